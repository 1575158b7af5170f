import type pg from 'pg';
import { VANDAAG } from '../opstelling/vast';
import { leeftijdOp } from '../vsv/formule/leeftijdOp';
import type { Afbakening } from './Afbakening';

const EERSTE = `${VANDAAG.slice(0, 8)}01`;

const PERSONEN = `
  select p.id, n.pgn, g.geboortedatum, a.gemeentecode as woongemeente, a.straat, m.gemeente, m.rmc_nr::text
  from register.persoon p
  join register.persoonsgegevens g on g.persoon_id = p.id and upper_inf(g.geregistreerd) and g.geldig @> $1::date
  join register.adres a on a.persoon_id = p.id and upper_inf(a.geregistreerd) and a.geldig @> $1::date
  join register.pgn n on n.persoon_id = p.id and upper_inf(n.geregistreerd) and n.geldig @> $1::date
  join register.gemeente_nu m on m.code = a.gemeentecode
  where g.datum_overlijden is null and p.id not in (select persoon_id from register.diploma where upper_inf(geregistreerd)
      and (soort in ('HAVO', 'VWO') or soort = 'MBO' and niveau >= 2))
    and p.id not in (select persoon_id from register.getuigschrift where upper_inf(geregistreerd))`;

const DIPLOMAS = `
  select persoon_id, soort, niveau, opleidingscode, datum::text from register.diploma where upper_inf(geregistreerd)`;

/** Every period of every enrolment, within the enrolment; whether it holds today, and when it ended if it did. */
const INSCHRIJVINGEN = `
  select i.persoon_id, i.brin, p.vestiging, p.opleidingscode, lower(i.geldig)::text as datum_in,
    upper(i.geldig)::text as datum_uit, lower(p.geldig * i.geldig)::text as van, upper(p.geldig * i.geldig)::text as tot,
    i.geldig @> $1::date as loopt, i.inschrijving_id
  from register.inschrijving i join register.inschrijvingsperiode p
    on p.inschrijving_id = i.inschrijving_id and upper_inf(p.geregistreerd)
  where upper_inf(i.geregistreerd) and p.geldig && i.geldig`;

interface Persoon {
  id: string;
  pgn: string;
  geboortedatum: number;
  woongemeente: string;
  straat: string | null;
  gemeente: string;
  rmc_nr: string | null;
}

interface Diploma {
  persoon_id: string;
  [veld: string]: unknown;
}

interface Periode {
  persoon_id: string;
  brin: string;
  vestiging: string;
  opleidingscode: string | null;
  datum_in: string;
  datum_uit: string | null;
  van: string;
  tot: string | null;
  loopt: boolean;
}

/** What she follows today; else the end of what she followed last. */
function watTelt(alle: Periode[]): Periode[] {
  if (alle.some(({ loopt }) => loopt)) return alle.filter(({ van, tot }) => van <= VANDAAG && !(tot && tot <= VANDAAG));
  const over = alle.filter(({ datum_uit }) => datum_uit && datum_uit <= VANDAAG);
  const laatste = over
    .map(({ datum_uit }) => datum_uit!)
    .sort()
    .at(-1);
  return over.filter(({ datum_uit, tot }) => datum_uit === laatste && tot === laatste);
}

const tekst = (...waarden: unknown[]): string => waarden.map((waarde) => waarde ?? '-').join(' ');

/** What a party is to be given, from the register's own tables: text per person, per diploma, and per enrolment on a day. */
export async function verwacht(db: pg.Client, { kolom, gebied, van, tot }: Afbakening) {
  const lees = async <Rij extends pg.QueryResultRow>(sql: string, waarden: unknown[] = []): Promise<Rij[]> =>
    (await db.query<Rij>(sql, waarden)).rows;
  const personen = (await lees<Persoon>(PERSONEN, [VANDAAG])).filter((een) => {
    const leeftijd = leeftijdOp(een.geboortedatum, EERSTE);
    return gebied.includes(een[kolom] ?? '') && leeftijd !== null && leeftijd >= van && leeftijd < tot;
  });
  const pgnVan = new Map(personen.map(({ id, pgn }) => [id, pgn]));
  const diplomas = (await lees<Diploma>(DIPLOMAS)).filter(({ persoon_id }) => pgnVan.has(persoon_id));
  const perPersoon = new Map<string, Periode[]>(personen.map(({ id }) => [id, []]));
  for (const een of await lees<Periode>(INSCHRIJVINGEN, [VANDAAG])) perPersoon.get(een.persoon_id)?.push(een);
  const lessen = [...perPersoon.values()].flatMap(watTelt);
  return {
    personen: personen
      .map((een) => tekst(een.pgn, leeftijdOp(een.geboortedatum, EERSTE), een.woongemeente, een.straat))
      .sort(),
    diplomas: diplomas
      .map((een) => tekst(pgnVan.get(een.persoon_id), een.soort, een.niveau, een.opleidingscode, een.datum))
      .sort(),
    inschrijvingenOp: (dag: string): string[] =>
      lessen
        .filter((les) => les.van <= dag && !(les.tot && les.tot <= dag))
        .map((les) =>
          tekst(pgnVan.get(les.persoon_id), les.brin, les.vestiging, les.opleidingscode, les.datum_in, les.datum_uit),
        )
        .sort(),
  };
}
