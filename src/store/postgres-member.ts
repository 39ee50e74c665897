/**
 * One connection to PostgreSQL and what is known about its session. The `postgres` driver is used with one connection per instance, so that
 * statements leave in the order of the calls, several in one flush, and so that the loss of a connection is noticed by the transaction that used
 * it (by itself the driver would go on with a new connection, outside the transaction).
 */
import postgres from 'postgres'
import type { QueryResult, StoreRole } from './connection.ts'
import { DatabaseUnavailable, SqlError } from './sql-error.ts'
import { encode, parserOf } from './values.ts'

export interface MemberOptions {
  readonly url: string
  /** Role of the session: what runs outside a transaction has no more rights than this. Null: the login itself. */
  readonly role: StoreRole | null
  readonly applicationName: string
  /** 0: none. */
  readonly statementTimeoutMs: number
  readonly connectTimeoutMs: number
  readonly onNotify?: (channel: string, payload: string) => void
  readonly onClose?: () => void
}

/** More prepared texts than this on one connection (lists of many lengths make many texts), and it is replaced by a fresh one. */
const maxPrepared = 1_000

export class Member {
  readonly #sql: postgres.Sql
  readonly #texts = new Set<string>()
  #connected = false
  /** Counts lost connections: a transaction that began under another number is gone. */
  generation = 0
  /** `specway.organization` of the session; null: unknown, to be set before use. */
  organization: string | null = null

  constructor(options: MemberOptions) {
    this.#sql = postgres(options.url, {
      max: 1,
      fetch_types: false,
      // The driver would close the connection in the midst of a transaction.
      idle_timeout: 0,
      max_lifetime: 0,
      connect_timeout: Math.ceil(options.connectTimeoutMs / 1_000),
      onnotice: () => undefined,
      ...(options.onNotify === undefined ? {} : { onnotify: options.onNotify }),
      onclose: () => {
        this.generation++
        this.organization = null
        this.#connected = false
        this.#texts.clear()
        options.onClose?.()
      },
      connection: {
        application_name: options.applicationName,
        TimeZone: 'UTC',
        DateStyle: 'ISO, MDY',
        bytea_output: 'hex',
        statement_timeout: options.statementTimeoutMs,
        idle_in_transaction_session_timeout: options.statementTimeoutMs,
        ...(options.role === null ? {} : { role: options.role }),
      },
    })
    // Values travel as text, as `values.ts` says, whichever driver is behind.
    const { parsers, serializers } = this.#sql.options
    for (const oid of Object.keys(serializers)) delete serializers[Number(oid)]
    for (const oid of Object.keys(parsers)) delete parsers[Number(oid)]
    for (const oid of [16, 17, 21, 23, 26, 700, 701]) {
      const parse = parserOf(oid)
      if (parse !== undefined) parsers[oid] = parse
    }
  }

  get connected(): boolean {
    return this.#connected
  }
  get worn(): boolean {
    return this.#texts.size > maxPrepared
  }

  /** Opens the connection; until then the driver does not keep the order of statements. */
  async connect(): Promise<void> {
    await this.simple('select 1')
    this.#connected = true
  }

  /** Statements without parameters by the simple protocol; gives the last result. */
  async simple(text: string): Promise<QueryResult> {
    const last = (await this.script(text)).at(-1)
    if (last === undefined) throw new SqlError('The statement is empty.', { code: '42601' })
    return last
  }

  /** The same, giving the results of all that return rows, and the last. */
  async script(text: string): Promise<QueryResult[]> {
    try {
      const result = await this.#sql.unsafe(text).values()
      return isDriverResult(result) ? [toResult(result)] : Array.from<unknown, QueryResult>(result, toResult)
    } catch (error) {
      throw translate(error)
    }
  }

  /** One statement, prepared on first sight. Statements are executed in the order of the calls. */
  async query(text: string, params: readonly unknown[]): Promise<QueryResult> {
    try {
      const encoded = params.map(checked)
      this.#texts.add(text)
      return toResult(await this.#sql.unsafe(text, encoded, prepared).values())
    } catch (error) {
      throw translate(error)
    }
  }

  /** Lets statements under way end for as long, then closes. */
  async close(timeoutMs: number): Promise<void> {
    await this.#sql.end({ timeout: timeoutMs / 1_000 })
  }
}

// `simple: false`: a statement without parameters would go unprepared by the simple protocol.
const prepared: postgres.UnsafeQueryOptions & { simple: boolean } = { prepare: true, simple: false }

function checked(value: unknown): string | null {
  const text = encode(value)
  if (text?.includes('\0') === true) throw new SqlError('U+0000 cannot be stored in text.', { code: '22021' })
  return text
}

interface DriverResult {
  readonly count: number | null
  readonly command: string
  readonly columns?: readonly { readonly name: string; readonly type: number }[] | null
}
const isDriverResult = (value: unknown): value is readonly (readonly unknown[])[] & DriverResult =>
  Array.isArray(value) && 'command' in value

function toResult(result: unknown): QueryResult {
  if (!isDriverResult(result)) throw new TypeError('The driver gave no result.')
  const command = result.command ?? ''
  const space = command.indexOf(' ')
  return {
    rows: result,
    fields: (result.columns ?? []).map(({ name, type }) => ({ name, oid: type })),
    count: result.count ?? 0,
    command: space < 0 ? command : command.slice(0, space),
  }
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

function translate(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof SqlError) return error
  if (error instanceof postgres.PostgresError) {
    // Class 28: login refused; 3D000: no such database. Said by the server, yet nobody is connected.
    if (error.code.startsWith('28') || error.code === '3D000') return new DatabaseUnavailable(error.message, { cause: error })
    return new SqlError(error.message, {
      code: error.code,
      constraint: textOf(error.constraint_name),
      table: textOf(error.table_name),
      column: textOf(error.column_name),
      detail: textOf(error.detail),
      cause: error,
    })
  }
  const code = 'code' in error ? String(error.code) : ''
  if (/^(CONNECT|E[A-Z_]+$)/.test(code))
    return new DatabaseUnavailable(`The database cannot be reached: ${error.message || code}`, { cause: error })
  return error
}
