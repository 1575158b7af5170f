import { metEigenaar } from '../../src/postgres/opstart';
import { herbouw } from '../../src/projecties/herbouw';
import { maakHub, type Partner, type Testhub } from '../opstelling/hub';
import { zelfdeLijst } from '../svb/controle';
import { openRegister, type Register } from '../svb/persoon';
import { haalAlles, type Rij } from './haalAlles';
import { alleen, uitRegister } from './uitRegister';
import { maakVerstoring } from './verstoring';
import { vrijeNummers } from './vrijeNummers';

const JAAR = 2026;
const VELDEN: Record<string, string[]> = {
  Examenresultaat: ['rijsleutel', 'pseudoniem', 'brin', 'vakcode', 'se', 'ce1'],
  Examen: ['rijsleutel', 'pseudoniem', 'brin', 'uitslag'],
};
const VRAAG: Record<string, string> = { Examenresultaat: 'examenresultaten', Examen: 'examens' };

let t: Testhub;
let inspectie: Partner;
let register: Register;
beforeAll(async () => {
  t = await maakHub();
  inspectie = await t.als('inspectie');
  register = await openRegister(t.database.url);
  // as if none of the candidates had a BSN yet
  const nummers = await vrijeNummers(t.db, 'ON', 500);
  await t.db.query(
    `update register.pgn n set pgn = w.pgn, soort = 'ON'
     from unnest($1::text[]) with ordinality w (pgn, nr)
       join (select id, row_number() over (order by id) as nr from register.pgn
         where persoon_id in (select persoon_id from register.examen where examenjaar = ${JAAR})) x using (nr)
     where n.id = x.id`,
    [nummers],
  );
});
afterAll(async () => {
  await register.sluit();
  await t.stop();
});

const slice = () => t.slices.find(({ naam }) => naam === 'inspectie_toezicht')!;
const stand = async (soort: string) =>
  alleen(await uitRegister(t.db, slice(), soort, `examenjaar = ${JAAR}`), VELDEN[soort]!);
const sleutels = (rijen: Rij[]) => rijen.map(({ rijsleutel }) => String(rijsleutel));
const haal = async (soort: string, first: number, tussendoor?: () => Promise<unknown>) =>
  (
    await haalAlles(inspectie, {
      ...{ veld: VRAAG[soort]!, over: `examenjaar: ${JAAR}`, velden: VELDEN[soort]!.join(' '), first, tussendoor },
    })
  ).flat();

/** What was there from begin to end comes exactly once, nothing comes twice, and nothing that never was. */
async function controleer(soort: string, voor: Rij[], gehaald: Rij[]): Promise<void> {
  const na = new Map((await stand(soort)).map((rij) => [rij.rijsleutel, rij]));
  const gezien = sleutels(gehaald);
  expect(gezien.length).toBe(new Set(gezien).size);
  const steeds = voor.filter(({ rijsleutel }) => na.has(rijsleutel));
  const ontbreekt = sleutels(steeds).filter((sleutel) => !gezien.includes(sleutel));
  const ooit = new Set([...sleutels(voor), ...sleutels([...na.values()])]);
  expect({ ontbreekt, verzonnen: gezien.filter((sleutel) => !ooit.has(sleutel)) }).toEqual({
    ontbreekt: [],
    verzonnen: [],
  });
  // as it was before or as it is after
  const eerder = new Map(voor.map((rij) => [rij.rijsleutel, JSON.stringify(rij)]));
  for (const rij of gehaald) {
    expect([eerder.get(rij.rijsleutel), JSON.stringify(na.get(rij.rijsleutel))]).toContain(JSON.stringify(rij));
  }
  // and when it is quiet, all of it
  zelfdeLijst(await haal(soort, 100), [...na.values()]);
}

test('als Inspectie: wie een jaar ophaalt terwijl erin wordt geschreven, mist niets dat er steeds was en krijgt niets dubbel', async () => {
  const voor = { Examenresultaat: await stand('Examenresultaat'), Examen: await stand('Examen') };
  const verstoring = await maakVerstoring(register, JAAR, await vrijeNummers(t.db, 'BSN', 500));
  let bezig: Promise<void> = Promise.resolve();
  /** One change before the next page, and one at the same time. */
  const tussendoor = async () => {
    await bezig;
    await verstoring.volgende();
    bezig = verstoring.volgende();
  };
  const [resultaten, examens] = await Promise.all([
    haal('Examenresultaat', 35, tussendoor),
    haal('Examen', 16, tussendoor),
  ]);
  await bezig;
  expect(verstoring.gedaan.size).toBe(9);
  await controleer('Examenresultaat', voor.Examenresultaat, resultaten);
  await controleer('Examen', voor.Examen, examens);
  // something did change in this year
  expect(sleutels(await stand('Examenresultaat'))).not.toEqual(sleutels(voor.Examenresultaat));
});

test('als Inspectie: ook als alle cijfers van het jaar tussen twee bladzijden worden herschreven', async () => {
  const voor = await stand('Examenresultaat');
  let keer = 0;
  const gehaald = await haal('Examenresultaat', 100, () =>
    t.db.query(
      `update register.examenresultaat r set se = 10 + (r.id * 7 + ${keer++}) % 91
       from register.examen e where e.examen_id = r.examen_id and e.examenjaar = ${JAAR}`,
    ),
  );
  expect(keer).toBeGreaterThanOrEqual(3);
  expect(sleutels(gehaald)).toEqual(sleutels(voor));
  expect(sleutels(await stand('Examenresultaat'))).toEqual(sleutels(voor));
});

test('als Inspectie: ook als de slice tussen twee bladzijden, en tijdens een bladzijde, wordt herbouwd', async () => {
  const voor = await stand('Examenresultaat');
  const opnieuw = () =>
    metEigenaar(t.database.url, async (db) => {
      await db.query('begin');
      await herbouw(db, slice());
      await db.query('commit');
    });
  let bezig: Promise<unknown> = Promise.resolve();
  let keer = 0;
  const gehaald = await haal('Examenresultaat', 150, async () => {
    await bezig;
    bezig = opnieuw();
    if (keer++ % 2) await bezig;
  });
  await bezig;
  zelfdeLijst(gehaald, voor);
});
