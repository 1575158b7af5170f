import type { QueryRunner } from 'typeorm';
import { controleer } from '../../../src/vsv/controleer';
import { NieuwInMaand1700000000201 } from '../../../src/vsv/migrations/2-Nieuw';
import { type Proefpersoon, student } from '../formule/Proefpersoon';
import { maandenVan, maandlijsten } from './maandlijsten';
import { type Motor, openMotor } from './openMotor';
import { ALTIJD, schrijfVersies } from './schrijfVersies';
import { zetOp } from './zetOp';

const JAAR = 2026;
const [NOV, DEC, JAN, FEB] = maandenVan(JAAR) as [string, string, string, string];

let motor: Motor;
beforeEach(async () => {
  motor = await openMotor();
});
afterEach(() => motor.sluit());

/** On which lists somebody was, in order: the month, the region, and a + where she was new. */
async function lijsten(persoon: string): Promise<string[]> {
  const { rows } = await motor.db.query(
    `select to_char(maand, 'MM') || ' ' || coalesce(rmc_nr::text, '-') || case when nieuw then ' +' else '' end as rij
     from vsv.maandoordeel where persoon_id = $1 order by maand`,
    [persoon],
  );
  return rows.map(({ rij }) => rij);
}
const schrijf = ({ feiten }: Proefpersoon) => schrijfVersies(motor.db, [[ALTIJD, feiten]]);

const weg = student({ tot: '2026-10-10' }, JAAR);
const [ARNHEM, RENKUM, TIEL] = ['0202', '0274', '0281'].map((gemeente) => ({ gemeente }));
const tot = (woning: object, datum: string) => ({ ...woning, tot: datum });
const van = (woning: object, datum: string) => ({ ...woning, van: datum });

const GEVALLEN: [string, Proefpersoon, string[]][] = [
  ['er vanaf de eerste lijst op staat', weg.woont(ARNHEM!), ['11 14 +', '12 14', '01 14', '02 14']],
  ['in januari van school gaat', student({ tot: '2027-01-15' }, JAAR).woont(ARNHEM!), ['02 14 +']],
  [
    'binnen de regio verhuist',
    weg.woont(tot(ARNHEM!, '2026-12-10'), van(RENKUM!, '2026-12-10')),
    ['11 14 +', '12 14', '01 14', '02 14'],
  ],
  [
    'uit een andere regio komt',
    weg.woont(tot(TIEL!, '2026-12-10'), van(ARNHEM!, '2026-12-10')),
    ['11 15 +', '12 15', '01 14 +', '02 14'],
  ],
  [
    'uit een andere regio komt en daar niet op de lijst stond',
    student({ tot: '2026-12-20' }, JAAR).woont(tot(TIEL!, '2026-12-10'), van(ARNHEM!, '2026-12-10')),
    ['01 14 +', '02 14'],
  ],
  [
    'weggaat en terugkomt',
    weg.woont(
      tot(ARNHEM!, '2026-11-10'),
      { ...TIEL!, van: '2026-11-10', tot: '2026-12-10' },
      van(ARNHEM!, '2026-12-10'),
    ),
    ['11 14 +', '12 15 +', '01 14 +', '02 14'],
  ],
  [
    'een maand weer naar school gaat',
    weg.woont(ARNHEM!).ook({ van: '2026-12-15', tot: '2027-01-20' }),
    ['11 14 +', '12 14', '02 14 +'],
  ],
  [
    'een andere reden krijgt',
    weg.woont(ARNHEM!).ook({ van: '2026-12-15', bekostigd: false }),
    ['11 14 +', '12 14', '01 14', '02 14'],
  ],
];

test('Regel: nieuw is wie een maand eerder niet op de lijst van haar regio stond', async () => {
  const wie: string[] = [];
  for (const [, persoon] of GEVALLEN) wie.push(await schrijf(persoon));
  await zetOp(motor.db, '2027-02-10');
  for (const [nr, [titel, { feiten }, verwacht]] of GEVALLEN.entries()) {
    expect([titel, await lijsten(wie[nr]!)]).toEqual([titel, verwacht]);
    // and so says the second implementation
    const letter = [...maandlijsten(feiten, JAAR)].flatMap(([maand, plaats]) =>
      plaats && maand <= FEB ? [`${maand.slice(5, 7)} ${plaats.regio}${plaats.nieuw ? ' +' : ''}`] : [],
    );
    expect([titel, letter]).toEqual([titel, verwacht]);
  }
  const { rows } = await motor.db.query(
    `select c.maand::text, sum(c.nieuw)::int as nieuw, (select count(*)::int from vsv.maandoordeel o where o.maand = c.maand and o.nieuw) as rijen
     from vsv.maandcijfer c group by c.maand order by c.maand`,
  );
  expect(rows.map(({ maand, nieuw }) => [maand, nieuw])).toEqual([
    [NOV, 6],
    [DEC, 1],
    [JAN, 3],
    [FEB, 2],
  ]);
  for (const { nieuw, rijen } of rows) expect(nieuw).toBe(rijen);
});

test('Regel: wat na het maken van een lijst bekend wordt maakt daarop niemand nieuw of oud', async () => {
  const blijft = student({ tot: null }, JAAR).woont(ARNHEM!);
  const laat = await schrijfVersies(motor.db, [
    [ALTIJD, blijft.feiten],
    ['2026-11-20T12:00:00Z', weg.woont(ARNHEM!).feiten],
  ]);
  const terug = await schrijfVersies(motor.db, [
    [ALTIJD, weg.woont(ARNHEM!).feiten],
    ['2026-11-20T12:00:00Z', blijft.feiten],
    ['2026-12-20T12:00:00Z', weg.woont(ARNHEM!).feiten],
  ]);
  for (const datum of ['2026-11-09', '2026-12-07', '2027-01-10']) await zetOp(motor.db, datum);
  expect(await lijsten(laat)).toEqual(['12 14 +', '01 14']);
  expect(await lijsten(terug)).toEqual(['11 14 +', '01 14 +']);
});

test('Regel: de eerste maand van een schooljaar begint opnieuw, ook voor wie in september op de lijst stond', async () => {
  const wie = await schrijf(
    student({ van: '2025-08-01', tot: '2026-08-10' }, JAAR)
      .woont(ARNHEM!)
      .ook({ van: '2026-09-20', tot: '2026-10-10' }),
  );
  await zetOp(motor.db, '2026-12-07');
  expect(await lijsten(wie)).toEqual(['09 14 +', '11 14 +', '12 14']);
});

test('Regel: ook een regio die net is ontstaan kent nog niemand', async () => {
  const wie = await schrijf(student({ tot: '2021-10-10' }, 2021).woont({ gemeente: '0268' }));
  await zetOp(motor.db, '2022-02-10');
  expect(await lijsten(wie)).toEqual(['11 14 +', '12 14', '01 40 +', '02 40']);
});

describe('Regel: wie nieuw is wordt nagerekend', () => {
  const anders = async () =>
    (await controleer(motor.db)).flatMap(({ projectie, ontbreekt, teveel }) =>
      ontbreekt + teveel ? [[projectie, ontbreekt, teveel]] : [],
    );

  test.each([
    [
      'update vsv.maandoordeel set nieuw = not nieuw where ctid = (select min(ctid) from vsv.maandoordeel)',
      'vsv.maandoordeel',
    ],
    [
      'update vsv.maandcijfer set nieuw = nieuw + 1 where ctid = (select min(ctid) from vsv.maandcijfer)',
      'vsv.maandcijfer',
    ],
    ['delete from vsv.maandcijfer where nieuw > 0', 'vsv.maandcijfer'],
  ])('en een fout gevonden: %s', async (sql, projectie) => {
    for (const [, persoon] of GEVALLEN) await schrijf(persoon);
    await zetOp(motor.db, '2027-02-10');
    expect(await anders()).toEqual([]);
    await motor.db.query(sql);
    expect((await anders()).map(([naam]) => naam)).toContain(projectie);
  });
});

test('Regel: maanden die al waren gemaakt krijgen hetzelfde als die nu worden gemaakt', async () => {
  const { db } = motor;
  for (const [, persoon] of GEVALLEN) await schrijf(persoon);
  await schrijf(weg.woont({ gemeente: '0268' }));
  await zetOp(motor.db, '2027-02-10');
  const alles = async () => {
    const { rows } = await db.query(
      `select 'oordeel' as tabel, t::text as rij from vsv.maandoordeel t union all select 'cijfer', t::text from vsv.maandcijfer t
       union all select 'deelnemer', t::text from vsv.nu_deelnemer t order by 1, 2`,
    );
    return rows;
  };
  const gemaakt = await alles();
  expect(gemaakt.length).toBeGreaterThan(20);
  const migratie = new NieuwInMaand1700000000201();
  await migratie.down(db as unknown as QueryRunner);
  const zonder = await alles();
  expect(zonder).toHaveLength(gemaakt.length);
  expect(zonder).not.toEqual(gemaakt);
  // a slice of the hub that made them reads both
  await db.query(
    `create view oud_cijfer as select * from vsv.maandcijfer; create view oud_deelnemer as select * from vsv.nu_deelnemer`,
  );
  await migratie.up(db as unknown as QueryRunner);
  expect(await alles()).toEqual(gemaakt);
});
