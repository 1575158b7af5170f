import { type Pgn, pgnRest } from '../../src/values/Pgn';
import type { Testhub } from '../opstelling/hub';

/** As many different valid numbers as asked: first those of the slice's children, then numbers of nobody. */
export async function pgns({ db }: Testhub, aantal: number): Promise<string[]> {
  const { rows } = await db.query<{ pgn: string }>(
    'select pgn from svb_kinderbijslag.onderwijsdeelnemer order by pgn limit $1',
    [aantal],
  );
  const lijst = new Set(rows.map(({ pgn }) => pgn));
  for (let nummer = 800_000_000; lijst.size < aantal; nummer++) {
    if (pgnRest(String(nummer)) === 5) lijst.add(String(nummer) as Pgn);
  }
  return [...lijst];
}
