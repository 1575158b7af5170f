import type { Dag } from './dagen';
import type { Loopbaan } from './Loopbaan';
import type { Richting } from './Opleidingen';
import type { Uitslag } from './Persoon';

/** Takes the final exam of this school year, with this outcome; practical education and the IB have none. */
export function doetExamen(
  l: Loopbaan,
  jaar: number,
  richting: Richting,
  keuze: number,
  uitslag: Uitslag,
  teruggetrokken: Dag | null = null,
): void {
  if (richting === 'PRO' || richting === 'IB') return;
  const { inschrijving, periode } = l.tijd.laatste;
  const { profiel } = l.opleidingen.examenopleiding(richting, keuze);
  const { brin } = inschrijving;
  // under the code of the class: lent out to vavo it is another one than the exam has elsewhere
  const elementcode = periode.opleidingscode!;
  l.pogingen.push({
    ...{ elementcode, profiel, richting, brin, periode, examenjaar: jaar + 1, uitslag, teruggetrokken },
  });
}
