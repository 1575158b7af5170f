import type { Jongere } from './haalJongeren';
import type { Jongerenkolom } from './jongerenkolommen';

const opNederlands = new Intl.Collator('nl', { numeric: true });

/** The list in the order of a column; who is equal in it stays in the order of the hub. */
export function gesorteerd(jongeren: Jongere[], { tekst, orde = tekst }: Jongerenkolom, op: boolean): Jongere[] {
  const richting = op ? 1 : -1;
  return jongeren.toSorted((een, ander) => {
    const [links, rechts] = [orde(een), orde(ander)];
    const verschil =
      typeof links === 'number' && typeof rechts === 'number'
        ? links - rechts
        : opNederlands.compare(String(links), String(rechts));
    return verschil * richting;
  });
}
