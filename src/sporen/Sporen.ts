import { setTimeout } from 'node:timers/promises';
import { ROOT_CONTEXT, SpanKind, TraceFlags, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOnSampler, BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { ATTR_HTTP_REQUEST_METHOD, ATTR_HTTP_ROUTE, ATTR_SERVICE_NAME } from '@opentelemetry/semantic-conventions';
import type { Logger } from 'pino';
import type { Trace } from '../logboek/trace';
import { Bezorger } from './Bezorger';
import { EigenIds } from './EigenIds';
import { Spoor } from './Spoor';

/** Milliseconds that one delivery may take, and that a hub that stops waits for the last of them. */
const BEZORGTIJD = 5_000;
const STOPTIJD = 2_000;
/** Milliseconds between deliveries. */
const ELKE = 1_000;

/**
 * Sends what happens to each request to a collector (OpenTelemetry, OTLP over HTTP, JSON). Spans wait in a bounded queue beside
 * the requests: a collector that is slow or gone costs spans, never an answer.
 */
export class Sporen {
  private readonly ids = new EigenIds();
  private readonly provider: TracerProvider;
  private readonly tracer: Tracer;

  /** @param verzamelaar the collector, without the path of a signal (`OTEL_EXPORTER_OTLP_ENDPOINT`) */
  constructor(verzamelaar: string, log: Logger) {
    const exporter = new OTLPTraceExporter({
      url: `${verzamelaar.replace(/\/$/, '')}/v1/traces`,
      timeoutMillis: BEZORGTIJD,
    });
    this.provider = new TracerProvider({
      // not what the package finds out about the machine by itself
      resource: resourceFromAttributes({ [ATTR_SERVICE_NAME]: 'bron-hub' }),
      idGenerator: this.ids,
      sampler: new AlwaysOnSampler(),
      spanProcessors: [
        new BatchSpanProcessor({
          exporter: new Bezorger(exporter, log),
          scheduledDelayMillis: ELKE,
          exportTimeoutMillis: BEZORGTIJD,
        }),
      ],
    });
    this.tracer = this.provider.getTracer('bron-hub');
  }

  /** The span of a request, under the request's own names; the caller's span is a link, not its parent (ADR 0006). */
  begin({ traceId, spanId, bron }: Trace): Spoor {
    const links = bron ? [{ context: { ...bron, traceFlags: TraceFlags.NONE, isRemote: true } }] : [];
    const attributes = { [ATTR_HTTP_REQUEST_METHOD]: 'POST', [ATTR_HTTP_ROUTE]: '/graphql' };
    const span = this.ids.met({ traceId, spanId }, () =>
      this.tracer.startSpan('POST /graphql', { kind: SpanKind.SERVER, links, attributes }, ROOT_CONTEXT),
    );
    return new Spoor(this.tracer, span, trace.setSpan(ROOT_CONTEXT, span));
  }

  /** Sends what is left, as long as that takes no more than some seconds. */
  async stop(): Promise<void> {
    const klaar = new AbortController();
    await Promise.race([
      this.provider.shutdown().catch(() => undefined),
      setTimeout(STOPTIJD, undefined, { signal: klaar.signal }),
    ]);
    klaar.abort();
  }
}
