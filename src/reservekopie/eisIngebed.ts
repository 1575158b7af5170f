import type { Config } from '../config';

/** @throws Error with what to use instead, where the database is not the embedded one */
export function eisIngebed({ databaseUrl }: Pick<Config, 'databaseUrl'>): void {
  if (!databaseUrl) return;
  throw new Error(
    'DATABASE_URL is gezet: dan maakt en herstelt de DBA de kopieën, met pg_basebackup of pgBackRest. Zie docs/beheer/herstel.md. ' +
      'Op de teruggezette database doen `reservekopie controleer` en `reservekopie hervat` het hunne.',
  );
}
