import { randomUUID } from 'node:crypto';
import { importJWK, type JWK, type JWTHeaderParameters, type JWTPayload, SignJWT } from 'jose';
import { AUDIENCE, OIN_SVB, type ProefIssuer } from './proefIssuer';

export const nu = () => Math.floor(Date.now() / 1000);

/** What the demo issuer would say of SVB; `undefined` in `anders` leaves a claim out. */
export function proefClaims(issuer: ProefIssuer, anders: Record<string, unknown> = {}): JWTPayload {
  const goed = {
    iss: issuer.url,
    aud: AUDIENCE,
    sub: 'svb',
    client_id: 'svb',
    jti: randomUUID(),
    iat: nu(),
    exp: nu() + 600,
    scope: 'kinderbijslag',
    oin: OIN_SVB,
  };
  return JSON.parse(JSON.stringify({ ...goed, ...anders }));
}

/** A token by the issuer's own key that may be wrong in its claims, in its header, or in its key. */
export async function proefToken(
  issuer: ProefIssuer,
  {
    claims = {},
    kop = {},
    sleutel = issuer.sleutel,
  }: { claims?: object; kop?: object; sleutel?: JWK | Uint8Array } = {},
): Promise<string> {
  const header: JWTHeaderParameters = { alg: 'ES256', typ: 'at+jwt', kid: issuer.sleutel.kid, ...kop };
  const metSleutel = sleutel instanceof Uint8Array ? sleutel : await importJWK(sleutel, header.alg);
  return new SignJWT(proefClaims(issuer, { ...claims })).setProtectedHeader(header).sign(metSleutel);
}
