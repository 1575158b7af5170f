import { RateLimiterMemory } from 'rate-limiter-flexible';
import { klokuur } from './klokuur';

/** Seconds that the points of an hour are kept: longer than the hour, so that a late answer can still give back. */
const BEWAARD = 2 * 3_600;

/** The points that an organisation has for a purpose in each hour of the clock. */
export class Puntenbudget {
  private readonly teller: RateLimiterMemory;
  /** whoever looks and takes does so alone: by itself the limiter counts also what it refuses */
  private beurt: Promise<unknown> = Promise.resolve();

  constructor(readonly hoogstens: number) {
    this.teller = new RateLimiterMemory({ points: hoogstens, duration: BEWAARD });
  }

  async over(op: Date): Promise<number> {
    const stand = await this.teller.get(sleutel(op));
    return stand ? stand.remainingPoints : this.hoogstens;
  }

  /** Takes them all, or none when there are too few. */
  neem(punten: number, op: Date): Promise<boolean> {
    return this.opBeurt(async () => {
      if (punten > (await this.over(op))) return false;
      await this.teller.penalty(sleutel(op), punten);
      return true;
    });
  }

  /** Counts what was used besides; less than nothing gives back. */
  async boek(punten: number, op: Date): Promise<void> {
    if (punten) await this.opBeurt(() => this.teller.penalty(sleutel(op), punten));
  }

  private opBeurt<T>(doe: () => Promise<T>): Promise<T> {
    const uitkomst = this.beurt.then(doe);
    // adding never fails
    this.beurt = uitkomst;
    return uitkomst;
  }
}

/** What is given back goes to the hour that it was taken from. */
const sleutel = (op: Date): number => klokuur(op).begin.getTime();
