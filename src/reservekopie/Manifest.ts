import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sleutels } from '../sleutels';

const inhoud = z.object({
  soort: z.literal('bron-reservekopie/1'),
  /** version of the hub, and of the server that can read the files */
  hub: z.string(),
  postgres: z.string(),
  /** the server's own name for the cluster */
  systeem: z.string(),
  lsn: z.object({ van: z.string(), tot: z.string() }),
  begonnen: z.coerce.date(),
  /** the recovery point: all that was committed before is in the copy */
  voltooid: z.coerce.date(),
  /** what the register held at the end, at least */
  stand: z.object({
    vandaag: z.string(),
    personen: z.int(),
    verstrekkingen: z.int(),
    laatsteVerstrekking: z.coerce.date().nullable(),
  }),
  /** of the master secret (Sleutels.vingerafdruk) */
  geheim: z.string(),
  mappen: z.array(z.string()),
  bestanden: z.array(z.object({ pad: z.string(), grootte: z.int(), sha256: z.string() })),
});

/** What a backup holds, so that whatever is missing, damaged or added is noticed. */
export type Manifest = z.infer<typeof inhoud>;

/** Where in a backup the data directory lies. */
export const CLUSTER = 'cluster';
const BESTAND = 'manifest.json';
const ZEGEL = 'manifest.zegel';

/** Under a key of the master secret: who has the backup only cannot change it unnoticed. */
const zegel = (tekst: string, sleutels: Sleutels): string =>
  createHmac('sha256', sleutels.afgeleid('reservekopie/v1')).update(tekst).digest('hex');

/** Written last: a backup without it is not whole. */
export function schrijfManifest(kopie: string, manifest: Manifest, sleutels: Sleutels): void {
  const tekst = `${JSON.stringify(manifest, null, 1)}\n`;
  const opties = { mode: 0o600, flag: 'wx', flush: true };
  writeFileSync(join(kopie, ZEGEL), `${zegel(tekst, sleutels)}\n`, opties);
  writeFileSync(join(kopie, BESTAND), tekst, opties);
}

/** @throws Error when there is no whole backup here, it was made under another secret, or its manifest is not as it was made */
export function leesManifest(kopie: string, sleutels: Sleutels): Manifest {
  const pad = (naam: string) => join(kopie, naam);
  if (![BESTAND, ZEGEL].every((naam) => existsSync(pad(naam))))
    throw new Error(`${kopie} is geen volledige reservekopie: ${BESTAND} of ${ZEGEL} ontbreekt.`);
  const tekst = readFileSync(pad(BESTAND), 'utf8');
  const gelezen = inhoud.safeParse(leesJson(tekst));
  if (gelezen.success && gelezen.data.geheim !== sleutels.vingerafdruk)
    throw new Error(
      `De reservekopie in ${kopie} hoort bij een ander geheim dan dat van BRON_GEHEIM of het bestand geheim in de datamap. ` +
        'Zet het geheim terug waarmee zij is gemaakt; met een ander zijn haar wachtwoorden en pseudoniemen niet te gebruiken.',
    );
  const [hoort, is] = [Buffer.from(zegel(tekst, sleutels)), readFileSync(pad(ZEGEL)).subarray(0, 64)];
  if (!gelezen.success || hoort.length !== is.length || !timingSafeEqual(hoort, is))
    throw new Error(`Het manifest in ${kopie} is beschadigd of veranderd: gebruik een andere reservekopie.`);
  return gelezen.data;
}

function leesJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
