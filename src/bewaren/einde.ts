import { FEITEN } from '../register/feiten';

/** SQL that a column names one of these persons, where there is an array of them. */
const eenVan = (kolom: string, personen?: string) => (personen ? `${kolom} = any (${personen})` : 'true');

/** SQL of the day in the Netherlands of a moment. */
const dag = (moment: string) => `(${moment} at time zone 'Europe/Amsterdam')::date`;

/** SQL of the last day on which the register came to know something that it still knows of a person (alias p). */
const LAATST_VASTGELEGD = `(select max(dag) from (${FEITEN.map(
  (tabel) =>
    `select ${dag('lower(geregistreerd)')} as dag from register.${tabel} where persoon_id = p.id and upper_inf(geregistreerd)`,
).join(' union all ')}) feit)`;

/** SQL that something is still known of an exemption of a person. */
const heeftVrijstelling = (persoon: string) =>
  `exists (select from register.vrijstelling w where w.persoon_id = ${persoon})`;

/**
 * SQL of when the term of the register begins to run for each person: (persoon_id, einde), infinity as long as she is
 * enrolled or will be. Of whom no enrolment is known: since the last that was registered, but not while an exemption is kept,
 * whose term is its own. With `personen`, SQL of an array, of these alone.
 */
export const eindePerPersoon = (personen?: string): string => `
  select persoon_id, max(coalesce(upper(geldig), 'infinity')) as einde from register.inschrijving
  where upper_inf(geregistreerd) and ${eenVan('persoon_id', personen)} group by persoon_id
  union all
  select p.id, case when ${heeftVrijstelling('p.id')} then 'infinity' else ${LAATST_VASTGELEGD} end from register.persoon p
  where ${eenVan('p.id', personen)} and not exists (
    select from register.inschrijving i where i.persoon_id = p.id and upper_inf(i.geregistreerd))`;

/** SQL of the exemptions: (id, persoon_id, einde); of one that was withdrawn, when that was known. */
export const eindePerVrijstelling = `
  select vrijstelling_id as id, persoon_id, coalesce(
    max(coalesce(upper(geldig), 'infinity')) filter (where upper_inf(geregistreerd)), max(${dag('upper(geregistreerd)')})) as einde
  from register.vrijstelling group by vrijstelling_id, persoon_id`;
