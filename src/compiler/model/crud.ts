/** `x-crud` -> what a generated handler does, in terms of tables; every rule that such an operation can break is refused here. */
import type { CrudProperty, FilterOperator } from '../../gateway/contract.ts'
import type { Refusal } from '../refusal.ts'
import { type MergePlan, mergeOf } from './crud-merge.ts'
import { filled } from './schema/filled.ts'
import { annotation, extension, propertiesOf, shapeOf, target } from './schema-shape.ts'
import type {
  ApiModel,
  ColumnModel,
  CrudModel,
  Json,
  MediaModel,
  OperationModel,
  Position,
  Schema,
  TableModel,
  UniqueExtension,
} from './types.ts'

/** As `CrudContract`, with tables and columns of the model in place of Drizzle's. */
export interface CrudPlan {
  readonly operation: OperationModel
  readonly do: CrudModel['do']
  readonly table: TableModel
  readonly id: ColumnModel
  readonly status: number
  readonly location: boolean
  readonly served: readonly ServedPlan[]
  readonly written: readonly WrittenPlan[]
  readonly idParameter: string | null
  readonly where: readonly { readonly column: ColumnModel; readonly parameter: string }[]
  readonly filters: readonly { readonly parameter: string; readonly column: ColumnModel; readonly op: FilterOperator }[]
  readonly sortParameter: string | null
  readonly sorts: ReadonlyMap<string, { readonly column: string; readonly descending: boolean }>
  readonly references: readonly ColumnModel[]
  readonly referrers: readonly { readonly table: TableModel; readonly column: ColumnModel }[]
  readonly unique: readonly { readonly key: UniqueExtension; readonly reason: string }[]
  readonly inUse: string
  readonly notFound: string | null
}
type ServedPlan = Pick<CrudProperty, 'optional'> & { readonly column: ColumnModel }
interface WrittenPlan {
  readonly column: ColumnModel
  readonly fallback: Json | undefined
  readonly merge: MergePlan | null
  /** The stored property, which the result of a merge must satisfy. */
  readonly schema: Schema
}
type Refuse = (refusal: Refusal) => void
type Complain = (rule: string, message: string, position?: Position) => void

const pagingParameters: Readonly<Record<ApiModel['pagination'], readonly string[]>> = {
  page: ['page', 'per_page'],
  offset: ['limit', 'offset'],
  cursor: ['limit', 'cursor'],
}

const jsonMedia = (media: readonly MediaModel[]): MediaModel | undefined => media.find(({ kind }) => kind === 'json')

function success(operation: OperationModel, complain: Complain): { status: number; schema: Schema | null } {
  const response = operation.responses.find(({ status }) => /^2[0-9][0-9]$/.test(status))
  if (response === undefined)
    complain('crud-without-answer', `${operation.operationId} declares no success answer with a status of its own.`)
  return { status: Number(response?.status ?? 200), schema: jsonMedia(response?.media ?? [])?.schema ?? null }
}

function servedOf(table: TableModel, schema: Schema, complain: Complain): ServedPlan[] {
  const served: ServedPlan[] = []
  for (const property of propertiesOf(schema).values()) {
    const column = table.columns.find(({ json }) => json === property.name)
    const unseen =
      extension(property.schema, 'private') === true || annotation(property.schema, 'writeOnly') === true || column?.encrypted === true
    if (column !== undefined && !unseen) {
      const admitsNull = shapeOf(property.schema).types?.has('null') ?? true
      if (column.nullable && !admitsNull && property.required)
        complain('crud-null-answer', `"${property.name}" may be stored as null, but its answer must not be null.`, property.schema.position)
      served.push({ column, optional: !admitsNull && !property.required })
    } else if (!unseen && property.required) {
      const message = `"${property.name}" is required in the answer but not stored in ${table.name}: a generated handler cannot supply it.`
      complain('crud-unstored-property', message, property.schema.position)
    }
  }
  return served
}

function writtenOf(
  crud: CrudModel,
  table: TableModel,
  operation: OperationModel,
  pathColumns: readonly ColumnModel[],
  complain: Complain,
): WrittenPlan[] {
  const media = jsonMedia(operation.body?.media ?? [])
  const written: WrittenPlan[] = []
  const generatedId = table.idForm.prefix !== null || table.idForm.uuid
  if (media?.schema !== null && media?.schema !== undefined) {
    for (const property of propertiesOf(media.schema).values()) {
      const at = property.schema.position
      const column = table.columns.find(({ json }) => json === property.name)
      if (annotation(property.schema, 'readOnly') === true) continue
      if (column === undefined) complain('crud-unstored-property', `"${property.name}" is accepted but not stored in ${table.name}.`, at)
      else if (column === table.id && (generatedId || crud.do !== 'create'))
        complain('crud-unwritable-property', `"${property.name}" identifies the row; a body cannot set it.`, at)
      else if (column === table.created || column === table.updated || column.tenant || pathColumns.includes(column))
        complain('crud-unwritable-property', `"${property.name}" is set by the gateway; a body cannot set it.`, at)
      else {
        const own = crud.do === 'update' ? undefined : annotation(property.schema, 'default')
        const stored = propertiesOf(table.schema).get(property.name)?.schema ?? property.schema
        const merge = crud.do === 'update' && operation.method === 'patch' && !column.encrypted ? mergeOf(stored) : null
        const fallback = own ?? column.default
        written.push({ column, fallback: fallback === undefined ? undefined : filled(stored, fallback), merge, schema: stored })
      }
    }
  } else if (crud.do !== 'update') complain('crud-without-body', `${operation.operationId} needs a JSON body with a schema.`)
  if (crud.do === 'create') {
    const given = new Set([
      ...written.map(({ column }) => column),
      ...pathColumns,
      table.created,
      table.updated,
      ...(generatedId ? [table.id] : []),
    ])
    for (const column of table.columns) {
      if (!given.has(column) && !column.tenant && !column.nullable && column.default === undefined)
        complain(
          'crud-missing-property',
          `Nothing gives "${column.json}" of ${table.name} its value: it is not in the body and has no default.`,
        )
    }
  }
  return written
}

function sortsOf(operation: OperationModel, table: TableModel, complain: Complain): Pick<CrudPlan, 'sorts' | 'sortParameter'> {
  const sorts = new Map<string, { column: string; descending: boolean }>()
  const parameter = operation.parameters.find(({ sort }) => sort)
  if (parameter === undefined) return { sorts, sortParameter: null }
  const values = shapeOf(parameter.schema).enum
  if (values === null)
    complain('crud-open-sort', `The sort parameter "${parameter.name}" needs an enum of the orders it knows.`, parameter.position)
  const created = table.created?.column ?? 'created_at'
  for (const value of values ?? []) {
    if (typeof value !== 'string') continue
    const descending = value.startsWith('-')
    const column = table.columns.find(({ json }) => json === value.replace(/^-/, ''))
    if (value === 'asc' || value === 'desc') sorts.set(value, { column: created, descending: value === 'desc' })
    else if (column !== undefined && column.sqlType !== 'jsonb' && column.sqlType !== 'bytea')
      sorts.set(value, { column: column.column, descending })
    else complain('crud-unknown-sort', `"${value}" names no stored property of ${table.name} that has an order.`, parameter.position)
  }
  return { sorts, sortParameter: parameter.property }
}

function filtersOf(api: ApiModel, operation: OperationModel, table: TableModel, complain: Complain): CrudPlan['filters'] {
  const filters: { parameter: string; column: ColumnModel; op: FilterOperator }[] = []
  for (const parameter of operation.parameters) {
    if (parameter.in !== 'query' || parameter.sort) continue
    if (parameter.filter === null) {
      if (!pagingParameters[api.pagination].includes(parameter.name))
        complain('crud-unused-parameter', `Nothing says what "${parameter.name}" does: x-filter, x-sort or paging.`, parameter.position)
      continue
    }
    const { property, op } = parameter.filter
    const column = table.columns.find(({ json }) => json === property)
    if (column === undefined || column.encrypted || column.sqlType === 'jsonb')
      complain(
        'crud-unknown-filter',
        `"${parameter.name}" filters by "${property}", which ${table.name} does not store as a plain value.`,
        parameter.position,
      )
    else if ((op === 'contains' || op === 'prefix') && column.sqlType !== 'text')
      complain('crud-unknown-filter', `"${parameter.name}" looks for text within "${property}", which is no text.`, parameter.position)
    else filters.push({ parameter: parameter.property, column, op: parameter.shape.kind === 'array' && op === 'eq' ? 'in' : op })
  }
  return filters
}

/** The closed list of the document decides, where it has exactly one reason; else the general word. */
const reasonOf = (operation: OperationModel, general: string): string => {
  const declared = operation.reasons.get('409') ?? []
  return declared.includes(general) || declared.length !== 1 ? general : (declared[0] ?? general)
}

function planOf(api: ApiModel, operation: OperationModel, crud: CrudModel, refuse: Refuse): CrudPlan | null {
  const complain: Complain = (rule, message, position = operation.position) => refuse({ rule, message, position })
  const table = api.tables.find(({ schema }) => schema === crud.schema || schema === target(crud.schema))
  if (table === undefined) {
    complain('crud-without-table', `x-crud of ${operation.operationId} needs a schema with x-table.`)
    return null
  }
  if (table.id === null) {
    complain(
      'crud-without-id',
      `No property identifies a row of ${table.name}: it has a "key" in place of an id, and no generated handlers.`,
    )
    return null
  }
  if (operation.transaction === 'none')
    complain('crud-without-transaction', 'A generated handler runs inside a transaction: x-transaction cannot be none.')
  const anybody = operation.security.length === 0 || operation.security.some((alternative) => alternative.length === 0)
  if (anybody && !(table.global && (crud.do === 'get' || crud.do === 'list')))
    complain('crud-without-organization', `Anybody may call ${operation.operationId}, so there is no organization whose rows it could use.`)
  const where: { column: ColumnModel; parameter: string }[] = []
  for (const [property, parameter] of crud.where) {
    const column = table.columns.find(({ json }) => json === property)
    if (column === undefined) complain('crud-unknown-where', `"where" names "${property}", which ${table.name} does not store.`)
    else where.push({ column, parameter })
  }
  const rest = operation.parameters.filter(
    ({ in: place, property }) => place === 'path' && !where.some(({ parameter }) => parameter === property),
  )
  for (const { parameter } of where) {
    if (!operation.parameters.some(({ in: place, property }) => place === 'path' && property === parameter))
      complain('crud-unknown-where', `"where" names the path parameter "${parameter}", which the path has not.`)
  }
  const names = crud.do === 'list' || crud.do === 'create' ? 0 : 1
  if (rest.length !== names)
    complain(
      'crud-path-parameters',
      `${crud.do} of ${table.name} names ${names} row by its path, but ${rest.length} path parameters are left for it.`,
    )
  const answer = success(operation, complain)
  let item = answer.schema
  if (crud.do === 'list') {
    const data = answer.schema === null ? undefined : propertiesOf(answer.schema).get('data')
    item = data === undefined ? null : (target(data.schema).keywords.items ?? null)
    if (item === null) complain('crud-list-answer', `A list answers an object with an array "data"; ${operation.operationId} does not.`)
  } else if (crud.do !== 'delete' && item === null) complain('crud-without-answer', `${operation.operationId} answers no JSON.`)
  const writes = crud.do === 'create' || crud.do === 'update' || crud.do === 'replace'
  const written = writes
    ? writtenOf(
        crud,
        table,
        operation,
        where.map(({ column }) => column),
        complain,
      )
    : []
  if (api.pagination === 'cursor' && crud.do === 'list' && operation.parameters.some(({ sort }) => sort))
    complain('crud-sorted-cursor', 'A list with cursors has one order, newest first: it cannot have x-sort.')
  const getsIt = (other: OperationModel): boolean =>
    other.method === 'get' &&
    other.path.startsWith(`${operation.path}/`) &&
    /^\{[^/{}]+\}$/.test(other.path.slice(operation.path.length + 1))
  return {
    operation,
    do: crud.do,
    table,
    id: table.id,
    status: answer.status,
    location: crud.do === 'create' && api.operations.some(getsIt),
    served: item === null ? [] : servedOf(table, item, complain),
    written,
    idParameter: rest[0]?.property ?? null,
    where,
    filters: crud.do === 'list' ? filtersOf(api, operation, table, complain) : [],
    ...(crud.do === 'list' ? sortsOf(operation, table, complain) : { sorts: new Map(), sortParameter: null }),
    references: written.map(({ column }) => column).filter(({ references }) => references !== null),
    referrers: crud.do === 'delete' ? referrersOf(api, table, complain) : [],
    unique: writes ? table.unique.map((key) => ({ key, reason: reasonOf(operation, `${key.properties.at(-1)}_taken`) })) : [],
    inUse: reasonOf(operation, 'in_use'),
    notFound: notFoundOf(names === 1 ? table : (where[0]?.column.references?.table ?? null)),
  }
}

/** What a title calls the row that the path names; null: it has none. */
function notFoundOf(named: TableModel | null): string | null {
  const title = named === null ? undefined : annotation(named.schema, 'title')
  return title === undefined ? null : `${title} not found.`
}

/** Columns anywhere in the API that refer to this table: a soft deletion does for them what the foreign key would have done. */
function referrersOf(api: ApiModel, table: TableModel, complain: Complain): CrudPlan['referrers'] {
  const pointing = (at: TableModel) =>
    api.tables.flatMap((other) =>
      other.columns.filter(({ references }) => references?.table === at).map((column) => ({ table: other, column })),
    )
  if (!table.softDelete) return []
  const found = pointing(table)
  for (const { table: child, column } of found) {
    if (column.references?.onDelete === 'cascade' && child.softDelete && pointing(child).length > 0)
      complain(
        'crud-deep-cascade',
        `Deleting from ${table.name} softly would have to go through ${child.name} to further tables; it needs a handler.`,
      )
  }
  return found
}

/** Plans of all operations with `x-crud`, in document order; those that were refused are left out. */
export function crudPlans(api: ApiModel, refuse: (refusal: Refusal) => void): CrudPlan[] {
  return api.operations.flatMap((operation) => {
    const plan = operation.crud === null ? null : planOf(api, operation, operation.crud, refuse)
    return plan === null ? [] : [plan]
  })
}
