import type { Cursors } from '../../src/verstrekking/Cursors';
import type { Ontvangen } from '../aanval/verbind';

/** Headers that are new at every answer: when it was, and the name of this provision. */
const TOEVALLIG = ['date', 'traceresponse'];

/** What a cursor stands for: under a seal of its own each time, it names a question and a place. */
function onthuld(cursors: Cursors, vragen: string[], cursor: string): string {
  for (const vraag of vragen) {
    try {
      return `${vraag} ${cursors.lees(vraag, cursor)}`;
    } catch {}
  }
  return cursor;
}

interface Hoe {
  cursors: Cursors;
  vragen: string[];
  altijdVers: boolean;
  overGebeurtenissen: boolean;
}

export interface Gezien {
  status: number;
  headers: Record<string, unknown>;
  tekst: string;
}

/**
 * All that an agency can see of an answer, but what is new at every answer: the date and the trace in the headers, the names of
 * the provision itself in the receipt, when a budget begins anew, the address of the hub's own issuer, and the seal around what a
 * cursor says. A slice that
 * is read as asked (`altijdVers`) is as new as the question. An answer about what happened at the hub (`overGebeurtenissen`)
 * holds the names, traces and moments of that.
 */
export function zonderToeval(
  { status, headers, tekst }: Ontvangen,
  { cursors, vragen, altijdVers, overGebeurtenissen }: Hoe,
): Gezien {
  const zonder = tekst
    .replace(/"((?:cursor|endCursor)(?:_[ab])?)":"([\w-]+)"/g, (_, naam, cursor) =>
      overGebeurtenissen ? `"${naam}":${cursor.length}` : `"${naam}":"${onthuld(cursors, vragen, cursor)}"`,
    )
    .replace(/"verstrekking":\{"id":"[\w-]{36}","trace":"\w{32}"/, '"verstrekking":{')
    .replace(/"hersteld":"[^"]+"/g, '"hersteld":"<heel uur of dag>"')
    .replace(/"stand":"[^"]+"/, (stand) => (altijdVers ? '"stand":"nu"' : stand));
  const rest = Object.fromEntries(
    Object.entries(headers)
      .filter(([naam]) => !TOEVALLIG.includes(naam))
      .map(([naam, waarde]) => [naam, String(waarde).replace(/localhost:\d+/g, '<issuer>')]),
  );
  return { status, headers: rest, tekst: overGebeurtenissen ? zonderMomenten(zonder) : zonder };
}

const zonderMomenten = (tekst: string): string =>
  tekst
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<id>')
    .replace(/"\d{4}-\d\d-\d\dT[\d:.]+Z"/g, '"<moment>"')
    .replace(/\b[0-9a-f]{32}\b/g, '<trace>')
    .replace(/\d{2}:\d{2}/g, '<tijd>');
