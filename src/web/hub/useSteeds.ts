import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import { sessie } from './sessie';
import { Vraagfout } from './Vraagfout';
import type { Vraagtekst } from './Vraagtekst';
import { vraag } from './vraag';

export interface Steeds<Uitkomst> {
  /** the last answer, also while the next one is on its way or could not be had */
  data: Uitkomst | null;
  /** why the last question was not answered */
  fout: Vraagfout | null;
  /** asks now */
  kijk: () => void;
}

/** The answer to a question that is asked again and again while somebody looks: so many milliseconds after each answer. */
export function useSteeds<Uitkomst, Waarden>(
  vraagtekst: Vraagtekst<Uitkomst, Waarden>,
  waarden: Waarden,
  wacht: (data: Uitkomst | null) => number,
): Steeds<Uitkomst> {
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  const stand = useRef<Omit<Steeds<Uitkomst>, 'kijk'>>({ data: null, fout: null });
  const klok = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const beurt = useRef(0);

  const kijk = useCallback(() => {
    clearTimeout(klok.current);
    const mijn = ++beurt.current;
    vraag(vraagtekst, waarden)
      .then(
        (data) => ({ data, fout: null }),
        (fout: unknown) => ({
          data: stand.current.data,
          fout: fout instanceof Vraagfout ? fout : new Vraagfout('STORING', String(fout)),
        }),
      )
      .then((nieuw) => {
        // a later question has been asked meanwhile, or nobody looks any more
        if (mijn !== beurt.current) return;
        const over = ['geen', 'verlopen'].includes(sessie.lees().soort);
        stand.current = over ? { ...nieuw, data: null } : nieuw;
        teken(0);
        if (!over) klok.current = setTimeout(kijk, wacht(nieuw.data));
      });
  }, []);

  useEffect(() => {
    const volg = () => {
      if (document.visibilityState === 'visible') return kijk();
      clearTimeout(klok.current);
      beurt.current++;
    };
    kijk();
    document.addEventListener('visibilitychange', volg);
    return () => {
      document.removeEventListener('visibilitychange', volg);
      clearTimeout(klok.current);
      beurt.current++;
    };
  }, []);

  return { ...stand.current, kijk };
}
