import fc from 'fast-check';
import { inTransactie } from '../../src/postgres/inTransactie';
import type { Datum } from '../../src/values/Datum';
import { openProefregister, type Proefregister } from '../projecties/proefregister';
import { nieuwDiploma, nieuweBpv } from '../register/testregister';
import { MBO, voegLeerlingToe } from './leerling';

const SLICE = 'duo_bekostiging_bekostiging';
let proef: Proefregister;
/** whom each test is about, by the register's id */
const wie = new Map<string, string>();
beforeAll(async () => {
  proef = await openProefregister();
});
afterAll(() => proef.sluit());

interface Inschrijving {
  in: string;
  uit?: string;
  bekostigd?: boolean;
  mbo?: boolean;
  /** from this day on the other way round */
  wisselt?: string;
}

async function leerling(naam: string, inschrijving: Inschrijving, diploma?: string): Promise<string> {
  const { vastlegging } = proef;
  const { bekostigd = true, mbo, wisselt, uit } = inschrijving;
  const { id, inschrijvingId } = await voegLeerlingToe(vastlegging, {
    datumIn: inschrijving.in,
    periode: { bekostigd, ...(mbo ? MBO : {}) },
  });
  if (wisselt) {
    await vastlegging.wijzigPeriode(id, {
      inschrijvingId,
      vanaf: wisselt as Datum,
      wijziging: { bekostigd: !bekostigd },
    });
  }
  if (uit) await vastlegging.schrijfUit(id, { inschrijvingId, datumUit: uit as Datum });
  if (diploma) await vastlegging.reikDiplomaUit(id, nieuwDiploma(diploma));
  wie.set(id, naam);
  return id;
}

/** Names of those in a relation of the slice. */
async function namen(relatie: string): Promise<string[]> {
  const { rows } = await proef.db.query(
    `select distinct p.id::text as id from ${SLICE}.${relatie} join register.persoon p using (logpseudoniem)`,
  );
  return rows.flatMap(({ id }) => wie.get(id) ?? []).sort();
}

test('als duo-bekostiging: ik zie wie op de laatste teldatum bekostigd was ingeschreven, van die dag tot de volgende', async () => {
  await leerling('blijft', { in: '2025-08-01' });
  await leerling('net te laat', { in: '2026-10-02' });
  await leerling('net op tijd', { in: '2026-10-01' });
  await leerling('gaat op de teldatum', { in: '2025-08-01', uit: '2026-10-01' });
  await leerling('gaat een dag later', { in: '2025-08-01', uit: '2026-10-02' });
  await leerling('niet bekostigd', { in: '2025-08-01', bekostigd: false });
  await leerling('vo in de winter', { in: '2026-10-02', uit: '2027-03-01' });
  await leerling('mbo in de winter', { in: '2026-10-02', uit: '2027-03-01', mbo: true });
  await leerling('mbo, bekostigd vanaf december', {
    in: '2025-08-01',
    uit: '2027-07-31',
    mbo: true,
    bekostigd: false,
    wisselt: '2026-12-01',
  });
  await leerling('mbo, bekostigd tot december', {
    in: '2026-08-01',
    uit: '2027-07-31',
    mbo: true,
    wisselt: '2026-12-01',
  });

  const oktober25 = ['blijft', 'gaat een dag later', 'gaat op de teldatum'];
  const oktober26 = ['blijft', 'gaat een dag later', 'mbo, bekostigd tot december', 'net op tijd'];
  const februari27 = ['mbo in de winter', 'mbo, bekostigd vanaf december'];
  const oktober27 = ['blijft', 'net op tijd', 'net te laat'];
  const stappen: [string, string[]][] = [
    ['2026-09-30', oktober25],
    ['2026-10-01', oktober26],
    ['2026-11-16', oktober26],
    ['2027-01-31', oktober26],
    ['2027-02-01', [...oktober26, ...februari27]],
    ['2027-09-30', [...oktober26, ...februari27]],
    ['2027-10-01', [...oktober27, ...februari27]],
    ['2028-01-31', [...oktober27, ...februari27]],
    ['2028-02-01', oktober27],
  ];
  for (const [dag, verwacht] of stappen) {
    await proef.verzet(dag);
    expect([dag, await namen('onderwijsdeelnemer')]).toEqual([dag, [...verwacht].sort()]);
    expect([dag, await namen('inschrijving')]).toEqual([dag, [...verwacht].sort()]);
  }
  expect(await proef.verschillen()).toBe(0);
});

test('als duo-bekostiging: ik zie de diploma’s van het kalenderjaar van de laatste 1 oktober, en wie ze behaalden', async () => {
  const oud = { in: '2020-08-01', uit: '2025-07-31' };
  await leerling('eind 2025', oud, '2025-12-31');
  await leerling('begin 2026', oud, '2026-01-01');
  await leerling('juni 2026', oud, '2026-06-12');
  await leerling('eind 2026', oud, '2026-12-31');
  await leerling('begin 2027', oud, '2027-01-01');
  const van2026 = ['begin 2026', 'eind 2026', 'juni 2026'];
  for (const [dag, verwacht] of [
    ['2026-09-30', ['eind 2025']],
    ['2026-10-01', van2026],
    ['2027-09-30', van2026],
    ['2027-10-01', ['begin 2027']],
  ] as [string, string[]][]) {
    await proef.verzet(dag);
    expect([dag, await namen('diploma')]).toEqual([dag, verwacht]);
    const gediplomeerd = (await namen('onderwijsdeelnemer')).filter((naam) => / 202\d$/.test(naam));
    expect([dag, gediplomeerd]).toEqual([dag, verwacht]);
    // their enrolment had ended: for the diploma it is not needed
    expect((await namen('inschrijving')).filter((naam) => / 202\d$/.test(naam))).toEqual([]);
  }
});

test('als duo-bekostiging: van de bpv zie ik alleen die van de bbl, en nooit iets van een examen', async () => {
  await proef.verzet('2026-11-16');
  for (const leerweg of ['BBL', 'BOL'] as const) {
    const { id, inschrijvingId } = await voegLeerlingToe(proef.vastlegging, { periode: { ...MBO, leerweg } });
    wie.set(id, leerweg);
    await proef.vastlegging.legBpvVast(id, nieuweBpv(inschrijvingId, '2026-09-01'));
    const plek = { brin: '00AA', vestiging: '00', examenjaar: 2026, elementcode: '0011' };
    const examenId = await proef.vastlegging.meldExamen(id, plek);
    await proef.vastlegging.legResultaatVast(id, [{ examenId, vakcode: '0001', diplomavak: true, se: 55 }]);
  }
  await proef.verzet('2026-11-17');
  expect(await namen('bpv')).toEqual(['BBL']);
  expect(await namen('onderwijsdeelnemer')).toEqual(expect.arrayContaining(['BBL', 'BOL']));
  const { rows } = await proef.db.query(
    `select c.relname from pg_class c where relnamespace = '${SLICE}'::regnamespace and relkind in ('r', 'v') order by 1`,
  );
  expect(rows.map(({ relname }) => relname)).toEqual([
    'bpv',
    'codetabel',
    'correctie',
    'diploma',
    'inschrijving',
    'klok',
    'onderwijsdeelnemer',
    'stand',
  ]);
});

const dag = fc
  .integer({ min: 0, max: 1_400 })
  .map((nr) => new Date(Date.UTC(2024, 6, 1 + nr)).toISOString().slice(0, 10));
const periode = fc
  .tuple(dag, dag, fc.boolean(), fc.boolean(), fc.option(dag))
  .map(([een, ander, bekostigd, mbo, diploma]) => ({
    ...{ van: een < ander ? een : ander, tot: een < ander ? ander : een, bekostigd, mbo, diploma },
  }));

/** The last day of the year (mm-dd) that has come. */
const laatste = (vandaag: string, mmdd: string) =>
  vandaag.slice(5) >= mmdd ? `${vandaag.slice(0, 4)}-${mmdd}` : `${Number(vandaag.slice(0, 4)) - 1}-${mmdd}`;

test('Regel: wie in de slice is volgt op iedere dag uit inschrijving, bekostiging, teldatum en diploma', async () => {
  const personen = fc.sample(periode, { numRuns: 60, seed: 11 }).filter(({ van, tot }) => van < tot);
  const ids: string[] = [];
  for (const { van, tot, bekostigd, mbo, diploma } of personen) {
    ids.push(await leerling('', { in: van, uit: tot, bekostigd, mbo }, diploma ?? undefined));
  }
  const verwacht = (vandaag: string) =>
    ids.filter((_, nr) => {
      const { van, tot, bekostigd, mbo, diploma } = personen[nr]!;
      const telt = (op: string) => bekostigd && van <= op && op < tot;
      const oktober = laatste(vandaag, '10-01');
      return telt(oktober) || (mbo && telt(laatste(vandaag, '02-01'))) || diploma?.slice(0, 4) === oktober.slice(0, 4);
    });
  await proef.db.query('analyze');
  const gezien = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(dag, fc.constantFrom('2026-09-30', '2026-10-01', '2027-01-31', '2027-02-01')),
      async (op) => {
        const erIn = await inTransactie(proef.db, async () => {
          await proef.db.query('update register.klok set vandaag = $1', [op]);
          const { rows } = await proef.db.query(
            `select p.id::text as id from ${SLICE}_definitie.onderwijsdeelnemer join register.persoon p using (logpseudoniem)
           where p.id = any($1) order by p.id`,
            [ids],
          );
          return rows.map(({ id }) => id);
        });
        expect(erIn).toEqual(verwacht(op));
        gezien.add(erIn.join());
      },
    ),
    { numRuns: 80 },
  );
  expect(gezien.size).toBeGreaterThan(5);
});
