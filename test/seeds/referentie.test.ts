import { leesCsv } from '../../seeds/leesCsv';
import { leesVestigingen } from '../../seeds/leesVestigingen';
import { leesDatum } from '../../src/values/Datum';

interface Periode {
  van: string;
  tot: string;
}

/** keeps the names literal and a table on one line */
const kolommen = <Kolom extends string>(...namen: Kolom[]) => namen;

const gemeenten = leesCsv('gemeenten.csv', kolommen('code', 'naam', 'van', 'tot', 'opgegaan_in'));
const regios = leesCsv('rmc-regios.csv', kolommen('nr', 'naam', 'contactgemeente', 'van', 'tot'));
const indeling = leesCsv('rmc-indeling.csv', kolommen('gemeentecode', 'rmc_nr', 'van', 'tot'));
const elementcodes = leesCsv(
  'elementcodes.csv',
  kolommen('code', 'omschrijving', 'soort', 'lwoo', 'leerjaren', 'van', 'tot'),
);
const vakcodes = leesCsv('vakcodes.csv', kolommen('code', 'niveau', 'naam', 'roepnaam', 'afkorting', 'van', 'tot'));
const crebo = leesCsv('crebo.csv', kolommen('code', 'naam', 'niveau', 'leerwegen', 'domein', 'van', 'tot'));
const instellingen = leesCsv('instellingen.csv', kolommen('brin', 'naam', 'sectoren', 'erkenning', 'van', 'tot'));
const vestigingen = leesCsv(
  'vestigingen.csv',
  kolommen('brin', 'code', 'naam', 'soort', 'straat', 'huisnummer', 'postcode', 'plaats', 'gemeentecode'),
);
const postcodes = leesCsv('postcodes.csv', kolommen('pc4', 'plaats', 'gemeentecode'));

const op = <P extends Periode>(rijen: P[], dag: string): P[] =>
  rijen.filter(({ van, tot }) => van <= dag && (tot === '' || dag < tot));

const codesOp = (dag: string) => new Set(op(gemeenten, dag).map(({ code }) => code));

function dubbel(sleutels: string[]): string[] {
  const gezien = new Set<string>();
  return sleutels.filter((sleutel) => gezien.has(sleutel) || !gezien.add(sleutel));
}

const regiosVan = (gemeente: string, dag: string) =>
  op(indeling, dag)
    .filter(({ gemeentecode }) => gemeentecode === gemeente)
    .map(({ rmc_nr }) => rmc_nr);

const dagen = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].flatMap((jaar) => [
  `${jaar}-01-01`,
  `${jaar}-10-01`,
]);

describe('perioden', () => {
  const perioden = (sleutel: string, { van, tot }: Periode) => ({ sleutel, van, tot });
  const gedateerd = {
    gemeenten: gemeenten.map((rij) => perioden(rij.code, rij)),
    'rmc-regios': regios.map((rij) => perioden(rij.nr, rij)),
    'rmc-indeling': indeling.map((rij) => perioden(rij.gemeentecode, rij)),
    elementcodes: elementcodes.map((rij) => perioden(rij.code, rij)),
    vakcodes: vakcodes.map((rij) => perioden(rij.code, rij)),
    crebo: crebo.map((rij) => perioden(rij.code, rij)),
    instellingen: instellingen.map((rij) => perioden(rij.brin, rij)),
  };

  test.each(Object.entries(gedateerd))('Regel: in %s bestaat elke datum en ligt van voor tot', (_, rijen) => {
    const data = rijen.flatMap(({ van, tot }) => [van, tot]).filter((datum) => datum !== '');
    expect(data.filter((datum) => !leesDatum(datum).ok)).toEqual([]);
    expect(rijen.filter(({ van, tot }) => tot !== '' && van >= tot)).toEqual([]);
  });

  test.each(Object.entries(gedateerd))(
    'Regel: in %s overlappen de perioden van een sleutel elkaar niet',
    (_, rijen) => {
      const opVolgorde = rijen.toSorted((a, b) => (`${a.sleutel}/${a.van}` < `${b.sleutel}/${b.van}` ? -1 : 1));
      const overlap = opVolgorde.filter((rij, i) => {
        const vorige = opVolgorde[i - 1];
        return vorige?.sleutel === rij.sleutel && (vorige.tot === '' || vorige.tot > rij.van);
      });
      expect(overlap).toEqual([]);
    },
  );
});

describe('gemeenten', () => {
  test('Regel: een opvolger bestaat op de dag waarop de gemeente verdwijnt', () => {
    const wees = gemeenten.filter(({ tot, opgegaan_in }) => opgegaan_in !== '' && !codesOp(tot).has(opgegaan_in));
    expect(wees).toEqual([]);
    expect(gemeenten.filter(({ tot, opgegaan_in }) => tot === '' && opgegaan_in !== '')).toEqual([]);
  });

  test.each([
    ['2016-01-01', 390],
    ['2017-01-01', 388],
    ['2018-01-01', 380],
    ['2019-01-01', 355],
    ['2021-01-01', 352],
    ['2022-01-01', 345],
    ['2022-03-24', 344],
    ['2023-06-01', 342],
  ])('Regel: op %s zijn er %i gemeenten', (dag, aantal) => {
    expect(codesOp(dag).size).toBe(aantal);
  });

  test.each([
    ['Haren', '0017', '0014', '2019-01-01'],
    ['Ten Boer', '0009', '0014', '2019-01-01'],
    ['Weesp', '0457', '0363', '2022-03-24'],
    ['Brielle', '0501', '1992', '2023-01-01'],
    ['Hellevoetsluis', '0530', '1992', '2023-01-01'],
    ['Westvoorne', '0614', '1992', '2023-01-01'],
  ])('Regel: %s (%s) gaat op in %s per %s', (naam, code, opgegaan_in, tot) => {
    expect(gemeenten.find((gemeente) => gemeente.code === code)).toMatchObject({ naam, opgegaan_in, tot });
  });
});

describe('RMC-regio’s', () => {
  test.each(dagen)('Regel: op %s heeft elke gemeente precies één regio, en bestaat die regio', (dag) => {
    const ingedeeld = op(indeling, dag);
    expect(dubbel(ingedeeld.map(({ gemeentecode }) => gemeentecode))).toEqual([]);
    expect(new Set(ingedeeld.map(({ gemeentecode }) => gemeentecode))).toEqual(codesOp(dag));
    expect(new Set(ingedeeld.map(({ rmc_nr }) => rmc_nr))).toEqual(new Set(op(regios, dag).map(({ nr }) => nr)));
  });

  test.each(dagen)('Regel: op %s ligt elke contactgemeente in haar eigen regio', (dag) => {
    const bestaand = op(gemeenten, dag);
    for (const { nr, contactgemeente } of op(regios, dag)) {
      const gemeente = bestaand.find(({ naam }) => naam === contactgemeente);
      expect([contactgemeente, regiosVan(gemeente?.code ?? '', dag)]).toEqual([contactgemeente, [nr]]);
    }
  });

  test('Regel: er zijn 39 regio’s tot 2022 en 40 daarna; 40 is Rijk van Nijmegen en 25 kreeg een andere naam', () => {
    const namen = (dag: string) => new Map(op(regios, dag).map(({ nr, naam }) => [nr, naam]));
    expect(namen('2021-12-31').size).toBe(39);
    expect(namen('2021-12-31').has('40')).toBe(false);
    expect(namen('2021-12-31').get('25')).toBe('West-Kennemerland');
    expect(namen('2022-01-01').size).toBe(40);
    expect(namen('2022-01-01').get('40')).toBe('Rijk van Nijmegen');
    expect(namen('2022-01-01').get('25')).toBe('Zuid-Kennemerland en IJmond');
  });

  test.each([
    ['Nijmegen', '0268', '2021-12-31', '14'],
    ['Nijmegen', '0268', '2022-01-01', '40'],
    ['Druten', '0225', '2021-12-31', '15'],
    ['Druten', '0225', '2022-01-01', '40'],
    ['Ten Boer', '0009', '2018-12-31', '2'],
    ['Groningen', '0014', '2019-01-01', '3'],
    ['Weesp', '0457', '2022-03-23', '20'],
  ])('Regel: %s (%s) ligt op %s in regio %s', (_, code, dag, nr) => {
    expect(regiosVan(code, dag)).toEqual([nr]);
  });

  test('Regel: een verdwenen gemeente heeft geen regio meer', () => {
    expect(regiosVan('0009', '2019-01-01')).toEqual([]);
    expect(regiosVan('0457', '2022-03-24')).toEqual([]);
  });
});

describe('codes', () => {
  const kolom = <K extends string>(rijen: Record<K, string>[], naam: K) => rijen.map((rij) => rij[naam]);

  test.each([
    ['gemeentecode', kolom(gemeenten, 'code'), /^\d{4}$/],
    ['RMC-nummer', kolom(regios, 'nr'), /^([1-9]|[1-3]\d|40)$/],
    ['elementcode', kolom(elementcodes, 'code'), /^\d{4}$/],
    ['lwoo', kolom(elementcodes, 'lwoo'), /^[JN]$/],
    ['leerjaren', kolom(elementcodes, 'leerjaren'), /^(?=.)1?2?3?4?5?6?$/],
    ['soort', kolom(elementcodes, 'soort'), /^(BRUG|PRO|VMBO-(BB|KB|GL|TL)|HAVO|VWO-(ATH|GYM)|IB|ES)$/],
    ['vakcode', kolom(vakcodes, 'code'), /^\d{4}$/],
    [
      'niveau van een vak',
      kolom(vakcodes, 'niveau'),
      /^(?=.)(VMBO-BB\b\|?)?(VMBO-KB\b\|?)?(VMBO-GL\b\|?)?(VMBO-TL\b\|?)?(HAVO\b\|?)?(VWO)?$/,
    ],
    ['afkorting', kolom(vakcodes, 'afkorting'), /^\S+( \S+)*$/],
    ['crebo', kolom(crebo, 'code'), /^\d{5}$/],
    ['niveau', kolom(crebo, 'niveau'), /^[1-4]$/],
    ['leerwegen', kolom(crebo, 'leerwegen'), /^(BOL\|)?BBL$/],
    ['BRIN', kolom(instellingen, 'brin'), /^\d{2}[A-Z]{2}$/],
    ['sectoren', kolom(instellingen, 'sectoren'), /^(VO|SO|VSO|MBO)(\|(VO|SO|VSO|MBO))*$/],
    ['erkenning', kolom(instellingen, 'erkenning'), /^(BEKOSTIGD|WVO_56|WEB_1_4_1)$/],
    ['vestigingscode', kolom(vestigingen, 'code'), /^[0-9A-Z]{2}$/],
    ['postcode', kolom(vestigingen, 'postcode'), /^([1-9]\d{3}[A-Z]{2})?$/],
    ['pc4', kolom(postcodes, 'pc4'), /^[1-9]\d{3}$/],
    [
      'naam',
      [gemeenten, regios, vakcodes, crebo, instellingen, vestigingen].flatMap((rijen) => kolom(rijen, 'naam')),
      /^\S+( \S+)*$/,
    ],
    ['omschrijving', kolom(elementcodes, 'omschrijving'), /^\S+( \S+)*$/],
    ['plaats', [vestigingen, postcodes].flatMap((rijen) => kolom(rijen, 'plaats')), /^\S+( \S+)*$/],
  ])('Regel: elke waarde van %s heeft haar vorm', (_, waarden, patroon) => {
    expect(waarden.filter((waarde) => !patroon.test(waarde))).toEqual([]);
  });

  test('Regel: een code staat één keer in haar tabel', () => {
    expect(dubbel(kolom(elementcodes, 'code'))).toEqual([]);
    expect(dubbel(kolom(vakcodes, 'code'))).toEqual([]);
    expect(dubbel(kolom(crebo, 'code'))).toEqual([]);
    expect(dubbel(kolom(instellingen, 'brin'))).toEqual([]);
    expect(dubbel(vestigingen.map(({ brin, code }) => brin + code))).toEqual([]);
    expect(dubbel(kolom(postcodes, 'pc4'))).toEqual([]);
  });

  test.each([
    ['0011', 'Nederlandse taal', 'VMBO-BB|VMBO-KB|VMBO-GL|VMBO-TL|HAVO|VWO'],
    ['1001', 'Nederlandse taal en literatuur', 'HAVO|VWO'],
    ['1026', 'wiskunde C', 'VWO'],
    ['0728', 'technologie in de gemengde leerweg T', 'VMBO-GL'],
  ])('Regel: vakcode %s is %s, bij %s', (code, naam, niveau) => {
    expect(vakcodes.find((vak) => vak.code === code)).toMatchObject({ naam, niveau });
  });

  test('Regel: elke instelling heeft een vestiging en elke vestiging een instelling', () => {
    expect(new Set(kolom(vestigingen, 'brin'))).toEqual(new Set(kolom(instellingen, 'brin')));
  });

  test('Regel: zonder bekostiging zijn alleen de verzonnen instellingen, en wie een school zoekt vindt die niet', () => {
    const zonder = instellingen.filter(({ erkenning }) => erkenning !== 'BEKOSTIGD');
    expect(zonder.map(({ brin, sectoren, erkenning }) => [brin, sectoren, erkenning])).toEqual([
      ['99ZA', 'MBO', 'WEB_1_4_1'],
      ['99ZB', 'VO', 'WVO_56'],
    ]);
    expect(instellingen.filter(({ naam }) => naam.includes('verzonnen'))).toEqual(zonder);
    const gevonden = new Set(kolom(leesVestigingen(), 'brin'));
    expect(zonder.filter(({ brin }) => gevonden.has(brin))).toEqual([]);
    // nobody else is left out but who has closed
    const bestaand = instellingen.filter(({ erkenning, tot }) => erkenning === 'BEKOSTIGD' && tot === '');
    expect(gevonden).toEqual(new Set(kolom(bestaand, 'brin')));
  });

  test('Regel: vestigingen liggen in een gemeente van 2024, postcodes in een van 2023', () => {
    const in2024 = codesOp('2024-01-01');
    const in2023 = codesOp('2023-01-01');
    expect(vestigingen.filter(({ gemeentecode }) => !in2024.has(gemeentecode))).toEqual([]);
    expect(postcodes.filter(({ gemeentecode }) => !in2023.has(gemeentecode))).toEqual([]);
    expect(new Set(kolom(postcodes, 'gemeentecode'))).toEqual(in2023);
  });
});

describe('leesCsv', () => {
  test('Lezer krijgt velden met een komma zonder de aanhalingstekens', () => {
    expect(crebo.find(({ code }) => code === '25001')?.domein).toBe('Afbouw, hout en onderhoud');
  });

  test('Lezer wordt geweigerd bij andere kolommen dan die van het bestand', () => {
    expect(() => leesCsv('postcodes.csv', ['pc4', 'gemeentecode', 'plaats'])).toThrow('verwacht de kolommen');
  });
});
