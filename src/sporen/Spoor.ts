import { type Context, type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { foutsoort } from '../foutsoort';
import type { Kenmerken } from './Kenmerken';
import { kenmerknamen } from './kenmerknamen';

/** The steps of a request, and the statements on a slice below one of them. */
export type Stap = 'identiteit' | 'contract' | 'uitvoering' | 'sql' | 'logboek';

/** One step of a request as it is traced. Where nobody traces there is null in its place. */
export class Spoor {
  constructor(
    private readonly tracer: Tracer,
    private readonly span: Span,
    private readonly context: Context,
  ) {}

  /** A step of this step. */
  stap(naam: Stap): Spoor {
    const span = this.tracer.startSpan(naam, {}, this.context);
    return new Spoor(this.tracer, span, trace.setSpan(this.context, span));
  }

  meld(kenmerken: Kenmerken): void {
    for (const [naam, waarde] of Object.entries(kenmerken)) {
      this.span.setAttribute(kenmerknamen[naam as keyof Kenmerken], waarde);
    }
  }

  /** Of what went wrong only the class and the code: a message may repeat what was given. */
  mislukt(fout: unknown): void {
    this.meld(foutsoort(fout));
    this.span.setStatus({ code: SpanStatusCode.ERROR });
  }

  /** A refusal is an answer; what goes wrong in the hub is an error (OpenTelemetry, conventions for HTTP servers). */
  beantwoord(status: number, fout?: unknown): void {
    this.meld({ status, ...(fout !== undefined && foutsoort(fout)) });
    if (status >= 500) this.span.setStatus({ code: SpanStatusCode.ERROR });
  }

  /** A step that has ended stays as it is. */
  eindig(): void {
    if (this.span.isRecording()) this.span.end();
  }
}
