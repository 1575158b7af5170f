import { geheugen } from './geheugen';

/** Whether somebody is logged in, as far as the last answer told, and until when. */
export interface Sessiestand {
  soort: 'onbekend' | 'open' | 'geen' | 'verlopen';
  tot: Date | null;
}

let stand: Sessiestand = { soort: 'onbekend', tot: null };
const luisteraars = new Set<() => void>();

function word(nieuw: Sessiestand): void {
  if (nieuw.soort === stand.soort && nieuw.tot?.getTime() === stand.tot?.getTime()) return;
  stand = nieuw;
  for (const luister of luisteraars) luister();
}

/** What is known of the session, shared by all that is on the screen. */
export const sessie = {
  lees: (): Sessiestand => stand,
  luister(wie: () => void): () => void {
    luisteraars.add(wie);
    return () => luisteraars.delete(wie);
  },
  open(tot: Date | null): void {
    // answers tell it to the second, and each a little otherwise
    const zelfde = tot && stand.tot && Math.abs(tot.getTime() - stand.tot.getTime()) < 5_000;
    word({ soort: 'open', tot: zelfde ? stand.tot : tot });
  },
  /** the hub knows of no session: it was never there, or it ended in the middle of work */
  dicht(): void {
    geheugen.clear();
    word({ soort: stand.soort === 'open' || stand.soort === 'verlopen' ? 'verlopen' : 'geen', tot: null });
  },
};
