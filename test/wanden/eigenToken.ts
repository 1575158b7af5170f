import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { Testhub } from '../opstelling/hub';

/** A token by the issuer's own key that says what the issuer would not. */
export async function eigenToken(
  { hub, slices }: Testhub,
  anders: Record<string, unknown>,
  einde = '5m',
): Promise<string> {
  const { url, sleutel } = hub.demoIssuer!;
  const { afnemer } = slices.find((slice) => slice.afnemer.afnemer === 'svb')!;
  const claims = { sub: 'svb', client_id: 'svb', scope: afnemer.doel, oin: afnemer.oin, ...anders };
  const token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: sleutel.kid })
    .setIssuer(url)
    .setAudience(`${hub.url}/graphql`)
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(einde)
    .sign(await importJWK(sleutel, 'ES256'));
  return `Bearer ${token}`;
}
