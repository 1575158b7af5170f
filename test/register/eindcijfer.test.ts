import { openTestregister, type Testregister } from './testregister';

let register: Testregister;
beforeAll(async () => {
  register = await openTestregister();
});
afterAll(() => register.sluit());

/**
 * The law itself (Eindexamenbesluit VO art. 47), on the grade as one writes it: whole when it is whole; otherwise the
 * first figure after the comma decides, 4 or less down and 5 or more up. What stands behind that figure plays no part.
 */
function rondAf(geschreven: string): number {
  const [geheel, eerste] = /^(\d+),(\d)\d?$/.exec(geschreven)!.slice(1).map(Number);
  return eerste! <= 4 ? geheel! : geheel! + 1;
}

/** The mean of two grades in tenths, written out: 54 and 55 are 5,45. Half a tenth is five hundredths. */
function gemiddelde(se: number, ce: number): string {
  const honderdsten = String((se + ce) * 5).padStart(3, '0');
  return `${honderdsten.slice(0, -2)},${honderdsten.slice(-2)}`;
}

const volgensDeWet = (se: number, ce: number | null): number =>
  rondAf(ce === null ? `${Math.trunc(se / 10)},${se % 10}` : gemiddelde(se, ce));

type Rij = { se: number; ce1: number | null; ce2: number | null; ce3: number | null; eindcijfer: number };

/** What the table itself makes of these grades; its generated column comes along with `including generated`. */
async function eindcijfers(rijen: string): Promise<Rij[]> {
  return register.bron.transaction(async (db) => {
    await db.query(`create temp table proef (like register.examenresultaat including generated) on commit drop`);
    for (const kolom of ['id', 'examen_id', 'persoon_id', 'vakcode', 'toepassing', 'diplomavak', 'geldig']) {
      await db.query(`alter table proef alter ${kolom} drop not null`);
    }
    await db.query(`alter table proef alter geregistreerd drop not null, alter combinatiecijfer drop not null`);
    await db.query(`insert into proef (se, ce1, ce2, ce3) ${rijen}`);
    return db.query('select se, ce1, ce2, ce3, eindcijfer from proef');
  });
}

const ALLE = (naam: string) => `generate_series(10, 100) ${naam}`;

test('Regel: voor elk SE en elk CE is het eindcijfer dat van artikel 47', async () => {
  const rijen = await eindcijfers(`select se, ce, null, null from ${ALLE('se')}, ${ALLE('ce')}`);
  expect(rijen).toHaveLength(91 * 91);
  expect(rijen.filter(({ se, ce1, eindcijfer }) => eindcijfer !== volgensDeWet(se, ce1))).toEqual([]);
});

test('Regel: zonder CE is het eindcijfer het SE, afgerond op de eerste decimaal', async () => {
  const rijen = await eindcijfers(`select se, null, null, null from ${ALLE('se')}`);
  expect(rijen).toHaveLength(91);
  expect(rijen.filter(({ se, eindcijfer }) => eindcijfer !== volgensDeWet(se, null))).toEqual([]);
});

test('Regel: het hoogste CE van de tijdvakken telt', async () => {
  const cijfers = '(values (10), (54), (55), (56), (99), (100), (null))';
  const rijen = await eindcijfers(
    `select se, a, b, c from generate_series(10, 100, 9) se, ${cijfers} x (a), ${cijfers} y (b), ${cijfers} z (c)`,
  );
  expect(rijen).toHaveLength(11 * 7 ** 3);
  const hoogste = ({ ce1, ce2, ce3 }: Rij): number | null =>
    [ce1, ce2, ce3].reduce((beste, ce) => (ce !== null && (beste === null || ce > beste) ? ce : beste), null);
  expect(rijen.filter((rij) => rij.eindcijfer !== volgensDeWet(rij.se, hoogste(rij)))).toEqual([]);
});

test.each([
  ['SE 5,4 en CE 5,5: 5,45 is een 5', 54, 55, 5],
  ['SE 5,5 en CE 5,5: 5,5 is een 6', 55, 55, 6],
  ['SE 10 en CE 10: 10 blijft 10', 100, 100, 10],
  ['SE 1,0 en CE 1,0: 1 blijft 1', 10, 10, 1],
  ['alleen SE 5,4 is een 5', 54, null, 5],
  ['alleen SE 5,5 is een 6', 55, null, 6],
])('Regel: %s', async (_, se, ce, eindcijfer) => {
  expect(await eindcijfers(`select ${se}, ${ce}, null, null`)).toMatchObject([{ eindcijfer }]);
});

test('Regel: zonder SE is er geen eindcijfer', async () => {
  expect(await eindcijfers('select null, 60, null, null')).toMatchObject([{ eindcijfer: null }]);
});
