/**
 * PostgreSQL through the `postgres` driver.
 *
 * Tenancy: every session starts as `specway_app` with no organization, which sees and may write nothing. A transaction sends BEGIN, the organization
 * (unless the session has it already) and its first statement in one flush; should setting it fail, the transaction is aborted and the statement
 * with it. A `read` needs no transaction: the organization is set for the session, in the same flush, and its rows are thrown away should that fail.
 * Sessions carry state, so a transaction-pooling proxy (PgBouncer `pool_mode = transaction`) cannot stand between.
 *
 * Isolation is READ COMMITTED. A deadlock or serialization failure is not repeated here: a handler may have done more than SQL. The gateway
 * answers 503 with `Retry-After` (`gateway/errors/classify.ts`).
 */
import type { Statement } from '../gateway/contract.ts'
import type { Lease, QueryResult, StoreRole } from './connection.ts'
import { PostgresListener } from './postgres-listener.ts'
import type { Member, MemberOptions } from './postgres-member.ts'
import { PostgresPool } from './postgres-pool.ts'
import { DatabaseUnavailable, SqlError } from './sql-error.ts'
import { assertSelect, type Listener, notifyWithin, type OwnedStore, type StoreOptions } from './store.ts'
import { StoreTransaction } from './transaction.ts'

export interface PostgresOptions extends StoreOptions {
  /** `postgres://user:password@host:port/database?sslmode=require` */
  readonly url: string
  /** Connections for requests; the owner's and the listener's come on top. Default 10. */
  readonly poolSize?: number
  /** How long a transaction waits for a free connection. Default 10,000 ms. */
  readonly waitMs?: number
  /** Limit of one statement, and of an idle transaction; of requests, not of migrations. Default 30,000 ms. */
  readonly statementTimeoutMs?: number
  readonly connectTimeoutMs?: number
  readonly applicationName?: string
}

export interface PostgresStore extends OwnedStore {
  readonly kind: 'postgres'
}

const setOrganization = "select set_config('specway.organization', $1, false)"

class Server implements PostgresStore {
  readonly kind = 'postgres' as const
  readonly singleConnection = false
  readonly #pool: PostgresPool
  readonly #owners: PostgresPool
  readonly #listener: PostgresListener
  readonly #report: (error: unknown) => void

  constructor(options: PostgresOptions) {
    const member: MemberOptions = {
      url: options.url,
      role: 'specway_app',
      applicationName: options.applicationName ?? 'specway',
      statementTimeoutMs: options.statementTimeoutMs ?? 30_000,
      connectTimeoutMs: options.connectTimeoutMs ?? 5_000,
    }
    const waitMs = options.waitMs ?? 10_000
    this.#report = options.onError ?? ((error) => process.emitWarning(error instanceof Error ? error : String(error)))
    this.#pool = new PostgresPool(member, options.poolSize ?? 10, waitMs)
    this.#owners = new PostgresPool({ ...member, role: null, statementTimeoutMs: 0 }, 2, waitMs)
    this.#listener = new PostgresListener({ ...member, role: null }, this.#report)
  }

  transaction<T>(organization: string, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return new StoreTransaction(organization, () => this.#open('specway_app', organization), this.#report).complete(work)
  }
  system<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    return new StoreTransaction(null, () => this.#open('specway_system', ''), this.#report).complete(work)
  }
  owner<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    const open = async (): Promise<Lease> => {
      const member = await this.#owners.take('')
      return new MemberLease(member, this.#owners, this.#report, [member.simple('begin')], null)
    }
    return new StoreTransaction(null, open, this.#report).complete(work)
  }

  async execute(text: string, params: readonly unknown[]): Promise<QueryResult[]> {
    const member = await this.#owners.take('')
    try {
      if (params.length > 0) return [await member.query(text, params)]
      return await member.script(text)
    } catch (error) {
      // Its own transaction may be open and aborted.
      if (params.length === 0 && member.connected) await member.simple('rollback')
      throw error
    } finally {
      this.#owners.give(member)
    }
  }

  async read<Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values): Promise<Row[]> {
    assertSelect(statement.text)
    const params = statement.bind(values)
    const member = this.#pool.tryTake(organization) ?? (await this.#pool.take(organization))
    try {
      if (member.organization === organization) {
        const { rows } = await member.query(statement.text, params)
        return rows.map((row) => statement.row(row))
      }
      member.organization = null
      const [set, result] = await Promise.allSettled([member.query(setOrganization, [organization]), member.query(statement.text, params)])
      if (set.status === 'rejected') throw set.reason
      if (result.status === 'rejected') throw result.reason
      member.organization = organization
      return result.value.rows.map((row) => statement.row(row))
    } finally {
      this.#pool.give(member)
    }
  }

  listen(channel: string, listener: Listener, onResume?: () => void): Promise<() => Promise<void>> {
    return this.#listener.listen(channel, listener, onResume)
  }
  notify(tx: StoreTransaction, channel: string, payload: string): Promise<void> {
    return notifyWithin(tx, channel, payload)
  }

  async ping(timeoutMs: number): Promise<void> {
    const { promise, reject } = Promise.withResolvers<never>()
    const timer = setTimeout(() => reject(new DatabaseUnavailable(`The database did not answer within ${timeoutMs} ms.`)), timeoutMs)
    const answer = this.#pool.take('').then(async (member) => {
      try {
        await member.simple('select 1')
      } finally {
        this.#pool.give(member)
      }
    })
    try {
      await Promise.race([answer, promise])
    } finally {
      clearTimeout(timer)
      answer.catch(() => undefined)
    }
  }

  /** Connections made before the migration hold plans of the old schema; the server plans those anew by itself. */
  async schemaChanged(): Promise<void> {}

  async close(): Promise<void> {
    await Promise.all([this.#listener.close(), this.#pool.close(10_000), this.#owners.close(10_000)])
  }

  async #open(role: StoreRole, organization: string): Promise<Lease> {
    const member = this.#pool.tryTake(organization) ?? (await this.#pool.take(organization))
    if (role === 'specway_system')
      return new MemberLease(member, this.#pool, this.#report, [member.simple('begin; set local role specway_system')], null)
    const begin = member.simple('begin')
    if (member.organization === organization) return new MemberLease(member, this.#pool, this.#report, [begin], null)
    member.organization = null
    // Inside the transaction: should it fail, so does every statement after it. Not local, so that it stays for the next one.
    return new MemberLease(member, this.#pool, this.#report, [begin, member.query(setOrganization, [organization])], organization)
  }
}

class MemberLease implements Lease {
  readonly #member: Member
  readonly #pool: PostgresPool
  readonly #report: (error: unknown) => void
  readonly #generation: number
  readonly #opened: Promise<unknown>
  /** Set within this transaction; holds after its commit. */
  readonly #organization: string | null
  #held = true

  constructor(
    member: Member,
    pool: PostgresPool,
    report: (error: unknown) => void,
    opening: readonly Promise<unknown>[],
    organization: string | null,
  ) {
    this.#member = member
    this.#pool = pool
    this.#report = report
    this.#generation = member.generation
    this.#opened = Promise.all(opening)
    this.#organization = organization
    // Awaited with the first statement; until then a failure is not an unhandled one.
    this.#opened.catch(() => undefined)
  }

  async query(text: string, params: readonly unknown[]) {
    this.#assertAlive()
    return this.#after(this.#member.query(text, params))
  }

  async script(text: string): Promise<void> {
    this.#assertAlive()
    await this.#after(this.#member.simple(text))
  }

  async commit(): Promise<void> {
    this.#assertAlive()
    const answer = this.#after(this.#member.simple('commit'))
    // Whoever takes the connection next queues behind COMMIT, so its first statements leave in the same flush. Not where this transaction has set the
    // organization: until it has committed, nobody knows whose the session is.
    if (this.#organization === null && !this.#member.worn) this.#release()
    const { command } = await answer
    if (command === 'ROLLBACK') {
      this.#release()
      throw new SqlError('The transaction was rolled back: one of its statements had failed.', { code: '25P02' })
    }
    if (this.#organization !== null) this.#member.organization = this.#organization
    this.#release()
  }

  async rollback(): Promise<void> {
    if (!this.#held) return
    try {
      if (this.#member.generation === this.#generation && this.#member.connected) await this.#member.simple('rollback')
    } catch (error) {
      this.#report(error)
    }
    this.#release()
  }

  /** Answers come in order, so what opened the transaction is settled first; if it failed, that is the error to tell. */
  async #after<T>(answer: Promise<T>): Promise<T> {
    try {
      const result = await answer
      await this.#opened
      return result
    } catch (error) {
      await this.#opened
      throw error
    }
  }

  #release(): void {
    if (!this.#held) return
    this.#held = false
    this.#pool.give(this.#member)
  }

  #assertAlive(): void {
    if (!this.#held) throw new Error('The transaction has ended.')
    if (this.#member.generation !== this.#generation)
      throw new DatabaseUnavailable('The connection was lost in the midst of the transaction.')
  }
}

/** Connects when first used: the roles are made by `migrate`, which comes first. */
export function openPostgres(options: PostgresOptions): PostgresStore {
  return new Server(options)
}
