import { bladzijVoorbeeld } from '../bladzijVoorbeeld';
import { codetabelVoorbeeld } from '../codetabelVoorbeeld';
import { correctiesVoorbeelden } from '../correctiesVoorbeelden';
import { laatsteLeveringenVoorbeelden } from '../laatsteLeveringenVoorbeelden';
import type { Tijd, Voorbeeldbestand } from '../Voorbeeld';
import { vsvTabelVoorbeeld } from '../vsvTabelVoorbeeld';

const beoordeeld: [string, (tijd: Tijd) => string] = ['Schooljaar!', (tijd) => tijd.beoordeeld];

const ARNHEM = { partijen: ['rmc-14', 'rmc-14-40'] };
const TIEL = { partijen: ['rmc-15'] };
const TWENTE = { partijen: ['rmc-12'] };
const TELT = 'gevonden; telt als nieuwe vsv’er';
const TELT_NIET = 'gevonden; telt niet als vsv’er';

const bestand: Voorbeeldbestand = {
  voorbeelden: [
    {
      id: 'cijfers',
      naam: 'Hoeveel jongeren vielen uit?',
      toont: 'Per niveau hoeveel van de startpopulatie de school verlieten, tegen de norm.',
      vraag: `query Cijfers($schooljaar: Schooljaar!) {
  vsvCijfers(schooljaar: $schooljaar, groepeer: [CATEGORIE]) {
    teldatum
    status
    groepen {
      categorie
      startpopulatie
      vsv
      percentage
      norm
      voldoet
    }
  }
}`,
      variabelen: (tijd) => ({ schooljaar: tijd.beoordeeld }),
    },
    {
      id: 'maandstand',
      naam: 'Hoe gaat het dit jaar, maand voor maand?',
      toont: 'Wie van de startpopulatie op de eerste van een maand nergens geldig was ingeschreven.',
      vraag: `query Maandstand($schooljaar: Schooljaar!) {
  vsvMaandstand(schooljaar: $schooljaar) {
    maanden {
      maand
      startpopulatie
      aantal
      nieuw
      geenInschrijving
      examendeelnemer
      zonderBekostiging
    }
  }
}`,
      variabelen: (tijd) => ({ schooljaar: tijd.beoordeeld }),
    },
    {
      ...bladzijVoorbeeld({
        id: 'vsv-deelnemers',
        naam: 'Wie zijn dat?',
        toont:
          'De jongeren achter het jaarcijfer: precies zo veel als het cijfer zegt. In een kleine regio kan het leeg zijn.',
        veld: 'vsvDeelnemers',
        velden: 'rijsleutel categorie brin gemeente',
        genest: ['onderwijsdeelnemer', 'pgn voornamen achternaam leeftijd'],
        argumenten: { schooljaar: beoordeeld },
      }),
      magLeeg: true,
    },
    {
      id: 'toelichting',
      naam: 'Waarom telt deze jongere mee, of niet?',
      toont: 'Stap voor stap, met het artikel erbij; een nummer van buiten uw regio wordt niet gevonden.',
      vraag: `query Toelichting($persoon: ID!, $schooljaar: Schooljaar!) {
  vsvToelichting(persoon: $persoon, schooljaar: $schooljaar) {
    uitkomst
    vsv
    samenvatting
    stappen {
      verzameling
      valtErin
      artikel
      uitleg
    }
  }
}`,
      variabelen: (tijd) => ({ persoon: null, schooljaar: tijd.beoordeeld }),
      persoon: 'persoon',
    },
    {
      id: 'schooljaren',
      naam: 'Welke jaren zijn er?',
      toont: 'Van welke schooljaren er cijfers, maandstanden en gepubliceerde tabellen zijn.',
      vraag: `query Schooljaren {
  vsvSchooljaren {
    schooljaar
    cijfers
    maandstanden
    tabellen
  }
}`,
    },
    bladzijVoorbeeld({
      id: 'onderwijsdeelnemers',
      naam: 'Jongeren zonder startkwalificatie',
      toont: 'Inwoners van uw regio tot 27 jaar, met hun adres.',
      veld: 'onderwijsdeelnemers',
      velden: 'pgn voornamen voorvoegsel achternaam leeftijd woonplaats',
    }),
    {
      ...bladzijVoorbeeld({
        id: 'inschrijvingen',
        naam: 'Waar zijn zij ingeschreven?',
        toont: 'Inschrijvingen die vandaag gelden; in een kleine regio kan het leeg zijn.',
        veld: 'inschrijvingen',
        velden: 'pgn brin onderwijssoort opleidingscode niveau leerweg datumIn',
        argumenten: { peildatum: ['Datum!', ({ vandaag }) => vandaag] },
      }),
      magLeeg: true,
    },
    {
      ...bladzijVoorbeeld({
        id: 'diplomas',
        naam: 'Diploma’s',
        toont: 'Wat zij al haalden, al is het nog geen startkwalificatie; in een kleine regio kan het leeg zijn.',
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
      id: 'andere-regio',
      naam: 'Geweigerd: een andere regio',
      toont: 'De regio staat in uw token: cijfers van een andere, hier regio 1, worden geweigerd.',
      vraag: `query AndereRegio($schooljaar: Schooljaar!) {
  vsvCijfers(schooljaar: $schooljaar, filter: { regio: "1" }) {
    groepen {
      vsv
    }
  }
}`,
      variabelen: (tijd) => ({ schooljaar: tijd.beoordeeld }),
      geweigerd: 'GEBIED',
    },
    {
      id: 'buiten-contract',
      naam: 'Geweigerd: een veld dat u niet krijgt',
      toont: 'De geboortedatum staat niet in uw contract; u krijgt de leeftijd op de eerste van de maand.',
      vraag: `query BuitenContract {
  onderwijsdeelnemers(first: 1) {
    edges {
      node {
        geboortedatum
      }
    }
  }
}`,
      geweigerd: 'NIET_IN_CONTRACT',
    },
  ],
  testpersonen: {
    uitleg:
      'U vraagt per nummer waarom iemand meetelt. Alleen inwoners van uw eigen regio worden gevonden; ieder ander niet.',
    voorbeeld: 'toelichting',
    wie: [
      { wie: 'nieuweVsverArnhem', verwacht: TELT, ...ARNHEM },
      { wie: 'entreeZonderWerk', verwacht: TELT, ...ARNHEM },
      { wie: 'entreeMetWerk', verwacht: TELT_NIET, ...ARNHEM },
      { wie: 'alleenExamen', verwacht: TELT_NIET, ...ARNHEM },
      { wie: 'uitgevallenArnhem', verwacht: TELT_NIET, ...ARNHEM },
      { wie: 'nieuweVsverTiel', verwacht: 'niet gevonden: woont in regio 15', ...ARNHEM },
      { wie: 'nieuweVsverTiel', verwacht: TELT, ...TIEL },
      { wie: 'tielNaarArnhem', verwacht: `${TELT_NIET}; naar school gaat deze jongere in een andere regio`, ...TIEL },
      { wie: 'arnhemNaarTiel', verwacht: TELT, ...TIEL },
      { wie: 'nieuweVsverArnhem', verwacht: 'niet gevonden: woont in regio 14', ...TIEL },
      { wie: 'doetNiets', verwacht: TELT_NIET, ...TWENTE },
      { wie: 'achttien', verwacht: TELT_NIET, ...TWENTE },
      { wie: 'nieuweVsverArnhem', verwacht: 'niet gevonden: woont in regio 14', ...TWENTE },
    ],
  },
};

export default bestand;
