import { type Dag, jaarVan } from './dagen';
import type { Inschrijving } from './Persoon';
import { schooljaarbegin } from './schooljaarbegin';

/** From 1 August to 1 October, on which it is counted how long somebody has been in the country. */
const TOT_TELDATUM = 61;
const JAAR = 365;

/** Marks the classes of secondary education in the first year after settling in the country, and in the second. */
export function merkNieuwkomers(inschrijvingen: readonly Inschrijving[], vestiging: Dag): void {
  for (const { perioden } of inschrijvingen) {
    for (const periode of perioden) {
      if (periode.sector !== 'VO') continue;
      const hier = Math.max(periode.van, schooljaarbegin(jaarVan(periode.van)) + TOT_TELDATUM) - vestiging;
      if (hier < JAAR) periode.nieuwkomer = 1;
      else if (hier < 2 * JAAR) periode.nieuwkomer = 2;
    }
  }
}
