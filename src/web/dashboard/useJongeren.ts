import { useState } from 'preact/hooks';
import { type Stand, useAntwoord } from '../hub/useAntwoord';
import type { JongerenQueryVariables } from './contract.gen';
import { haalJongeren, type Jongere } from './haalJongeren';

/** A whole list, however many pages it takes, and how many of it there are so far. */
export function useJongeren(
  waarden: Omit<JongerenQueryVariables, 'after'> | null,
): Stand<Jongere[]> & { geladen: number } {
  const [geladen, zetGeladen] = useState(0);
  const sleutel = waarden && `jongeren ${JSON.stringify(waarden)}`;
  return { ...useAntwoord(sleutel, () => haalJongeren(waarden!, zetGeladen)), geladen };
}
