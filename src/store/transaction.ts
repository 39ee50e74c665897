/** The transaction that handlers see: it opens on first use, so that a handler which never touches the database costs it nothing. */
import type { Database, Statement, Transaction } from '../gateway/contract.ts'
import type { Connection, Lease, QueryResult } from './connection.ts'
import { drizzleOn } from './session.ts'

/** Takes a connection, begins, and sets role and organization; what is sent after it runs inside. */
export type OpenLease = () => Promise<Lease>

export class StoreTransaction implements Transaction, Connection {
  readonly organization: string | null
  readonly #open: OpenLease
  readonly #report: (error: unknown) => void
  #lease: Promise<Lease> | null = null
  #over = false
  #db: Database | null = null
  #before: (() => Promise<void>)[] = []
  #after: (() => void)[] = []

  constructor(organization: string | null, open: OpenLease, report: (error: unknown) => void) {
    this.organization = organization
    this.#open = open
    this.#report = report
  }

  get db(): Database {
    this.#db ??= drizzleOn(this)
    return this.#db
  }

  /** Starts in the order of the calls; several may be under way at once. */
  async query(text: string, params: readonly unknown[]): Promise<QueryResult> {
    if (this.#over) throw new Error('The transaction is over: a query came after its work had returned. Was it awaited?')
    this.#lease ??= this.#open()
    const lease = await this.#lease
    return lease.query(text, params)
  }

  /** Several statements without parameters, separated by semicolons. */
  async script(text: string): Promise<void> {
    if (this.#over) throw new Error('The transaction is over.')
    this.#lease ??= this.#open()
    await (await this.#lease).script(text)
  }

  async run<Row, Values>(statement: Statement<Row, Values>, values: Values): Promise<Row[]> {
    const { rows } = await this.query(statement.text, statement.bind(values))
    return rows.map((row) => statement.row(row))
  }

  afterCommit(effect: () => void): void {
    this.#after.push(effect)
  }

  async asSystem<T>(work: () => Promise<T>): Promise<T> {
    if (this.organization === null) return work()
    await this.query('set local role specway_system', [])
    let result: T
    try {
      result = await work()
    } catch (error) {
      // After a failed statement the transaction takes no more: then its end resets the role.
      await this.query('set local role specway_app', []).catch(() => null)
      throw error
    }
    await this.query('set local role specway_app', [])
    return result
  }

  /** Runs once `work` has returned, before COMMIT; what it throws rolls back. */
  beforeCommit(effect: () => Promise<void>): void {
    this.#before.push(effect)
  }

  /** Runs `work`, then commits; rolls back when it throws. The connection is given back in every case. */
  async complete<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
    let result: T
    try {
      result = await work(this)
      // An effect may add another one.
      for (let effect = this.#before.shift(); effect !== undefined; effect = this.#before.shift()) await effect()
      this.#over = true
      if (this.#lease !== null) await (await this.#lease).commit()
    } catch (error) {
      this.#over = true
      await this.#rollback()
      throw error
    }
    for (const effect of this.#after) {
      try {
        effect()
      } catch (error) {
        this.#report(error)
      }
    }
    return result
  }

  async #rollback(): Promise<void> {
    if (this.#lease === null) return
    const lease = await this.#lease.catch(() => null)
    await lease?.rollback()
  }
}
