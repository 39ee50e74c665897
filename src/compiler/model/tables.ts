/**
 * Schemas with `x-table` -> tables. Every rule of storage that a document can break is refused here, by name and position.
 * A tenant table has `organization_id` in front of its primary key, of every unique key and of every index. That column is no property unless a
 * schema serves it (`organizationId`); `deleted_at` and a hidden `created_at` never are, so they are not among `columns`.
 */
import type { Refusal } from '../refusal.ts'
import { columnOf } from './columns.ts'
import { extension, type PropertyShape, propertiesOf } from './schema-shape.ts'
import type { ApiModel, ColumnModel, Position, Schema, TableExtension, TableModel, UniqueExtension } from './types.ts'

type Refuse = (refusal: Refusal) => void

/** Columns that a table (`__proto__`: an object) has beside its properties; a property of that name would be another thing under the same name. */
const ownColumns = new Set(['organization_id', 'deleted_at', '__proto__'])
const identifierForm = /^[a-z_][a-z0-9_]{0,62}$/

/** The property that carries `x-id` and is called `id`, else the only one with `x-id`, else a plain `id`. */
function idOf(schema: Schema, properties: ReadonlyMap<string, PropertyShape>, refuse: Refuse): PropertyShape | null {
  const marked = [...properties.values()].filter((property) => extension(property.schema, 'id') !== undefined)
  const id = marked.find((property) => property.name === 'id') ?? (marked.length === 1 ? marked[0] : undefined) ?? properties.get('id')
  if (id !== undefined) return id
  const message =
    marked.length > 1
      ? `${marked.map(({ name }) => `"${name}"`).join(' and ')} carry x-id; one of them must be called "id".`
      : 'A stored schema needs a property with x-id, or one called "id".'
  refuse({ rule: 'table-without-id', message, position: schema.position })
  return null
}

const idTypes: readonly string[] = ['text', 'uuid', 'integer', 'bigint']
const keyTypes: readonly string[] = [...idTypes, 'date', 'timestamptz']

/** The columns of `x-table.key`; null when one of them cannot be part of a primary key, which is refused. */
function keyOf(names: readonly string[], columns: readonly ColumnModel[], schema: Schema, refuse: Refuse): ColumnModel[] | null {
  const key: ColumnModel[] = []
  for (const name of names) {
    const column = columns.find(({ json }) => json === name)
    if (column !== undefined && !column.tenant && !column.nullable && keyTypes.includes(column.sqlType)) {
      key.push(column)
      continue
    }
    const message =
      column === undefined
        ? `"key" names "${name}", which is not stored.`
        : `"${name}" cannot be part of a key: it must be required, not null, and a string, an integer or a time.`
    refuse({ rule: 'invalid-key', message, position: schema.position })
  }
  return key.length === names.length ? key : null
}

/** `organizationId`: the column that every tenant table has, as a property of its schema. */
const servesTenant = ({ column, sqlType, nullable, default: fallback, renamedFrom }: ColumnModel): boolean =>
  column === 'organization_id' && sqlType === 'uuid' && !nullable && fallback === undefined && renamedFrom === null

interface Draft {
  readonly table: TableModel
  readonly columns: ColumnModel[]
  readonly properties: ReadonlyMap<string, PropertyShape>
}

function draftOf(schema: Schema, extensionOfTable: TableExtension, refuse: Refuse): Draft | null {
  const { name } = extensionOfTable
  if (!identifierForm.test(name)) {
    refuse({
      rule: 'invalid-table-name',
      message: `"${name}" is no table name: lower-case letters, digits and "_", at most 63.`,
      position: schema.position,
    })
    return null
  }
  const properties = propertiesOf(schema)
  const keyed = extensionOfTable.key !== null
  const idProperty = keyed ? null : idOf(schema, properties, refuse)
  const columns: ColumnModel[] = []
  const taken = new Map<string, string>()
  for (const property of properties.values()) {
    if (extension(property.schema, 'computed') === true) continue
    const column = columnOf(property, refuse)
    if (column === null) continue
    const other = taken.get(column.column)
    if (other !== undefined) {
      const message = `"${property.name}" and "${other}" would share the column ${column.column}.`
      refuse({ rule: 'duplicate-column', message, position: property.schema.position })
      continue
    }
    const tenant = !extensionOfTable.global && servesTenant(column)
    if (ownColumns.has(column.column) && !tenant) {
      const message = `The table has a column ${column.column} of its own; "${property.name}" needs another name, or x-computed.`
      refuse({ rule: 'reserved-column', message, position: property.schema.position })
      continue
    }
    taken.set(column.column, property.name)
    columns.push({ ...column, tenant })
  }
  const id = columns.find((column) => column.json === idProperty?.name) ?? null
  const key = keyed ? keyOf(extensionOfTable.key ?? [], columns, schema, refuse) : id === null ? null : [id]
  if (key === null || (!keyed && id === null)) return null
  if (id !== null && idProperty !== null && (id.nullable || !idTypes.includes(id.sqlType))) {
    refuse({
      rule: 'invalid-id',
      message: `"${id.json}" identifies rows: it must be required, not null, and a string or an integer.`,
      position: idProperty.schema.position,
    })
    return null
  }
  const form = idProperty === null ? undefined : extension(idProperty.schema, 'id')
  const byName = (...names: string[]): ColumnModel | null =>
    columns.find((column) => column.kind === 'time' && names.includes(column.json)) ?? null
  const table: TableModel = {
    name,
    schema,
    columns,
    id,
    key,
    idForm: { prefix: form === undefined || form === 'uuid' ? null : form, uuid: form === 'uuid' },
    created: byName('created_at', 'createdAt'),
    updated: byName('updated_at', 'updatedAt'),
    indexes: extensionOfTable.indexes,
    unique: extensionOfTable.unique,
    softDelete: extensionOfTable.softDelete,
    global: extensionOfTable.global,
    visible: extensionOfTable.visible,
  }
  const hidden = columns.find((column) => column.column === 'created_at')
  if (table.created === null && hidden !== undefined) {
    const message = `"${hidden.json}" is the time of creation, so it must be a date-time.`
    refuse({ rule: 'reserved-column', message, position: properties.get(hidden.json)?.schema.position ?? schema.position })
  }
  return { table, columns, properties }
}

/** True when `column` alone (within the organization) identifies a row, so that a foreign key may point to it. */
const identifies = (table: TableModel, column: ColumnModel): boolean =>
  (table.key.length === 1 && column.column === table.key[0]?.column) ||
  (!table.softDelete && table.unique.some((key) => key.where === null && key.properties.length === 1 && key.properties[0] === column.json))

function tieReferences(draft: Draft, bySchema: ReadonlyMap<string, Draft>, refuse: Refuse): void {
  for (const [index, column] of draft.columns.entries()) {
    const property = draft.properties.get(column.json)
    const reference = property === undefined ? undefined : extension(property.schema, 'references')
    if (property === undefined || reference === undefined) continue
    const at = (rule: string, message: string): void => refuse({ rule, message, position: property.schema.position })
    const wish = `${reference.schema}.${reference.property}`
    const other = bySchema.get(reference.schema)
    if (other === undefined) {
      at('unknown-reference', `"${column.json}" refers to ${wish}, but no schema ${reference.schema} is stored in a table.`)
      continue
    }
    const found = other.columns.find(({ json }) => json === reference.property)
    if (found === undefined) at('unknown-reference', `"${column.json}" refers to ${wish}, but ${reference.schema} stores no such property.`)
    else if (column === draft.table.id) at('invalid-reference', `"${column.json}" identifies its own table; it cannot refer to ${wish}.`)
    else if (!identifies(other.table, found)) at('invalid-reference', `${wish} does not identify a row: it is neither the id nor unique.`)
    else if (found.sqlType !== column.sqlType)
      at('invalid-reference', `"${column.json}" is stored as ${column.sqlType}, ${wish} as ${found.sqlType}.`)
    else if (draft.table.global && !other.table.global)
      at('invalid-reference', `A global table cannot refer to ${wish}, which belongs to an organization.`)
    else if (reference.onDelete === 'set-null' && !column.nullable)
      at('invalid-reference', `"${column.json}" cannot be null, so onDelete cannot be set-null.`)
    else draft.columns[index] = { ...column, references: { table: other.table, column: found.column, onDelete: reference.onDelete } }
  }
}

function checkKeys(draft: Draft, refuse: Refuse): void {
  const { table, columns } = draft
  const check = (key: UniqueExtension, what: string): void => {
    const at = (rule: string, message: string): void => refuse({ rule, message, position: table.schema.position })
    if (key.properties.length === 0) at('empty-index', `An entry of "${what}" of table ${table.name} names no property.`)
    for (const name of [...key.properties, ...Object.keys(key.where ?? {})]) {
      const column = columns.find(({ json }) => json === name)
      if (column === undefined) at('unknown-index-property', `"${what}" of table ${table.name} names "${name}", which is not stored.`)
      else if (column.tenant)
        at('unsupported-index', `"${what}" of table ${table.name} names "${name}", which is in front of every index anyway.`)
      else if (column.sqlType === 'jsonb' || column.sqlType === 'bytea')
        at('unsupported-index', `"${what}" of table ${table.name} names "${name}", which is stored as ${column.sqlType}.`)
    }
    for (const [name, values] of Object.entries(key.where ?? {})) {
      if (values.length === 0 || values.some((value) => value !== null && typeof value === 'object'))
        at('unsupported-index', `"where" of "${what}" of table ${table.name} needs plain values for "${name}".`)
    }
  }
  for (const key of table.indexes) check(key, 'indexes')
  for (const key of table.unique) check(key, 'unique')
}

const namesOrganization = ({ sqlType, nullable }: ColumnModel): boolean => (sqlType === 'uuid' || sqlType === 'text') && !nullable

/** The column of a global table that says whose its rows are: `organization`, never null. Null: none does. */
export const ownerOf = (table: TableModel): ColumnModel | null =>
  table.columns.find((column) => column.column === 'organization' && namesOrganization(column)) ?? null

function checkVisible({ table }: Draft, bySchema: ReadonlyMap<string, Draft>, refuse: Refuse): void {
  const { visible } = table
  if (visible === null) return
  const problem = (): string | null => {
    if (!table.global) return `The rows of table ${table.name} belong to organizations; only a global table has "visible".`
    if (ownerOf(table) !== null) return `The rows of table ${table.name} name their organization; "visible" has nothing to add.`
    if (visible.schema === null) {
      const column = table.columns.find(({ json }) => json === visible.property)
      return column !== undefined && namesOrganization(column)
        ? null
        : `"visible" of table ${table.name} needs a stored string that is never null; "${visible.property}" is none.`
    }
    const wish = `${visible.schema}.${visible.property}`
    const other = bySchema.get(visible.schema)
    const column = other?.columns.find(({ json }) => json === visible.property)
    if (other === undefined || column === undefined) return `"visible" of table ${table.name} names ${wish}, which is not stored.`
    if (column.references?.table !== table)
      return `"visible" of table ${table.name} names ${wish}, which does not refer to it (x-references).`
    if (other.table.global && ownerOf(other.table) === null)
      return `"visible" of table ${table.name} names ${wish}, whose rows belong to no organization.`
    return null
  }
  const message = problem()
  if (message !== null) refuse({ rule: 'invalid-visibility', message, position: table.schema.position })
}

/**
 * The tables of one API, in document order.
 * `refuse` is called for everything that cannot be stored as the document says; the result is then incomplete and not to be emitted.
 */
export function tablesOf(
  schemas: ReadonlyMap<string, Schema>,
  api: Pick<ApiModel, 'id' | 'times' | 'ids'>,
  refuse: (refusal: Refusal) => void,
): TableModel[] {
  const bySchema = new Map<string, Draft>()
  const names = new Map<string, Position>()
  for (const [name, schema] of schemas) {
    const wish = schema.x.table
    if (wish === undefined) continue
    const first = names.get(wish.name)
    if (first !== undefined) {
      const message = `Table ${wish.name} of ${api.id} is already that of another schema (${first.file}:${first.line}:${first.column}).`
      refuse({ rule: 'duplicate-table', message, position: schema.position })
      continue
    }
    names.set(wish.name, schema.position)
    const draft = draftOf(schema, wish, refuse)
    if (draft !== null) bySchema.set(name, draft)
  }
  for (const draft of bySchema.values()) {
    tieReferences(draft, bySchema, refuse)
    checkKeys(draft, refuse)
  }
  for (const draft of bySchema.values()) checkVisible(draft, bySchema, refuse)
  return [...bySchema.values()].map(({ table }) => table)
}
