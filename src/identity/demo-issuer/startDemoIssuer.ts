import { once } from 'node:events';
import { createServer as httpServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as httpsServer } from 'node:https';
import { Provider } from 'oidc-provider';
import type { Tls } from '../../config';
import { certificaatVanSocket } from '../Clientcertificaat';
import type { Democlient } from './Democlient';
import { type Demosleutel, issuersleutel } from './demosleutels';
import { instellingen } from './instellingen';

export interface DemoIssuerOpties {
  port: number;
  host: string;
  /** the issuer's name: the address under which partners reach it */
  url: string;
  data: string;
  /** the hub, as its tokens name it */
  audience: string;
  clients: Democlient[];
  tls: Tls | null;
  /** told about faults of the issuer itself; a refused client is none */
  bijFout?: (fout: Error) => void;
}

export interface DemoIssuer {
  url: string;
  /** the private signing key, so that tests can make tokens that are wrong in one way */
  sleutel: Demosleutel;
  stop(): Promise<void>;
}

/** All that this issuer offers; the other routes of oidc-provider need people who log in. */
const PADEN = ['/token', '/jwks', '/.well-known/oauth-authorization-server', '/.well-known/openid-configuration'];

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

function poort(provider: Provider): RequestListener {
  const afhandeling = provider.callback();
  return (req, res) => {
    const pad = (req.url ?? '').split('?')[0]!;
    if (!PADEN.includes(pad)) return antwoord(res, 404, 'not_found');
    if (pad === '/token' && !certificaatDeugt(req)) return antwoord(res, 401, 'invalid_client');
    return void afhandeling(req, res);
  };
}

/** A real issuer beside the hub, for the demo and for tests: oidc-provider on a port of its own. */
export async function startDemoIssuer(opties: DemoIssuerOpties): Promise<DemoIssuer> {
  const { url, tls, bijFout = () => {} } = opties;
  const sleutel = issuersleutel(opties.data);
  const provider = new Provider(url, instellingen({ ...opties, sleutel }));
  provider.on('server_error', (_ctx: unknown, fout: Error) => bijFout(fout));
  // The metadata tells what there is (RFC 8414 §2): without people who log in there is no authorization endpoint.
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path.startsWith('/.well-known/')) Reflect.deleteProperty(Object(ctx.body), 'authorization_endpoint');
  });
  const server = tls
    ? httpsServer({ ...tls, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' }, poort(provider))
    : httpServer(poort(provider));
  server.listen(opties.port, opties.host);
  await once(server, 'listening');
  return {
    url,
    sleutel,
    stop: async () => {
      const dicht = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await dicht;
    },
  };
}
