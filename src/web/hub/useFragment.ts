import { useEffect, useReducer } from 'preact/hooks';
import { fragmentVan } from './fragmentVan';

/** What stands after the # in the address: it stays in the browser and is sent nowhere. */
export function useFragment(): string {
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  useEffect(() => {
    let gezien = fragmentVan();
    const volg = () => {
      if (fragmentVan() === gezien) return;
      gezien = fragmentVan();
      teken(0);
    };
    // a link to the same screen without what stands after the #
    const naEenKlik = () => setTimeout(volg);
    addEventListener('click', naEenKlik);
    addEventListener('hashchange', volg);
    addEventListener('popstate', volg);
    return () => {
      removeEventListener('click', naEenKlik);
      removeEventListener('hashchange', volg);
      removeEventListener('popstate', volg);
    };
  }, []);
  return fragmentVan();
}
