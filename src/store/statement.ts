/**
 * Statements compiled once. Drizzle builds SQL text in 100-200 µs; a handler that runs on every request cannot pay that each time, so its
 * query is built at start with `sql.placeholder('name')` where values go, and only bound per request.
 */
import { Param, Placeholder, type SQL } from 'drizzle-orm'
import { is } from 'drizzle-orm/entity'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Database, Statement } from '../gateway/contract.ts'
import type { QueryResult } from './connection.ts'
import { rowMapper } from './rows.ts'
import { drizzleOn, StoreQuery } from './session.ts'

/** A Drizzle handle for building queries that `compile` takes; running a query on it throws. */
export const builder: Database = drizzleOn({
  query: (): Promise<QueryResult> =>
    Promise.reject(new Error('This handle only builds statements: give the query to `compile` and run it with `tx.run`.')),
})

interface Preparable<Row> {
  prepare(name: string): { readonly _?: unknown; execute(values?: Record<string, unknown>): Promise<Row> }
}
/** The rows of a query; `never` for an insert, update or delete without `returning`. */
type RowOf<Result> = Result extends readonly (infer Row)[] ? Row : never

interface Slot {
  readonly name: string
  readonly encode: ((value: unknown) => unknown) | null
}
const slotOf = (param: unknown): Slot | null => {
  if (is(param, Placeholder)) return { name: String(param.name), encode: null }
  if (is(param, Param) && is(param.value, Placeholder)) {
    const { encoder } = param
    return { name: String(param.value.name), encode: (value) => encoder.mapToDriverValue(value) }
  }
  return null
}

function binder(params: readonly unknown[]): (values: Record<string, unknown>) => unknown[] {
  const slots = params.map(slotOf)
  return (values) => {
    const bound = new Array<unknown>(params.length)
    for (let index = 0; index < params.length; index++) {
      const slot = slots[index]
      if (slot === null || slot === undefined) {
        bound[index] = params[index]
        continue
      }
      const value = values[slot.name]
      if (value === undefined) throw new Error(`No value was given for the placeholder "${slot.name}".`)
      bound[index] = value === null ? null : slot.encode === null ? value : slot.encode(value)
    }
    return bound
  }
}

/**
 * A Drizzle query, built on `builder`, as a statement. Every placeholder must be bound to a value or null; a missing one throws when bound.
 * Rows come out as Drizzle would give them.
 */
export function compile<Result, Values extends Record<string, unknown> = Record<string, unknown>>(
  query: Preparable<Result>,
): Statement<RowOf<Result>, Values> {
  const prepared = query.prepare('specway')
  if (!(prepared instanceof StoreQuery)) throw new Error('`compile` takes queries that were built on `builder`.')
  const { sql, params } = prepared.getQuery()
  const fields = prepared.fields
  const map = fields === undefined ? null : rowMapper(fields, prepared.joinsNotNullableMap)
  const bind = binder(params)
  return {
    text: sql,
    bind,
    row(values) {
      if (map === null) throw new Error(`The statement returns no rows: ${sql}`)
      // Drizzle's own typing of the query says what its field list yields.
      return map(values) as RowOf<Result>
    },
  }
}

const dialect = new PgDialect()

/** A statement from raw SQL; `row` gets the values by position (times, `int8`, `numeric`, JSON and arrays as text). */
export function compileSql<Row, Values extends Record<string, unknown> = Record<string, unknown>>(
  query: SQL,
  row: (values: readonly unknown[]) => Row,
): Statement<Row, Values> {
  const { sql, params } = dialect.sqlToQuery(query)
  return { text: sql, bind: binder(params), row }
}
