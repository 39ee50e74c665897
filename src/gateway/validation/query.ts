/**
 * The parameters of a query or a cookie header, taken apart in one pass: names to their parameters, several values of one name together,
 * exploded objects by their properties, `deepObject` by its brackets. What belongs to nobody is named.
 */
import type { ParameterContract } from '../contract.ts'
import type { Issue } from '../errors/catalogue.ts'
import { type ParameterReader, parameterReader, type Raw } from './parameter.ts'
import { percentDecode } from './scalar.ts'

export type PairsReader = (text: string, into: Record<string, unknown>, issues: Issue[]) => void

/** Whether the values of this parameter arrive as several pairs instead of as one text. */
const arrivesExploded = ({ style, explode, shape }: ParameterContract): boolean =>
  style === 'deepObject' || (explode && (shape.kind === 'array' || shape.kind === 'object'))

interface Slot {
  readonly index: number
  /** The pair's name is a property of an exploded object. */
  readonly property: boolean
}

/**
 * @param strict unknown names are issues (query); otherwise they are somebody else's (cookies)
 * @param ignored names that are no parameters but known: credentials of a security scheme
 */
export function pairsReader(
  parameters: readonly ParameterContract[],
  separator: '&' | ';',
  strict: boolean,
  ignored: readonly string[],
): PairsReader {
  const slots = new Map<string, Slot | null>()
  for (const name of ignored) slots.set(name, null)
  const deep: { readonly prefix: string; readonly index: number }[] = []
  let rest = -1
  parameters.forEach((parameter, index) => {
    const { name, shape, style, explode } = parameter
    if (style === 'deepObject') deep.push({ prefix: `${name}[`, index })
    else if (shape.kind === 'object' && explode) {
      for (const property of Object.keys(shape.properties)) if (!slots.has(property)) slots.set(property, { index, property: true })
      if (shape.additional !== null) rest = index
    }
  })
  // A parameter's own name outranks the property of an exploded object.
  parameters.forEach(({ name, shape, style, explode }, index) => {
    if (style !== 'deepObject' && !(shape.kind === 'object' && explode)) slots.set(name, { index, property: false })
  })
  const readers: ParameterReader[] = parameters.map((parameter) => parameterReader(parameter, arrivesExploded(parameter)))
  const query = separator === '&'
  const location = query ? 'query' : 'cookie'

  const lookUp = (name: string): Slot | null | undefined => {
    const slot = slots.get(name)
    if (slot !== undefined) return slot
    for (const { prefix, index } of deep) if (name.startsWith(prefix) && name.endsWith(']')) return { index, property: true }
    return rest === -1 ? undefined : { index: rest, property: true }
  }

  return (text, into, issues) => {
    const values: Raw[] = new Array<Raw>(readers.length)
    let from = 0
    while (from < text.length) {
      let end = text.indexOf(separator, from)
      if (end === -1) end = text.length
      const equals = text.indexOf('=', from)
      const split = equals === -1 || equals > end ? end : equals
      let rawName = text.slice(from, split)
      let value = split === end ? '' : text.slice(split + 1, end)
      from = end + 1
      if (!query) {
        rawName = rawName.trim()
        value = unquoted(value.trim())
      }
      if (rawName === '' && value === '') continue
      const name = percentDecode(rawName, query)
      if (name === null) {
        if (strict) issues.push({ path: rawName, in: location, message: 'Malformed percent-encoding' })
        continue
      }
      const slot = lookUp(name)
      if (slot === undefined) {
        if (strict && !issues.some((issue) => issue.path === name && issue.in === location))
          issues.push({ path: name, in: location, message: 'Unknown query parameter' })
      } else if (slot !== null)
        values[slot.index] = added(values[slot.index], slot.property ? propertyName(name, rawName, parameters[slot.index]) : null, value)
    }
    for (let i = 0; i < readers.length; i++) readers[i]?.(values[i], into, issues)
  }
}

/** Objects collect names and values in turn, everything else its values. */
function added(before: Raw, property: string | null, value: string): Raw {
  if (property !== null) {
    if (before === undefined) return [property, value]
    return typeof before === 'string' ? [before, property, value] : [...before, property, value]
  }
  if (before === undefined) return value
  return typeof before === 'string' ? [before, value] : [...before, value]
}

/** `filter[status]` -> `status`, encoded as the reader will decode it. `filter[status][]` names the array `status`. */
function propertyName(name: string, raw: string, parameter: ParameterContract | undefined): string {
  if (parameter?.style !== 'deepObject') return raw
  const inner = name.slice(parameter.name.length + 1, -1)
  return encodeURIComponent(inner.endsWith('][') ? inner.slice(0, -2) : inner)
}

/** RFC 6265, 4.1.1: a cookie value may stand in double quotes. */
const unquoted = (value: string): string => (value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value)
