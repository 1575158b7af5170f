import type { Partner } from '../../opstelling/hub';

export interface Deelnemer {
  rijsleutel: string;
  schooljaar: number;
  maand: string | null;
  reden: string | null;
  nieuw: boolean | null;
  onderwijssoort: string;
  categorie: string;
  brin: string;
  leerweg: string | null;
  gemeente: string | null;
  onderwijsdeelnemer: { pgn: string } | null;
}

const VRAAG = `query ($jaar: Schooljaar!, $maand: Datum, $filter: VsvDeelnemerFilter, $first: Int!, $after: String) {
  vsvDeelnemers(schooljaar: $jaar, maand: $maand, filter: $filter, first: $first, after: $after) {
    edges { node { rijsleutel schooljaar maand reden nieuw onderwijssoort categorie brin leerweg gemeente onderwijsdeelnemer { pgn } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The young people behind a figure, a page after the other until the last. */
export async function alleDeelnemers(
  partner: Partner,
  vraag: { jaar: string; maand?: string; filter?: object },
  first = 7,
): Promise<Deelnemer[]> {
  const alle: Deelnemer[] = [];
  for (let after: string | null = null; ; ) {
    const { json } = await partner(VRAAG, { ...vraag, first, after });
    if (json.errors) throw new Error(JSON.stringify(json.errors));
    const { edges, pageInfo } = json.data.vsvDeelnemers;
    alle.push(...edges.map(({ node }: { node: Deelnemer }) => node));
    if (!pageInfo.hasNextPage) return alle;
    after = pageInfo.endCursor;
  }
}
