import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { exportJWK, generateKeyPair, importJWK, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import type { Webclientsleutel } from '../../src/config';

export const WEBCLIENT = 'dashboard-van-elders';

/** What the issuer does otherwise than it should, or otherwise than the demo's: anything may be left out. */
export interface Gedrag {
  /** parameters of the address that somebody is sent back to; null leaves one out */
  terug?: Record<string, string | null>;
  /** claims of the ID token and of the access token; undefined leaves one out */
  idToken?: JWTPayload;
  toegang?: JWTPayload;
  /** seconds that the token response promises */
  expiresIn?: number;
  /** the algorithm of ID tokens */
  alg?: 'ES256' | 'RS256';
}

export interface NepIssuer {
  url: string;
  /** the file BRON_DASHBOARD */
  client: Webclientsleutel;
  /** the token that was given last */
  laatste: { toegang: string; idToken: string } | null;
  gedrag: Gedrag;
  /** an access token, for anybody */
  toegang(claims: JWTPayload): Promise<string>;
  stop(): void;
}

const nu = () => Math.floor(Date.now() / 1000);
const rmc14 = { sub: 'mens-14', client_id: WEBCLIENT, oin: '00000099000000014000', gebied: ['14'], scope: 'vsv' };

/** An issuer elsewhere: not the demo's, with keys of its own, at which everybody is one person and which can lie. */
export async function nepIssuer(kidVanClient = 'productie-1'): Promise<NepIssuer> {
  const sleutels = { ES256: await generateKeyPair('ES256'), RS256: await generateKeyPair('RS256') };
  const web = await generateKeyPair('ES256', { extractable: true });
  const openbaar: JWK = { ...(await exportJWK(web.publicKey)), kid: kidVanClient };
  const client = { ...(await exportJWK(web.privateKey)), client_id: WEBCLIENT, alg: 'ES256', kid: kidVanClient };
  const codes = new Map<string, { nonce: string; terug: string }>();
  const teken = (typ: string, alg: 'ES256' | 'RS256', claims: JWTPayload) =>
    new SignJWT(JSON.parse(JSON.stringify(claims)))
      .setProtectedHeader({ alg, kid: `elders-${alg}`, typ })
      .sign(sleutels[alg].privateKey);

  const deze: NepIssuer = {
    ...{ url: '', client, laatste: null, gedrag: {}, stop: () => undefined },
    toegang: (claims) =>
      teken('at+jwt', 'ES256', { iss: deze.url, iat: nu(), exp: nu() + 600, jti: crypto.randomUUID(), ...claims }),
  };

  async function geef(velden: URLSearchParams): Promise<object> {
    const { payload } = await jwtVerify(velden.get('client_assertion')!, await importJWK(openbaar, 'ES256'));
    const code = codes.get(velden.get('code')!);
    codes.delete(velden.get('code')!);
    if (payload.sub !== WEBCLIENT || !code || code.terug !== velden.get('redirect_uri'))
      return { error: 'invalid_grant' };
    const { gedrag } = deze;
    const tijd = { iat: nu(), exp: nu() + 600 };
    const aud = new URL('/graphql', code.terug).href;
    const id = { ...tijd, iss: deze.url, aud: WEBCLIENT, sub: rmc14.sub, nonce: code.nonce };
    deze.laatste = {
      toegang: await deze.toegang({ ...rmc14, aud, ...gedrag.toegang }),
      idToken: await teken('JWT', gedrag.alg ?? 'ES256', { ...id, ...gedrag.idToken }),
    };
    const { toegang: access_token, idToken: id_token } = deze.laatste;
    return { access_token, id_token, token_type: 'Bearer', expires_in: gedrag.expiresIn ?? 600 };
  }

  const metadata = () => ({
    issuer: deze.url,
    authorization_endpoint: `${deze.url}/auth`,
    token_endpoint: `${deze.url}/token`,
    jwks_uri: `${deze.url}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['ES256', 'RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
    authorization_response_iss_parameter_supported: true,
  });

  const server = createServer(async (req, res): Promise<unknown> => {
    const { pathname, searchParams } = new URL(req.url!, deze.url);
    const json = (inhoud: object) => res.setHeader('content-type', 'application/json').end(JSON.stringify(inhoud));
    if (pathname.startsWith('/.well-known/')) return json(metadata());
    if (pathname === '/jwks') {
      const uit = (['ES256', 'RS256'] as const).map(async (alg) => ({
        ...{ ...(await exportJWK(sleutels[alg].publicKey)), alg, kid: `elders-${alg}`, use: 'sig' },
      }));
      return json({ keys: await Promise.all(uit) });
    }
    if (pathname === '/token') {
      const inhoud = await geef(new URLSearchParams(await text(req)));
      if ('error' in inhoud) res.statusCode = 400;
      return json(inhoud);
    }
    const code = crypto.randomUUID();
    const terug = searchParams.get('redirect_uri')!;
    codes.set(code, { nonce: searchParams.get('nonce')!, terug });
    const vragen = { code, state: searchParams.get('state')!, iss: deze.url, ...deze.gedrag.terug };
    const gezet = Object.entries(vragen).filter((een): een is [string, string] => een[1] !== null);
    return res.writeHead(303, { location: `${terug}?${new URLSearchParams(gezet)}` }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  deze.url = `http://localhost:${(server.address() as AddressInfo).port}`;
  deze.stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return deze;
}
