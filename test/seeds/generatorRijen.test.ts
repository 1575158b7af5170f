import fc from 'fast-check';
import { Rijen } from '../../seeds/Rijen';

/** The fields of binary COPY, read back by its definition in the PostgreSQL manual. */
function ontleed(bytes: Buffer): (Buffer | null)[][] {
  expect(bytes.subarray(0, 11).toString('latin1')).toBe('PGCOPY\n\xff\r\n\0');
  const rijen: (Buffer | null)[][] = [];
  let plaats = 19;
  for (let kolommen = bytes.readInt16BE(plaats); kolommen !== -1; kolommen = bytes.readInt16BE(plaats)) {
    plaats += 2;
    const rij: (Buffer | null)[] = [];
    for (let kolom = 0; kolom < kolommen; kolom++) {
      const lengte = bytes.readInt32BE(plaats);
      plaats += 4;
      rij.push(lengte === -1 ? null : bytes.subarray(plaats, plaats + lengte));
      plaats += Math.max(0, lengte);
    }
    rijen.push(rij);
  }
  expect(plaats + 2).toBe(bytes.length);
  return rijen;
}

const tekst = fc.option(fc.string({ unit: 'binary', maxLength: 400 }), { nil: null });

test('Regel: elke tekst en elk getal komt ongewijzigd in de rij, ook na hergebruik van het geheugen', () => {
  const rijen = new Rijen();
  const getal = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(fc.array(fc.tuple(tekst, getal, fc.boolean()), { maxLength: 400 }), (waarden) => {
      rijen.leeg();
      for (const [t, n, b] of waarden) rijen.rij(3).tekst(t).bigint(n).boolean(b);
      const gelezen = ontleed(rijen.alles()).map(([t, n, b]) => [
        t === null ? null : t!.toString('utf8'),
        Number(n!.readBigInt64BE()),
        b![0] === 1,
      ]);
      expect(gelezen).toEqual(waarden);
    }),
  );
});

test('Regel: een open eind van een tijdas heeft geen bovengrens', () => {
  const rijen = new Rijen();
  rijen.rij(2).assen({ van: 10_957, tot: null, bekend: 10_957 * 1440 + 1, bekendTot: 10_957 * 1440 + 2 });
  const [geldig, geregistreerd] = ontleed(rijen.alles())[0]!;
  expect(geldig!.toString('hex')).toBe('120000000400000000');
  expect(geregistreerd!.toString('hex')).toBe('02000000080000000003938700000000080000000007270e00');
});
