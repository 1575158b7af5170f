import { maakPersoon } from '../../../seeds/maakPersoon';
import { maakWereld } from '../../../seeds/maakWereld';
import type { Datum } from '../../../src/values/Datum';
import { maanden } from '../../../src/vsv/maanden';
import { oordeel } from '../formule/oordeel';
import type { Reden } from '../formule/redenOp';
import { soortVan } from '../formule/soortVan';
import { alsFeiten } from './alsFeiten';
import { erkenningVan } from './erkenningVan';
import { maandreden } from './maandreden';

const PERSONEN = 20_000;
const VANDAAG = '2026-11-16' as Datum;
const JAAR = 2025;

const lijst = maanden(JAAR, VANDAAG).map(({ maand }) => maand);
const opDeLijst = new Map<Datum, number>(lijst.map((maand) => [maand, 0]));
const redenen = new Set<Reden>();
let vsv = 0;
beforeAll(() => {
  const wereld = maakWereld({ personen: PERSONEN, zaad: 'maanden', vandaag: VANDAAG });
  for (let nummer = 0; nummer < PERSONEN; nummer++) {
    const persoon = maakPersoon(wereld, nummer);
    const uitkomst = oordeel(alsFeiten(persoon), JAAR, soortVan, erkenningVan);
    if (!uitkomst) continue;
    if (uitkomst.vsv) vsv++;
    for (const maand of lijst) {
      const reden = maandreden(persoon, JAAR, maand);
      if (reden === null || reden === 'NIET') continue;
      opDeLijst.set(maand, opDeLijst.get(maand)! + 1);
      redenen.add(reden);
    }
  }
});
const op = (maand: string): number => opDeLijst.get(maand as Datum)!;

test('Regel: de maandlijst begint klein en groeit tot juni elke maand, tot ongeveer het aantal vsv’ers van het jaar', () => {
  expect(lijst).toHaveLength(11);
  expect(op('2025-11-01')).toBeLessThan(vsv / 4);
  for (const [plaats, maand] of lijst.slice(1, 8).entries()) expect(op(maand)).toBeGreaterThan(op(lijst[plaats]!));
  expect(op('2026-06-01')).toBeGreaterThan(vsv * 0.6);
  expect(op('2026-06-01')).toBeLessThan(vsv * 1.4);
});

test('Regel: in de zomer staan er meer op de maandlijst, die nog ergens moeten beginnen, maar nooit iedereen', () => {
  expect(op('2026-08-01')).toBeGreaterThan(op('2026-06-01'));
  for (const maand of ['2026-07-01', '2026-08-01', '2026-09-01']) expect(op(maand)).toBeLessThan(vsv * 2.6);
  expect(op('2026-09-01')).toBeLessThan(op('2026-08-01'));
});

test('Regel: elke reden om op de maandlijst te staan komt voor', () => {
  expect([...redenen].sort()).toEqual([
    'GEEN_INSCHRIJVING',
    'INSCHRIJVING_EXAMENDEELNEMER',
    'INSCHRIJVING_ZONDER_BEKOSTIGING',
  ]);
});
