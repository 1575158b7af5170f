import type { Slice } from '../policy/Slice';
import type { Projectie } from './definitie';
import { gebiedskolom } from './gebiedskolom';
import { persoonPredicaat } from './predicaat';

/** By residence: the one area where she lives, never where she goes to school. */
const inwoner = (
  slice: Slice,
): string => `select g.logpseudoniem, n.persoon_id, m.${gebiedskolom[slice.autorisatie.gebied!]} as gebied
  from pseudoniemen.${slice.naam} g join register.nu_persoon n using (persoon_id)
  join register.gemeente_nu m on m.code = n.woongemeente
  where ${persoonPredicaat(slice)}`;

/**
 * By institution: each where she is or was enrolled. `nu`: enrolled there today; `elders`: and so, that the institution is told
 * of others (not of students of higher education: WOT art. 24f(1)b leaves them out). The number is the one by which the
 * institution knew her: whoever left and got a BSN since is still known there by the number of then.
 */
const deelnemer = (slice: Slice): string => `select i.logpseudoniem, i.persoon_id, i.gebied, i.nu, i.elders, n.pgn
  from (
    select g.logpseudoniem, i.persoon_id, i.brin as gebied, bool_or(i.geldig @> k.vandaag) as nu,
      bool_or(i.geldig @> k.vandaag and not exists (select from register.inschrijvingsperiode p
        where p.persoon_id = i.persoon_id and p.inschrijving_id = i.inschrijving_id and upper_inf(p.geregistreerd)
          and p.sector = 'HO')) as elders,
      least(k.vandaag, max(coalesce(upper(i.geldig) - 1, k.vandaag))) as dag
    from pseudoniemen.${slice.naam} g join register.inschrijving i using (persoon_id) cross join register.klok k
    where upper_inf(i.geregistreerd)
    group by g.logpseudoniem, i.persoon_id, i.brin, k.vandaag) i
  cross join lateral (
    select n.pgn from register.pgn n where n.persoon_id = i.persoon_id and upper_inf(n.geregistreerd)
    order by n.geldig @> i.dag desc, lower(n.geldig) desc limit 1) n`;

/**
 * Who is in a divided slice, and in which area. Stored, for what is known of a person is looked up from it; no login reads it.
 */
export function binnen(slice: Slice): Projectie {
  const { perInstelling } = slice;
  return {
    naam: 'binnen',
    definitie: perInstelling ? deelnemer(slice) : inwoner(slice),
    indexen: [
      `alter table $tabel add primary key (persoon_id${perInstelling ? ', gebied' : ''})`,
      'create index on $tabel (logpseudoniem)',
    ],
    intern: true,
  };
}
