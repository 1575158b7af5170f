import { type Afnemer, afwezig, niemand } from '../policy/vocabulary';

const GEEN_PERSONEN = 'Alleen tellingen waaruit niemand te herkennen is.';

const publiek: Afnemer = {
  afnemer: 'publiek',
  naam: 'Open data',
  oin: '00000099000000009000',
  doel: 'opendata',
  doelomschrijving: 'Iedereen laten zien hoe het met voortijdig schoolverlaten gaat, zonder iemand te laten herkennen.',
  autorisaties: [
    {
      versie: 1,
      geldig: { van: '2013-01-01', tot: null },
      grondslag: {
        artikelen: ['WOT art. 24f lid 8', 'CBS-wet art. 37 lid 3'],
        toelichting:
          'Overzichten per instelling of gebied mogen openbaar zijn als er geen persoon uit te herkennen is.',
      },
      rijen: {
        woorden:
          'Geen personen: jaartabellen die in één keer zijn gemaakt en in één keer zijn beveiligd tegen herleiding.',
        predicaat: niemand,
      },
      raster: null,
      vindt: 'op nummer',
      projectie: 'view',
      wortelvelden: {
        vsvTabel: { argumenten: ['tabel', 'schooljaar'] },
        codetabel: { argumenten: ['tabel', 'peildatum'] },
      },
      cellen: {
        'Onderwijsdeelnemer.*': afwezig('wet', GEEN_PERSONEN),
        'Inschrijving.*': afwezig('wet', GEEN_PERSONEN),
        'Examen.*': afwezig('wet', GEEN_PERSONEN),
        'Examenresultaat.*': afwezig('wet', GEEN_PERSONEN),
        'Diploma.*': afwezig('wet', GEEN_PERSONEN),
        'Bpv.*': afwezig('wet', GEEN_PERSONEN),
        'VsvDeelnemer.*': afwezig('wet', GEEN_PERSONEN),
        'LaatsteLevering.*': afwezig('wet', GEEN_PERSONEN),
        'Correctie.*': afwezig('wet', GEEN_PERSONEN),
        'Verstrekking.*': afwezig('wet', 'Alleen voor inzage door de betrokkene (AVG art. 15).'),
      },
      limieten: {
        diepte: 6,
        wortelvelden: 10,
        waarden: 100_000,
        drempel: 5,
        // there are no persons in it
        budget: { puntenPerUur: 5_000_000, personenPerDag: null },
      },
    },
  ],
};

export default publiek;
