import { randomBytes } from 'node:crypto';
import type { IdGenerator } from '@opentelemetry/sdk-trace';

/** Names spans at random, but the first of a request as the request itself is named: so a receipt leads to its trace. */
export class EigenIds implements IdGenerator {
  private volgende: { traceId: string; spanId: string } | null = null;

  /** What is started in `begin` has these names. */
  met<T>(ids: { traceId: string; spanId: string }, begin: () => T): T {
    this.volgende = ids;
    try {
      return begin();
    } finally {
      this.volgende = null;
    }
  }

  generateTraceId(): string {
    return this.volgende?.traceId ?? randomBytes(16).toString('hex');
  }

  generateSpanId(): string {
    return this.volgende?.spanId ?? randomBytes(8).toString('hex');
  }
}
