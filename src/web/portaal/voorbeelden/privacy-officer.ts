import type { Voorbeeldbestand } from '../Voorbeeld';

const GEZIEN = 'gevonden, met elke verstrekking over deze persoon; leeg zolang niemand iets vroeg';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    {
      id: 'inzage',
      naam: 'Wie kreeg wat over deze persoon?',
      toont:
        'Elke verstrekking over één persoon, de jongste eerst. Is het leeg? Vraag dan eerst als SVB naar dit nummer.',
      vraag: `query Inzage($pgn: String!) {
  inzage(pgn: $pgn, first: 20) {
    uitkomst
    verstrekkingen {
      edges {
        node {
          tijdstip
          afnemerNaam
          doel
          grondslag
          velden
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}`,
      variabelen: () => ({ pgn: '999990007' }),
      persoon: 'pgn',
      magLeeg: true,
    },
    {
      id: 'brief',
      naam: 'De brief aan de betrokkene',
      toont: 'Hetzelfde in gewone taal, klaar om te versturen.',
      vraag: `query Brief($pgn: String!) {
  inzage(pgn: $pgn) {
    uitkomst
    brief
  }
}`,
      variabelen: () => ({ pgn: '999990007' }),
    },
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: de gegevens zelf',
      toont: 'U ziet wie gegevens kreeg, niet welke: een vraag naar inschrijvingen bestaat in uw contract niet.',
      vraag: `query BuitenContract($peildatum: Datum!) {
  inschrijvingen(peildatum: $peildatum) {
    edges {
      node {
        brin
      }
    }
  }
}`,
      variabelen: ({ vandaag }) => ({ peildatum: vandaag }),
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg: 'U mag van iedereen in het register zien aan wie gegevens zijn verstrekt, één persoon tegelijk.',
    voorbeeld: 'inzage',
    wie: [
      { wie: 'zestienIngeschreven', verwacht: GEZIEN },
      { wie: 'kreegBsn', verwacht: `${GEZIEN}; onder beide nummers dezelfde` },
      { wie: 'nieuweVsverArnhem', verwacht: GEZIEN },
      { wie: 'niemand', verwacht: 'niet gevonden' },
    ],
  },
};

export default bestand;
