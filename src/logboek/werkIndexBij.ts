import type { Pool } from 'pg';

/** More is left for the next time, so that this ends also while provisions keep coming. */
const RONDES = 10;

/** Brings the index person → record up to date, in runs that the database keeps short. */
export async function werkIndexBij(poel: Pick<Pool, 'query'>): Promise<void> {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { rows } = await poel.query<{ aantal: number }>('select logboek.indexeer() as aantal');
    if (rows[0]!.aantal === 0) return;
  }
}
