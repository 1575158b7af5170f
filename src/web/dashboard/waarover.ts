import type { Keuze } from './Keuze';
import { niveaunaam } from './niveaunaam';
import type { Streek } from './Streek';

/** What was chosen, in words: "Arnhem, mbo niveau 2"; empty when everything is shown. */
export function waarover({ gemeente, school, niveau }: Keuze, streek: Streek): string {
  return [
    gemeente && streek.gemeente(gemeente),
    school && streek.school(school),
    niveau && niveaunaam(niveau).toLocaleLowerCase('nl'),
  ]
    .filter(Boolean)
    .join(', ');
}
