import { once } from 'node:events';
import { createServer as httpServer, type RequestListener } from 'node:http';
import { createServer as httpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { Tls } from '../../src/config';
import { BronFout } from '../../src/errors';
import { certificaatVanSocket } from '../../src/identity/Clientcertificaat';
import type { Tokenpoort } from '../../src/identity/Tokenpoort';
import { AUDIENCE } from './proefIssuer';

export interface ProefHub {
  url: string;
  port: number;
  stop(): void;
}

/** The least that a hub does: it names its issuer, and tells a caller who the caller is. */
export async function proefHub(issuer: string, poort: Tokenpoort | null, tls: Tls | null = null): Promise<ProefHub> {
  const antwoorden: RequestListener = async (req, res) => {
    res.setHeader('content-type', 'application/json');
    if (req.url === '/.well-known/oauth-protected-resource') {
      return void res.end(JSON.stringify({ resource: AUDIENCE, authorization_servers: [issuer] }));
    }
    if (req.url !== '/graphql' || !poort) return void res.writeHead(404).end('{}');
    try {
      const identiteit = await poort.herken(req.headers.authorization, certificaatVanSocket(req.socket));
      res.end(JSON.stringify(identiteit));
    } catch (fout) {
      const { status, code } = fout instanceof BronFout ? fout : { status: 500, code: String(fout) };
      res.writeHead(status).end(JSON.stringify({ code }));
    }
  };
  const server = tls
    ? httpsServer({ ...tls, requestCert: true, rejectUnauthorized: false }, antwoorden)
    : httpServer(antwoorden);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `${tls ? 'https' : 'http'}://localhost:${port}`, port, stop };
}
