import type { Keuze } from './Keuze';
import type { Streek } from './Streek';

/** The list that is worked with: that of the last month, by name, so that its address stays about it. */
export function laatsteLijst({ jaren }: Streek): Pick<Keuze, 'schooljaar' | 'maand'> {
  const gevolgd = jaren.filter(({ maandstanden }) => maandstanden.length).at(-1);
  return gevolgd ? { schooljaar: gevolgd.schooljaar, maand: gevolgd.maandstanden.at(-1) } : {};
}
