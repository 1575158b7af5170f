import { geldtOp } from './geldtOp';
import { huidig } from './Kennis';
import { lessen } from './lessen';
import { startpopulatie } from './startpopulatie';
import { verzamelingen } from './verzamelingen';

/** SQL that whoever has this address lives in the Netherlands. */
const inNederland = (alias: string) =>
  `coalesce(${alias}.landcode = '6030' and ${alias}.gemeentecode is not null, false)`;

const adresOp = (alias: string, dag: string) =>
  `left join register.adres ${alias} on ${alias}.persoon_id = a.persoon_id and ${huidig(alias)} and ${geldtOp(alias, dag)}`;

/** What is followed on the second 1 October (v). */
const LES = `
  select a.schooljaar, a.persoon_id,
    ${Object.entries(
      lessen({
        ...{ onderwijssoort: 'p.sector', soort: 's.soort', bekostigd: 'p.bekostigd', intensiteit: 'p.intensiteit' },
        erkenning: 'n.erkenning',
      }),
    )
      .map(([naam, waar]) => `bool_or(${waar}) as ${naam}`)
      .join(', ')}
  from a
  join register.inschrijvingsperiode p on p.persoon_id = a.persoon_id and ${huidig('p')} and ${geldtOp('p', 'a.v')}
  join register.inschrijving i on i.inschrijving_id = p.inschrijving_id and i.persoon_id = p.persoon_id
    and ${huidig('i')} and ${geldtOp('i', 'a.v')}
  join register.instelling n on n.brin = i.brin
  left join vsv.soort s on p.sector = 'VO' and s.code = p.opleidingscode::char(4)
  group by a.schooljaar, a.persoon_id`;

/** Which startkwalificaties there are, by when they were obtained. The register has mbo since 2004, vo since 1998-1999. */
const SK = `
  select a.schooljaar, a.persoon_id,
    bool_or(d.startkwalificatie and d.datum >= j.begin and d.datum < j.eind) as in_jaar,
    bool_or(d.startkwalificatie and d.soort = 'MBO' and d.datum >= '2004-01-01' and d.datum < j.begin) as eerder_mbo,
    bool_or(d.startkwalificatie and d.soort <> 'MBO' and d.datum >= '1998-08-01' and d.datum < j.begin) as eerder_vo,
    bool_or(d.startkwalificatie and d.datum >= j.v and d.datum < (j.v + interval '3 months')::date) as verlaat,
    bool_or(d.startkwalificatie and d.datum <= j.v and case
      when d.datum >= j.begin then d.datum >= j.eind
      when d.soort = 'MBO' then a.onderwijssoort = 'VO' or d.datum < '2004-01-01'
      else d.datum < '1998-08-01' end) as in_bezit,
    bool_or(d.soort = 'MBO' and d.niveau = 1 and d.datum <= j.v) as mbo_1
  from a join j using (schooljaar) join register.diploma d on d.persoon_id = a.persoon_id and ${huidig('d')}
  group by a.schooljaar, a.persoon_id`;

const ELDERS = `
  select a.schooljaar, a.persoon_id, bool_or(e.soort = 'DJI') as dji, bool_or(e.soort = 'POLITIE_DEFENSIE') as politie_defensie,
    bool_or(e.soort = 'MAATSCHAPPELIJKE_PRESTATIE') as maatschappelijke_prestatie, bool_or(e.soort = 'WERK') as werk
  from a join register.registratie_elders e on e.persoon_id = a.persoon_id and ${huidig('e')} and ${geldtOp('e', 'a.v')}
  group by a.schooljaar, a.persoon_id`;

const VRIJ = `
  select a.schooljaar, a.persoon_id, bool_or(w.bevestigd and w.artikel = any (j.vrijstellingen)) as vrijgesteld
  from a join j using (schooljaar)
  join register.vrijstelling w on w.persoon_id = a.persoon_id and ${huidig('w')} and ${geldtOp('w', 'a.v')}
  group by a.schooljaar, a.persoon_id`;

const LEVEN = `
  select a.schooljaar, a.persoon_id, bool_or(g.datum_overlijden <= a.v) as overleden, bool_or(g.datum_vertrek <= a.v) as vertrokken
  from a join register.persoonsgegevens g on g.persoon_id = a.persoon_id and ${huidig('g')}
  group by a.schooljaar, a.persoon_id`;

/** SQL of the sets that somebody is in, in the order of the list. */
const VERZAMELINGEN = `array_remove(array[${verzamelingen
  .map(({ naam, waar }) => `case when ${waar} then '${naam}' end`)
  .join(',\n    ')}], null)`;

/**
 * SQL of vsv.oordeel: everybody in the start population of the years that `jaren` selects (over vsv.jaar), with the sets that
 * she is in, by what the register knows now. With `personen`, SQL of an array, of these alone; then by index.
 */
export function beoordeling(jaren: string, personen?: string): string {
  const beperkt = (alias: string) =>
    personen ? `${huidig(alias)} and ${alias}.persoon_id = any (${personen})` : huidig(alias);
  // of few persons each is looked up, of all together what is known is read once
  const per = (naam: string, sql: string) =>
    personen
      ? `left join lateral (with a as (select s.*) ${sql}) ${naam} on true`
      : `left join (${sql}) ${naam} using (schooljaar, persoon_id)`;
  return `
with j as (
  select *, make_date(schooljaar, 10, 1) as t, make_date(schooljaar + 1, 10, 1) as v,
    make_date(schooljaar, 8, 1) as begin, make_date(schooljaar + 1, 8, 1) as eind
  from vsv.jaar where ${jaren}),
a as materialized (${startpopulatie(beperkt)}),
s as (
  select a.*, ${inNederland('at')} as thuis_t, ${inNederland('av')} as thuis_v, coalesce(av.landcode = '6030', false) as in_land_v,
    m.gemeente, m.rmc_nr
  from a ${adresOp('at', 'a.t')} ${adresOp('av', 'a.v')}
  left join vsv.gemeente m on m.schooljaar = a.schooljaar and ${inNederland('at')} and m.code = at.gemeentecode)
select s.schooljaar, s.persoon_id, w.logpseudoniem, s.onderwijssoort, s.categorie, s.brin, s.vestiging, s.leerweg, s.geslacht,
  s.gemeente, s.rmc_nr, ${VERZAMELINGEN} as verzamelingen
from s join j using (schooljaar) join register.persoon w on w.id = s.persoon_id
${per('les', LES)}
${per('sk', SK)}
${per('elders', ELDERS)}
${per('vrij', VRIJ)}
${per('leven', LEVEN)}`;
}
