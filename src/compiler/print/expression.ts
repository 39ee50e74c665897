/** Data and code of ours, mixed, as one TypeScript expression: what `jsonLiteral` is for pure data, over several lines where one is too long. */
import { propertyKey, stringLiteral } from './literal.ts'

/** TypeScript that we wrote ourselves (a name, a call around literals), to stand as it is within an expression; a function is told the depth of its line. */
export class Code {
  readonly #text: string | ((indent: number) => string)

  constructor(text: string | ((indent: number) => string)) {
    this.#text = text
  }

  at(indent: number): string {
    return typeof this.#text === 'string' ? this.#text : this.#text(indent)
  }
}

export type Value =
  | null
  | boolean
  | number
  | string
  | Code
  | readonly Value[]
  | ReadonlyMap<string, Value>
  | { readonly [key: string]: Value | undefined }

const maxWidth = 140

/** The expression; members that are `undefined` are left out. `indent` is the depth of the line that it starts on, `used` the characters before it. */
export function expression(value: Value, indent = 0, used = 0): string {
  if (value instanceof Code) return value.at(indent)
  const flat = onOneLine(value, isComposite(value) ? maxWidth - 2 * indent - used : Number.POSITIVE_INFINITY, indent)
  if (flat !== null) return flat
  const inner = '  '.repeat(indent + 1)
  const close = `\n${'  '.repeat(indent)}`
  if (isArray(value)) return `[\n${value.map((item) => `${inner}${expression(item, indent + 1)},`).join('\n')}${close}]`
  const lines = members(value).map(([key, item]) => {
    const name = propertyKey(key)
    return `${inner}${name}: ${expression(item, indent + 1, name.length + 2)},`
  })
  return `{\n${lines.join('\n')}${close}}`
}

/** Null when it takes more than `room` characters, or several lines: then no more work is done on it than that took. */
function onOneLine(value: Value, room: number, indent: number): string | null {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A number of a document is finite, got ${value}.`)
    return Object.is(value, -0) ? '-0' : String(value)
  }
  if (value instanceof Code) {
    const text = value.at(indent)
    return text.includes('\n') ? null : text
  }
  const list = isArray(value)
  const entries: readonly (readonly [string | null, Value])[] = list ? value.map((item) => [null, item] as const) : members(value)
  if (entries.length === 0) return list ? '[]' : '{}'
  let text = ''
  for (const [key, item] of entries) {
    // A string that cannot fit anyway need not be escaped to learn so.
    if (typeof item === 'string' && text.length + item.length > room) return null
    const name = key === null ? '' : `${propertyKey(key)}: `
    const part = onOneLine(item, room - text.length - name.length - 4, indent)
    if (part === null) return null
    text += `${text === '' ? '' : ', '}${name}${part}`
    if (text.length + 4 > room) return null
  }
  return list ? `[${text}]` : `{ ${text} }`
}

const isArray = (value: Value): value is readonly Value[] => Array.isArray(value)

const isComposite = (value: Value): boolean => typeof value === 'object' && value !== null && !(value instanceof Code)

function members(value: Value): [string, Value][] {
  if (value instanceof Map) return [...value]
  if (typeof value !== 'object' || value === null) return []
  const found: [string, Value][] = []
  for (const [key, item] of Object.entries(value)) if (item !== undefined) found.push([key, item])
  return found
}
