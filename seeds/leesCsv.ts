import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The directory of package.json: these files are not copied to dist/, so seeds/ and dist/seeds/ both read them there. */
function pakket(map = __dirname): string {
  if (existsSync(join(map, 'package.json'))) return map;
  if (dirname(map) === map) throw new Error('Het bestand package.json is niet gevonden boven de map seeds.');
  return pakket(dirname(map));
}

/** Where a reference table lies, such as `gemeenten.csv`. */
export const referentiepad = (bestand: string): string => join(pakket(), 'seeds', 'referentie', bestand);

function ontleed(tekst: string, bestand: string): string[][] {
  const veld = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n)/y;
  const rijen: string[][] = [];
  let rij: string[] = [];
  while (veld.lastIndex < tekst.length) {
    const treffer = veld.exec(tekst);
    if (!treffer) throw new Error(`${bestand}: rij ${rijen.length + 1} is geen CSV volgens RFC 4180.`);
    rij.push(treffer[1]?.replaceAll('""', '"') ?? treffer[2]!);
    if (treffer[3] !== ',') {
      rijen.push(rij);
      rij = [];
    }
  }
  return rijen;
}

/** The rows of a reference table; refuses a file with other columns than these, in this order. */
export function leesCsv<Kolom extends string>(bestand: string, kolommen: readonly Kolom[]): Record<Kolom, string>[] {
  const [kop, ...rijen] = ontleed(readFileSync(referentiepad(bestand), 'utf8'), bestand);
  if (kop?.join() !== kolommen.join()) throw new Error(`${bestand}: verwacht de kolommen ${kolommen.join()}.`);
  return rijen.map((rij, nummer) => {
    if (rij.length !== kolommen.length) {
      throw new Error(`${bestand}: rij ${nummer + 2} heeft ${rij.length} velden in plaats van ${kolommen.length}.`);
    }
    return Object.fromEntries(kolommen.map((kolom, i) => [kolom, rij[i]])) as Record<Kolom, string>;
  });
}
