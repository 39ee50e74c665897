/**
 * Prometheus metrics. A request adds to plain numbers; prom-client sees them only when somebody scrapes, because its own counters build a label
 * string on every increment.
 */
import { createServer, type Server } from 'node:http'
import { Counter, collectDefaultMetrics, Gauge, Histogram, type MetricValueWithName, Registry } from 'prom-client'

/** Upper bounds of the latency histogram, seconds. */
const bounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] as const

/** The numbers of one operation. */
export class OperationMeter {
  readonly api: string
  readonly operation: string
  readonly statuses = new Map<number, number>()
  /** Not cumulative; the last one counts what is above every bound. */
  readonly buckets = new Float64Array(bounds.length + 1)
  sumSeconds = 0
  count = 0

  constructor(api: string, operation: string) {
    this.api = api
    this.operation = operation
  }

  add(status: number, seconds: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1)
    let index = 0
    while (index < bounds.length && seconds > (bounds[index] ?? 0)) index++
    this.buckets[index] = (this.buckets[index] ?? 0) + 1
    this.sumSeconds += seconds
    this.count++
  }
}

export interface Metrics {
  /** The meter of an operation; the same one for the same names. */
  meter(api: string, operation: string): OperationMeter
  refused(api: string, limitClass: string, code: string): void
  /** Open event streams, by the difference. */
  streams(api: string, change: 1 | -1): void
  readonly registry: Registry
  text(): Promise<string>
}

export interface MetricsSources {
  /** Queue -> jobs that wait in it. Asked when scraped. */
  readonly queueDepths?: () => Promise<Readonly<Record<string, number>>>
  /** Memory, event loop, garbage collection, CPU of the process. */
  readonly process?: boolean
}

export function createMetrics(sources: MetricsSources = {}): Metrics {
  const registry = new Registry()
  const meters = new Map<string, OperationMeter>()
  const registers = [registry]
  if (sources.process !== false) collectDefaultMetrics({ register: registry })

  new Counter({
    name: 'specway_requests_total',
    help: 'Answered requests.',
    labelNames: ['api', 'operation', 'status', 'status_class'],
    registers,
    collect() {
      this.reset()
      for (const { api, operation, statuses } of meters.values()) {
        for (const [status, count] of statuses)
          this.inc({ api, operation, status: String(status), status_class: `${Math.floor(status / 100)}xx` }, count)
      }
    },
  })
  registry.registerMetric(new LatencyHistogram(meters))
  const refusals = new Counter({
    name: 'specway_limit_refusals_total',
    help: 'Requests refused by a limit.',
    labelNames: ['api', 'class', 'code'],
    registers,
  })
  const streams = new Gauge({ name: 'specway_streams_open', help: 'Event streams that are open.', labelNames: ['api'], registers })
  const { queueDepths } = sources
  if (queueDepths !== undefined) {
    new Gauge({
      name: 'specway_queue_depth',
      help: 'Jobs that wait in a queue.',
      labelNames: ['queue'],
      registers,
      async collect() {
        this.reset()
        for (const [queue, depth] of Object.entries(await queueDepths())) this.set({ queue }, depth)
      },
    })
  }

  return {
    meter(api, operation) {
      const key = `${api} ${operation}`
      let meter = meters.get(key)
      if (meter === undefined) {
        meter = new OperationMeter(api, operation)
        meters.set(key, meter)
      }
      return meter
    },
    refused: (api, limitClass, code) => refusals.inc({ api, class: limitClass, code }),
    streams: (api, change) => streams.inc({ api }, change),
    registry,
    text: () => registry.metrics(),
  }
}

const latencyName = 'specway_request_duration_seconds'
const latencyHelp = 'From the first byte of the request to the last byte of the answer.'
type Labels = 'api' | 'operation' | 'le'

/** Serves the meters' buckets in place of prom-client's own. */
class LatencyHistogram extends Histogram<Labels> {
  readonly #meters: ReadonlyMap<string, OperationMeter>

  constructor(meters: ReadonlyMap<string, OperationMeter>) {
    super({
      name: latencyName,
      help: latencyHelp,
      labelNames: ['api', 'operation'],
      buckets: [...bounds],
      registers: [],
    })
    this.#meters = meters
  }

  /** What the registry, and `get`, ask (prom-client 15). */
  async getForPromString(): Promise<object> {
    const values: MetricValueWithName<Labels>[] = []
    for (const { api, operation, buckets, sumSeconds, count } of this.#meters.values()) {
      if (count === 0) continue
      let below = 0
      for (let index = 0; index <= bounds.length; index++) {
        below += buckets[index] ?? 0
        const le = bounds[index] ?? '+Inf'
        values.push({ labels: { api, operation, le }, value: below, metricName: `${latencyName}_bucket` })
      }
      values.push({ labels: { api, operation }, value: sumSeconds, metricName: `${latencyName}_sum` })
      values.push({ labels: { api, operation }, value: count, metricName: `${latencyName}_count` })
    }
    return { name: latencyName, help: latencyHelp, type: 'histogram', aggregator: 'sum', values }
  }
}

/** Serves `GET /metrics` on a port of its own, which is not meant for the public. Resolves once it listens. */
export async function metricsServer(metrics: Metrics, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.text().then(
      (text) => response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(error instanceof Error ? error.message : 'failed'),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}
