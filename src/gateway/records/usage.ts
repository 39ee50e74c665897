/** Usage per minute, organization, operation and identity: added up in memory, handed over every few seconds. */
import type { Clock, Identity } from '../contract.ts'
import type { Exchange } from '../exchange.ts'
import { Latencies } from './latencies.ts'

/** What was added since the last time it was handed over. */
export interface UsageRow {
  readonly organization: string
  readonly api: string
  readonly operationId: string
  readonly identity: string
  readonly minute: Date
  readonly calls: number
  readonly errors: number
  /** 429 answers. */
  readonly refusals: number
  readonly bytesIn: number
  readonly bytesOut: number
  readonly latencySumMs: number
  readonly latency: Latencies
}

export interface UsageSink {
  /** Adds the rows to what is stored, all or none. */
  add(rows: readonly UsageRow[]): Promise<void>
}

interface Tally {
  calls: number
  errors: number
  refusals: number
  bytesIn: number
  bytesOut: number
  latencySumMs: number
  readonly latency: Latencies
}

export interface UsageCounter {
  /** Counts for one operation. Callers without an organization are not counted. */
  counter(api: string, operationId: string): (x: Exchange, durationMs: number) => void
  /** Hands over what has been added up; what cannot be stored stays for the next time. */
  flush(): Promise<void>
  /** Flushes a last time. */
  close(): Promise<void>
}

interface Recent {
  readonly minute: number
  /** What was handed over since is counted no more. */
  readonly among: ReadonlyMap<number, ReadonlyMap<string, Tally>>
  readonly tally: Tally
}

const flushEveryMs = 5_000
const minuteMs = 60_000

export function usageCounter(sink: UsageSink, clock: Clock, onError: (error: unknown) => void): UsageCounter {
  /** Minute -> organization, API, operation, identity -> tally. */
  let minutes = new Map<number, Map<string, Tally>>()
  let flushing: Promise<void> = Promise.resolve()

  const tallyOf = (minute: number, key: string): Tally => {
    let tallies = minutes.get(minute)
    if (tallies === undefined) {
      tallies = new Map()
      minutes.set(minute, tallies)
    }
    let tally = tallies.get(key)
    if (tally === undefined) {
      tally = { calls: 0, errors: 0, refusals: 0, bytesIn: 0, bytesOut: 0, latencySumMs: 0, latency: new Latencies() }
      tallies.set(key, tally)
    }
    return tally
  }

  const handOver = async (): Promise<void> => {
    const taken = minutes
    if (taken.size === 0) return
    minutes = new Map()
    const rows: UsageRow[] = []
    for (const [minute, tallies] of taken) {
      for (const [key, tally] of tallies) {
        const [organization = '', api = '', operationId = '', identity = ''] = key.split('\n')
        rows.push({ organization, api, operationId, identity, minute: new Date(minute), ...tally })
      }
    }
    try {
      await sink.add(rows)
    } catch (error) {
      onError(error)
      for (const row of rows) {
        const tally = tallyOf(row.minute.getTime(), `${row.organization}\n${row.api}\n${row.operationId}\n${row.identity}`)
        tally.calls += row.calls
        tally.errors += row.errors
        tally.refusals += row.refusals
        tally.bytesIn += row.bytesIn
        tally.bytesOut += row.bytesOut
        tally.latencySumMs += row.latencySumMs
        tally.latency.merge(row.latency)
      }
    }
  }
  const flush = (): Promise<void> => {
    flushing = flushing.then(handOver)
    return flushing
  }
  const timer = setInterval(() => void flush(), flushEveryMs)
  timer.unref()

  return {
    counter(api, operationId) {
      const middle = `\n${api}\n${operationId}\n`
      // Verifiers keep the identity of a credential: its tally of this minute is found without making and hashing the long key again.
      const recent = new WeakMap<Identity, Recent>()
      return (x, durationMs) => {
        const { identity } = x
        if (identity === null || identity.organization === null) return
        const now = clock.now().getTime()
        const minute = now - (now % minuteMs)
        let last = recent.get(identity)
        if (last === undefined || last.minute !== minute || last.among !== minutes) {
          last = { minute, among: minutes, tally: tallyOf(minute, identity.organization + middle + identity.id) }
          recent.set(identity, last)
        }
        const { tally } = last
        tally.calls++
        if (x.status >= 400) tally.errors++
        if (x.status === 429) tally.refusals++
        tally.bytesIn += Number(x.header('content-length') ?? 0) || 0
        tally.bytesOut += x.bytesOut
        tally.latencySumMs += durationMs
        tally.latency.add(durationMs)
      }
    },
    flush,
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}
