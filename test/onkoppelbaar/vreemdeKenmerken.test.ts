import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { sleutels } from '../opstelling/vast';
import { tel } from '../wanden/tel';
import { type Paar, waarheid } from './Waarheid';

let t: Testhub;
let inspectie: Partner;
let bekostiging: Partner;
let paren: Paar[];
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
  bekostiging = await t.als('duo-bekostiging');
  paren = (await waarheid(t.db, 'Onderwijsdeelnemer')).slice(0, 40);
});
afterAll(() => t.stop());

const OP_NAAM = `query ($wie: [String!]) { onderwijsdeelnemers(pseudoniemen: $wie, first: 5000) {
  edges { node { pseudoniem } } pageInfo { hasNextPage endCursor } } }`;
const NIETS = '{"data":{"onderwijsdeelnemers":{"edges":[],"pageInfo":{"hasNextPage":false,"endCursor":null}}}';

const zoek = async (wie: Partner, pseudoniemen: string[]) => (await wie(OP_NAAM, { wie: pseudoniemen })).tekst;

test('als inspectie: op mijn eigen pseudoniemen vind ik precies wie zo heten', async () => {
  const namen = paren.map((paar) => paar.inspectie.pseudoniem);
  const { json } = await inspectie(OP_NAAM, { wie: [...namen, namen[0]!] });
  const gevonden = json.data.onderwijsdeelnemers.edges.map(
    ({ node }: { node: { pseudoniem: string } }) => node.pseudoniem,
  );
  expect(gevonden.sort()).toEqual(namen.sort());
});

test('als inspectie en bekostiging samen: het pseudoniem van de ander vindt bij mij niemand, met hetzelfde antwoord als onzin', async () => {
  const { rows } = await t.db.query<{ id: string; log: string; pgn: string }>(
    `select persoon_id::text as id, logpseudoniem::text as log, pgn from register.nu_onderwijsdeelnemer limit 40`,
  );
  const onder = (label: string) => rows.map(({ id }) => sleutels.pseudonimiseer(label)(id).pseudoniem);
  const vreemd: Record<string, string[]> = {
    'van bekostiging': paren.map((paar) => paar.bekostiging.pseudoniem),
    'van een andere versie': onder('inspectie/toezicht/v2'),
    'van een andere versie, zo genoemd': onder('inspectie/toezicht/v1').map((naam) => naam.replace('v1.', 'v2.')),
    'van een ander doel': onder('inspectie/onderzoek/v1'),
    'van het cbs, dat er geen heeft': onder('cbs/statistiek/v1'),
    'zonder versie': onder('inspectie/toezicht/v1').map((naam) => naam.slice(3)),
    rijsleutels: paren.map((paar) => paar.inspectie.rijsleutel),
    registernummers: rows.flatMap(({ id, log, pgn }) => [id, log, pgn]),
    onzin: ['', ' ', 'v1.', '%', 'v1.%', "' or true --", 'v1.AAAAAAAAAAAAAAAAAAAAAA'],
  };
  for (const [wat, namen] of Object.entries(vreemd)) {
    const antwoord = await zoek(inspectie, namen);
    expect([wat, antwoord.slice(0, NIETS.length)]).toEqual([wat, NIETS]);
  }
  const terug = await zoek(
    bekostiging,
    paren.map((paar) => paar.inspectie.pseudoniem),
  );
  expect(terug.slice(0, NIETS.length)).toBe(NIETS);
});

const BLADZIJ = (veld: string) => `query ($na: String) { ${veld} { edges { cursor } pageInfo { endCursor } } }`;
const vragen = {
  onderwijsdeelnemers: BLADZIJ('onderwijsdeelnemers(first: 2, after: $na)'),
  inschrijvingen: BLADZIJ('inschrijvingen(peildatum: "2026-10-01", first: 2, after: $na)'),
  diplomas: BLADZIJ('diplomas(first: 2, after: $na)'),
  bpvs: BLADZIJ('bpvs(first: 2, after: $na)'),
};

test('als inspectie: een cursor van bekostiging, van cbs of van een andere vraag is ongeldig, en raakt de database niet', async () => {
  const cbs = await t.als('cbs');
  const cursor = async (wie: Partner, veld: keyof typeof vragen): Promise<string> =>
    (await wie(vragen[veld])).json.data[veld].edges[0].cursor;
  const namen = Object.keys(vragen) as (keyof typeof vragen)[];
  for (const veld of namen) {
    const eigen = await cursor(inspectie, veld);
    expect((await inspectie(vragen[veld], { na: eigen })).status).toBe(200);
    const vreemd = [await cursor(bekostiging, veld), await cursor(cbs, veld), 'onzin'];
    for (const andere of namen) if (andere !== veld) vreemd.push(await cursor(inspectie, andere));
    const { uitkomst, statements } = await tel(t, () =>
      Promise.all(vreemd.map((na) => inspectie(vragen[veld], { na }))),
    );
    expect(Object.values(statements).every((aantal) => aantal === 0)).toBe(true);
    const gezegd = uitkomst.map(({ status, json }) => JSON.stringify([status, json.errors, json.data]));
    expect(new Set(gezegd).size).toBe(1);
    expect(gezegd[0]).toContain('ONGELDIGE_CURSOR');
  }
});

test('Regel: twee keer dezelfde vraag geeft twee verschillende cursors van gelijke lengte', async () => {
  const cursors: string[] = [];
  for (let keer = 0; keer < 20; keer++) {
    cursors.push((await inspectie(vragen.onderwijsdeelnemers)).json.data.onderwijsdeelnemers.pageInfo.endCursor);
  }
  expect(new Set(cursors).size).toBe(20);
  expect(new Set(cursors.map(({ length }) => length)).size).toBe(1);
});
