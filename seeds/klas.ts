import type { Loopbaan } from './Loopbaan';
import type { Richting } from './Opleidingen';
import type { Inhoud } from './Schooltijd';

/** A class of secondary education. */
export function klas(
  l: Loopbaan,
  vestiging: string,
  richting: Richting,
  leerjaar: number,
  keuze: number,
  anders: Partial<Inhoud> = {},
): Inhoud {
  return {
    vestiging,
    sector: 'VO',
    opleidingscode: l.opleidingen.elementcode(richting, leerjaar, keuze),
    niveau: null,
    leerweg: null,
    intensiteit: null,
    leerjaar,
    bekostigd: true,
    nieuwkomer: null,
    ...anders,
  };
}
