/** Turns values by position into the object that a Drizzle selection describes; composed once per statement. */
import { Column, getTableName, SQL, Subquery } from 'drizzle-orm'
import { is } from 'drizzle-orm/entity'
import type { SelectedFieldsOrdered } from 'drizzle-orm/pg-core'
import { parseArray } from './values.ts'

/** Of a select with joins: whether a table always has a row. A table that may have none, and has none, becomes null. */
export type NullableJoins = Readonly<Record<string, boolean>>
type Decode = (value: unknown) => unknown
type RowMapper = (values: readonly unknown[]) => Record<string, unknown>

interface Decoder {
  mapFromDriverValue(value: unknown): unknown
}
const isDecoder = (value: unknown): value is Decoder =>
  typeof value === 'object' && value !== null && 'mapFromDriverValue' in value && typeof value.mapFromDriverValue === 'function'

/** `timestamp with time zone` as the server writes it under ISO date style and time zone UTC: read without the legacy date parser. */
const utcInstant = /^([0-9]{4,})-([0-9]{2})-([0-9]{2}) ([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.([0-9]{1,6}))?\+00$/
function toInstant(value: unknown): unknown {
  if (typeof value !== 'string') return value
  const match = utcInstant.exec(value)
  if (match === null) return new Date(value)
  const [, year, month, day, hour, minute, second, fraction] = match
  return new Date(
    Date.UTC(
      Number(year),
      Number(month) - 1,
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
      fraction === undefined ? 0 : Number(fraction.padEnd(3, '0').slice(0, 3)),
    ),
  )
}

const identity = Column.prototype.mapFromDriverValue

/** Null when the value is taken as it comes. */
function decodeOf(field: SelectedFieldsOrdered[number]['field']): Decode | null {
  let decoder: unknown
  if (is(field, Column)) {
    if (field.columnType === 'PgTimestamp' && field.getSQLType().endsWith('with time zone')) return toInstant
    // Drizzle's own reader of arrays loses backslashes.
    if (field.columnType === 'PgArray') return (value) => field.mapFromDriverValue(typeof value === 'string' ? parseArray(value) : value)
    if (field.mapFromDriverValue === identity) return null
    decoder = field
  } else if (is(field, SQL)) decoder = Reflect.get(field, 'decoder')
  else if (is(field, Subquery)) decoder = Reflect.get(field._.sql, 'decoder')
  else decoder = Reflect.get(field.sql, 'decoder')
  return isDecoder(decoder) ? (value) => decoder.mapFromDriverValue(value) : null
}

/** `fields` as Drizzle's `orderSelectedFields` gives them. */
export function rowMapper(fields: SelectedFieldsOrdered, joins?: NullableJoins): RowMapper {
  const decoders = fields.map(({ field }) => decodeOf(field))
  if (fields.every(({ path }) => path.length === 1)) {
    const keys = fields.map(({ path }) => path[0] ?? '')
    return (values) => {
      const row: Record<string, unknown> = {}
      for (let index = 0; index < keys.length; index++) {
        const value = values[index]
        const decode = decoders[index]
        row[keys[index] ?? ''] = value === null || value === undefined ? null : decode ? decode(value) : value
      }
      return row
    }
  }
  return (values) => nestedRow(fields, decoders, values, joins)
}

function nestedRow(
  fields: SelectedFieldsOrdered,
  decoders: readonly (Decode | null)[],
  values: readonly unknown[],
  joins: NullableJoins | undefined,
) {
  const row: Record<string, unknown> = {}
  /** Object of the row -> the table whose columns were all null so far, or false. */
  const absent = new Map<string, string | false>()
  fields.forEach(({ path, field }, index) => {
    const raw = values[index]
    const decode = decoders[index]
    const value = raw === null || raw === undefined ? null : decode ? decode(raw) : raw
    let node = row
    for (const name of path.slice(0, -1)) {
      const below = node[name]
      if (isRecord(below)) node = below
      else {
        const made: Record<string, unknown> = {}
        node[name] = made
        node = made
      }
    }
    node[path.at(-1) ?? ''] = value
    const [object] = path
    if (joins !== undefined && object !== undefined && path.length === 2 && is(field, Column)) {
      const table = getTableName(field.table)
      const before = absent.get(object)
      if (before === undefined) absent.set(object, value === null ? table : false)
      else if (before !== false && (before !== table || value !== null)) absent.set(object, false)
    }
  })
  if (joins !== undefined) for (const [object, table] of absent) if (table !== false && joins[table] !== true) row[object] = null
  return row
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
