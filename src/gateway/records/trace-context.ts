/** W3C Trace Context (https://www.w3.org/TR/trace-context/): which trace a request belongs to, and what is passed on to services behind. */
import { randomBytes } from 'node:crypto'
import type { Exchange } from '../exchange.ts'

export interface TraceContext {
  /** 32 hex digits. */
  readonly traceId: string
  /** Of the caller, 16 hex digits; null where the trace begins here. */
  readonly parentId: string | null
  /** Of the gateway's own span. */
  readonly spanId: string
  readonly sampled: boolean
}

const form = /^([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/
const zeros = /^0+$/

/** Section 3.2: version ff, and ids of zeros, are invalid; a later version may carry more after the flags. */
export function parseTraceparent(
  header: string | undefined,
): { readonly traceId: string; readonly spanId: string; readonly sampled: boolean } | null {
  const [, version, traceId, spanId, flags, more] = form.exec(header ?? '') ?? []
  if (version === undefined || traceId === undefined || spanId === undefined || flags === undefined || version === 'ff') return null
  if (zeros.test(traceId) || zeros.test(spanId) || (version === '00' && more !== undefined)) return null
  return { traceId, spanId, sampled: (Number.parseInt(flags, 16) & 1) === 1 }
}

const contexts = new WeakMap<Exchange, TraceContext>()
/** Spans are exported by this process: what is passed on then names the gateway's own span as the parent. */
let tracing = false

export function tracingStarted(started: boolean): void {
  tracing = started
}

/** The context of a request; made on first use, the same from then on. */
export function traceContext(x: Exchange): TraceContext {
  const known = contexts.get(x)
  if (known !== undefined) return known
  const parent = parseTraceparent(x.header('traceparent'))
  const made: TraceContext = {
    traceId: parent?.traceId ?? randomBytes(16).toString('hex'),
    parentId: parent?.spanId ?? null,
    spanId: randomBytes(8).toString('hex'),
    sampled: parent?.sampled ?? true,
  }
  contexts.set(x, made)
  return made
}

/** `traceparent` for a request to another service: the gateway's span where it exports spans, else what came in; undefined: none. */
export function outgoingTraceparent(x: Exchange): string | undefined {
  if (!tracing) return x.header('traceparent')
  const { traceId, spanId, sampled } = traceContext(x)
  return `00-${traceId}-${spanId}-${sampled ? '01' : '00'}`
}

/** For log lines: the trace that the caller named. */
export const incomingTraceId = (x: Exchange): string | null =>
  tracing ? traceContext(x).traceId : (parseTraceparent(x.header('traceparent'))?.traceId ?? null)
