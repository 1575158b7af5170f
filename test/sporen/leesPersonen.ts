import type pg from 'pg';

/** What is known of persons, by what it is, each value as it might be written somewhere. */
export type Personen = Record<'pgn' | 'naam' | 'adres' | 'geboren' | 'logpseudoniem', Set<string>>;

/** Of everybody in the register, now or ever. The place of an address is left out: agencies are named by it. */
export async function leesPersonen(db: pg.Client): Promise<Personen> {
  const kolom = async (sql: string) => {
    const { rows } = await db.query({ text: sql, rowMode: 'array' });
    return rows.map(([waarde]) => String(waarde));
  };
  const geboren = await kolom('select distinct geboortedatum from register.persoonsgegevens where geboortedatum > 0');
  return {
    pgn: new Set(await kolom('select pgn from register.pgn')),
    naam: new Set(
      await kolom(`select distinct naam from register.persoonsgegevens,
        lateral unnest(array[achternaam, voornamen] || string_to_array(voornamen, ' ')) naam where length(naam) > 1`),
    ),
    adres: new Set(
      await kolom(
        `select distinct deel from register.adres, lateral unnest(array[straat, postcode]) deel where deel > ''`,
      ),
    ),
    geboren: new Set(
      geboren.flatMap((cijfers) => {
        const [, jaar, maand, dag] = /^(....)(..)(..)$/.exec(cijfers)!;
        return [cijfers, `${jaar}-${maand}-${dag}`, `${dag}-${maand}-${jaar}`];
      }),
    ),
    logpseudoniem: new Set(await kolom('select logpseudoniem from register.persoon')),
  };
}
