import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import type { Voorbeeldbestand } from '../Voorbeeld';
import { vsvTabelVoorbeeld } from '../vsvTabelVoorbeeld';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    vsvTabelVoorbeeld,
    {
      id: 'vsv-per-categorie',
      naam: 'Jaartabel per niveau',
      toont: 'Landelijk, per soort en niveau van het onderwijs dat zij verlieten.',
      vraag: `query PerNiveau($schooljaar: Schooljaar!) {
  vsvTabel(tabel: LAND_CATEGORIE, schooljaar: $schooljaar) {
    categorie
    deelnemers
    vsv
    percentage
  }
}`,
      variabelen: ({ gepubliceerd }) => ({ schooljaar: gepubliceerd }),
    },
    codetabelVoorbeeld,
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een persoon',
      toont: 'In open data is niemand: een vraag naar onderwijsdeelnemers bestaat hier niet.',
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
    uitleg: 'In open data staan geen personen, alleen tellingen waaruit niemand te herkennen is.',
    wie: [],
  },
};

export default bestand;
