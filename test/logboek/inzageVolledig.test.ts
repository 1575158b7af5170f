import fc from 'fast-check';
import pg from 'pg';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { alsLogboek, controle, INZAGE, pgnVan } from './proef';

/** Six persons, one of them with two numbers; and numbers about which nothing is ever provided to SVB. */
const PERSONEN = [
  [pgnVan('zestienIngeschreven')],
  [pgnVan('kreegBsn'), '000000031'],
  [pgnVan('tweeInschrijvingen')],
  [pgnVan('nooitIngeschreven')],
  [pgnVan('onderwijsnummer')],
  [pgnVan('vijftien')],
];
const NUMMERS = [...PERSONEN.flat(), pgnVan('niemand'), '999990008'];

type Stap = { soort: 'vraag'; pgns: string[] } | { soort: 'inzage'; pgn: string; first: number } | { soort: 'index' };

const stap: fc.Arbitrary<Stap> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ soort: fc.constant('vraag' as const), pgns: fc.subarray(NUMMERS) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      soort: fc.constant('inzage' as const),
      pgn: fc.constantFrom(...PERSONEN.flat()),
      first: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ soort: fc.constant('index' as const) }) },
);

let t: Testhub;
let svb: Partner;
let privacyOfficer: Partner;
let indexeerder: pg.Client;
/** by person: the provisions in which that person was delivered, the youngest first */
const verwacht = new Map(PERSONEN.map((nummers) => [nummers[0]!, [] as string[]]));
const persoon = (pgn: string) => PERSONEN.find((nummers) => nummers.includes(pgn))![0]!;

beforeAll(async () => {
  t = await maakHub();
  svb = await t.als('svb');
  privacyOfficer = await t.als('privacy-officer');
  indexeerder = await alsLogboek(t);
});
afterAll(async () => {
  await indexeerder.end();
  await t.stop();
});

async function vraag(pgns: string[]): Promise<void> {
  const { json } = await svb(controle('uitkomst'), { pgns });
  const gevonden = pgns.filter((_pgn, plaats) => json.data.inschrijvingscontrole[plaats].uitkomst === 'GEVONDEN');
  for (const wie of new Set(gevonden.map(persoon))) verwacht.get(wie)!.unshift(json.extensions.verstrekking.id);
}

/** All pages; reading a page is a provision too, which the pages after it do not show. */
async function bladerDoor(pgn: string, first: number): Promise<string[]> {
  const gezien: string[] = [];
  const gelezen: string[] = [];
  for (let after: string | null = null; ; ) {
    const { json } = await privacyOfficer(INZAGE, { pgn, first, after });
    gelezen.unshift(json.extensions.verstrekking.id);
    const { edges, pageInfo } = json.data.inzage.verstrekkingen;
    gezien.push(...edges.map(({ node }: { node: { id: string } }) => node.id));
    expect(edges.length).toBeLessThanOrEqual(first);
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  const lijst = verwacht.get(persoon(pgn))!;
  expect(gezien).toEqual(lijst);
  lijst.unshift(...gelezen);
  return gezien;
}

const indexeer = () => indexeerder.query('select logboek.indexeer()');

async function zet(keuze: Stap): Promise<unknown> {
  if (keuze.soort === 'vraag') return vraag(keuze.pgns);
  return keuze.soort === 'index' ? indexeer() : bladerDoor(keuze.pgn, keuze.first);
}

test('als privacy-officer: inzage is na elke reeks vragen precies de lijst van verstrekkingen, de jongste eerst', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 3, maxLength: 10 }), async (stappen) => {
      for (const keuze of stappen) await zet(keuze);
    }),
    { numRuns: 12, seed: 20261116, endOnFailure: true },
  );
  for (const nummers of PERSONEN) for (const pgn of nummers) await bladerDoor(pgn, 7);
  expect([...verwacht.values()].every((lijst) => lijst.length > 1)).toBe(true);
});

test('als privacy-officer: voor en na het bijwerken van de index is de lijst dezelfde', async () => {
  // the hub's own job would index in between
  await t.db.query('revoke execute on function logboek.indexeer() from bron_logboek');
  const pgn = pgnVan('zestienIngeschreven');
  for (let keer = 0; keer < 5; keer++) await vraag([pgn, '000000031']);
  const inIndex = async () => {
    const { rows } = await t.db.query<{ n: number }>('select count(*)::int as n from logboek.persoon_index');
    return rows[0]!.n;
  };
  const voor = await inIndex();
  const zonder = await bladerDoor(pgn, 100);
  expect(await inIndex()).toBe(voor);
  // five times two persons, and the reading; somebody else's older transaction, in another test too, holds the index up
  while ((await inIndex()) < voor + 11) await t.db.query('select logboek.indexeer()');
  const met = await bladerDoor(pgn, 100);
  expect(met.slice(1)).toEqual(zonder);
  await t.db.query('grant execute on function logboek.indexeer() to bron_logboek');
});
