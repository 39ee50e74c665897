/** `x-crud` in its short and long form: what is done, to which stored component, under which parent. */
import { isObject } from '../load/source.ts'
import { suggestion } from '../load/structure.ts'
import { extensionOf, type ModelContext, stringAt } from './context.ts'
import type { BodyModel, CrudModel, JsonObject, ResponseModel, Schema, TableExtension } from './types.ts'

const verbs: readonly CrudModel['do'][] = ['list', 'get', 'create', 'update', 'replace', 'delete']

export interface CrudRequest {
  readonly do: CrudModel['do']
  /** Named by the long form. */
  readonly schema: string | null
  readonly where: ReadonlyMap<string, string>
}

export function crudRequestOf(context: ModelContext, node: JsonObject): CrudRequest | null {
  const given = extensionOf(context, node, 'x-crud')
  const long: JsonObject = isObject(given) ? given : { do: given ?? null }
  const verb = verbs.find((known) => known === long.do)
  if (given === undefined || verb === undefined) return null
  const where = new Map<string, string>()
  for (const [property, parameter] of isObject(long.where) ? Object.entries(long.where) : [])
    if (typeof parameter === 'string') where.set(property, parameter)
  const named = long.schema
  const schema = isObject(named) ? stringAt(named, '$ref') : typeof named === 'string' ? named : null
  return { do: verb, schema: schema === null ? null : schema.replace(/^#\/components\/schemas\//, ''), where }
}

/** What the bodies of the operation speak of; null when they name no stored schema. */
export function storedSchemaOf(request: CrudRequest, body: BodyModel | null, responses: readonly ResponseModel[]): TableExtension | null {
  const success = responses.find(({ status }) => /^2/.test(status))
  for (const { schema } of [...(success?.media ?? []), ...(body?.media ?? [])]) {
    if (schema === null) continue
    const table = request.do === 'list' ? listed(schema) : tableOf(schema)
    if (table !== null) return table
  }
  return null
}

/** The table of what a schema is, refers to or extends. */
function tableOf(schema: Schema, seen: ReadonlySet<Schema> = new Set()): TableExtension | null {
  if (seen.has(schema)) return null
  if (schema.x.table !== undefined) return schema.x.table
  const within = new Set(seen).add(schema)
  for (const part of [schema.keywords.ref, ...(schema.keywords.allOf ?? [])]) {
    const table = part === undefined ? null : tableOf(part, within)
    if (table !== null) return table
  }
  return null
}

/** The items of the page's `data`. */
function listed(page: Schema): TableExtension | null {
  for (let schema: Schema | undefined = page, hops = 0; schema !== undefined && hops < 64; schema = schema.keywords.ref, hops += 1) {
    const items = schema.keywords.properties?.get('data')?.keywords.items
    if (items !== undefined) return tableOf(items)
  }
  return null
}

/** Ties the request to the component, or refuses. */
export function crudOf(
  context: ModelContext,
  node: JsonObject,
  request: CrudRequest,
  stored: TableExtension | null,
  schemas: ReadonlyMap<string, Schema>,
): CrudModel | null {
  const position = context.positionOf(node, 'x-crud')
  const name = request.schema ?? [...schemas].find(([, { x }]) => stored !== null && x.table === stored)?.[0] ?? null
  if (name === null) {
    const message = 'No body of this operation is of a schema with "x-table"; name it: x-crud: { do, schema }.'
    context.refuse({ rule: 'crud-without-table', message, position })
    return null
  }
  const schema = schemas.get(name)
  if (schema === undefined) {
    const message = `There is no schema "${name}".${suggestion(name, [...schemas.keys()])}`
    context.refuse({ rule: 'unknown-schema', message, position })
    return null
  }
  if (schema.x.table === undefined) {
    context.refuse({ rule: 'crud-without-table', message: `The schema "${name}" is not stored: it has no "x-table".`, position })
    return null
  }
  return { do: request.do, schema, where: request.where }
}
