import { type Stand, useAntwoord } from '../hub/useAntwoord';
import { Vraagfout } from '../hub/Vraagfout';
import type { Gegevens } from './Gegevens';

async function haal(): Promise<Gegevens> {
  const antwoord = await fetch('/portaal/gegevens').catch(() => {
    throw new Vraagfout('ONBEREIKBAAR', 'De hub is niet bereikbaar. Zodra dat weer kan, gaat deze pagina verder.');
  });
  if (antwoord.ok) return antwoord.json();
  throw new Vraagfout('STORING', 'De hub gaf een antwoord dat niet te lezen is. Probeer het later opnieuw.');
}

/** What the hub tells about its demo. */
export const useGegevens = (): Stand<Gegevens> => useAntwoord('gegevens', haal);
