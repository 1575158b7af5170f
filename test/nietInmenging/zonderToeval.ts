import type { Antwoord } from '../opstelling/hub';

/** An answer but what is new at every question: cursors, of which the length counts, and the names of the provision itself. */
export const zonderToeval = (tekst: string): string =>
  tekst
    .replace(/"(cursor|endCursor)":"([\w-]+)"/g, (_, naam, cursor) => `"${naam}":${cursor.length}`)
    .replace(/"id":"[\w-]{36}","trace":"\w{32}"/, '');

/** All that an agency can see of an answer. */
export const gezien = ({ status, headers, tekst }: Antwoord) => ({
  status,
  lengte: headers.get('content-length'),
  tekst: zonderToeval(tekst),
});
