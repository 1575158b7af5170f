import { useRef } from 'preact/hooks';

/**
 * What belongs together on a screen, kept until all of the next is there: so no number ever stands under words of another
 * choice. `null` while something is still under way; `weg` when there is nothing to keep.
 */
export function useVast<Soort>(nieuw: Soort | null, weg: boolean): { vast: Soort | null; verouderd: boolean } {
  const bewaard = useRef<Soort | null>(null);
  if (weg) bewaard.current = null;
  else if (nieuw !== null) bewaard.current = nieuw;
  return { vast: bewaard.current, verouderd: nieuw === null };
}
