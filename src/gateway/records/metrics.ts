/**
 * Prometheus metrics. A request adds to plain numbers; prom-client is loaded, and sees them, only when somebody scrapes: its own counters build a label
 * string on every increment, and its hundred modules would be loaded at every start.
 */
import { createServer, type Server } from 'node:http'
import { NamedCounter, OperationMeter, Tallies } from './meters.ts'

export interface Metrics {
  /** The meter of an operation; the same one for the same names. */
  meter(api: string, operation: string): OperationMeter
  refused(api: string, limitClass: string, code: string): void
  /** Open event streams, by the difference. */
  streams(api: string, change: 1 | -1): void
  /** A counter of an API's own. Before the first scrape. */
  counter(name: string, help: string): NamedCounter
  /** In the text format of Prometheus, 0.0.4. */
  text(): Promise<{ readonly contentType: string; readonly text: string }>
}

export interface MetricsSources {
  /** Queue -> jobs that wait in it. Asked when scraped. */
  readonly queueDepths?: () => Promise<Readonly<Record<string, number>>>
  /** Memory, event loop, garbage collection, CPU of the process, from the first scrape on. */
  readonly process?: boolean
}

export function createMetrics(sources: MetricsSources = {}): Metrics {
  const meters = new Map<string, OperationMeter>()
  const refusals = new Tallies()
  const streams = new Tallies()
  const counters: NamedCounter[] = []
  const open = async () =>
    (await import('./exposition.ts')).exposition({
      meters,
      refusals: () => refusals.values(),
      streams: () => streams.values(),
      counters,
      queueDepths: sources.queueDepths ?? null,
      process: sources.process !== false,
    })
  let opened: ReturnType<typeof open> | null = null

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
    refused: (api, limitClass, code) => refusals.add({ api, class: limitClass, code }, 1),
    streams: (api, change) => streams.add({ api }, change),
    counter(name, help) {
      if (opened !== null) throw new Error(`The counter ${name} comes too late: metrics have been read.`)
      const counter = new NamedCounter(name, help)
      counters.push(counter)
      return counter
    },
    async text() {
      opened ??= open()
      const registry = await opened
      return { contentType: registry.contentType, text: await registry.metrics() }
    },
  }
}

/**
 * Serves `GET /metrics` on a port of its own, which is not meant for the public. Resolves once it listens, and what is measured of the process is being
 * measured.
 */
export async function metricsServer(metrics: Metrics, port: number, host: string): Promise<Server> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url?.split('?')[0] !== '/metrics') {
      response.writeHead(404).end()
      return
    }
    metrics.text().then(
      ({ contentType, text }) => response.writeHead(200, { 'content-type': contentType }).end(text),
      (error: unknown) => response.writeHead(500, { 'content-type': 'text/plain' }).end(error instanceof Error ? error.message : 'failed'),
    )
  })
  await metrics.text()
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  return server
}
