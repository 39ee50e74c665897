/** Fields under `x-redact`: taken out of whatever is written down. Patterns are JSON Pointers (RFC 6901) in which `*` stands for any index or key. */

export const redacted = '[redacted]'

type Pattern = readonly string[]

function parse(pattern: string): Pattern {
  if (pattern === '') return []
  return pattern
    .slice(1)
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'))
}

const isContainer = (value: unknown): value is Record<string, unknown> | unknown[] => typeof value === 'object' && value !== null

/**
 * A function that copies a JSON value with every matching field replaced; `taken` is told each (JSON Pointer, value). What does not match is shared
 * with the original, which is never changed. Null when there are no patterns.
 */
export function redactor(
  patterns: readonly string[],
): ((value: unknown, taken?: (pointer: string, value: unknown) => void) => unknown) | null {
  if (patterns.length === 0) return null
  const parsed = patterns.map(parse)
  return (value, taken) => walk(value, parsed, '', taken)
}

function walk(value: unknown, patterns: readonly Pattern[], pointer: string, taken?: (pointer: string, value: unknown) => void): unknown {
  if (patterns.some((pattern) => pattern.length === 0)) {
    if (value === undefined) return value
    taken?.(pointer, value)
    return redacted
  }
  if (!isContainer(value)) return value
  let copy: Record<string, unknown> | unknown[] | null = null
  for (const key of Object.keys(value)) {
    const rest = patterns.filter((pattern) => pattern[0] === '*' || pattern[0] === key).map((pattern) => pattern.slice(1))
    if (rest.length === 0) continue
    const before = Reflect.get(value, key)
    const after = walk(before, rest, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, taken)
    if (after === before) continue
    copy ??= Array.isArray(value) ? [...value] : { ...value }
    Object.defineProperty(copy, key, { value: after, writable: true, enumerable: true, configurable: true })
  }
  return copy ?? value
}

/** Puts values back at exact pointers, in place. A pointer that leads nowhere is left out. */
export function putBack(value: unknown, taken: Readonly<Record<string, unknown>>): unknown {
  let root = value
  for (const [pointer, secret] of Object.entries(taken)) {
    const path = parse(pointer)
    const last = path.at(-1)
    if (last === undefined) {
      root = secret
      continue
    }
    let at: unknown = root
    for (const key of path.slice(0, -1)) at = isContainer(at) && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined
    if (isContainer(at) && Object.hasOwn(at, last))
      Object.defineProperty(at, last, { value: secret, writable: true, enumerable: true, configurable: true })
  }
  return root
}
