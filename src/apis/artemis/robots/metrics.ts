/** Measurements as agents report them and as they are stored. */
import { sql } from 'drizzle-orm'
import { robot_telemetry } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { Ids, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'

type Reported = components['schemas']['ReportedMetrics']
type Metrics = components['schemas']['RobotMetrics']

/** A metric that was not sent is null. */
export const metricsOf = (reported: Reported): Metrics => ({
  inference_latency_p50_ms: reported.inference_latency_p50_ms ?? null,
  inference_latency_p99_ms: reported.inference_latency_p99_ms ?? null,
  error_rate: reported.error_rate ?? null,
  throughput_rps: reported.throughput_rps ?? null,
  cpu_percent: reported.cpu_percent ?? null,
  memory_percent: reported.memory_percent ?? null,
  confidence_score: reported.confidence_score ?? null,
  gpu_percent: reported.gpu_percent ?? null,
  disk_percent: reported.disk_percent ?? null,
})

export interface Sample extends Metrics {
  readonly at: Date
  readonly output_mean?: number
  readonly output_std?: number
  readonly output_count?: number
}

const measured = sql.raw(
  'inference_latency_p50_ms, inference_latency_p99_ms, error_rate, throughput_rps, cpu_percent, memory_percent, confidence_score, gpu_percent, disk_percent, output_mean, output_std, output_count',
)
/** Whatever the number of samples, one statement with one text of JSON: it is planned once and binds in microseconds. */
const insertSamples = compileSql(
  sql`with stored as (
      insert into ${robot_telemetry} (organization_id, id, robot_id, at, created_at, ${measured})
      select ${sql.placeholder('organization')}::uuid, id, ${sql.placeholder('robot')}::text, at, ${sql.placeholder('now')}::timestamptz, ${measured}
      from json_to_recordset(${sql.placeholder('samples')}::json) as sample (id uuid, at timestamptz,
        inference_latency_p50_ms double precision, inference_latency_p99_ms double precision, error_rate double precision,
        throughput_rps double precision, cpu_percent double precision, memory_percent double precision, confidence_score double precision,
        gpu_percent double precision, disk_percent double precision, output_mean double precision, output_std double precision, output_count bigint)
      on conflict (organization_id, robot_id, at) do nothing
      returning 1)
    select count(*)::integer from stored`,
  ([count]) => Number(count),
)

/** Gives how many were new: of several of one millisecond, stored ones included, the first stays. */
export async function storeSamples(tx: Transaction, ids: Ids, robotId: string, samples: readonly Sample[], now: Date): Promise<number> {
  // In one order for everybody: two batches with the same milliseconds never wait for each other.
  const ordered = [...samples].sort((left, right) => left.at.getTime() - right.at.getTime())
  const [count] = await tx.run(insertSamples, {
    organization: tx.organization,
    robot: robotId,
    now,
    samples: JSON.stringify(ordered.map((sample) => ({ id: ids.uuid(), ...sample }))),
  })
  return count ?? 0
}
