import type { Ruimer } from './Ruimer';

/** Lines of a log that are about nobody in the register, and that go whole when their term is over. */
export function ruimRegelsOp(tabel: string, wanneer: string, sleutel: string): Ruimer {
  const lopend = `
  select ${sleutel} as id, bewaren.vrij_vanaf((${wanneer} at time zone 'Europe/Amsterdam')::date, $2::int) as vrij_vanaf
  from ${tabel} where ${wanneer} < $1::date - make_interval(years => $2::int - 2)`;
  return {
    lopend,
    partij: 10_000,
    vernietig: async (db, ids, { dag, jaren }) => {
      const { rowCount } = await db.query(
        `delete from ${tabel} where ${wanneer} < $1::date - make_interval(years => $2::int - 2)
           and ${sleutel} in (select id from (${lopend}) l where vrij_vanaf <= $1::date and id = any ($3::text[]))`,
        [dag, jaren, ids],
      );
      return { aantal: rowCount!, rijen: { [tabel.split('.')[1]!]: rowCount! } };
    },
  };
}
