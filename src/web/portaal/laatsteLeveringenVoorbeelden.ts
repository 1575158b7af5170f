import { bladzijVoorbeeld } from './bladzijVoorbeeld';
import type { Voorbeeld } from './Voorbeeld';

/** Of whoever is told once more, and how a partner says that it has been received. */
export const laatsteLeveringenVoorbeelden: Voorbeeld[] = [
  {
    ...bladzijVoorbeeld({
      id: 'laatste-leveringen',
      naam: 'Wie behaalde een startkwalificatie?',
      toont:
        'Inwoners die u nog één keer ziet, omdat zij een startkwalificatie of getuigschrift behaalden; leeg als er de laatste 31 dagen niemand was.',
      veld: 'laatsteLeveringen',
      velden: 'rijsleutel pgn achternaam soort niveau datum klaargezet zichtbaarTot',
    }),
    magLeeg: true,
  },
  {
    id: 'bevestig',
    naam: 'Een laatste levering bevestigen',
    toont:
      'Zet in de variabelen een rijsleutel uit het vorige voorbeeld: die regel is daarna weg. Met de lege lijst die er nu staat gebeurt er niets.',
    vraag: `mutation Bevestig($rijsleutels: [ID!]!) {
  bevestigLaatsteLeveringen(rijsleutels: $rijsleutels)
}`,
    variabelen: () => ({ rijsleutels: [] }),
    magLeeg: true,
  },
];
