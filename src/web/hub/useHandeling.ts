import { useState } from 'preact/hooks';
import { Vraagfout } from './Vraagfout';
import type { Vraagtekst } from './Vraagtekst';
import { vraag } from './vraag';

export interface Handeling<Uitkomst, Waarden> {
  bezig: boolean;
  fout: Vraagfout | null;
  /** does it; null when it went wrong */
  doe: (waarden: Waarden) => Promise<Uitkomst | null>;
}

/** Something that changes something at the hub: one at a time, and what came of it. */
export function useHandeling<Uitkomst, Waarden>(
  vraagtekst: Vraagtekst<Uitkomst, Waarden>,
  daarna: () => void,
): Handeling<Uitkomst, Waarden> {
  const [{ bezig, fout }, word] = useState<{ bezig: boolean; fout: Vraagfout | null }>({ bezig: false, fout: null });
  const doe = async (waarden: Waarden): Promise<Uitkomst | null> => {
    word({ bezig: true, fout: null });
    try {
      const uitkomst = await vraag(vraagtekst, waarden);
      word({ bezig: false, fout: null });
      return uitkomst;
    } catch (mis) {
      word({ bezig: false, fout: mis instanceof Vraagfout ? mis : new Vraagfout('STORING', String(mis)) });
      return null;
    } finally {
      daarna();
    }
  };
  return { bezig, fout, doe };
}
