import type { Welkom } from '../hub/Inloggen';

/** What the dashboard is, for who is not logged in. */
export const welkom: Welkom = {
  kop: 'Voortijdig schoolverlaten in uw regio',
  tekst:
    'Hoeveel jongeren uit uw regio verlieten de school zonder startkwalificatie, wie zijn dat, en wie dreigt het te worden?',
  voorWie:
    'Voor medewerkers van een Doorstroompunt (RMC-regio). U ziet alleen inwoners van uw eigen regio, en alles wat u opvraagt wordt vastgelegd.',
};
