import { once } from 'node:events';
import { createServer as httpServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as httpsServer } from 'node:https';
import { Provider } from 'oidc-provider';
import type { Tls } from '../../config';
import { certificaatVanSocket } from '../Clientcertificaat';
import { aanmelden } from './aanmelden';
import { afmelden } from './afmelden';
import type { Democlient } from './Democlient';
import { type Demosleutel, issuersleutel, websleutel } from './demosleutels';
import { instellingen } from './instellingen';
import { TweedeFactor } from './TweedeFactor';
import type { Webclient } from './Webclient';

export interface DemoIssuerOpties {
  port: number;
  host: string;
  /** the issuer's name: the address under which partners reach it */
  url: string;
  data: string;
  /** the hub, as its tokens name it */
  audience: string;
  clients: Democlient[];
  /** the websites for which people log in; none = nobody does */
  websites: Webclient[];
  /** whether a person must give a one-time code too */
  totp: boolean;
  tls: Tls | null;
  /** milliseconds since 1970, by which one-time codes are judged; for tests */
  klok?: () => number;
  /** told about faults of the issuer itself; a refused client is none */
  bijFout?: (fout: Error) => void;
}

export interface DemoIssuer {
  url: string;
  /** the private signing key, so that tests can make tokens that are wrong in one way */
  sleutel: Demosleutel;
  /** a website as it proves itself here: its name and private key */
  web(id: string): Demosleutel & { client_id: string };
  stop(): Promise<void>;
}

/** All that this issuer offers to machines, and what it has for people. The other routes of oidc-provider stay shut. */
const PADEN = ['/token', '/jwks', '/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'];
const WEBPADEN = /^\/(auth|auth\/[\w-]+|aanmelden\/[\w-]+|session\/end|session\/end\/(confirm|success))$/;

function antwoord(res: ServerResponse, status: number, error: string): void {
  res.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error }));
}

/** Whether the client showed no certificate, or one that counts. An untrusted one is refused, not overlooked. */
function certificaatDeugt(req: IncomingMessage): boolean {
  try {
    certificaatVanSocket(req.socket);
    return true;
  } catch {
    return false;
  }
}

function poort(provider: Provider, metWeb: boolean): RequestListener {
  const afhandeling = provider.callback();
  return (req, res) => {
    const pad = (req.url ?? '').split('?')[0]!;
    if (!PADEN.includes(pad) && !(metWeb && WEBPADEN.test(pad))) return antwoord(res, 404, 'not_found');
    if (pad === '/token' && !certificaatDeugt(req)) return antwoord(res, 401, 'invalid_client');
    return void afhandeling(req, res);
  };
}

/** A real issuer beside the hub, for the demo and for tests: oidc-provider on a port of its own. */
export async function startDemoIssuer(opties: DemoIssuerOpties): Promise<DemoIssuer> {
  const { url, tls, data, bijFout = () => {} } = opties;
  const websites = opties.websites.map((web) => ({
    ...web,
    mensen: web.mensen.filter(({ client }) => client.doelen.some((doel) => web.doelen.includes(doel))),
  }));
  const metWeb = websites.length > 0;
  const sleutel = issuersleutel(data);
  const provider = new Provider(url, instellingen({ ...opties, websites, sleutel }));
  provider.on('server_error', (_ctx: unknown, fout: Error) => bijFout(fout));
  // The metadata tells what there is (RFC 8414 §2): without people who log in there is no authorization endpoint.
  provider.use(async (ctx, next) => {
    await next();
    if (!ctx.path.startsWith('/.well-known/')) return;
    if (metWeb) Object.assign(Object(ctx.body), { response_modes_supported: ['query'] });
    else Reflect.deleteProperty(Object(ctx.body), 'authorization_endpoint');
  });
  if (metWeb) {
    const mensen = websites.flatMap((web) => web.mensen);
    const tweedeFactor = opties.totp ? new TweedeFactor(data, mensen, opties.klok) : null;
    provider.use(afmelden(websites).zonderSessie);
    provider.use(aanmelden(provider, { websites, tweedeFactor, bijFout }));
  }
  const luisteraar = poort(provider, metWeb);
  const server = tls
    ? httpsServer({ ...tls, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' }, luisteraar)
    : httpServer(luisteraar);
  server.listen(opties.port, opties.host);
  await once(server, 'listening');
  return {
    url,
    sleutel,
    web: (id) => ({ client_id: id, ...websleutel(data, id) }),
    stop: async () => {
      const dicht = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await dicht;
    },
  };
}
