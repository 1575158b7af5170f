import { laadReferentie, referentieVersie } from '../seeds/laadReferentie';
import type { Config } from './config';
import { richtIn } from './inrichten';
import { controleerVolledigheid } from './policy/contract';
import { laadSlices } from './policy/load';
import type { Slice } from './policy/Slice';
import { type Database, metEigenaar, openDatabase, werkBij } from './postgres/opstart';
import { schema } from './server/schema';
import { Sleutels } from './sleutels';
import { klok } from './vandaag';

export interface Voorbereid {
  database: Database;
  slices: Slice[];
  sleutels: Sleutels;
}

/** From configuration to a database that is up, migrated, and set up as the afnemer files say. */
export async function bereidVoor(config: Config, melding: (tekst: string) => void): Promise<Voorbereid> {
  const sleutels = Sleutels.lees(config.geheim, config.data);
  const vandaag = klok(config)();
  const slices = laadSlices(vandaag);
  // before the database is touched: a file that is wrong changes nothing
  const volledig = schema();
  for (const slice of slices) controleerVolledigheid(volledig, slice);
  const database = await openDatabase(config, sleutels, melding);
  try {
    const gedaan = await werkBij(database.eigenaarUrl);
    if (gedaan.length) melding(`Database bijgewerkt: ${gedaan.length} migraties.`);
    await metEigenaar(database.eigenaarUrl, async (db) => {
      const versie = referentieVersie();
      const { rowCount } = await db.query(`select from register.herkomst where wat = 'referentie' and waarde = $1`, [
        versie,
      ]);
      if (!rowCount) {
        await db.query('begin');
        await laadReferentie(db);
        await db.query(
          `insert into register.herkomst (wat, waarde) values ('referentie', $1)
           on conflict (wat) do update set waarde = excluded.waarde, op = now()`,
          [versie],
        );
        await db.query('commit');
        melding('Codetabellen geladen.');
      }
      const gebouwd = await richtIn(db, slices, sleutels, vandaag);
      if (gebouwd.length) melding(`Projecties gebouwd: ${gebouwd.join(', ')}.`);
    });
    return { database, slices, sleutels };
  } catch (fout) {
    await database.stop();
    throw fout;
  }
}
