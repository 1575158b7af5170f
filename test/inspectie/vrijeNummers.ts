import type pg from 'pg';
import { type Pgn, type PgnSoort, pgnRest } from '../../src/values/Pgn';

/** Where numbers of tests come from: the test range of BSNs, and onderwijsnummers from 100000004 on. */
const RUIMTE: Record<PgnSoort, { begin: number; rest: number }> = {
  BSN: { begin: 999_900_000, rest: 0 },
  ON: { begin: 100_000_000, rest: 5 },
};

/** The first numbers of a kind that nobody in this register has or had. */
export async function vrijeNummers(db: pg.Client, soort: PgnSoort, aantal: number): Promise<Pgn[]> {
  const { rows } = await db.query<{ pgn: string }>('select pgn from register.pgn');
  const bezet = new Set(rows.map(({ pgn }) => pgn));
  const vrij: Pgn[] = [];
  const { begin, rest } = RUIMTE[soort];
  for (let getal = begin; vrij.length < aantal; getal++) {
    const pgn = String(getal) as Pgn;
    if (pgnRest(pgn) === rest && !bezet.has(pgn)) vrij.push(pgn);
  }
  return vrij;
}
