import { TLSSocket } from 'node:tls';
import { type ClientMetadata, type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { certificaatVanSocket } from '../Clientcertificaat';
import { afmelden } from './afmelden';
import type { Democlient, Mandaatgever } from './Democlient';
import { bewaarClientsleutel, type Demosleutel, openbaar } from './demosleutels';
import { foutpagina } from './foutpagina';
import { Geheugen } from './Geheugen';
import { toonPagina } from './toonPagina';
import type { Webclient } from './Webclient';
import { webconfiguratie } from './webconfiguratie';

export interface Issuerinstellingen {
  data: string;
  audience: string;
  clients: Democlient[];
  sleutel: Demosleutel;
  websites: Webclient[];
}

const TIEN_MINUTEN = 600;
const uit = { enabled: false };

/** A client as oidc-provider registers it; its key is made when it has none yet. */
function registratie(client: Democlient, data: string): ClientMetadata {
  const basis = {
    client_id: client.id,
    grant_types: ['client_credentials' as const],
    redirect_uris: [],
    response_types: [],
    scope: client.doelen.join(' '),
  };
  const jwks = { keys: [openbaar(bewaarClientsleutel(data, client))] };
  if (client.methode === 'tls_client_auth') {
    const tls_client_auth_subject_dn = `serialNumber=${client.oin}`;
    return { ...basis, token_endpoint_auth_method: 'tls_client_auth', tls_client_auth_subject_dn };
  }
  return {
    ...basis,
    jwks,
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
  };
}

/** On behalf of whom: the parameter `namens` of the token request; not needed where there is only one. */
function mandaatgever(ctx: KoaContextWithOIDC, gevers: Mandaatgever[]): Mandaatgever {
  const gevraagd = ctx.oidc.body?.namens;
  const gevonden = gevers.length === 1 && gevraagd === undefined ? gevers[0] : gevers.find(({ id }) => id === gevraagd);
  if (gevonden) return gevonden;
  throw new errors.InvalidRequest(`namens: verwacht een van ${gevers.map(({ id }) => id).join(', ')}`);
}

/** The claims beside those of RFC 9068. The binding is made whenever there is a certificate, not per client. */
function claims(ctx: KoaContextWithOIDC, client: Democlient | undefined) {
  if (!client) throw new errors.InvalidClient('unknown client');
  const certificaat = certificaatVanSocket(ctx.req.socket);
  const gever = client.namens && mandaatgever(ctx, client.namens);
  const gebied = gever?.gebied ?? client.gebied;
  return {
    oin: client.oin,
    ...(gebied && { gebied }),
    ...(gever && { namens: gever.oin }),
    ...(certificaat && { cnf: { 'x5t#S256': certificaat.x5tS256 } }),
  };
}

/** Client credentials, and people where there are websites; every token is a signed JWT for the one audience. */
export function instellingen({ data, audience, clients, sleutel, websites }: Issuerinstellingen): Configuration {
  const vindClient = (id: string | undefined) => clients.find((client) => client.id === id);
  const deelWeb = websites.length > 0 ? webconfiguratie({ data, audience, websites }) : null;
  const webVan = (id: string | undefined) => websites.find((web) => web.id === id);
  const geregistreerd = [...clients.map((client) => registratie(client, data)), ...(deelWeb?.registraties ?? [])].map(
    (client): [string, ClientMetadata] => [client.client_id, client],
  );
  const doelen = [...new Set(clients.flatMap((client) => client.doelen))];
  return {
    adapter: (model) => new Geheugen(model === 'Client' ? geregistreerd : []),
    clientAuthMethods: ['private_key_jwt', 'tls_client_auth'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
    extraTokenClaims: (ctx, token) => {
      if (token.kind !== 'AccessToken') return claims(ctx, vindClient(token.clientId));
      // of this website's own people: those of another are nobody here
      return claims(ctx, webVan(token.clientId)?.mensen.find(({ id }) => id === token.accountId)?.client);
    },
    jwks: { keys: [sleutel] },
    renderError: (ctx, _uit, fout) => toonPagina(ctx, { status: ctx.status, ...foutpagina(fout, websites) }),
    responseTypes: [],
    scopes: doelen,
    ...deelWeb?.configuratie,
    ttl: { ClientCredentials: TIEN_MINUTEN, ...deelWeb?.configuratie.ttl },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: uit,
      dPoP: uit,
      pushedAuthorizationRequests: uit,
      rpInitiatedLogout: deelWeb ? afmelden(websites).rpInitiatedLogout : uit,
      userinfo: uit,
      mTLS: {
        enabled: true,
        certificateBoundAccessTokens: true,
        tlsClientAuth: true,
        getCertificate: ({ req: { socket } }) =>
          socket instanceof TLSSocket ? socket.getPeerX509Certificate() : undefined,
        certificateAuthorized: ({ req }) => certificaatVanSocket(req.socket) !== null,
        certificateSubjectMatches: ({ req }, eigenschap, verwacht) =>
          eigenschap === 'tls_client_auth_subject_dn' &&
          verwacht === `serialNumber=${certificaatVanSocket(req.socket)?.oin}`,
      },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience,
        getResourceServerInfo: (ctx, resource, client) => {
          if (resource !== audience) throw new errors.InvalidTarget('unknown resource');
          const web = webVan(client.clientId);
          const eigen = (web ?? vindClient(client.clientId))?.doelen ?? [];
          const mag = web ? ['openid', ...eigen] : eigen;
          // oidc-provider drops a scope it does not know; a partner is better served by hearing of it
          const gevraagd = String(ctx.oidc.params?.scope ?? '').split(' ');
          const vreemd = gevraagd.find((doel) => doel && !mag.includes(doel));
          // what a person's token is for is the one thing that a website must not leave out
          const doelen = eigen.filter((doel) => gevraagd.includes(doel));
          if (web && ctx.oidc.route === 'authorization' && doelen.length !== 1)
            throw new errors.InvalidScope('requested scope needs exactly one purpose', eigen.join(' '));
          if (vreemd) throw new errors.InvalidScope('requested scope is not allowed', vreemd);
          return { scope: eigen.join(' '), audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
        },
      },
    },
  };
}
