import { TOTP } from 'otpauth';
import { bewaarTotp } from './totpgeheim';

/** wrong codes in a row, after which somebody has to wait */
const POGINGEN = 5;
const WACHTTIJD = 60_000;
/** steps of half a minute that two clocks may differ */
const SPELING = 1;

interface Stand {
  totp: TOTP;
  fout: number;
  /** until when no code counts */
  dicht: number;
  /** the step of the last code that was accepted: that one and older ones are used up (RFC 6238 §5.2) */
  laatste: number;
}

export type Oordeel = 'goed' | 'fout' | 'gebruikt' | 'wacht';

/** Judges one-time codes (RFC 6238). What was used and missed is in memory: a restart forgets it. */
export class TweedeFactor {
  private readonly standen: Map<string, Stand>;

  constructor(
    data: string,
    mensen: { id: string }[],
    private readonly klok: () => number = Date.now,
  ) {
    this.standen = new Map(
      mensen.map(({ id }) => [
        id,
        { totp: bewaarTotp(data, id), fout: 0, dicht: 0, laatste: Number.NEGATIVE_INFINITY },
      ]),
    );
  }

  keur(id: string, code: string): Oordeel {
    const stand = this.standen.get(id);
    if (!stand) return 'fout';
    const timestamp = this.klok();
    if (timestamp < stand.dicht) return 'wacht';
    const verschil = stand.totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: SPELING });
    const stap = verschil === null ? null : TOTP.counter({ timestamp }) + verschil;
    if (stap !== null && stap > stand.laatste) {
      stand.laatste = stap;
      stand.fout = 0;
      return 'goed';
    }
    stand.fout += 1;
    if (stand.fout >= POGINGEN) {
      stand.fout = 0;
      stand.dicht = timestamp + WACHTTIJD;
      return 'wacht';
    }
    return stap === null ? 'fout' : 'gebruikt';
  }
}
