import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import type { Voorbeeldbestand } from '../Voorbeeld';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    bladzijVoorbeeld({
      id: 'inschrijvingen',
      naam: 'Bekostigde inschrijvingen',
      toont: 'Wie op de dag van vandaag is ingeschreven; een wijziging van vandaag ziet u pas morgen.',
      veld: 'inschrijvingen',
      velden: 'pseudoniem brin vestiging onderwijssoort opleidingscode leerjaar bekostigd datumIn datumUitGepland',
      argumenten: { peildatum: ['Datum!', ({ vandaag }) => vandaag] },
    }),
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Onderwijsdeelnemers, onder pseudoniem',
      toont: 'Kenmerken op de laatste teldatum; wat iemand binnen een instelling herkenbaar maakt is leeg.',
      veld: 'onderwijsdeelnemers',
      velden: 'pseudoniem leeftijd geslacht pc4 woongemeente',
    }),
    bladzijVoorbeeld({
      id: 'diplomas',
      naam: 'Diploma’s',
      toont: 'Diploma’s die meetellen voor de bekostiging.',
      veld: 'diplomas',
      velden: 'pseudoniem brin soort niveau opleidingscode datum',
    }),
    bladzijVoorbeeld({
      id: 'bpvs',
      naam: 'Beroepspraktijkvorming',
      toont: 'Stages en leerbanen in het mbo.',
      veld: 'bpvs',
      velden: 'pseudoniem brin opleidingscode leerweg datumBegin datumEindGepland omvangUren',
    }),
    ...correctiesVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een vraag van een ander',
      toont: 'Examenresultaten horen niet bij bekostiging: die vraag bestaat in dit contract niet.',
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
      'U krijgt pseudoniemen en kunt niemand bij een nummer opvragen. De testpersonen staan onder een pseudoniem tussen de anderen.',
    wie: [],
  },
};

export default bestand;
