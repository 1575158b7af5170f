import { tmpdir } from 'node:os';
import { leesExamenbestand } from '../../seeds/duo/leesExamenbestand';
import { alsTekst, type Bestandsrij, jaarkolommen, maakVelden, schrijf, VASTE } from './examenbestand';

const havo: Bestandsrij = {
  ...{ vestiging: '00AH00', code: '50', opleiding: 'HAVO - N&T', naam: 'De "Brug"; Zuid' },
  jaren: { '2022-2023': { man: [11, 10], vrouw: [3, 2] }, '2023-2024': { man: [0, 0], vrouw: [16, 13] } },
};
const SCHOOLJAREN = ['2022-2023', '2023-2024'];
const velden = () => maakVelden(SCHOOLJAREN, [havo]);

const fout = (inhoud: string | Buffer, jaren: string[] = []): string => {
  try {
    leesExamenbestand(schrijf(inhoud), jaren);
  } catch (fout) {
    return (fout as Error).message;
  }
  throw new Error('het bestand werd gelezen');
};
/** The file with one field changed; row 0 is the header. */
const met = (rij: number, kolom: string, waarde: string): string => {
  const anders = velden();
  anders[rij]![anders[0]!.indexOf(kolom)] = waarde;
  return alsTekst(anders);
};

test('Regel: het examenbestand wordt gelezen zoals DUO het publiceert', () => {
  const { jaren, rijen } = leesExamenbestand(schrijf(alsTekst(velden())));
  expect(jaren).toEqual([2023, 2024]);
  expect(rijen).toMatchObject([
    {
      ...{ nummer: 1, brin: '00AH', vestiging: '00', naam: 'De "Brug"; Zuid', gemeente: 'ENSCHEDE' },
      opleiding: { code: '50', richting: 'HAVO', profiel: 'N&T' },
      tellingen: [
        { kandidaten: [11, '<5', 14], geslaagden: [10, '<5', 12], percentages: [909, 667, 857] },
        { kandidaten: [0, 16, 16], geslaagden: [0, 13, 13], percentages: [0, 812, 812] },
      ],
    },
  ]);
});

test.each([
  ['een bom', (tekst: string) => `\uFEFF${tekst}`],
  ['regels met alleen een newline', (tekst: string) => tekst.replaceAll('\r\n', '\n')],
  ['geen laatste regeleinde', (tekst: string) => tekst.trimEnd()],
])('Regel: een examenbestand met %s wordt gelezen', (_, anders) => {
  const goed = leesExamenbestand(schrijf(alsTekst(velden())));
  expect(leesExamenbestand(schrijf(anders(alsTekst(velden()))))).toEqual(goed);
});

test('Regel: de kolommen van het examenbestand mogen in elke volgorde staan, met andere jaren', () => {
  const omgekeerd = velden().map((rij) => rij.toReversed());
  expect(leesExamenbestand(schrijf(alsTekst(omgekeerd)))).toEqual(leesExamenbestand(schrijf(alsTekst(velden()))));
  expect(leesExamenbestand(schrijf(alsTekst(maakVelden(['2029-2030'], [havo])))).jaren).toEqual([2030]);
});

test('Regel: een jaarkeuze laat de andere jaren weg, en een jaar dat er niet is noemt de jaren die er wel zijn', () => {
  const { jaren, rijen } = leesExamenbestand(schrijf(alsTekst(velden())), ['2023-2024']);
  expect([jaren, rijen[0]!.tellingen.length, rijen[0]!.tellingen[0]!.kandidaten[1]]).toEqual([[2024], 1, 16]);
  expect(fout(alsTekst(velden()), ['2023-2024', '2024-2025'])).toMatch(
    /schooljaar 2024-2025 staat er niet in; wel 2022-2023, 2023-2024/,
  );
});

test.each([
  ['ontbreekt', (kop: string[]) => kop.filter((kolom) => kolom !== 'INSPECTIECODE'), /kolom "INSPECTIECODE" ontbreekt/],
  [
    'van een jaar ontbreekt',
    (kop: string[]) => kop.filter((kolom) => kolom !== 'GESLAAGDEN SCHOOLJAAR 2022-2023 - VROUW'),
    /kolom "GESLAAGDEN SCHOOLJAAR 2022-2023 - VROUW" ontbreekt/,
  ],
  [
    'is nieuw',
    (kop: string[]) => [...kop, 'PROVINCIE'],
    /kolom "PROVINCIE" is onbekend[\s\S]*Verwacht worden INSTELLINGSCODE/,
  ],
  [
    'heet anders',
    (kop: string[]) => kop.map((kolom) => kolom.replace('SLAAGPERC ', 'SLAAGPERCENTAGE ')),
    /kolom "SLAAGPERCENTAGE SCHOOLJAAR 2022-2023 - MAN" is onbekend[\s\S]*"SLAAGPERC SCHOOLJAAR 2022-2023 - MAN" ontbreekt/,
  ],
  ['staat er twee keer', (kop: string[]) => [...kop, 'GEMEENTENAAM'], /kolom "GEMEENTENAAM" komt twee keer voor/],
  [
    'heeft geen schooljaar',
    (kop: string[]) => kop.map((kolom) => kolom.replace('2022-2023', '2022-2024')),
    /"EXAMENKANDIDATEN SCHOOLJAAR 2022-2024 - MAN" is onbekend/,
  ],
  ['is er voor geen enkel jaar', () => VASTE, /geen schooljaar met kolommen als "EXAMENKANDIDATEN SCHOOLJAAR/],
])('Regel: een kolom die %s, wordt genoemd met wat verwacht werd', (_, anders, melding) => {
  expect(fout(alsTekst([anders(velden()[0]!), ...velden().slice(1)]))).toMatch(melding);
});

const KANDIDATEN = jaarkolommen('2023-2024')[0]!;
const PERCENTAGE = jaarkolommen('2023-2024')[2]!;
test.each([
  [KANDIDATEN, '<10', /rij 1, kolom "EXAMEN.*2023-2024 - MAN" is "<10"; toegestaan is "<5" of een geheel getal/],
  [KANDIDATEN, '', /is ""; toegestaan is "<5" of een geheel getal/],
  [KANDIDATEN, '5.0', /is "5.0"/],
  [KANDIDATEN, '-1', /is "-1"/],
  [PERCENTAGE, '90,9', /kolom "SLAAGPERC.*" is "90,9"; toegestaan is een percentage .* decimale punt/],
  [PERCENTAGE, '100.1', /is "100.1"/],
  ['INSTELLINGSCODE', '0AAH', /kolom "INSTELLINGSCODE" is "0AAH"; toegestaan is een BRIN/],
  ['VESTIGINGSCODE', '01AH00', /kolom "VESTIGINGSCODE" is "01AH00"; toegestaan is 00AH met twee tekens/],
  ['INSPECTIECODE', '77', /kolom "INSPECTIECODE" is "77"; toegestaan is een van 30, 31/],
  ['OPLEIDINGSNAAM', 'HAVO - N&G', /kolom "OPLEIDINGSNAAM" is "HAVO - N&G"; .* bij INSPECTIECODE 50 "HAVO - N&T"/],
  ['ONDERWIJSTYPE VO', 'VWO', /kolom "ONDERWIJSTYPE VO" is "VWO"; .* "HAVO"/],
  ['GEMEENTENAAM', ' ', /kolom "GEMEENTENAAM" is " "; toegestaan is de naam van een gemeente/],
])('Regel: in kolom %s is de waarde "%s" fout, met rij, kolom en wat mag', (kolom, waarde, melding) => {
  expect(fout(met(1, kolom, waarde))).toMatch(melding);
});

test('Regel: een rij met te veel of te weinig velden, of dezelfde rij nog eens, wordt genoemd', () => {
  const [kop, rij] = velden();
  expect(fout(alsTekst([kop!, rij!, rij!.slice(1)]))).toMatch(/rij 2 heeft 24 velden en de kop 25/);
  expect(fout(alsTekst([kop!, rij!, [...rij!, '']]))).toMatch(/rij 2 heeft 26 velden/);
  expect(fout(alsTekst([kop!, rij!, rij!]))).toMatch(/rij 2 gaat over dezelfde vestiging en INSPECTIECODE als rij 1/);
  expect(fout(alsTekst([kop!]))).toMatch(/geen enkele rij/);
});

test('Regel: een bestand dat iets anders is, zegt wat het is', () => {
  expect(fout('')).toMatch(/is leeg/);
  expect(fout(alsTekst(velden(), ','))).toMatch(/verwacht wordt een bestand met puntkomma's/);
  expect(fout(alsTekst(velden(), '\t'))).toMatch(/verwacht wordt een bestand met puntkomma's/);
  expect(
    fout(
      velden()
        .map((rij) => rij.join(','))
        .join('\n'),
    ),
  ).toMatch(/puntkomma's tussen de kolommen/);
  expect(fout('PK\u0003\u0004 en zo voort')).toMatch(/zip- of Excelbestand/);
  expect(fout(alsTekst(velden()).replace('"00AH"', '"00AH'))).toMatch(/rij 1 is geen CSV met puntkomma's/);
  const latijn = Buffer.from(alsTekst(velden()).replace('Brug', 'Mariëndael'), 'latin1');
  expect(fout(latijn)).toMatch(/geen UTF-8 \(regel 2\)\. .*windows-1252/);
  expect(() => leesExamenbestand(`${tmpdir()}/bestaat-niet.csv`)).toThrow(/bestaat-niet\.csv bestaat niet/);
  expect(() => leesExamenbestand(tmpdir())).toThrow(/is een map en geen bestand/);
});
