import { isDeepStrictEqual } from 'node:util';
import { alsBytes } from './alsBytes';
import { Beller } from './Beller';
import type { Vraag } from './Deelnemer';
import type { Lopend } from './startDeelnemer';

/**
 * Asks all participants everything that these questions lead to, page after page, and compares their answers.
 * @returns the questions that were asked, for each participant in its own words
 * @throws Error where an answer is another than that of the first participant
 */
export async function eisGelijk(deelnemers: Lopend[], begin: Vraag[]): Promise<Buffer[][]> {
  const bellers = await Promise.all(deelnemers.map((deelnemer) => Beller.bel(deelnemer)));
  const gesteld: Buffer[][] = deelnemers.map(() => []);
  try {
    for (const eerste of begin) {
      let vragen: (Vraag | null)[] = deelnemers.map(() => eerste);
      while (vragen[0]) {
        const deze = vragen as Vraag[];
        const antwoorden = await Promise.all(bellers.map((beller, nr) => beller.vraag(deze[nr]!)));
        const [maat] = antwoorden;
        antwoorden.forEach(({ data, volgende }, nr) => {
          if (isDeepStrictEqual(data, maat!.data) && (volgende === null) === (maat!.volgende === null)) return;
          throw new Error(`${deelnemers[nr]!.naam} antwoordt anders dan ${deelnemers[0]!.naam}.`);
        });
        deze.forEach((vraag, nr) => void gesteld[nr]!.push(alsBytes(deelnemers[nr]!.klant.vraag(vraag))));
        vragen = deze.map((vraag, nr) => Beller.vervolg(vraag, antwoorden[nr]!));
      }
    }
  } finally {
    for (const beller of bellers) beller.sluit();
  }
  return gesteld;
}
