import type { Feiten } from '../../vsv/formule/Feiten';
import type { Dossier, Feit } from '../register/Registerstand';

/**
 * What the register knew of a person at a moment, or knows now, as the formula of test/vsv/formule reads it.
 * @param moment UTC as ISO text; null is now
 */
export function feiten(dossier: Dossier, moment: string | null = null): Feiten {
  const toen = ({ bekend, bekendTot }: Feit): boolean =>
    moment === null ? bekendTot === null : bekend <= moment && (bekendTot === null || bekendTot > moment);
  const perioden = dossier.inschrijvingsperiode.filter(toen);
  return {
    persoonsgegevens: dossier.persoonsgegevens.filter(toen).map((rij) => ({
      ...{ van: rij.van, tot: rij.tot, geboortedatum: rij.geboortedatum, geslacht: rij.geslacht },
      ...{ vertrek: rij.datum_vertrek, overlijden: rij.datum_overlijden },
    })),
    adressen: dossier.adres.filter(toen).map(({ van, tot, gemeentecode: gemeente, landcode: land }) => {
      return { van, tot, gemeente, land };
    }),
    inschrijvingen: dossier.inschrijving.filter(toen).map(({ inschrijving_id: lijn, van, tot, brin }) => {
      return { van, tot, brin, perioden: perioden.filter(({ inschrijving_id }) => inschrijving_id === lijn) };
    }),
    diplomas: dossier.diploma.filter(toen),
    getuigschriften: dossier.getuigschrift.filter(toen),
    vrijstellingen: dossier.vrijstelling.filter(toen),
    elders: dossier.registratie_elders.filter(toen),
  };
}
