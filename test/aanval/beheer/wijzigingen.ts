import { Geweigerd } from '../orakel/Geweigerd';
import type { Wortel } from '../orakel/Orakel';
import type { Beheerstand, Opschortingrij } from './Beheerstand';
import type { Organisatie } from './organisatiesVan';

const LANGSTE_REDEN = 500;
const VINGERAFDRUK = /^[\w-]{43}$/;

/** What operators order and suspend: done once, and a second time not; for what is not there and for oneself refused. */
export function wijzigingen(
  stand: () => Beheerstand,
  organisaties: Organisatie[],
  zelf: { afnemer: string; oin: string[] },
): Record<string, Wortel> {
  const bekend: Record<string, (doelwit: string) => boolean> = {
    AFNEMER: (doelwit) => organisaties.some(({ afnemer }) => afnemer === doelwit),
    ORGANISATIE: (doelwit) => organisaties.some(({ oin }) => oin === doelwit),
    CERTIFICAAT: (doelwit) => VINGERAFDRUK.test(doelwit),
  };
  const eigen = (soort: unknown, doelwit: string) =>
    soort === 'AFNEMER' ? doelwit === zelf.afnemer : soort === 'ORGANISATIE' && zelf.oin.includes(doelwit);
  const geldend = (soort: unknown, doelwit: unknown) =>
    stand().opschortingen.find(
      (een) => een.soort.toUpperCase() === soort && een.doelwit === doelwit && een.opgeheven === null,
    );
  const vraag = (soort: string): boolean => {
    const loopt = stand().opdrachten.some((een) => een.soort === soort && een.klaar === null);
    // more of it is read before the next question
    if (!loopt) stand().opdrachten.push({ id: 0, soort, klaar: null });
    return !loopt;
  };
  return {
    schortOp: ({ soort, doelwit, reden }) => {
      const lengte = (reden as string).trim().length;
      if (lengte < 1 || lengte > LANGSTE_REDEN || eigen(soort, doelwit as string))
        throw new Geweigerd('ONGELDIGE_WAARDE');
      if (!bekend[soort as string]!(doelwit as string)) throw new Geweigerd('ONGELDIGE_WAARDE');
      if (geldend(soort, doelwit)) return false;
      const nieuw = { soort: (soort as string).toLowerCase(), doelwit, opgeheven: null };
      stand().opschortingen.push(nieuw as Opschortingrij);
      return true;
    },
    hefOp: ({ soort, doelwit }) => {
      const een = geldend(soort, doelwit);
      if (een) een.opgeheven = 'nu';
      return een !== undefined;
    },
    controleerProjecties: () => vraag('projectiecontrole'),
    telBewaartermijnen: () => vraag('bewaartermijnen'),
    vernietigVerlopen: ({ verlopen }) => {
      const geteld = stand().termijnen.reduce((som, een) => som + een.verlopen, 0);
      if (geteld === 0 || geteld !== verlopen) throw new Geweigerd('ONGELDIGE_WAARDE');
      return vraag('vernietiging');
    },
  };
}
