import { setTimeout as wacht } from 'node:timers/promises';
import fc from 'fast-check';
import { ruimers } from '../../src/bewaren/ruimers';
import { vernietig } from '../../src/bewaren/vernietig';
import { Inschrijving } from '../../src/register/entities/Inschrijving';
import { Vrijstelling } from '../../src/register/entities/Vrijstelling';
import { controleer as controleerVsv } from '../../src/vsv/controleer';
import { type Leerlinggegevens, voegLeerlingToe } from '../bekostiging/leerling';
import { VANDAAG } from '../opstelling/vast';
import { vastleggingOp } from '../projecties/proefregister';
import { dag, nieuweInschrijving, nieuweVrijstelling } from '../register/testregister';
import { voegJongereToe } from '../vsv/motor/voegJongereToe';
import { type Bewaarregister, openBewaarregister } from './openBewaarregister';

let r: Bewaarregister;
beforeAll(async () => {
  r = await openBewaarregister();
});
afterAll(() => r.sluit());

/** Somebody enrolled on 1 August 2015, until a day or still. */
async function leerling(tot: string | null, anders: Leerlinggegevens = {}) {
  const nieuw = await voegLeerlingToe(r.vastlegging, { datumIn: '2015-08-01', ...anders });
  if (tot) await r.vastlegging.schrijfUit(nieuw.id, { inschrijvingId: nieuw.inschrijvingId, datumUit: dag(tot) });
  return nieuw;
}

const een = async <Rij>(sql: string, ...waarden: unknown[]): Promise<Rij> =>
  (await r.db.query(sql, waarden)).rows[0] as Rij;
const verschillen = async () => {
  const vsv = (await controleerVsv(r.db)).filter(({ ontbreekt, teveel }) => ontbreekt + teveel > 0);
  return [vsv, await r.verschillen()];
};

test('Regel: wie niet meer is ingeschreven, wordt op de laatste dag van het vijfde jaar nog bewaard, en de dag erna niet', async () => {
  const { id } = await leerling('2020-08-01');
  expect(await r.verlopenOp('2025-07-31')).toEqual({});
  expect(await r.vernietigOp('2025-07-31')).toEqual({});
  expect(await r.bekend([id])).toEqual([id]);
  expect(await r.verlopenOp('2025-08-01')).toEqual({ basisregister: 1 });
  expect(await r.vernietigOp('2025-08-01')).toEqual({ basisregister: 1 });
  expect(await r.bekend([id])).toEqual([]);
  expect(await r.vernietigOp('2025-08-01')).toEqual({});
});

test('Regel: wie ingeschreven is, of dat nog wordt, wordt nooit vernietigd; de laatste inschrijving telt, zoals zij nu bekend is', async () => {
  const open = await leerling(null);
  const straks = await leerling('2016-08-01');
  await r.vastlegging.schrijfIn(straks.id, nieuweInschrijving('2040-08-01'));
  const tweede = await leerling('2016-08-01');
  const inschrijvingId = await r.vastlegging.schrijfIn(tweede.id, nieuweInschrijving('2017-08-01'));
  await r.vastlegging.schrijfUit(tweede.id, { inschrijvingId, datumUit: dag('2022-01-01') });
  const verbeterd = await leerling('2016-08-01');
  const { rij } = await een<{ rij: string }>(
    'select id as rij from register.inschrijving where persoon_id = $1 and upper_inf(geregistreerd)',
    verbeterd.id,
  );
  const geldig = { van: dag('2015-08-01'), tot: dag('2022-01-01') };
  await r.vastlegging.corrigeer(verbeterd.id, Inschrijving, rij, { geldig });
  const ids = [open, straks, tweede, verbeterd].map(({ id }) => id);
  expect(await r.vernietigOp('2026-12-31')).toEqual({});
  expect(await r.bekend(ids)).toEqual(ids);
  expect(await r.vernietigOp('2027-01-01')).toEqual({ basisregister: 2 });
  expect(await r.vernietigOp('2039-01-01')).toEqual({});
  expect(await r.bekend(ids)).toEqual([open.id, straks.id]);
});

test('Regel: wie nooit was ingeschreven, wordt bewaard tot vijf jaar na wat er het laatst van is vastgelegd', async () => {
  const { id, inschrijvingId } = await leerling(null);
  await r.db.query('delete from register.inschrijving where inschrijving_id = $1', [inschrijvingId]);
  const grens = (terug: number) =>
    een<{ dag: string }>(
      `select (bewaren.vrij_vanaf((max(lower(geregistreerd)) at time zone 'Europe/Amsterdam')::date, 5) - $2::int)::text as dag
       from register.adres where persoon_id = $1`,
      ...[id, terug],
    );
  expect(await r.vernietigOp((await grens(1)).dag)).toEqual({});
  expect(await r.vernietigOp((await grens(0)).dag)).toEqual({ basisregister: 1 });
});

test('Regel: een termijn is nooit een dag korter dan hele jaren, ook om 29 februari', async () => {
  /** The same day so many years later; where there is none, the day after. */
  const later = (tekst: string, jaren: number): string => {
    const [jaar, maand, dagnr] = tekst.split('-').map(Number);
    return new Date(Date.UTC(jaar! + jaren, maand! - 1, dagnr)).toISOString().slice(0, 10);
  };
  const dagen = fc.oneof(
    fc.date({ min: new Date('1960-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
    fc
      .integer({ min: 1960, max: 2059 })
      .chain((jaar) => fc.integer({ min: 57, max: 62 }).map((nr) => new Date(Date.UTC(jaar, 0, nr)))),
  );
  const gevallen = fc.sample(
    fc.tuple(
      dagen.map((d) => d.toISOString().slice(0, 10)),
      fc.constantFrom(1, 5, 50),
    ),
    2_000,
  );
  const { rows } = await r.db.query<{ vrij: string }>(
    `select bewaren.vrij_vanaf(d, j)::text as vrij from unnest($1::date[], $2::int[]) with ordinality x (d, j, nr) order by nr`,
    [gevallen.map(([d]) => d), gevallen.map(([, jaren]) => jaren)],
  );
  expect(rows.map(({ vrij }) => vrij)).toEqual(gevallen.map(([d, jaren]) => later(d, jaren)));
  expect(gevallen.some(([d]) => d.endsWith('02-29'))).toBe(true);
});

test('Regel: een vrijstelling gaat een jaar na haar einde, in alle versies, en wat erop rustte verandert de cijfers niet', async () => {
  const { id } = await voegJongereToe(r.vastlegging, { datumIn: '2022-08-01', tot: '2023-02-01' });
  await r.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2023-09-01', { bevestigd: true }));
  await r.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2026-09-01', { bevestigd: true }));
  const { rij } = await een<{ rij: string }>(
    `select id as rij from register.vrijstelling where persoon_id = $1 order by id limit 1`,
    id,
  );
  await r.vastlegging.corrigeer(id, Vrijstelling, rij, { geldig: { van: dag('2023-09-01'), tot: dag('2024-02-29') } });
  const oordeel = () =>
    een<{ verzamelingen: string[] }>(
      'select verzamelingen from vsv.oordeel where persoon_id = $1 and schooljaar = 2022',
      id,
    );
  const cijfers = () =>
    een(
      `select sum(startpopulatie)::int, sum(buiten_beschouwing)::int as buiten, sum(vsv)::int as vsv from vsv.cijfer where schooljaar = 2022`,
    );
  expect((await oordeel()).verzamelingen).toEqual(['B_VRIJSTELLING']);
  const voor = await cijfers();
  expect(voor).toMatchObject({ buiten: 1, vsv: 0 });

  expect(await r.vernietigOp('2025-02-28')).toEqual({});
  expect(await r.vernietigOp('2025-03-01')).toEqual({ vrijstelling: 1 });
  const over = await r.db.query('select lower(geldig)::text as van from register.vrijstelling where persoon_id = $1', [
    id,
  ]);
  expect(over.rows).toEqual([{ van: '2026-09-01' }]);
  expect((await oordeel()).verzamelingen).toEqual(['B_GROND_VERNIETIGD']);
  // nor when she is judged anew
  await r.vastlegging.verhuis(id, { gemeentecode: '0202', landcode: '6030', vanaf: dag('2023-06-01') });
  expect(await cijfers()).toEqual(voor);
  expect(await verschillen()).toEqual([[], 0]);
});

test('Regel: zolang een vrijstelling wordt bewaard, blijft alleen wie het is; daarna gaat ook dat', async () => {
  const { id, pgn } = await leerling('2019-01-01');
  await r.vastlegging.verleenVrijstelling(id, nieuweVrijstelling('2019-01-01', { tot: dag('2023-06-01') }));
  expect(await r.vernietigOp('2024-01-01')).toEqual({ basisregister: 1 });
  const { rows } = await r.db.query(
    `select (select count(*)::int from register.inschrijving where persoon_id = $1) as inschrijving,
       (select count(*)::int from register.inschrijvingsperiode where persoon_id = $1) as periode,
       (select count(*)::int from register.vrijstelling where persoon_id = $1) as vrijstelling,
       (select pgn from register.pgn where persoon_id = $1) as pgn`,
    [id],
  );
  expect(rows).toEqual([{ inschrijving: 0, periode: 0, vrijstelling: 1, pgn }]);
  expect(await r.vernietigOp('2024-05-31')).toEqual({});
  expect(await verschillen()).toEqual([[], 0]);
  // what is left was registered today: five years on from there
  await r.db.query(`update register.pgn set geregistreerd = '[2019-01-01,)' where persoon_id = $1`, [id]);
  await r.db.query(`update register.persoonsgegevens set geregistreerd = '[2019-01-01,)' where persoon_id = $1`, [id]);
  await r.db.query(`update register.adres set geregistreerd = '[2019-01-01,)' where persoon_id = $1`, [id]);
  expect(await r.vernietigOp('2024-06-01')).toEqual({ vrijstelling: 1, basisregister: 1 });
  expect(await r.bekend([id])).toEqual([]);
});

test('Regel: van een student blijft vijftig jaar wat de wet noemt, en niets anders', async () => {
  const HO = { sector: 'HO', opleidingscode: '34401', leerjaar: undefined } as const;
  const student = await leerling('2018-02-01', { achternaam: 'Studax', datumIn: '2013-09-01', periode: HO });
  const later = await r.vastlegging.schrijfIn(student.id, nieuweInschrijving('2018-09-01'));
  await r.vastlegging.schrijfUit(student.id, { inschrijvingId: later, datumUit: dag('2020-08-01') });
  const lang = await leerling('1974-08-01', { datumIn: '1970-09-01', periode: HO });
  const recent = await r.vastlegging.schrijfIn(lang.id, nieuweInschrijving('2018-09-01'));
  await r.vastlegging.schrijfUit(lang.id, { inschrijvingId: recent, datumUit: dag('2020-08-01') });

  expect(await r.vernietigOp('2025-08-01')).toEqual({ basisregister: 2 });
  expect(await r.bekend([student.id, lang.id])).toEqual([]);
  const { rows } = await r.db.query(
    `select achternaam, voorvoegsel, voornamen, geboortedatum, jaren, einde::text, (
       select json_agg(json_build_object('brin', brin, 'opleiding', opleidingscode)) from bewaren.ho_opleiding where student = id
     ) as opleidingen from bewaren.ho_student`,
  );
  expect(rows).toEqual([
    {
      ...{ achternaam: 'Studax', voorvoegsel: null, voornamen: 'Robin', geboortedatum: 20100301, jaren: 5 },
      ...{ einde: '2018-02-01', opleidingen: [{ brin: '00AA', opleiding: '34401' }] },
    },
  ]);
  expect(await r.vernietigOp('2068-01-31')).not.toHaveProperty('hoger-onderwijs');
  expect(await r.vernietigOp('2068-02-01')).toEqual({ 'hoger-onderwijs': 1 });
  expect(await een('select count(*)::int as n from bewaren.ho_opleiding')).toEqual({ n: 0 });
});

test('Regel: wie ondertussen opnieuw wordt ingeschreven, blijft; over wie vernietigd is, schrijft niemand meer', async () => {
  const [terug, weg] = [await leerling('2020-08-01'), await leerling('2020-08-01')];
  let vernietiging: Promise<unknown> | undefined;
  await r.bron.transaction(async (db) => {
    await vastleggingOp(db, r.slices).schrijfIn(terug.id, nieuweInschrijving('2026-08-01'));
    vernietiging = r.vernietigOp('2026-11-01');
    const wachtenden = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    while ((await r.bron.query(wachtenden)).length === 0) await wacht(5);
  });
  expect(await vernietiging).toEqual({ basisregister: 1 });
  expect(await r.bekend([terug.id, weg.id])).toEqual([terug.id]);
  await expect(r.vastlegging.schrijfIn(weg.id, nieuweInschrijving('2026-08-01'))).rejects.toMatchObject({
    reden: 'PERSOON_ONBEKEND',
  });
});

test('Regel: een vernietiging die afbreekt, liet personen heel of nam ze heel weg, en gaat later verder', async () => {
  const ids = [await leerling('2020-08-01'), await leerling('2020-08-01'), await leerling('2020-08-01')].map(
    ({ id }) => id,
  );
  const partij = jest.replaceProperty(ruimers.basisregister, 'partij', 2);
  const voortgang = () => {
    throw new Error('afgebroken');
  };
  const opdracht = { dag: dag('2025-08-01'), door: 'beheerder', geduld: 0 };
  await expect(vernietig(r.db, r.slices, { ...opdracht, voortgang })).rejects.toThrow('afgebroken');
  partij.restore();
  expect(await r.bekend(ids)).toEqual([ids[2]]);
  expect(await verschillen()).toEqual([[], 0]);
  expect(await r.vernietigOp('2025-08-01')).toEqual({ basisregister: 1 });
});

test('Regel: de termijn telt ook voor wie vandaag verloopt', async () => {
  await leerling('2021-11-16');
  expect(await r.vernietigOp('2026-11-15')).toEqual({});
  expect(await r.vernietigOp(VANDAAG)).toEqual({ basisregister: 1 });
});
