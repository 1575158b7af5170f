import type { Ruimer } from './Ruimer';

/** What was kept of students of higher education, when that term is over too. */
export const ruimStudentenOp: Ruimer = {
  lopend: `select id, bewaren.vrij_vanaf(einde, $2::int) as vrij_vanaf from bewaren.ho_student
    where einde <= $1::date - make_interval(years => $2::int - 2)`,
  partij: 1_000,
  vernietig: async (db, ids, { dag, jaren }) => {
    const { rowCount } = await db.query(
      `delete from bewaren.ho_student where id = any ($3::bigint[]) and bewaren.vrij_vanaf(einde, $2::int) <= $1::date`,
      [dag, jaren, ids],
    );
    return { aantal: rowCount!, rijen: { ho_student: rowCount! } };
  },
};
