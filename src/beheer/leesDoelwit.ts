import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { leesClientcertificaat } from '../identity/Clientcertificaat';
import type { Slice } from '../policy/Slice';
import type { Opschortingsoort } from './Opschortingen';

const SOORTEN: Opschortingsoort[] = ['afnemer', 'organisatie', 'certificaat'];

export interface Doelwit {
  soort: Opschortingsoort;
  doelwit: string;
  /** who that is, for people */
  naam: string;
}

/** The thumbprint itself, or that of a certificate in a file (PEM). */
function vingerafdruk(tekst: string): string {
  if (!existsSync(tekst)) return tekst;
  try {
    return leesClientcertificaat(new X509Certificate(readFileSync(tekst))).x5tS256;
  } catch {
    throw new Error(`In ${tekst} staat geen leesbaar certificaat (PEM).`);
  }
}

/**
 * Who is meant, as the afnemer files know her: what nobody is called suspends nobody, and a slip of the pen should not look as
 * if it did.
 * @throws Error in Dutch, with what is possible
 */
export function leesDoelwit(slices: Slice[], soort: string, tekst: string): Doelwit {
  if (soort === 'afnemer') {
    const slice = slices.find(({ afnemer }) => afnemer.afnemer === tekst);
    if (slice) return { soort, doelwit: tekst, naam: slice.afnemer.naam };
    throw new Error(`Deze afnemer is er niet. Er zijn: ${slices.map(({ afnemer }) => afnemer.afnemer).join(', ')}.`);
  }
  if (soort === 'organisatie') {
    const wie = slices.flatMap(({ vragers, afnemer }) => [...vragers, ...(afnemer.gemachtigden ?? [])]);
    const gevonden = wie.find(({ id, oin }) => tekst === oin || tekst === id);
    if (gevonden) return { soort, doelwit: gevonden.oin, naam: gevonden.naam };
    throw new Error(
      `Deze organisatie is er niet: noem haar OIN (20 cijfers) of haar naam. Er zijn: ${wie.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (soort === 'certificaat') {
    const doelwit = vingerafdruk(tekst);
    if (/^[A-Za-z0-9_-]{43}$/.test(doelwit)) return { soort, doelwit, naam: 'certificaat' };
    throw new Error('Noem een bestand met het certificaat (PEM), of zijn vingerafdruk x5t#S256: 43 tekens base64url.');
  }
  throw new Error(`Opschorten kan per ${SOORTEN.join(', ')}.`);
}
