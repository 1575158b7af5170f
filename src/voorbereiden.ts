import type { ClientBase } from 'pg';
import { laadReferentie, referentieVersie } from '../seeds/laadReferentie';
import type { Config } from './config';
import { richtIn, wachtOpBeurt } from './inrichten';
import { controleerVolledigheid } from './policy/contract';
import { laadSlices } from './policy/load';
import type { Slice } from './policy/Slice';
import { eisGeheim } from './postgres/eisGeheim';
import { inTransactie } from './postgres/inTransactie';
import { type Database, metEigenaar, openDatabase, werkBij } from './postgres/opstart';
import { hervat } from './reservekopie/hervat';
import { schema } from './server/schema';
import { Sleutels } from './sleutels';
import { klok } from './vandaag';

export interface Voorbereid {
  database: Database;
  slices: Slice[];
  sleutels: Sleutels;
}

/** From configuration to a database that is up, migrated, and set up as the afnemer files say. */
export async function bereidVoor(
  config: Config,
  melding: (tekst: string) => void,
  /** told of the database as soon as it runs, so that a caller can stop it while the rest goes on */
  geopend: (database: Database) => unknown = () => undefined,
): Promise<Voorbereid> {
  const sleutels = Sleutels.lees(config.geheim, config.data);
  const vandaag = klok(config)();
  const slices = laadSlices(vandaag);
  // before the database is touched: a file that is wrong changes nothing
  const volledig = schema();
  for (const slice of slices) controleerVolledigheid(volledig, slice);
  const database = await openDatabase(config, sleutels, melding);
  geopend(database);
  try {
    const gedaan = await werkBij(database.eigenaarUrl);
    if (gedaan.length) melding(`Database bijgewerkt: ${gedaan.length} migraties.`);
    await metEigenaar(database.eigenaarUrl, async (db) => {
      await eisGeheim(db, sleutels);
      if (await hervatNaWissel(db))
        melding('De database is teruggezet of overgenomen: nummers gaan verder boven alles wat ooit is uitgegeven.');
      if (await laadCodetabellen(db)) melding('Codetabellen geladen.');
      const gebouwd = await richtIn(db, slices, sleutels, vandaag);
      if (gebouwd.length) melding(`Projecties gebouwd: ${gebouwd.join(', ')}.`);
    });
    return { database, slices, sleutels };
  } catch (fout) {
    await database.stop();
    throw fout;
  }
}

/** Loads the reference tables when they are not those of this version; one hub at a time. */
function laadCodetabellen(db: ClientBase): Promise<boolean> {
  return inTransactie(db, async () => {
    await wachtOpBeurt(db);
    const { rowCount } = await db.query(
      `insert into register.herkomst as h (wat, waarde) values ('referentie', $1)
       on conflict (wat) do update set waarde = excluded.waarde, op = now() where h.waarde <> excluded.waarde`,
      [referentieVersie()],
    );
    if (rowCount) await laadReferentie(db);
    return rowCount === 1;
  });
}

/**
 * A database that came back from a dump or from archived WAL, or a standby that took over, may lack what was last given out.
 * The server tells: its own name, or the number of its timeline, is then another one.
 */
function hervatNaWissel(db: ClientBase): Promise<boolean> {
  return inTransactie(db, async () => {
    await wachtOpBeurt(db);
    const { rows } = await db.query<{ nu: string; vorige: string | null }>(
      `select system_identifier || '/' || left(pg_walfile_name(pg_current_wal_lsn()), 8) as nu,
         (select waarde from register.herkomst where wat = 'server') as vorige
       from pg_control_system()`,
    );
    const { nu, vorige } = rows[0]!;
    if (nu === vorige) return false;
    if (vorige !== null) await hervat(db);
    await db.query(
      `insert into register.herkomst (wat, waarde) values ('server', $1)
       on conflict (wat) do update set waarde = excluded.waarde, op = now()`,
      [nu],
    );
    return vorige !== null;
  });
}
