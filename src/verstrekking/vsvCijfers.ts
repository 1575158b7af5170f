import type { VsvCijfer } from '../../schema/VsvCijfer';
import type { VsvCijferFilter } from '../../schema/VsvCijferFilter';
import type { VsvCijfers } from '../../schema/VsvCijfers';
import { VsvGroepering } from '../../schema/VsvGroepering';
import { BronFout } from '../errors';
import type { Aanvraag } from './Aanvraag';
import { cijferstatus } from './cijferstatus';
import { eisGemeente } from './eisGemeente';
import { schooljaarVan } from './schooljaarVan';
import { voorbereid } from './voorbereid';
import { vsvGroepen } from './vsvGroepen';

/**
 * Sex is in no list that the law gives a region of its young people. It is counted for a region as a whole and not in any
 * narrower group: there a count would tell of one person what the slice does not provide.
 */
function weigerGeslachtSamen(
  groepeer: VsvGroepering[],
  filter: VsvCijferFilter | null,
  gebied: readonly string[] | null,
): void {
  if (!groepeer.includes(VsvGroepering.GESLACHT)) return;
  // of regions together a count would tell what is hidden of the smaller one
  if (gebied && gebied.length > 1 && filter?.regio == null && !groepeer.includes(VsvGroepering.REGIO)) {
    throw new BronFout('ONGELDIGE_WAARDE', {
      publiek:
        'GESLACHT wordt per regio geteld, en u hebt er meer dan een: groepeer ook met REGIO, of filter op regio.',
    });
  }
  const anders = groepeer.some((een) => een !== VsvGroepering.GESLACHT && een !== VsvGroepering.REGIO);
  const versmald = Object.entries(filter ?? {}).some(([veld, waarde]) => veld !== 'regio' && waarde != null);
  if (!anders && !versmald) return;
  throw new BronFout('ONGELDIGE_WAARDE', {
    publiek:
      'GESLACHT wordt alleen geteld voor een regio als geheel: groepeer met niets anders dan REGIO, en filter alleen op regio.',
  });
}

type Rij = [
  ...sleutels: unknown[],
  startpopulatie: number,
  buiten: number,
  vsv: number,
  percentage: number | null,
  norm: number | null,
];

/**
 * The yearly figures of the caller's own areas, from the stored counts. Norms are those of the category that a group is about.
 * Source: Regeling prestatiebox mbo art. 13(3)-(4): the rate to two decimals, not above the norm after rounding.
 * @throws BronFout ONGELDIGE_WAARDE, GEBIED
 */
export async function vsvCijfers(
  aanvraag: Aanvraag,
  schooljaar: string,
  groepeer: VsvGroepering[],
  filter: VsvCijferFilter | null,
): Promise<VsvCijfers> {
  const { slice, lezer, vandaag, verantwoording } = aanvraag;
  const jaar = schooljaarVan(schooljaar, vandaag);
  weigerGeslachtSamen(groepeer, filter, aanvraag.gebied);
  await eisGemeente(aanvraag, jaar, filter?.gemeente);

  const { kolommen, waar, waarden, sleutels } = vsvGroepen(groepeer, filter, 2);
  const perCategorie = groepeer.includes(VsvGroepering.CATEGORIE) || filter?.categorie != null;
  const tekst = `
    select stand.op as stand, klok.vandaag::text as vandaag, g.* from stand cross join klok left join lateral (
      select ${[...kolommen, ''].join(', ')} coalesce(sum(c.startpopulatie), 0)::int, coalesce(sum(c.buiten_beschouwing), 0)::int,
        coalesce(sum(c.vsv), 0)::int,
        round(100.0 * sum(c.vsv) / nullif(sum(c.startpopulatie - c.buiten_beschouwing), 0), 2)::float8,
        ${perCategorie ? '(select n.norm::float8 from vsv_norm n where n.schooljaar = $1 and n.categorie = min(c.categorie))' : 'null::float8'}
      from vsv_cijfer c where ${['c.schooljaar = $1', ...waar].join(' and ')}
      ${kolommen.length ? `group by ${kolommen.join(', ')} having sum(c.startpopulatie) <> 0 order by ${kolommen.join(', ')}` : ''}
    ) g on true`;
  const rijen = (await lezer.leesNietPersoonlijk(
    { naam: voorbereid(slice, tekst), tekst, waarden: [jaar, ...waarden] },
    aanvraag,
  )) as Rij[];

  const drempel = slice.autorisatie.limieten.drempel ?? 1;
  const groepen = rijen.map((rij) => {
    const [startpopulatie, buiten, vsv, deel, norm] = rij.slice(kolommen.length) as [
      number,
      number,
      number,
      ...(number | null)[],
    ];
    // of so few, who is out of scope would tell which register outside education it was
    const klein = startpopulatie < drempel;
    const [buitenBeschouwing, percentage] = klein ? [null, null] : [buiten, deel!];
    const voldoet = norm == null || percentage == null ? null : percentage <= norm;
    const telling = { startpopulatie, buitenBeschouwing, vsv, percentage, norm, voldoet };
    return { ...sleutels(rij.slice(0, kolommen.length)), ...telling } as unknown as VsvCijfer;
  });
  verantwoording.soorten.add('VsvCijfers');
  if (groepen.length) verantwoording.soorten.add('VsvCijfer');
  return {
    schooljaar,
    teldatum: `${jaar}-10-01`,
    status: cijferstatus(jaar, vandaag),
    groepen: groepeer.includes(VsvGroepering.GESLACHT) ? metDrempel(groepen, drempel) : groepen,
  };
}

/** Where one of the sexes is too few, none is told: the others would tell it. */
function metDrempel(groepen: VsvCijfer[], drempel: number): VsvCijfer[] {
  const klein = new Set(groepen.filter(({ vsv }) => vsv! < drempel).map(({ regio }) => regio));
  return groepen.map((groep) => (klein.has(groep.regio) ? { ...groep, vsv: null, percentage: null } : groep));
}
