import { erkenningVan } from '../formule/erkenningVan';
import type { Feiten } from '../formule/Feiten';
import { geldtOp } from '../formule/geldtOp';
import { oordeel } from '../formule/oordeel';
import { soortVan } from '../formule/soortVan';
import { regioOp } from '../generator/regioOp';
import type { Uitkomst } from './leesOordelen';

/** The outcome of the second implementation, with the region and the sex by which she is counted. */
export function volgensDeLetter(feiten: Feiten, schooljaar: number): Uitkomst | null {
  const uitkomst = oordeel(feiten, schooljaar, soortVan, erkenningVan);
  if (uitkomst === null) return null;
  const teldatum = `${schooljaar}-10-01`;
  return {
    ...uitkomst,
    regio: uitkomst.gemeente === null ? null : regioOp(uitkomst.gemeente, teldatum),
    geslacht: feiten.persoonsgegevens.find((een) => geldtOp(een, teldatum))!.geslacht,
  };
}
