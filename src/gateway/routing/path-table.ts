/**
 * Which path template a request path belongs to. The most specific template that matches the whole path wins, whatever its methods are:
 * from left to right literal text, then mixtures (`v{ver}`, more literal text first), then a bare expression. A segment is never empty for an
 * expression, and a trailing slash is another path. Literals compare percent-decoded; `%2F` never separates segments.
 */
import { decodeLiteral, parseTemplate, type Segment } from './template.ts'

export interface PathMatch<T> {
  readonly entry: T
  /** Raw (percent-encoded) text of the template's expressions, in order. */
  readonly values: readonly string[]
}

interface Node<T> {
  readonly literals: Map<string, Node<T>>
  readonly mixed: { readonly segment: Extract<Segment, { kind: 'mixed' }>; readonly node: Node<T> }[]
  parameter: Node<T> | null
  entry: T | null
}

const makeNode = <T>(): Node<T> => ({ literals: new Map(), mixed: [], parameter: null, entry: null })
const none: readonly string[] = []

export class PathTable<T> {
  readonly #root: Node<T> = makeNode()
  /** Templates without expressions: one look-up. */
  readonly #fixed = new Map<string, PathMatch<T>>()

  /** The entry of a template; templates that differ only in the names of their expressions share one. */
  entry(template: string, make: () => T): T {
    const segments = parseTemplate(template)
    let node = this.#root
    for (const segment of segments) node = child(node, segment)
    if (node.entry === null) {
      node.entry = make()
      if (segments.every((segment) => segment.kind === 'literal')) this.#fixed.set(template, { entry: node.entry, values: none })
    }
    return node.entry
  }

  match(path: string): PathMatch<T> | null {
    return this.#fixed.get(path) ?? (path.charCodeAt(0) === 47 ? walk(this.#root, path, 1, none) : null)
  }
}

function child<T>(node: Node<T>, segment: Segment): Node<T> {
  if (segment.kind === 'literal') {
    const known = node.literals.get(segment.text)
    if (known !== undefined) return known
    const fresh = makeNode<T>()
    node.literals.set(segment.text, fresh)
    return fresh
  }
  if (segment.kind === 'parameter') {
    node.parameter ??= makeNode()
    return node.parameter
  }
  const known = node.mixed.find((other) => other.segment.source === segment.source)
  if (known !== undefined) return known.node
  const fresh = makeNode<T>()
  node.mixed.push({ segment, node: fresh })
  node.mixed.sort((a, b) => b.segment.literalLength - a.segment.literalLength || (a.segment.source < b.segment.source ? -1 : 1))
  return fresh
}

function walk<T>(node: Node<T>, path: string, from: number, values: readonly string[]): PathMatch<T> | null {
  const slash = path.indexOf('/', from)
  const last = slash === -1
  const raw = last ? path.slice(from) : path.slice(from, slash)
  const next = slash + 1

  const literal = node.literals.get(raw.includes('%') ? decodeLiteral(raw) : raw)
  if (literal !== undefined) {
    const found = last ? leaf(literal, values) : walk(literal, path, next, values)
    if (found !== null) return found
  }
  if (raw === '') return null
  for (const { segment, node: target } of node.mixed) {
    const hit = segment.pattern.exec(raw)
    if (hit === null) continue
    const taken = [...values, ...hit.slice(1)]
    const found = last ? leaf(target, taken) : walk(target, path, next, taken)
    if (found !== null) return found
  }
  if (node.parameter === null) return null
  const taken = values.length === 0 ? [raw] : [...values, raw]
  return last ? leaf(node.parameter, taken) : walk(node.parameter, path, next, taken)
}

const leaf = <T>(node: Node<T>, values: readonly string[]): PathMatch<T> | null =>
  node.entry === null ? null : { entry: node.entry, values }
