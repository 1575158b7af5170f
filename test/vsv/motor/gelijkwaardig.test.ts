import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { inTransactie } from '../../../src/postgres/inTransactie';
import type { Datum } from '../../../src/values/Datum';
import { bereken } from '../../../src/vsv/bereken';
import { schooljaren } from '../../../src/vsv/schooljaren';
import { zetJaren } from '../../../src/vsv/zetJaren';
import { VANDAAG } from '../../opstelling/vast';
import type { Feiten } from '../formule/Feiten';
import { geschiedenis } from '../formule/geschiedenis';
import { gevallen } from '../formule/gevallen';
import { NAMEN } from '../formule/oordeel';
import { student } from '../formule/Proefpersoon';
import { schrijfFeiten } from '../formule/schrijfFeiten';
import { telling } from '../formule/telling';
import { leesOordelen, type Uitkomst } from './leesOordelen';
import { type Motor, openMotor } from './openMotor';
import { volgensDeLetter } from './volgensDeLetter';

/** The years that are judged: the last of the list still runs. */
const JAREN = schooljaren(VANDAAG).slice(0, -1);
const GESCHIEDENISSEN = 10_000;
const ZAAD = Date.now() % 2 ** 31;

let motor: Motor;
let levens: Feiten[];
let personen: string[];
const uitgekomen = new Map<string, number>();
beforeAll(async () => {
  motor = await openMotor();
  const { db } = motor;
  // as many about each year; everybody is judged in every year
  levens = JAREN.flatMap((jaar, plaats) =>
    fc.sample(geschiedenis(jaar), { numRuns: Math.ceil(GESCHIEDENISSEN / JAREN.length), seed: ZAAD + plaats }),
  );
  personen = await schrijfFeiten(db, levens);
  await inTransactie(db, () => zetJaren(db, VANDAAG));
  await db.query('analyze');
  for (const jaar of JAREN) await inTransactie(db, () => bereken(db, jaar));
}, 300_000);
afterAll(() => motor.sluit());

test('Regel: er wordt geoordeeld over de laatste zes schooljaren, en over tienduizend geschiedenissen', () => {
  expect(JAREN).toEqual([2020, 2021, 2022, 2023, 2024, 2025]);
  expect(levens.length).toBeGreaterThanOrEqual(GESCHIEDENISSEN);
});

describe.each(JAREN)('in schooljaar %i', (jaar) => {
  test('Regel: over iedere geschiedenis zegt de motor hetzelfde als de tweede uitvoering van de formule', async () => {
    const gemaakt = await leesOordelen(motor.db, jaar, personen);
    const anders = levens
      .map((feiten, plaats) => ({ feiten, letter: volgensDeLetter(feiten, jaar), motor: gemaakt[plaats]! }))
      .filter(({ letter, motor }) => !isDeepStrictEqual({ ...letter }, { ...motor }))
      .sort((een, ander) => JSON.stringify(een.feiten).length - JSON.stringify(ander.feiten).length);
    for (const een of gemaakt) {
      const namen = een === null ? ['NIET_IN_A'] : een.vsv ? ['VSV', een.categorie] : een.verzamelingen;
      for (const naam of namen) uitgekomen.set(naam, (uitgekomen.get(naam) ?? 0) + 1);
    }
    if (anders.length === 0) return;
    const { feiten, ...uitkomsten } = anders[0]!;
    throw new Error(
      `${anders.length} verschillen in ${jaar} met zaad ${ZAAD}; het kleinste leven:\n${JSON.stringify(feiten, null, 1)}\n${JSON.stringify(uitkomsten, null, 1)}`,
    );
  });

  test('Regel: de motor telt iedere groep zoals de tweede uitvoering, in hele personen', async () => {
    const { rows } = await motor.db.query<{ groep: string; a: number; b: number; x: number }>(
      `select concat_ws('/', categorie, gemeente, geslacht, brin) as groep, sum(startpopulatie)::int as a,
         sum(buiten_beschouwing)::int as b, sum(vsv)::int as x
       from vsv.cijfer where schooljaar = $1 group by 1 order by concat_ws('/', categorie, gemeente, geslacht, brin) collate "C"`,
      [jaar],
    );
    const groepen = new Map<string, Uitkomst[]>();
    for (const feiten of levens) {
      const een = volgensDeLetter(feiten, jaar);
      if (een === null) continue;
      const groep = [een.categorie, een.gemeente, een.geslacht, een.brin].filter((deel) => deel !== null).join('/');
      groepen.set(groep, [...(groepen.get(groep) ?? []), een]);
    }
    const geteld = [...groepen].map(([groep, oordelen]) => {
      const { a, b, x } = telling(oordelen);
      return { groep, a, b, x };
    });
    expect(rows).toEqual(geteld.sort((een, ander) => (een.groep < ander.groep ? -1 : 1)));
    expect(rows.length).toBeGreaterThan(40);
  });
});

test('Regel: onder die geschiedenissen komt elke verzameling en elke categorie vaak voor, zodat een verschil opvalt', () => {
  const categorieen = ['MBO_1', 'MBO_2', 'MBO_3', 'MBO_4', 'VAVO'];
  const vo = ['VO_ONDERBOUW', 'VO_BOVENBOUW_VMBO', 'VO_BOVENBOUW_HAVO_VWO'];
  const zelden = [...NAMEN, ...categorieen, ...vo, 'VSV', 'NIET_IN_A'].filter(
    (naam) => (uitgekomen.get(naam) ?? 0) < 50,
  );
  expect(zelden).toEqual([]);
});

test.each([...new Set(gevallen.map(({ schooljaar }) => schooljaar))].sort())(
  'Regel: over de gevallen van de letter van schooljaar %i zegt de motor wat er verwacht wordt',
  async (jaar) => {
    const { db } = motor;
    const bedoeld = gevallen.filter(({ schooljaar }) => schooljaar === jaar);
    const wie = await schrijfFeiten(
      db,
      bedoeld.map(({ feiten }) => feiten),
    );
    // that year, by the definition that it has as the last one judged
    await inTransactie(db, async () => {
      await zetJaren(db, `${jaar + 1}-11-16` as Datum);
      await bereken(db, jaar);
    });
    const gemaakt = await leesOordelen(db, jaar, wie);
    const uitkomsten = bedoeld.map(({ titel, verwacht }, plaats) => {
      const motor = gemaakt[plaats]!;
      // a case says of a place only what it is about
      const gevraagd = verwacht === null || motor === null ? motor : deel(motor, Object.keys(verwacht));
      return { titel, verwacht: gevraagd };
    });
    expect(uitkomsten).toEqual(bedoeld.map(({ titel, verwacht }) => ({ titel, verwacht })));
    expect(bedoeld.map(({ feiten }) => volgensDeLetter(feiten, jaar))).toEqual(gemaakt);
  },
);

const deel = (een: object, namen: string[]): object =>
  Object.fromEntries(Object.entries(een).filter(([naam]) => namen.includes(naam)));

test('Regel: wie in het mbo zit zonder dat het niveau bekend is, zit niet in A en houdt de telling van anderen niet op', async () => {
  const { db } = motor;
  const zonder = student({ niveau: null }).feiten;
  const wie = await schrijfFeiten(db, [zonder, student().feiten]);
  await inTransactie(db, async () => {
    await zetJaren(db, VANDAAG);
    await bereken(db, 2023);
  });
  expect(await leesOordelen(db, 2023, wie)).toMatchObject([null, { categorie: 'MBO_2', vsv: true }]);
});

test('Regel: de gevallen van de letter zijn over meer dan één definitie verdeeld', () => {
  expect(gevallen.length).toBeGreaterThanOrEqual(220);
  expect(gevallen.filter(({ schooljaar }) => schooljaar < 2016).length).toBeGreaterThan(4);
});
