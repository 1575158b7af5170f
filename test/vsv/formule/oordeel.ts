import { type Categorie, categorie } from './categorie';
import type { Feiten } from './Feiten';
import { geldtOp } from './geldtOp';
import { startplek } from './startplek';
import { VERZAMELINGEN_B } from './verzamelingenB';
import { VERZAMELINGEN_C } from './verzamelingenC';
import { VERZAMELINGEN_D } from './verzamelingenD';
import type { Deel, ErkenningVan, SoortVan, Zaak } from './Zaak';

const VERZAMELINGEN = { ...VERZAMELINGEN_B, ...VERZAMELINGEN_C, ...VERZAMELINGEN_D };
export type Verzameling = keyof typeof VERZAMELINGEN;
export const NAMEN = (Object.keys(VERZAMELINGEN) as Verzameling[]).sort();

export interface Oordeel {
  deel: Deel;
  categorie: Categorie;
  brin: string;
  vestiging: string;
  /** of the address on 1 October t */
  gemeente: string | null;
  /** every set of B, C and D that the person is in, in alphabetical order */
  verzamelingen: Verzameling[];
  vsv: boolean;
}

/**
 * The formula of bijlage A of the Regeling prestatiebox mbo for one person in school year t: `X = A − B − C − D`, in which
 * the sets overlap and nobody is subtracted twice. Slow and literal on purpose: what the hub computes is held against it.
 * Null for who is not in A.
 */
export function oordeel(
  feiten: Feiten,
  schooljaar: number,
  soortVan: SoortVan,
  erkenningVan: ErkenningVan,
): Oordeel | null {
  const teldatum = `${schooljaar}-10-01`;
  const zaak: Zaak = { feiten, schooljaar, teldatum, volgende: `${schooljaar + 1}-10-01`, soortVan, erkenningVan };
  const plek = startplek(zaak);
  if (plek === null) return null;
  const { inschrijving, periode } = plek;
  // the vavo is counted by the formula of the mbo (deel 1, opening)
  const deel = periode.sector === 'VO' ? 'VO' : 'MBO';
  const verzamelingen = NAMEN.filter((naam) => VERZAMELINGEN[naam](zaak, deel));
  return {
    deel,
    categorie: categorie(zaak, periode),
    brin: inschrijving.brin,
    vestiging: periode.vestiging,
    gemeente: feiten.adressen.find((adres) => geldtOp(adres, teldatum))?.gemeente ?? null,
    verzamelingen,
    vsv: verzamelingen.length === 0,
  };
}
