import { KEUZEN, type Keuze } from './Keuze';

/** What an address chooses; names that it does not know are left out. */
export function leesKeuze(regio: string, vraag: Record<string, string>): Keuze {
  return {
    regio,
    ...Object.fromEntries(
      Object.values(KEUZEN)
        .flat()
        .flatMap((naam) => (vraag[naam] ? [[naam, vraag[naam]]] : [])),
    ),
  };
}
