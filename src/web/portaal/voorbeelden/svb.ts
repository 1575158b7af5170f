import { correctiecontroleVoorbeelden } from '../correctiecontroleVoorbeelden';
import type { Voorbeeldbestand } from '../Voorbeeld';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    {
      id: 'controle',
      naam: 'Zijn deze kinderen ingeschreven?',
      toont:
        'Vijf nummers in één vraag: drie kinderen van 16 of 17, een kind van 15 dat u niet te zien krijgt, en een nummer dat geen nummer is.',
      vraag: `query Controle($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn
    uitkomst
    reden
    ingeschreven
    inschrijvingen {
      brin
      vestiging
      onderwijssoort
      datumIn
      datumUit
    }
  }
}`,
      variabelen: ({ vandaag }) => ({
        peildatum: vandaag,
        pgns: ['999990007', '999990019', '999990056', '999990020', '99999000'],
      }),
    },
    {
      id: 'een-kind',
      naam: 'Eén kind, met naam en leeftijd',
      toont: 'Is dit kind vandaag ingeschreven, en hoe oud was het op de eerste dag van dit kwartaal?',
      vraag: `query EenKind($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    uitkomst
    ingeschreven
    inschrijvingen {
      brin
      onderwijssoort
      datumIn
    }
    onderwijsdeelnemer {
      voornamen
      voorvoegsel
      achternaam
      leeftijd
    }
  }
}`,
      variabelen: ({ vandaag }) => ({ peildatum: vandaag, pgns: ['999990068'] }),
      persoon: 'pgns',
    },
    ...correctiecontroleVoorbeelden,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een veld dat u niet krijgt',
      toont: 'Het geslacht van een kind staat niet in uw contract: de hub weigert de hele vraag en leest niets.',
      vraag: `query BuitenContract($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn
    onderwijsdeelnemer {
      geslacht
    }
  }
}`,
      variabelen: ({ vandaag }) => ({ peildatum: vandaag, pgns: ['999990007'] }),
      geweigerd: 'NIET_IN_CONTRACT',
    },
    {
      id: 'te-lang-geleden',
      naam: 'Geweigerd: een peildatum te ver terug',
      toont: 'U mag ten hoogste acht kwartalen terug: anders was met genoeg vragen een geboortedatum te vinden.',
      vraag: `query TeLangGeleden($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn
    uitkomst
  }
}`,
      variabelen: () => ({ peildatum: '2015-01-01', pgns: ['999990007'] }),
      geweigerd: 'ONGELDIGE_WAARDE',
    },
  ],
  testpersonen: {
    uitleg:
      'U vraagt per nummer. Wat er bij ieder van hen staat, geldt met vandaag als peildatum; wie niet 16 of 17 is op de eerste dag van het kwartaal, wordt niet gevonden.',
    voorbeeld: 'een-kind',
    wie: [],
  },
};

export default bestand;
