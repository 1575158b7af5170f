import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { BronFout } from '../errors';

// no control characters: claims go into the logboek
const tekst = z.string().regex(/^[^\p{Cc}]+$/u);

/** RFC 9068 §2.2 makes sub, client_id and jti obligatory; `oin`, `gebied` and `namens` are claims of our own. */
const tokenclaims = z.object({
  sub: tekst,
  client_id: tekst,
  jti: tekst,
  scope: z.string().default(''),
  oin: z.string().regex(/^[0-9]{20}$/),
  gebied: z.array(tekst).default([]),
  namens: tekst.nullable().default(null),
  // Strict: a token bound by a method that the hub does not know (such as DPoP) is not a token without a binding.
  cnf: z.strictObject({ 'x5t#S256': tekst }).optional(),
});

export type Tokenclaims = z.infer<typeof tokenclaims>;

/** The claims of a verified token. The error names the claims that are wrong, never what is in them. */
export function leesTokenclaims(payload: JWTPayload): Tokenclaims {
  const gelezen = tokenclaims.safeParse(payload);
  if (gelezen.success) return gelezen.data;
  const namen = gelezen.error.issues.map((fout) => String(fout.path[0] ?? '?'));
  throw new BronFout('TOKEN_ONGELDIG', { intern: `token refused: claims ${[...new Set(namen)].join(', ')}` });
}
