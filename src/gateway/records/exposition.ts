/** The numbers as Prometheus reads them, by prom-client: its metrics hold nothing of their own, they ask the meters when somebody scrapes. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, type MetricValueWithName, Registry } from 'prom-client'
import { latencyBounds, type NamedCounter, type OperationMeter, type Tally } from './meters.ts'

export interface Counted {
  readonly meters: ReadonlyMap<string, OperationMeter>
  readonly refusals: () => Iterable<Tally>
  readonly streams: () => Iterable<Tally>
  readonly counters: readonly NamedCounter[]
  /** Queue -> jobs that wait in it. */
  readonly queueDepths: (() => Promise<Readonly<Record<string, number>>>) | null
  /** Memory, event loop, garbage collection, CPU of the process, from now on. */
  readonly process: boolean
}

export function exposition(counted: Counted): Registry {
  const registry = new Registry()
  const registers = [registry]
  const { meters, counters, queueDepths } = counted
  if (counted.process) collectDefaultMetrics({ register: registry })

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
  new Counter({
    name: 'specway_limit_refusals_total',
    help: 'Requests refused by a limit.',
    labelNames: ['api', 'class', 'code'],
    registers,
    collect() {
      this.reset()
      for (const { labels, value } of counted.refusals()) this.inc(labels, value)
    },
  })
  new Gauge({
    name: 'specway_streams_open',
    help: 'Event streams that are open.',
    labelNames: ['api'],
    registers,
    collect() {
      this.reset()
      for (const { labels, value } of counted.streams()) this.set(labels, value)
    },
  })
  if (queueDepths !== null) {
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
  for (const counter of counters) {
    new Counter({
      name: counter.name,
      help: counter.help,
      registers,
      collect() {
        this.reset()
        this.inc(counter.value)
      },
    })
  }
  return registry
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
      buckets: [...latencyBounds],
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
      for (let index = 0; index <= latencyBounds.length; index++) {
        below += buckets[index] ?? 0
        const le = latencyBounds[index] ?? '+Inf'
        values.push({ labels: { api, operation, le }, value: below, metricName: `${latencyName}_bucket` })
      }
      values.push({ labels: { api, operation }, value: sumSeconds, metricName: `${latencyName}_sum` })
      values.push({ labels: { api, operation }, value: count, metricName: `${latencyName}_count` })
    }
    return { name: latencyName, help: latencyHelp, type: 'histogram', aggregator: 'sum', values }
  }
}
