import { useEffect, useReducer, useRef } from 'preact/hooks';
import { geheugen } from './geheugen';
import { Vraagfout } from './Vraagfout';

export interface Stand<Uitkomst> {
  /** the answer to what is asked now, never to anything else */
  data: Uitkomst | null;
  fout: Vraagfout | null;
  bezig: boolean;
  /** asks again, also what was answered before */
  opnieuw: () => void;
}

/** Milliseconds between attempts when the hub does not answer at all. */
const WACHT = 4_000;

/**
 * The answer under a key, fetched when the key changes, and again by itself when the hub could not be reached. A key of null
 * asks nothing.
 */
export function useAntwoord<Uitkomst>(sleutel: string | null, haal: () => Promise<Uitkomst>): Stand<Uitkomst> {
  const [poging, nogEens] = useReducer((nr: number) => nr + 1, 0);
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  const stand = useRef<{ sleutel: string | null; data: Uitkomst | null; fout: Vraagfout | null }>({
    ...{ sleutel: null, data: null, fout: null },
  });
  if (sleutel !== stand.current.sleutel) {
    const eerder = sleutel === null ? null : ((geheugen.get(sleutel) as Uitkomst | undefined) ?? null);
    stand.current = { sleutel, data: eerder, fout: null };
  }

  useEffect(() => {
    if (sleutel === null || stand.current.data !== null) return;
    let over = false;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    haal().then(
      (data) => {
        geheugen.set(sleutel, data);
        if (over) return;
        stand.current = { sleutel, data, fout: null };
        teken(0);
      },
      (fout: unknown) => {
        if (over) return;
        const bekend = fout instanceof Vraagfout ? fout : new Vraagfout('STORING', String(fout));
        stand.current = { sleutel, data: null, fout: bekend };
        teken(0);
        if (bekend.code === 'ONBEREIKBAAR') wacht = setTimeout(() => nogEens(0), WACHT);
      },
    );
    return () => {
      over = true;
      clearTimeout(wacht);
    };
  }, [sleutel, poging]);

  const { data, fout } = stand.current;
  const opnieuw = () => {
    if (sleutel !== null) geheugen.delete(sleutel);
    stand.current = { sleutel, data: null, fout: null };
    nogEens(0);
  };
  return { data, fout, bezig: sleutel !== null && data === null && fout === null, opnieuw };
}
