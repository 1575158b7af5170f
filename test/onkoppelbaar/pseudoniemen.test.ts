import pg from 'pg';
import { vulRegister } from '../../seeds/vulRegister';
import { logins } from '../../src/inrichten';
import { laadSlices } from '../../src/policy/load';
import { Slice } from '../../src/policy/Slice';
import { inTransactie } from '../../src/postgres/inTransactie';
import { maakLogins } from '../../src/postgres/logins';
import { nogEensBijTegelijk } from '../../src/postgres/nogEensBijTegelijk';
import { metEigenaar } from '../../src/postgres/opstart';
import { urlVoor } from '../../src/postgres/poel';
import { controleer } from '../../src/projecties/controleer';
import { volgKlok, zetKlok } from '../../src/projecties/klok';
import { pasToe } from '../../src/projecties/toepassen';
import { Vastlegging } from '../../src/register/Vastlegging';
import type { Datum } from '../../src/values/Datum';
import { voegLeerlingToe } from '../bekostiging/leerling';
import { maakDatabase, type Testdatabase } from '../opstelling/database';
import { sleutels, VANDAAG } from '../opstelling/vast';
import { openProefregister, type Proefregister, verbind } from '../projecties/proefregister';
import { nieuwePersoon } from '../register/testregister';

const slices = laadSlices(VANDAAG);
const metSleutels = slices.filter((slice) => slice.metRijsleutels);

/** Per slice how many have a name, how many of those are nobody, and how many have none. */
async function tel(db: pg.Client, wie = metSleutels): Promise<Record<string, [number, number, number]>> {
  const uit: Record<string, [number, number, number]> = {};
  for (const { naam } of wie) {
    const { rows } = await db.query(
      `select count(g.persoon_id)::int as met, count(g.persoon_id) filter (where p.id is null)::int as wees,
         count(p.id) filter (where g.persoon_id is null)::int as zonder
       from pseudoniemen.${naam} g full join register.persoon p on p.id = g.persoon_id`,
    );
    uit[naam] = [rows[0].met, rows[0].wees, rows[0].zonder];
  }
  return uit;
}
const elk = (aantal: number, wie = metSleutels) => Object.fromEntries(wie.map(({ naam }) => [naam, [aantal, 0, 0]]));

describe('Regel: in een register met slices die op rijsleutel lezen', () => {
  let proef: Proefregister;
  beforeAll(async () => {
    proef = await openProefregister();
  });
  afterAll(() => proef.sluit());

  test('komt een persoon zonder pseudoniem niet binnen, ook niet met een voor maar één slice', async () => {
    await voegLeerlingToe(proef.vastlegging);
    expect(await tel(proef.db)).toEqual(elk(1));
    const half: [string, () => Promise<unknown>][] = [
      ['zonder', () => new Vastlegging(proef.bron.manager).voegPersoonToe(nieuwePersoon(500))],
      ['rechtstreeks', () => proef.db.query('insert into register.persoon (logpseudoniem) values (501)')],
      [
        'voor één slice',
        () =>
          new Vastlegging(proef.bron.manager, () => [
            { slice: metSleutels[0]!.naam, ...sleutels.pseudonimiseer('een/doel/v1')('502') },
          ]).voegPersoonToe(nieuwePersoon(502)),
      ],
    ];
    for (const [wat, voegToe] of half) {
      const fout = await voegToe().then(
        () => null,
        (reden: Error & { code?: string; sqlstate?: string }) => reden,
      );
      expect([wat, fout?.code ?? fout?.sqlstate]).toEqual([wat, '23000']);
    }
    expect(await tel(proef.db)).toEqual(elk(1));
    expect(await proef.verschillen()).toBe(0);
  });

  test('staat in pseudoniemen niets dat van een andere slice, van een andere sleutel of te raden is', async () => {
    await voegLeerlingToe(proef.vastlegging);
    const delen = metSleutels.map(
      ({ naam }) =>
        `select '${naam}' as slice, persoon_id::text as id, pseudoniem, rijgeheim from pseudoniemen.${naam}`,
    );
    const { rows } = await proef.db.query<{ slice: string; id: string; pseudoniem: string; rijgeheim: Buffer }>(
      delen.join(' union all '),
    );
    expect(rows).toHaveLength(metSleutels.length * 2);
    for (const wat of [
      rows.map(({ pseudoniem }) => pseudoniem),
      rows.map(({ rijgeheim }) => rijgeheim.toString('hex')),
    ]) {
      expect(new Set(wat).size).toBe(rows.length);
    }
    for (const { slice, id, pseudoniem, rijgeheim } of rows) {
      const { sleutellabel } = slices.find(({ naam }) => naam === slice)!;
      expect({ pseudoniem, rijgeheim }).toEqual(sleutels.pseudonimiseer(sleutellabel)(id));
      expect(pseudoniem).toMatch(/^v1\.[\w-]{22}$/);
      expect(rijgeheim).toHaveLength(32);
      // the name that goes out is not a part of the secret
      expect(rijgeheim.toString('base64url')).not.toContain(pseudoniem.slice(3, 15));
    }
  });
});

test('Regel: een afnemer die er later bij komt geeft iedereen een pseudoniem, en de andere blijven zoals zij waren', async () => {
  const proef = await openProefregister([slices.find(({ naam }) => naam === 'svb_kinderbijslag')!]);
  const pas = (nu: Slice[]) => inTransactie(proef.db, () => pasToe(proef.db, nu, sleutels.pseudonimiseer));
  // nobody needs a pseudonym yet
  const zonder = new Vastlegging(proef.bron.manager);
  for (let nr = 0; nr < 3; nr++) await voegLeerlingToe(zonder);
  const [inspectie, bekostiging] = ['inspectie_toezicht', 'duo_bekostiging_bekostiging'].map(
    (naam) => slices.find((slice) => slice.naam === naam)!,
  ) as [Slice, Slice];
  await nogEensBijTegelijk(() => inTransactie(proef.db, () => maakLogins(proef.db, logins(slices, sleutels))));
  const [een, twee] = [
    [...proef.slices, inspectie],
    [...proef.slices, inspectie, bekostiging],
  ];
  expect(await pas(een)).toEqual([inspectie.naam]);
  expect(await tel(proef.db, [inspectie])).toEqual(elk(3, [inspectie]));
  await expect(voegLeerlingToe(zonder)).rejects.toMatchObject({ sqlstate: '23000' });
  const namen = async () => (await proef.db.query(`select * from pseudoniemen.${inspectie.naam} order by 1`)).rows;
  const eerst = await namen();

  expect(await pas(twee)).toEqual([bekostiging.naam]);
  expect(await tel(proef.db, [inspectie, bekostiging])).toEqual(elk(3, [inspectie, bekostiging]));
  expect(await namen()).toEqual(eerst);
  expect(await pas(twee)).toEqual([]);

  // one that goes takes its names along; when it comes back everybody is called as before
  await pas(proef.slices);
  expect(
    (await proef.db.query(`select to_regclass('pseudoniemen.${inspectie.naam}') as tabel`)).rows[0].tabel,
  ).toBeNull();
  await voegLeerlingToe(zonder);
  await pas(een);
  expect((await namen()).slice(0, 3)).toEqual(eerst);
  expect(await tel(proef.db, [inspectie])).toEqual(elk(4, [inspectie]));
  await proef.sluit();
});

describe('Regel: na een nieuwe vulling van het register', () => {
  let database: Testdatabase;
  let db: pg.Client;
  beforeAll(async () => {
    database = await maakDatabase('vol');
    db = await verbind(database.url);
  });
  afterAll(async () => {
    await db.end();
    await database.sluit();
  });

  test('heeft iedereen een pseudoniem en niemand die er niet meer is, en leest geen slice van vroeger', async () => {
    const vroeger = (await db.query('select max(id)::text as id, count(*)::int as n from register.persoon')).rows[0];
    expect(await tel(db)).toEqual(elk(vroeger.n));
    for (const zaad of ['een', 'twee']) {
      await metEigenaar(database.url, async (eigenaar) => {
        await vulRegister(eigenaar, slices, {
          ...{ personen: 40, zaad, vandaag: VANDAAG, logpseudoniem: sleutels.logpseudoniemen() },
          pseudonimiseer: sleutels.pseudonimiseer,
        });
      });
      const { rows } = await db.query('select count(*)::int as n, min(id)::text as eerste from register.persoon');
      expect(Number(rows[0].eerste)).toBeGreaterThan(Number(vroeger.id));
      expect(await tel(db)).toEqual(elk(rows[0].n));
      const gevonden = await controleer(db, slices);
      expect(gevonden.map(({ achterstand, ontbreekt, teveel }) => achterstand + ontbreekt + teveel)).toEqual(
        gevonden.map(() => 0),
      );
      const over = gevonden.find(({ projectie }) => projectie === 'inspectie_toezicht.onderwijsdeelnemer');
      expect(over!.rijen).toBeLessThanOrEqual(rows[0].n);
    }
  });

  test('staat de klok in de statistiek van de database, zodat er niet voor duizenden klokken wordt gepland', async () => {
    await inTransactie(db, async () => {
      await zetKlok(db, '2026-11-17' as Datum);
      await volgKlok(db, slices);
    });
    const { rows } = await db.query(`select reltuples::int as n from pg_class where oid = 'register.klok'::regclass`);
    expect(rows).toEqual([{ n: 1 }]);
  });
});

describe('Regel: de login van een slice met rijsleutels', () => {
  let database: Testdatabase;
  beforeAll(async () => {
    database = await maakDatabase('vol');
    await inSuper(`grant connect on database ${database.naam} to ${metSleutels.map(({ login }) => login).join(', ')}`);
  });
  afterAll(() => database.sluit());
  const inSuper = async (sql: string) => {
    const db = await verbind(database.superUrl);
    const { rows } = await db.query(sql);
    await db.end();
    return rows;
  };

  test.each(metSleutels.map(({ naam }) => naam))(
    '%s maakt geen sleutel, oordeel of pseudoniem, en kent van wie niets het nummer',
    async (naam) => {
      const { login } = slices.find((slice) => slice.naam === naam)!;
      const db = await verbind(urlVoor(database.url, login, sleutels.wachtwoord(login)));
      for (const sql of [
        `select pseudoniemen.rijsleutel('\\x00', 'examen', '1')`,
        `select pseudoniemen.hmac('a'::bytea, 'b'::bytea, 'sha256')`,
        `select * from pseudoniemen.${naam}`,
        `select * from ${naam}_definitie.onderwijsdeelnemer`,
        `select * from ${naam}_definitie.toonbaar`,
        `select ${naam}_definitie.beoordeel()`,
        `select ${naam}_definitie.gelijk(null)`,
        'select register.tel_leveringen()',
        'select * from register.codetabel',
        'select * from register.leveringsdekking',
      ]) {
        await expect(db.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
      await db.end();
      const kolommen =
        await inSuper(`select distinct attname::text as naam from pg_attribute a join pg_class c on c.oid = attrelid
      where relnamespace = '${naam}'::regnamespace and relkind in ('r', 'v') and attnum > 0`);
      const namen = kolommen.map(({ naam }) => naam);
      for (const geheim of [
        'persoon_id',
        'rijgeheim',
        'lijn',
        'examen_lijn',
        'geregistreerd',
        'id',
        'inschrijving_id',
        'examen_id',
      ]) {
        expect(namen).not.toContain(geheim);
      }
    },
  );
});
