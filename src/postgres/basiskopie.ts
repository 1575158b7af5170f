import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Client } from 'pg';
import { CONTROL, clusterbestanden } from './clusterbestanden';
import { type Gekopieerd, kopieerBestand } from './kopieerBestand';
import { samen } from './samen';

export interface Kopiebestand extends Gekopieerd {
  /** relative to the data directory */
  pad: string;
}

export interface Basiskopie {
  /** the server's own name for this cluster */
  systeem: string;
  /** where in the WAL recovery of the copy begins and ends */
  lsn: { van: string; tot: string };
  begonnen: Date;
  /** all that was committed before is in the copy */
  voltooid: Date;
  mappen: string[];
  bestanden: Kopiebestand[];
}

interface Opdracht {
  /** a superuser's session, for nothing else until the copy is made: the server gives the copy up when it ends */
  db: Client;
  data: string;
  /** an empty directory */
  doel: string;
  /** false in tests: the copy need not survive a power cut */
  duurzaam: boolean;
  /** bytes so far */
  voortgang: (klaar: number) => void;
  /** run when all files are copied: what it sees committed is in the copy */
  opHetLaatst: () => Promise<void>;
}

/**
 * A copy of the data directory while the server runs (PostgreSQL, "Making a base backup using the low level API"). Files are
 * copied while they change; the WAL of meanwhile, which a slot keeps from being recycled, makes them whole when the copy starts.
 */
export async function basiskopie({ db, data, doel, duurzaam, voortgang, opHetLaatst }: Opdracht): Promise<Basiskopie> {
  const bestanden: Kopiebestand[] = [];
  let klaar = 0;
  const kopieer = async (pad: string, nodig: boolean): Promise<void> => {
    const gekopieerd = await kopieerBestand(join(data, pad), join(doel, pad), duurzaam);
    if (!gekopieerd && nodig) throw new Error(`${pad} verdween uit ${data} terwijl de kopie werd gemaakt.`);
    if (!gekopieerd) return;
    bestanden.push({ pad, ...gekopieerd });
    klaar += gekopieerd.grootte;
    voortgang(klaar);
  };

  await db.query(`select pg_create_physical_replication_slot('bron_kopie_' || pg_backend_pid(), true, true)`);
  const { rows: eerst } = await db.query<{ van: string; systeem: string; begonnen: Date }>(
    `select pg_backup_start('bron-hub', true)::text as van, clock_timestamp() as begonnen,
       (select system_identifier::text from pg_control_system()) as systeem`,
  );
  const { van, systeem, begonnen } = eerst[0]!;
  const aanwezig = clusterbestanden(data);
  for (const map of aanwezig.mappen) mkdirSync(join(doel, map), { mode: 0o700 });
  await samen(aanwezig.bestanden, ({ pad }) => kopieer(pad, false));
  await kopieer(CONTROL, true);
  await opHetLaatst();
  // asked before the end is marked in the WAL: what was committed by then comes before it
  const { rows: klok } = await db.query<{ voltooid: Date }>('select clock_timestamp() as voltooid');
  const { rows: laatst } = await db.query<{ tot: string; label: string }>(
    'select lsn::text as tot, labelfile as label from pg_backup_stop(false)',
  );
  const { tot, label } = laatst[0]!;
  // as it was given, to the byte: without it the server would begin at the wrong place
  await writeFile(join(doel, 'backup_label'), label, { mode: 0o600, flush: duurzaam });
  const som = createHash('sha256').update(label).digest('hex');
  bestanden.push({ pad: 'backup_label', grootte: Buffer.byteLength(label), sha256: som });
  for (const naam of await walVan(db, data, van, tot)) await kopieer(`pg_wal/${naam}`, true);
  return { systeem, lsn: { van, tot }, begonnen, voltooid: klok[0]!.voltooid, mappen: aanwezig.mappen, bestanden };
}

/** The WAL between begin and end, without which the copy does not start. */
async function walVan(db: Client, data: string, van: string, tot: string): Promise<string[]> {
  const { rows } = await db.query<{ eerste: string; laatste: string; aantal: number }>(
    `with grens as (
       select $1::pg_lsn as van, $2::pg_lsn - 1 as tot,
         (select setting::numeric from pg_settings where name = 'wal_segment_size') as segment)
     select pg_walfile_name(van) as eerste, pg_walfile_name(tot) as laatste,
       (div(tot - '0/0', segment) - div(van - '0/0', segment) + 1)::int as aantal
     from grens`,
    [van, tot],
  );
  const { eerste, laatste, aantal } = rows[0]!;
  const namen = readdirSync(join(data, 'pg_wal')).sort();
  const segmenten = namen.filter((naam) => /^[0-9A-F]{24}$/.test(naam) && naam >= eerste && naam <= laatste);
  if (segmenten.length !== aantal)
    throw new Error(`Van de WAL tussen ${van} en ${tot} is een deel al opgeruimd; maak de kopie opnieuw.`);
  return [...segmenten, ...namen.filter((naam) => naam.endsWith('.history'))];
}
