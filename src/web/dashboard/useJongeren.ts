import { useEffect, useReducer, useState } from 'preact/hooks';
import type { JongerenQueryVariables } from './contract.gen';
import { haalJongeren, type Jongere } from './haalJongeren';
import { Vraagfout } from './Vraagfout';

type Lijst = { jongeren: Jongere[] | null; fout: Vraagfout | null; geladen: number };

const WACHT = 4_000;
const leeg: Lijst = { jongeren: null, fout: null, geladen: 0 };
/** Lists of this visit, so that going back to one shows it at once. */
const onthouden = new Map<string, Jongere[]>();

/** A whole list, however many pages it takes. */
export function useJongeren(waarden: Omit<JongerenQueryVariables, 'after'>): Lijst & { opnieuw: () => void } {
  const sleutel = JSON.stringify(waarden);
  const [poging, opnieuw] = useReducer((nr: number) => nr + 1, 0);
  const [lijst, zet] = useState<Lijst & { van: string }>({ ...leeg, van: '' });
  useEffect(() => {
    const eerder = onthouden.get(sleutel);
    if (eerder && poging === 0) return zet({ ...leeg, van: sleutel, jongeren: eerder });
    let over = false;
    let wacht: ReturnType<typeof setTimeout> | undefined;
    haalJongeren(waarden, (geladen) => !over && zet({ ...leeg, van: sleutel, geladen })).then(
      (jongeren) => {
        onthouden.set(sleutel, jongeren);
        if (!over) zet({ ...leeg, van: sleutel, jongeren });
      },
      (fout: unknown) => {
        if (over) return;
        const bekend = fout instanceof Vraagfout ? fout : new Vraagfout('STORING', String(fout));
        zet({ ...leeg, van: sleutel, fout: bekend });
        if (bekend.code === 'ONBEREIKBAAR') wacht = setTimeout(() => opnieuw(0), WACHT);
      },
    );
    return () => {
      over = true;
      clearTimeout(wacht);
    };
  }, [sleutel, poging]);
  const { van, ...nu } = lijst;
  return { ...(van === sleutel ? nu : leeg), opnieuw: () => opnieuw(0) };
}
