import { laadReferentie } from '../../../seeds/laadReferentie';
import { laadSlices } from '../../../src/policy/load';
import { inTransactie } from '../../../src/postgres/inTransactie';
import { volgIndeling, volgKlok } from '../../../src/projecties/klok';
import { volg } from '../../../src/vsv/volg';
import { VANDAAG } from '../../opstelling/vast';
import { openProefregister, type Proefregister } from '../../projecties/proefregister';
import { ERKENNINGEN } from '../formule/erkenningVan';

/** A register without persons that follows each write: the engine, and the slices that show what it makes. */
export async function openVsvregister(
  slices = laadSlices(VANDAAG).filter(({ naam }) => ['svb_kinderbijslag', 'rmc_vsv'].includes(naam)),
): Promise<Proefregister> {
  const register = await openProefregister(slices);
  const { db } = register;
  await inTransactie(db, async () => {
    await laadReferentie(db);
    await db.query(
      `insert into register.instelling (brin, naam, sectoren, geldig, erkenning)
       select key, 'School', '{VO,MBO}', daterange('1990-01-01', null), value from jsonb_each_text($1)
       on conflict (brin) do update set erkenning = excluded.erkenning`,
      [JSON.stringify(ERKENNINGEN)],
    );
    await volgIndeling(db);
    await volg(db, VANDAAG);
    await volgKlok(db, slices);
  });
  return register;
}
