import { regelVan } from '../logboek/proef';
import { type Antwoord, maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { dataVan } from '../svb/controle';
import { maakOrakel, type Orakel } from './orakel';

let t: Testhub;
let inspectie: Partner;
let orakel: Orakel;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
  // what doesn't page comes from graphql-js already, when it is asked alone
  const alleen = async (vraag: string) => Object.values((await inspectie(`{ ${vraag} }`)).json.data)[0];
  const tabellen: Record<string, unknown> = {};
  for (const tabel of ['GEMEENTE', 'RMC_REGIO']) {
    const code = '{ code naam geldigVan geldigTot kenmerken { naam waarde } }';
    tabellen[tabel] = await alleen(`codetabel(tabel: ${tabel}) ${code}`);
  }
  orakel = await maakOrakel(t, 'inspectie_toezicht', {
    mijnAutorisatie: await alleen('mijnAutorisatie { doel oin sdl limieten { waarvan hoogstens } }'),
    seCeVerschillen: await alleen(
      'seCeVerschillen(examenjaar: 2026, first: 4) { edges { node { brin vakcode aantal } } pageInfo { hasNextPage } }',
    ),
    codetabel: ({ tabel }: { tabel: string }) => tabellen[tabel],
  });
});
afterAll(() => t.stop());

async function gelijk(query: string, variabelen: Record<string, unknown> = {}): Promise<string> {
  const antwoord = await inspectie(query, variabelen);
  expect([antwoord.status, antwoord.json.errors]).toEqual([200, undefined]);
  const data = dataVan(antwoord);
  expect(data).toBe(await orakel.data(query, variabelen, antwoord));
  return data;
}

const VAKKEN =
  'examenresultaten(examenjaar: 2026, first: 2) { edges { cursor node { se vakcode } } pageInfo { endCursor } }';
const EXAMENS = 'examens(examenjaar: 2026, first: 2) { edges { node { uitslag resultaten { se } } } }';
const SECE =
  'seCeVerschillen(examenjaar: 2026, first: 4) { edges { node { vakcode aantal } } pageInfo { hasNextPage } }';
const CODES = 'codetabel(tabel: RMC_REGIO) { naam kenmerken { waarde } code }';
const MIJN = 'mijnAutorisatie { limieten { hoogstens } doel }';

describe('als Inspectie: verschillende vragen in één verzoek komen terug zoals en waar zij zijn gesteld', () => {
  test.each([
    ['bladzijde achteraan', `{ ${MIJN} ${CODES} ${SECE} ${VAKKEN} }`],
    ['bladzijde vooraan', `{ ${VAKKEN} ${SECE} ${CODES} ${MIJN} }`],
    ['om en om', `{ ${VAKKEN} ${MIJN} ${EXAMENS} ${CODES} }`],
    [
      'met het contract zelf',
      `{ ${EXAMENS} __schema { queryType { name } } ${MIJN} __type(name: "Examen") { fields { name type { name kind } } } }`,
    ],
    ['met __typename', `{ __typename ${VAKKEN} wie: __typename ${MIJN} }`],
    ['dezelfde bladzijde onder twee namen', `{ a: ${VAKKEN} m: ${MIJN} b: ${VAKKEN} }`],
    [
      'twee jaren',
      `{ b: examens(examenjaar: 2025, first: 1) { edges { node { brin } } } a: examens(examenjaar: 2024, first: 1) { edges { node { brin } } } }`,
    ],
    ['twee codetabellen om een bladzijde heen', `{ a: codetabel(tabel: GEMEENTE) { code } b: ${VAKKEN} c: ${CODES} }`],
    [
      'een vraag die later wordt aangevuld',
      `{ mijnAutorisatie { doel } ${VAKKEN} mijnAutorisatie { oin } ... { ${VAKKEN} } }`,
    ],
    [
      'een fragment met van alles',
      `query { ...Alles } fragment Alles on Query { ${CODES} ${EXAMENS} ...Meer } fragment Meer on Query { ${MIJN} ${VAKKEN} }`,
    ],
    ['geen bladzijde', `{ ${MIJN} ${CODES} }`],
  ])('%s', async (_wat, query) => {
    await gelijk(query);
  });

  test('variabelen in argumenten en directives, gegeven, weggelaten en met een voorkeur', async () => {
    const query = `query Jaar($jaar: Int!, $n: Int! = 2, $na: String, $f: ExamenresultaatFilter, $brin: Brin, $weg: Boolean!, $tabel: Codetabel!) {
      ${MIJN.replace(' {', ' @skip(if: $weg) {')}
      r: examenresultaten(examenjaar: $jaar, first: $n, after: $na, filter: $f) { edges { node { brin se @skip(if: $weg) } } }
      e: examens(examenjaar: $jaar, first: $n, filter: { brin: $brin }) @include(if: $weg) { edges { node { brin } } pageInfo { hasNextPage } }
      codetabel(tabel: $tabel) { code }
    }`;
    const vast = { jaar: 2025, tabel: 'RMC_REGIO' };
    const los = await gelijk(query, { ...vast, weg: false });
    expect(los).not.toContain('"e":');
    await gelijk(query, { ...vast, weg: true, n: 5, brin: null, f: null, na: null });
    const gefilterd = await gelijk(query, { ...vast, weg: true, n: 5, brin: '00AH', f: { brin: '00AH' } });
    expect(gefilterd).toContain('"00AH"');
    expect(gefilterd).not.toContain('mijnAutorisatie');
  });

  test('alles overgeslagen: een leeg antwoord', async () => {
    expect(await gelijk(`{ ${VAKKEN.replace(' {', ' @skip(if: true) {')} }`)).toBe('{}');
    expect(await gelijk(`{ ... @include(if: false) { ${VAKKEN} ${MIJN} } }`)).toBe('{}');
  });

  test('van een document met meer vragen alleen de genoemde', async () => {
    const query = `query Een { ...Deel ${MIJN} } query Ander { ${EXAMENS} } fragment Deel on Query { ${VAKKEN} }`;
    const bearer = { authorization: `Bearer ${await t.token('inspectie')}` };
    const { status, json } = await t.stuur(JSON.stringify({ query, operationName: 'Een' }), bearer);
    expect([status, Object.keys(json.data)]).toEqual([200, ['examenresultaten', 'mijnAutorisatie']]);
  });

  test('van een document met meer vragen zonder te zeggen welke, krijg ik een fout van mij en niet van de hub', async () => {
    const query = `query Een { ${MIJN} } query Ander { ${EXAMENS} }`;
    const bearer = { authorization: `Bearer ${await t.token('inspectie')}` };
    for (const body of [{ query }, { query, operationName: 'Derde' }]) {
      const { status, json } = await t.stuur(JSON.stringify(body), bearer);
      expect([status, json.data, json.errors[0].extensions.code]).toEqual([400, undefined, 'ONGELDIG_VERZOEK']);
    }
  });
});

/** Questions that go wrong only when they run, each with its code; and questions that are in order. */
const FOUT: Record<string, [vraag: string, code: string]> = {
  'een bladzijde van nul': [
    'fout: examens(examenjaar: 2026, first: 0) { edges { node { brin } } }',
    'ONGELDIGE_WAARDE',
  ],
  'een jaar dat niet kan': ['fout: examenresultaten(examenjaar: 1900) { edges { node { se } } }', 'ONGELDIGE_WAARDE'],
  'een cursor die er geen is': ['fout: diplomas(after: "x") { edges { node { datum } } }', 'ONGELDIGE_CURSOR'],
  'een verschil van niets': [
    'fout: seCeVerschillen(examenjaar: 2026, first: 0) { edges { cursor } }',
    'ONGELDIGE_WAARDE',
  ],
  'een verschil met een vreemde cursor': [
    'fout: seCeVerschillen(examenjaar: 2026, after: "x") { edges { cursor } }',
    'ONGELDIGE_CURSOR',
  ],
};
const GOED = { 'een bladzijde': VAKKEN, codes: CODES, autorisatie: MIJN, verschillen: SECE };

function geweigerd({ status, json, tekst }: Antwoord, code: string, pad = 'fout'): void {
  expect([status, json.data ?? null, json.errors.length]).toEqual([400, null, 1]);
  expect(json.errors[0]).toMatchObject({ path: [pad], extensions: { code } });
  expect(tekst).not.toMatch(/edges|node|vakcode|v1\.|Amsterdam|limieten/);
}

describe('als Inspectie: gaat één vraag mis, dan krijg ik op geen enkele antwoord', () => {
  const gevallen = Object.keys(FOUT).flatMap((fout) => Object.keys(GOED).map((goed) => [fout, goed] as const));
  test.each(gevallen)('%s naast %s', async (fout, goed) => {
    const [vraag, code] = FOUT[fout]!;
    const naast = GOED[goed as keyof typeof GOED];
    for (const query of [
      `{ ${vraag} ${naast} }`,
      `{ ${naast} ${vraag} }`,
      `{ a: ${naast} ... { ${vraag} } b: ${naast} }`,
    ]) {
      const antwoord = await inspectie(query);
      geweigerd(antwoord, code);
      const regel = await regelVan(t.db, antwoord);
      expect(regel).toMatchObject({
        uitkomst: 'geweigerd',
        foutcode: code,
        geleverd: 0,
        personen: [],
        velden_geleverd: [],
      });
    }
  });

  test('van twee die misgaan wordt er één genoemd, en steeds dezelfde', async () => {
    const [bladzij, verschil] = [FOUT['een bladzijde van nul']![0], FOUT['een verschil van niets']![0]];
    for (const [a, b] of [
      [bladzij, bladzij],
      [bladzij, verschil],
      [verschil, bladzij],
    ] as [string, string][]) {
      const query = `{ ${a.replace('fout', 'een')} ${b.replace('fout', 'ander')} }`;
      const paden = new Set<string>();
      for (let keer = 0; keer < 5; keer++) {
        const { json } = await inspectie(query);
        expect([json.data ?? null, json.errors.length]).toEqual([null, 1]);
        paden.add(json.errors[0].path.join());
      }
      expect([...paden]).toEqual([expect.stringMatching(/^(een|ander)$/)]);
    }
  });

  test('Regel: de plaats van een fout is die in de vraag', async () => {
    const { json } = await inspectie(`{\n  ${MIJN}\n  mis: examens(examenjaar: 3000) { pageInfo { hasNextPage } }\n}`);
    expect(json.errors[0].locations).toEqual([{ line: 3, column: 3 }]);
  });
});
