/**
 * How a parameter was serialised: text into raw pieces, still encoded. Delimiters are looked for before percent-decoding, so that an encoded
 * delimiter is data. Label and matrix follow RFC 6570 (3.2.5, 3.2.7), as OAS 3.1.1 corrects the examples of 3.1.0.
 * @see OAS 3.1, 4.8.12.2 Parameter Object, "Style Values" and "Style Examples"
 */
import type { ParameterContract, ParameterStyle } from '../contract.ts'

/** A failure of the serialisation itself, before any schema is asked. */
export class StyleError {
  readonly message: string
  readonly property: string | null
  constructor(message: string, property: string | null = null) {
    this.message = message
    this.property = property
  }
}

type Split = (text: string) => string[]
const byComma: Split = (text) => text.split(',')
const bySpace: Split = (text) => text.split(/%20|\+| /)
const byPipe: Split = (text) => text.split(/\||%7[Cc]/)
const delimiters: Partial<Record<ParameterStyle, Split>> = { spaceDelimited: bySpace, pipeDelimited: byPipe }
/** Of the styles that put several values into one text. */
export const splitOf = (style: ParameterStyle): Split => delimiters[style] ?? byComma

/** `[name, value, name, value, …]` from `R,100,G,200`. */
function alternating(pieces: string[]): string[] | StyleError {
  return pieces.length % 2 === 0 ? pieces : new StyleError('Must be a list of names and values in turn')
}

/** The same from `R=100`, `G=200`. */
function assignments(pieces: string[]): string[] | StyleError {
  const flat: string[] = []
  for (const piece of pieces) {
    const equals = piece.indexOf('=')
    if (equals <= 0) return new StyleError('Must be a list of name=value')
    flat.push(piece.slice(0, equals), piece.slice(equals + 1))
  }
  return flat
}

/** One text -> raw pieces: a scalar's one, an array's items, an object's names and values in turn. */
export type Dissect = (text: string) => string[] | StyleError

/** For parameters that arrive as one text: `simple`, `label`, `matrix`, and the styles of a query that do not explode. */
export function dissector(parameter: ParameterContract): Dissect {
  const { style, explode, shape } = parameter
  const split = splitOf(style)
  switch (style) {
    case 'label':
      return (text) => {
        if (!text.startsWith('.')) return new StyleError('Must begin with "." (style label)')
        const rest = text.slice(1)
        if (shape.kind === 'scalar' || shape.kind === 'content') return [rest]
        if (shape.kind === 'array') return rest.split(explode ? '.' : ',')
        return explode ? assignments(rest.split('.')) : alternating(rest.split(','))
      }
    case 'matrix':
      return matrix(parameter)
    default:
      if (shape.kind === 'array') return split
      if (shape.kind === 'object') return explode ? (text) => assignments(split(text)) : (text) => alternating(split(text))
      return (text) => [text]
  }
}

function matrix({ name, explode, shape }: ParameterContract): Dissect {
  const wrong = new StyleError(`Must begin with ";${name}=" (style matrix)`)
  return (text) => {
    if (!text.startsWith(';')) return wrong
    const parts = text.slice(1).split(';')
    if (shape.kind === 'object' && explode) return assignments(parts)
    const values: string[] = []
    for (const part of parts) {
      if (part === name) values.push('')
      else if (part.startsWith(`${name}=`)) values.push(part.slice(name.length + 1))
      else return wrong
    }
    const [first = ''] = values
    if (shape.kind === 'array' && explode) return values
    if (values.length > 1) return new StyleError('Must be given once')
    if (shape.kind === 'array') return first.split(',')
    return shape.kind === 'object' ? alternating(first.split(',')) : [first]
  }
}
