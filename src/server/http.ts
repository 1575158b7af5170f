import type { Socket } from 'node:net';
import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Tls } from '../config';
import { BronFout, type Foutcode, fouten } from '../errors';
import type { Onbekenden } from '../logboek/Onbekenden';
import { logfout } from '../logfout';
import type { Metingen } from './metingen';
import { WACHT } from './pad';
import type { Website } from './Website';

export interface HttpOpties {
  tls: Tls | null;
  /** whose X-Forwarded-For names the source of a request */
  proxies: string[];
  onbekenden: Onbekenden;
  log: Logger;
  metingen: Metingen;
  verstrek: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<FastifyReply>;
  /** what is not ready, in words; empty when all is */
  gereed: () => Promise<string[]>;
  /** RFC 9728: who issues tokens for this hub, and for which purposes */
  bronmetadata: object;
  /** at which people log in; the address of the hub itself leads to the first, unless one of them is there */
  websites: Website[];
}

const GRAPHQL = '/graphql';
const BODY_LIMIET = 1024 * 1024;
/** Node would answer a request without a host, or with an expectation that it does not know, with nothing but a status. */
const NODE = { requireHostHeader: false };
/** Milliseconds that a question under way, or half sent, may hold up a hub that stops. */
const STOPTIJD = 5_000;

/** Fastify's own refusals. */
const FASTIFY: Record<string, Foutcode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIATYPE',
  FST_ERR_CTP_EMPTY_TYPE: 'MEDIATYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'TE_GROOT',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ONGELDIG_VERZOEK',
  FST_ERR_CTP_INVALID_JSON_BODY: 'ONGELDIG_VERZOEK',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ONGELDIG_VERZOEK',
};

const PROBLEEM = 'application/problem+json; charset=utf-8';

/** Problem details (RFC 9457) with a code of our list. */
const details = (code: Foutcode, detail: string, meer: object = {}): string =>
  JSON.stringify({ type: 'about:blank', status: fouten[code].status, title: code, detail, code, ...meer });

/** What is not even HTTP, or too slow or too large in its headers: Fastify would answer in words of its own. */
function onleesbaar(fout: Error & { code?: string }, socket: Socket): void {
  if (fout.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const tekst = details('ONGELDIG_VERZOEK', fouten.ONGELDIG_VERZOEK.tekst);
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nContent-Type: ${PROBLEEM}\r\nContent-Length: ${Buffer.byteLength(tekst)}\r\nConnection: close\r\n\r\n${tekst}`,
  );
}

/** Errors outside GraphQL. */
function probleem(antwoord: FastifyReply, code: Foutcode, tekst: string = fouten[code].tekst, meer: object = {}) {
  const { status } = fouten[code];
  if (status === 401) antwoord.header('www-authenticate', 'Bearer error="invalid_token"');
  if (status === 405) antwoord.header('allow', 'POST');
  if (status === 503) antwoord.header('retry-after', WACHT);
  const trace = antwoord.getHeader('traceresponse')?.toString().split('-')[1];
  return antwoord
    .status(status)
    .type(PROBLEEM)
    .send(details(code, tekst, { ...meer, ...(trace && { trace }) }));
}

function foutcode(fout: FastifyError | BronFout): Foutcode {
  if (fout instanceof BronFout) return fout.code;
  // a file that is not there, or not to be had
  if (fout.statusCode === 403 || fout.statusCode === 404) return 'ADRES';
  return FASTIFY[fout.code] ?? (fout.statusCode && fout.statusCode < 500 ? 'ONGELDIG_VERZOEK' : 'STORING');
}

function leesbaar(adres: string): boolean {
  try {
    decodeURIComponent(adres.split('?')[0]!);
    return true;
  } catch {
    return false;
  }
}

/** The routes. Everything about persons is at /graphql, by POST. */
export function maakHttp({
  tls,
  proxies,
  onbekenden,
  log,
  metingen,
  verstrek,
  gereed,
  bronmetadata,
  websites,
}: HttpOpties): FastifyInstance {
  const beleid = websites[0]?.beleid ?? { contentSecurityPolicy: { directives: { 'default-src': ["'none'"] } } };
  const vast = {
    bodyLimit: BODY_LIMIET,
    forceCloseConnections: 'idle' as const,
    // who asks while we stop gets an answer, on a connection that then ends
    return503OnClosing: false,
    requestTimeout: 30_000,
    trustProxy: proxies,
    clientErrorHandler: onleesbaar,
    // an address that cannot be read is one that is not there; Fastify would repeat it, past all that goes with an answer
    rewriteUrl: ({ url = '/' }: { url?: string }) => (leesbaar(url) ? url : '/onleesbaar'),
  };
  const app: FastifyInstance = tls
    ? (Fastify({
        ...vast,
        https: { ...tls, ...NODE, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' },
      }) as unknown as FastifyInstance)
    : Fastify({ ...vast, http: NODE });

  app.register(fastifyHelmet, beleid);
  // nobody is let through to elsewhere
  app.server.on('connect', (verzoek, socket) => onleesbaar(new Error(verzoek.method), socket as Socket));
  app.server.on('checkExpectation', (verzoek, antwoord) => app.server.emit('request', verzoek, antwoord));
  app.addHook('onRequest', async ({ raw: { httpVersion, headers } }) => {
    if (httpVersion === '1.1' && headers.host === undefined) throw new BronFout('ONGELDIG_VERZOEK');
  });
  app.addHook('preClose', async () => {
    const einde = setTimeout(() => app.server.closeAllConnections(), STOPTIJD);
    app.server.once('close', () => clearTimeout(einde));
  });

  app.removeContentTypeParser('text/plain');
  app.setErrorHandler((fout: FastifyError | BronFout, verzoek, antwoord) => {
    const code = foutcode(fout);
    const eigen = fout instanceof BronFout;
    // what the path of a request refuses, it counts or records itself
    if (!eigen) onbekenden.tel(verzoek.ip, code);
    if (fouten[code].status >= 500) log.error({ ...logfout(fout), code }, 'storing');
    return probleem(antwoord, code, eigen ? fout.publiek : fouten[code].tekst);
  });
  app.setNotFoundHandler((verzoek, antwoord) => {
    if (verzoek.url.split('?')[0] !== GRAPHQL) return probleem(antwoord, 'ADRES');
    onbekenden.tel(verzoek.ip, 'METHODE');
    return probleem(antwoord, 'METHODE');
  });

  app.register(fastifyCookie);
  for (const { routes } of websites) app.register(routes);
  const [eerste] = websites;
  if (eerste && !websites.some(({ begin }) => begin === '/'))
    app.get('/', (_verzoek, antwoord) => antwoord.redirect(eerste.begin));
  app.post(GRAPHQL, verstrek);
  app.get('/.well-known/oauth-protected-resource', async () => bronmetadata);
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_verzoek, antwoord) => {
    const ontbreekt = await gereed();
    return ontbreekt.length ? probleem(antwoord, 'NIET_GEREED', undefined, { ontbreekt }) : { status: 'ok', ontbreekt };
  });
  app.get('/metrics', async (_verzoek, antwoord) =>
    antwoord.type(metingen.register.contentType).send(await metingen.register.metrics()),
  );
  return app;
}
