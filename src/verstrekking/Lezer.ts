import type { Pool } from 'pg';
import { BronFout } from '../errors';
import type { Datum } from '../values/Datum';
import type { Verantwoording } from './Verantwoording';

export interface Leesvraag {
  /** the name of the prepared statement, one per text; undefined: not kept */
  naam: string | undefined;
  /** selects `logpseudoniem`, `stand` and `vandaag` first, and always gives at least one row */
  tekst: string;
  waarden: unknown[];
}

const KOP = ['logpseudoniem', 'stand', 'vandaag'];

export interface Leesomgeving {
  verantwoording: Verantwoording;
  vandaag: Datum;
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

  /**
   * The rows about persons, without the leading columns.
   * @throws BronFout NIET_GEREED when the slice stands at another day than the one that the question is judged by
   */
  async lees({ naam, tekst, waarden }: Leesvraag, { verantwoording, vandaag }: Leesomgeving): Promise<unknown[][]> {
    const { rows, fields } = await this.voerUit({ name: naam, text: tekst, values: waarden });
    if (KOP.some((kolom, plaats) => fields[plaats]?.name !== kolom)) {
      throw new BronFout('STORING', { intern: `${naam} leest niet eerst ${KOP.join(', ')}` });
    }
    if (rows[0]?.[2] !== vandaag) {
      throw new BronFout('NIET_GEREED', { intern: `de slice staat op ${rows[0]?.[2]}, de hub op ${vandaag}` });
    }
    verantwoording.stand = (rows[0]?.[1] as Date | undefined) ?? verantwoording.stand;
    const overPersonen = rows.filter(([logpseudoniem]) => logpseudoniem !== null);
    for (const [logpseudoniem] of overPersonen) verantwoording.personen.add(logpseudoniem as string);
    return overPersonen.map((rij) => rij.slice(KOP.length));
  }

  /** Whether the slice can be read at all. */
  async gereed(): Promise<boolean> {
    return this.poel.query('select vandaag from klok').then(
      () => true,
      () => false,
    );
  }

  private async voerUit(vraag: { name: string | undefined; text: string; values: unknown[] }) {
    try {
      return await this.poel.query<unknown[]>({ ...vraag, rowMode: 'array' });
    } catch (oorzaak) {
      const code = (oorzaak as { code?: string }).code ?? '';
      if (GEWEIGERD.has(code)) this.alarm('projectie', `wand 3 (projectie) hield een vraag tegen: ${code}`);
      throw new BronFout('STORING', { intern: `lezen uit de slice mislukte (${code})`, oorzaak });
    }
  }
}
