import { BronFout } from '../errors';
import { klokuur } from './klokuur';
import type { Verbruik } from './Verbruik';

/** Points of a question that is refused or fails, whatever it asked: trying is not free. */
const GEWEIGERD = 1;

/** What a caller is told of a budget. */
interface Stand {
  werkelijk: number;
  over: number;
  /** when all of it is there again */
  hersteld: string;
}

const getal = (aantal: number): string => aantal.toLocaleString('nl-NL');
const tijd = new Intl.DateTimeFormat('nl-NL', { timeStyle: 'short', timeZone: 'Europe/Amsterdam' });

/** What one request costs: taken before it runs, settled when its answer is known. */
export class Rekening {
  /** points asked; null as long as the question has not been understood */
  gevraagd: number | null = null;
  private genomen = 0;
  private afgerekend: number | null = null;
  private personen = 0;
  private readonly hersteld: Date;

  constructor(
    private readonly verbruik: Verbruik,
    /** when the request came: what it costs counts in that hour */
    private readonly op: Date,
  ) {
    this.hersteld = klokuur(op).einde;
  }

  /**
   * Takes the points that an operation asks, before it runs.
   * @throws BronFout BUDGET
   */
  async reserveer(punten: number): Promise<void> {
    this.gevraagd = punten;
    if (await this.verbruik.punten.neem(punten, this.op)) {
      this.genomen = punten;
      return;
    }
    const over = await this.verbruik.punten.over(this.op);
    const weer = `vanaf ${tijd.format(this.hersteld)} uur zijn het er weer ${getal(this.verbruik.punten.hoogstens)}`;
    throw new BronFout('BUDGET', {
      publiek: `De vraag kost ${getal(punten)} punten en u hebt er dit uur nog ${getal(over)}; ${weer}. Vraag minder tegelijk, of wacht tot dan.`,
    });
  }

  /**
   * Counts the persons of an answer that is ready to leave.
   * @throws BronFout PERSONENBUDGET
   */
  neemPersonen({ personen, nietGevonden }: { personen: ReadonlySet<string>; nietGevonden: number }): void {
    const budget = this.verbruik.personen;
    const geteld = budget ? budget.neem(personen, nietGevonden) : 0;
    if (geteld !== null) {
      this.personen = geteld;
      return;
    }
    throw new BronFout('PERSONENBUDGET', {
      publiek: `Het antwoord gaat over meer personen dan u vandaag nog mag opvragen: dat zijn er ${getal(budget!.over)} van ${getal(budget!.hoogstens)} per dag. Er is niets verstrekt. Vraag er minder tegelijk, of na middernacht.`,
    });
  }

  /** Settles once: what was delivered, or what a refusal costs. */
  async rekenAf(geleverd: number | null): Promise<void> {
    if (this.afgerekend !== null) return;
    this.afgerekend = geleverd ?? GEWEIGERD;
    await this.verbruik.punten.boek(this.afgerekend - this.genomen, this.op);
  }

  /** Points that it cost. */
  get kosten(): number {
    return this.afgerekend ?? 0;
  }

  /** Seconds until a refusal for want of points, or of persons, is over. */
  wacht(code: 'BUDGET' | 'PERSONENBUDGET'): number {
    const { personen } = this.verbruik;
    const hersteld = code === 'PERSONENBUDGET' && personen ? personen.hersteld : this.hersteld;
    return Math.max(1, Math.ceil((hersteld.getTime() - Date.now()) / 1000));
  }

  /** For the caller, beside the answer. */
  async stand(): Promise<{ punten: Stand & { gevraagd: number | null }; personen: Stand | null }> {
    const { punten, personen } = this.verbruik;
    return {
      punten: {
        ...{ gevraagd: this.gevraagd, werkelijk: this.kosten, over: await punten.over(this.op) },
        hersteld: this.hersteld.toISOString(),
      },
      personen: personen && {
        ...{ werkelijk: this.personen, over: personen.over, hersteld: personen.hersteld.toISOString() },
      },
    };
  }
}
