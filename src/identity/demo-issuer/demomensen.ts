import type { Democlient } from './Democlient';
import type { Demomens } from './Demomens';

/** One person for each party that has the purpose, and what she does there. */
export function demomensen(
  clients: Democlient[],
  doel: string,
  functie: { id: string; naam: string; woorden: string },
): Demomens[] {
  return clients
    .filter(({ doelen }) => doelen.includes(doel))
    .map((client) => ({
      id: `${functie.id}-${client.id}`,
      naam: `${functie.naam} van ${client.naam}`,
      functie: functie.woorden,
      client,
    }));
}
