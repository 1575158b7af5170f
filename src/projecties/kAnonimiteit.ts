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
  /** persons who are the only one of their institution with these characteristics, and who share them with too few */
  vooraf: { uniek: number; onderDrempel: number };
  /** the same for what the slice shows */
  achteraf: { uniek: number; onderDrempel: number };
  /** of how many persons each characteristic is left out */
  weggelaten: Record<string, number>;
}

/** Groups of the same institution and the same values, and how many persons are in small ones. */
const groepen = (van: string, kolommen: string[], drempel: number) => `
  select coalesce(sum(n) filter (where n = 1), 0)::int as uniek, coalesce(sum(n) filter (where n < ${drempel}), 0)::int as "onderDrempel"
  from (select count(*) as n from ${van} group by ${['brin', ...kolommen].join(', ')}) groep`;

/**
 * Counts over the stored slice itself, as an attacker would who knows of somebody the institution, age, sex and address.
 * In the caller's transaction. Null for a slice that names persons by their number: there nothing is hidden.
 */
export async function kAnonimiteit(db: ClientBase, slice: Slice): Promise<KAnonimiteitrapport | null> {
  const regels = slice.autorisatie.kAnonimiteit;
  if (!regels) return null;
  const { drempel, kenmerken } = regels;
  const kolommen = kenmerken.map(kolomnaam);
  const kenmerk = `${slice.naam}_definitie.kenmerk`;
  // what is shown, beside the institution that an attacker knows
  const getoond = `(select k.brin, ${kolommen.map((kolom) => `s.${kolom}`).join(', ')}
    from ${slice.naam}.onderwijsdeelnemer s join pseudoniemen.${slice.naam} using (logpseudoniem) join ${kenmerk} k using (persoon_id)) s`;
  const een = async <Rij>(sql: string): Promise<Rij> => (await inHetGroot(db, () => db.query(sql))).rows[0] as Rij;
  const weg = kolommen.map(
    (kolom, plaats) =>
      `count(*) filter (where k.${kolom} is not null and t.${kolom} is null)::int as "${kenmerken[plaats]}"`,
  );
  const { personen, ...weggelaten } = await een<Record<string, number>>(`
    select count(*)::int as personen, ${weg.join(', ')}
    from ${kenmerk} k left join ${slice.naam}_definitie.toonbaar t using (persoon_id)`);
  return {
    ...{ slice: slice.naam, drempel, kenmerken, personen: personen!, weggelaten },
    vooraf: await een(groepen(kenmerk, kolommen, drempel)),
    achteraf: await een(groepen(getoond, kolommen, drempel)),
  };
}
