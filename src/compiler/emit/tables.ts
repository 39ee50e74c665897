/** Stored schemas -> `generated/<api>/tables.ts`: Drizzle tables in one Postgres schema, and what drizzle-kit needs to be told about them. */
import { extension, propertiesOf, target } from '../model/schema-shape.ts'
import { ownerOf } from '../model/tables.ts'
import type { ApiModel, ColumnModel, Json, JsonObject, TableModel, UniqueExtension, VisibleExtension } from '../model/types.ts'
import { Names } from '../print/identifiers.ts'
import { jsonLiteral, member, propertyKey, stringLiteral } from '../print/literal.ts'
import type { Printer } from '../print/printer.ts'
import { isPlainText, sqlLiteral } from '../print/sql-literal.ts'
import { sqlName } from '../print/sql-names.ts'

const core = 'drizzle-orm/pg-core'
const imported =
  'and bigint boolean bytea customType date doublePrecision eq foreignKey inArray index integer isNull jsonb numeric or pgSchema primaryKey schema security sql table tables text timestamp uniqueIndex uuid'

/** The name under which each table is exported from `tables.ts`; the same for every emitter. */
export function tableIdentifiers(tables: readonly TableModel[]): ReadonlyMap<TableModel, string> {
  const names = new Names(imported.split(' '))
  return new Map(tables.map((table) => [table, names.of(table.name)]))
}

/** Name of the unique index behind an entry of `unique`. */
export const uniqueName = (table: TableModel, key: UniqueExtension): string => sqlName(table.name, ...keyColumns(table, key), 'key')

/** Name of the foreign key of a column. */
export const foreignKeyName = (table: TableModel, column: ColumnModel): string => sqlName(table.name, column.column, 'fkey')

/** The column that lists are ordered by, before the id. */
export const orderColumn = (table: TableModel): string => table.created?.column ?? 'created_at'

export const columnOf = (table: TableModel, json: string): ColumnModel => {
  const column = table.columns.find((candidate) => candidate.json === json)
  if (column === undefined) throw new TypeError(`Table ${table.name} stores no property ${json}.`)
  return column
}

const keyColumns = (table: TableModel, key: UniqueExtension): string[] => key.properties.map((name) => columnOf(table, name).column)

function typeCall(printer: Printer, column: ColumnModel): string {
  const name = stringLiteral(column.column)
  const call = (builder: string, options = ''): string => {
    printer.import(core, builder)
    return `${builder}(${name}${options === '' ? '' : `, ${options}`})`
  }
  switch (column.sqlType) {
    case 'text':
      return call('text', column.enum === null || column.enum.length === 0 ? '' : `{ enum: ${jsonLiteral([...column.enum])} }`)
    case 'integer':
      return call('integer')
    case 'bigint':
      return call('bigint', "{ mode: 'number' }")
    case 'double precision':
      return call('doublePrecision')
    case 'numeric':
      return call('numeric', "{ mode: 'number' }")
    case 'boolean':
      return call('boolean')
    case 'timestamptz':
      return call('timestamp', "{ withTimezone: true, precision: 3, mode: 'date' }")
    case 'date':
      return call('date', "{ mode: 'string' }")
    case 'uuid':
      return call('uuid')
    case 'jsonb':
      return call('jsonb')
    case 'bytea':
      return `bytea(${name})`
    default:
      throw new TypeError(`Unknown column type ${String(column.sqlType satisfies never)}.`)
  }
}

/** Whatever is not plain becomes SQL here: drizzle-kit leaves quotes in JSON as they are, and our own breakpoints must not occur in a text. */
function defaultCall(printer: Printer, column: ColumnModel, value: Json): string {
  if (column.sqlType === 'timestamptz') return `.default(new Date(${jsonLiteral(value)}))`
  const isJson = column.sqlType === 'jsonb'
  if (!isJson && (typeof value !== 'string' || isPlainText(value))) return `.default(${jsonLiteral(value)})`
  printer.import('drizzle-orm', 'sql')
  const literal = isJson ? `${sqlLiteral(JSON.stringify(value))}::jsonb` : sqlLiteral(value)
  return `.default(sql.raw(${stringLiteral(literal)}))`
}

function emitColumns(printer: Printer, table: TableModel): void {
  if (!table.global) {
    printer.import(core, 'uuid')
    printer.line("organization_id: uuid('organization_id').notNull(),")
  }
  for (const column of table.columns) {
    if (column.tenant) continue
    printer.doc(column.description)
    const isCreated = column === table.created || column === table.updated
    const fallback =
      column.default !== undefined ? defaultCall(printer, column, column.default) : isCreated && !column.nullable ? '.defaultNow()' : ''
    printer.line(`${propertyKey(column.column)}: ${typeCall(printer, column)}${column.nullable ? '' : '.notNull()'}${fallback},`)
  }
  if (table.created === null && table.id !== null) {
    printer.import(core, 'timestamp')
    printer.doc('Not served: the order of lists.')
    printer.line("created_at: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),")
  }
  if (table.softDelete) {
    printer.import(core, 'timestamp')
    printer.doc('Deleted rows stay, unseen.')
    printer.line("deleted_at: timestamp('deleted_at', { withTimezone: true, precision: 3, mode: 'date' }),")
  }
}

/** `.where(…)` of a partial index, under `softDelete` for living rows only; empty when there is no condition. Drizzle's own conditions would leave parameters in the SQL. */
function predicate(printer: Printer, table: TableModel, where: UniqueExtension['where']): string {
  const parts = Object.entries(where ?? {}).map(([name, values]) => {
    const column = `"${columnOf(table, name).column}"`
    const given = values.filter((value) => value !== null).map(sqlLiteral)
    const conditions = given.length === 0 ? [] : [`${column} in (${given.join(', ')})`]
    if (given.length < values.length) conditions.push(`${column} is null`)
    return conditions.length > 1 ? `(${conditions.join(' or ')})` : (conditions[0] ?? 'false')
  })
  if (table.softDelete) parts.push('"deleted_at" is null')
  if (parts.length === 0) return ''
  printer.import('drizzle-orm', 'sql')
  return `.where(sql.raw(${stringLiteral(parts.join(' and '))}))`
}

function emitKeys(printer: Printer, table: TableModel, names: ReadonlyMap<TableModel, string>): void {
  const within = (...columns: string[]): string =>
    [...(table.global ? [] : ['organization_id']), ...columns].map((column) => `table${member(column)}`).join(', ')
  const keyed = table.key.map(({ column }) => column)
  printer.import(core, 'primaryKey')
  printer.line(`primaryKey({ name: ${stringLiteral(sqlName(table.name, 'pkey'))}, columns: [${within(...keyed)}] }),`)
  if (table.id !== null) {
    // NULLS FIRST is what ORDER BY … DESC means; an index with another order of nulls would not serve it.
    const order = [orderColumn(table), table.id.column].map((column) => `table${member(column)}.desc().nullsFirst()`).join(', ')
    printer.import(core, 'index')
    printer.line(
      `index(${stringLiteral(sqlName(table.name, 'list', 'idx'))}).on(${table.global ? '' : 'table.organization_id, '}${order})${predicate(printer, table, null)},`,
    )
  }
  const taken = new Set<string>()
  /** Indexes over the same columns, of which all but one are partial, are told apart by a number. */
  const indexName = (columns: readonly string[]): string => {
    let name = sqlName(table.name, ...columns, 'idx')
    for (let number = 2; taken.has(name); number++) name = sqlName(table.name, ...columns, `idx${number}`)
    taken.add(name)
    printer.import(core, 'index')
    return stringLiteral(name)
  }
  for (const key of table.indexes) {
    const columns = keyColumns(table, key)
    printer.line(`index(${indexName(columns)}).on(${within(...columns)})${predicate(printer, table, key.where)},`)
  }
  for (const key of table.unique) {
    printer.import(core, 'uniqueIndex')
    printer.line(
      `uniqueIndex(${stringLiteral(uniqueName(table, key))}).on(${within(...keyColumns(table, key))})${predicate(printer, table, key.where)},`,
    )
  }
  for (const column of table.columns) {
    // PostgreSQL looks for referring rows with every delete: without an index that is a scan of the whole table.
    const indexed = keyed[0] === column.column || table.indexes.some((key) => key.where === null && key.properties[0] === column.json)
    if (column.references !== null && !indexed) printer.line(`index(${indexName([column.column])}).on(${within(column.column)}),`)
    if (column.references === null || !drizzleSays(column)) continue
    printer.import(core, 'foreignKey')
    const other = column.references.table
    const theirs = `${names.get(other)}`
    const local = other.global ? `table${member(column.column)}` : within(column.column)
    const foreign = [...(other.global ? [] : ['organization_id']), column.references.column]
      .map((name) => `${theirs}${member(name)}`)
      .join(', ')
    printer.line(
      `foreignKey({ name: ${stringLiteral(foreignKeyName(table, column))}, columns: [${local}], foreignColumns: [${foreign}] }).onDelete(${stringLiteral(column.references.onDelete)}),`,
    )
  }
}

/** `ON DELETE SET NULL (fleet_id)` has no words in Drizzle (without the list it would clear `organization_id` too): migrations write that SQL. */
const drizzleSays = (column: ColumnModel): boolean => column.references?.onDelete !== 'set-null'

/** Who may use a table that is no tenant data; the words are those of `TableSecurity`. */
function globalOf(model: ApiModel, table: TableModel): JsonObject {
  const properties = propertiesOf(table.schema)
  const isServed = ({ json, encrypted }: ColumnModel): boolean => {
    const property = properties.get(json)
    return !encrypted && property !== undefined && extension(property.schema, 'private') !== true
  }
  return {
    table: table.name,
    owner: ownerOf(table)?.column ?? null,
    ...(table.visible !== null && { visible: visibleOf(model, table, table.visible) }),
    readable: table.columns.filter(isServed).map(({ column }) => column),
    written: model.operations.some(
      ({ crud }) => crud !== null && crud.do !== 'get' && crud.do !== 'list' && target(crud.schema) === table.schema,
    ),
  }
}

/** The words of `TableSecurity`, of what the model has checked. */
function visibleOf(model: ApiModel, table: TableModel, visible: VisibleExtension): JsonObject {
  if (visible.schema === null) return { column: columnOf(table, visible.property).column, through: null }
  const other = model.tables.find(({ schema }) => schema.name === visible.schema)
  const column = other === undefined ? undefined : columnOf(other, visible.property)
  if (other === undefined || column === undefined || column.references === null)
    throw new TypeError(`Table ${table.name} is visible through something that does not refer to it.`)
  return {
    column: column.references.column,
    through: { table: other.name, column: column.column, owner: other.global ? (ownerOf(other)?.column ?? null) : 'organization_id' },
  }
}

function emitSecurity(printer: Printer, model: ApiModel): void {
  printer.importType('../../src/gateway/contract.ts', 'TableSecurity')
  printer.doc(
    'What Drizzle has no words for: row-level security, foreign keys that clear one column, renames. Read by the generator of migrations.',
  )
  printer.block('export const security: TableSecurity = {', () => {
    printer.line(`schema: ${stringLiteral(model.id)},`)
    printer.line(`tenant: ${jsonLiteral(model.tables.filter((table) => !table.global).map((table) => table.name))},`)
    printer.block(
      'global: [',
      () => {
        for (const table of model.tables) if (table.global) printer.line(`${jsonLiteral(globalOf(model, table))},`)
      },
      '],',
    )
    printer.block(
      'setNull: [',
      () => {
        for (const table of model.tables)
          for (const column of table.columns) {
            if (column.references === null || drizzleSays(column)) continue
            const other = column.references.table
            const own = other.global ? [] : ['organization_id']
            printer.line(
              `${jsonLiteral({
                name: foreignKeyName(table, column),
                table: table.name,
                columns: [...own, column.column],
                foreignTable: other.name,
                foreignColumns: [...own, column.references.column],
                clears: column.column,
              })},`,
            )
          }
      },
      '],',
    )
    printer.block(
      'renames: [',
      () => {
        for (const table of model.tables)
          for (const { renamedFrom, column } of table.columns)
            if (renamedFrom !== null) printer.line(`${jsonLiteral({ table: table.name, from: renamedFrom, to: column })},`)
      },
      '],',
    )
  })
}

/** Writes the module into `printer`. */
export function emitTables(printer: Printer, model: ApiModel): void {
  const names = tableIdentifiers(model.tables)
  if (model.tables.length > 0) {
    printer.import(core, 'pgSchema')
    printer.line(`export const schema = pgSchema(${stringLiteral(model.id)})`).line()
  }
  if (model.tables.some((table) => table.columns.some((column) => column.sqlType === 'bytea'))) {
    printer.import(core, 'customType')
    printer.line("const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })").line()
  }
  for (const table of model.tables) {
    printer.importType(core, 'PgTableExtraConfigValue')
    printer.doc(`${table.schema.name ?? table.name}, as stored.`)
    printer.block(
      `export const ${names.get(table)} = schema.table(${stringLiteral(table.name)}, {`,
      () => emitColumns(printer, table),
      '},',
    )
    printer.block('(table): PgTableExtraConfigValue[] => [', () => emitKeys(printer, table, names), '])')
    printer.line()
  }
  emitSecurity(printer, model)
}
