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
  const flat = onOneLine(value)
  if (!isComposite(value) || (2 * indent + used + flat.length <= maxWidth && !flat.includes('\n'))) return flat
  const inner = '  '.repeat(indent + 1)
  const close = `\n${'  '.repeat(indent)}`
  if (Array.isArray(value)) {
    return `[\n${value.map((item: Value) => `${inner}${expression(item, indent + 1)},`).join('\n')}${close}]`
  }
  const lines = members(value).map(([key, item]) => {
    const name = propertyKey(key)
    return `${inner}${name}: ${expression(item, indent + 1, name.length + 2)},`
  })
  return `{\n${lines.join('\n')}${close}}`
}

function onOneLine(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'string') return stringLiteral(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`A number of a document is finite, got ${value}.`)
    return Object.is(value, -0) ? '-0' : String(value)
  }
  if (value instanceof Code) return value.at(0)
  if (isArray(value)) return `[${value.map(onOneLine).join(', ')}]`
  const entries = members(value).map(([key, item]) => `${propertyKey(key)}: ${onOneLine(item)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

const isArray = (value: Value): value is readonly Value[] => Array.isArray(value)

const isComposite = (
  value: Value,
): value is readonly Value[] | ReadonlyMap<string, Value> | { readonly [key: string]: Value | undefined } =>
  typeof value === 'object' && value !== null && !(value instanceof Code)

function members(value: Value): [string, Value][] {
  if (value instanceof Map) return [...value]
  if (typeof value !== 'object' || value === null) return []
  const found: [string, Value][] = []
  for (const [key, item] of Object.entries(value)) if (item !== undefined) found.push([key, item])
  return found
}
