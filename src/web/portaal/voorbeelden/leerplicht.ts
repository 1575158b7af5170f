import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import { laatsteLeveringenVoorbeelden } from '../laatsteLeveringenVoorbeelden';
import type { Voorbeeldbestand } from '../Voorbeeld';
import { vsvTabelVoorbeeld } from '../vsvTabelVoorbeeld';

const ENSCHEDE = { partijen: ['leerplicht-0153'] };
const OP_DE_LIJST = 'staat op uw lijst';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Leerplichtigen in uw gemeenten',
      toont: 'Inwoners van 4 tot 18 jaar zonder startkwalificatie, met hun adres.',
      veld: 'onderwijsdeelnemers',
      velden: 'pgn voornamen voorvoegsel achternaam leeftijd woonplaats indicatieGeheim',
    }),
    bladzijVoorbeeld({
      id: 'inschrijvingen',
      naam: 'Waar gaan zij naar school?',
      toont: 'De inschrijvingen die vandaag gelden.',
      veld: 'inschrijvingen',
      velden: 'pgn brin vestiging onderwijssoort opleidingscode datumIn',
      argumenten: { peildatum: ['Datum!', ({ vandaag }) => vandaag] },
    }),
    {
      ...bladzijVoorbeeld({
        id: 'diplomas',
        naam: 'Diploma’s van inwoners',
        toont:
          'Wat inwoners zonder startkwalificatie al haalden, zoals een vmbo-diploma; in een kleine gemeente kan het leeg zijn.',
        veld: 'diplomas',
        velden: 'pgn soort niveau datum startkwalificatie',
      }),
      magLeeg: true,
    },
    ...laatsteLeveringenVoorbeelden,
    vsvTabelVoorbeeld,
    ...correctiesVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: cijfers op school',
      toont: 'Examencijfers staan niet in de lijst van WOT art. 24f lid 3: die vraag bestaat in uw contract niet.',
      vraag: `query BuitenContract($examenjaar: Int!) {
  examenresultaten(examenjaar: $examenjaar) {
    edges {
      node {
        eindcijfer
      }
    }
  }
}`,
      variabelen: (tijd) => ({ examenjaar: tijd.examenjaar }),
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg:
      'U vraagt lijsten van uw eigen gemeenten. De meeste testpersonen wonen in Enschede en staan daar op de lijst.',
    voorbeeld: 'onderwijsdeelnemers',
    wie: [
      { wie: 'vijftien', verwacht: OP_DE_LIJST, ...ENSCHEDE },
      { wie: 'zestienIngeschreven', verwacht: OP_DE_LIJST, ...ENSCHEDE },
      { wie: 'geheimAdres', verwacht: `${OP_DE_LIJST}, met adres en de aanduiding dat het geheim is`, ...ENSCHEDE },
      { wie: 'vanSchool', verwacht: `${OP_DE_LIJST}; zonder inschrijving die vandaag geldt`, ...ENSCHEDE },
      { wie: 'nooitIngeschreven', verwacht: `${OP_DE_LIJST}; zonder inschrijving`, ...ENSCHEDE },
    ],
  },
};

export default bestand;
