import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiecontroleVoorbeelden } from '../correctiecontroleVoorbeelden';
import type { Voorbeeldbestand } from '../Voorbeeld';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    {
      id: 'controle',
      naam: 'Heeft deze aanvrager recht?',
      toont: 'Is de aanvrager ingeschreven voor onderwijs dat recht kan geven, en wat is er al behaald?',
      vraag: `query Controle($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn
    uitkomst
    ingeschreven
    inschrijvingen {
      brin
      onderwijssoort
      leerweg
      niveau
      datumIn
      datumUitGepland
    }
    diplomas {
      soort
      niveau
      datum
    }
  }
}`,
      variabelen: ({ vandaag }) => ({ peildatum: vandaag, pgns: ['999990019'] }),
      persoon: 'pgns',
    },
    ...correctiecontroleVoorbeelden,
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een lijst van iedereen',
      toont: 'Alleen wie u met een nummer noemt: een lijst van onderwijsdeelnemers bestaat in dit contract niet.',
      vraag: `query BuitenContract {
  onderwijsdeelnemers(first: 1) {
    edges {
      node {
        pgn
      }
    }
  }
}`,
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg: 'U vraagt per nummer. Wie geen onderwijs volgt of volgde dat recht kan geven, wordt niet gevonden.',
    voorbeeld: 'controle',
    wie: [
      { wie: 'zeventienMbo', verwacht: 'gevonden; ingeschreven' },
      { wie: 'uitgevallen', verwacht: 'gevonden; niet ingeschreven' },
      { wie: 'vijftien', verwacht: 'niet gevonden: te jong, en op een middelbare school' },
      { wie: 'niemand', verwacht: 'niet gevonden' },
    ],
  },
};

export default bestand;
