/** How values of JSON become parameters, and columns become values of JSON. Composed once per column; the store's own types stand in `../values.ts`. */
import type { PgColumn } from 'drizzle-orm/pg-core'
import { beyondYears, instantOf, isKeptDate, nearestInstantOf } from '../instants.ts'

export type Encode = (value: unknown) => unknown
export type Decode = (raw: unknown) => unknown

const isTime = (type: string): boolean => type.startsWith('timestamp')

const toInstant = (value: unknown): string => nearestInstantOf(String(value)).toISOString()

/** For a parameter of the column's type; null stays null. A time that cannot be kept becomes the nearest that can (`keptBy`). */
export function encoderOf(column: PgColumn): Encode | null {
  const type = column.getSQLType()
  if (isTime(type)) return toInstant
  // The year 0 of RFC 3339 is the year 1 before our era to PostgreSQL. It is compared with, never kept.
  if (type === 'date') return (value) => (isKeptDate(String(value)) ? value : `0001${String(value).slice(4)} BC`)
  if (type === 'jsonb') return (value) => JSON.stringify(value)
  return null
}

/** `2026-03-23 12:00:00.12+00`, as the server writes it under ISO date style and time zone UTC. */
const serverTime = /^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?\+00$/

function secondsOf(raw: unknown): unknown {
  if (typeof raw === 'string' && serverTime.test(raw)) return `${raw.slice(0, 10)}T${raw.slice(11, 19)}Z`
  return `${new Date(String(raw)).toISOString().slice(0, 19)}Z`
}
function millisecondsOf(raw: unknown): unknown {
  if (typeof raw === 'string' && serverTime.test(raw)) {
    const fraction = raw.charAt(19) === '.' ? raw.slice(20, -3) : ''
    return `${raw.slice(0, 10)}T${raw.slice(11, 19)}.${fraction.padEnd(3, '0').slice(0, 3)}Z`
  }
  return new Date(String(raw)).toISOString()
}

/** From a value as the store gives it by position; never called with null. Null: taken as it comes. */
export function decoderOf(column: PgColumn, times: 'seconds' | 'milliseconds'): Decode | null {
  const type = column.getSQLType()
  if (isTime(type)) return times === 'seconds' ? secondsOf : millisecondsOf
  if (type === 'jsonb') return (raw) => JSON.parse(String(raw))
  if (type === 'bigint' || type.startsWith('numeric')) return Number
  return null
}

/**
 * What is wrong with a value that the document admits and the column cannot keep: RFC 3339 knows the year 0, and offsets that lead out of the years
 * that can be written. Null: nothing.
 */
export function keptBy(column: PgColumn): ((value: unknown) => string | null) | null {
  const type = column.getSQLType()
  if (isTime(type)) return (value) => (instantOf(String(value)) === null ? beyondYears : null)
  if (type === 'date') return (value) => (isKeptDate(String(value)) ? null : beyondYears)
  return null
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a value can be in the column at all: PostgreSQL would answer another one with an error instead of no row. Null: every value can. */
export function possibleIn(column: PgColumn): ((value: unknown) => boolean) | null {
  const type = column.getSQLType()
  if (type === 'uuid') return (value) => uuid.test(String(value))
  if (type === 'integer') return (value) => Number.isInteger(Number(value)) && Math.abs(Number(value)) < 2 ** 31
  if (type === 'bigint') return (value) => Number.isSafeInteger(Number(value))
  return null
}
