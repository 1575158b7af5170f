import { Beller } from './Beller';
import type { Vraag } from './Deelnemer';
import { EXAMENJAAR } from './maakOpstelling';
import type { Lopend } from './startDeelnemer';

/** What a pull is for: a whole exam year. */
const MINSTENS = 150_000;

export interface Haal {
  rijen: number;
  /** rows per second, without the time that who asked took to read them */
  perSeconde: number;
  /** bytes in use by the process of who served, after each page */
  geheugen: number[];
}

/** Pulls the exam year from first to last page, one page after another. */
export async function haalAlles(deelnemer: Lopend): Promise<Haal> {
  const beller = await Beller.bel(deelnemer);
  const geheugen: number[] = [];
  let rijen = 0;
  try {
    let vraag: Vraag | null = { soort: 'bladzij', examenjaar: EXAMENJAAR, first: 5_000, after: null };
    while (vraag) {
      const antwoord = await beller.vraag(vraag);
      rijen += antwoord.data.length;
      geheugen.push((await deelnemer.verbruik()).geheugen);
      vraag = Beller.vervolg(vraag, antwoord);
    }
  } finally {
    beller.sluit();
  }
  if (rijen < MINSTENS) throw new Error(`Het examenjaar heeft ${rijen} resultaten; er zijn er ${MINSTENS} nodig.`);
  return { rijen, perSeconde: rijen / (beller.duur / 1000), geheugen };
}
