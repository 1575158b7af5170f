import { z } from 'zod';
import type { Ophalen } from './ophalen';

const metadata = z.object({ issuer: z.string(), jwks_uri: z.url(), token_endpoint: z.url() });
export type Issuermetadata = z.infer<typeof metadata>;

/** RFC 8414 puts its well-known part before the path of the issuer, OpenID Connect Discovery behind it. */
function adressen(issuer: string): string[] {
  const { origin, pathname } = new URL(issuer);
  const pad = pathname.replace(/\/$/, '');
  return [`${origin}/.well-known/oauth-authorization-server${pad}`, `${origin}${pad}/.well-known/openid-configuration`];
}

/**
 * What an issuer tells about itself. Its name there must be the name we asked under, letter for letter (RFC 8414 §3.3),
 * otherwise another issuer could lend its keys to this one.
 */
export async function leesMetadata(issuer: string, ophalen: Ophalen): Promise<Issuermetadata> {
  for (const adres of adressen(issuer)) {
    const antwoord = await ophalen(adres, { signal: AbortSignal.timeout(5000) });
    if (antwoord.status === 404) continue;
    if (antwoord.status !== 200) throw new Error(`${adres} answers ${antwoord.status}`);
    const gelezen = metadata.safeParse(await antwoord.json());
    if (!gelezen.success) throw new Error(`${adres} does not describe an issuer: ${z.prettifyError(gelezen.error)}`);
    if (gelezen.data.issuer !== issuer) throw new Error(`${adres} describes another issuer than ${issuer}`);
    const zwak = [gelezen.data.jwks_uri, gelezen.data.token_endpoint].some((url) => !url.startsWith('https:'));
    if (issuer.startsWith('https:') && zwak) throw new Error(`${adres} names an address without TLS`);
    return gelezen.data;
  }
  throw new Error(`${issuer} publishes no metadata (RFC 8414 or OpenID Connect Discovery)`);
}
