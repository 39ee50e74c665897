/**
 * Background jobs: pg-boss in the same database (schema `pgboss`), on PGlite and on PostgreSQL alike, through the store's own connections.
 * A job is sent in the transaction of its effect, so it exists exactly when the effect does. Handlers run at least once: after a crash, again.
 */
import type { Db, PgBoss } from 'pg-boss'
import type { Jobs, Transaction } from '../gateway/contract.ts'
import { ApiError } from '../gateway/errors/catalogue.ts'
import type { QueryResult } from './connection.ts'
import type { OwnedStore } from './store.ts'
import { StoreTransaction } from './transaction.ts'
import { decodeNamed, parseArray } from './values.ts'

export interface JobRun {
  readonly id: string
  readonly queue: string
  /** From 1. */
  readonly attempt: number
  /** Aborted when the job has run out of time, or the process stops and cannot wait longer. */
  readonly signal: AbortSignal
}
/** `data` is what was sent, as JSON gives it back. Throwing makes pg-boss try again, as the queue says. */
export type JobHandler = (data: unknown, run: JobRun) => Promise<void>

export interface QueueDefinition {
  /** Letters, digits, `.`, `_`, `-`, `/`. */
  readonly name: string
  readonly handler: JobHandler
  /** How many run at once in each process. Default 1. */
  readonly concurrency?: number
  /** Attempts after the first. Default 2. */
  readonly retryLimit?: number
  /** Seconds before the second attempt, doubled each time. Default 10. */
  readonly retryDelaySeconds?: number
  /** Limit of one attempt, in seconds. Default 900. */
  readonly expireInSeconds?: number
  /** Runs by itself at these times: a cron expression, in UTC. Once among all instances. */
  readonly cron?: string
}

export interface JobsOptions {
  readonly store: OwnedStore
  /** False (`ROLE=api`): jobs are sent, never worked here. */
  readonly workers: boolean
  /** Told of what nobody waits for, failed attempts among them. Default: a process warning. */
  readonly onError?: (error: unknown) => void
}

export interface JobQueue extends Jobs {
  /** Before `start`. Every instance defines every queue, also one that only sends. */
  define(queue: QueueDefinition): void
  /** Until it resolves, `send` throws `UNAVAILABLE` (503): installing needs connections that a transaction may hold. */
  start(): Promise<void>
  /** `start` has come as far that jobs can be sent. */
  readonly installed: boolean
  /** Jobs that wait, by queue; none before there are queues. */
  depths(): Promise<ReadonlyMap<string, number>>
  /** Takes no more jobs and waits for those that run, at most `timeoutMs`; the rest is tried again elsewhere. */
  stop(timeoutMs: number): Promise<void>
}

const schema = 'pgboss'
/** Any number: the first eight bytes of SHA-256('specway jobs'), halved. */
const installLock = '3921847756120938457'
/** A worker is woken by NOTIFY; it looks by itself for jobs that are due later. */
const lookEverySeconds = 5

class BossQueue implements JobQueue {
  readonly #store: OwnedStore
  readonly #workers: boolean
  readonly #report: (error: unknown) => void
  readonly #queues = new Map<string, QueueDefinition>()
  #started = false
  /** Loaded by `start`, which comes after the first answers. */
  #boss: PgBoss | null = null
  #installed = false

  constructor({ store, workers, onError }: JobsOptions) {
    this.#store = store
    this.#workers = workers
    this.#report = onError ?? ((error) => process.emitWarning(error instanceof Error ? error : String(error)))
  }

  define(queue: QueueDefinition): void {
    if (this.#started) throw new Error(`The queue ${queue.name} is defined too late: jobs have started.`)
    if (this.#queues.has(queue.name)) throw new Error(`The queue ${queue.name} is defined twice.`)
    this.#queues.set(queue.name, queue)
  }

  async start(): Promise<void> {
    this.#started = true
    const boss = await this.#load()
    this.#boss = boss
    if (this.#store.singleConnection) await this.#install(boss)
    else
      await this.#store.owner(async (tx) => {
        // Instances that start at one moment would make the same schema, queues and grants at once; pg-boss takes its own lock too late for that.
        await tx.query(`select pg_advisory_xact_lock(${installLock})`, [])
        await this.#install(boss)
      })
    this.#installed = true
    if (this.#workers) for (const queue of this.#queues.values()) await this.#work(boss, queue)
  }

  async #load(): Promise<PgBoss> {
    const { PgBoss } = await import('pg-boss')
    const embedded = this.#store.kind === 'pglite'
    const boss = new PgBoss({
      schema,
      backend: this.#store.kind,
      db: databaseOf(this.#store),
      useListenNotify: true,
      supervise: this.#workers,
      schedule: this.#workers,
      reindex: !embedded,
      monitorVacuum: !embedded,
    })
    boss.on('error', this.#report)
    boss.on('warning', (warning) => this.#report(new Error(`pg-boss: ${warning.message}`)))
    return boss
  }

  async #install(boss: PgBoss): Promise<void> {
    await boss.start()
    const known = new Set((await boss.getQueues()).map(({ name }) => name))
    for (const queue of this.#queues.values()) {
      const options = {
        retryLimit: queue.retryLimit ?? 2,
        retryDelay: queue.retryDelaySeconds ?? 10,
        retryBackoff: true,
        expireInSeconds: queue.expireInSeconds ?? 900,
        notify: true,
      }
      if (known.has(queue.name)) await boss.updateQueue(queue.name, options)
      else await boss.createQueue(queue.name, options)
      // pg-boss remembers the queue when it first looks for one of its jobs. It must not do so while a transaction is open:
      // on PGlite that transaction has the only connection.
      await boss.findJobs(queue.name, { id: '00000000-0000-0000-0000-000000000000' })
    }
    await this.#store.owner((tx) =>
      tx.script(`grant usage on schema ${schema} to specway_system;
        grant select, insert, update, delete on all tables in schema ${schema} to specway_system;
        grant execute on all functions in schema ${schema} to specway_system`),
    )
  }

  async send(
    transaction: Transaction,
    queue: string,
    data: object,
    options: { readonly startAfter?: Date; readonly singletonKey?: string } = {},
  ): Promise<void> {
    if (!this.#queues.has(queue)) throw new Error(`The queue ${queue} is not defined.`)
    const boss = this.#boss
    if (boss === null || !this.#installed)
      throw new ApiError('UNAVAILABLE', { message: 'The server has only just started.', headers: { 'retry-after': '1' } })
    if (!(transaction instanceof StoreTransaction)) throw new TypeError('Jobs are sent in a transaction of the store.')
    await boss.send(queue, data, { ...options, db: within(transaction) })
  }

  get installed(): boolean {
    return this.#installed
  }

  async depths(): Promise<ReadonlyMap<string, number>> {
    if (this.#boss === null || !this.#installed) return new Map()
    const queues = await this.#boss.getQueues([...this.#queues.keys()])
    return new Map(queues.map(({ name, queuedCount }) => [name, queuedCount]))
  }

  async stop(timeoutMs: number): Promise<void> {
    await this.#boss?.stop({ graceful: true, timeout: timeoutMs, close: false })
  }

  async #work(boss: PgBoss, { name, handler, concurrency = 1, cron }: QueueDefinition): Promise<void> {
    const options = { localConcurrency: concurrency, pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: lookEverySeconds }
    await boss.work<object>(name, options, async (jobs) => {
      for (const job of jobs) {
        try {
          await handler(job.data, { id: job.id, queue: name, attempt: job.retryCount + 1, signal: job.signal })
        } catch (error) {
          this.#report(new Error(`Job ${job.id} of ${name} failed at attempt ${job.retryCount + 1}.`, { cause: error }))
          throw error
        }
      }
    })
    if (cron !== undefined) await boss.schedule(name, cron, null, { tz: 'UTC' })
    else await boss.unschedule(name)
  }
}

/** Type OIDs (`pg_type.dat`) of what pg-boss expects as the `pg` driver gives it: times as `Date`, arrays as arrays, JSON parsed. */
const dateTypes: ReadonlySet<number> = new Set([1082, 1114, 1184])
const arrayTypes: ReadonlySet<number> = new Set([1007, 1009, 1015, 1016, 2951])

function rowsOf({ rows, fields }: QueryResult): Record<string, unknown>[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    fields.forEach(({ name, oid }, index) => {
      const value = values[index]
      if (typeof value !== 'string') row[name] = value
      else if (dateTypes.has(oid)) row[name] = new Date(oid === 1114 ? `${value}Z` : value)
      else if (arrayTypes.has(oid)) row[name] = parseArray(value)
      else row[name] = decodeNamed(value, oid)
    })
    return row
  })
}

function databaseOf(store: OwnedStore): Db {
  return {
    executeSql: async (text, values = []) => ({ rows: (await store.execute(text, values)).flatMap(rowsOf) }),
    listen: async (channel, onNotification, onReconnect) => {
      const stop = await store.listen(channel, onNotification, onReconnect)
      onReconnect()
      return { close: stop }
    },
  }
}

/**
 * The statement of `send` in the caller's transaction, as `specway_system`: the application role has no rights on the queue. The three statements are
 * given at once, so nothing of the caller comes between them; should one fail, the transaction does.
 */
function within(transaction: StoreTransaction): Db {
  const become = (role: string) => transaction.query("select set_config('role', $1, true)", [role])
  return {
    executeSql: async (text, values = []) => {
      if (transaction.organization === null) return { rows: rowsOf(await transaction.query(text, values)) }
      const [, result] = await Promise.all([become('specway_system'), transaction.query(text, values), become('specway_app')])
      return { rows: rowsOf(result) }
    },
  }
}

export function createJobs(options: JobsOptions): JobQueue {
  return new BossQueue(options)
}
