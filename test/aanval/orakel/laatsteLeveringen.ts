import { groepeer } from '../../../seeds/groepeer';
import { geldtOp } from '../../vsv/formule/geldtOp';
import { leeftijdOp } from '../../vsv/formule/leeftijdOp';
import { indeling, type Plaats } from '../register/indeling';
import { inschrijvingen } from '../register/inschrijvingen';
import { isStartkwalificatie } from '../register/isStartkwalificatie';
import { naamgever } from '../register/naamgever';
import { nu } from '../register/nu';
import { onderwijsdeelnemers } from '../register/onderwijsdeelnemers';
import { opVolgorde } from '../register/opVolgorde';
import type { Dossier } from '../register/Registerstand';
import type { Rij } from '../register/Rij';
import type { Bron } from './Orakel';

const DAGEN = 31;
const plus = (dag: string, aantal: number) =>
  new Date(Date.parse(dag) + aantal * 86_400_000).toISOString().slice(0, 10);
/** The day in the Netherlands of a moment in UTC. */
const dagVan = (moment: string) =>
  new Date(`${moment.slice(0, 23)}Z`).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** What she obtained first that ends the care for her, and since when the register knew it. */
function behaald({ diploma, getuigschrift }: Dossier) {
  const alle = [
    ...nu(diploma)
      .filter(isStartkwalificatie)
      .map(({ soort, niveau, datum, diploma_id: lijn }) => {
        const versies = diploma.filter((een) => een.diploma_id === lijn && isStartkwalificatie(een));
        return { soort: soort as string, niveau, datum, bekend: versies.map(({ bekend }) => bekend).sort()[0]! };
      }),
    ...nu(getuigschrift).map(({ soort, datum, getuigschrift_id: lijn }) => {
      const versies = getuigschrift.filter((een) => een.getuigschrift_id === lijn);
      return { soort: soort as string, niveau: null, datum, bekend: versies.map(({ bekend }) => bekend).sort()[0]! };
    }),
  ];
  return alle.sort((a, b) => (`${a.datum}${a.soort}` < `${b.datum}${b.soort}` ? -1 : 1))[0];
}

/**
 * WOT art. 24f lid 4: a resident who obtained a startkwalificatie or certificate is delivered once more, for 31 days. A slice
 * that is built tells of those of the last 31 days, as if it had been there: of the ages that it cares for then.
 */
export function laatsteLeveringen(
  { stand, slice, vandaag }: Bron,
  gebiedVan: (plaats: Plaats) => string | null,
): Rij[] {
  const { predicaat } = slice.autorisatie.rijen;
  if (predicaat.soort !== 'inwoners zonder startkwalificatie') throw new Error('dit orakel is van inwoners');
  const naam = naamgever(slice.sleutellabel);
  const waar = indeling(stand, vandaag);
  const rijen = new Map(onderwijsdeelnemers(stand, naam, vandaag, null).map((rij) => [rij.persoon, rij]));
  const gevolgd = groepeer(inschrijvingen(stand, naam, vandaag), ({ persoon }) => String(persoon));
  const leveringen = stand.dossiers.flatMap((dossier): Rij[] => {
    const wat = behaald(dossier);
    const rij = rijen.get(dossier.id);
    const plaats = rij && waar(rij.woongemeente as string | null);
    if (!wat || !plaats || wat.bekend <= `${plus(vandaag, -DAGEN)}T00:00:00.000000`) return [];
    const klaargezet = dagVan(wat.bekend);
    const { geboortedatum, datum_overlijden } = nu(dossier.persoonsgegevens).find((een) => geldtOp(een, vandaag))!;
    const leeftijd = leeftijdOp(geboortedatum, `${klaargezet.slice(0, 8)}01`);
    if (datum_overlijden !== null || leeftijd === null || leeftijd < predicaat.van || leeftijd >= predicaat.tot)
      return [];
    const [onderwijs] = (gevolgd.get(String(dossier.id)) ?? []).sort((a, b) =>
      a.van !== b.van ? (String(a.van) < String(b.van) ? 1 : -1) : String(a.brin) < String(b.brin) ? -1 : 1,
    );
    const { soort, niveau, datum } = wat;
    const { brin, vestiging, onderwijssoort, opleidingscode, datumIn, datumUit, redenUitstroom } =
      onderwijs ?? ({} as Partial<Rij>);
    return [
      {
        ...{
          ...rij,
          gebied: gebiedVan(plaats),
          soort,
          niveau,
          datum,
          klaargezet,
          zichtbaarTot: plus(klaargezet, DAGEN),
        },
        ...{ brin, vestiging, onderwijssoort, opleidingscode, datumIn, datumUit, redenUitstroom },
        rijsleutel: naam(dossier.id).rijsleutel('laatstelevering', `${slice.naam}:${dossier.id}`),
      },
    ];
  });
  return opVolgorde(leveringen.filter(({ zichtbaarTot }) => (zichtbaarTot as string) > vandaag));
}
