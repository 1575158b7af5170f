import { getal } from '../huisstijl/getal';
import { betekenis } from './betekenis';
import type { Staaf } from './Staaf';

type Maat = 'percentage' | 'aantal';

/** What stands beside a bar, how its link is called, and whether it is above its norm. */
export const staafwoorden = {
  /** only of a norm of the same year, and where one person does not decide it */
  boven: ({ percentage, norm, normVanDitJaar, van }: Staaf): boolean =>
    Boolean(normVanDitJaar) && norm != null && percentage !== null && percentage > norm && !betekenis.kleineGroep(van),
  waarde({ percentage, aantal, van }: Staaf, maat: Maat): string {
    if (aantal === null) return 'niet getoond';
    const deel = van === null ? getal.heel(aantal) : `${getal.heel(aantal)} van ${getal.heel(van)}`;
    if (maat === 'aantal') return deel;
    return percentage === null ? `${deel} · te klein voor een percentage` : `${getal.procent(percentage)} · ${deel}`;
  },
  link(staaf: Staaf, maat: Maat): string {
    const norm =
      staaf.norm == null ? '' : `, norm ${getal.norm(staaf.norm)}${staafwoorden.boven(staaf) ? ', erboven' : ''}`;
    return `${staaf.naam}: ${staafwoorden.waarde(staaf, maat)}${norm}. Toon wie dit zijn.`;
  },
};
