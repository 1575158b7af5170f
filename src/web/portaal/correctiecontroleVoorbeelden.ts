import { correctiebevestiging } from './correctiebevestiging';
import type { Voorbeeld } from './Voorbeeld';

/** What a partner that asks by number received and proved wrong. */
export const correctiecontroleVoorbeelden: Voorbeeld[] = [
  {
    id: 'correctiecontrole',
    naam: 'Wat ontving ik over deze nummers dat onjuist bleek?',
    toont:
      'Berichten over gegevens die u ontving en die daarna zijn verbeterd (AVG art. 19); leeg zolang niets wat u over hen ontving is verbeterd.',
    vraag: `query Correctiecontrole($pgns: [String!]!) {
  correctiecontrole(pgns: $pgns) {
    rijsleutel
    pgn
    soort
    velden
    gecorrigeerd
  }
}`,
    variabelen: () => ({ pgns: ['999990007', '999990019'] }),
    magLeeg: true,
  },
  correctiebevestiging,
];
