import type { Democlient } from './Democlient';
import type { Demomens } from './Demomens';

/** One developer for each party that asks for itself: who looks at the portal on its behalf. */
export function ontwikkelaars(clients: Democlient[]): Demomens[] {
  const zelf = clients.filter(({ namens }) => namens === undefined);
  return zelf.map((client) => ({
    id: `ontwikkelaar-${client.id}`,
    naam: `Ontwikkelaar van ${client.naam}`,
    functie: 'ontwikkelaar',
    client,
  }));
}
