/** One parameter: raw pieces -> value, with defaults, its schema's verdict, and trimming. Composed once per parameter. */
import type { ParameterContract, ScalarType } from '../contract.ts'
import type { Issue } from '../errors/catalogue.ts'
import { parseJson } from './json.ts'
import { percentDecode, scalar, textProblem } from './scalar.ts'
import { type Dissect, dissector, StyleError } from './styles.ts'

/** Raw text as it came: undefined when absent; several when it was given several times. For objects of a query: names and values in turn. */
export type Raw = string | string[] | undefined

/** Writes the value to `into[property]`, or its issues to `issues`. */
export type ParameterReader = (raw: Raw, into: Record<string, unknown>, issues: Issue[]) => void

/** `into.__proto__ = …` must make a property, not change the prototype. */
export function put(into: Record<string, unknown>, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(into, name, { value, enumerable: true, configurable: true, writable: true })
  else into[name] = value
}

export const dotted = (root: string, path: readonly (string | number)[]): string =>
  path.length === 0 ? root : root === '' ? path.join('.') : `${root}.${path.join('.')}`

const malformed = new StyleError('Malformed percent-encoding')
const isStringOnly = (types: readonly ScalarType[]): boolean => types.includes('string')

/** Decodes one piece; a `StyleError` where it is no text that could be stored. */
type Decode = (piece: string) => string | StyleError

function decoderOf(parameter: ParameterContract): Decode {
  // Header fields are not percent-encoded (OAS 3.1.1, appendix D); white space around the items of a list belongs to the list (RFC 9110, 5.6.1).
  if (parameter.in === 'header') return (piece) => checked(piece.trim())
  const plus = parameter.in === 'query'
  return (piece) => {
    const text = percentDecode(piece, plus)
    return text === null ? malformed : checked(text)
  }
}

function checked(text: string): string | StyleError {
  const problem = textProblem(text)
  return problem === null ? text : new StyleError(problem)
}

/** The value of the pieces, or why there is none. */
type Build = (pieces: readonly string[]) => unknown

function builderOf(parameter: ParameterContract, decode: Decode): Build {
  const { shape } = parameter
  switch (shape.kind) {
    case 'scalar': {
      const { types } = shape
      const only = types.length === 1 && types[0] === 'string'
      return ([piece = '']) => {
        const text = decode(piece)
        if (typeof text !== 'string' || only) return text
        return scalar(text, types)
      }
    }
    case 'array':
      return (pieces) => {
        const items: unknown[] = []
        for (const piece of pieces) {
          const text = decode(piece)
          if (typeof text !== 'string') return text
          items.push(scalar(text, shape.items))
        }
        return items
      }
    case 'object':
      return (pieces) => {
        const value: Record<string, unknown> = {}
        for (let i = 0; i + 1 < pieces.length; i += 2) {
          const name = decode(pieces[i] ?? '')
          if (typeof name !== 'string') return name
          const text = decode(pieces[i + 1] ?? '')
          if (typeof text !== 'string') return new StyleError(text.message, name)
          const known = Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined
          const item = scalar(text, known?.types ?? shape.additional ?? ['string'])
          const before = Object.hasOwn(value, name) ? value[name] : undefined
          if (known?.array === true) put(value, name, Array.isArray(before) ? [...before, item] : [item])
          else if (before !== undefined) return new StyleError('Must be given once', name)
          else put(value, name, item)
        }
        return value
      }
    case 'content':
      return ([piece = '']) => {
        const text = decode(piece)
        if (typeof text !== 'string' || !/[/+]json$/.test(shape.mediaType)) return text
        const parsed = parseJson(text)
        return parsed.ok ? parsed.value : new StyleError(`Must be JSON: ${parsed.message}`)
      }
    default:
      return shape satisfies never
  }
}

/** `exploded`: the source has already taken the pieces apart (repeated items, properties by name). */
export function parameterReader(parameter: ParameterContract, exploded: boolean): ParameterReader {
  const { name, property, required, schema, shape, fallback } = parameter
  const location = parameter.in
  const build = builderOf(parameter, decoderOf(parameter))
  const dissect: Dissect | null = exploded ? null : dissector(parameter)
  const emptyIsFine = shape.kind === 'scalar' ? isStringOnly(shape.types) : shape.kind === 'content'
  const report = (issues: Issue[], path: string, message: string): void => {
    issues.push({ path, in: location, message })
  }

  return (raw, into, issues) => {
    if (raw === undefined) {
      if (fallback !== undefined) put(into, property, structuredCloneIfObject(fallback))
      else if (required) report(issues, name, 'Required')
      return
    }
    let pieces: readonly string[]
    if (dissect === null) pieces = typeof raw === 'string' ? [raw] : raw
    else {
      if (typeof raw !== 'string') {
        report(issues, name, 'Must be given once')
        return
      }
      const dissected = raw === '' && !emptyIsFine ? new StyleError('Must not be empty') : dissect(raw)
      if (dissected instanceof StyleError) {
        report(issues, dotted(name, dissected.property === null ? [] : [dissected.property]), dissected.message)
        return
      }
      pieces = dissected
    }
    if (!emptyIsFine && pieces.length === 1 && pieces[0] === '') {
      report(issues, name, 'Must not be empty')
      return
    }
    const value = build(pieces)
    if (value instanceof StyleError) {
      report(issues, dotted(name, value.property === null ? [] : [value.property]), value.message)
      return
    }
    const complete = schema.defaults === undefined ? value : schema.defaults(value)
    if (!schema.is(complete)) {
      for (const issue of schema.explain(complete)) report(issues, dotted(name, issue.path), issue.message)
      return
    }
    const trimmed = schema.trim === undefined ? complete : schema.trim(complete)
    put(into, property, parameter.trim && typeof trimmed === 'string' ? trimmed.trim() : trimmed)
  }
}

const structuredCloneIfObject = (value: unknown): unknown => (typeof value === 'object' && value !== null ? structuredClone(value) : value)
