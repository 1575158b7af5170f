import { type IncomingHttpHeaders, request as viaHttp } from 'node:http';
import { request as viaHttps } from 'node:https';
import { buffer } from 'node:stream/consumers';

export interface Verzoek {
  method?: string;
  /** as it goes over the line: `fetch` would tidy it up first */
  pad?: string;
  headers?: Record<string, string | string[]>;
  body?: string;
  /** the authority to trust, over https */
  ca?: string;
}

export interface Antwoord {
  status: number;
  headers: IncomingHttpHeaders;
  /** whole Set-Cookie lines */
  koekjes: string[];
  ruw: Buffer;
  tekst: string;
}

/** One request exactly as it is written here, and its answer; nothing is followed, added or normalised. */
export async function haal(url: string, { method = 'GET', pad, headers, body, ca }: Verzoek = {}): Promise<Antwoord> {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const opties = { hostname, port, method, headers, ca, path: pad ?? `${pathname}${search}`, agent: false };
  return new Promise((klaar, mislukt) => {
    const vraag = (protocol === 'https:' ? viaHttps : viaHttp)(opties, (antwoord) => {
      buffer(antwoord).then((ruw) => {
        const { statusCode, headers } = antwoord;
        klaar({ status: statusCode!, headers, koekjes: headers['set-cookie'] ?? [], ruw, tekst: ruw.toString() });
      }, mislukt);
    });
    vraag.on('error', mislukt);
    vraag.end(body);
  });
}
