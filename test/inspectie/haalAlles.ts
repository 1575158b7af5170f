import type { Partner } from '../opstelling/hub';

export interface Trek {
  /** the root field */
  veld: string;
  /** what the question is about: `examenjaar: 2026`; empty for all there is */
  over?: string;
  /** fields of a row */
  velden: string;
  first: number;
  /** what happens between two pages */
  tussendoor?: (bladzij: number) => Promise<unknown>;
}

export type Rij = Record<string, unknown>;

/** The question for one page. */
export const bladzijvraag = ({ veld, over = '', velden }: Pick<Trek, 'veld' | 'over' | 'velden'>): string =>
  `query ($first: Int!, $after: String) {
    bladzij: ${veld}(${over && `${over}, `}first: $first, after: $after) { edges { node { ${velden} } } pageInfo { hasNextPage endCursor } }
  }`;

/** Everything of a root field, page by page as an agency does: from endCursor to endCursor until there is no next page. */
export async function haalAlles(partner: Partner, trek: Trek): Promise<Rij[][]> {
  const vraag = bladzijvraag(trek);
  const bladzijden: Rij[][] = [];
  for (let after: string | null = null; ; ) {
    const { status, json } = await partner(vraag, { first: trek.first, after });
    expect([status, json.errors]).toEqual([200, undefined]);
    const { edges, pageInfo } = json.data.bladzij as {
      edges: { node: Rij }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    bladzijden.push(edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return bladzijden;
    after = pageInfo.endCursor;
    await trek.tussendoor?.(bladzijden.length);
  }
}
