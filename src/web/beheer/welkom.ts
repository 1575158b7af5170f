import type { Welkom } from '../hub/Inloggen';

/** What these pages are, for who is not logged in. */
export const welkom: Welkom = {
  kop: 'Beheer van de BRON-hub',
  tekst: 'Verstrekking opschorten, verbruik en alarmen volgen, projecties nakijken, bewaartermijnen uitvoeren.',
  voorWie: 'Voor beheerders van DUO. Hier staat niets over onderwijsdeelnemers, en wat u doet wordt vastgelegd.',
  verlopen: 'Vroeg u net om iets? Dat is dan niet gedaan: vraag het opnieuw als u bent ingelogd.',
};
