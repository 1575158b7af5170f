import pg from 'pg';
import { maakHub, type Testhub } from '../opstelling/hub';
import { haalDiplomas } from './haalDiplomas';
import { maakOndervraagden } from './maakOndervraagden';
import { ondervraag, type Uitslag } from './ondervraag';
import { contractVan } from './orakel/contractVan';
import { leesRegister } from './register/leesRegister';
import { vulBeheer } from './vulBeheer';
import { ZAAD } from './ZAAD';

const AANTAL = 1_000;

/** Of which there is nothing to find: nobody has corrected anything. */
const ZONDER_CORRECTIES = ['correcties', 'correctiecontrole'];

let t: Testhub;
let db: pg.Pool;
const uitslagen = new Map<string, Uitslag>();
beforeAll(async () => {
  t = await maakHub();
  await haalDiplomas(t);
  await vulBeheer(t);
  db = new pg.Pool({ connectionString: t.database.superUrl, max: 2 });
  const { dossiers } = await leesRegister(t.db);
  const opties = {
    ...{ aantal: AANTAL, zaad: ZAAD, db, elkeZoveel: 10 },
    dossiers: new Map(dossiers.map((dossier) => [dossier.id, dossier])),
  };
  const alle = await maakOndervraagden(t);
  // who looks at the log comes when all others have been
  const samen = alle.filter(({ orakel }) => !orakel.kijk);
  const daarna = alle.filter(({ orakel }) => orakel.kijk);
  const uitkomsten = await Promise.all(samen.map((een) => ondervraag(een, opties)));
  for (const een of daarna) uitkomsten.push(await ondervraag(een, opties));
  for (const uitslag of uitkomsten) uitslagen.set(uitslag.afnemer, uitslag);
}, 300_000);
afterAll(async () => {
  await db.end();
  await t.stop();
});

test('Regel: iedere afnemer is ondervraagd', () => {
  expect([...uitslagen.keys()].sort()).toEqual(t.slices.map(({ afnemer }) => afnemer.afnemer).sort());
});

test('Regel: op iedere vraag antwoordt de hub wat uit de tabellen van het register en de wet volgt', () => {
  for (const { tegenvoorbeeld } of uitslagen.values()) expect(tegenvoorbeeld).toBeNull();
  for (const { gesteld, gelogd } of uitslagen.values()) expect([gesteld, gelogd]).toEqual([AANTAL, AANTAL / 10]);
});

test('Regel: iedere vraag van ieder contract vindt vaak iets', () => {
  for (const { afnemer, autorisatie } of t.slices) {
    const { perWortel } = uitslagen.get(afnemer.afnemer)!;
    const vragen = Object.keys(contractVan(afnemer.afnemer).getQueryType()!.getFields());
    const velden = vragen.filter((veld) => veld in autorisatie.wortelvelden && !ZONDER_CORRECTIES.includes(veld));
    const zelden = velden.filter((veld) => (perWortel[veld] ?? 0) < AANTAL / 100);
    expect([afnemer.afnemer, zelden]).toEqual([afnemer.afnemer, []]);
  }
});

test('Regel: de meeste vragen vinden iets, en er zijn er die geweigerd worden', () => {
  for (const { afnemer, metRijen, geweigerd } of uitslagen.values()) {
    expect([afnemer, metRijen >= AANTAL / 2]).toEqual([afnemer, true]);
    expect(Object.keys(geweigerd)).toEqual(expect.arrayContaining(['NIET_IN_CONTRACT', 'ONGELDIGE_WAARDE']));
  }
});
