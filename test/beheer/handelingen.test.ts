import { setTimeout as wacht } from 'node:timers/promises';
import pg from 'pg';
import { adres } from '../opstelling/kloon';
import { dag, nieuweVrijstelling } from '../register/testregister';
import { codeVan } from './codeVan';
import { openBeheer } from './openBeheer';
import { totHet } from './totHet';

let { p, beheer } = {} as Awaited<ReturnType<typeof openBeheer>>;
beforeAll(async () => {
  ({ p, beheer } = await openBeheer());
});
afterAll(() => p.sluit());

const rijen = async (sql: string, waarden: unknown[] = []) => (await p.t.db.query(sql, waarden)).rows;
const zet = (doelwit: string, reden = 'proef') =>
  `schortOp(soort: AFNEMER, doelwit: ${JSON.stringify(doelwit)}, reden: ${JSON.stringify(reden)})`;
/** Nobody reads or writes a table until the connection ends. */
async function opSlot(tabel: string): Promise<pg.Client> {
  const slot = new pg.Client({ connectionString: adres(p.t.database.naam, 'super') });
  await slot.connect();
  await slot.query(`begin; lock table ${tabel} in access exclusive mode`);
  return slot;
}
const opschortingen = () => rijen('select doelwit, verstrekking from beheer.opschorting order by id');
/** The last order of a kind, when a hub is done with it. */
const klaar = (soort: string) =>
  totHet(
    async () => (await rijen('select * from beheer.opdracht where soort = $1 order by id desc limit 1', [soort]))[0],
    (opdracht) => opdracht?.klaar,
  );

test('als duo-beheer: twee wijzigingen in een verzoek worden geweigerd, en dan is ook de eerste er niet', async () => {
  for (const tweede of [zet('rmc'), zet('bestaatNergens'), 'controleerProjecties']) {
    const antwoord = await beheer(`mutation { a: ${zet('cbs')} b: ${tweede} }`);
    expect([codeVan(antwoord), antwoord.json.errors[0].message]).toEqual([
      ...['TE_VEEL', 'Wijzigingen in één verzoek: 2 gevraagd, ten hoogste 1 toegestaan.'],
    ]);
  }
  expect(await opschortingen()).toEqual([]);
});

test('als duo-beheer: wat niet kan worden vastgelegd, gebeurt niet; wat gebeurt staat onder zijn nummer in het logboek', async () => {
  const slot = await opSlot('logboek.audit');
  expect(codeVan(await beheer(`mutation { ${zet('cbs')} }`))).toBe('NIET_GELOGD');
  await slot.end();
  expect(await opschortingen()).toEqual([]);
  const { json } = await beheer(`mutation { ${zet('cbs')} }`);
  expect(json.data).toEqual({ schortOp: true });
  const [{ doelwit, verstrekking }] = await opschortingen();
  expect([doelwit, verstrekking]).toEqual(['cbs', json.extensions.verstrekking.id]);
  expect(await rijen('select vraag from logboek.verstrekking where id = $1', [verstrekking])).toEqual([
    { vraag: ['schortOp'] },
  ]);
  await beheer('mutation { hefOp(soort: AFNEMER, doelwit: "cbs") }');
  await rijen('delete from beheer.opschorting');
});

test('als duo-beheer: een reden is één regel zonder nummer van iemand; een doelwit zonder vreemde tekens', async () => {
  for (const [doelwit, reden, woorden] of [
    ['cbs', 'een\u0000nul', 'besturingstekens'],
    ['cbs', 'om\u202egekeerd', 'besturingstekens'],
    ['cbs', 'twee\nregels', 'besturingstekens'],
    ['cbs', 'gemeld door 999990007', 'persoonsgebonden nummer'],
    ['cb\u0000s', 'goed', 'dit is er niet'],
  ]) {
    const antwoord = await beheer(`mutation { ${zet(doelwit!, reden)} }`);
    expect([reden, codeVan(antwoord), antwoord.json.errors?.[0].message]).toEqual([
      ...[reden, 'ONGELDIGE_WAARDE', expect.stringContaining(woorden!)],
    ]);
  }
  const { json } = await beheer('mutation { hefOp(soort: AFNEMER, doelwit: "cb\\u0000s") }');
  expect(json.data).toEqual({ hefOp: false });
  // a number of nine digits that is nobody's, and an OIN
  const { json: goed } = await beheer(`mutation { ${zet('cbs', 'melding 123456789 van 00000099000000004000')} }`);
  expect(goed.data).toEqual({ schortOp: true });
  await beheer('mutation { hefOp(soort: AFNEMER, doelwit: "cbs") }');
});

test('als duo-beheer: van certificaten zijn er hoogstens duizend tegelijk opgeschort', async () => {
  await rijen(
    `insert into beheer.opschorting (soort, doelwit, reden, door)
     select 'certificaat', lpad(nr::text, 43, '0'), 'proef', 'proef' from generate_series(1, 1000) nr`,
  );
  const antwoord = await beheer(
    `mutation { schortOp(soort: CERTIFICAAT, doelwit: "${'a'.repeat(43)}", reden: "proef") }`,
  );
  expect([codeVan(antwoord), antwoord.json.errors[0].message]).toEqual([
    ...['ONGELDIGE_WAARDE', expect.stringContaining('al 1000 certificaten')],
  ]);
  await rijen(`delete from beheer.opschorting where soort = 'certificaat'`);
});

test('als duo-beheer: is er inmiddels meer verlopen dan ik bevestigde, dan wordt niets vernietigd', async () => {
  const { id } = await p.inwoner();
  await p.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2023-09-01', { tot: dag('2024-11-16') }));
  await beheer('mutation { telBewaartermijnen }');
  await klaar('bewaartermijnen');
  const [{ som }] = await rijen('select sum(verlopen)::int as som from beheer.bewaartermijn');
  const later = await p.inwoner();
  await p.vastlegging.verleenVrijstelling(later.id, nieuweVrijstelling('2023-09-01', { tot: dag('2024-11-15') }));
  expect((await beheer(`mutation { vernietigVerlopen(verlopen: ${som}) }`)).json.data).toEqual({
    vernietigVerlopen: true,
  });
  const { regels } = await klaar('vernietiging');
  expect(regels).toEqual([
    { wat: 'vrijstelling', uitkomst: expect.stringContaining('meer verlopen dan bevestigd'), goed: false },
  ]);
  expect(await rijen('select from bewaren.vernietiging')).toEqual([]);
  // what was seen then does no longer do; what is seen now does
  expect(codeVan(await beheer(`mutation { vernietigVerlopen(verlopen: ${som}) }`))).toBe('ONGELDIGE_WAARDE');
});

test('Regel: een opdracht die een uur wachtte begint niet meer, en een met de dag van morgen vernietigt niets', async () => {
  await rijen(
    `insert into beheer.opdracht (soort, door, gevraagd) values ('projectiecontrole', 'proef', now() - interval '2 hours')`,
  );
  expect(await klaar('projectiecontrole')).toMatchObject({
    ...{ begonnen: null, goed: false },
    regels: [{ uitkomst: expect.stringContaining('niet begonnen') }],
  });
  await rijen(
    `insert into beheer.opdracht (soort, door, dag, gezien) values ('vernietiging', 'proef', '2046-01-01', '{"basisregister": 9999}')`,
  );
  const { regels } = await totHet(
    () => klaar('vernietiging'),
    ({ door }) => door === 'proef',
  );
  expect(regels[0]).toMatchObject({ goed: false, uitkomst: expect.stringContaining('na vandaag') });
});

test('Regel: valt de verbinding weg die de beurt heeft, dan houdt ook het werk op, en een ander begint pas daarna', async () => {
  const slot = await opSlot('register.inschrijving');
  await beheer('mutation { telBewaartermijnen }');
  await totHet(
    () =>
      rijen(`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
      and application_name = 'bron-eigenaar' and query like '%vrij_vanaf%'`),
    ({ length }) => length === 1,
  );
  const houders = await rijen(
    `select pid from pg_locks where locktype = 'advisory' and granted and objid = hashtext('bron-opdrachten')::oid
     and database = (select oid from pg_database where datname = current_database())`,
  );
  const wachtend = await rijen(
    `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%vrij_vanaf%'`,
  );
  expect(houders).toEqual(wachtend);
  await rijen('select pg_terminate_backend($1)', [houders[0].pid]);
  expect((await klaar('bewaartermijnen')).regels[0].uitkomst).toContain('mislukt');
  await slot.end();
});

test('Regel: een hub die stopt breekt af wat hij op opdracht doet, en is intussen voor niemand meer open', async () => {
  const slot = await opSlot('svb_kinderbijslag.inschrijving');
  await beheer('mutation { controleerProjecties }');
  await totHet(
    () =>
      rijen(`select from beheer.opdracht where soort = 'projectiecontrole' and begonnen is not null and klaar is null`),
    ({ length }) => length === 1,
  );
  const stopt = p.t.hub.stop();
  await wacht(500);
  await expect(fetch(`${p.t.hub.url}/health/live`)).rejects.toThrow();
  await slot.end();
  await stopt;
  const { regels, goed } = await klaar('projectiecontrole');
  expect([goed, regels]).toEqual([false, [{ wat: 'opdracht', uitkomst: 'afgebroken: de hub stopte', goed: false }]]);
});
