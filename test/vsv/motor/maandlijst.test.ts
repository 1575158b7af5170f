import fc from 'fast-check';
import { controleer } from '../../../src/vsv/controleer';
import { geschiedenis } from '../formule/geschiedenis';
import { leerling, type Proefpersoon, student } from '../formule/Proefpersoon';
import { schrijfFeiten } from '../formule/schrijfFeiten';
import { maandenVan, maandlijsten, type Plaats } from './maandlijsten';
import { maandreden } from './maandreden';
import { type Motor, openMotor } from './openMotor';
import { ALTIJD, schrijfVersies } from './schrijfVersies';
import { zetOp } from './zetOp';

let motor: Motor;
beforeEach(async () => {
  motor = await openMotor();
});
afterEach(() => motor.sluit());

async function lijst(maand: string): Promise<Record<string, string>> {
  const { rows } = await motor.db.query(
    "select persoon_id, reden || coalesce(rmc_nr::text, '') as reden from vsv.maandoordeel where maand = $1",
    [maand],
  );
  return Object.fromEntries(rows.map(({ persoon_id, reden }) => [persoon_id, reden]));
}
/** Where each person is on the list of a month. */
async function plaatsen(maand: string): Promise<Map<string, Plaats>> {
  const { rows } = await motor.db.query(
    'select persoon_id, reden, rmc_nr, nieuw from vsv.maandoordeel where maand = $1',
    [maand],
  );
  return new Map(rows.map(({ persoon_id, reden, rmc_nr: regio, nieuw }) => [persoon_id, { reden, regio, nieuw }]));
}
const geteld = async (maand: string): Promise<unknown[]> =>
  (
    await motor.db.query(
      `select rmc_nr, sum(startpopulatie)::int as start, sum(geen_inschrijving)::int as geen, sum(examendeelnemer)::int as examen,
         sum(zonder_bekostiging)::int as zonder
       from vsv.maandcijfer where maand = $1 group by rmc_nr order by rmc_nr`,
      [maand],
    )
  ).rows;

const ARNHEM = { gemeente: '0202' };
const zit = student({ tot: null }, 2026).woont(ARNHEM);
const weg = student({ tot: '2026-10-10' }, 2026).woont(ARNHEM);
const EX = { van: '2026-10-10', intensiteit: 'EX' } as const;
const ONBEKOSTIGD = { van: '2026-10-10', bekostigd: false } as const;

/** On 1 November 2026, all of it known since long; null who is not of the start set that lives here. */
const GEVALLEN: [string, Proefpersoon, string | null][] = [
  ['nog ingeschreven is', zit, 'NIET'],
  ['nergens meer is ingeschreven', weg, 'GEEN_INSCHRIJVING'],
  ['uit het vo is', leerling({ tot: '2026-10-10' }, 2026).woont(ARNHEM), 'GEEN_INSCHRIJVING'],
  ['op de eerste zelf is uitgeschreven', student({ tot: '2026-11-01' }, 2026), 'GEEN_INSCHRIJVING'],
  ['op de tweede is uitgeschreven', student({ tot: '2026-11-02' }, 2026), 'NIET'],
  ['op de eerste elders begon', weg.ook({ van: '2026-11-01' }), 'NIET'],
  ['op de tweede elders begint', weg.ook({ van: '2026-11-02' }), 'GEEN_INSCHRIJVING'],
  ['alleen examendeelnemer is', weg.ook({ ...EX, bekostigd: false }), 'INSCHRIJVING_EXAMENDEELNEMER'],
  ['als examendeelnemer is aangemeld voor bekostiging', weg.ook(EX), 'INSCHRIJVING_EXAMENDEELNEMER'],
  ['niet voor bekostiging is aangemeld', weg.ook(ONBEKOSTIGD), 'INSCHRIJVING_ZONDER_BEKOSTIGING'],
  ['examendeelnemer is en elders onbekostigd', weg.ook(EX).ook(ONBEKOSTIGD), 'INSCHRIJVING_EXAMENDEELNEMER'],
  ['examendeelnemer is en elders bekostigd', weg.ook(EX).ook({ van: '2026-10-10' }), 'NIET'],
  ['in het hoger onderwijs zit', weg.ook({ van: '2026-10-10', sector: 'HO' }), 'NIET'],
  ['op de eerste een startkwalificatie behaalde', weg.behaalt('MBO', '2026-11-01', 2), 'NIET'],
  ['op de tweede een startkwalificatie behaalt', weg.behaalt('MBO', '2026-11-02', 2), 'GEEN_INSCHRIJVING'],
  ['een havodiploma heeft', weg.behaalt('HAVO', '2026-06-15'), 'NIET'],
  [
    'een diploma mbo-1 of vmbo heeft',
    weg.behaalt('MBO', '2026-06-15', 1).behaalt('VMBO-TL', '2024-06-15'),
    'GEEN_INSCHRIJVING',
  ],
  [
    'een vrijstelling heeft of werkt',
    weg.vrijgesteld('5', '2026-10-10').staatBij('WERK', '2026-10-10'),
    'GEEN_INSCHRIJVING',
  ],
  ['op 1 oktober niet bekostigd was', student({ bekostigd: false }, 2026), null],
  ['op 1 oktober al 22 was', weg.geboren(20041001), null],
  ['op de eerste is overleden', weg.overleden('2026-11-01'), null],
  ['op de tweede is overleden', weg.overleden('2026-11-02'), 'GEEN_INSCHRIJVING'],
  [
    'in het buitenland woont',
    weg.woont({ tot: '2026-10-20' }, { gemeente: null, land: '5010', van: '2026-10-20' }),
    null,
  ],
  ['zonder vast adres is', weg.woont({ tot: '2026-11-01' }, { gemeente: null, van: '2026-11-01' }), null],
];

test('Regel: op de lijst van november staat wie zonder startkwalificatie geen geldige inschrijving heeft, met de reden', async () => {
  const wie: string[] = [];
  for (const [, { feiten }] of GEVALLEN) wie.push(await schrijfVersies(motor.db, [[ALTIJD, feiten]]));
  await zetOp(motor.db, '2026-11-09');
  const gemaakt = await lijst('2026-11-01');
  expect(GEVALLEN.map(([titel], nr) => [titel, gemaakt[wie[nr]!]?.replace(/\d+$/, '') ?? 'NIET'])).toEqual(
    GEVALLEN.map(([titel, , reden]) => [titel, reden ?? 'NIET']),
  );
  const samen = (await geteld('2026-11-01')).reduce<number>((som, rij) => som + (rij as { start: number }).start, 0);
  expect(samen).toBe(GEVALLEN.filter(([, , reden]) => reden !== null).length);
  for (const [, { feiten }, reden] of GEVALLEN) expect(maandreden(feiten, 2026, '2026-11-01')).toBe(reden);
});

test('Regel: over willekeurige geschiedenissen is elke maandlijst die van de tweede uitvoering', async () => {
  const { db } = motor;
  const zaad = Date.now() % 2 ** 31;
  const levens = fc.sample(geschiedenis(2025), { numRuns: 1_500, seed: zaad });
  const wie = await schrijfFeiten(db, levens);
  for (const tabel of ['persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode', 'diploma']) {
    await db.query(`update register.${tabel} set geregistreerd = tstzrange($1, null)`, [ALTIJD]);
  }
  await db.query('analyze');
  await zetOp(motor.db, '2026-10-01');
  const gezien = new Set<string>();
  let vorige = new Map<string, Plaats>();
  const verwacht = levens.map((feiten) => maandlijsten(feiten, 2025));
  for (const [nr, maand] of maandenVan(2025).entries()) {
    const gemaakt = await plaatsen(maand);
    const anders = levens
      .map((feiten, plek) => [gemaakt.get(wie[plek]!) ?? null, verwacht[plek]!.get(maand), feiten])
      .filter(([motor, letter]) => JSON.stringify(motor) !== JSON.stringify(letter));
    expect([zaad, maand, anders.length, JSON.stringify(anders[0])]).toEqual([zaad, maand, 0, undefined]);
    for (const [persoon, { reden, regio, nieuw }] of gemaakt) {
      gezien.add(reden);
      if (nr > 0) gezien.add(nieuw ? 'later nieuw' : 'niet nieuw');
      if (nieuw && vorige.has(persoon) && vorige.get(persoon)!.regio !== regio)
        gezien.add('nieuw uit een andere regio');
    }
    vorige = gemaakt;
  }
  expect(gezien.size).toBe(6);
  for (const { projectie, rijen, ontbreekt, teveel } of await controleer(db)) {
    if (projectie.startsWith('vsv.maand'))
      expect([projectie, rijen > 0, ontbreekt, teveel]).toEqual([projectie, true, 0, 0]);
  }
});

test('Regel: wat voor het einde van het eerste weekend bekend was telt mee, wat daarna bekend werd pas de volgende maand', async () => {
  const { db } = motor;
  const bekend = (moment: string) =>
    schrijfVersies(db, [
      [ALTIJD, zit.feiten],
      [moment, weg.feiten],
    ]);
  const opTijd = await bekend('2026-11-08T22:59:59Z');
  const teLaat = await bekend('2026-11-08T23:00:01Z');
  // known too late as well: that she had never counted, and that she had not left
  const nietBekostigd = student({ tot: '2026-10-10', bekostigd: false }, 2026).woont(ARNHEM);
  const vervalt = await schrijfVersies(db, [
    [ALTIJD, weg.feiten],
    ['2026-11-20T12:00:00Z', nietBekostigd.feiten],
  ]);
  const terug = await schrijfVersies(db, [
    [ALTIJD, weg.feiten],
    ['2026-11-20T12:00:00Z', zit.feiten],
  ]);
  const tiel = weg.woont({ ...ARNHEM, tot: '2026-11-15' }, { gemeente: '0281', van: '2026-11-15' });
  const verhuisd = await schrijfVersies(db, [[ALTIJD, tiel.feiten]]);

  await zetOp(motor.db, '2026-11-08');
  expect(await lijst('2026-11-01')).toEqual({});
  await zetOp(motor.db, '2026-11-09');
  const geen = (...wie: string[]) => Object.fromEntries(wie.map((een) => [een, 'GEEN_INSCHRIJVING14']));
  const november = geen(opTijd, vervalt, terug, verhuisd);
  expect(await lijst('2026-11-01')).toEqual(november);
  expect(await geteld('2026-11-01')).toEqual([{ rmc_nr: 14, start: 5, geen: 4, examen: 0, zonder: 0 }]);
  const gemaakt = async () => (await db.query('select t::text from vsv.maand t order by 1')).rows;
  const eerste = await gemaakt();

  // run again, on the day itself and later, it stays as it was made
  for (const dag of ['2026-11-09', '2026-11-21', '2026-12-06']) await zetOp(motor.db, dag);
  expect(await gemaakt()).toEqual(eerste);
  expect(await lijst('2026-11-01')).toEqual(november);
  await zetOp(motor.db, '2026-12-07');
  expect(await lijst('2026-12-01')).toEqual({ ...geen(opTijd, teLaat), [verhuisd]: 'GEEN_INSCHRIJVING15' });
  expect(await geteld('2026-12-01')).toEqual([
    { rmc_nr: 14, start: 3, geen: 2, examen: 0, zonder: 0 },
    { rmc_nr: 15, start: 1, geen: 1, examen: 0, zonder: 0 },
  ]);
  expect(await lijst('2026-11-01')).toEqual(november);
  expect(await gemaakt()).toHaveLength(eerste.length + 1);
});

test('Regel: het weekend eindigt om middernacht in Nederland, in de winter en in de zomer', async () => {
  await zetOp(motor.db, '2026-11-16');
  const { rows } = await motor.db.query(
    `select maand::text, to_char(bekend at time zone 'UTC', 'YYYY-MM-DD HH24:MI') as bekend from vsv.maand order by maand`,
  );
  const bekend = Object.fromEntries(rows.map((rij) => [rij.maand, rij.bekend]));
  expect(rows).toHaveLength(12);
  expect(bekend['2025-11-01']).toBe('2025-11-02 23:00');
  expect(bekend['2026-07-01']).toBe('2026-07-05 22:00');
  expect(bekend['2026-11-01']).toBe('2026-11-08 23:00');
});

test('Regel: op de tweede teldatum wordt het jaar zelf beoordeeld, en verdwijnen het oudste jaar en oude maanden', async () => {
  const wie = await schrijfVersies(motor.db, [[ALTIJD, weg.feiten]]);
  await schrijfVersies(motor.db, [[ALTIJD, student({}, 2020).feiten]]);
  const jaren = async (tabel: string) =>
    (await motor.db.query(`select distinct schooljaar from vsv.${tabel} order by 1`)).rows.map(
      ({ schooljaar }) => schooljaar,
    );
  await zetOp(motor.db, '2027-09-30');
  expect(await jaren('oordeel')).toEqual([2020]);
  await zetOp(motor.db, '2027-10-01');
  expect(await jaren('oordeel')).toEqual([2026]);
  expect(await jaren('cijfer')).toEqual([2026]);
  const { rows } = await motor.db.query('select persoon_id from vsv.oordeel where verzamelingen = $1', ['{}']);
  expect(rows).toEqual([{ persoon_id: wie }]);
  await zetOp(motor.db, '2033-10-01');
  for (const tabel of ['oordeel', 'cijfer', 'maandoordeel', 'maandcijfer']) expect(await jaren(tabel)).toEqual([]);
});

test('Regel: wie op de eerste van de maand in een andere regio ligt door een nieuwe indeling, staat op de lijst daarvan', async () => {
  const nijmegen = student({ tot: '2021-10-10' }, 2021).woont({ gemeente: '0268' });
  const wie = await schrijfVersies(motor.db, [[ALTIJD, nijmegen.feiten]]);
  await zetOp(motor.db, '2022-01-10');
  expect(await lijst('2021-12-01')).toEqual({ [wie]: 'GEEN_INSCHRIJVING14' });
  expect(await lijst('2022-01-01')).toEqual({ [wie]: 'GEEN_INSCHRIJVING40' });
});
