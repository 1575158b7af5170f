import { request } from 'node:https';
import { getCACertificates } from 'node:tls';

export interface Verzoek {
  method?: 'GET' | 'POST';
  headers?: Headers | Record<string, string>;
  body?: string;
  signal?: AbortSignal;
}

/** The part of `fetch` that identity needs; it never follows redirects. */
export type Ophalen = (url: string, verzoek?: Verzoek) => Promise<Response>;

export interface EigenTls {
  /** authorities to trust beside those Node trusts already */
  ca?: Buffer | string;
  /** the client's own certificate, for mutual TLS */
  cert?: Buffer | string;
  key?: Buffer | string;
}

/** `fetch`, or over https with certificates of one's own, which the built-in `fetch` cannot be given. */
export function ophalen(tls: EigenTls | null = null): Ophalen {
  const gewoon: Ophalen = (url, verzoek) => fetch(url, { ...verzoek, redirect: 'manual' });
  if (!tls) return gewoon;
  const ca = [...getCACertificates('default'), ...(tls.ca ? [tls.ca.toString()] : [])];
  return (url, verzoek) => (url.startsWith('https:') ? metTls(url, { ...tls, ca }, verzoek) : gewoon(url, verzoek));
}

function metTls(url: string, tls: { ca: string[] } & Omit<EigenTls, 'ca'>, verzoek: Verzoek = {}): Promise<Response> {
  const { method = 'GET', body, signal } = verzoek;
  const headers = Object.fromEntries(new Headers(verzoek.headers));
  return new Promise((klaar, mislukt) => {
    const vraag = request(url, { ...tls, method, headers, signal, agent: false }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('error', mislukt);
      antwoord.on('end', () => klaar(new Response(Buffer.concat(delen), { status: antwoord.statusCode })));
    });
    vraag.on('error', mislukt);
    vraag.end(body);
  });
}
