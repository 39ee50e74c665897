/**
 * PostgreSQL's wire protocol on PGlite's synchronous entrance: a whole batch (set organization, bind, execute) is one call into WebAssembly,
 * where PGlite's own `query` makes six, awaited one after another. Statements are prepared by name and kept.
 * Source: PostgreSQL documentation, 54.7 Message Formats.
 */
import type { QueryResult, ResultField } from './connection.ts'
import { PgliteExchanges, type RawProtocol } from './pglite-exchanges.ts'
import { SqlError } from './sql-error.ts'
import { encode, parserOf, type ValueParser } from './values.ts'

export interface Notification {
  readonly channel: string
  readonly payload: string
}

interface Prepared {
  readonly name: string
  /** The server knows it. */
  parsed: boolean
  fields: readonly ResultField[] | null
  parsers: readonly (ValueParser | undefined)[]
}

const maxPrepared = 1_000
/** The plan's result type changed with the schema; the statement is unknown: prepared anew the next time. */
const stale: ReadonlySet<string> = new Set(['0A000', '26000'])

/** Builds messages into one growing buffer. */
class Writer {
  #buffer = Buffer.allocUnsafe(16_384)
  #at = 0
  #start = 0

  begin(type: string): this {
    this.#need(5)
    this.#buffer[this.#at] = type.charCodeAt(0)
    this.#start = this.#at + 1
    this.#at += 5
    return this
  }
  end(): void {
    this.#buffer.writeInt32BE(this.#at - this.#start, this.#start)
  }
  int16(value: number): this {
    this.#need(2)
    this.#at = this.#buffer.writeInt16BE(value, this.#at)
    return this
  }
  int32(value: number): this {
    this.#need(4)
    this.#at = this.#buffer.writeInt32BE(value, this.#at)
    return this
  }
  text(value: string): this {
    if (value.includes('\0')) throw new SqlError('U+0000 cannot be stored in text.', { code: '22021' })
    const size = Buffer.byteLength(value)
    this.#need(size + 1)
    this.#at += this.#buffer.write(value, this.#at, size, 'utf8')
    this.#buffer[this.#at++] = 0
    return this
  }
  /** A parameter's value, preceded by its length. */
  value(value: string | null): this {
    if (value === null) return this.int32(-1)
    const size = Buffer.byteLength(value)
    this.int32(size)
    this.#need(size)
    this.#at += this.#buffer.write(value, this.#at, size, 'utf8')
    return this
  }
  letter(value: string): this {
    this.#need(1)
    this.#buffer[this.#at++] = value.charCodeAt(0)
    return this
  }
  take(): Uint8Array {
    const bytes = this.#buffer.subarray(0, this.#at)
    this.#at = 0
    if (this.#buffer.length > 1 << 20) this.#buffer = Buffer.allocUnsafe(16_384)
    return bytes
  }
  /** Forgets what was written since the last `take`. */
  clear(): void {
    this.#at = 0
  }
  #need(size: number): void {
    if (this.#at + size <= this.#buffer.length) return
    const grown = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#at + size))
    this.#buffer.copy(grown, 0, 0, this.#at)
    this.#buffer = grown
  }
}

const errorFields: Readonly<Record<string, 'code' | 'message' | 'detail' | 'table' | 'column' | 'constraint'>> = {
  C: 'code',
  M: 'message',
  D: 'detail',
  t: 'table',
  c: 'column',
  n: 'constraint',
}

export class PgliteWire {
  readonly #exchanges: PgliteExchanges
  readonly #onNotification: (notification: Notification) => void
  readonly #out = new Writer()
  #prepared = new Map<string, Prepared>()
  #counter = 0

  constructor(raw: RawProtocol, onNotification: (notification: Notification) => void) {
    this.#exchanges = new PgliteExchanges(raw)
    this.#onNotification = onNotification
  }

  /** Statements without parameters, by the simple protocol; several may be separated by semicolons; gives the last result. */
  simple(text: string): QueryResult {
    const last = this.script(text).at(-1)
    if (last === undefined) throw new SqlError('The statement is empty.', { code: '42601' })
    return last
  }

  /** The same, giving the result of each. */
  script(text: string): QueryResult[] {
    this.#out.begin('Q').text(text).end()
    return this.#exchange(null)
  }

  /** One statement, prepared on first sight. `params` may hold anything that `encode` takes. */
  query(text: string, params: readonly unknown[]): QueryResult {
    const known = this.#prepared.get(text)
    const statement: Prepared = known ?? { name: `s${++this.#counter}`, parsed: false, fields: null, parsers: [] }
    try {
      if (known === undefined) {
        this.#out.begin('P').text(statement.name).text(text).int16(0).end()
        this.#out.begin('D').letter('S').text(statement.name).end()
      }
      this.#out.begin('B').text('').text(statement.name).int16(0).int16(params.length)
      for (const param of params) this.#out.value(encode(param))
      this.#out.int16(0).end()
      this.#out.begin('E').text('').int32(0).end()
      this.#out.begin('S').end()
      const [result] = this.#exchange(statement)
      if (result === undefined) throw new SqlError('The statement is empty.', { code: '42601' })
      return result
    } catch (error) {
      this.#out.clear()
      if (error instanceof SqlError && stale.has(error.code)) this.#prepared.delete(text)
      throw error
    } finally {
      if (known === undefined && statement.parsed) this.#remember(text, statement)
    }
  }

  /** After a change of the schema: every statement is prepared anew. */
  forget(): void {
    this.#prepared.clear()
    this.simple('deallocate all')
  }

  #remember(text: string, statement: Prepared): void {
    if (this.#prepared.size >= maxPrepared) {
      const [oldest] = this.#prepared
      if (oldest !== undefined) {
        this.#prepared.delete(oldest[0])
        this.simple(`deallocate ${oldest[1].name}`)
      }
    }
    this.#prepared.set(text, statement)
  }

  #exchange(statement: Prepared | null): QueryResult[] {
    const bytes = this.#exchanges.exchange(this.#out.take())
    const results: QueryResult[] = []
    let rows: unknown[][] = []
    let fields: readonly ResultField[] = statement?.fields ?? []
    let parsers: readonly (ValueParser | undefined)[] = statement?.parsers ?? []
    let failure: SqlError | null = null
    for (let at = 0; at + 5 <= bytes.length; ) {
      const type = bytes[at]
      const next = at + 1 + bytes.readInt32BE(at + 1)
      const body = at + 5
      switch (type) {
        case 0x44: // DataRow
          rows.push(readRow(bytes, body, parsers))
          break
        case 0x54: // RowDescription
          fields = readFields(bytes, body)
          parsers = fields.map((field) => parserOf(field.oid))
          if (statement !== null) Object.assign(statement, { fields, parsers })
          break
        case 0x43: {
          // CommandComplete: `INSERT 0 5`, `SELECT 2`, `BEGIN`
          const tag = bytes.toString('latin1', body, next - 1)
          const space = tag.indexOf(' ')
          const count = space < 0 ? 0 : Number(tag.slice(tag.lastIndexOf(' ') + 1)) || 0
          results.push({ rows, fields, count, command: space < 0 ? tag : tag.slice(0, space) })
          rows = []
          if (statement === null) fields = []
          break
        }
        case 0x31: // ParseComplete
          if (statement !== null) statement.parsed = true
          break
        case 0x45: // ErrorResponse
          failure ??= readError(bytes, body, next)
          break
        case 0x41: {
          // NotificationResponse
          const end = bytes.indexOf(0, body + 4)
          this.#onNotification({ channel: bytes.toString('utf8', body + 4, end), payload: bytes.toString('utf8', end + 1, next - 1) })
          break
        }
        default: // BindComplete, NoData, ParameterDescription, ParameterStatus, Notice, ReadyForQuery: nothing to do
      }
      at = next
    }
    if (failure !== null) throw failure
    return results
  }
}

function readRow(bytes: Buffer, start: number, parsers: readonly (ValueParser | undefined)[]): unknown[] {
  const size = bytes.readInt16BE(start)
  const row = new Array<unknown>(size)
  let at = start + 2
  for (let index = 0; index < size; index++) {
    const length = bytes.readInt32BE(at)
    at += 4
    if (length < 0) {
      row[index] = null
      continue
    }
    const text = bytes.toString('utf8', at, at + length)
    const parse = parsers[index]
    row[index] = parse === undefined ? text : parse(text)
    at += length
  }
  return row
}

function readFields(bytes: Buffer, start: number): ResultField[] {
  const fields: ResultField[] = []
  let at = start + 2
  for (let left = bytes.readInt16BE(start); left > 0; left--) {
    const end = bytes.indexOf(0, at)
    fields.push({ name: bytes.toString('utf8', at, end), oid: bytes.readInt32BE(end + 7) })
    at = end + 19
  }
  return fields
}

function readError(bytes: Buffer, start: number, end: number): SqlError {
  const found: Partial<Record<'code' | 'message' | 'detail' | 'table' | 'column' | 'constraint', string>> = {}
  for (let at = start; at < end && bytes[at] !== 0; ) {
    const stop = bytes.indexOf(0, at + 1)
    const name = errorFields[String.fromCharCode(bytes[at] ?? 0)]
    if (name !== undefined) found[name] = bytes.toString('utf8', at + 1, stop)
    at = stop + 1
  }
  return new SqlError(found.message ?? 'The database refused the statement.', { ...found, code: found.code ?? 'XX000' })
}
