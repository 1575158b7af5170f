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

/** Per table of facts: what makes two versions speak of the same thing, and whether only on the same days. */
const LIJNEN: Record<string, { gelijk: string[]; dagen: boolean }> = {
  pgn: { gelijk: [], dagen: true },
  persoonsgegevens: { gelijk: [], dagen: true },
  adres: { gelijk: [], dagen: true },
  inschrijving: { gelijk: ['inschrijving_id'], dagen: false },
  inschrijvingsperiode: { gelijk: ['inschrijving_id'], dagen: true },
  examen: { gelijk: ['examen_id'], dagen: false },
  examenresultaat: { gelijk: ['examen_id', 'vakcode'], dagen: false },
  diploma: { gelijk: ['diploma_id'], dagen: false },
  bpv: { gelijk: ['bpv_id'], dagen: false },
  vrijstelling: { gelijk: ['vrijstelling_id'], dagen: false },
  registratie_elders: { gelijk: ['registratie_id'], dagen: false },
  getuigschrift: { gelijk: ['getuigschrift_id'], dagen: false },
};
const TABELLEN = Object.keys(LIJNEN);

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
    Object.entries(LIJNEN)
      .map(([tabel, { gelijk, dagen }]) => {
        const lijn = gelijk.map((kolom) => `and a.${kolom} = b.${kolom}`).join(' ');
        const samen = dagen ? 'and a.geldig && b.geldig' : '';
        return `select '${tabel}' as tabel, a.id, b.id as ander from register.${tabel} a join register.${tabel} b
        on a.persoon_id = b.persoon_id and a.id < b.id ${lijn} ${samen}
        where a.persoon_id = $1 and upper_inf(a.geregistreerd) and upper_inf(b.geregistreerd)`;
      })
      .join(' union all '),
    [persoonId],
  );

/** The current versions of one table as `geldig` with the columns asked for, in order of time. */
export const huidig = (bron: Bron, tabel: string, persoonId: string, kolommen: string): Promise<unknown[]> =>
  bron.query(
    `select ${kolommen}, geldig::text from register.${tabel}
      where persoon_id = $1 and upper_inf(geregistreerd) order by register.${tabel}.geldig`,
    [persoonId],
  );
