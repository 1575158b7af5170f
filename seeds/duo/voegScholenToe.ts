import type { ClientBase } from 'pg';
import type { Examenrij } from './Examenbestand';

/** What a site is called in register.vestiging that is known from DUO's exam file alone; most have closed since. */
export const SOORT = 'DUO-examenbestand';

/**
 * Adds the institutions and sites of the file that the register does not know, with the names in the file. When they
 * began and ended is not known. Gives the sites that were added.
 */
export async function voegScholenToe(
  db: ClientBase,
  rijen: readonly Examenrij[],
  gemeenteVan: (rij: Examenrij) => string | null,
): Promise<{ vestiging: string; gemeentecode: string | null }[]> {
  const eerste = new Map(rijen.toReversed().map((rij) => [`${rij.brin}${rij.vestiging}`, rij]));
  const vestigingen = [...eerste.values()].sort((a, b) => (a.vestiging < b.vestiging ? -1 : 1));
  const kolom = (waarde: (rij: Examenrij) => string | null) => vestigingen.map(waarde);
  const [brins, codes, namen] = [kolom((r) => r.brin), kolom((r) => r.vestiging), kolom((r) => r.naam)];
  await db.query(
    `insert into register.instelling (brin, naam, sectoren, geldig)
     select distinct on (brin) brin, naam, array['VO'], daterange(null, null) from unnest($1::text[], $2::text[], $3::text[]) r (brin, code, naam)
     order by brin, code
     on conflict do nothing`,
    [brins, codes, namen],
  );
  const { rows } = await db.query(
    `insert into register.vestiging (brin, code, naam, soort, gemeentecode, geldig)
     select r.brin, code, r.naam, $5, gemeentecode, i.geldig
     from unnest($1::text[], $2::text[], $3::text[], $4::text[]) r (brin, code, naam, gemeentecode)
     join register.instelling i using (brin)
     on conflict do nothing
     returning brin || code as vestiging, gemeentecode`,
    [brins, codes, namen, kolom(gemeenteVan), SOORT],
  );
  return rows;
}
