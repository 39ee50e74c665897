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

const bucketsIn = ({ from, to }: Window, bucket: Bucket): number => Math.ceil((to.getTime() - from.getTime()) / 1000 / widths[bucket])

/** `auto`: the finest with at most 500 buckets. Throws above 2,000. */
function bucketOf(wish: Bucket | 'auto', window: Window): Bucket {
  if (wish === 'auto') return names.find((name) => bucketsIn(window, name) <= autoBuckets) ?? '1d'
  if (bucketsIn(window, wish) > maxBuckets)
    throw invalid([{ path: 'bucket', in: 'query', message: `The window must hold at most ${maxBuckets} buckets` }])
  return wish
}

/** One row per bucket: its start, then avg, min, max, last, count of each metric. */
const aggregate = (whose: SQL) => {
  const perMetric = metrics.map((name) => {
    const column = columns[name]
    return sql`avg(${column}), min(${column}), max(${column}), (array_agg(${column} order by ${robot_telemetry.at} desc) filter (where ${column} is not null))[1], count(${column})::integer`
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
const ofRobot = aggregate(sql`${robot_telemetry.robot_id} = ${sql.placeholder('id')}`)
const ofFleet = aggregate(
  sql`${robot_telemetry.robot_id} in (select ${robots.id} from ${robots} where ${robots.organization_id} = ${sql.placeholder('organization')} and ${robots.fleet_id} = ${sql.placeholder('id')} and ${robots.deleted_at} is null)`,
)

async function series(
  context: Context,
  id: string,
  query: { readonly from?: string; readonly to?: string; readonly bucket: Bucket | 'auto'; readonly metric?: readonly MetricName[] },
  statement: typeof ofRobot,
): Promise<{ from: string; to: string; bucket: Bucket; data: Point[] }> {
  const window = windowOf(query, context.clock.now(), maxDays)
  const bucket = bucketOf(query.bucket, window)
  const wanted = query.metric ?? metrics
  const rows = await context.tx.run(statement, { organization: context.organization, id, ...window, width: widths[bucket] })
  const data: Point[] = []
  for (const { index, statistics } of rows) {
    const point: Point = { at: seconds(new Date(index * widths[bucket] * 1000)) }
    for (const name of wanted) {
      const [avg, min, max, last, count] = statistics.slice(metrics.indexOf(name) * 5)
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
