import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from '../values/Datum';
import { Slice } from './Slice';
import type { Afnemer, Autorisatie } from './vocabulary';

function huidig({ afnemer, doel, autorisaties }: Afnemer, vandaag: Datum): Autorisatie {
  const geldend = autorisaties.filter(({ geldig }) => geldig.van <= vandaag && (!geldig.tot || vandaag < geldig.tot));
  if (geldend.length === 1) return geldend[0]!;
  throw new Error(
    `afnemers/${afnemer} (${doel}): ${geldend.length} autorisaties op ${vandaag}; er moet er precies één zijn`,
  );
}

function controleer(bestand: string, afnemer: Afnemer): void {
  const fout = (tekst: string) => new Error(`afnemers/${bestand}: ${tekst}`);
  if (afnemer?.afnemer !== bestand && `${afnemer?.afnemer}-${afnemer?.doel}` !== bestand) {
    throw fout(`het bestand moet heten naar zijn afnemer, of afnemer-doel; het noemt '${afnemer?.afnemer}'`);
  }
  if (!/^[0-9]{20}$/.test(afnemer.oin)) throw fout('een OIN heeft 20 cijfers');
  for (const { cellen } of afnemer.autorisaties) {
    for (const [sleutel, cel] of Object.entries(cellen)) {
      if (sleutel.endsWith('.*') && cel.precisie !== 'afwezig') {
        throw fout(`${sleutel}: alleen 'afwezig' mag voor een hele soort; noem ieder veld dat verstrekt wordt`);
      }
    }
  }
}

/**
 * Reads every afnemer file: the file's name is the agency's identifier, its default export an Afnemer. No file, no access.
 * Throws, and so stops the start, when a file is not what it should be or not exactly one authorisation is current.
 */
export function laadSlices(vandaag: Datum): Slice[] {
  const map = join(__dirname, '..', 'afnemers');
  return readdirSync(map)
    .filter((naam) => /^[^.]+\.(js|ts)$/.test(naam))
    .sort()
    .map((naam) => {
      const afnemer: Afnemer = require(join(map, naam)).default;
      controleer(naam.replace(/\.(js|ts)$/, ''), afnemer);
      return new Slice(afnemer, huidig(afnemer, vandaag));
    });
}
