import { testpersonen } from '../../seeds/testpersonen';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';
import { niets, tel } from '../wanden/tel';
import { controle, inzage } from '../wanden/vragen';

let t: Testhub;
let inspectie: Partner;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
});
afterAll(() => t.stop());

/** Every question that pages, with what it cannot do without. */
const BLADEREN: Record<string, { verplicht: string; hoogstens: number }> = {
  examenresultaten: { verplicht: 'examenjaar: 2026', hoogstens: 5_000 },
  examens: { verplicht: 'examenjaar: 2026', hoogstens: 1_000 },
  seCeVerschillen: { verplicht: 'examenjaar: 2026', hoogstens: 5_000 },
  inschrijvingen: { verplicht: `peildatum: "${VANDAAG}"`, hoogstens: 5_000 },
  diplomas: { verplicht: 'filter: {}', hoogstens: 5_000 },
  bpvs: { verplicht: 'filter: {}', hoogstens: 5_000 },
  onderwijsdeelnemers: { verplicht: 'pseudoniemen: null', hoogstens: 5_000 },
};
const VELDEN = Object.keys(BLADEREN);
const vraag = (veld: string, args: string, velden = 'edges { cursor } pageInfo { hasNextPage endCursor }') =>
  `{ ${veld}(${BLADEREN[veld]!.verplicht}, ${args}) { ${velden} } }`;

interface Weigering {
  status: number;
  code: string;
  message: string;
}

async function geweigerd(query: string, variabelen?: Record<string, unknown>): Promise<Weigering> {
  const { status, json } = await inspectie(query, variabelen);
  expect([json.data ?? null, json.errors?.length, query]).toEqual([null, 1, query]);
  const [{ message, extensions }] = json.errors;
  return { status, code: extensions.code, message };
}

/** Refused before anything was read, all of it. */
async function zonderLezen(werk: () => Promise<void>): Promise<void> {
  expect((await tel(t, werk)).statements).toEqual(niets(t));
}

describe.each(VELDEN)('als Inspectie: hoeveel rijen ik van %s mag vragen', (veld) => {
  const { hoogstens } = BLADEREN[veld]!;

  test('één en het hoogste mag', async () => {
    for (const first of [1, hoogstens]) {
      const { status, json } = await inspectie(vraag(veld, `first: ${first}`));
      expect([status, json.errors]).toEqual([200, undefined]);
      expect(json.data[veld].edges.length).toBeLessThanOrEqual(first);
    }
  });

  test('minder dan één mag niet', () =>
    zonderLezen(async () => {
      for (const first of [0, -1, -2_147_483_648]) {
        expect(await geweigerd(vraag(veld, `first: ${first}`))).toEqual({
          ...{ status: 400, code: 'ONGELDIGE_WAARDE', message: 'first moet ten minste 1 zijn.' },
        });
      }
    }));

  test('meer dan het hoogste mag niet, en de grens wordt genoemd', () =>
    zonderLezen(async () => {
      const message = `${veld}(first): ${hoogstens + 1} gevraagd, ten hoogste ${hoogstens} toegestaan.`;
      expect(await geweigerd(vraag(veld, `first: ${hoogstens + 1}`))).toEqual({
        status: 400,
        code: 'TE_VEEL',
        message,
      });
      expect((await geweigerd(vraag(veld, 'first: 2147483647'))).code).toBe('TE_VEEL');
    }));

  test('niets, of wat geen getal is, mag niet', () =>
    zonderLezen(async () => {
      for (const first of ['null', '2147483648', '1.5', '"5"', '[]', 'true']) {
        expect((await geweigerd(vraag(veld, `first: ${first}`))).code).toBe('NIET_IN_CONTRACT');
      }
      for (const [n, code] of [
        [null, 'ONGELDIGE_WAARDE'],
        ['5', 'ONGELDIGE_WAARDE'],
        [1.5, 'ONGELDIGE_WAARDE'],
      ]) {
        const query = `query ($n: Int) ${vraag(veld, 'first: $n')}`;
        expect((await geweigerd(query, { n })).code).toBe(code);
      }
    }));
});

test('als Inspectie: een examenjaar buiten bereik wordt geweigerd, met wat wel kan en zonder te herhalen wat ik vroeg', async () => {
  for (const veld of ['examenresultaten', 'examens', 'seCeVerschillen']) {
    for (const jaar of [1967, 2028, 0, -2025, 20262027, 2147483647]) {
      const { code, message } = await geweigerd(`{ ${veld}(examenjaar: ${jaar}) { pageInfo { hasNextPage } } }`);
      expect([code, message]).toEqual(['ONGELDIGE_WAARDE', expect.stringContaining('1968 tot en met 2027')]);
      if (jaar) expect(message).not.toContain(String(jaar));
    }
    for (const jaar of [1968, 2027]) {
      expect((await inspectie(`{ ${veld}(examenjaar: ${jaar}) { pageInfo { hasNextPage } } }`)).status).toBe(200);
    }
    expect((await geweigerd(`{ ${veld} { pageInfo { hasNextPage } } }`)).message).toContain(
      'mist een verplicht argument',
    );
  }
});

describe('als Inspectie: een cursor die niet van deze vraag is, vindt niets', () => {
  /** Cursors by whom and what they are of. */
  const cursors: Record<string, string> = {};
  beforeAll(async () => {
    for (const veld of VELDEN) {
      cursors[veld] = (await inspectie(vraag(veld, 'first: 1'))).json.data[veld].pageInfo.endCursor;
    }
    for (const partner of ['cbs', 'duo-bekostiging']) {
      const vreemd = await t.als(partner);
      for (const veld of [
        'onderwijsdeelnemers',
        'inschrijvingen',
        ...(partner === 'cbs' ? ['examenresultaten'] : []),
      ]) {
        const over = veld === 'onderwijsdeelnemers' ? '' : `${BLADEREN[veld]!.verplicht}, `;
        const { json } = await vreemd(`{ ${veld}(${over}first: 1) { pageInfo { endCursor } } }`);
        cursors[`${veld} van ${partner}`] = json.data[veld].pageInfo.endCursor;
      }
    }
    const { pgn } = testpersonen.zestienIngeschreven;
    await (await t.als('svb'))(...controle('ingeschreven', [pgn]));
    const { json } = await (await t.als('privacy-officer'))(inzage(pgn));
    cursors['inzage van de privacy-officer'] = json.data.inzage.verstrekkingen.edges[0].cursor;
    for (const [wat, cursor] of Object.entries(cursors)) expect([wat, typeof cursor]).toEqual([wat, 'string']);
  });

  test.each(VELDEN)('in %s: altijd hetzelfde antwoord, en niets gelezen', async (veld) => {
    const eigen = cursors[veld]!;
    const bytes = Buffer.from(eigen, 'base64url');
    const verminkt = [0, 11, 12, 27, 28, bytes.length - 1].map((plaats) => {
      const ander = Buffer.from(bytes);
      ander[plaats]! ^= 1;
      return ander.toString('base64url');
    });
    const vreemd = Object.entries(cursors).flatMap(([wat, cursor]) => (wat === veld ? [] : [cursor]));
    const verzonnen = [
      '',
      ' ',
      'x',
      `${eigen}A`,
      ` ${eigen}`,
      `${eigen}=`,
      eigen.slice(1),
      eigen.slice(0, -4),
      `${eigen}${eigen}`,
    ];
    const id = (await inspectie(vraag('examens', 'first: 1', 'edges { node { rijsleutel } }'))).json.data.examens
      .edges[0];
    const raden = [
      `${veld}:${id.node.rijsleutel}`,
      id.node.rijsleutel,
      Buffer.from(`${veld}:0`).toString('base64url'),
      '\0',
    ];
    const antwoorden = new Set<string>();
    for (const after of [...verminkt, ...vreemd, ...verzonnen, ...raden]) {
      antwoorden.add(
        JSON.stringify(await geweigerd(`query ($na: String) ${vraag(veld, 'after: $na')}`, { na: after })),
      );
    }
    expect([...antwoorden].map((tekst) => JSON.parse(tekst))).toEqual([
      {
        ...{ status: 400, code: 'ONGELDIGE_CURSOR' },
        message: 'De cursor is niet geldig. Gebruik een cursor uit een eerder antwoord op dezelfde vraag.',
      },
    ]);
    // and with its own it goes on
    expect((await inspectie(vraag(veld, `after: "${eigen}"`))).status).toBe(200);
  });
});

test('als Inspectie: pseudoniemen die niet bestaan, van een ander zijn of onzin zijn, vinden niemand', async () => {
  const duo = await t.als('duo-bekostiging');
  const vreemd = (await duo('{ onderwijsdeelnemers(first: 20) { edges { node { pseudoniem rijsleutel } } } }')).json
    .data.onderwijsdeelnemers.edges;
  const kenmerken = vreemd.flatMap(({ node }: { node: Record<string, string> }) => Object.values(node));
  const pseudoniemen = [...kenmerken, '', 'v1.', 'x', "' or true --", '%', testpersonen.zestienIngeschreven.pgn];
  const query = 'query ($p: [String!]) { onderwijsdeelnemers(pseudoniemen: $p) { edges { node { pseudoniem } } } }';
  const { status, json } = await inspectie(query, { p: pseudoniemen });
  expect([status, json.data]).toEqual([200, { onderwijsdeelnemers: { edges: [] } }]);
  const eigen = (await inspectie(query, { p: null })).json.data.onderwijsdeelnemers.edges.slice(0, 3);
  const p = eigen.map(({ node }: { node: { pseudoniem: string } }) => node.pseudoniem);
  expect((await inspectie(query, { p: [...p, ...pseudoniemen, ...p] })).json.data.onderwijsdeelnemers.edges).toEqual(
    eigen,
  );
});

test('als Inspectie: ook een pseudoniem met tekens die in geen enkele tekst kunnen staan, vindt niemand', async () => {
  const query = 'query ($p: [String!]) { onderwijsdeelnemers(pseudoniemen: $p) { edges { node { pseudoniem } } } }';
  for (const teken of ['\ud800', 'v1.\0']) {
    const { status, json } = await inspectie(query, { p: [teken] });
    expect([status, json.data]).toEqual([200, { onderwijsdeelnemers: { edges: [] } }]);
  }
});
