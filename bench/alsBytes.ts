import type { Httpvraag } from './Deelnemer';

/** A question as it goes over the line, made before it is timed. */
export function alsBytes({ pad, headers, body }: Httpvraag): Buffer {
  const inhoud = Buffer.from(body);
  const velden = {
    host: 'localhost',
    'content-type': 'application/json',
    'content-length': String(inhoud.length),
    ...headers,
  };
  const regels = Object.entries(velden).map(([naam, waarde]) => `${naam}: ${waarde}\r\n`);
  return Buffer.concat([Buffer.from(`POST ${pad} HTTP/1.1\r\n${regels.join('')}\r\n`), inhoud]);
}
