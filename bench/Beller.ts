import { alsBytes } from './alsBytes';
import type { Antwoord, Vraag } from './Deelnemer';
import type { Lopend } from './startDeelnemer';
import { Verbinding } from './Verbinding';

/** Asks a participant one question after another. */
export class Beller {
  /** milliseconds that the answers took, without reading them */
  duur = 0;

  private constructor(
    private readonly deelnemer: Lopend,
    private readonly lijn: Verbinding,
  ) {}

  static async bel(deelnemer: Lopend): Promise<Beller> {
    return new Beller(deelnemer, await Verbinding.open(deelnemer.port));
  }

  async vraag(vraag: Vraag): Promise<Antwoord> {
    const { klant } = this.deelnemer;
    const bytes = alsBytes(klant.vraag(vraag));
    const begin = performance.now();
    const delen = await this.lijn.vraag(bytes);
    this.duur += performance.now() - begin;
    return klant.lees(vraag, Buffer.concat(delen).toString());
  }

  /** What comes after an answer: the question for the next page, or null. */
  static vervolg(vraag: Vraag, { volgende }: Antwoord): Vraag | null {
    return vraag.soort === 'bladzij' && volgende !== null ? { ...vraag, after: volgende } : null;
  }

  sluit(): void {
    this.lijn.sluit();
  }
}
