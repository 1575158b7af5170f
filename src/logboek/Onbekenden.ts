import type { Pool } from 'pg';

/** Requests that never got an identity, counted per minute, source address and error code. */
export class Onbekenden {
  /** counters kept in memory; sources beyond them are counted together, so that nobody fills the hub with addresses */
  private static readonly HOOGSTENS = 10_000;
  private tellers = new Map<string, number>();

  constructor(private readonly poel: Pool) {}

  tel(bron: string, foutcode: string): void {
    const minuut = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString();
    const eigen = JSON.stringify([minuut, bron, foutcode]);
    const vol = this.tellers.size >= Onbekenden.HOOGSTENS && !this.tellers.has(eigen);
    const sleutel = vol ? JSON.stringify([minuut, 'overige', foutcode]) : eigen;
    this.tellers.set(sleutel, (this.tellers.get(sleutel) ?? 0) + 1);
  }

  /** Writes what was counted; what cannot be written stays for the next time. */
  async bewaar(): Promise<void> {
    if (!this.tellers.size) return;
    const geteld = this.tellers;
    this.tellers = new Map();
    const rijen = [...geteld].map(([sleutel, aantal]) => [...(JSON.parse(sleutel) as string[]), aantal]);
    try {
      await this.poel.query(
        `insert into logboek.onbekend as o (minuut, bron, foutcode, aantal)
         select * from unnest($1::timestamptz[], $2::text[], $3::text[], $4::int[])
         on conflict (minuut, bron, foutcode) do update set aantal = o.aantal + excluded.aantal`,
        [0, 1, 2, 3].map((plaats) => rijen.map((rij) => rij[plaats])),
      );
    } catch (fout) {
      for (const [sleutel, aantal] of geteld) this.tellers.set(sleutel, (this.tellers.get(sleutel) ?? 0) + aantal);
      throw fout;
    }
  }
}
