import { eigenVelden } from '../../src/policy/eigenVelden';
import { laadSlices } from '../../src/policy/load';
import type { Slice } from '../../src/policy/Slice';
import { VANDAAG } from '../opstelling/vast';

const slices = laadSlices(VANDAAG);
const slice = (naam: string) => slices.find(({ afnemer }) => afnemer.afnemer === naam)!;
const pseudoniem = slices.filter((een) => een.pseudoniem);

const DOEL = 'waar het toezicht en de bekostiging over gaan (WOT art. 24b, Regeling gebruik gegevens bron)';
const MBO = 'bepaalt in het mbo de bekostiging, en hoort tot de opleiding waar de Inspectie op toeziet';
const BERICHT = 'wat er aan de rij van beide veranderde, die zij beide al lezen; de dag ervan heeft geen van beide';
const BPV = 'de praktijkovereenkomst, die in de bbl de bekostiging bepaalt; zij noemt het bedrijf, niet de leerling';

/**
 * What both agencies get as it is, and why the law leaves that open to each of them. Whoever has a unique set of these can
 * be matched (docs/dreigingen.md); nothing may be added here without a reason of its own.
 */
const OPEN: Record<string, string> = {
  'Onderwijsdeelnemer.geslacht': 'twee waarden; kenmerk voor de k-anonimiteit',
  'Onderwijsdeelnemer.woongemeente': 'grover dan pc4; kenmerk voor de k-anonimiteit',
  'Inschrijving.brin': DOEL,
  'Inschrijving.vestiging': DOEL,
  'Inschrijving.datumIn': DOEL,
  'Inschrijving.datumUit': DOEL,
  'Inschrijving.opleidingscode': DOEL,
  'Inschrijving.niveau': DOEL,
  'Inschrijving.leerjaar': DOEL,
  'Inschrijving.leerweg': MBO,
  'Inschrijving.intensiteit': MBO,
  'Inschrijving.bekostigd': DOEL,
  'Diploma.brin': DOEL,
  'Diploma.vestiging': DOEL,
  'Diploma.soort': DOEL,
  'Diploma.opleidingscode': DOEL,
  'Diploma.niveau': DOEL,
  'Diploma.datum': 'het jaar ervan bepaalt de bekostiging; de dag is van de uitslag van een hele school',
  'Diploma.startkwalificatie': 'volgt uit soort en niveau',
  'Bpv.brin': DOEL,
  'Bpv.vestiging': DOEL,
  'Bpv.leerweg': BPV,
  'Bpv.opleidingscode': BPV,
  'Bpv.leerbedrijf': BPV,
  'Bpv.afsluitdatum': BPV,
  'Bpv.datumBegin': BPV,
  'Bpv.datumEindGepland': BPV,
  'Bpv.datumEind': BPV,
  'Bpv.omvangUren': BPV,
  'Correctie.soort': BERICHT,
  'Correctie.velden': BERICHT,
  'Correctie.eersteVerstrekking': 'wanneer deze afnemer zelf het gegeven ontving',
  'Correctie.aantalVerstrekkingen': 'hoe vaak deze afnemer zelf het gegeven ontving',
};

/** What is never the same value with two agencies, and what is too coarse to name anybody. */
const EIGEN = ['pseudoniem', 'rijsleutel'];
const GROF = ['leeftijd', 'jaar', 'pc4', 'onderwijssoort'];

const gedeeld = (een: Slice, ander: Slice) =>
  een.verleend.filter(({ soort, veld }) => (ander.cel(soort, veld)?.precisie ?? 'afwezig') !== 'afwezig');

test('Regel: er zijn twee pseudonieme slices, en hun sleutels zijn van elk alleen', () => {
  expect(pseudoniem.map(({ afnemer }) => afnemer.afnemer).sort()).toEqual(['duo-bekostiging', 'inspectie']);
  expect(new Set(slices.map(({ sleutellabel }) => sleutellabel)).size).toBe(slices.length);
});

test('Regel: wat twee pseudonieme slices beide hebben is van elk apart, grof, of door de wet opengelaten', () => {
  const open = new Set<string>();
  for (const een of pseudoniem) {
    for (const ander of pseudoniem.filter((slice) => slice !== een)) {
      for (const { soort, veld, cel } of gedeeld(een, ander)) {
        const sleutel = `${soort}.${veld}`;
        // the same name means the same precision with both
        expect([sleutel, ander.cel(soort, veld)!.precisie]).toEqual([sleutel, cel.precisie]);
        if ([...EIGEN, ...GROF].includes(cel.precisie)) expect(eigenVelden[veld]).toBe(cel.precisie);
        else open.add(sleutel);
      }
    }
  }
  expect([...open].sort()).toEqual(Object.keys(OPEN).sort());
});

test('Regel: geen pseudonieme slice heeft een nummer, naam, straat, volle postcode, geboortedatum of vrije tekst', () => {
  const fijn = [
    ...[
      'pgn',
      'achternaam',
      'voorvoegsel',
      'voornamen',
      'geboortedatum',
      'straat',
      'huisnummer',
      'huisnummertoevoeging',
    ],
    ...['postcode', 'woonplaats', 'datumVestiging', 'datumVertrek', 'datumOverlijden', 'volgnummer', 'titelWerkstuk'],
  ];
  for (const een of pseudoniem) {
    expect(een.verleend.filter(({ veld }) => fijn.includes(veld))).toEqual([]);
  }
});

test('Regel: elk kenmerk van een persoon in een pseudonieme slice telt mee voor de k-anonimiteit', () => {
  for (const een of pseudoniem) {
    const kenmerken = een.verleend.filter(
      ({ soort, cel }) => soort === 'Onderwijsdeelnemer' && !EIGEN.includes(cel.precisie),
    );
    expect(een.autorisatie.kAnonimiteit!.kenmerken.flat().sort()).toEqual(kenmerken.map(({ veld }) => veld).sort());
    expect(een.autorisatie.kAnonimiteit!.drempel).toBeGreaterThanOrEqual(5);
  }
});

test('Regel: een pseudonieme slice vraagt op geen kenmerk van een persoon, alleen op haar eigen pseudoniem', () => {
  for (const een of pseudoniem) {
    const filters = Object.values(een.autorisatie.wortelvelden).flatMap(({ argumenten }) => argumenten);
    const namen = new Set(filters.map((naam) => naam.replace('filter.', '')));
    for (const kenmerk of een.autorisatie.kAnonimiteit!.kenmerken.flat()) expect(namen).not.toContain(kenmerk);
    expect(een.autorisatie.wortelvelden.onderwijsdeelnemers!.argumenten.sort()).toEqual([
      'after',
      'first',
      'pseudoniemen',
    ]);
  }
});

test('Regel: de ene pseudonieme slice volgt het register meteen, de andere niet', () => {
  expect(slice('inspectie').dagelijks).toBe(false);
  expect(slice('duo-bekostiging').dagelijks).toBe(true);
});
