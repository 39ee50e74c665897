/** The shared parts of all statements over one table: columns, conditions, and rows as they are served. */
import { type SQL, sql } from 'drizzle-orm'
import { getTableConfig, type PgColumn, type PgTable } from 'drizzle-orm/pg-core'
import type { ApiContract, CrudContract, CrudProperty } from '../../gateway/contract.ts'
import type { CrudRequest, Json, Values } from './ports.ts'
import { type Decode, decoderOf, possibleIn } from './values.ts'

export const columnOf = (table: PgTable, name: string): PgColumn => {
  const column = getTableConfig(table).columns.find((candidate) => candidate.name === name)
  if (column === undefined) throw new Error(`Table ${getTableConfig(table).name} has no column ${name}.`)
  return column
}

/** `$name`, bound per request. */
export const bound = (name: string): SQL => sql`${sql.placeholder(name)}`
export const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `)
export const every = (parts: readonly SQL[]): SQL => (parts.length === 0 ? sql`true` : sql.join([...parts], sql` and `))

/** Rows of the caller that are not deleted. Row-level security says the first half too; here it finds the index. */
export function living(table: PgTable, options: { readonly softDelete: boolean; readonly global: boolean }): SQL[] {
  const conditions: SQL[] = []
  if (!options.global) conditions.push(sql`${columnOf(table, 'organization_id')} = ${bound('organization')}`)
  if (options.softDelete) conditions.push(sql`${columnOf(table, 'deleted_at')} is null`)
  return conditions
}

/** Values of one row by position -> the object of the answer. */
export type ServeRow = (values: readonly unknown[]) => Json

/** `offset`: position of the first property among the values. */
export function rowServer(table: PgTable, served: readonly CrudProperty[], times: ApiContract['times'], offset = 0): ServeRow {
  const names = served.map(({ json }) => json)
  const decoders: readonly (Decode | null)[] = served.map(({ column }) => decoderOf(columnOf(table, column), times))
  const optional = served.map((property) => property.optional)
  return (values) => {
    const row: Json = {}
    for (let index = 0; index < names.length; index += 1) {
      const raw = values[index + offset]
      const name = names[index] ?? ''
      if (raw === null || raw === undefined) {
        if (optional[index] !== true) row[name] = null
        continue
      }
      const decode = decoders[index]
      row[name] = decode === null || decode === undefined ? raw : decode(raw)
    }
    return row
  }
}

export const servedColumns = (contract: CrudContract): SQL[] =>
  contract.served.map(({ column }) => sql`${columnOf(contract.table, column)}`)

/**
 * The row that the path names. `conditions` hold for it and for its parents; `values` gives their parameters, or null when the path
 * names something that cannot exist.
 */
export interface Addressed {
  readonly conditions: readonly SQL[]
  values(organization: string, request: CrudRequest): Values | null
}

export function addressed(contract: CrudContract): Addressed {
  const { table, id, where } = contract
  const parts: SQL[] = living(table, contract)
  const taken: { name: string; parameter: string; possible: ((value: unknown) => boolean) | null }[] = []
  const add = (name: string, column: PgColumn, parameter: string): void => {
    taken.push({ name, parameter, possible: possibleIn(column) })
  }
  if (id.parameter !== null) {
    const column = columnOf(table, id.column)
    parts.push(sql`${column} = ${bound('id')}`)
    add('id', column, id.parameter)
  }
  where.forEach(({ column: name, parameter, parent }, index) => {
    const column = columnOf(table, name)
    parts.push(sql`${column} = ${bound(`where${index}`)}`)
    add(`where${index}`, column, parameter)
    // A row that is there keeps its parent there, unless the parent was deleted softly.
    if (id.parameter !== null && parent?.softDelete === true) parts.push(sql`exists (${parentQuery(parent, `where${index}`)})`)
  })
  return {
    conditions: parts,
    values(organization, request) {
      const values: Values = { organization }
      for (const { name, parameter, possible } of taken) {
        const value = request.path[parameter]
        if (possible !== null && !possible(value)) return null
        values[name] = value
      }
      return values
    },
  }
}

/** `select 1` of the living row that a path parameter or a body names. */
export function parentQuery(
  parent: { readonly table: PgTable; readonly column: string; readonly softDelete: boolean; readonly global: boolean },
  placeholder: string,
): SQL {
  const conditions = [...living(parent.table, parent), sql`${columnOf(parent.table, parent.column)} = ${bound(placeholder)}`]
  return sql`select 1 from ${parent.table} where ${every(conditions)}`
}
