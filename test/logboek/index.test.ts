import fc from 'fast-check';
import pg from 'pg';
import { LOGBOEK_LOGIN } from '../../src/logboek/login';
import type { Regel } from '../../src/logboek/Regel';
import { Schrijver } from '../../src/logboek/Schrijver';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { alsLogboek, proefregel } from './proef';

const SCHRIJVERS = 4;
/** Log pseudonyms are random 64-bit numbers: the extremes too. */
const PERSONEN = ['-9223372036854775808', '-1', '0', '7', '9223372036854775807'];

let database: Testdatabase;
let db: pg.Client;
let schrijvers: pg.Client[];
let indexeerder: pg.Client;
beforeAll(async () => {
  database = await maakDatabase('vol');
  db = new pg.Client(database.superUrl);
  await db.connect();
  await db.query(`grant connect on database ${database.naam} to ${LOGBOEK_LOGIN}`);
  schrijvers = await Promise.all(Array.from({ length: SCHRIJVERS }, () => alsLogboek({ database })));
  indexeerder = await alsLogboek({ database });
});
afterAll(async () => {
  for (const client of [...schrijvers, indexeerder, db]) await client.end();
  await database.sluit();
});

const lees = async (relatie: string): Promise<string[]> =>
  (await db.query<{ paar: string }>(`select paar from (${relatie}) r (paar)`)).rows.map(({ paar }) => paar).sort();
/** What inzage reads, and what of it is in the index; as `person id`. */
const perPersoon = () => lees(`select logpseudoniem || ' ' || id from logboek.per_persoon`);
const inIndex = () => lees(`select persoon || ' ' || verstrekking from logboek.persoon_index`);
const paren = (regels: Regel[]) => regels.flatMap(({ id, personen }) => personen.map((wie) => `${wie} ${id}`)).sort();

const indexeer = async () => {
  const { rows } = await indexeerder.query<{ n: number }>('select logboek.indexeer() as n');
  return rows[0]!.n;
};
/** Everything gets in, but not while anybody on the server, in other tests too, has an older transaction open. */
async function totAllesErinStaat(): Promise<void> {
  const alles = paren(vastgelegd);
  for (let poging = 0; poging < 200; poging++) {
    await indexeer();
    if ((await inIndex()).length >= alles.length) break;
    await new Promise((klaar) => setTimeout(klaar, 50));
  }
  expect(await inIndex()).toEqual(alles);
}
const vastgelegd: Regel[] = [];

/** One writer's transaction: opened with a record in it, and closed some steps later, before or after younger ones. */
class Schrijfster {
  private open: Regel[] = [];
  constructor(private readonly client: pg.Client) {}

  async schrijf(personen: string[]): Promise<void> {
    if (!this.open.length) await this.client.query('begin');
    const regel = proefregel({ personen });
    this.open.push(regel);
    await new Schrijver(this.client).schrijf(regel);
  }

  async sluit(hoe: 'commit' | 'rollback'): Promise<void> {
    await this.client.query(hoe);
    if (hoe === 'commit') vastgelegd.push(...this.open);
    this.open = [];
  }
}

const wie = fc.integer({ min: 0, max: SCHRIJVERS - 1 });
const stap = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('schrijf' as const), wie, fc.subarray(PERSONEN)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('commit' as const), wie, fc.constant([] as string[])) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('rollback' as const), wie, fc.constant([] as string[])) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('indexeer' as const), wie, fc.constant([] as string[])) },
);

test('Regel: in welke volgorde schrijvers ook vastleggen en wanneer de index ook wordt bijgewerkt, niemand ontbreekt en niemand is te veel', async () => {
  const alle = schrijvers.map((client) => new Schrijfster(client));
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 4, maxLength: 16 }), async (stappen) => {
      for (const [soort, nr, personen] of stappen) {
        if (soort === 'schrijf') await alle[nr]!.schrijf(personen);
        else if (soort === 'indexeer') await indexeer();
        else await alle[nr]!.sluit(soort);
        expect(await perPersoon()).toEqual(paren(vastgelegd));
      }
    }),
    { numRuns: 25, seed: 20261116, endOnFailure: true },
  );
  for (const schrijfster of alle) await schrijfster.sluit('commit');
  await totAllesErinStaat();
  expect(vastgelegd.length).toBeGreaterThan(50);
});

test('Regel: wie later vastlegt dan een jongere transactie staat er meteen, ook als de index intussen werd bijgewerkt', async () => {
  const [oud, jong] = schrijvers.map((client) => new Schrijfster(client)) as [Schrijfster, Schrijfster];
  await oud.schrijf(['7']);
  await jong.schrijf(['7']);
  await jong.sluit('commit');
  await indexeer();
  expect(await perPersoon()).toEqual(paren(vastgelegd));
  await oud.sluit('commit');
  expect(await perPersoon()).toEqual(paren(vastgelegd));
  await totAllesErinStaat();
  expect(await perPersoon()).toEqual(paren(vastgelegd));
});

test('Regel: twee die tegelijk de index bijwerken zitten elkaar niet in de weg', async () => {
  const schrijfster = new Schrijfster(schrijvers[0]!);
  await schrijfster.schrijf(PERSONEN);
  await schrijfster.sluit('commit');
  await Promise.all([indexeer(), schrijvers[1]!.query('select logboek.indexeer()')]);
  await totAllesErinStaat();
});

test('Regel: in een database die elders is teruggezet, waar transacties opnieuw geteld worden, ontbreekt niemand', async () => {
  // as pg_dump and pg_restore into a new server leave it: everything written there lies in the future of the new count
  await db.query(`update logboek.verstrekking set transactie = '8000000000000'`);
  await db.query(`update logboek.index_stand set tot = '8000000000001'`);
  const schrijfster = new Schrijfster(schrijvers[0]!);
  await schrijfster.schrijf(PERSONEN);
  await schrijfster.sluit('commit');
  expect(await perPersoon()).toEqual(paren(vastgelegd));
  await totAllesErinStaat();
  await schrijfster.schrijf(PERSONEN);
  await schrijfster.sluit('commit');
  expect(await perPersoon()).toEqual(paren(vastgelegd));
});

test('Regel: kleine verstrekkingen delen een transactie, grote niet meer dan een index-beurt aankan', async () => {
  const schrijver = new Schrijver(schrijvers[0]!);
  const transacties = async (aantal: number, personen: string[]): Promise<number> => {
    const regels = Array.from({ length: aantal }, () => proefregel({ personen }));
    await Promise.all(regels.map((regel) => schrijver.schrijf(regel)));
    vastgelegd.push(...regels);
    const { rows } = await db.query<{ n: number }>(
      'select count(distinct transactie)::int as n from logboek.verstrekking where id = any($1)',
      [regels.map(({ id }) => id)],
    );
    return rows[0]!.n;
  };
  // the first one is written at once, the others wait for it together
  expect(await transacties(5, ['7'])).toBe(2);
  expect(
    await transacties(
      5,
      Array.from({ length: 10_000 }, (_, nr) => String(10_000_000 + nr)),
    ),
  ).toBe(3);
});

test('Regel: een grote achterstand wordt in korte beurten ingelopen, en blijft intussen leesbaar', async () => {
  const personen = (vanaf: number) => Array.from({ length: 10_000 }, (_, nr) => String(vanaf + nr));
  for (let nr = 1; nr <= 8; nr++) {
    const regel = proefregel({ personen: personen(nr * 100_000) });
    await new Schrijver(schrijvers[0]!).schrijf(regel);
    vastgelegd.push(regel);
  }
  expect(await indexeer()).toBeLessThan(80_000);
  expect(await perPersoon()).toHaveLength(paren(vastgelegd).length);
  await totAllesErinStaat();
});
