import type pg from 'pg';

/** A row that both agencies have, under the key that each has for it. */
export interface Paar {
  persoonId: string;
  inspectie: { pseudoniem: string; rijsleutel: string };
  bekostiging: { pseudoniem: string; rijsleutel: string };
}

/** By which columns the owner knows two rows of one person for the same one. */
const ZELFDE: Record<string, string[]> = {
  Onderwijsdeelnemer: [],
  Inschrijving: ['brin', 'vestiging', 'datum_in', 'geldig'],
  Diploma: ['brin', 'soort', 'opleidingscode', 'datum'],
  Bpv: ['brin', 'leerbedrijf', 'datum_begin', 'opleidingscode'],
};

/** The true pairing, which only the owner of the database can see. */
export async function waarheid(db: pg.Client, noun: string): Promise<Paar[]> {
  const tabel = noun.toLowerCase();
  const gelijk = ZELFDE[noun]!.map((kolom) => `and i.${kolom} is not distinct from b.${kolom}`).join(' ');
  const { rows } = await db.query(
    `select distinct on (i.rijsleutel) p.id::text as "persoonId", i.pseudoniem as ip, i.rijsleutel::text as ir,
       b.pseudoniem as bp, b.rijsleutel::text as br
     from inspectie_toezicht.${tabel} i join duo_bekostiging_bekostiging.${tabel} b using (logpseudoniem)
     join register.persoon p using (logpseudoniem) where true ${gelijk} order by i.rijsleutel`,
  );
  return rows.map(({ persoonId, ip, ir, bp, br }) => ({
    persoonId,
    inspectie: { pseudoniem: ip, rijsleutel: ir },
    bekostiging: { pseudoniem: bp, rijsleutel: br },
  }));
}

/** The nouns that both agencies get. */
export const GEDEELD = Object.keys(ZELFDE);
