import { geldtOp } from './geldtOp';
import type { Kennis } from './Kennis';

/** SQL of the category of a period (alias p) of a programme whose elementcode stands for a soort (alias s), in a year (alias j). */
const CATEGORIE = `case
    when p.sector = 'MBO' then case when j.mbo_34_samen and p.niveau >= 3 then 'MBO_3_4' else 'MBO_' || p.niveau end
    when p.sector = 'VAVO' then 'VAVO'
    when s.soort = 'BRUG' or coalesce(p.leerjaar, 1) <= case when s.soort like 'VMBO-%' then 2 else 3 end then 'VO_ONDERBOUW'
    when s.soort like 'VMBO-%' then 'VO_BOVENBOUW_VMBO'
    else 'VO_BOVENBOUW_HAVO_VWO' end`;

/** SQL that a period counts: registered for funding, and none of the kinds that the formula leaves out. */
const TELT_MEE = `p.bekostigd and case p.sector
    when 'MBO' then p.intensiteit is distinct from 'EX' and p.niveau is not null
    when 'VAVO' then true
    when 'VO' then coalesce(s.soort, '') not in ('PRO', 'IB') and p.nieuwkomer is distinct from 1
    else false end`;

/** Where a school year's enrolments decide; of more than one funded enrolment the one that was begun last. */
const VOORRANG = `lower(i.geldig) desc, array_position(array['MBO', 'VAVO', 'VO'], p.sector), i.brin, p.vestiging`;

/**
 * SQL of the start population (set A) of the years in the relation j: who was enrolled on 1 October (t), funded, and young
 * enough, and under what she counts. A person counts once, so that counts of any two divisions have the same sum; bijlage A
 * counts per institution and says nothing of two at a time. Source: BWBR0031390 bijlage A; BWBR0031387 art. 24 (categories).
 */
export const startpopulatie = (kennis: Kennis): string => `
  select distinct on (j.schooljaar, p.persoon_id) j.schooljaar, p.persoon_id, j.t, j.v, p.sector as onderwijssoort,
    ${CATEGORIE} as categorie, i.brin, p.vestiging, p.leerweg, g.geslacht
  from j
  join register.inschrijvingsperiode p on ${kennis('p')} and ${geldtOp('p', 'j.t')}
  join register.inschrijving i on i.inschrijving_id = p.inschrijving_id and i.persoon_id = p.persoon_id
    and ${kennis('i')} and ${geldtOp('i', 'j.t')}
  join register.persoonsgegevens g on g.persoon_id = p.persoon_id and ${kennis('g')} and ${geldtOp('g', 'j.t')}
  left join vsv.soort s on p.sector = 'VO' and s.code = p.opleidingscode::char(4)
  where ${TELT_MEE}
    and register.geboren_uiterlijk(g.geboortedatum)
      > (j.t - make_interval(years => case when p.sector = 'VAVO' then j.leeftijd_vavo else j.leeftijd end))::date
  order by j.schooljaar, p.persoon_id, ${VOORRANG}`;
