import type { Pool } from 'pg';

/** What happens often and need not be kept one by one: counted per minute and two words, in a table with those columns. */
export class Minuuttelling {
  /** counters kept in memory; what comes beyond them is counted together, so that nobody fills the hub with names */
  private static readonly HOOGSTENS = 10_000;
  private tellers = new Map<string, number>();

  constructor(
    private readonly poel: Pick<Pool, 'query'>,
    private readonly tabel: string,
    /** the second column has few values; the first may be anybody's */
    private readonly kolommen: readonly [string, string],
  ) {}

  tel(wie: string, wat: string): void {
    const minuut = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    const eigen = JSON.stringify([minuut, wie, wat]);
    const vol = this.tellers.size >= Minuuttelling.HOOGSTENS && !this.tellers.has(eigen);
    const sleutel = vol ? JSON.stringify([minuut, 'overige', wat]) : eigen;
    this.tellers.set(sleutel, (this.tellers.get(sleutel) ?? 0) + 1);
  }

  /** Writes what was counted; what cannot be written stays for the next time. */
  async bewaar(): Promise<void> {
    if (!this.tellers.size) return;
    const geteld = this.tellers;
    this.tellers = new Map();
    const rijen = [...geteld].map(([sleutel, aantal]) => [...(JSON.parse(sleutel) as string[]), aantal]);
    const kolommen = this.kolommen.join(', ');
    try {
      await this.poel.query(
        `insert into ${this.tabel} as o (minuut, ${kolommen}, aantal)
         select * from unnest($1::timestamptz[], $2::text[], $3::text[], $4::int[])
         on conflict (minuut, ${kolommen}) do update set aantal = o.aantal + excluded.aantal`,
        [0, 1, 2, 3].map((plaats) => rijen.map((rij) => rij[plaats])),
      );
    } catch (fout) {
      for (const [sleutel, aantal] of geteld) this.tellers.set(sleutel, (this.tellers.get(sleutel) ?? 0) + aantal);
      throw fout;
    }
  }
}
