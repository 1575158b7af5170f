import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import type { Tijd, Voorbeeldbestand } from '../Voorbeeld';

const examenjaar: [string, (tijd: Tijd) => number] = ['Int!', (tijd) => tijd.examenjaar];
const peildatum: [string, (tijd: Tijd) => string] = ['Datum!', ({ vandaag }) => vandaag];

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    bladzijVoorbeeld({
      id: 'examenresultaten',
      naam: 'Examenresultaten van een jaar',
      toont:
        'Cijfers van havisten, in tienden zoals het register ze heeft (54 is een 5,4); met endCursor als after volgt de volgende bladzijde.',
      veld: 'examenresultaten',
      velden: 'pseudoniem brin vestiging vakcode se ce1 eindcijfer',
      argumenten: { examenjaar, filter: ['ExamenresultaatFilter', () => ({ onderwijssoort: 'HAVO' })] },
    }),
    bladzijVoorbeeld({
      id: 'se-ce-verschillen',
      naam: 'Schoolexamen tegenover centraal examen',
      toont: 'Hoever de twee uiteenliggen, per vestiging en vak; een te kleine groep krijgt geen gemiddelde.',
      veld: 'seCeVerschillen',
      velden: 'brin vestiging onderwijssoort vakcode aantal gemiddeldeSe gemiddeldeCe verschil',
      argumenten: { examenjaar },
    }),
    bladzijVoorbeeld({
      id: 'examens',
      naam: 'Wie slaagde, en wie niet?',
      toont: 'De uitslag per kandidaat, onder een pseudoniem dat alleen de Inspectie heeft.',
      veld: 'examens',
      velden: 'pseudoniem brin onderwijssoort profiel uitslag datumUitslag',
      argumenten: { examenjaar },
    }),
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Onderwijsdeelnemers, onder pseudoniem',
      toont:
        'Leeftijd op de eerste dag van het kwartaal en vier cijfers van de postcode; wat iemand herkenbaar maakt is leeg.',
      veld: 'onderwijsdeelnemers',
      velden: 'pseudoniem leeftijd geslacht pc4 woongemeente',
    }),
    bladzijVoorbeeld({
      id: 'inschrijvingen',
      naam: 'Inschrijvingen van vandaag',
      toont: 'Wie vandaag in het mbo is ingeschreven, waar en waarvoor.',
      veld: 'inschrijvingen',
      velden: 'pseudoniem brin vestiging onderwijssoort opleidingscode leerweg datumIn',
      argumenten: { peildatum, filter: ['InschrijvingFilter', () => ({ onderwijssoort: 'MBO' })] },
    }),
    bladzijVoorbeeld({
      id: 'diplomas',
      naam: 'Diploma’s',
      toont: 'Behaalde diploma’s, en of het een startkwalificatie is.',
      veld: 'diplomas',
      velden: 'pseudoniem brin soort niveau opleidingscode datum startkwalificatie',
    }),
    bladzijVoorbeeld({
      id: 'bpvs',
      naam: 'Beroepspraktijkvorming',
      toont: 'Stages en leerbanen in het mbo, met hun omvang in uren.',
      veld: 'bpvs',
      velden: 'pseudoniem brin opleidingscode leerweg datumBegin datumEind omvangUren',
    }),
    {
      id: 'leveringsdekking',
      naam: 'Welke school leverde al?',
      toont: 'Per instelling wat zij over het laatste schooljaar leverde, en wanneer voor het laatst.',
      vraag: `query Leveringsdekking($schooljaar: Schooljaar!) {
  leveringsdekking(schooljaar: $schooljaar) {
    brin
    soort
    aantal
    laatstGeleverd
  }
}`,
      variabelen: ({ beoordeeld }) => ({ schooljaar: beoordeeld }),
    },
    ...correctiesVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: het nummer van een leerling',
      toont: 'De Inspectie krijgt pseudoniemen: een persoonsgebonden nummer bestaat in haar contract niet.',
      vraag: `query BuitenContract($examenjaar: Int!) {
  examenresultaten(examenjaar: $examenjaar, first: 1) {
    edges {
      node {
        pgn
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
      'U krijgt pseudoniemen en kunt niemand bij een nummer opvragen. De testpersonen staan onder een pseudoniem tussen de anderen, en dat is de bedoeling: u herkent ze niet.',
    wie: [],
  },
};

export default bestand;
