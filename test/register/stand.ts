import type { EntityManager } from 'typeorm';

/** A data source, or a transaction whose own writes are seen too. */
type Bron = Pick<EntityManager, 'query'>;

/** One version of a fact: its content with its row number, and when the register knew it. */
export interface Versie {
  tabel: string;
  inhoud: Record<string, unknown>;
  van: string;
  tot: string | null;
}

const TABELLEN = ['pgn', 'persoonsgegevens', 'adres', 'inschrijving', 'inschrijvingsperiode'];

const alles = (waar: string) =>
  TABELLEN.map(
    (tabel) => `select '${tabel}' as tabel, to_jsonb(f) - 'geregistreerd' as inhoud,
      lower(geregistreerd)::text as van, upper(geregistreerd)::text as tot
      from register.${tabel} f where persoon_id = $1 and ${waar}`,
  ).join(' union all ');

/** Every version of every fact about a person. */
export const alleVersies = (bron: Bron, persoonId: string): Promise<Versie[]> =>
  bron.query(`${alles('true')} order by 1, 2`, [persoonId]);

const inhoudelijk = (versies: Versie[]) => versies.map(({ tabel, inhoud }) => ({ tabel, inhoud }));

/** What the register knows of a person now. */
export const huidigeStand = async (bron: Bron, persoonId: string) =>
  inhoudelijk(await bron.query(`${alles('upper_inf(geregistreerd)')} order by 1, 2`, [persoonId]));

/** What the register knew of a person at a moment. */
export const bekendOp = async (bron: Bron, persoonId: string, moment: string) =>
  inhoudelijk(await bron.query(`${alles('geregistreerd @> $2::timestamptz')} order by 1, 2`, [persoonId, moment]));

/** Pairs of current versions that speak about the same days of the same thing; there must be none. */
export const dubbelHuidig = (bron: Bron, persoonId: string): Promise<unknown[]> =>
  bron.query(
    TABELLEN.map((tabel) => {
      const lijn = tabel.startsWith('inschrijving') ? 'and a.inschrijving_id = b.inschrijving_id' : '';
      const samen = tabel === 'inschrijving' ? '' : 'and a.geldig && b.geldig';
      return `select '${tabel}' as tabel, a.id, b.id as ander from register.${tabel} a join register.${tabel} b
        on a.persoon_id = b.persoon_id and a.id < b.id ${lijn} ${samen}
        where a.persoon_id = $1 and upper_inf(a.geregistreerd) and upper_inf(b.geregistreerd)`;
    }).join(' union all '),
    [persoonId],
  );

/** The current versions of one table as `geldig` with the columns asked for, in order of time. */
export const huidig = (bron: Bron, tabel: string, persoonId: string, kolommen: string): Promise<unknown[]> =>
  bron.query(
    `select ${kolommen}, geldig::text from register.${tabel}
      where persoon_id = $1 and upper_inf(geregistreerd) order by register.${tabel}.geldig`,
    [persoonId],
  );
