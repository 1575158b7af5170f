import { BronFout } from '../errors';

/** Own choice: only the one base64url spelling of each part, so that no second text passes as the same token. */
const canoniek = (deel: string) => Buffer.from(deel, 'base64url').toString('base64url') === deel;

/** The token of an `Authorization: Bearer` header (RFC 6750 §2.1); a token elsewhere, such as in the URL, is none. */
export function leesBearer(authorization: string | undefined): string {
  const [, schema, token] = /^(\S+) +(\S.*)$/.exec(authorization ?? '') ?? [];
  if (schema?.toLowerCase() !== 'bearer' || token === undefined) throw new BronFout('GEEN_TOKEN');
  const delen = token.split('.');
  if (delen.length !== 3 || !delen.every(canoniek)) {
    throw new BronFout('TOKEN_ONGELDIG', { intern: 'token refused: not a compact JWS' });
  }
  return token;
}
