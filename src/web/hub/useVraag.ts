import { type Stand, useAntwoord } from './useAntwoord';
import type { Vraagtekst } from './Vraagtekst';
import { vraag } from './vraag';

/** The answer to a question, asked anew when its values change. `null` asks nothing. */
export function useVraag<Uitkomst, Waarden>(
  vraagtekst: Vraagtekst<Uitkomst, Waarden>,
  waarden: Waarden | null,
): Stand<Uitkomst> {
  const sleutel = waarden === null ? null : `${vraagtekst} ${JSON.stringify(waarden)}`;
  return useAntwoord(sleutel, () => vraag(vraagtekst, waarden!));
}
