/** A property of a stored schema -> its column. */
import type { Refusal } from '../refusal.ts'
import { admitsNull, annotation, extension, jsonTypeOf, type PropertyShape, type SchemaShape, shapeOf } from './schema-shape.ts'
import type { ColumnModel, Json, JsonType } from './types.ts'

type Refuse = (refusal: Refusal) => void
type SqlType = ColumnModel['sqlType']

const sqlTypes: Readonly<Record<SqlType, readonly JsonType[] | null>> = {
  text: ['string'],
  integer: ['integer'],
  bigint: ['integer'],
  'double precision': ['number', 'integer'],
  numeric: ['number', 'integer'],
  boolean: ['boolean'],
  timestamptz: ['string'],
  date: ['string'],
  uuid: ['string'],
  jsonb: null,
  bytea: ['string'],
}
const isSqlType = (name: string): name is SqlType => Object.hasOwn(sqlTypes, name)

const int4 = 2 ** 31 - 1

/** `robotCount` -> `robot_count`; whatever SQL would need quotes for becomes `_`. */
export function columnName(property: string): string {
  const snake = property
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9_]/g, '_')
  return /^[a-z_]/.test(snake) ? snake : `_${snake}`
}

/** The PostgreSQL type for values of this form; null: there is no value to store. */
function sqlTypeOf(shape: SchemaShape): SqlType | null {
  if (shape.types === null) return 'jsonb'
  const types = [...shape.types].filter((type): type is Exclude<JsonType, 'null'> => type !== 'null')
  const [only] = types
  if (only === undefined) return null
  if (types.length > 1) return types.every((type) => type === 'number' || type === 'integer') ? 'double precision' : 'jsonb'
  switch (only) {
    case 'boolean':
      return 'boolean'
    case 'number':
      return 'double precision'
    case 'integer': {
      const bounded = shape.minimum !== null && shape.maximum !== null && shape.minimum >= -int4 - 1 && shape.maximum <= int4
      return bounded || shape.format === 'int32' ? 'integer' : 'bigint'
    }
    case 'string':
      if (shape.format === 'date-time') return 'timestamptz'
      return shape.format === 'date' ? 'date' : shape.format === 'uuid' ? 'uuid' : 'text'
    case 'object':
    case 'array':
      return 'jsonb'
    default:
      throw new TypeError(`Unknown JSON type ${String(only satisfies never)}.`)
  }
}

const kinds: Partial<Record<SqlType, ColumnModel['kind']>> = { timestamptz: 'time', bigint: 'bigint', bytea: 'bytes' }

/** The column; null when the property cannot be stored, which is refused. */
export function columnOf(property: PropertyShape, refuse: Refuse): ColumnModel | null {
  const { schema, name } = property
  const at = (rule: string, message: string): null => {
    refuse({ rule, message, position: schema.position })
    return null
  }
  const shape = shapeOf(schema)
  const overrides = schema.x.column
  const encrypted = extension(schema, 'encrypted') === true
  const column = columnName(name)
  if (column.length > 63)
    return at('column-name-too-long', `The column of "${name}" would have more than the 63 bytes that PostgreSQL keeps.`)

  let sqlType = encrypted ? 'bytea' : extension(schema, 'id') === 'uuid' ? 'uuid' : sqlTypeOf(shape)
  if (sqlType === null) return at('unsupported-column-type', `No value of "${name}" can be stored: its schema admits none but null.`)
  if (overrides?.type !== undefined) {
    if (!isSqlType(overrides.type)) {
      return at('unsupported-column-type', `"${overrides.type}" is no column type; known are ${Object.keys(sqlTypes).join(', ')}.`)
    }
    const holds = sqlTypes[overrides.type]
    const types = shape.types === null ? null : [...shape.types].filter((type) => type !== 'null')
    if (holds !== null && (types === null || types.some((type) => !holds.includes(type)))) {
      return at('column-type-mismatch', `A column of type ${overrides.type} cannot hold every value of "${name}".`)
    }
    if (encrypted) return at('column-type-mismatch', `"${name}" is encrypted, so its column is bytea.`)
    sqlType = overrides.type
  }
  const fallback: Json | undefined = overrides?.default === undefined ? annotation(schema, 'default') : overrides.default
  const nullable = admitsNull(shape)
  if (fallback === null && !nullable) return at('default-mismatch', `The default of "${name}" is null, which its schema does not admit.`)
  if (fallback !== undefined && JSON.stringify(fallback).includes('\\u0000'))
    return at('default-mismatch', `The default of "${name}" holds U+0000, which PostgreSQL cannot store.`)
  if (fallback !== undefined && fallback !== null && shape.types !== null) {
    const type = jsonTypeOf(fallback)
    if (!shape.types.has(type) && !(type === 'integer' && shape.types.has('number')))
      return at('default-mismatch', `The default of "${name}" is no value of its schema.`)
  }
  const strings = shape.enum?.filter((value) => value !== null)
  return {
    column,
    json: name,
    sqlType,
    nullable: nullable || (!property.required && fallback === undefined),
    optional: !nullable && !property.required && fallback === undefined,
    enum: sqlType === 'text' && strings?.every((value) => typeof value === 'string') ? strings : null,
    default: fallback === null || encrypted ? undefined : fallback,
    renamedFrom: overrides?.renamedFrom === undefined ? null : columnName(overrides.renamedFrom),
    encrypted,
    kind: kinds[sqlType] ?? 'plain',
    references: null,
    description: annotation(schema, 'description') ?? null,
    tenant: false,
  }
}
