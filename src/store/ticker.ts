/**
 * Work that recurs every few seconds or minutes, once among all instances. The claim is a row: whoever moves `due_at` forward runs it. Should that
 * process die, the next turn is taken by another one; a turn is never run twice, and may be lost with the process that had claimed it.
 */
import { sql } from 'drizzle-orm'
import type { Statement } from '../gateway/contract.ts'
import { recurring } from './internal-tables.ts'
import { compileSql } from './statement.ts'
import type { Store } from './store.ts'

export interface TickerOptions {
  readonly store: Store
  /** Told of failed turns. Default: a process warning. */
  readonly onError?: (error: unknown) => void
}

interface ClaimValues extends Record<string, unknown> {
  readonly name: string
  readonly everyMs: number
  readonly nextMs: number
}
/** How often an instance looks whether a longer turn is due: a process that lives for minutes still runs what is due every hour. */
const longestLookMs = 60_000
const lookMs = (everyMs: number): number => Math.min(everyMs, longestLookMs)
const nextTurn = sql`${sql.placeholder('nextMs')}::integer * interval '1 millisecond'`
/** By the database's clock, because those of the instances differ. The second condition: the interval was made shorter. It
 * asks for the interval too: `now()` is when a transaction began, so of two instances at one moment the later to write may be the earlier to begin. */
const claim: Statement<boolean, ClaimValues> = compileSql(
  sql`insert into ${recurring} as known (name, due_at, every_ms)
      values (${sql.placeholder('name')}, now() + ${nextTurn}, ${sql.placeholder('everyMs')}::integer)
      on conflict (name) do update set due_at = excluded.due_at, every_ms = excluded.every_ms
        where known.due_at <= now() or (known.every_ms > excluded.every_ms and known.due_at > excluded.due_at)
      returning true`,
  () => true,
)

interface Task {
  readonly name: string
  readonly everyMs: number
  readonly work: () => Promise<void>
}

export class Ticker {
  readonly #store: Store
  readonly #report: (error: unknown) => void
  readonly #timers = new Map<string, NodeJS.Timeout>()
  readonly #running = new Map<string, Promise<void>>()
  #stopped = false

  constructor({ store, onError }: TickerOptions) {
    this.#store = store
    this.#report = onError ?? ((error) => process.emitWarning(error instanceof Error ? error : String(error)))
  }

  /**
   * Runs `work` about every `everyMs`, however often processes come and go, beginning when the turn is due but not before one look
   * (a turn, at most a minute). A turn that is still running when the next is due takes its place.
   */
  every(name: string, everyMs: number, work: () => Promise<void>): void {
    if (this.#timers.has(name)) throw new Error(`The recurring task ${name} is defined twice.`)
    const task: Task = { name, everyMs, work }
    this.#timers.set(name, setInterval(() => void this.tick(task), lookMs(everyMs)).unref())
  }

  /** One turn, if it is due and nobody else has claimed it. True when it ran. */
  async tick({ name, everyMs, work }: Task): Promise<boolean> {
    if (this.#stopped || this.#running.has(name)) return false
    let claimed = false
    const run = (async () => {
      try {
        claimed = await this.#claim(name, everyMs)
        if (claimed) await work()
      } catch (error) {
        this.#report(new Error(`The recurring task ${name} failed.`, { cause: error }))
      }
    })()
    this.#running.set(name, run)
    await run
    this.#running.delete(name)
    return claimed
  }

  /** Begins no more turns and waits for those that run. */
  async stop(): Promise<void> {
    this.#stopped = true
    for (const timer of this.#timers.values()) clearInterval(timer)
    await Promise.all(this.#running.values())
  }

  async #claim(name: string, everyMs: number): Promise<boolean> {
    // A little less than a turn: an instance that looks some milliseconds early must not skip one.
    const nextMs = Math.round(everyMs - lookMs(everyMs) * 0.1)
    const rows = await this.#store.system((tx) => tx.run(claim, { name, everyMs, nextMs }))
    return rows.length > 0
  }
}
