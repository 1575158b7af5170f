import { leesConfig } from '../../src/config';
import { vraagToken } from '../../src/identity/demo-issuer/vraagToken';
import { laadSlices } from '../../src/policy/load';
import { Sleutels } from '../../src/sleutels';
import { startHub } from '../../src/startHub';
import type { Antwoord, Deelnemer, Omgeving, Vraag } from '../Deelnemer';
import { zonderBudget } from '../zonderBudget';

const CONTROLE = `query ($peildatum: Datum!, $pgns: [String!]!) {
  inschrijvingscontrole(peildatum: $peildatum, pgns: $pgns) {
    pgn uitkomst ingeschreven inschrijvingen { brin vestiging onderwijssoort datumIn datumUit }
  }
}`;
const BLADZIJ = `query ($examenjaar: Int!, $first: Int!, $after: String) {
  examenresultaten(examenjaar: $examenjaar, first: $first, after: $after) {
    edges { node { pseudoniem brin vestiging onderwijssoort vakcode se ce1 ce2 ce3 eindcijfer cijferlijst } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const CIJFERS = `query ($schooljaar: Schooljaar!) {
  vsvCijfers(schooljaar: $schooljaar, groepeer: [GEMEENTE, CATEGORIE]) {
    groepen { gemeente categorie startpopulatie vsv percentage norm }
  }
}`;

/** Who asks it, and in which words. */
const VRAGEN: Record<Vraag['soort'], [afnemer: string, query: string]> = {
  controle: ['svb', CONTROLE],
  bladzij: ['inspectie', BLADZIJ],
  cijfers: ['rmc-14', CIJFERS],
};

interface Antwoordtekst {
  data: {
    inschrijvingscontrole?: unknown[];
    vsvCijfers?: { groepen: unknown[] };
    examenresultaten?: {
      edges: { node: unknown }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
  };
}

const configVan = ({ port, data, vandaag }: Omgeving) =>
  leesConfig({ PORT: String(port), BRON_DATA: data, BRON_VANDAAG: vandaag, BRON_LOG: 'warn' });

function lees(tekst: string): Antwoord {
  const { inschrijvingscontrole, examenresultaten, vsvCijfers } = (JSON.parse(tekst) as Antwoordtekst).data;
  if (!examenresultaten) return { data: inschrijvingscontrole ?? vsvCijfers!.groepen, volgende: null };
  const { edges, pageInfo } = examenresultaten;
  return { data: edges.map(({ node }) => node), volgende: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}

/** The hub as `npm start` runs it: all walls, limits, tokens and the logboek. */
export const hub: Deelnemer = {
  naam: 'hub',

  async bedien(omgeving) {
    const { data, eigenaarUrl, vandaag } = omgeving;
    const sleutels = Sleutels.lees(null, data);
    const { stop } = await startHub({
      ...{ config: configVan(omgeving), eigenaarUrl, slices: laadSlices(vandaag).map(zonderBudget), sleutels },
    });
    return stop;
  },

  async klant(omgeving) {
    const { url } = configVan(omgeving);
    const token = (clientId: string) => vraagToken({ clientId, hub: url, data: omgeving.data });
    const tokens = new Map<string, string>();
    for (const [afnemer] of Object.values(VRAGEN)) tokens.set(afnemer, await token(afnemer));
    return {
      vraag({ soort, ...variables }: Vraag) {
        const [afnemer, query] = VRAGEN[soort];
        const headers = { authorization: `Bearer ${tokens.get(afnemer)}` };
        return { pad: '/graphql', headers, body: JSON.stringify({ query, variables }) };
      },
      lees: (_vraag, tekst) => lees(tekst),
    };
  },
};
