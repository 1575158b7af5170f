import { type DataSource, MigrationExecutor } from 'typeorm';
import { migratiestand } from './migratiestand';

/** 'BRON' as a number: the advisory lock of this database that lets one hub migrate at a time. */
const SLOT = 0x42524f4e;

/**
 * Runs the pending migrations, each in its own transaction, and returns their names. They run on the session that holds
 * the lock, so a hub that loses its lock can no longer migrate either; another hub waits and then finds nothing to do.
 */
export async function migreer(bron: DataSource): Promise<string[]> {
  const sessie = bron.createQueryRunner();
  try {
    await sessie.query('select pg_advisory_lock($1)', [SLOT]);
    const uitvoerder = new MigrationExecutor(bron, sessie);
    uitvoerder.transaction = 'each';
    await weigerNieuwereDatabase(bron, uitvoerder);
    return (await uitvoerder.executePendingMigrations()).map(({ name }) => name);
  } finally {
    // A session that cannot unlock has ended, and its lock with it.
    await sessie.query('select pg_advisory_unlock($1)', [SLOT]).catch(() => undefined);
    await sessie.release();
  }
}

async function weigerNieuwereDatabase(bron: DataSource, uitvoerder: MigrationExecutor): Promise<void> {
  const { onbekend } = await migratiestand(bron, uitvoerder);
  if (onbekend.length === 0) return;
  throw new Error(
    `De database is bijgewerkt door een nieuwere versie van de hub, die ${onbekend.join(', ')} kent. ` +
      'Start die versie, of zet een kopie van de database van daarvoor terug.',
  );
}
