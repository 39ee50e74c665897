/** What is written down about requests: metrics, usage, spans, the audit log. */
import type { Config } from '../config.ts'
import type { Clock, Ids } from '../gateway/contract.ts'
import { type Audit, createAudit } from '../gateway/records/audit.ts'
import { createMetrics, type Metrics } from '../gateway/records/metrics.ts'
import { startTracing, type Tracing } from '../gateway/records/tracing.ts'
import { type UsageCounter, usageCounter } from '../gateway/records/usage.ts'
import { appendAudit, appendAuditBatch } from '../store/audit.ts'
import type { JobQueue } from '../store/jobs.ts'
import type { Store } from '../store/store.ts'
import { usageSink } from '../store/usage-sink.ts'
import type { Closing } from './closing.ts'

export interface RecordingGiven {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly jobs: JobQueue
  readonly onError: (error: unknown) => void
}

export interface Recording {
  readonly metrics: Metrics
  readonly usage: UsageCounter
  /** Null: no spans are asked for. */
  readonly tracing: Tracing | null
  readonly audit: Audit
}

export async function openRecording(
  config: Config,
  { store, clock, ids, jobs, onError }: RecordingGiven,
  closing: Closing,
): Promise<Recording> {
  const metrics = createMetrics({
    process: config.METRICS_PORT !== undefined,
    queueDepths: async () => Object.fromEntries(await jobs.depths()),
  })
  const usage = closing.adopt(usageCounter(usageSink(store), clock, onError))
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT
  const tracing =
    endpoint === undefined
      ? null
      : closing.adopt(await startTracing({ endpoint, serviceName: config.OTEL_SERVICE_NAME, now: () => clock.now().getTime() }))
  const audit = createAudit({
    log: { append: appendAudit, appendBatch: (entries) => appendAuditBatch(store, entries) },
    clock,
    uuid: () => ids.uuid(),
    transaction: (organization, work) => store.transaction(organization, work),
    system: (work) => store.system(work),
    onError,
  })
  closing.add(() => audit.flush())
  return { metrics, usage, tracing, audit }
}
