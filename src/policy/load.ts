import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from '../values/Datum';
import { geldtOp, Slice } from './Slice';
import type { Afnemer, Autorisatie } from './vocabulary';

function huidig({ afnemer, doel, autorisaties }: Afnemer, vandaag: Datum): Autorisatie {
  const geldend = autorisaties.filter((autorisatie) => geldtOp(autorisatie, vandaag));
  if (geldend.length === 1) return geldend[0]!;
  throw new Error(
    `afnemers/${afnemer} (${doel}): ${geldend.length} autorisaties op ${vandaag}; er moet er precies één zijn`,
  );
}

function controleer(bestand: string, afnemer: Afnemer): void {
  const fout = (tekst: string) => new Error(`afnemers/${bestand}: ${tekst}`);
  if (afnemer?.afnemer !== bestand)
    throw fout(`het bestand moet heten naar zijn afnemer; het noemt '${afnemer?.afnemer}'`);
  // both become names in the database
  for (const naam of [afnemer.afnemer, afnemer.doel]) {
    if (!/^[a-z][a-z0-9-]{1,30}$/i.test(naam))
      throw fout(`'${naam}' mag alleen letters, cijfers en streepjes bevatten, ten hoogste 31`);
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

/** Two files for one agency and purpose, or two slices of one name, would leave it to chance which of them holds. */
function controleerUniek(slices: Slice[]): void {
  for (const kenmerk of [
    ({ naam }: Slice) => naam,
    ({ afnemer: { oin, doel } }: Slice) => `OIN ${oin} met doel ${doel}`,
  ]) {
    for (const slice of slices) {
      const ander = slices.find((een) => een !== slice && kenmerk(een) === kenmerk(slice));
      if (ander)
        throw new Error(`afnemers/${slice.afnemer.afnemer} en ${ander.afnemer.afnemer} zijn beide ${kenmerk(slice)}`);
    }
  }
}

/**
 * Reads every afnemer file: the file's name is the agency's identifier, its default export an Afnemer. No file, no access.
 * Throws, and so stops the start, when a file is not what it should be or not exactly one authorisation is current.
 */
export function laadSlices(vandaag: Datum): Slice[] {
  const map = join(__dirname, '..', 'afnemers');
  const slices = readdirSync(map)
    .filter((naam) => /^[^.]+\.(js|ts)$/.test(naam))
    .sort()
    .map((naam) => {
      const afnemer: Afnemer = require(join(map, naam)).default;
      controleer(naam.replace(/\.(js|ts)$/, ''), afnemer);
      return new Slice(afnemer, huidig(afnemer, vandaag));
    });
  controleerUniek(slices);
  return slices;
}
