import { randomBytes } from 'node:crypto';

/** A span of ours, and the caller's span that caused it (W3C Trace Context), if it named one. */
export interface Trace {
  traceId: string;
  spanId: string;
  bron: { traceId: string; spanId: string } | null;
}

const TRACEPARENT = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;
/** Zeros, or a number between zeros: no id that was drawn at random, and perhaps the number of somebody. */
const verzonnen = (hex: string) => /^0*[0-9]{0,12}0*$/.test(hex);

/**
 * Starts a trace for a request. The caller is another organisation: its context is kept as the foreign operation, never
 * adopted, so that nobody outside chooses the names of our records (Logboek Dataverwerkingen). A malformed header is ignored,
 * and so is one with ids that are none.
 */
export function beginTrace(traceparent: string | undefined): Trace {
  const [, versie, traceId, spanId, meer] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  // version ff does not exist, and only later versions than 00 may say more (Trace Context §3.2.2)
  const bekend = versie !== 'ff' && !(versie === '00' && meer !== undefined);
  const geldig = bekend && traceId && spanId && !verzonnen(traceId) && !verzonnen(spanId);
  const eigen = randomBytes(24).toString('hex');
  return {
    traceId: eigen.slice(0, 32),
    spanId: eigen.slice(32),
    bron: geldig ? { traceId, spanId } : null,
  };
}

/** Our span, for the caller: the header `traceresponse` (Trace Context level 2). */
export const traceresponse = ({ traceId, spanId }: Trace): string => `00-${traceId}-${spanId}-01`;
