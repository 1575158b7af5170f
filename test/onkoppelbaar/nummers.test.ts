import { createHash } from 'node:crypto';
import { maakHub, type Testhub } from '../opstelling/hub';
import { type Buit, haalBuit } from './Buit';
import { GEDEELD, type Paar, waarheid } from './Waarheid';

let t: Testhub;
let inspectie: Buit;
let bekostiging: Buit;
const waar: Record<string, Paar[]> = {};
beforeAll(async () => {
  t = await maakHub();
  inspectie = await haalBuit(await t.als('inspectie'));
  bekostiging = await haalBuit(await t.als('duo-bekostiging'));
  for (const noun of GEDEELD) waar[noun] = await waarheid(t.db, noun);
});
afterAll(() => t.stop());

/** What an identifier may be in bytes: a key is in hexadecimals, the others are in base64url. */
const ontcijfer = (kenmerk: string): Buffer =>
  /^[0-9a-f-]{36}$/.test(kenmerk)
    ? sleutel(kenmerk)
    : Buffer.from(kenmerk.slice(kenmerk.indexOf('.') + 1), 'base64url');
const pseudoniem = (tekst: string) => Buffer.from(tekst.slice(tekst.indexOf('.') + 1), 'base64url');
const sleutel = (tekst: string) => Buffer.from(tekst.replaceAll('-', ''), 'hex');

/** All identifiers of a booty; of the cursors every so many. */
function kenmerken({ rijen, cursors }: Buit): string[] {
  const uit = Object.values(rijen).flatMap((noun) =>
    noun.flatMap(({ rijsleutel, pseudoniem, examen }) => [rijsleutel, pseudoniem, examen as string]),
  );
  const stap = Math.ceil(cursors.length / 400);
  return [...new Set([...uit, ...cursors.filter((_, nr) => nr % stap === 0)])].filter(Boolean);
}

/** Every run of eight bytes in some values: whatever is equal, begins, ends or lies within each other has one in common. */
function* vensters(waarden: Iterable<Buffer>): Generator<string> {
  for (const bytes of waarden) {
    for (let van = 0; van + 8 <= bytes.length; van++) yield bytes.toString('latin1', van, van + 8);
  }
}
const gemeen = (een: Iterable<Buffer>, ander: Set<string>): number => {
  let aantal = 0;
  for (const venster of vensters(een)) if (ander.has(venster)) aantal++;
  return aantal;
};

test('Regel: er is iets te koppelen, en de eigenaar weet hoe', () => {
  expect(Object.keys(inspectie.rijen).sort()).toEqual([...GEDEELD, 'Examen', 'Examenresultaat'].sort());
  expect(Object.keys(bekostiging.rijen).sort()).toEqual([...GEDEELD].sort());
  for (const noun of GEDEELD) expect([noun, waar[noun]!.length > 50]).toEqual([noun, true]);
  const gezien = new Set(inspectie.rijen.Onderwijsdeelnemer!.map((rij) => rij.pseudoniem));
  for (const { inspectie } of waar.Onderwijsdeelnemer!) expect(gezien.has(inspectie.pseudoniem)).toBe(true);
});

test('als inspectie en bekostiging samen: geen kenmerk, geheel of in delen, ontcijferd of omgedraaid, staat bij ons beiden', () => {
  const [een, ander] = [kenmerken(inspectie), kenmerken(bekostiging)];
  expect(Math.min(een.length, ander.length)).toBeGreaterThan(1_500);
  const vanAnder = new Set(vensters(ander.map(ontcijfer)));
  expect(een.filter((kenmerk) => ander.includes(kenmerk))).toEqual([]);
  // the attack works: what is equal is found
  expect(gemeen([ontcijfer(ander[7]!).subarray(3, 12)], vanAnder)).toBeGreaterThan(0);
  const bytes = een.map(ontcijfer);
  expect(gemeen(bytes, vanAnder)).toBe(0);
  expect(
    gemeen(
      bytes.map((buffer) => Buffer.from(buffer).reverse()),
      vanAnder,
    ),
  ).toBe(0);
  expect(
    gemeen(
      bytes.map((buffer) => Buffer.from(buffer.map((byte) => ~byte))),
      vanAnder,
    ),
  ).toBe(0);
});

test.each(['md5', 'sha1', 'sha256', 'sha512'])(
  'als inspectie en bekostiging samen: het kenmerk van de een is niet de %s van dat van de ander',
  (soort) => {
    const hash = (vorm: string | Buffer) => createHash(soort).update(vorm).digest().subarray(0, 16);
    const namen = ({ rijen }: Buit) => rijen.Onderwijsdeelnemer!.flatMap((rij) => [rij.pseudoniem, rij.rijsleutel]);
    for (const [een, ander] of [
      [inspectie, bekostiging],
      [bekostiging, inspectie],
    ] as const) {
      const gehasht = namen(een).flatMap((kenmerk) => [hash(kenmerk), hash(ontcijfer(kenmerk))]);
      expect(gemeen(gehasht, new Set(vensters(namen(ander).map(ontcijfer))))).toBe(0);
    }
  },
);

/** The pairs of identifiers that would be two forms of one secret, by what they name. */
const verbanden: [string, (paar: Paar) => [Buffer, Buffer]][] = [
  ['de pseudoniemen', ({ inspectie: i, bekostiging: b }) => [pseudoniem(i.pseudoniem), pseudoniem(b.pseudoniem)]],
  ['de rijsleutels', ({ inspectie: i, bekostiging: b }) => [sleutel(i.rijsleutel), sleutel(b.rijsleutel)]],
  ['pseudoniem en rijsleutel', ({ inspectie: i, bekostiging: b }) => [pseudoniem(i.pseudoniem), sleutel(b.rijsleutel)]],
  ['rijsleutel en pseudoniem', ({ inspectie: i, bekostiging: b }) => [sleutel(i.rijsleutel), pseudoniem(b.pseudoniem)]],
];

test.each(verbanden)('als inspectie en bekostiging samen: %s van iedereen verschillen steeds anders', (_wat, van) => {
  const paren = waar.Onderwijsdeelnemer!.map(van);
  const [linker, rechter] = [0, 1].map((kant) =>
    paren.map((paar) => [paar[kant]!.readUIntBE(0, 3), paar[kant]!.readUIntBE(3, 3)]),
  );
  // of everybody with everybody, as the attackers don't know who is who: a mask or a shift would return again and again
  for (const verschil of [(a: number, b: number) => a ^ b, (a: number, b: number) => (a - b) & 0xffffff]) {
    const alle = new Float64Array(paren.length ** 2);
    let plaats = 0;
    for (const [a, b] of linker!) {
      for (const [c, d] of rechter!) alle[plaats++] = verschil(a!, c!) * 2 ** 24 + verschil(b!, d!);
    }
    alle.sort();
    let dubbel = 0;
    for (let nr = 1; nr < alle.length; nr++) if (alle[nr] === alle[nr - 1]) dubbel++;
    expect(dubbel).toBeLessThanOrEqual(1);
  }
});

/** The greatest correlation between any bit of the one and any bit of the other, in standard deviations. */
function sterksteBit(paren: [Buffer, Buffer][]): number {
  const bits = (kant: 0 | 1) =>
    Array.from({ length: 128 }, (_, bit) => paren.map((paar) => (paar[kant][bit >> 3]! >> (bit & 7)) & 1));
  const [linker, rechter] = [bits(0), bits(1)];
  let sterkste = 0;
  for (const een of linker) {
    for (const ander of rechter) {
      let gelijk = 0;
      for (let nr = 0; nr < een.length; nr++) if (een[nr] === ander[nr]) gelijk++;
      sterkste = Math.max(sterkste, Math.abs(gelijk - een.length / 2) / (Math.sqrt(een.length) / 2));
    }
  }
  return sterkste;
}

test.each(GEDEELD)(
  'als inspectie en bekostiging samen: geen bit van een kenmerk van %s voorspelt een bit van het andere',
  (noun) => {
    const paren = waar[noun]!;
    for (const [, van] of verbanden) expect(sterksteBit(paren.map(van))).toBeLessThan(6);
    // the measure sees what is there
    expect(
      sterksteBit(paren.map(({ inspectie: { pseudoniem: een } }) => [pseudoniem(een), pseudoniem(een)])),
    ).toBeGreaterThan(6);
  },
);

test('als inspectie en bekostiging samen: in wat wij krijgen staat niets waarmee het register zelf iemand noemt', async () => {
  const { rows } = await t.db.query<{ id: string; log: string; pgn: string }>(
    'select persoon_id::text as id, logpseudoniem::text as log, pgn from register.nu_onderwijsdeelnemer',
  );
  const log = rows.flatMap(({ log }) => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64BE(BigInt(log));
    return [bytes, Buffer.from(bytes).reverse()];
  });
  const pgns = new Set(rows.map(({ pgn }) => pgn));
  for (const buit of [inspectie, bekostiging]) {
    expect(gemeen(log, new Set(vensters(kenmerken(buit).map(ontcijfer))))).toBe(0);
    // nine digits in a row: of a company only
    const getallen = buit.teksten.flatMap((tekst) =>
      [...tekst.replace(/"leerbedrijf":"\d+"/g, '').matchAll(/(?<![\w-])-?\d{6,20}(?![\w-])/g)].map(([getal]) => getal),
    );
    expect(getallen.filter((getal) => pgns.has(getal) || rows.some(({ log }) => log === getal))).toEqual([]);
  }
});
