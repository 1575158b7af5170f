import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Datum } from '../values/Datum';
import { gebiedvorm } from '../values/gebiedvorm';
import { geldtOp, Slice } from './Slice';
import type { Afnemer, Autorisatie } from './vocabulary';

function huidig({ afnemer, doel, autorisaties }: Afnemer, vandaag: Datum): Autorisatie {
  const geldend = autorisaties.filter((autorisatie) => geldtOp(autorisatie.geldig, vandaag));
  if (geldend.length === 1) return geldend[0]!;
  throw new Error(
    `afnemers/${afnemer} (${doel}): ${geldend.length} autorisaties op ${vandaag}; er moet er precies één zijn`,
  );
}

/** One OIN, or organisations with an OIN and areas each; the latter exactly where the slice is divided. */
function controleerPartijen({ oin, partijen, autorisaties }: Afnemer, fout: (tekst: string) => Error): void {
  if ((oin === undefined) === (partijen === undefined)) throw fout('noem of een OIN, of partijen met ieder een OIN');
  for (const nummer of partijen?.map((partij) => partij.oin) ?? [oin!]) {
    if (!/^[0-9]{20}$/.test(nummer)) throw fout('een OIN heeft 20 cijfers');
  }
  for (const { gebied } of autorisaties) {
    if ((gebied === undefined) !== (partijen === undefined)) {
      throw fout('partijen horen bij een autorisatie met een gebied, en omgekeerd');
    }
    const vreemd = partijen?.flatMap((partij) => partij.gebied).find((een) => !gebiedvorm[gebied!].test(een));
    if (vreemd) throw fout(`'${vreemd}' is geen ${gebied}`);
  }
}

/** Each with an OIN, and on behalf of parties of the file. */
function controleerGemachtigden({ gemachtigden = [], partijen = [] }: Afnemer, fout: (tekst: string) => Error): void {
  for (const { id, oin, mandaten } of gemachtigden) {
    if (!/^[0-9]{20}$/.test(oin)) throw fout('een OIN heeft 20 cijfers');
    const vreemd = mandaten.find(({ namens }) => !partijen.some((partij) => partij.id === namens));
    if (vreemd) throw fout(`${id} is gemachtigd door '${vreemd.namens}', maar die staat niet bij de partijen`);
  }
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
  controleerPartijen(afnemer, fout);
  controleerGemachtigden(afnemer, fout);
  for (const { cellen, limieten } of afnemer.autorisaties) {
    // what one request may ask must be there to be asked, once an hour
    if (limieten.budget.puntenPerUur < limieten.waarden + limieten.wortelvelden)
      throw fout('het budget van een uur is kleiner dan wat in één verzoek mag');
    for (const [sleutel, cel] of Object.entries(cellen)) {
      if (sleutel.endsWith('.*') && cel.precisie !== 'afwezig') {
        throw fout(`${sleutel}: alleen 'afwezig' mag voor een hele soort; noem ieder veld dat verstrekt wordt`);
      }
    }
  }
}

/** Two files for one agency and purpose, or two slices of one name, would leave it to chance which of them holds. */
function controleerUniek(slices: Slice[]): void {
  const eerder = new Map<string, string>();
  for (const { naam, afnemer, vragers } of slices) {
    const kenmerken = [
      naam,
      ...vragers.flatMap(({ id, oin }) => [`demo-afnemer ${id}`, `OIN ${oin} met doel ${afnemer.doel}`]),
      ...(afnemer.gemachtigden?.map(({ id }) => `demo-afnemer ${id}`) ?? []),
    ];
    for (const kenmerk of kenmerken) {
      const ander = eerder.get(kenmerk);
      if (ander) throw new Error(`afnemers/${ander} en ${afnemer.afnemer} zijn beide ${kenmerk}`);
      eerder.set(kenmerk, afnemer.afnemer);
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
