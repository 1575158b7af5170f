import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * A screen that is opened begins at its top and takes the focus, so that it is read from its heading on. Going back, the
 * browser itself knows where somebody was; with a place in the address the screen itself goes there.
 */
export function useNieuwScherm(pad: string, fragment: string, inhoud: RefObject<HTMLElement | null>): void {
  const scherm = `${pad}#${fragment}`;
  const eerder = useRef(scherm);
  const terug = useRef(false);
  useEffect(() => {
    const volg = () => {
      terug.current = true;
    };
    addEventListener('popstate', volg);
    return () => removeEventListener('popstate', volg);
  }, []);
  useEffect(() => {
    const nieuw = eerder.current !== scherm && !terug.current;
    eerder.current = scherm;
    terug.current = false;
    if (!nieuw || (fragment && document.getElementById(fragment))) return;
    scrollTo(0, 0);
    inhoud.current?.focus({ preventScroll: true });
  });
}
