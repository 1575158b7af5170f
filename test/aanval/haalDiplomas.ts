import { inTransactie } from '../../src/postgres/inTransactie';
import { volgKlok } from '../../src/projecties/klok';
import type { Testhub } from '../opstelling/hub';
import { VANDAAG } from '../opstelling/vast';

/** Gives residents without a startkwalificatie one, so that there are last deliveries to ask for, in every area. */
export async function haalDiplomas({ db, slices }: Testhub): Promise<void> {
  const van = slices
    .filter(({ soorten }) => soorten.includes('LaatsteLevering'))
    .map(({ naam }) => `select persoon_id from ${naam}_opslag.binnen where persoon_id % 4 = 0`);
  await inTransactie(db, async () => {
    await db.query(
      `insert into register.diploma (diploma_id, persoon_id, brin, vestiging, soort, opleidingscode, datum, geldig, geregistreerd)
       select nextval('register.diploma_nummer'), p.persoon_id, '00AH', '00', 'HAVO', '0404', $1::date - 3,
         daterange($1::date - 3, null), tstzrange(($1 || 'T09:00:00Z')::timestamptz, null)
       from (${van.join(' union ')}) p`,
      [VANDAAG],
    );
    await volgKlok(db, slices);
  });
}
