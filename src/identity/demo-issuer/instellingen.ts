import { TLSSocket } from 'node:tls';
import { type ClientMetadata, type Configuration, errors, type KoaContextWithOIDC } from 'oidc-provider';
import { certificaatVanSocket } from '../Clientcertificaat';
import type { Democlient } from './Democlient';
import { bewaarClientsleutel, type Demosleutel, openbaar } from './demosleutels';
import { Geheugen } from './Geheugen';

export interface Issuerinstellingen {
  data: string;
  audience: string;
  clients: Democlient[];
  sleutel: Demosleutel;
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

/** The claims beside those of RFC 9068. The binding is made whenever there is a certificate, not per client. */
function claims(ctx: KoaContextWithOIDC, client: Democlient | undefined) {
  if (!client) throw new errors.InvalidClient('unknown client');
  const certificaat = certificaatVanSocket(ctx.req.socket);
  return {
    oin: client.oin,
    ...(client.gebied && { gebied: client.gebied }),
    ...(client.namens && { namens: client.namens }),
    ...(certificaat && { cnf: { 'x5t#S256': certificaat.x5tS256 } }),
  };
}

/** Client credentials and nothing else; every token is a signed JWT for the one audience. */
export function instellingen({ data, audience, clients, sleutel }: Issuerinstellingen): Configuration {
  const vindClient = (id: string | undefined) => clients.find((client) => client.id === id);
  const geregistreerd = clients.map((client): [string, ClientMetadata] => [client.id, registratie(client, data)]);
  const doelen = [...new Set(clients.flatMap((client) => client.doelen))];
  return {
    adapter: (model) => new Geheugen(model === 'Client' ? geregistreerd : []),
    clientAuthMethods: ['private_key_jwt', 'tls_client_auth'],
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    enabledJWA: { clientAuthSigningAlgValues: ['ES256'], idTokenSigningAlgValues: ['ES256'] },
    extraTokenClaims: (ctx, token) => claims(ctx, vindClient(token.clientId)),
    jwks: { keys: [sleutel] },
    responseTypes: [],
    scopes: doelen,
    ttl: { ClientCredentials: TIEN_MINUTEN },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: uit,
      dPoP: uit,
      pushedAuthorizationRequests: uit,
      rpInitiatedLogout: uit,
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
          const eigen = vindClient(client.clientId)?.doelen ?? [];
          // oidc-provider drops a scope it does not know; a partner is better served by hearing of it
          const vreemd = String(ctx.oidc.params?.scope ?? '')
            .split(' ')
            .find((doel) => doel && !eigen.includes(doel));
          if (vreemd) throw new errors.InvalidScope('requested scope is not allowed', vreemd);
          return { scope: eigen.join(' '), audience, accessTokenFormat: 'jwt', jwt: { sign: { alg: 'ES256' } } };
        },
      },
    },
  };
}
