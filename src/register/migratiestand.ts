import { type DataSource, MigrationExecutor } from 'typeorm';

export interface Migratiestand {
  /** what this version would still run */
  volgt: string[];
  /** what a newer version ran */
  onbekend: string[];
}

/** How far a database is, by the names of the migrations in it. */
export async function migratiestand(
  bron: DataSource,
  uitvoerder = new MigrationExecutor(bron),
): Promise<Migratiestand> {
  const bekend = bron.migrations.map((migratie) => migratie.name ?? migratie.constructor.name);
  const gedaan = (await uitvoerder.getExecutedMigrations()).map(({ name }) => name);
  return {
    volgt: bekend.filter((naam) => !gedaan.includes(naam)),
    onbekend: gedaan.filter((naam) => !bekend.includes(naam)),
  };
}
