import { geldtOp } from '../../vsv/formule/geldtOp';
import { inschrijvingen } from '../register/inschrijvingen';
import { naamgever } from '../register/naamgever';
import { nu } from '../register/nu';
import { nummerOp, onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { prestaties } from '../register/prestaties';
import type { Dossier } from '../register/Registerstand';
import type { Rij } from '../register/Rij';
import type { Slicerijen } from './lijsten';
import type { Bron } from './Orakel';
import { opDatum } from './opDatum';

/** What an institution may know of somebody who is or was enrolled there. */
interface Lid {
  /** the number by which it knew her */
  pgn: string;
  /** enrolled there today */
  nu: boolean;
  /** and not in higher education: then it is told of other institutions too (WOT art. 24f lid 1 onder b) */
  elders: boolean;
}

function lidVan(dossier: Dossier, brin: string, vandaag: string): Lid | null {
  const eigen = nu(dossier.inschrijving).filter((een) => een.brin === brin);
  if (!eigen.length) return null;
  const lopend = eigen.filter((een) => geldtOp(een, vandaag));
  const isHo = ({ inschrijving_id }: { inschrijving_id: number }) =>
    nu(dossier.inschrijvingsperiode).some(
      (periode) => periode.inschrijving_id === inschrijving_id && periode.sector === 'HO',
    );
  // the day before the last one on which she was no longer enrolled, or today
  const dagTevoren = (dag: string) => new Date(Date.parse(dag) - 86_400_000).toISOString().slice(0, 10);
  const laatste = eigen.map(({ tot }) => (tot === null ? vandaag : dagTevoren(tot))).sort();
  const dag = laatste.at(-1)! < vandaag ? laatste.at(-1)! : vandaag;
  return { pgn: nummerOp(dossier, dag), nu: lopend.length > 0, elders: lopend.some((een) => !isHo(een)) };
}

const ADRES = ['straat', 'huisnummer', 'huisnummertoevoeging', 'postcode', 'woonplaats', 'woongemeente'];
const zonderAdres = Object.fromEntries(ADRES.map((veld) => [veld, null]));

/** Everything of one institution, under row keys of its own. */
function van({ stand, slice, vandaag }: Bron, brin: string): Slicerijen {
  const leden = new Map<number, Lid>();
  for (const dossier of stand.dossiers) {
    const lid = lidVan(dossier, brin, vandaag);
    if (lid) leden.set(dossier.id, lid);
  }
  const eigen = { ...stand, dossiers: stand.dossiers.filter(({ id }) => leden.has(id)) };
  const basis = naamgever(slice.sleutellabel);
  const naam = (persoon: number) => {
    const { pseudoniem, rijsleutel } = basis(persoon);
    return { pseudoniem, rijsleutel: (soort: string, lijn: string | number) => rijsleutel(soort, `${lijn}/${brin}`) };
  };
  const zoals = (rij: Rij): Rij => ({ ...rij, pgn: leden.get(rij.persoon)!.pgn, gebied: brin });
  const metElders = (rij: Rij) => rij.brin === brin || leden.get(rij.persoon)!.elders;
  const lessen = inschrijvingen(eigen, naam, vandaag).filter(metElders).map(zoals);
  const { examens, diplomas, bpvs } = prestaties(eigen, naam, vandaag);
  const eigenExamens = examens
    .filter((rij) => rij.brin === brin)
    .map((rij) => ({ ...zoals(rij), resultaten: (rij.resultaten as Rij[]).map(zoals) }));
  return {
    onderwijsdeelnemers: onderwijsdeelnemers(eigen, naam, vandaag, null)
      .filter(({ persoon }) => leden.get(persoon)!.nu)
      .map((rij) => ({
        ...zoals(rij),
        ...(rij.indicatieGeheim === true && zonderAdres),
        inschrijvingen: lessen.filter(({ persoon }) => persoon === rij.persoon).sort(opDatum),
      })),
    inschrijvingen: lessen,
    examens: eigenExamens,
    examenresultaten: eigenExamens.flatMap(({ resultaten }) => resultaten),
    diplomas: diplomas.filter(metElders).map(zoals),
    bpvs: bpvs.filter((rij) => rij.brin === brin).map(zoals),
  };
}

/**
 * WOT art. 24f lid 1: of an institution's pupils of today their data, and what is known of them elsewhere; of whoever was enrolled
 * there, what is of the institution itself. Who is known to two has rows at each.
 */
export function leerlingen(bron: Bron): Slicerijen {
  const samen: Slicerijen = {};
  for (const brin of bron.slice.vragers.flatMap(({ gebied }) => gebied)) {
    for (const [veld, rijen] of Object.entries(van(bron, brin))) samen[veld] = [...(samen[veld] ?? []), ...rijen];
  }
  for (const rijen of Object.values(samen)) rijen.sort((a, b) => (a.rijsleutel < b.rijsleutel ? -1 : 1));
  return samen;
}
