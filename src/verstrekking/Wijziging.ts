import type { Pool, PoolClient, QueryArrayConfig, QueryArrayResult } from 'pg';
import { noemGebied, type Wie } from './noemGebied';
import { verbroken } from './verbroken';

/**
 * A change that was made through a slice and is not kept yet: it is when the record of it is, and undone with whatever is
 * refused. Until then it holds its connection. A slice's login otherwise only reads.
 */
export class Wijziging {
  private constructor(
    private readonly verbinding: PoolClient,
    readonly uitkomst: QueryArrayResult,
  ) {}

  /** @param wie in a divided slice */
  static async begin(poel: Pool, wie: Wie | null, vraag: QueryArrayConfig): Promise<Wijziging> {
    const verbinding = await poel.connect();
    verbinding.on('error', verbroken);
    try {
      await verbinding.query('begin read write');
      if (wie) await verbinding.query(noemGebied(wie));
      return new Wijziging(verbinding, await verbinding.query(vraag));
    } catch (fout) {
      verbinding.release(true);
      throw fout;
    }
  }

  async bevestig(): Promise<void> {
    try {
      await this.verbinding.query('commit');
    } catch (fout) {
      this.trekTerug();
      throw fout;
    }
    this.verbinding.off('error', verbroken);
    this.verbinding.release();
  }

  /** With its connection the transaction ends. */
  trekTerug(): void {
    this.verbinding.release(true);
  }
}
