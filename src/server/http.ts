import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Tls } from '../config';
import { BronFout, type Foutcode, fouten } from '../errors';
import type { Metingen } from './metingen';

export interface HttpOpties {
  tls: Tls | null;
  log: Logger;
  metingen: Metingen;
  verstrek: (verzoek: FastifyRequest, antwoord: FastifyReply) => Promise<FastifyReply>;
  /** what is not ready, in words; empty when all is */
  gereed: () => Promise<string[]>;
  /** RFC 9728: who issues tokens for this hub, and for which purposes */
  bronmetadata: object;
}

const BODY_LIMIET = 1024 * 1024;

/** Fastify's own refusals. */
const FASTIFY: Record<string, Foutcode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'MEDIATYPE',
  FST_ERR_CTP_EMPTY_TYPE: 'MEDIATYPE',
  FST_ERR_CTP_BODY_TOO_LARGE: 'TE_GROOT',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'ONGELDIG_VERZOEK',
  FST_ERR_CTP_INVALID_JSON_BODY: 'ONGELDIG_VERZOEK',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'ONGELDIG_VERZOEK',
};

/** Errors outside GraphQL: problem details (RFC 9457) with a code of the same list. */
function probleem(antwoord: FastifyReply, code: Foutcode, tekst: string): FastifyReply {
  const { status } = fouten[code];
  if (status === 401) antwoord.header('www-authenticate', 'Bearer error="invalid_token"');
  if (status === 405) antwoord.header('allow', 'POST');
  if (status === 503) antwoord.header('retry-after', '5');
  const trace = antwoord.getHeader('traceresponse')?.toString().split('-')[1];
  return antwoord
    .status(status)
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify({ type: 'about:blank', status, title: code, detail: tekst, code, ...(trace && { trace }) }));
}

function foutcode(fout: FastifyError | BronFout): Foutcode {
  if (fout instanceof BronFout) return fout.code;
  return FASTIFY[fout.code] ?? (fout.statusCode && fout.statusCode < 500 ? 'ONGELDIG_VERZOEK' : 'STORING');
}

/** The routes. Everything about persons is at /graphql, by POST. */
export function maakHttp({ tls, log, metingen, verstrek, gereed, bronmetadata }: HttpOpties): FastifyInstance {
  const vast = { bodyLimit: BODY_LIMIET, forceCloseConnections: 'idle' as const, requestTimeout: 30_000 };
  const app: FastifyInstance = tls
    ? (Fastify({
        ...vast,
        https: { ...tls, requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' },
      }) as unknown as FastifyInstance)
    : Fastify(vast);

  app.setErrorHandler((fout: FastifyError | BronFout, verzoek, antwoord) => {
    const code = foutcode(fout);
    if (fouten[code].status >= 500) log.error({ code, fout: fout.message, pad: verzoek.routeOptions.url }, 'storing');
    return probleem(antwoord, code, fout instanceof BronFout ? fout.publiek : fouten[code].tekst);
  });
  app.setNotFoundHandler((_verzoek, antwoord) =>
    antwoord
      .status(404)
      .type('application/problem+json; charset=utf-8')
      .send(
        JSON.stringify({
          type: 'about:blank',
          status: 404,
          title: 'Niet gevonden',
          detail: 'De hub staat op /graphql.',
        }),
      ),
  );

  app.post('/graphql', verstrek);
  app.route({
    method: ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'],
    url: '/graphql',
    handler: (_verzoek, antwoord) => probleem(antwoord, 'METHODE', fouten.METHODE.tekst),
  });
  app.get('/.well-known/oauth-protected-resource', async () => bronmetadata);
  app.get('/health/live', async () => ({ status: 'ok' }));
  app.get('/health/ready', async (_verzoek, antwoord) => {
    const ontbreekt = await gereed();
    return antwoord
      .status(ontbreekt.length ? fouten.NIET_GEREED.status : 200)
      .send({ status: ontbreekt.length ? 'niet gereed' : 'ok', ontbreekt });
  });
  app.get('/metrics', async (_verzoek, antwoord) =>
    antwoord.type(metingen.register.contentType).send(await metingen.register.metrics()),
  );
  return app;
}
