import { type Afnemer, afwezig, niemand } from '../policy/vocabulary';

const GEEN_PERSONEN = 'Beheer gaat over organisaties en over de hub zelf, nooit over onderwijsdeelnemers.';

const duoBeheer: Afnemer = {
  afnemer: 'duo-beheer',
  naam: 'DUO, beheer van de hub',
  oin: '00000099000000007000',
  doel: 'beheer',
  doelomschrijving:
    'De hub beheren: verstrekking opschorten, verbruik en alarmen volgen, projecties nakijken, bewaartermijnen uitvoeren.',
  autorisaties: [
    {
      versie: 1,
      geldig: { van: '2018-05-25', tot: null },
      grondslag: {
        artikelen: ['AVG art. 5 lid 2', 'AVG art. 19', 'AVG art. 32', 'WOT art. 24c lid 3'],
        toelichting:
          'De beheerder van het register beveiligt de verstrekking, kan dat aantonen, en vernietigt wat niet langer bewaard mag worden.',
      },
      rijen: {
        woorden: 'Geen personen: organisaties, contracten, alarmen, termijnen en opdrachten, en aantallen.',
        predicaat: niemand,
      },
      raster: null,
      vindt: 'op nummer',
      projectie: 'view',
      wortelvelden: {
        organisaties: { argumenten: [] },
        contracten: { argumenten: [] },
        opschortingen: { argumenten: [] },
        schortOp: { argumenten: ['soort', 'doelwit', 'reden'] },
        hefOp: { argumenten: ['soort', 'doelwit'] },
        alarmen: { argumenten: [] },
        correctiestanden: { argumenten: [] },
        opdrachten: { argumenten: [] },
        controleerProjecties: { argumenten: [] },
        bewaartermijnen: { argumenten: [] },
        telBewaartermijnen: { argumenten: [] },
        vernietigingen: { argumenten: [] },
        vernietigVerlopen: { argumenten: ['verlopen'] },
      },
      cellen: {
        'Onderwijsdeelnemer.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Inschrijving.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Examen.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Examenresultaat.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Diploma.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Bpv.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'VsvDeelnemer.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'LaatsteLevering.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Correctie.*': afwezig('eigen lezing', GEEN_PERSONEN),
        'Verstrekking.*': afwezig('wet', 'Alleen voor inzage door de betrokkene (AVG art. 15).'),
      },
      limieten: {
        diepte: 6,
        wortelvelden: 10,
        waarden: 100_000,
        // a page that looks every few seconds, all day
        budget: { puntenPerUur: 20_000_000, personenPerDag: null },
      },
    },
  ],
};

export default duoBeheer;
