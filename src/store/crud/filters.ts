/** `x-filter`: query parameters -> conditions. Which ones are given decides the text of the statement, so each combination is compiled once, when first met. */
import { type SQL, sql } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import type { CrudContract } from '../../gateway/contract.ts'
import type { Values } from './ports.ts'
import { bound, columnOf } from './rows.ts'
import { encoderOf, keptBy, possibleIn } from './values.ts'

export interface Filter {
  readonly parameter: string
  /** Of its placeholder. */
  readonly name: string
  readonly condition: SQL
  /** Puts the parameter into `values`; false: no row can match. */
  bind(given: unknown, values: Values): boolean
}

/** What `like` would read as a wildcard stands for itself. */
const literally = (text: unknown): string => String(text).replace(/[\\%_]/g, '\\$&')

function conditionOf(column: PgColumn, op: CrudContract['filters'][number]['op'], name: string): SQL {
  const type = column.getSQLType()
  // A whole number outside the column's range is no error but a row that is not there.
  const value = type === 'integer' ? sql`${bound(name)}::bigint` : bound(name)
  switch (op) {
    case 'eq':
      return sql`${column} = ${value}`
    case 'in':
      return sql`${column} = any(${bound(name)}::${sql.raw(type.startsWith('timestamp') ? 'timestamptz' : type === 'integer' ? 'bigint' : type)}[])`
    case 'contains':
    case 'prefix':
      return sql`${column} ilike ${bound(name)}`
    case 'gt':
      return sql`${column} > ${value}`
    case 'gte':
      return sql`${column} >= ${value}`
    case 'lt':
      return sql`${column} < ${value}`
    case 'lte':
      return sql`${column} <= ${value}`
    default:
      throw new TypeError(`Unknown operator ${String(op satisfies never)}.`)
  }
}

/** Whether a value can be found: no row has one that cannot be kept. */
function keepable(column: PgColumn): ((value: unknown) => boolean) | null {
  const kept = keptBy(column)
  return kept === null ? null : (value) => kept(value) === null
}

export function filtersOf(contract: CrudContract): Filter[] {
  return contract.filters.map(({ parameter, column: columnName, op }, index) => {
    const column = columnOf(contract.table, columnName)
    const name = `filter${index}`
    const encode = encoderOf(column)
    // Ranges of numbers reach beyond the column's own.
    const exact = op === 'eq' || op === 'in'
    const possible = column.getSQLType() === 'uuid' ? possibleIn(column) : exact ? keepable(column) : null
    const one = (value: unknown): unknown => (encode === null ? value : encode(value))
    const bind = (given: unknown, values: Values): boolean => {
      if (op === 'in') {
        const wanted = (Array.isArray(given) ? given : [given]).filter((value) => possible === null || possible(value))
        values[name] = wanted.map(one)
        return wanted.length > 0
      }
      if (op === 'contains') values[name] = `%${literally(given)}%`
      else if (op === 'prefix') values[name] = `${literally(given)}%`
      else if (possible !== null && !possible(given)) return false
      else values[name] = one(given)
      return true
    }
    return { parameter, name, condition: conditionOf(column, op, name), bind }
  })
}
