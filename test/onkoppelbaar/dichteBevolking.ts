import type { ClientBase } from 'pg';
import type { Slice } from '../../src/policy/Slice';
import { inTransactie } from '../../src/postgres/inTransactie';
import { herbouw } from '../../src/projecties/herbouw';
import { pseudonimiseer } from '../../src/projecties/pseudoniemen';
import { vrijOnderwijsnummer } from '../bekostiging/vrijOnderwijsnummer';
import { sleutels } from '../opstelling/vast';

/** Somebody of three schools where many are alike. */
export interface Inwoner {
  pgn: string;
  geboortedatum: number;
  geslacht: string;
  postcode: string;
  gemeentecode: string;
  vestigdeZich: string | null;
  /** enrolments: school, from, until */
  scholen: [brin: string, van: string, tot: string | null][];
}

export const SCHOLEN = ['98AA', '98BB', '98CC'];

/** The same persons every time: as many as asked, with the schools that `scholen` gives to each. */
export function maakInwoners(
  aantal: number,
  eerste: number,
  scholen: (nr: number, school: string) => Inwoner['scholen'],
): Inwoner[] {
  let toeval = 12_345 + eerste;
  const kies = <T>(uit: T[]): T => {
    toeval = (toeval * 1_103_515_245 + 12_345) % 2 ** 31;
    return uit[Math.floor((toeval / 2 ** 31) * uit.length)]!;
  };
  return Array.from({ length: aantal }, (_, nr) => {
    const postcode = kies(['2511', '2511', '2512', '2513', '7511', '7512']);
    return {
      pgn: vrijOnderwijsnummer(eerste + nr),
      geboortedatum: Number(`${kies([2009, 2010, 2010, 2011])}${kies(['0203', '0517', '0830', '1012', '1231'])}`),
      geslacht: kies(['M', 'V']),
      postcode: `${postcode}A${kies(['A', 'B', 'C', 'D'])}`,
      gemeentecode: postcode < '5' ? '0518' : '0153',
      vestigdeZich: kies([null, null, null, null, null, null, '2019-05-06', '2023-01-30']),
      scholen: scholen(nr, kies(SCHOLEN)),
    };
  });
}

const FEITEN = `
  create temp table inwoner on commit drop as
    select i.*, nextval(pg_get_serial_sequence('register.persoon', 'id')) as id
    from jsonb_to_recordset($1) i (pgn text, geboortedatum int, geslacht text, postcode text, gemeentecode text,
      "vestigdeZich" date, scholen jsonb)`;
const SCHRIJF = [
  `insert into register.instelling (brin, naam, sectoren, geldig)
     select brin, 'School', '{VO}', '[2000-01-01,)' from unnest(array['${SCHOLEN.join("','")}']) brin on conflict do nothing`,
  `insert into register.pgn (persoon_id, pgn, soort, geldig) select id, pgn, 'ON', '[2000-01-01,)' from inwoner`,
  `insert into register.persoonsgegevens (persoon_id, achternaam, geboortedatum, geslacht, datum_vestiging, geldig)
     select id, 'Naam' || id, geboortedatum, geslacht, "vestigdeZich", '[2000-01-01,)' from inwoner`,
  `insert into register.adres (persoon_id, straat, postcode, gemeentecode, geldig)
     select id, 'Straat', postcode, gemeentecode, '[2000-01-01,)' from inwoner`,
  `create temp table op_school on commit drop as
     select w.id, s ->> 0 as brin, daterange((s ->> 1)::date, (s ->> 2)::date) as geldig,
       nextval('register.inschrijving_nummer') as nummer
     from inwoner w cross join lateral jsonb_array_elements(w.scholen) s`,
  `insert into register.inschrijving (inschrijving_id, persoon_id, brin, geldig)
     select nummer, id, brin, geldig from op_school`,
  `insert into register.inschrijvingsperiode (inschrijving_id, persoon_id, vestiging, sector, opleidingscode, leerjaar, bekostigd, geldig)
     select nummer, id, '00', 'VO', '0011', 4, true, geldig from op_school`,
];

/** Adds them to the register as the owner, and judges and builds the slices anew, as after a seed. */
export async function voegInwonersToe(db: ClientBase, slices: Slice[], inwoners: Inwoner[]): Promise<void> {
  const log = sleutels.logpseudoniemen();
  await inTransactie(db, async () => {
    await db.query(FEITEN, [JSON.stringify(inwoners)]);
    const { rows } = await db.query<{ id: string }>('select id::text as id from inwoner');
    await db.query(
      'insert into register.persoon (id, logpseudoniem) select * from unnest($1::bigint[], $2::bigint[])',
      [rows.map(({ id }) => id), rows.map(({ id }) => String(log(BigInt(id))))],
    );
    for (const slice of slices) await pseudonimiseer(db, slice, sleutels.pseudonimiseer);
    for (const sql of SCHRIJF) await db.query(sql);
    for (const slice of slices) await herbouw(db, slice);
  });
}
