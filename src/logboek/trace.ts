import { randomBytes } from 'node:crypto';

/** A span of ours, and the caller's span that caused it (W3C Trace Context), if it named one. */
export interface Trace {
  traceId: string;
  spanId: string;
  bron: { traceId: string; spanId: string } | null;
}

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(-.*)?$/;
const leeg = (hex: string) => /^0+$/.test(hex);

/**
 * Starts a trace for a request. The caller is another organisation: its context is kept as the foreign operation, never
 * adopted, so that nobody outside chooses the names of our records (Logboek Dataverwerkingen). A malformed header is ignored.
 */
export function beginTrace(traceparent: string | undefined): Trace {
  const [, traceId, spanId] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const geldig = traceId && spanId && !leeg(traceId) && !leeg(spanId) && !traceparent!.startsWith('ff');
  return {
    traceId: randomBytes(16).toString('hex'),
    spanId: randomBytes(8).toString('hex'),
    bron: geldig ? { traceId, spanId } : null,
  };
}

/** Our span, for the caller: the header `traceresponse` (Trace Context level 2). */
export const traceresponse = ({ traceId, spanId }: Trace): string => `00-${traceId}-${spanId}-01`;
