import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Wortel } from './Orakel';
import { uitAntwoord } from './uitAntwoord';

const CONTRACTEN = join(__dirname, '../../../schema/contracts');

/** The versions of a contract as they were published; what is different between two is words, of the first there is nothing. */
export function versiesVan(afnemer: string) {
  const map = join(CONTRACTEN, afnemer);
  return readdirSync(map)
    .filter((naam) => naam.endsWith('.json'))
    .map((naam) => JSON.parse(readFileSync(join(map, naam), 'utf8')))
    .sort((een, ander) => een.versie - ander.versie)
    .map(({ versie, van, aangekondigd }, plaats) => {
      const ingrijpend: Wortel = (_args, beurt, info) => plaats > 0 && uitAntwoord(beurt, info) === true;
      const woorden: Wortel = (_args, beurt, info) => {
        const gegeven = uitAntwoord(beurt, info);
        const zijnWoorden =
          Array.isArray(gegeven) && gegeven.every((een) => typeof een === 'string' && een.length > 10);
        return plaats > 0 && zijnWoorden && gegeven.length ? gegeven : [];
      };
      return { versie, datum: van, aangekondigd, ingrijpend, woorden };
    });
}
