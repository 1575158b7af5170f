import type { Deel } from './adres';

const DELEN: readonly string[] = ['verkenner', 'documentatie', 'testpersonen'] satisfies Deel[];

/** What an address of the portal is: of a partner, with a part of its pages or none yet, or of the portal itself. */
export function plek(pad: string): { partner: string | null; deel: Deel | null; onbekend: boolean } {
  const [, , partner, deel, ...meer] = decodeURIComponent(pad).split('/');
  if (!partner) return { partner: null, deel: null, onbekend: false };
  const bekend = deel === undefined || deel === '' || (DELEN.includes(deel) && meer.join('') === '');
  return { partner, deel: DELEN.includes(deel ?? '') ? (deel as Deel) : null, onbekend: !bekend };
}
