import { dirname, join } from 'node:path';
import { bestanden, code, lees, vind } from './bestanden';
import { AFWIJKINGEN, RUIMTEN } from './ruimten';

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^;'"]*?\sfrom\s)?['"]([^'"]+)['"]|\b(?:import|require)\(\s*['"]([^'"]+)['"]\s*\)/g;

interface Import {
  van: string;
  /** `room/file` inside the project, otherwise the package or `node` */
  naar: string;
  /** the file, inside the project */
  bestand: string | null;
  alleenType: boolean;
}

/** `src/policy/Slice.ts` → `policy/Slice`; `schema/Datum` → `schema/Datum` */
const plaats = (pad: string): string => pad.replace(/^src\//, '').replace(/\.tsx?$/, '');
const ruimte = (plek: string): string => plek.split('/')[0]!;

function pakket(naam: string): string {
  if (naam.startsWith('node:')) return 'node';
  return naam
    .split('/')
    .slice(0, naam.startsWith('@') && !naam.startsWith('@apollo') ? 2 : 1)
    .join('/');
}

/** What an import without, or with, the end of its name is about; made by the build is what ends in .gen. */
const bestandVan = (pad: string): string | null =>
  pad.endsWith('.gen')
    ? null
    : ([pad, `${pad}.ts`, `${pad}.tsx`].find((een) => bestanden.includes(een)) ?? `${pad}.ts`);

const imports: Import[] = code.flatMap((van) =>
  [...lees(van).matchAll(IMPORT)].map(([tekst, eerste, tweede]) => {
    const naam = (eerste ?? tweede)!;
    const alleenType = /^\s*(?:import|export)\s+type\s/.test(tekst);
    if (!naam.startsWith('.')) return { van, naar: pakket(naam), bestand: null, alleenType };
    const pad = join(dirname(van), naam);
    return { van, naar: plaats(pad), bestand: bestandVan(pad), alleenType };
  }),
);

function isToegestaan({ van, naar }: Import): boolean {
  const eigen = ruimte(plaats(van));
  if (ruimte(naar) === eigen) return true;
  const regels = RUIMTEN[eigen] ?? [];
  if (ruimte(naar) === 'afnemers') return false;
  return regels.includes('*') || regels.some((regel) => naar === regel || naar.startsWith(`${regel}/`));
}

test('Regel: er wordt alleen geïmporteerd wat de tabel van ruimten toestaat', () => {
  const verboden = imports.filter((een) => !isToegestaan(een)).map(({ van, naar }) => `${van} → ${naar}`);
  expect([...new Set(verboden)].sort()).toEqual(Object.keys(AFWIJKINGEN).sort());
});

test('Regel: wat naar een browser gaat, heeft van Node en van het bouwen niets nodig', () => {
  const inBrowser = imports.filter(({ van }) => /^src\/web\/\w+\//.test(van));
  const verboden = inBrowser.filter(
    ({ naar, bestand }) => !bestand && /^(node|vite|graphql|@graphql-codegen)/.test(naar),
  );
  expect(verboden.map(({ van, naar }) => `${van} → ${naar}`)).toEqual([]);
  expect(inBrowser.length).toBeGreaterThan(50);
});

test('Regel: iedere ruimte staat in de tabel, en de tabel noemt geen andere', () => {
  expect([...new Set(code.map((pad) => ruimte(plaats(pad))))].sort()).toEqual(Object.keys(RUIMTEN).sort());
});

test('Regel: alleen policy/load leest de afnemerbestanden', () => {
  expect(imports.filter(({ naar }) => ruimte(naar) === 'afnemers')).toEqual([]);
  const lezers = vind(code, /require\((?!['"])|import\((?!['"])/).map((regel) => regel.split(':')[0]);
  expect([...new Set(lezers)].filter((pad) => /'afnemers'/.test(lees(pad!)))).toEqual(['src/policy/load.ts']);
});

test('Regel: een import binnen het project wijst naar een bestand dat er is', () => {
  const weg = imports.filter(({ bestand }) => bestand && !bestanden.includes(bestand));
  expect(weg.map(({ van, bestand }) => `${van} → ${bestand}`)).toEqual([]);
});

test('Regel: bestanden hebben elkaar niet in een kring nodig', () => {
  const nodig = imports.filter(({ bestand, alleenType }) => bestand && !alleenType);
  const naar = (pad: string) => nodig.filter(({ van }) => van === pad);
  const kringen: string[] = [];
  const klaar = new Set<string>();
  const loop = (pad: string, weg: string[]): void => {
    const plek = weg.indexOf(pad);
    if (plek >= 0) return void kringen.push([...weg.slice(plek), pad].join(' → '));
    if (klaar.has(pad)) return;
    for (const { bestand } of naar(pad)) loop(bestand!, [...weg, pad]);
    klaar.add(pad);
  };
  for (const pad of code) loop(pad, []);
  expect(kringen).toEqual([]);
});
