import { VANDAAG } from '../opstelling/vast';

/** SVB's question about some numbers. */
export const controle = (
  velden: string,
  pgns: string[],
  peildatum: string = VANDAAG,
): [string, Record<string, unknown>] => [
  `query ($d: Datum!, $p: [String!]!) { inschrijvingscontrole(peildatum: $d, pgns: $p) { pgn uitkomst ${velden} } }`,
  { d: peildatum, p: pgns },
];

/** The privacy officer's question about one number. */
export const inzage = (pgn: string, args = ''): string =>
  `{ inzage(pgn: "${pgn}"${args}) { uitkomst brief verstrekkingen { edges { cursor node { id afnemer doel trace } } } } }`;
