import { type Afnemer, afwezig, leeftijd, leeftijdOpRaster, onderwijssoort, open } from '../policy/vocabulary';

const svb: Afnemer = {
  afnemer: 'svb',
  naam: 'Sociale Verzekeringsbank',
  oin: '00000099000000001000',
  doel: 'kinderbijslag',
  doelomschrijving: 'Nagaan of een kind van 16 of 17 jaar voor wie kinderbijslag is aangevraagd onderwijs volgt.',
  autorisaties: [
    {
      versie: 1,
      geldig: { van: '2013-01-01', tot: null },
      grondslag: {
        artikelen: ['WOT art. 24f lid 6 onder a', 'AKW art. 7 lid 2 en 3'],
        toelichting:
          'Uit het basisregister worden aan de Sociale Verzekeringsbank desgevraagd gegevens verstrekt die zij nodig heeft voor de Algemene Kinderbijslagwet.',
      },
      rijen: {
        woorden:
          'Alleen kinderen die u met een persoonsgebonden nummer noemt en die 16 of 17 jaar zijn op de eerste dag van het kwartaal waarin de peildatum ligt. Voor ieder ander kind is het antwoord hetzelfde als voor een nummer dat niet bestaat.',
        predicaat: leeftijdOpRaster(16, 18),
      },
      raster: { soort: 'kwartaalbegin van de peildatum', terug: 8 },
      projectie: 'opgeslagen',
      wortelvelden: {
        inschrijvingscontrole: { argumenten: ['peildatum', 'pgns'], hoogstens: { pgns: 10_000 } },
      },
      cellen: {
        'Onderwijsdeelnemer.pgn': open('eigen lezing', 'Het nummer waarmee u het kind noemde.'),
        'Onderwijsdeelnemer.achternaam': open('eigen lezing'),
        'Onderwijsdeelnemer.voorvoegsel': open('eigen lezing'),
        'Onderwijsdeelnemer.voornamen': open('eigen lezing'),
        'Onderwijsdeelnemer.geboortedatum': afwezig('eigen lezing', 'U krijgt de leeftijd op het kwartaalbegin.'),
        'Onderwijsdeelnemer.leeftijd': leeftijd('eigen lezing', 'Op de eerste dag van het kwartaal van de peildatum.'),
        'Onderwijsdeelnemer.geslacht': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.straat': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.huisnummer': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.huisnummertoevoeging': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.postcode': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.woonplaats': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.woongemeente': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.indicatieGeheim': afwezig('eigen lezing'),
        'Onderwijsdeelnemer.datumVestiging': open('eigen lezing'),
        'Onderwijsdeelnemer.datumVertrek': open('eigen lezing'),
        'Onderwijsdeelnemer.datumOverlijden': open('eigen lezing'),
        'Inschrijving.brin': open('eigen lezing'),
        'Inschrijving.vestiging': open('eigen lezing'),
        'Inschrijving.datumIn': open('eigen lezing'),
        'Inschrijving.datumUit': open('eigen lezing'),
        'Inschrijving.onderwijssoort': onderwijssoort('eigen lezing'),
        'Inschrijving.volgnummer': afwezig('eigen lezing'),
        'Inschrijving.datumUitGepland': afwezig('eigen lezing'),
        'Inschrijving.redenUitstroom': afwezig('eigen lezing'),
        'Inschrijving.opleidingscode': afwezig('eigen lezing', 'U krijgt de onderwijssoort.'),
        'Inschrijving.niveau': afwezig('eigen lezing'),
        'Inschrijving.leerjaar': afwezig('eigen lezing'),
        'Inschrijving.leerweg': afwezig('eigen lezing'),
        'Inschrijving.intensiteit': afwezig('eigen lezing'),
        'Inschrijving.bekostigd': afwezig('eigen lezing'),
        'Verstrekking.*': afwezig('wet', 'Alleen voor inzage door de betrokkene (AVG art. 15).'),
      },
      limieten: { diepte: 6, wortelvelden: 4, waarden: 200_000 },
    },
  ],
};

export default svb;
