import type { Democlient } from './Democlient';
import type { Demomens } from './Demomens';

/** One person for each party that has the purpose. */
export function demomensen(clients: Democlient[], doel: string): Demomens[] {
  return clients
    .filter(({ doelen }) => doelen.includes(doel))
    .map((client) => ({
      id: `coordinator-${client.id}`,
      naam: `Coördinator van ${client.naam}`,
      functie: 'coördinator voortijdig schoolverlaten',
      client,
    }));
}
