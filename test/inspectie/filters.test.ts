import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { met } from '../policy/variant';
import { haalAlles, type Rij } from './haalAlles';
import { uitRegister } from './uitRegister';

/** Every question with a filter: its noun, what it must have, and what it may be filtered on. */
const VRAGEN: Record<string, { soort: string; waar: string; over: string; filter: string; velden: string[] }> = {
  examenresultaten: {
    ...{
      soort: 'Examenresultaat',
      waar: 'examenjaar = 2025',
      over: 'examenjaar: 2025',
      filter: 'ExamenresultaatFilter',
    },
    velden: ['brin', 'vestiging', 'vakcode', 'onderwijssoort'],
  },
  examens: {
    ...{ soort: 'Examen', waar: 'examenjaar = 2025', over: 'examenjaar: 2025', filter: 'ExamenFilter' },
    velden: ['brin', 'vestiging', 'onderwijssoort'],
  },
  inschrijvingen: {
    ...{ soort: 'Inschrijving', waar: `geldig @> date '${VANDAAG}'`, over: `peildatum: "${VANDAAG}"` },
    ...{ filter: 'InschrijvingFilter', velden: ['brin', 'vestiging', 'onderwijssoort'] },
  },
  diplomas: {
    soort: 'Diploma',
    waar: 'true',
    over: '',
    filter: 'DiplomaFilter',
    velden: ['brin', 'vestiging', 'soort'],
  },
  bpvs: { soort: 'Bpv', waar: 'true', over: '', filter: 'BpvFilter', velden: ['brin', 'vestiging'] },
};

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

const slice = () => t.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
const deelverzamelingen = (velden: string[]): string[][] =>
  velden.reduce<string[][]>((tot, veld) => tot.concat(tot.map((deel) => [...deel, veld])), [[]]);
const letterlijk = (filter: Rij) =>
  `filter: { ${Object.entries(filter)
    .map(([veld, waarde]) => `${veld}: ${JSON.stringify(waarde)}`)
    .join(', ')} }`;
/** A filter behind the argument that the question needs. */
const over = (veld: string, filter: string) => [VRAGEN[veld]!.over, filter].filter(Boolean).join(', ');

test.each(Object.keys(VRAGEN))(
  'als Inspectie: elk filter van %s, alleen en samen, geeft wat het register heeft',
  async (veld) => {
    const { soort, waar, velden } = VRAGEN[veld]!;
    const alle = await uitRegister(t.db, slice(), soort, waar);
    expect(alle.length).toBeGreaterThan(50);
    const voorbeelden = [0, 1, 2].map((deel) => alle[Math.floor((deel * alle.length) / 3)]!);
    // each field by itself has to count too: everything of one row, but one thing of another
    const bijna = velden.flatMap((naam) => {
      const ander = alle.find((rij) => rij[naam] !== voorbeelden[0]![naam]);
      return ander ? [{ ...voorbeelden[0], [naam]: ander[naam] }] : [];
    });
    for (const combinatie of deelverzamelingen(velden)) {
      const alles = combinatie.length === velden.length;
      for (const voorbeeld of combinatie.length ? [...voorbeelden, ...(alles ? bijna : [])] : [{}]) {
        const filter = Object.fromEntries(combinatie.map((naam) => [naam, (voorbeeld as Rij)[naam]]));
        const verwacht = alle.filter((rij) => combinatie.every((naam) => rij[naam] === filter[naam]));
        const trek = { veld, over: over(veld, letterlijk(filter)), velden: 'rijsleutel', first: 700 };
        const gekregen = (await haalAlles(inspectie, trek)).flat();
        expect(gekregen.map(({ rijsleutel }) => rijsleutel)).toEqual(verwacht.map(({ rijsleutel }) => rijsleutel));
      }
    }
  },
);

test('als Inspectie: een filter met niets erin, of met null, laat niets weg; een dat nergens op past laat alles weg', async () => {
  const aantal = async (veld: string, filter: string) =>
    (await haalAlles(inspectie, { veld, over: over(veld, filter), velden: 'brin', first: 5_000 })).flat().length;
  for (const [veld, { velden }] of Object.entries(VRAGEN)) {
    // examens go by 1 000 at most
    if (veld === 'examens') continue;
    const alles = await aantal(veld, 'filter: null');
    expect(await aantal(veld, 'filter: {}')).toBe(alles);
    expect(await aantal(veld, `filter: { ${velden.map((naam) => `${naam}: null`).join(' ')} }`)).toBe(alles);
    expect(await aantal(veld, 'filter: { brin: "99ZZ" }')).toBe(0);
  }
});

const FOUT: [veld: string, naam: string, waarde: string, verwacht: string][] = [
  ['examenresultaten', 'brin', '00ah', 'twee cijfers en twee hoofdletters'],
  ['examenresultaten', 'vakcode', '12wis', 'vakcode: vier cijfers'],
  ['examenresultaten', 'vestiging', '0-0', 'twee cijfers of hoofdletters'],
  ['examenresultaten', 'onderwijssoort', 'havo', 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO'],
  ['examens', 'onderwijssoort', 'MBO-4', 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO of VWO'],
  ['inschrijvingen', 'onderwijssoort', 'HAVO', 'PO, SO, VO, VSO, VAVO, MBO of HO'],
  ['diplomas', 'soort', 'gymnasium', 'VMBO-BB, VMBO-KB, VMBO-GL, VMBO-TL, HAVO, VWO of MBO'],
  ['bpvs', 'brin', "' or true", 'twee cijfers en twee hoofdletters'],
];

test.each(FOUT)(
  'als Inspectie: in een variabele voor %s(filter.%s) wordt %j geweigerd, met wat wel kan',
  async (veld, naam, waarde, verwacht) => {
    const { filter } = VRAGEN[veld]!;
    const bladzij = `${veld}(${over(veld, 'filter: $f')}) { pageInfo { hasNextPage } }`;
    const { status, json, tekst } = await inspectie(`query ($f: ${filter}) { ${bladzij} }`, { f: { [naam]: waarde } });
    expect([status, json.data, json.errors.length]).toEqual([400, undefined, 1]);
    expect(json.errors[0].extensions.code).toBe('ONGELDIGE_WAARDE');
    expect(json.errors[0].message).toContain(verwacht);
    expect(tekst).not.toContain(waarde);
  },
);

test.each(FOUT)(
  'als Inspectie: ook in de vraag zelf wordt %s(filter.%s) %j geweigerd, met wat wel kan',
  async (veld, naam, waarde, verwacht) => {
    const bladzij = `${veld}(${over(veld, letterlijk({ [naam]: waarde }))}) { pageInfo { hasNextPage } }`;
    const { status, json, tekst } = await inspectie(`{ ${bladzij} }`);
    expect([status, json.data, json.errors.length]).toEqual([400, undefined, 1]);
    expect(tekst).not.toContain(waarde);
    expect(json.errors[0].message).toContain(verwacht);
  },
);

test('als Inspectie: een filter op iets anders dan mijn contract noemt bestaat niet', async () => {
  for (const naam of ['pgn', 'se', 'elementcode', 'logpseudoniem', 'examenjaar', 'Brin']) {
    const { status, json } = await inspectie(
      `{ examenresultaten(examenjaar: 2025, filter: { ${naam}: "0011" }) { pageInfo { hasNextPage } } }`,
    );
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'NIET_IN_CONTRACT']);
  }
});

describe('Regel: een filter dat het afnemerbestand niet noemt, bestaat niet', () => {
  let krap: Testhub;
  let als: Partner;
  beforeAll(async () => {
    const slices = t.slices.map((een) => {
      if (een !== slice()) return een;
      const { wortelvelden } = een.autorisatie;
      return met(een, {
        wortelvelden: {
          ...wortelvelden,
          examenresultaten: { ...wortelvelden.examenresultaten!, argumenten: ['examenjaar', 'first', 'filter.brin'] },
          diplomas: { ...wortelvelden.diplomas!, argumenten: ['first', 'after'] },
        },
      });
    });
    krap = await maakHub({ slices });
    als = await krap.als('inspectie');
  });
  afterAll(() => krap.stop());

  test.each([
    ['examenresultaten', 'examenjaar: 2025, filter: { vakcode: "0011" }'],
    ['examenresultaten', 'examenjaar: 2025, filter: { brin: "00AH", vestiging: "00" }'],
    ['examenresultaten', 'examenjaar: 2025, after: "x"'],
    ['diplomas', 'filter: { brin: "00AH" }'],
    ['diplomas', 'filter: {}'],
  ])('als Inspectie: %s(%s) mag dan niet', async (veld, args) => {
    const { status, json } = await als(`{ ${veld}(${args}) { pageInfo { hasNextPage } } }`);
    expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'NIET_IN_CONTRACT']);
  });

  test('als Inspectie: wat er wel in staat, mag', async () => {
    const { status, json } = await als(
      '{ examenresultaten(examenjaar: 2025, filter: { brin: "00AH" }, first: 3) { edges { node { brin vakcode } } } }',
    );
    expect(status).toBe(200);
    for (const { node } of json.data.examenresultaten.edges) expect(node.brin).toBe('00AH');
    const sdl: string = (await als('{ mijnAutorisatie { sdl } }')).json.data.mijnAutorisatie.sdl;
    expect(sdl.match(/input ExamenresultaatFilter \{[^}]*\}/)![0]).not.toMatch(/vakcode|vestiging|onderwijssoort/);
    expect(sdl).not.toContain('DiplomaFilter');
  });
});
