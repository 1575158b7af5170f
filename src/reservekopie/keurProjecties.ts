import type { ClientBase } from 'pg';
import { controleerAlles } from '../controleerAlles';
import { laadSlices } from '../policy/load';
import { vingerafdruk } from '../projecties/vingerafdruk';
import type { Datum } from '../values/Datum';
import type { Bevinding } from './Bevinding';

/** Whether what is stored twice is equal: every projection and every vsv figure to what it follows from, as of the day of the database. */
export async function keurProjecties(db: ClientBase): Promise<Bevinding[]> {
  const { rows: klok } = await db.query<{ vandaag: Datum }>('select vandaag::text from register.klok');
  const { rows } = await db.query<{ definitie: string }>('select definitie from projecties.toestand');
  const bekend = new Set(rows.map(({ definitie }) => definitie));
  const slices = laadSlices(klok[0]!.vandaag);
  const zoals = slices.filter((slice) => bekend.has(vingerafdruk(slice)));
  const anders = slices.filter((slice) => !zoals.includes(slice)).map(({ naam }) => naam);
  const vergeleken = await controleerAlles(db, zoals);
  return [
    ...vergeleken.map(({ projectie, rijen, ontbreekt, teveel }) => ({
      goed: ontbreekt + teveel === 0,
      tekst: `${projectie}: ${rijen} rijen, ${ontbreekt} ontbreken, ${teveel} te veel`,
    })),
    ...anders.map((naam) => ({ goed: true, tekst: `${naam}: is nu anders bepaald; de hub bouwt haar bij de start` })),
  ];
}
