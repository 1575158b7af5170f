import { type Afnemer, afwezig, iedereen, open } from '../policy/vocabulary';

const privacyOfficer: Afnemer = {
  afnemer: 'privacy-officer',
  naam: 'Privacy officer van het register',
  oin: '00000099000000002000',
  doel: 'inzage',
  doelomschrijving: 'Een betrokkene laten zien aan wie, wanneer, waarvoor en op welke grond gegevens zijn verstrekt.',
  autorisaties: [
    {
      versie: 1,
      geldig: { van: '2018-05-25', tot: null },
      grondslag: {
        artikelen: ['AVG art. 15 lid 1 onder a, b en c'],
        toelichting: 'De betrokkene heeft recht op inzage in de doeleinden en de ontvangers van zijn gegevens.',
      },
      rijen: {
        woorden: 'Iedere onderwijsdeelnemer in het register, één tegelijk en met zijn persoonsgebonden nummer genoemd.',
        predicaat: iedereen,
      },
      raster: null,
      vindt: 'op nummer',
      projectie: 'view',
      wortelvelden: {
        inzage: { argumenten: ['pgn', 'first', 'after'], hoogstens: { first: 1_000 } },
      },
      cellen: {
        'Onderwijsdeelnemer.pgn': open('eigen lezing', 'Om de betrokkene te vinden.'),
        'Onderwijsdeelnemer.*': afwezig('eigen lezing', 'De betrokkene is al bekend bij wie inzage geeft.'),
        'Inschrijving.*': afwezig(
          'eigen lezing',
          'Voor inzage in de inschrijvingen zelf is de school of DUO het loket.',
        ),
        'Examen.*': afwezig('eigen lezing', 'De betrokkene vraagt aan wie, niet wat.'),
        'Examenresultaat.*': afwezig('eigen lezing', 'De betrokkene vraagt aan wie, niet wat.'),
        'Diploma.*': afwezig('eigen lezing', 'De betrokkene vraagt aan wie, niet wat.'),
        'Bpv.*': afwezig('eigen lezing', 'De betrokkene vraagt aan wie, niet wat.'),
        'VsvDeelnemer.*': afwezig('wet', 'Alleen voor wie voortijdig schoolverlaten bestrijdt (WOT art. 24f lid 3).'),
        'LaatsteLevering.*': afwezig('wet', 'Alleen voor gemeenten (WOT art. 24f lid 4).'),
        'Correctie.*': afwezig('wet', 'Alleen voor wie gegevens ontving (AVG art. 19).'),
        'Verstrekking.id': open('wet'),
        'Verstrekking.tijdstip': open('wet'),
        'Verstrekking.afnemer': open('wet', 'AVG art. 15 lid 1 onder c.'),
        'Verstrekking.afnemerNaam': open('wet', 'AVG art. 15 lid 1 onder c.'),
        'Verstrekking.oin': open('wet', 'AVG art. 15 lid 1 onder c.'),
        'Verstrekking.doel': open('wet', 'AVG art. 15 lid 1 onder a.'),
        'Verstrekking.grondslag': open('wet'),
        'Verstrekking.velden': open('wet', 'AVG art. 15 lid 1 onder b: de categorieën van gegevens.'),
        'Verstrekking.vraag': open('praktijk'),
        'Verstrekking.trace': open('praktijk', 'Om de regel in de logboeken van beide partijen terug te vinden.'),
      },
      limieten: {
        diepte: 8,
        wortelvelden: 2,
        waarden: 40_000,
        // one person at a time, on her own request
        budget: { puntenPerUur: 500_000, personenPerDag: 250 },
      },
    },
  ],
};

export default privacyOfficer;
