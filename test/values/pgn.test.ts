import fc from 'fast-check';
import { leesPgn, type Pgn, PgnReden, pgnRest, pgnSoort } from '../../src/values/Pgn';

/** The sum of the law, spelled out: 9p1 + 8p2 + … + 2p8, without the check digit. */
function som(cijfers: string): number {
  let totaal = 0;
  for (let plaats = 0; plaats < 8; plaats++) totaal += (9 - plaats) * Number(cijfers[plaats]);
  return totaal;
}
const isBsn = (pgn: string) => (som(pgn) - Number(pgn[8])) % 11 === 0;
/** BWBR0022542 §4.2.7 to the letter; it can only hold for a check digit up to 5. */
const isOnLetterlijk = (pgn: string) => som(pgn) % 11 === Number(pgn[8]) + 5;
/** The same modulo 11, which also admits 6 to 9. */
const isOnModulair = (pgn: string) => (som(pgn) - Number(pgn[8]) - 5 + 22) % 11 === 0;

const stam = fc.integer({ min: 0, max: 99_999_999 }).map((getal) => String(getal).padStart(8, '0'));
const negenCijfers = fc.integer({ min: 1, max: 999_999_999 }).map((getal) => String(getal).padStart(9, '0'));
const geldig = negenCijfers.filter((pgn) => leesPgn(pgn).ok);

const reden = (tekst: string) => {
  const gelezen = leesPgn(tekst);
  return gelezen.ok ? null : gelezen.reden;
};

test('Regel: 100000004 is een onderwijsnummer naar de letter van de regeling én modulo 11', () => {
  expect([isOnLetterlijk('100000004'), isOnModulair('100000004')]).toEqual([true, true]);
  expect(leesPgn('100000004')).toEqual({ ok: true, waarde: '100000004' });
  expect(pgnSoort('100000004' as Pgn)).toBe('ON');
});

test('Regel: 100000028 is een onderwijsnummer: de modulaire lezing geldt', () => {
  expect([isOnLetterlijk('100000028'), isOnModulair('100000028')]).toEqual([false, true]);
  expect(leesPgn('100000028').ok).toBe(true);
  expect(pgnSoort('100000028' as Pgn)).toBe('ON');
});

test('Regel: een onderwijsnummer hoeft niet met 10 te beginnen', () => {
  expect(leesPgn('000000031').ok).toBe(true);
  expect(pgnSoort('000000031' as Pgn)).toBe('ON');
  expect(leesPgn('999990007').ok).toBe(true);
  expect(pgnSoort('999990007' as Pgn)).toBe('BSN');
});

test('Regel: van de tien controlecijfers achter acht cijfers zijn alleen de passende een nummer', () => {
  fc.assert(
    fc.property(stam, (acht) => {
      for (let cijfer = 0; cijfer <= 9; cijfer++) {
        const pgn = `${acht}${cijfer}`;
        const verwacht = pgn !== '000000000' && (isBsn(pgn) || isOnModulair(pgn));
        expect(reden(pgn)).toBe(verwacht ? null : PgnReden.CONTROLEGETAL);
        if (verwacht) expect(pgnSoort(pgn as Pgn)).toBe(isBsn(pgn) ? 'BSN' : 'ON');
      }
    }),
  );
});

test('Regel: van de elf resten zijn er twee een nummer, en geen nummer is beide', () => {
  const resten = new Map<number, boolean>();
  for (let getal = 100_000_000; resten.size < 11; getal++) {
    resten.set(pgnRest(String(getal)), leesPgn(String(getal)).ok);
  }
  expect([...resten].filter(([, ok]) => ok).map(([rest]) => rest)).toEqual(expect.arrayContaining([0, 5]));
  expect([...resten].filter(([, ok]) => ok)).toHaveLength(2);
  fc.assert(fc.property(negenCijfers, (pgn) => !(isBsn(pgn) && isOnModulair(pgn))));
  fc.assert(fc.property(negenCijfers, (pgn) => !isOnLetterlijk(pgn) || isOnModulair(pgn)));
});

test('Regel: één verkeerd cijfer of twee verwisselde cijfers geven nooit een ander nummer van dezelfde soort', () => {
  fc.assert(
    fc.property(geldig, fc.nat(8), fc.integer({ min: 1, max: 9 }), (pgn, plaats, erbij) => {
      const cijfer = (Number(pgn[plaats]) + erbij) % 10;
      const fout = `${pgn.slice(0, plaats)}${cijfer}${pgn.slice(plaats + 1)}`;
      expect(pgnRest(fout)).not.toBe(pgnRest(pgn));
    }),
  );
  fc.assert(
    fc.property(geldig, fc.nat(7), (pgn, plaats) => {
      fc.pre(pgn[plaats] !== pgn[plaats + 1]);
      const fout = `${pgn.slice(0, plaats)}${pgn[plaats + 1]}${pgn[plaats]}${pgn.slice(plaats + 2)}`;
      expect(pgnRest(fout)).not.toBe(pgnRest(pgn));
    }),
  );
});

test.each([
  ['acht cijfers', '99999000', PgnReden.LENGTE],
  ['tien cijfers', '0999990007', PgnReden.LENGTE],
  ['niets', '', PgnReden.LENGTE],
  ['een spatie ervoor', ' 999990007', PgnReden.LENGTE],
  ['een regeleinde erachter', '999990007\n', PgnReden.LENGTE],
  ['punten', '9999.90.007', PgnReden.LENGTE],
  ['letters', '99999000A', PgnReden.TEKENS],
  ['een spatie als negende teken', '99999000 ', PgnReden.TEKENS],
  ['een regeleinde als negende teken', '99999000\n', PgnReden.TEKENS],
  ['een minteken', '-99990007', PgnReden.TEKENS],
  ['een macht van tien', '1e0000004', PgnReden.TEKENS],
  ['brede cijfers', '９９９９９０００７', PgnReden.TEKENS],
  ['Arabisch-Indische cijfers', '٩٩٩٩٩٠٠٠٧', PgnReden.TEKENS],
  ['een nulteken', '99999000\0', PgnReden.TEKENS],
  ['enkel nullen', '000000000', PgnReden.CONTROLEGETAL],
  ['een cijfer dat niet past', '999990008', PgnReden.CONTROLEGETAL],
])('Regel: %s is geen nummer', (_wat, tekst, verwacht) => {
  expect(reden(tekst)).toBe(verwacht);
});

test('Regel: wat geen negen cijfers is wordt geweigerd zonder dat de tekst wordt herhaald', () => {
  fc.assert(
    fc.property(fc.string(), (tekst) => {
      fc.pre(!/^[0-9]{9}$/.test(tekst));
      expect(leesPgn(tekst)).toEqual({ ok: false, reden: tekst.length === 9 ? PgnReden.TEKENS : PgnReden.LENGTE });
    }),
  );
});
