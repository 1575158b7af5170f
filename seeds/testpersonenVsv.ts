import type { Testpersoon } from './testpersonen';
import { testvsv } from './testvsv';

const GEVONDEN_WEG = 'gevonden; niet ingeschreven';
const TE_OUD = 'niet gevonden';

/** Test persons for early school leaving: those who are watched, and those who are not as they look like it. */
export const testpersonenVsv = {
  nieuweVsverArnhem: {
    pgn: '999990317',
    situatie:
      "Is nieuwe vsv'er van het laatste beoordeelde schooljaar: viel in februari daarvan uit het mbo en volgt geen onderwijs; 19 of 20, woont in Arnhem (RMC-regio 14).",
    svb: TE_OUD,
    leven: testvsv.nieuweVsverArnhem,
  },
  nieuweVsverTiel: {
    pgn: '999990329',
    situatie: "Is net zo'n nieuwe vsv'er en volgt geen onderwijs, maar woont in Tiel (RMC-regio 15).",
    svb: TE_OUD,
    leven: testvsv.nieuweVsverTiel,
  },
  tielNaarArnhem: {
    pgn: '999990330',
    situatie: 'Is 19, woont in Tiel (RMC-regio 15) en gaat in Arnhem (RMC-regio 14) naar het mbo.',
    svb: TE_OUD,
    leven: testvsv.tielNaarArnhem,
  },
  uitgevallenArnhem: {
    pgn: '999990342',
    situatie:
      'Viel op 10 oktober uit het mbo, in het schooljaar van de laatste maandlijst, en staat daarop (GEEN_INSCHRIJVING); 18 of 19, volgt geen onderwijs, woont in Arnhem.',
    svb: TE_OUD,
    leven: testvsv.uitgevallenArnhem,
  },
  alleenExamen: {
    pgn: '999990354',
    situatie:
      'Is sinds diezelfde 10 oktober alleen examendeelnemer (EX) in het mbo, en staat zo op de maandlijst (INSCHRIJVING_EXAMENDEELNEMER); 18 of 19, woont in Arnhem.',
    svb: TE_OUD,
    leven: testvsv.alleenExamen,
  },
  zonderBekostiging: {
    pgn: '999990366',
    situatie:
      'Staat sinds diezelfde 10 oktober zonder bekostiging ingeschreven bij een bekostigd mbo, en zo op de maandlijst (INSCHRIJVING_ZONDER_BEKOSTIGING); 18 of 19, woont in Arnhem.',
    svb: TE_OUD,
    leven: testvsv.zonderBekostiging,
  },
  entreeMetWerk: {
    pgn: '999990378',
    situatie:
      "Haalde in de zomer van het laatste beoordeelde schooljaar het diploma mbo-1, volgt geen onderwijs en werkt: geen nieuwe vsv'er; 18 of 19, woont in Arnhem.",
    svb: TE_OUD,
    leven: testvsv.entreeMetWerk,
  },
  entreeZonderWerk: {
    pgn: '999990391',
    situatie: "Haalde net zo het diploma mbo-1, volgt geen onderwijs en werkt niet: nieuwe vsv'er; woont in Arnhem.",
    svb: TE_OUD,
    leven: testvsv.entreeZonderWerk,
  },
  doetNiets: {
    pgn: '999990408',
    situatie:
      'Is 20, heeft geen startkwalificatie, volgt geen onderwijs en werkt niet; woont in Enschede (RMC-regio 12).',
    svb: TE_OUD,
    leven: testvsv.doetNiets,
  },
  netGeslaagd: {
    pgn: '999990421',
    situatie:
      'Is 19 en haalde 10 dagen geleden het diploma mbo-2 (startkwalificatie), dat 9 dagen geleden in het register kwam; volgt geen onderwijs, woont in Arnhem.',
    svb: TE_OUD,
    leven: testvsv.netGeslaagd,
  },
  praktijkonderwijs: {
    pgn: '999990433',
    situatie: 'Is 17 en verliet vorige zomer (15 juli) het praktijkonderwijs met een getuigschrift; woont in Tiel.',
    svb: GEVONDEN_WEG,
    leven: testvsv.praktijkonderwijs,
  },
  arnhemNaarTiel: {
    pgn: '999990445',
    situatie:
      'Is 19, heeft geen startkwalificatie en volgt sinds 100 dagen geen onderwijs; verhuisde 20 dagen geleden van Arnhem naar Tiel.',
    svb: TE_OUD,
    leven: testvsv.arnhemNaarTiel,
  },
  vrijgesteld: {
    pgn: '999990457',
    situatie:
      "Is 16 of 17 en heeft sinds maart van het laatste beoordeelde schooljaar een bevestigde vrijstelling (artikel 5): telt niet als vsv'er; ging toen van het vmbo, woont in Arnhem.",
    svb: GEVONDEN_WEG,
    leven: testvsv.vrijgesteld,
  },
} satisfies Record<string, Testpersoon>;
