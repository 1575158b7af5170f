import type { Pool } from 'pg';
import { BronFout } from '../errors';

export type Opschortingsoort = 'afnemer' | 'organisatie' | 'certificaat';

/** What somebody who asks is known by; null where there is nothing of the kind. */
export type Kenmerk = [soort: Opschortingsoort, doelwit: string | null];

/** Milliseconds after which the list is too old to go by: then nobody is served. */
const TE_OUD = 10_000;

/**
 * To whom nothing is provided for the time being, as a running hub knows it: read anew twice a second, so that a suspension
 * holds within a second, for sessions and tokens that were good and for answers that are being made.
 */
export class Opschortingen {
  /** seconds between two readings */
  static readonly ELKE = 0.5;
  private doelwitten: ReadonlySet<string> = new Set();
  private gelezen = 0;

  constructor(
    private readonly poel: Pick<Pool, 'query'>,
    /** told when the list is another than before: how many there are now */
    private readonly anders: (aantal: number) => void = () => undefined,
  ) {}

  async ververs(): Promise<void> {
    const { rows } = await this.poel.query<{ soort: string; doelwit: string }>({
      name: 'opgeschort',
      text: 'select soort, doelwit from beheer.opgeschort',
    });
    const nieuw = new Set(rows.map(({ soort, doelwit }) => `${soort} ${doelwit}`));
    const gelijk = nieuw.size === this.doelwitten.size && [...nieuw].every((een) => this.doelwitten.has(een));
    this.doelwitten = nieuw;
    this.gelezen = Date.now();
    if (!gelijk) this.anders(nieuw.size);
  }

  /** @throws BronFout OPGESCHORT for whoever is suspended by one of these; NIET_GEREED when it is not known who is */
  eis(kenmerken: () => Kenmerk[]): void {
    if (Date.now() - this.gelezen > TE_OUD)
      throw new BronFout('NIET_GEREED', { intern: 'de lijst van opschortingen is te oud' });
    if (this.doelwitten.size === 0) return;
    const geraakt = kenmerken().find(([soort, doelwit]) => this.doelwitten.has(`${soort} ${doelwit}`));
    if (geraakt) throw new BronFout('OPGESCHORT', { intern: `opgeschort: ${geraakt.join(' ')}` });
  }
}
