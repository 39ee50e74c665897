/**
 * How values travel between JavaScript and PostgreSQL: as text, in one form for both drivers, so that a query behaves the same on PGlite and
 * on PostgreSQL. Drizzle's column decoders do the rest.
 */

/** A parameter in PostgreSQL's text format; null is SQL NULL. Throws on what no column could hold. */
export function encode(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
    case 'bigint':
    case 'boolean':
      return String(value)
    case 'undefined':
      return null
    case 'object':
      if (value === null) return null
      if (value instanceof Date) return value.toISOString()
      if (value instanceof Uint8Array) return `\\x${Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('hex')}`
      if (Array.isArray(value)) return encodeArray(value)
      return JSON.stringify(value)
    default:
      throw new TypeError(`A ${typeof value} cannot be a query parameter.`)
  }
}

/** Array literal (PostgreSQL documentation, 8.15.2 Array Value Input). */
function encodeArray(values: readonly unknown[]): string {
  const items = values.map((value) => {
    if (Array.isArray(value)) return encodeArray(value)
    const text = encode(value)
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  })
  return `{${items.join(',')}}`
}

const toNumber = (text: string): unknown => Number(text)
const toBoolean = (text: string): unknown => text === 't'
const toBytes = (text: string): unknown => Buffer.from(text.slice(2), 'hex')

/**
 * By type OID (`pg_type.dat`). What is missing stays text: `int8` and `numeric` because a number cannot hold them, times because Drizzle's columns
 * decode them, `json` and `jsonb` because parsing twice would turn the JSON string `"1"` into the number 1, arrays because `PgArray` decodes them.
 */
const parsers: ReadonlyMap<number, (text: string) => unknown> = new Map([
  [16, toBoolean],
  [17, toBytes],
  [20, (text: string) => text],
  [21, toNumber],
  [23, toNumber],
  [26, toNumber],
  [700, toNumber],
  [701, toNumber],
])
const jsonTypes: ReadonlySet<number> = new Set([114, 3802])

export type ValueParser = (text: string) => unknown
/** The parser of a column's type; undefined: text stays as it is. */
export const parserOf = (oid: number): ValueParser | undefined => parsers.get(oid)

/** For rows by column name (`db.execute`), which no Drizzle column decodes: JSON is parsed here. */
export const decodeNamed = (value: unknown, oid: number): unknown =>
  typeof value === 'string' && jsonTypes.has(oid) ? JSON.parse(value) : value

/** Reads an array's text form (PostgreSQL documentation, 8.15.6); elements stay text, nested arrays become arrays. */
export function parseArray(text: string): unknown[] {
  // An array with bounds of its own: `[2:3]={a,b}`.
  let at = text.startsWith('[') ? text.indexOf('=') + 1 : 0
  const readItems = (): unknown[] => {
    const items: unknown[] = []
    at++
    while (at < text.length && text[at] !== '}') {
      if (text[at] === ',') at++
      else if (text[at] === '{') items.push(readItems())
      else items.push(readItem())
    }
    at++
    return items
  }
  const readItem = (): string | null => {
    if (text[at] === '"') {
      let item = ''
      for (at++; at < text.length && text[at] !== '"'; at++) {
        if (text[at] === '\\') at++
        item += text[at] ?? ''
      }
      at++
      return item
    }
    const start = at
    while (at < text.length && text[at] !== ',' && text[at] !== '}') at++
    const item = text.slice(start, at)
    return item === 'NULL' ? null : item
  }
  return readItems()
}
