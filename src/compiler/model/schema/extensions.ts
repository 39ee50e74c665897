/** Reads the x- keys of a schema or property. The meaning of each stands in `spec/vocabulary.schema.json`. */
import type { Json, JsonObject, SchemaExtensions, TableExtension, UniqueExtension } from '../types.ts'

type Refuse = (rule: string, message: string, key: string) => void
type OnDelete = 'restrict' | 'cascade' | 'set-null'

const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)
const isNames = (json: Json | undefined): json is string[] =>
  Array.isArray(json) && json.length > 0 && json.every((item) => typeof item === 'string' && item !== '')
const isOnDelete = (json: Json): json is OnDelete => json === 'restrict' || json === 'cascade' || json === 'set-null'
const onlyKeys = (json: JsonObject, ...keys: string[]) => Object.keys(json).every((key) => keys.includes(key))

/** `name`, `[a, b]`, or `{ properties: [a, b], where: { status: [active] } }`. */
function uniqueOf(json: Json): UniqueExtension | null {
  if (typeof json === 'string' && json !== '') return { properties: [json], where: null }
  if (isNames(json)) return { properties: json, where: null }
  if (!isObject(json) || !isNames(json.properties) || !onlyKeys(json, 'properties', 'where')) return null
  if (json.where === undefined) return { properties: json.properties, where: null }
  if (!isObject(json.where)) return null
  const where: Record<string, readonly Json[]> = {}
  for (const [property, values] of Object.entries(json.where)) {
    if (!Array.isArray(values) || values.length === 0) return null
    where[property] = values
  }
  return { properties: json.properties, where }
}

function uniques(json: Json | undefined): UniqueExtension[] | null {
  if (json === undefined) return []
  if (!Array.isArray(json)) return null
  const all = json.map(uniqueOf)
  return all.every((item) => item !== null) ? all : null
}

function tableOf(json: Json): TableExtension | string {
  if (typeof json === 'string' && json !== '')
    return { name: json, key: null, indexes: [], unique: [], softDelete: false, global: false, visible: null }
  if (!isObject(json) || typeof json.name !== 'string' || json.name === '') return '`x-table` is a name, or has one.'
  if (!onlyKeys(json, 'name', 'key', 'indexes', 'unique', 'softDelete', 'global', 'visible')) {
    return '`x-table` knows name, key, indexes, unique, softDelete, global and visible.'
  }
  const indexes = uniques(json.indexes)
  const unique = uniques(json.unique)
  if (indexes === null || unique === null) {
    return '`indexes` and `unique` are lists of property names, of lists of them, or of { properties, where: { property: [values] } }.'
  }
  if (json.key !== undefined && !isNames(json.key)) return '`key` is a list of property names.'
  const { softDelete = false, global = false } = json
  if (typeof softDelete !== 'boolean' || typeof global !== 'boolean') return '`softDelete` and `global` are true or false.'
  const visible = json.visible === undefined ? null : visibleOf(json.visible)
  if (visible === 'bad') return '`visible` is a property, or `Member.user_id`.'
  return { name: json.name, key: json.key ?? null, indexes, unique, softDelete, global, visible }
}

/** `id`, or `Member.user_id`. */
function visibleOf(json: Json): TableExtension['visible'] | 'bad' {
  if (typeof json !== 'string') return 'bad'
  const [first = '', second, ...rest] = json.split('.')
  if (first === '' || second === '' || rest.length > 0) return 'bad'
  return second === undefined ? { schema: null, property: first } : { schema: first, property: second }
}

function referencesOf(json: Json): NonNullable<SchemaExtensions['references']> | string {
  const long = typeof json === 'string' ? { schema: json } : json
  const problem = '`x-references` is `Fleet.id`, or { schema: Fleet.id, onDelete: restrict | cascade | set-null }.'
  if (!isObject(long) || typeof long.schema !== 'string' || !onlyKeys(long, 'schema', 'onDelete')) return problem
  const [schema, property, ...rest] = long.schema.split('.')
  if (!schema || !property || rest.length > 0) return problem
  const { onDelete = 'restrict' } = long
  return isOnDelete(onDelete) ? { schema, property, onDelete } : problem
}

function columnOf(json: Json): NonNullable<SchemaExtensions['column']> | string {
  const problem = '`x-column` has type, default and renamedFrom.'
  if (!isObject(json) || !onlyKeys(json, 'type', 'default', 'renamedFrom')) return problem
  const { type, renamedFrom } = json
  if ((type !== undefined && typeof type !== 'string') || (renamedFrom !== undefined && typeof renamedFrom !== 'string')) return problem
  return {
    ...(type === undefined ? {} : { type }),
    ...(json.default === undefined ? {} : { default: json.default }),
    ...(renamedFrom === undefined ? {} : { renamedFrom }),
  }
}

const flags = { 'x-computed': 'computed', 'x-private': 'private', 'x-encrypted': 'encrypted', 'x-trim': 'trim' } as const
const known = new Set(['x-table', 'x-id', 'x-references', 'x-column', 'x-redact', ...Object.keys(flags)])

export function schemaExtensions(json: JsonObject, refuse: Refuse): SchemaExtensions {
  const x: { -readonly [K in keyof SchemaExtensions]: SchemaExtensions[K] } = {}
  for (const [key, value] of Object.entries(json)) {
    if (!key.startsWith('x-')) continue
    if (!known.has(key)) refuse('unknown-x-key', `\`${key}\` is no key of a schema.`, key)
    const take = <K extends keyof SchemaExtensions>(name: K, read: SchemaExtensions[K] | string) => {
      if (typeof read === 'string') refuse('bad-x-key', read, key)
      else x[name] = read
    }
    switch (key) {
      case 'x-table':
        take('table', tableOf(value))
        break
      case 'x-references':
        take('references', referencesOf(value))
        break
      case 'x-column':
        take('column', columnOf(value))
        break
      case 'x-id':
        if (typeof value === 'string' && /^(uuid|[a-z][a-z0-9]*[_-])$/.test(value)) x.id = value
        else refuse('bad-x-key', '`x-id` is a prefix such as `rob_`, or `uuid`.', key)
        break
      case 'x-redact':
        if (value === true || value === 'replay') x.redact = value
        else refuse('bad-x-key', '`x-redact` is true or `replay`.', key)
        break
      case 'x-computed':
      case 'x-private':
      case 'x-encrypted':
      case 'x-trim':
        if (typeof value === 'boolean') x[flags[key]] = value
        else refuse('bad-x-key', `\`${key}\` is true or false.`, key)
        break
    }
  }
  return x
}
