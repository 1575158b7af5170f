import fc from 'fast-check';
import { isTestBsn, Nummers, onderwijsnummer } from '../../seeds/Nummers';
import { leesPgn, pgnRest } from '../../src/values/Pgn';

const MILJOENEN = 20_000_000;
const nummers = new Nummers('proef', MILJOENEN);
const persoon = fc.nat({ max: MILJOENEN - 1 });

test('Regel: een onderwijsnummer heeft rest 5 en een controlecijfer tot en met 5, en begint niet met 00 of 10', () => {
  fc.assert(
    fc.property(persoon, (i) => {
      const nummer = nummers.onderwijsnummer(i);
      expect(leesPgn(nummer).ok).toBe(true);
      expect(pgnRest(nummer)).toBe(5);
      expect(Number(nummer[8])).toBeLessThanOrEqual(5);
      expect(nummer).not.toMatch(/^(00|10)/);
    }),
  );
});

test('Regel: twee personen van twintig miljoen krijgen nooit hetzelfde onderwijsnummer', () => {
  fc.assert(
    fc.property(persoon, persoon, (i, j) => {
      expect(nummers.onderwijsnummer(i) === nummers.onderwijsnummer(j)).toBe(i === j);
    }),
    { numRuns: 2000 },
  );
  const rij = new Set(Array.from({ length: 100_000 }, (_, i) => nummers.onderwijsnummer(9_750_000 + i)));
  expect(rij.size).toBe(100_000);
});

test('Regel: in hetzelfde register heeft ieder een ander burgerservicenummer uit de testreeks', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 30_000 }), (zaad, personen) => {
      const uitgifte = new Nummers(zaad, personen);
      const bsns = Array.from({ length: personen }, (_, i) => uitgifte.bsn(i)).filter((bsn) => bsn !== null);
      expect(new Set(bsns).size).toBe(bsns.length);
      expect(bsns.length).toBe(Math.min(personen, 9000));
      const fout = bsns.filter((bsn) => pgnRest(bsn) !== 0 || !/^9999[0-9]{5}$/.test(bsn) || isTestBsn(Number(bsn)));
      expect(fout).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test('Regel: de burgerservicenummers liggen verspreid over het hele register', () => {
  const perTiende = Array.from({ length: 10 }, () => 0);
  const uitgifte = new Nummers('proef', 200_000);
  for (let i = 0; i < 200_000; i++) if (uitgifte.bsn(i) !== null) perTiende[Math.floor(i / 20_000)]!++;
  expect(perTiende).toEqual(perTiende.map(() => 900));
});

test('Regel: een ander zaad geeft een andere uitgifte, hetzelfde zaad dezelfde', () => {
  const eerste = (zaad: string) => Array.from({ length: 50 }, (_, i) => new Nummers(zaad, 100).onderwijsnummer(i));
  expect(eerste('a')).toEqual(eerste('a'));
  expect(eerste('a')).not.toEqual(eerste('b'));
});

test('Regel: ook elke stam die voor testpersonen is, geeft vijf geldige onderwijsnummers', () => {
  fc.assert(
    fc.property(fc.nat({ max: 9_999_999 }), fc.nat({ max: 4 }), (stam, keuze) => {
      const nummer = onderwijsnummer(stam, keuze);
      expect(nummer.slice(0, 7)).toBe(String(stam).padStart(7, '0'));
      expect(pgnRest(nummer)).toBe(5);
    }),
  );
});
