/** Media types (RFC 9110, 8.3) and their negotiation by `Accept` (12.5.1). */

/** `type/subtype` in lower case, without parameters; null when it is none. */
export function essence(contentType: string): string | null {
  const semicolon = contentType.indexOf(';')
  const type = (semicolon === -1 ? contentType : contentType.slice(0, semicolon)).trim().toLowerCase()
  return /^[!#$%&'*+.^_`|~0-9a-z-]+\/[!#$%&'*+.^_`|~0-9a-z-]+$/.test(type) ? type : null
}

export function parameterOf(contentType: string, name: string): string | null {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(contentType)
  return found?.[1] ?? found?.[2] ?? null
}

/** Whether a range of a document or of `Accept` (`image/*`, `any`) covers a type. */
export const covers = (range: string, type: string): boolean =>
  range === type || range === '*/*' || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))

interface AcceptRange {
  readonly range: string
  readonly q: number
  readonly specificity: number
}

function ranges(accept: string): AcceptRange[] {
  const list: AcceptRange[] = []
  for (const item of accept.split(',')) {
    const range = essence(item)
    if (range === null) continue
    const q = Number(parameterOf(item, 'q') ?? '1')
    list.push({ range, q: q >= 0 && q <= 1 ? q : 0, specificity: range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2 })
  }
  return list
}

/** The weight of the range that says most about the type; 0: not accepted. */
function weightOf(type: string, wanted: readonly AcceptRange[]): number {
  let q = 0
  let specificity = -1
  for (const range of wanted) {
    if (range.specificity > specificity && covers(range.range, type)) {
      specificity = range.specificity
      q = range.q
    }
  }
  return q
}

/** Whether `Accept` names `type` itself, with more weight than it has for `other`. */
export function prefersNamed(accept: string, type: string, other: string): boolean {
  const wanted = ranges(accept)
  const named = wanted.find(({ range }) => range === type)
  return named !== undefined && named.q > weightOf(other, wanted)
}

/**
 * Chooses among what can be produced, in the document's order. A caller that accepts problem documents is taken to accept an answer of success in
 * the first type: otherwise nobody could ask for failures in that form alone.
 */
function choose(accept: string, offered: readonly string[]): string | null {
  const wanted = ranges(accept)
  if (wanted.length === 0) return offered[0] ?? null
  let best: string | null = null
  let bestQ = 0
  for (const type of offered) {
    const q = weightOf(type, wanted)
    if (q > bestQ) {
      best = type
      bestQ = q
    }
  }
  if (best === null && wanted.some((range) => range.range === 'application/problem+json' && range.q > 0)) return offered[0] ?? null
  return best
}

/** One per operation; what callers really send is remembered, up to 64 forms. */
export function negotiator(offered: readonly string[]): (accept: string | undefined) => string | null {
  const [first = null] = offered
  if (first === null) return () => null
  const known = new Map<string, string | null>([
    ['*/*', first],
    [first, first],
  ])
  return (accept) => {
    if (accept === undefined) return first
    const remembered = known.get(accept)
    if (remembered !== undefined) return remembered
    const chosen = choose(accept, offered)
    if (known.size < 64) known.set(accept, chosen)
    return chosen
  }
}
