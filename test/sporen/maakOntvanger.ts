import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A span as it came over the line (OTLP/HTTP, JSON). */
export interface Span {
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  name: string;
  links?: { traceId: string; spanId: string }[];
  attributes: { key: string; value: { stringValue?: string; intValue?: number | string } }[];
  status: { code?: number; message?: string };
  events?: unknown[];
}

export interface Ontvanger {
  url: string;
  /** all that was sent: addresses, headers and bodies */
  ruw: string[];
  spans(): Span[];
  stop(): Promise<void>;
}

/** A collector. One that is `doof` takes every connection and never answers. */
export async function maakOntvanger({ doof = false } = {}): Promise<Ontvanger> {
  const lijven: string[] = [];
  const ruw: string[] = [];
  const server = createServer(async (vraag, antwoord) => {
    const lijf = await text(vraag);
    ruw.push(`${vraag.method} ${vraag.url} ${JSON.stringify(vraag.headers)}`, lijf);
    lijven.push(lijf);
    if (!doof) antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ruw,
    spans: () =>
      lijven.flatMap((lijf) =>
        JSON.parse(lijf).resourceSpans.flatMap((bron: { scopeSpans: { spans: Span[] }[] }) =>
          bron.scopeSpans.flatMap(({ spans }) => spans),
        ),
      ),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}
