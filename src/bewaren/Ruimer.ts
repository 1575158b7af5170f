import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';

/** What one transaction destroyed: how many units of the term, and rows per table. */
export interface Vernietigd {
  aantal: number;
  rijen: Record<string, number>;
  /** log pseudonyms of persons who went: what was under way about them is still to reach the logboek */
  losgelaten?: string[];
}

/** How one term is applied. */
export interface Ruimer {
  /**
   * SQL of what the term runs of: (id, vrij_vanaf), the first day on which it may go. Parameters: $1 a day, and nothing that may
   * go within a year of it may be missing; $2 the years of the term
   */
  lopend: string;
  /** how many go in one transaction */
  partij: number;
  /**
   * Destroys those of these that are past the term on the day, in the caller's transaction: since they were looked for,
   * somebody may have written.
   */
  vernietig(db: ClientBase, ids: string[], bij: { dag: string; jaren: number; slices: Slice[] }): Promise<Vernietigd>;
}
