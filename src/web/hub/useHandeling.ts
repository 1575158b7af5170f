import { useState } from 'preact/hooks';
import { Vraagfout } from './Vraagfout';
import type { Vraagtekst } from './Vraagtekst';
import { vraag } from './vraag';

export interface Handeling<Waarden> {
  bezig: boolean;
  fout: Vraagfout | null;
  /** does it; true when the hub did as asked */
  doe: (waarden: Waarden) => Promise<boolean>;
}

/** Something that changes something at the hub: one at a time, and what came of it. */
export function useHandeling<Uitkomst, Waarden>(
  vraagtekst: Vraagtekst<Uitkomst, Waarden>,
  daarna: () => void,
): Handeling<Waarden> {
  const [{ bezig, fout }, word] = useState<{ bezig: boolean; fout: Vraagfout | null }>({ bezig: false, fout: null });
  const doe = async (waarden: Waarden): Promise<boolean> => {
    word({ bezig: true, fout: null });
    try {
      await vraag(vraagtekst, waarden);
      word({ bezig: false, fout: null });
      return true;
    } catch (mis) {
      word({ bezig: false, fout: mis instanceof Vraagfout ? mis : new Vraagfout('STORING', String(mis)) });
      return false;
    } finally {
      daarna();
    }
  };
  return { bezig, fout, doe };
}
