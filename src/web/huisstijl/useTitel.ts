import { useEffect } from 'preact/hooks';
import { site } from '../hub/site';

/** The title of the window: what is on the screen, of which site, of the hub. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = [...new Set([titel, site.naam, 'BRON-hub'])].filter(Boolean).join(' · ');
  }, [titel]);
}
