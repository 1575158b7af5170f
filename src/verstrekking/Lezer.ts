import type { Pool, QueryArrayConfig, QueryArrayResult } from 'pg';
import { BronFout } from '../errors';
import type { Spoor } from '../sporen/Spoor';
import { volgStap } from '../sporen/volgStap';
import type { Datum } from '../values/Datum';
import { inGebied } from './inGebied';
import type { Verantwoording } from './Verantwoording';
import { Wijziging } from './Wijziging';

export interface Leesvraag {
  /** the name of the prepared statement, one per text; undefined: not kept */
  naam: string | undefined;
  /** selects what `KOPPEN` says first, and always gives at least one row */
  tekst: string;
  waarden: unknown[];
}

/** What a statement selects first: about one person per row, about the persons of a whole page, or about nobody. */
const KOPPEN = {
  persoon: ['logpseudoniem', 'stand', 'vandaag'],
  bladzij: ['personen', 'stand', 'vandaag'],
  niemand: ['stand', 'vandaag'],
};

export interface Leesomgeving {
  /** the caller's areas; null where the slice is not divided */
  gebied: readonly string[] | null;
  /** the organisation that asks */
  vrager: { oin: string };
  verantwoording: Verantwoording;
  vandaag: Datum;
  /** the step that reads, where requests are traced */
  spoor?: Spoor;
}

/** Where a change waits until it is recorded. */
export interface Schrijfomgeving extends Pick<Leesomgeving, 'gebied' | 'vrager' | 'spoor'> {
  wijziging: Wijziging | null;
}

/** What a statement reads first, besides the state of the slice. */
const RELATIE = /\b(?:from|join|select)\s+(?!stand\b|klok\b)(?:\w+\.)?(\w+)(?=\s+\w|\s*\()/;

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
  async lees(vraag: Leesvraag, omgeving: Leesomgeving): Promise<unknown[][]> {
    const rijen = await this.leesMet(KOPPEN.persoon, vraag, omgeving);
    const overPersonen = rijen.filter(([logpseudoniem]) => logpseudoniem !== null);
    for (const [logpseudoniem] of overPersonen) omgeving.verantwoording.personen.add(logpseudoniem as string);
    return overPersonen.map((rij) => rij.slice(KOPPEN.persoon.length));
  }

  /** A page in one row, with the persons in it between commas; without the leading columns. */
  async leesBladzij(vraag: Leesvraag, omgeving: Leesomgeving): Promise<unknown[]> {
    const [rij] = await this.leesMet(KOPPEN.bladzij, vraag, omgeving);
    const personen = rij![0] as string | null;
    for (const logpseudoniem of personen?.split(',') ?? []) omgeving.verantwoording.personen.add(logpseudoniem);
    return rij!.slice(KOPPEN.bladzij.length);
  }

  /** Rows about nobody in particular: codes, and counts and means of groups. A row that is null in all tells only the stand. */
  async leesNietPersoonlijk(vraag: Leesvraag, omgeving: Leesomgeving): Promise<unknown[][]> {
    const rijen = await this.leesMet(KOPPEN.niemand, vraag, omgeving);
    return rijen.map((rij) => rij.slice(KOPPEN.niemand.length)).filter((rij) => rij.some((waarde) => waarde !== null));
  }

  /** Calls a function of the slice that changes something, and gives what it gives: the one way to write through a slice. */
  async schrijf(text: string, values: unknown[], omgeving: Schrijfomgeving): Promise<number> {
    const { gebied, vrager, spoor } = omgeving;
    // of two in one request the second could fail when the first is done
    if (omgeving.wijziging) throw new BronFout('STORING', { intern: 'een verzoek wijzigt meer dan een keer' });
    const { rows } = await this.voerUit({ text }, spoor, async () => {
      const wie = gebied && { gebied, vrager };
      omgeving.wijziging = await Wijziging.begin(this.poel, wie, { text, values, rowMode: 'array' });
      return omgeving.wijziging.uitkomst;
    });
    return rows[0]![0] as number;
  }

  /** Whether the slice can be read at all. */
  async gereed(): Promise<boolean> {
    return this.poel.query('select vandaag from klok').then(
      () => true,
      () => false,
    );
  }

  private async leesMet(
    kop: string[],
    { naam, tekst, waarden }: Leesvraag,
    { gebied, vrager, verantwoording, vandaag, spoor }: Leesomgeving,
  ): Promise<unknown[][]> {
    const vraag = { name: naam, text: tekst, values: waarden, rowMode: 'array' as const };
    const { rows, fields } = await this.voerUit(vraag, spoor, () =>
      gebied ? inGebied(this.poel, { gebied, vrager }, vraag) : this.poel.query(vraag),
    );
    if (kop.some((kolom, plaats) => fields[plaats]?.name !== kolom)) {
      throw new BronFout('STORING', { intern: `een statement leest niet eerst ${kop.join(', ')}` });
    }
    const [stand, dag] = (rows[0]?.slice(kop.length - 2) ?? []) as [Date?, string?];
    if (dag !== vandaag) {
      throw new BronFout('NIET_GEREED', { intern: `de slice staat op ${dag}, de hub op ${vandaag}` });
    }
    verantwoording.stand = stand ?? verantwoording.stand;
    return rows;
  }

  private async voerUit(
    { name, text }: Pick<QueryArrayConfig, 'name' | 'text'>,
    spoor: Spoor | undefined,
    doe: () => Promise<QueryArrayResult>,
  ): Promise<QueryArrayResult> {
    try {
      return await volgStap(spoor, 'sql', async (stap) => {
        stap?.meld({ statement: name, relatie: RELATIE.exec(text)?.[1] });
        const uitkomst = await doe();
        stap?.meld({ rijen: uitkomst.rows.length });
        return uitkomst;
      });
    } catch (oorzaak) {
      const code = (oorzaak as { code?: string }).code ?? '';
      if (GEWEIGERD.has(code)) this.alarm('projectie', `wand 3 (projectie) hield een vraag tegen: ${code}`);
      throw new BronFout('STORING', { intern: `lezen uit de slice mislukte (${code})`, oorzaak });
    }
  }
}
