import type { Examenrichting } from './maakExamen';
import type { Geslacht } from './maakNaam';

/** A candidate who asks for a place among those of the published counts. */
export interface Plaatsvraag {
  brin: string;
  vestiging: string;
  richting: Examenrichting;
  geslacht: Geslacht;
  examenjaar: number;
  geslaagd: boolean;
}

/**
 * The places for exam candidates that published counts leave, in the years that they cover. Who takes one counts among
 * the candidates of that school; who finds none has no exam in that year, so that the register counts what was published.
 */
export interface Plaatsen {
  dekt(examenjaar: number): boolean;
  neem(vraag: Plaatsvraag): { profiel: string; elementcode: string } | null;
}
