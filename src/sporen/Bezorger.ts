import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Logger } from 'pino';
import { foutsoort } from '../foutsoort';

/** Delivers spans, and says once that a collector does not take them and once that it does again. */
export class Bezorger implements SpanExporter {
  private stuk = false;

  constructor(
    private readonly naar: SpanExporter,
    private readonly log: Logger,
  ) {}

  export(spans: ReadableSpan[], klaar: Parameters<SpanExporter['export']>[1]): void {
    this.naar.export(spans, (uitkomst) => {
      const stuk = uitkomst.error !== undefined;
      if (stuk && !this.stuk) this.log.warn(foutsoort(uitkomst.error), 'sporen niet bezorgd');
      if (!stuk && this.stuk) this.log.info('sporen worden weer bezorgd');
      this.stuk = stuk;
      klaar(uitkomst);
    });
  }

  shutdown(): Promise<void> {
    return this.naar.shutdown();
  }
}
