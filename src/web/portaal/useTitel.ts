import { useEffect } from 'preact/hooks';

/** The title of the window. */
export function useTitel(titel: string): void {
  useEffect(() => {
    document.title = titel === 'BRON-hub' ? titel : `${titel} · BRON-hub`;
  }, [titel]);
}
