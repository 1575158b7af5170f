import { useEffect, useReducer } from 'preact/hooks';
import { fragmentVan } from './fragmentVan';

/** What stands after the # in the address: it stays in the browser and is sent nowhere. */
export function useFragment(): string {
  const [, teken] = useReducer((nr: number) => nr + 1, 0);
  useEffect(() => {
    const volg = () => teken(0);
    addEventListener('hashchange', volg);
    addEventListener('popstate', volg);
    return () => {
      removeEventListener('hashchange', volg);
      removeEventListener('popstate', volg);
    };
  }, []);
  return fragmentVan();
}
