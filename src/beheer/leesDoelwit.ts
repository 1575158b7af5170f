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
  /** whether it is who could lift it on the page */
  eigen: boolean;
}

/** Whether somebody who asks by it lifts suspensions. */
const heftOp = ({ autorisatie }: Slice): boolean => Object.hasOwn(autorisatie.wortelvelden, 'hefOp');
const gelijk = (een: string, ander: string): boolean => een.localeCompare(ander, 'nl', { sensitivity: 'base' }) === 0;

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
    const slice = slices.find(({ afnemer: { afnemer, naam } }) => tekst === afnemer || gelijk(tekst, naam));
    if (slice) return { soort, doelwit: slice.afnemer.afnemer, naam: slice.afnemer.naam, eigen: heftOp(slice) };
    throw new Error(`Deze afnemer is er niet. Er zijn: ${slices.map(({ afnemer }) => afnemer.afnemer).join(', ')}.`);
  }
  if (soort === 'organisatie') {
    const wie = slices.flatMap((slice) => slice.partijen.map((een) => ({ ...een, eigen: heftOp(slice) })));
    const gevonden = wie.find(({ id, oin, naam }) => tekst === oin || tekst === id || gelijk(tekst, naam));
    if (gevonden) return { soort, doelwit: gevonden.oin, naam: gevonden.naam, eigen: gevonden.eigen };
    throw new Error(
      `Deze organisatie is er niet: noem haar OIN (20 cijfers), haar naam of haar korte naam. Er zijn: ${wie.map(({ id }) => id).join(', ')}.`,
    );
  }
  if (soort === 'certificaat') {
    const doelwit = vingerafdruk(tekst);
    if (/^[A-Za-z0-9_-]{43}$/.test(doelwit)) return { soort, doelwit, naam: 'certificaat', eigen: false };
    throw new Error('Noem een bestand met het certificaat (PEM), of zijn vingerafdruk x5t#S256: 43 tekens base64url.');
  }
  throw new Error(`Opschorten kan per ${SOORTEN.join(', ')}.`);
}
