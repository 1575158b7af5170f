import type { ClientBase } from 'pg';
import { leesRichtingen } from './leesRichtingen';

/** Candidates of the register in one school, opleiding and year: [men, women, all] with those who passed. */
export interface Getal {
  kandidaten: [number, number, number];
  geslaagden: [number, number, number];
}

interface Regel {
  brin: string;
  vestiging: string;
  examenjaar: number;
  elementcode: string;
  profiel: string | null;
  geslacht: string | null;
  uitslag: 'G' | 'A';
  aantal: number;
}

/** By what a count is found again. */
export const telsleutel = (brin: string, vestiging: string, richting: string, profiel: string | null, jaar: number) =>
  `${brin}${vestiging}/${richting}/${profiel ?? ''}/${jaar}`;

/** Who passed and who failed, as the register knows it now. Who withdrew or took some vakken alone is no candidate. */
export async function telKandidaten(db: ClientBase, examenjaren: readonly number[]): Promise<Map<string, Getal>> {
  const richtingen = leesRichtingen();
  const { rows } = await db.query<Regel>(
    `select e.brin, e.vestiging, e.examenjaar, e.elementcode, e.profiel, g.geslacht, e.uitslag, count(*)::int as aantal
     from register.examen e
     left join register.persoonsgegevens g
       on g.persoon_id = e.persoon_id and upper_inf(g.geregistreerd) and g.geldig @> e.datum_uitslag
     where upper_inf(e.geregistreerd) and e.uitslag in ('G', 'A') and e.examenjaar = any($1)
     group by 1, 2, 3, 4, 5, 6, 7`,
    [examenjaren],
  );
  const tellingen = new Map<string, Getal>();
  for (const rij of rows) {
    const soort = richtingen.get(rij.elementcode) ?? '?';
    const sleutel = telsleutel(rij.brin, rij.vestiging, soort, rij.profiel, rij.examenjaar);
    const telling = tellingen.get(sleutel) ?? { kandidaten: [0, 0, 0], geslaagden: [0, 0, 0] };
    tellingen.set(sleutel, telling);
    for (const groep of groepen(rij.geslacht)) {
      telling.kandidaten[groep] += rij.aantal;
      if (rij.uitslag === 'G') telling.geslaagden[groep] += rij.aantal;
    }
  }
  return tellingen;
}

const groepen = (geslacht: string | null): (0 | 1 | 2)[] =>
  geslacht === 'M' ? [0, 2] : geslacht === 'V' ? [1, 2] : [2];
