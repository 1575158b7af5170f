import type { ClientBase } from 'pg';
import { KENMERKEN } from './kenmerken';
import { MAANDTELLING } from './maandtelling';
import { tellen } from './tellen';

/**
 * Of persons who are about to be destroyed: their judgments go, and what was counted of them stays counted, without them. In
 * the caller's transaction, which has locked them, and before their facts go: then nothing is left to judge anew.
 */
export async function laatPersonenLos(db: ClientBase, personen: string[]): Promise<void> {
  await db.query(
    `with weg as (delete from vsv.oordeel where persoon_id = any ($1::bigint[]) returning *)
     insert into vsv.losgelaten (schooljaar, ${KENMERKEN}, startpopulatie, buiten_beschouwing, vsv)
     ${tellen('select *, 1 as n from weg')}`,
    [personen],
  );
  await db.query(
    `with weg as (delete from vsv.maandoordeel where persoon_id = any ($1::bigint[]) returning *)
     insert into vsv.maandlosgelaten
       (schooljaar, maand, ${KENMERKEN}, geen_inschrijving, examendeelnemer, zonder_bekostiging, nieuw)
     select schooljaar, maand, ${KENMERKEN}, ${MAANDTELLING} from weg group by schooljaar, maand, ${KENMERKEN}`,
    [personen],
  );
  await db.query('delete from vsv.vast where persoon_id = any ($1::bigint[])', [personen]);
}
