import { useEffect, useReducer } from 'preact/hooks';
import { type Sessiestand, sessie } from './sessie';

/** The session as it is now; draws again when it changes, and ends it on the screen when its time is up. */
export function useSessie(): Sessiestand {
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  useEffect(() => sessie.luister(() => teken(0)), []);
  const stand = sessie.lees();
  const tot = stand.tot?.getTime();
  useEffect(() => {
    if (tot === undefined) return;
    const klok = setTimeout(sessie.dicht, tot - Date.now());
    return () => clearTimeout(klok);
  }, [tot]);
  return stand;
}
