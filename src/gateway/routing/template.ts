/**
 * One segment of a path template (OAS 3.1, 4.8.8.2): literal text, one expression, or a mixture such as `v{ver}` and `{a}-{b}`.
 * Expressions of a mixture match as little as they can, the last one takes the rest; none of them is ever empty.
 */

export type Segment =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'parameter'; readonly name: string }
  | {
      readonly kind: 'mixed'
      readonly pattern: RegExp
      readonly names: readonly string[]
      readonly literalLength: number
      readonly source: string
    }

const expression = /^\{[^{}]*\}$/
const escapeRegExp = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

/** Throws on unbalanced braces and on an empty expression. */
export function parseTemplate(template: string): Segment[] {
  if (!template.startsWith('/')) throw new Error(`A path template begins with a slash: ${template}`)
  return template.slice(1).split('/').map(parseSegment)
}

function parseSegment(text: string): Segment {
  const parts = text.split(/(\{[^{}]*\})/)
  const names: string[] = []
  for (const part of parts) {
    if (!expression.test(part)) {
      if (/[{}]/.test(part)) throw new Error(`Unbalanced braces in a path segment: ${text}`)
    } else if (part === '{}') throw new Error(`A path expression without a name: ${text}`)
    else names.push(part.slice(1, -1))
  }
  const [only] = names
  if (only === undefined) return { kind: 'literal', text: decodeLiteral(text) }
  if (names.length === 1 && text === `{${only}}`) return { kind: 'parameter', name: only }
  let left = names.length
  let literalLength = 0
  let source = ''
  for (const part of parts) {
    if (expression.test(part)) source += --left === 0 ? '(.+)' : '(.+?)'
    else {
      source += escapeRegExp(part)
      literalLength += part.length
    }
  }
  return { kind: 'mixed', pattern: new RegExp(`^${source}$`, 's'), names, literalLength, source }
}

/** Names of the expressions in a template, in order. */
export function templateNames(template: string): string[] {
  return parseTemplate(template).flatMap((segment) =>
    segment.kind === 'parameter' ? [segment.name] : segment.kind === 'mixed' ? segment.names : [],
  )
}

/** A template may hold its literals percent-encoded or not; they are compared decoded. */
export function decodeLiteral(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
