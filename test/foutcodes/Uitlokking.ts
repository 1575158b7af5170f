import type { Testhub } from '../opstelling/hub';

export interface Verzoek {
  methode?: string;
  pad?: string;
  kop?: Record<string, string>;
  inhoud?: string;
}

/** How to get one code out of the hub, for real. */
export interface Uitlokking {
  /** Dutch, for the document: what somebody did */
  wat: string;
  verzoek: (t: Testhub) => Promise<Verzoek> | Verzoek;
  /** what has to be broken for it; and made whole again */
  stuk?: (t: Testhub) => Promise<unknown>;
  heel?: (t: Testhub) => Promise<unknown>;
}

/** A question in GraphQL, by an agency with a token of its own. */
export const vraag = (
  partner: string,
  query: string,
  variables?: Record<string, unknown>,
  kop: Record<string, string> = {},
) => ({
  verzoek: async (t: Testhub): Promise<Verzoek> => ({
    kop: { authorization: `Bearer ${await t.token(partner)}`, ...kop },
    inhoud: JSON.stringify({ query, variables }),
  }),
});
