import { geldtOp } from '../../vsv/formule/geldtOp';
import { oordeel } from '../../vsv/formule/oordeel';
import { soortVan } from '../../vsv/formule/soortVan';
import { startplek } from '../../vsv/formule/startplek';
import { erkenningVan } from '../../vsv/generator/erkenningVan';
import { indeling } from '../register/indeling';
import type { Dossier, Registerstand } from '../register/Registerstand';
import { feiten } from './feiten';
import type { Kenmerken } from './Kenmerken';

/** Somebody in the start population of a school year, with the sets that she is in. */
export interface Geteld extends Kenmerken {
  dossier: Dossier;
  verzamelingen: string[];
}

/**
 * The start population of a school year by the letter (test/vsv/formule), as known now or at a moment; where she lived is that
 * of the first of October.
 */
export function startpopulatie(stand: Registerstand, jaar: number, moment: string | null = null): Geteld[] {
  const teldatum = `${jaar}-10-01`;
  const waar = indeling(stand, teldatum);
  return stand.dossiers.flatMap((dossier): Geteld[] => {
    const bekend = feiten(dossier, moment);
    const gevonden = oordeel(bekend, jaar, soortVan, erkenningVan);
    if (!gevonden) return [];
    const volgende = `${jaar + 1}-10-01`;
    const zaak = { feiten: bekend, schooljaar: jaar, teldatum, volgende, soortVan, erkenningVan };
    const { periode } = startplek(zaak)!;
    const adres = bekend.adressen.find((een) => geldtOp(een, teldatum));
    const plaats = adres?.land === '6030' ? waar(adres.gemeente) : null;
    return [
      {
        ...{ dossier, verzamelingen: gevonden.verzamelingen, categorie: gevonden.categorie, brin: gevonden.brin },
        ...{ vestiging: gevonden.vestiging, onderwijssoort: periode.sector, leerweg: periode.leerweg },
        ...{ gemeente: plaats?.gemeente ?? null, regio: plaats?.regio ?? null },
        geslacht: bekend.persoonsgegevens.find((een) => geldtOp(een, teldatum))!.geslacht,
      },
    ];
  });
}
