import type { Pool } from 'pg';
import { BronFout } from '../errors';
import type { Verantwoording } from './Verantwoording';

export interface Leesvraag {
  /** the name of the prepared statement; one per text */
  naam: string;
  /** selects `logpseudoniem` and `stand` first, and always gives at least one row */
  tekst: string;
  waarden: unknown[];
}

/** insufficient_privilege, undefined_table, undefined_column, invalid_schema_name: wall 3 said no */
const GEWEIGERD = new Set(['42501', '42P01', '42703', '3F000']);

/**
 * Reads a slice through its own login. Whoever is read is accounted for in the same step: no row without its person.
 */
export class Lezer {
  constructor(
    private readonly poel: Pool,
    private readonly alarm: (wand: string, intern: string) => void,
  ) {}

  /** The rows about persons, without the two leading columns. */
  async lees({ naam, tekst, waarden }: Leesvraag, verantwoording: Verantwoording): Promise<unknown[][]> {
    const { rows, fields } = await this.voerUit({ name: naam, text: tekst, values: waarden });
    if (fields[0]?.name !== 'logpseudoniem' || fields[1]?.name !== 'stand') {
      throw new BronFout('STORING', { intern: `${naam} leest geen logpseudoniem en stand` });
    }
    verantwoording.stand = (rows[0]?.[1] as Date | undefined) ?? verantwoording.stand;
    const overPersonen = rows.filter(([logpseudoniem]) => logpseudoniem !== null);
    for (const [logpseudoniem] of overPersonen) verantwoording.personen.add(logpseudoniem as string);
    return overPersonen.map((rij) => rij.slice(2));
  }

  private async voerUit(vraag: { name: string; text: string; values: unknown[] }) {
    try {
      return await this.poel.query<unknown[]>({ ...vraag, rowMode: 'array' });
    } catch (oorzaak) {
      const code = (oorzaak as { code?: string }).code ?? '';
      if (GEWEIGERD.has(code)) this.alarm('projectie', `wand 3 (projectie) hield een vraag tegen: ${code}`);
      throw new BronFout('STORING', { intern: `lezen uit de slice mislukte (${code})`, oorzaak });
    }
  }
}
