/** Work without a request. What one instance does for all goes through the ticker (a claim in the database); what each does for itself, through timers. */
import { lt } from 'drizzle-orm'
import { removeOld } from '../apis/artemis/jobs/retention.ts'
import { announceChanges, endExpiredTokens, endOverdueCommands, type WatchPorts } from '../apis/artemis/jobs/watch.ts'
import type { Clock } from '../gateway/contract.ts'
import { sealAudit } from '../store/audit.ts'
import { pruneEvents } from '../store/event-log.ts'
import { idempotency } from '../store/internal-tables.ts'
import type { Store } from '../store/store.ts'
import { Ticker } from '../store/ticker.ts'
import { timers } from './timers.ts'

const secondMs = 1000
const hourMs = 3_600_000
const dayMs = 24 * hourMs
/** How long an event stream can be resumed. */
const eventsKeptMs = 7 * dayMs
const idempotencyKeptMs = dayMs

export interface BackgroundPorts {
  readonly store: Store
  readonly clock: Clock
  /** `ROLE` is not `api`: this process does shared work too. */
  readonly worker: boolean
  readonly watch: WatchPorts
  readonly onError: (error: unknown, name?: string) => void
  /** What each process does for itself: above all, writing what it has collected in memory. */
  readonly flush: Readonly<Record<string, { readonly everyMs: number; readonly run: () => Promise<unknown> }>>
  /** Shared, hourly. */
  readonly hourly: Readonly<Record<string, () => Promise<unknown>>>
}

/** Starts it; the result stops it and waits for what is under way. */
export function startBackground({ store, clock, worker, watch, onError, flush, hourly }: BackgroundPorts): () => Promise<void> {
  const own = timers(onError)
  for (const [name, { everyMs, run }] of Object.entries(flush)) own.every(everyMs, name, run)
  const ticker = new Ticker({ store, onError })
  if (worker) {
    ticker.every('robot status', 10 * secondMs, async () => {
      await announceChanges(watch)
    })
    ticker.every('overdue commands', 10 * secondMs, async () => {
      await endOverdueCommands(watch)
    })
    ticker.every('expired robot tokens', 10 * secondMs, async () => {
      await endExpiredTokens(watch)
    })
    ticker.every('seals of the audit log', 5 * secondMs, async () => {
      await sealAudit(store)
    })
    ticker.every('retention', hourMs, () => removeOld(watch))
    ticker.every('old events', hourMs, async () => {
      await pruneEvents(store, new Date(clock.now().getTime() - eventsKeptMs))
    })
    ticker.every('old idempotency keys', hourMs, () =>
      store.system(async (tx) => {
        await tx.db.delete(idempotency).where(lt(idempotency.createdAt, new Date(clock.now().getTime() - idempotencyKeptMs)))
      }),
    )
    for (const [name, run] of Object.entries(hourly))
      ticker.every(name, hourMs, async () => {
        await run()
      })
  }
  return async () => {
    await own.close()
    await ticker.stop()
  }
}
