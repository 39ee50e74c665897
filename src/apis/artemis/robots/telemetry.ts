/** Measurements over time, of one robot or of all members of a fleet, aggregated into buckets by the database. */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { fleets, robot_telemetry, robots } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { type Context, ok } from '../../../gateway/contract.ts'
import { invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { compileSql } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { type Window, windowOf } from '../window.ts'
import { findRobot } from './rows.ts'

type Bucket = components['schemas']['TelemetryBucket']
type MetricName = components['schemas']['MetricName']
type Point = components['schemas']['TelemetryPoint']

const maxDays = 92
const maxBuckets = 2000
const autoBuckets = 500

/** Widths in seconds, finest first. */
const widths = { '10s': 10, '1m': 60, '5m': 300, '15m': 900, '1h': 3600, '6h': 21_600, '1d': 86_400 } as const satisfies Record<
  Bucket,
  number
>
const names = Object.keys(widths) as Bucket[]

const columns = {
  inference_latency_p50: robot_telemetry.inference_latency_p50_ms,
  inference_latency_p99: robot_telemetry.inference_latency_p99_ms,
  error_rate: robot_telemetry.error_rate,
  confidence_score: robot_telemetry.confidence_score,
  throughput: robot_telemetry.throughput_rps,
  cpu_usage: robot_telemetry.cpu_percent,
  memory_usage: robot_telemetry.memory_percent,
  gpu_usage: robot_telemetry.gpu_percent,
  disk_usage: robot_telemetry.disk_percent,
} as const satisfies Record<MetricName, unknown>
const metrics = Object.keys(columns) as MetricName[]

/** How many buckets the window touches; the first and the last one perhaps in part. */
const bucketsIn = ({ from, to }: Window, bucket: Bucket): number => {
  const widthMs = widths[bucket] * 1000
  return Math.floor((to.getTime() - 1) / widthMs) - Math.floor(from.getTime() / widthMs) + 1
}

/** `auto`: the finest with at most 500 buckets. Throws above 2,000. */
function bucketOf(wish: Bucket | 'auto', window: Window): Bucket {
  if (wish === 'auto') return names.find((name) => bucketsIn(window, name) <= autoBuckets) ?? '1d'
  if (bucketsIn(window, wish) > maxBuckets)
    throw invalid([{ path: 'bucket', in: 'query', message: `The window must hold at most ${maxBuckets} buckets` }])
  return wish
}

/**
 * One row per bucket: its number, then avg, min, max, last, count of each metric. `last` is the greatest pair of time and value, so that nothing is
 * sorted.
 */
const aggregate = (whose: SQL, wanted: readonly MetricName[]) => {
  const perMetric = wanted.map((name) => {
    const column = columns[name]
    const last = sql`(max(array[extract(epoch from ${robot_telemetry.at})::double precision, ${column}]) filter (where ${column} is not null))[2]`
    return sql`avg(${column}), min(${column}), max(${column}), ${last}, count(${column})::integer`
  })
  const bucket = sql`floor(extract(epoch from ${robot_telemetry.at}) / ${sql.placeholder('width')}::double precision)`
  return compileSql(
    sql`select ${bucket}, ${sql.join(perMetric, sql`, `)} from ${robot_telemetry}
      where ${robot_telemetry.organization_id} = ${sql.placeholder('organization')} and ${whose}
        and ${robot_telemetry.at} >= ${sql.placeholder('from')} and ${robot_telemetry.at} < ${sql.placeholder('to')}
      group by 1 order by 1`,
    (values) => ({ index: Number(values[0]), statistics: values.slice(1).map((value) => (value === null ? null : Number(value))) }),
  )
}
type Aggregate = ReturnType<typeof aggregate>

/** A statement for each set of metrics, compiled when it is first asked for; at most 511. */
const aggregates = (whose: SQL): ((wanted: readonly MetricName[]) => Aggregate) => {
  const known = new Map<string, Aggregate>()
  return (wanted) => {
    const key = wanted.join()
    const made = known.get(key) ?? aggregate(whose, wanted)
    known.set(key, made)
    return made
  }
}
const ofRobot = aggregates(sql`${robot_telemetry.robot_id} = ${sql.placeholder('id')}`)
const ofFleet = aggregates(
  sql`${robot_telemetry.robot_id} in (select ${robots.id} from ${robots} where ${robots.organization_id} = ${sql.placeholder('organization')} and ${robots.fleet_id} = ${sql.placeholder('id')} and ${robots.deleted_at} is null)`,
)

interface Query {
  readonly from?: string
  readonly to?: string
  readonly bucket: Bucket | 'auto'
  readonly metric?: readonly MetricName[]
}

async function series(
  { tx, organization, clock }: Context,
  id: string,
  query: Query,
  statementOf: typeof ofRobot,
): Promise<{ from: string; to: string; bucket: Bucket; data: Point[] }> {
  const window = windowOf(query, clock.now(), maxDays)
  const bucket = bucketOf(query.bucket, window)
  const wanted = query.metric === undefined ? metrics : metrics.filter((name) => query.metric?.includes(name))
  const rows = await tx.run(statementOf(wanted), { organization, id, ...window, width: widths[bucket] })
  const data: Point[] = []
  for (const { index, statistics } of rows) {
    const point: Point = { at: seconds(new Date(index * widths[bucket] * 1000)) }
    for (const [place, name] of wanted.entries()) {
      const [avg, min, max, last, count] = statistics.slice(place * 5, place * 5 + 5)
      if (typeof avg !== 'number' || typeof min !== 'number' || typeof max !== 'number' || typeof last !== 'number') continue
      point[name] = { avg, min, max, last, count: count ?? 0 }
    }
    // A bucket that holds none of the wanted metrics is an empty one.
    if (Object.keys(point).length > 1) data.push(point)
  }
  return { from: seconds(window.from), to: seconds(window.to), bucket, data }
}

export const getRobotTelemetry: Handlers['getRobotTelemetry'] = async (context, { path, query }) => {
  if ((await findRobot(context.tx, path.id, context.clock.now())) === null) throw notFound()
  return ok({ robot_id: path.id, ...(await series(context, path.id, query, ofRobot)) })
}

export const getFleetTelemetry: Handlers['getFleetTelemetry'] = async (context, { path, query }) => {
  const [fleet] = await context.db
    .select({ id: fleets.id })
    .from(fleets)
    .where(and(eq(fleets.organization_id, context.organization), eq(fleets.id, path.id)))
  if (fleet === undefined) throw notFound()
  return ok({ fleet_id: path.id, ...(await series(context, path.id, query, ofFleet)) })
}
