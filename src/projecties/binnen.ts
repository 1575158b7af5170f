import type { Slice } from '../policy/Slice';
import type { Projectie } from './definitie';
import { gebiedskolom } from './gebiedskolom';
import { persoonPredicaat } from './predicaat';

/**
 * Who is in a divided slice, and in which area: where she lives, never where she goes to school. Stored, for what is known of a person is looked up from it; no login reads it.
 */
export const binnen = (slice: Slice): Projectie => ({
  naam: 'binnen',
  definitie: `select g.logpseudoniem, n.persoon_id, m.${gebiedskolom[slice.autorisatie.gebied!]} as gebied
  from pseudoniemen.${slice.naam} g join register.nu_persoon n using (persoon_id)
  join register.gemeente_nu m on m.code = n.woongemeente
  where ${persoonPredicaat(slice)}`,
  indexen: ['alter table $tabel add primary key (persoon_id)', 'create index on $tabel (logpseudoniem)'],
  intern: true,
});
