/** Drizzle on a `Connection`: one session for both drivers, so that a query written with `tx.db` behaves the same on each. */
import { entityKind, is } from 'drizzle-orm/entity'
import {
  PgDatabase,
  PgDialect,
  PgPreparedQuery,
  type PgQueryResultHKT,
  PgSession,
  type PgTransaction,
  type PreparedQueryConfig,
  type SelectedFieldsOrdered,
} from 'drizzle-orm/pg-core'
import { fillPlaceholders, type Query, SQL } from 'drizzle-orm/sql'
import type { Database, QueryResultHKT } from '../gateway/contract.ts'
import type { Connection, QueryResult } from './connection.ts'
import { type NullableJoins, rowMapper } from './rows.ts'
import { decodeNamed } from './values.ts'

const dialect = new PgDialect()

/** The rows of `db.execute(sql…)`, by column name. */
function namedRows(result: QueryResult): Record<string, unknown>[] {
  return result.rows.map((values) => {
    const row: Record<string, unknown> = {}
    for (let index = 0; index < result.fields.length; index++) {
      const field = result.fields[index]
      if (field !== undefined) row[field.name] = decodeNamed(values[index], field.oid)
    }
    return row
  })
}

type ResultMapper = (rows: unknown[][], mapColumnValue?: (value: unknown) => unknown) => unknown

/** One query on a `Connection`. */
export class StoreQuery<T extends PreparedQueryConfig> extends PgPreparedQuery<T> {
  static override readonly [entityKind]: string = 'StoreQuery'
  /** Set by Drizzle after construction, on selects with outer joins. */
  declare joinsNotNullableMap: NullableJoins | undefined
  readonly #connection: Connection
  readonly fields: SelectedFieldsOrdered | undefined
  readonly #mapper: ResultMapper | undefined

  constructor(connection: Connection, query: Query, fields: SelectedFieldsOrdered | undefined, mapper: ResultMapper | undefined) {
    super(query, undefined, undefined)
    this.#connection = connection
    this.fields = fields
    this.#mapper = mapper
  }

  override async execute(placeholders: Record<string, unknown> = {}): Promise<T['execute']> {
    const result = await this.#connection.query(this.query.sql, fillPlaceholders(this.query.params, placeholders))
    if (this.#mapper !== undefined) return this.#mapper(result.rows.map((row) => [...row]))
    if (this.fields === undefined) return { rows: namedRows(result), rowCount: result.count }
    return result.rows.map(rowMapper(this.fields, this.joinsNotNullableMap))
  }

  async all(placeholders: Record<string, unknown> = {}): Promise<T['all']> {
    return namedRows(await this.#connection.query(this.query.sql, fillPlaceholders(this.query.params, placeholders)))
  }

  /** Asked by Drizzle of every prepared query; rows always come by position. */
  isResponseInArrayMode(): boolean {
    return true
  }
}

class StoreSession extends PgSession {
  static override readonly [entityKind]: string = 'StoreSession'
  readonly #connection: Connection

  constructor(connection: Connection) {
    super(dialect)
    this.#connection = connection
  }

  override prepareQuery<T extends PreparedQueryConfig = PreparedQueryConfig>(
    query: Query,
    fields: SelectedFieldsOrdered | undefined,
    _name: string | undefined,
    _isResponseInArrayMode: boolean,
    mapper?: (rows: unknown[][], mapColumnValue?: (value: unknown) => unknown) => T['execute'],
  ): PgPreparedQuery<T> {
    return new StoreQuery<T>(this.#connection, query, fields, mapper)
  }

  override async count(query: SQL): Promise<number> {
    const { sql, params } = dialect.sqlToQuery(is(query, SQL) ? query : new SQL([query]))
    const result = await this.#connection.query(sql, params)
    return Number(result.rows[0]?.[0] ?? 0)
  }

  override async transaction<T>(_work: (tx: PgTransaction<PgQueryResultHKT>) => Promise<T>): Promise<T> {
    throw new Error('The transaction is already open: `db.transaction` does not nest. Use `store.transaction`.')
  }
}

/** A Drizzle handle whose queries run on `connection`. Cheap: nothing is looked up or sent. */
export function drizzleOn(connection: Connection): Database {
  return new PgDatabase<QueryResultHKT, Record<string, never>>(dialect, new StoreSession(connection), undefined)
}
