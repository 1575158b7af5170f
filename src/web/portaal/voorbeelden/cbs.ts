import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import type { Tijd, Voorbeeldbestand } from '../Voorbeeld';

const examenjaar: [string, (tijd: Tijd) => number] = ['Int!', (tijd) => tijd.examenjaar];

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    bladzijVoorbeeld({
      id: 'inschrijvingen',
      naam: 'Inschrijvingen van vandaag',
      toont: 'Met het nummer erbij: het CBS vervangt het na ontvangst door een eigen sleutel.',
      veld: 'inschrijvingen',
      velden: 'pgn brin vestiging onderwijssoort opleidingscode leerjaar leerweg datumIn',
      argumenten: { peildatum: ['Datum!', ({ vandaag }) => vandaag] },
    }),
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Onderwijsdeelnemers',
      toont: 'Geboortedatum, geslacht en woonplaats voor de statistiek; een onbekende dag of maand is 00.',
      veld: 'onderwijsdeelnemers',
      velden: 'pgn geboortedatum geslacht postcode woongemeente',
    }),
    bladzijVoorbeeld({
      id: 'diplomas',
      naam: 'Diploma’s',
      toont: 'Behaalde diploma’s, en of het een startkwalificatie is.',
      veld: 'diplomas',
      velden: 'pgn brin soort niveau opleidingscode datum startkwalificatie',
    }),
    bladzijVoorbeeld({
      id: 'examens',
      naam: 'Uitslagen van een examenjaar',
      toont: 'Wie waar examen deed, en met welke uitslag.',
      veld: 'examens',
      velden: 'pgn brin onderwijssoort profiel uitslag',
      argumenten: { examenjaar },
    }),
    bladzijVoorbeeld({
      id: 'examenresultaten',
      naam: 'Cijfers van een examenjaar',
      toont: 'Per kandidaat en vak, in tienden: 54 is een 5,4.',
      veld: 'examenresultaten',
      velden: 'pgn vakcode se ce1 eindcijfer',
      argumenten: { examenjaar },
    }),
    bladzijVoorbeeld({
      id: 'bpvs',
      naam: 'Beroepspraktijkvorming',
      toont: 'Stages en leerbanen in het mbo.',
      veld: 'bpvs',
      velden: 'pgn brin leerweg datumBegin datumEind omvangUren',
    }),
    ...correctiesVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een naam',
      toont: 'Voor statistiek is geen naam nodig: het veld bestaat in dit contract niet.',
      vraag: `query BuitenContract {
  onderwijsdeelnemers(first: 1) {
    edges {
      node {
        pgn
        achternaam
      }
    }
  }
}`,
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg:
      'U vraagt hele lijsten, niet één nummer. De testpersonen staan ertussen, met hun nummer uit docs/testpersonen.md.',
    wie: [],
  },
};

export default bestand;
