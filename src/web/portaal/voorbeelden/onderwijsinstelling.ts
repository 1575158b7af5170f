import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import type { Tijd, Voorbeeldbestand } from '../Voorbeeld';

const examenjaar: [string, (tijd: Tijd) => number] = ['Int!', (tijd) => tijd.examenjaar];

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    bladzijVoorbeeld({
      id: 'inschrijvingen',
      naam: 'Wie staat bij ons ingeschreven?',
      toont: 'De inschrijvingen die vandaag gelden, om met de eigen administratie te vergelijken.',
      veld: 'inschrijvingen',
      velden: 'pgn volgnummer brin vestiging onderwijssoort opleidingscode leerjaar datumIn',
      argumenten: { peildatum: ['Datum!', ({ vandaag }) => vandaag] },
    }),
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Onze leerlingen en studenten',
      toont:
        'Hun persoonsgegevens, en al hun inschrijvingen, ook bij een andere instelling; een geheim adres krijgt u niet.',
      veld: 'onderwijsdeelnemers',
      velden: 'pgn voornamen voorvoegsel achternaam geboortedatum woonplaats',
      genest: ['inschrijvingen', 'brin datumIn datumUit'],
    }),
    {
      ...bladzijVoorbeeld({
        id: 'een-leerling',
        naam: 'Eén leerling of student',
        toont: 'Bij een nummer dat u noemt; wie niet bij u is ingeschreven, staat niet in het antwoord.',
        veld: 'onderwijsdeelnemers',
        velden: 'pgn voornamen achternaam geboortedatum',
        argumenten: { pgns: ['[String!]', () => ['999990007']] },
      }),
      persoon: 'pgns',
      magLeeg: true,
    },
    {
      ...bladzijVoorbeeld({
        id: 'examens',
        naam: 'Uitslagen van onze kandidaten',
        toont: 'Wie slaagde en wie niet; een mbo-instelling heeft er geen.',
        veld: 'examens',
        velden: 'pgn onderwijssoort profiel titelWerkstuk uitslag datumUitslag',
        argumenten: { examenjaar },
      }),
      magLeeg: true,
    },
    {
      ...bladzijVoorbeeld({
        id: 'examenresultaten',
        naam: 'Cijfers van onze kandidaten',
        toont: 'Per vak, in tienden: 54 is een 5,4; een mbo-instelling heeft er geen.',
        veld: 'examenresultaten',
        velden: 'pgn vakcode se ce1 eindcijfer cijferlijst',
        argumenten: { examenjaar },
      }),
      magLeeg: true,
    },
    {
      ...bladzijVoorbeeld({
        id: 'diplomas',
        naam: 'Uitgereikte diploma’s',
        toont: 'Wat de instelling uitreikte; leeg als dat er nog geen zijn.',
        veld: 'diplomas',
        velden: 'pgn soort niveau opleidingscode datum startkwalificatie',
      }),
      magLeeg: true,
    },
    {
      ...bladzijVoorbeeld({
        id: 'bpvs',
        naam: 'Beroepspraktijkvorming',
        toont: 'Stages en leerbanen van mbo-studenten; een school voor voortgezet onderwijs heeft er geen.',
        veld: 'bpvs',
        velden: 'pgn volgnummer leerbedrijf leerweg datumBegin datumEindGepland omvangUren',
      }),
      magLeeg: true,
    },
    ...correctiesVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een veld dat u niet krijgt',
      toont: 'Een leeftijd staat niet in uw contract: u krijgt de geboortedatum. De hub weigert de hele vraag.',
      vraag: `query BuitenContract {
  onderwijsdeelnemers(first: 1) {
    edges {
      node {
        leeftijd
      }
    }
  }
}`,
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg: 'U vraagt naar wie bij uw eigen instelling is ingeschreven. De testpersonen staan bij enkele instellingen.',
    voorbeeld: 'een-leerling',
    wie: [
      { wie: 'zestienIngeschreven', verwacht: 'gevonden', partijen: ['school-00ah'] },
      { wie: 'vijftien', verwacht: 'gevonden', partijen: ['school-00ah'] },
      { wie: 'zeventienMbo', verwacht: 'gevonden', partijen: ['school-27yu'] },
      { wie: 'zeventienMbo', verwacht: 'niet gevonden: staat bij een andere instelling', partijen: ['school-00ah'] },
      { wie: 'niemand', verwacht: 'niet gevonden' },
    ],
  },
};

export default bestand;
