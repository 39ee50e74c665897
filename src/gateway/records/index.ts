/** What is written down about a request once its last byte has left: access log, metrics, usage, span. Never throws, never waits. */
import type { ApiContract, Clock, OperationContract } from '../contract.ts'
import type { RecordsStep } from '../steps.ts'
import type { ProcessLog } from './log.ts'
import type { Metrics } from './metrics.ts'
import { shownPath, shownQuery } from './shown.ts'
import { incomingTraceId } from './trace-context.ts'
import type { Tracing } from './tracing.ts'
import type { UsageCounter } from './usage.ts'

export interface RecordsDeps {
  readonly log: ProcessLog
  readonly metrics: Metrics
  /** Null: usage is not counted. */
  readonly usage: UsageCounter | null
  readonly clock: Clock
  /** Absent or null: no spans. */
  readonly tracing?: Tracing | null
}

/** Stands for the operation of what is none, in metrics and usage. */
export const noOperation = 'none'

/** Composes the records of one operation; of everything that is none (unknown paths, pages) with nulls. */
export function recordsStep(api: ApiContract | null, operation: OperationContract | null, deps: RecordsDeps): RecordsStep {
  const { log, metrics, clock } = deps
  const tracing = deps.tracing ?? null
  const apiId = api?.id ?? 'none'
  const operationId = operation?.operationId ?? noOperation
  const route = api === null || operation === null ? null : `${api.mount}${operation.path}`
  const meter = metrics.meter(apiId, operationId)
  const count = api === null || operation === null ? undefined : deps.usage?.counter(apiId, operationId)

  return (x) => {
    const durationMs = clock.monotonicMs() - x.startedMs
    meter.add(x.status, durationMs / 1000)
    count?.(x, durationMs)
    tracing?.span(x, { api, operation, durationMs })
    // What failed inside was logged with its cause when it was thrown; this line is about the request.
    if (!log.logger.isLevelEnabled('info')) return
    const traceId = incomingTraceId(x)
    const fields = {
      requestId: x.requestId,
      ...(traceId === null ? {} : { traceId }),
      method: x.method,
      path: shownPath(x, operation),
      ...(route === null ? {} : { route }),
      ...(x.query === '' ? {} : { query: shownQuery(x.query) }),
      api: apiId,
      operation: operationId,
      status: x.status,
      ...(x.errorCode === null ? {} : { code: x.errorCode }),
      durationMs: Math.round(durationMs * 1000) / 1000,
      bytesOut: x.bytesOut,
      ip: x.ip,
      ...(x.identity === null ? {} : { identity: x.identity.id, label: x.identity.label, organization: x.identity.organization }),
    }
    log.logger.info(fields, 'request')
  }
}
