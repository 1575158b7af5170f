import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { TypedDocumentString } from './contract.gen';
import { Vraagfout } from './Vraagfout';
import { vraag } from './vraag';

export interface Stand<Uitkomst> {
  /** the last answer; while the next one is under way still the one before */
  data: Uitkomst | null;
  fout: Vraagfout | null;
  bezig: boolean;
  opnieuw: () => void;
}

/** Answers of this visit, so that going back shows at once what was there. A page that is loaded anew asks anew. */
const onthouden = new Map<string, unknown>();
/** Milliseconds between attempts when the hub does not answer at all. */
const WACHT = 4_000;

/** Asks when its values change, and again by itself when the hub could not be reached. `null` asks nothing. */
export function useVraag<Uitkomst, Waarden>(
  vraagtekst: TypedDocumentString<Uitkomst, Waarden>,
  waarden: Waarden | null,
): Stand<Uitkomst> {
  const sleutel = waarden === null ? null : `${vraagtekst} ${JSON.stringify(waarden)}`;
  const [poging, opnieuw] = useReducer((nr: number) => nr + 1, 0);
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  const stand = useRef<{ sleutel: string | null; data: Uitkomst | null; fout: Vraagfout | null; bezig: boolean }>({
    ...{ sleutel: null, data: null, fout: null, bezig: false },
  });
  if (sleutel !== stand.current.sleutel) {
    const eerder = sleutel === null ? null : ((onthouden.get(sleutel) as Uitkomst | undefined) ?? null);
    stand.current = {
      ...{ sleutel, data: eerder ?? stand.current.data, fout: null, bezig: sleutel !== null && eerder === null },
    };
  }

  useEffect(() => {
    if (sleutel === null || waarden === null || (poging === 0 && onthouden.has(sleutel))) return;
    let over = false;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    const klaar = (nieuw: Partial<typeof stand.current>) => {
      if (over) return;
      stand.current = { ...stand.current, ...nieuw, bezig: false };
      teken(0);
    };
    stand.current.bezig = true;
    vraag(vraagtekst, waarden).then(
      (data) => {
        onthouden.set(sleutel, data);
        klaar({ data, fout: null });
      },
      (fout: unknown) => {
        const bekend = fout instanceof Vraagfout ? fout : new Vraagfout('STORING', String(fout));
        klaar({ fout: bekend });
        if (bekend.code === 'ONBEREIKBAAR' && !over) wacht = setTimeout(() => opnieuw(0), WACHT);
      },
    );
    return () => {
      over = true;
      clearTimeout(wacht);
    };
  }, [sleutel, poging]);

  const { data, fout, bezig } = stand.current;
  return { data, fout, bezig, opnieuw: () => opnieuw(0) };
}
