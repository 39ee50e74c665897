/**
 * OpenTelemetry spans, one a request, over OTLP/HTTP. Its packages are loaded only when an endpoint is configured; without one nothing of this costs
 * memory or time. A span is made when the answer has gone, with the times of the request, so the pipeline carries nothing for it.
 */
import type { ApiContract, OperationContract } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import { shownPath } from './shown.ts'
import { traceContext, tracingStarted } from './trace-context.ts'

export interface Tracing {
  span(
    x: Exchange,
    of: { readonly api: ApiContract | null; readonly operation: OperationContract | null; readonly durationMs: number },
  ): void
  /** Sends what is left. */
  close(): Promise<void>
}

export interface TracingOptions {
  /** OTEL_EXPORTER_OTLP_ENDPOINT: `/v1/traces` is appended (OpenTelemetry, OTLP exporter configuration). */
  readonly endpoint: string
  readonly serviceName: string
  /** Unix ms. */
  readonly now: () => number
}

export async function startTracing(options: TracingOptions): Promise<Tracing> {
  const [
    { SpanKind, SpanStatusCode, TraceFlags, trace, ROOT_CONTEXT },
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  // The ids were given to the services behind before the span was made; spans are made synchronously, so the next one asked for is this one.
  let next = { traceId: '', spanId: '' }
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': options.serviceName }),
    idGenerator: { generateTraceId: () => next.traceId, generateSpanId: () => next.spanId },
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter({ url: `${options.endpoint.replace(/\/$/, '')}/v1/traces` }))],
  })
  const tracer = provider.getTracer('specway')
  tracingStarted(true)

  return {
    span(x, { api, operation, durationMs }) {
      const context = traceContext(x)
      next = context
      const endMs = options.now()
      const traceFlags = context.sampled ? TraceFlags.SAMPLED : TraceFlags.NONE
      const parent =
        context.parentId === null
          ? ROOT_CONTEXT
          : trace.setSpanContext(ROOT_CONTEXT, { traceId: context.traceId, spanId: context.parentId, traceFlags, isRemote: true })
      const route = api === null || operation === null ? undefined : `${api.mount}${operation.path}`
      const span = tracer.startSpan(
        route === undefined ? x.method : `${x.method} ${route}`,
        {
          kind: SpanKind.SERVER,
          startTime: precise(endMs - durationMs),
          attributes: {
            'http.request.method': x.method,
            'http.response.status_code': x.status,
            'url.path': shownPath(x, operation),
            'client.address': x.ip,
            'specway.request_id': x.requestId,
            ...(route === undefined ? {} : { 'http.route': route }),
            ...(api === null ? {} : { 'specway.api': api.id }),
            ...(operation === null ? {} : { 'specway.operation': operation.operationId }),
            ...(x.identity === null ? {} : { 'specway.identity': x.identity.id }),
            ...(x.identity?.organization == null ? {} : { 'specway.organization': x.identity.organization }),
            ...(x.errorCode === null ? {} : { 'error.type': x.errorCode }),
          },
        },
        parent,
      )
      if (x.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end(precise(endMs))
    },
    async close() {
      tracingStarted(false)
      await provider.shutdown()
    },
  }
}

/** Unix ms as OpenTelemetry's seconds and nanoseconds: a `Date` would lose what is below a millisecond. */
const precise = (ms: number): [seconds: number, nanoseconds: number] => [Math.floor(ms / 1000), Math.round((ms % 1000) * 1e6)]
