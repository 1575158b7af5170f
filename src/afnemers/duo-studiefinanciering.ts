import {
  type Afnemer,
  afwezig,
  onderwijssoort,
  open,
  rechtOpStudiefinanciering,
  rijsleutel,
} from '../policy/vocabulary';

const NIET_NODIG = 'Niet nodig om het recht op studiefinanciering vast te stellen.';

const duoStudiefinanciering: Afnemer = {
  afnemer: 'duo-studiefinanciering',
  naam: 'DUO, studiefinanciering',
  oin: '00000099000000006000',
  doel: 'studiefinanciering',
  doelomschrijving:
    'Nagaan of studiefinanciering of een tegemoetkoming voor scholieren rechtmatig is toegekend aan wie haar aanvroeg.',
  autorisaties: [
    {
      versie: 1,
      geldig: { van: '2013-01-01', tot: null },
      grondslag: {
        artikelen: ['WOT art. 24e', 'WSF 2000', 'WTOS'],
        toelichting:
          'Uit het basisregister worden aan DUO de gegevens verstrekt van wie studiefinanciering of een tegemoetkoming aanvroeg of ontvangt, om vast te stellen of zij daar recht op heeft.',
      },
      rijen: {
        woorden:
          'Alleen wie u met een persoonsgebonden nummer noemt, en die een inschrijving heeft of had die recht kan geven: mbo in de leerweg bol, hoger onderwijs, of voortgezet onderwijs en vavo vanaf het kwartaal na de achttiende verjaardag. Van de inschrijvingen alleen die. Voor ieder ander is het antwoord hetzelfde als voor een nummer dat niet bestaat.',
        predicaat: rechtOpStudiefinanciering(18),
      },
      raster: null,
      vindt: 'op nummer',
      projectie: 'opgeslagen',
      wortelvelden: {
        inschrijvingscontrole: { argumenten: ['peildatum', 'pgns'], hoogstens: { pgns: 10_000 } },
        codetabel: { argumenten: ['tabel', 'peildatum'] },
        correctiecontrole: { argumenten: ['pgns'], hoogstens: { pgns: 10_000 } },
        bevestigCorrecties: { argumenten: ['rijsleutels'], hoogstens: { rijsleutels: 1_000 } },
      },
      cellen: {
        'Onderwijsdeelnemer.pgn': open('eigen lezing', 'Het nummer waarmee u de aanvrager noemde.'),
        'Onderwijsdeelnemer.achternaam': open('eigen lezing'),
        'Onderwijsdeelnemer.voorvoegsel': open('eigen lezing'),
        'Onderwijsdeelnemer.voornamen': open('eigen lezing'),
        'Onderwijsdeelnemer.geboortedatum': open('eigen lezing'),
        'Onderwijsdeelnemer.straat': open('eigen lezing'),
        'Onderwijsdeelnemer.huisnummer': open('eigen lezing'),
        'Onderwijsdeelnemer.huisnummertoevoeging': open('eigen lezing'),
        'Onderwijsdeelnemer.postcode': open('eigen lezing'),
        'Onderwijsdeelnemer.woonplaats': open('eigen lezing'),
        'Onderwijsdeelnemer.datumVestiging': open('eigen lezing'),
        'Onderwijsdeelnemer.datumVertrek': open('eigen lezing'),
        'Onderwijsdeelnemer.datumOverlijden': open('eigen lezing'),
        'Onderwijsdeelnemer.*': afwezig('eigen lezing', NIET_NODIG),
        'Inschrijving.brin': open('eigen lezing'),
        'Inschrijving.vestiging': open('eigen lezing'),
        'Inschrijving.datumIn': open('eigen lezing'),
        'Inschrijving.datumUit': open('eigen lezing'),
        'Inschrijving.datumUitGepland': open('eigen lezing'),
        'Inschrijving.onderwijssoort': onderwijssoort('eigen lezing'),
        'Inschrijving.opleidingscode': open('eigen lezing'),
        'Inschrijving.niveau': open('eigen lezing'),
        'Inschrijving.leerweg': open('eigen lezing'),
        'Inschrijving.intensiteit': open('eigen lezing'),
        'Inschrijving.*': afwezig('eigen lezing', NIET_NODIG),
        'Diploma.soort': open('eigen lezing'),
        'Diploma.niveau': open('eigen lezing'),
        'Diploma.datum': open('eigen lezing', 'Een diploma binnen de termijn maakt van de prestatiebeurs een gift.'),
        'Diploma.startkwalificatie': open('eigen lezing'),
        'Diploma.*': afwezig('eigen lezing', NIET_NODIG),
        'Examen.*': afwezig('eigen lezing', NIET_NODIG),
        'Examenresultaat.*': afwezig('eigen lezing', NIET_NODIG),
        'Bpv.*': afwezig('eigen lezing', NIET_NODIG),
        'VsvDeelnemer.*': afwezig('wet', 'Alleen voor wie voortijdig schoolverlaten bestrijdt (WOT art. 24f lid 3).'),
        'LaatsteLevering.*': afwezig('wet', 'Alleen voor gemeenten (WOT art. 24f lid 4).'),
        'Correctie.rijsleutel': rijsleutel('eigen lezing', 'Om de ontvangst te bevestigen.'),
        'Correctie.pgn': open('eigen lezing', 'Het nummer waarmee u ernaar vroeg.'),
        'Correctie.pseudoniem': afwezig('eigen lezing', 'U krijgt het nummer.'),
        'Correctie.soort': open('wet'),
        'Correctie.velden': open('wet'),
        'Correctie.eersteVerstrekking': open('eigen lezing'),
        'Correctie.aantalVerstrekkingen': open('eigen lezing'),
        'Correctie.gecorrigeerd': open('wet'),
        'Verstrekking.*': afwezig('wet', 'Alleen voor inzage door de betrokkene (AVG art. 15).'),
      },
      limieten: {
        ...{ diepte: 6, wortelvelden: 4, waarden: 300_000 },
        budget: { puntenPerUur: 20_000_000, personenPerDag: 200_000 },
      },
    },
  ],
};

export default duoStudiefinanciering;
