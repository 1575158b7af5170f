import type { Rij } from '../register/Rij';
import { Geweigerd } from './Geweigerd';
import type { Wortel } from './Orakel';

const SLEUTEL = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is confirmed is gone, once; what the caller cannot see is passed over. */
export function bevestig(leveringen: Rij[]): Wortel {
  return ({ rijsleutels }, { gebied }) => {
    const sleutels = rijsleutels as string[];
    if (!sleutels.every((sleutel) => SLEUTEL.test(sleutel))) throw new Geweigerd('ONGELDIGE_WAARDE');
    const weg = leveringen.filter((rij) => sleutels.includes(rij.rijsleutel) && gebied.includes(rij.gebied as string));
    for (const rij of weg) leveringen.splice(leveringen.indexOf(rij), 1);
    return weg.length;
  };
}
