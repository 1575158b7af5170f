import { getal } from './getal';
import type { Staaf } from './Staaf';

const boven = ({ percentage, norm }: Staaf): boolean => norm != null && percentage !== null && percentage > norm;

/** What stands beside a bar, and how its link is called. */
export const staafwoorden = {
  boven,
  waarde(staaf: Staaf, maat: 'percentage' | 'aantal'): string {
    const { percentage, aantal, van } = staaf;
    if (aantal === null) return 'niet getoond';
    if (maat === 'aantal') return van === null ? getal.heel(aantal) : `${getal.heel(aantal)} van ${getal.heel(van)}`;
    if (percentage === null) return `${getal.heel(aantal)} · groep te klein voor een percentage`;
    const deel = van === null ? '' : ` · ${getal.heel(aantal)} van ${getal.heel(van)}`;
    return `${getal.procent(percentage)}${deel}`;
  },
  link(staaf: Staaf, maat: 'percentage' | 'aantal'): string {
    const norm = staaf.norm == null ? '' : `, norm ${getal.norm(staaf.norm)}${boven(staaf) ? ', erboven' : ''}`;
    return `${staaf.naam}: ${staafwoorden.waarde(staaf, maat)}${norm}. Toon wie dit zijn.`;
  },
};
