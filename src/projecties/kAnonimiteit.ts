import type { ClientBase } from 'pg';
import type { Slice } from '../policy/Slice';
import { inHetGroot } from './inHetGroot';
import { kolomnaam } from './kolommen';

/** How well persons of a slice are hidden among others, before and after what is left out. */
export interface KAnonimiteitrapport {
  slice: string;
  drempel: number;
  kenmerken: string[];
  personen: number;
  /** persons who are the only one of some institution of theirs with these characteristics, and who share them with too few */
  vooraf: { uniek: number; onderDrempel: number };
  /** the same for what the slice shows, of those of whom it shows anything */
  achteraf: { uniek: number; onderDrempel: number };
  /** persons of whom none of the characteristics is shown */
  niets: number;
  /** of how many persons each characteristic is left out */
  weggelaten: Record<string, number>;
}

/** How many persons are in a small group at any of their institutions, now or ever; of each only her smallest counts. */
const groepen = (van: string, kolommen: string[], drempel: number) => `
  select (count(*) filter (where n = 1))::int as uniek, (count(*) filter (where n < ${drempel}))::int as "onderDrempel"
  from (select persoon_id, min(n) as n from (
    select persoon_id, getoond, count(*) over (partition by ${['brin', 'verband', ...kolommen].join(', ')}) as n from ${van}) lid
    where getoond group by persoon_id) persoon`;

/**
 * Counts over the stored slice itself, as an attacker would who knows of somebody the institution, age, sex and address.
 * In the caller's transaction. Null for a slice that names persons by their number: there nothing is hidden.
 */
export async function kAnonimiteit(db: ClientBase, slice: Slice): Promise<KAnonimiteitrapport | null> {
  const regels = slice.autorisatie.kAnonimiteit;
  if (!regels) return null;
  const { drempel } = regels;
  const kenmerken = regels.kenmerken.flat();
  const kolommen = kenmerken.map(kolomnaam);
  const kenmerk = `${slice.naam}_definitie.kenmerk`;
  const zichtbaar = kolommen.map((kolom) => `s.${kolom}`);
  // what is shown, beside the institutions that an attacker knows
  const getoond = `(select k.persoon_id, k.brin, k.verband, num_nonnulls(${zichtbaar.join(', ')}) > 0 as getoond, ${zichtbaar.join(', ')}
    from ${slice.naam}.onderwijsdeelnemer s join pseudoniemen.${slice.naam} using (logpseudoniem) join ${kenmerk} k using (persoon_id)) s`;
  const een = async <Rij>(sql: string): Promise<Rij> => (await inHetGroot(db, () => db.query(sql))).rows[0] as Rij;
  const weg = kolommen.map(
    (kolom, plaats) =>
      `(count(*) filter (where k.${kolom} is not null and t.${kolom} is null))::int as "${kenmerken[plaats]}"`,
  );
  const { personen, niets, ...weggelaten } = await een<Record<string, number>>(`
    select count(*)::int as personen, (count(*) filter (where num_nonnulls(${kolommen.map((kolom) => `t.${kolom}`).join(', ')}) = 0))::int as niets,
      ${weg.join(', ')}
    from (select distinct on (persoon_id) * from ${kenmerk}) k left join ${slice.naam}_definitie.toonbaar t using (persoon_id)`);
  return {
    ...{ slice: slice.naam, drempel, kenmerken, personen: personen!, niets: niets!, weggelaten },
    vooraf: await een(groepen(`(select *, true as getoond from ${kenmerk}) k`, kolommen, drempel)),
    achteraf: await een(groepen(getoond, kolommen, drempel)),
  };
}
