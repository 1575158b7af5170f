import { beoordeling } from './beoordeling';
import { KENMERKEN } from './kenmerken';
import { nietVast } from './nietVast';
import { tellen } from './tellen';

/** The years that can be judged: their second 1 October has come. */
export const BEOORDEELBAAR = 'make_date(schooljaar + 1, 10, 1) <= (select vandaag from register.klok)';

/**
 * vsv.ververs: judges these persons anew in every year, in the transaction that changes the register, and adds the difference
 * to the counts. Whoever writes has locked the persons (projecties.ververs), so no two judge the same one at a time.
 */
export const verversDdl = `
create or replace function vsv.ververs(personen bigint[]) returns void language plpgsql
  -- made once per session: planning takes longer than running for one person
  set plan_cache_mode = force_generic_plan as $f$
declare oud vsv.oordeel[]; nieuw vsv.oordeel[];
begin
  select array_agg(o order by schooljaar, persoon_id) into oud
    from vsv.oordeel o where persoon_id = any (personen) and ${nietVast('o')};
  select array_agg(row(x.*)::vsv.oordeel order by schooljaar, persoon_id) into nieuw
    from (${beoordeling(BEOORDEELBAAR, 'personen')}) x where ${nietVast('x')};
  if oud is not distinct from nieuw then return; end if;
  delete from vsv.oordeel o where persoon_id = any (personen) and ${nietVast('o')};
  insert into vsv.oordeel select * from unnest(nieuw);
  insert into vsv.cijfer (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)
    select * from (${tellen('select *, -1 as n from unnest(oud) union all select *, 1 from unnest(nieuw)')}) verschil
    where startpopulatie <> 0 or buiten_beschouwing <> 0 or vsv <> 0;
end $f$;`;
