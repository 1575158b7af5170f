import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** DUO's file where it lies beside this project; it is never a part of it. */
export const ECHT = join(__dirname, '../../../shared/domein/data/duo_examenkandidaten_geslaagden_vo_2020-2024.csv');

/** Candidates and those who passed: of men, of women, and of who is neither. */
export type Tal = [kandidaten: number, geslaagden: number];
export interface Jaarcijfers {
  man: Tal;
  vrouw: Tal;
  overig?: Tal;
}

export interface Bestandsrij {
  vestiging: string;
  code: string;
  opleiding: string;
  naam?: string;
  gemeente?: string;
  /** per school year; nobody where there is none */
  jaren: Record<string, Jaarcijfers>;
}

export const VASTE = [
  'INSTELLINGSCODE',
  'VESTIGINGSCODE',
  'INSTELLINGSNAAM VESTIGING',
  'GEMEENTENAAM',
  'ONDERWIJSTYPE VO',
  'INSPECTIECODE',
  'OPLEIDINGSNAAM',
];
const NIEMAND: Jaarcijfers = { man: [0, 0], vrouw: [0, 0] };
const rond = new Intl.NumberFormat('en', { roundingMode: 'halfEven', maximumFractionDigits: 1 });

/** The nine cells of a year as DUO publishes them: candidates, passed, rate; men, women, all. */
export function publiceer({ man, vrouw, overig = [0, 0] }: Jaarcijfers): string[] {
  const totaal: Tal = [man[0] + vrouw[0] + overig[0], man[1] + vrouw[1] + overig[1]];
  const cel = (n: number) => (n >= 1 && n <= 4 ? '<5' : String(n));
  return [man, vrouw, totaal].flatMap(([k, g]) => [cel(k), cel(g), k === 0 ? '0' : rond.format((100 * g) / k)]);
}

export const jaarkolommen = (schooljaar: string): string[] =>
  ['MAN', 'VROUW', 'TOTAAL'].flatMap((groep) =>
    ['EXAMENKANDIDATEN', 'GESLAAGDEN', 'SLAAGPERC'].map((soort) => `${soort} SCHOOLJAAR ${schooljaar} - ${groep}`),
  );

/** Header and rows as the fields of the file. */
export function maakVelden(schooljaren: string[], rijen: Bestandsrij[]): string[][] {
  return [
    [...VASTE, ...schooljaren.flatMap(jaarkolommen)],
    ...rijen.map(({ vestiging, code, opleiding, naam = 'Proefschool', gemeente = 'ENSCHEDE', jaren }) => [
      ...[vestiging.slice(0, 4), vestiging, naam, gemeente, opleiding.split(' ')[0]!, code, opleiding],
      ...schooljaren.flatMap((jaar) => publiceer(jaren[jaar] ?? NIEMAND)),
    ]),
  ];
}

export const alsTekst = (velden: string[][], scheiding = ';'): string =>
  velden.map((rij) => `${rij.map((veld) => `"${veld.replaceAll('"', '""')}"`).join(scheiding)}\r\n`).join('');

const map = mkdtempSync(join(tmpdir(), 'bron-duo-'));
let teller = 0;

/** Writes a file and gives its path. */
export function schrijf(inhoud: string | Buffer): string {
  const pad = join(map, `examens-${++teller}.csv`);
  writeFileSync(pad, inhoud);
  return pad;
}
