/** Which fields of a body must never be seen in logs and records: JSON Pointer patterns from `x-redact` and `x-encrypted`. */
import type { RedactionContract } from '../../gateway/contract.ts'
import { escapeToken, type ModelContext } from './context.ts'
import { reachable } from './subschemas.ts'
import type { MediaModel, Schema } from './types.ts'

export function redactionOf(context: ModelContext, media: readonly MediaModel[]): RedactionContract {
  const always = new Set<string>()
  const replay = new Set<string>()
  for (const { schema, stream } of media)
    for (const root of [...(schema === null ? [] : [schema]), ...(stream?.values() ?? [])])
      new Walk(context, always, replay).visit(root, '')
  return { always: [...always].sort(), replay: [...replay].filter((pattern) => !always.has(pattern)).sort() }
}

class Walk {
  readonly #context: ModelContext
  readonly #always: Set<string>
  readonly #replay: Set<string>
  readonly #done = new Set<string>()
  /** Schemas on the way to the present place, and where each was entered. */
  readonly #path = new Map<Schema, string>()

  constructor(context: ModelContext, always: Set<string>, replay: Set<string>) {
    this.#context = context
    this.#always = always
    this.#replay = replay
  }

  visit(schema: Schema, at: string): void {
    if (!secretsBelow(schema)) return
    const entered = this.#path.get(schema)
    if (entered !== undefined) {
      if (entered !== at) {
        const message = 'A schema that contains itself cannot hold a field under x-redact or x-encrypted: its places cannot be listed.'
        this.#context.refuse({ rule: 'recursive-redaction', message, position: schema.position })
      }
      return
    }
    const key = `${schema.pointer} ${at}`
    if (this.#done.has(key)) return
    this.#done.add(key)
    if (schema.x.redact === 'replay') this.#replay.add(at)
    else if (schema.x.redact === true || schema.x.encrypted === true) this.#always.add(at)
    this.#path.set(schema, at)
    const { keywords } = schema
    const same = [
      keywords.ref,
      keywords.dynamicRef?.initial,
      ...(keywords.allOf ?? []),
      ...(keywords.anyOf ?? []),
      ...(keywords.oneOf ?? []),
    ]
    for (const part of [...same, keywords.if, keywords.then, keywords.else, ...(keywords.dependentSchemas?.values() ?? [])])
      if (part !== undefined) this.visit(part, at)
    for (const [name, property] of keywords.properties ?? []) this.visit(property, `${at}/${escapeToken(name)}`)
    const inner = [
      keywords.items,
      keywords.contains,
      keywords.unevaluatedItems,
      keywords.additionalProperties,
      keywords.unevaluatedProperties,
    ]
    for (const part of [...inner, ...(keywords.prefixItems ?? []), ...(keywords.patternProperties?.values() ?? [])])
      if (part !== undefined) this.visit(part, `${at}/*`)
    this.#path.delete(schema)
  }
}

const known = new WeakMap<Schema, boolean>()

/** Whether a secret can be reached at all; most schemas end here. */
function secretsBelow(root: Schema): boolean {
  const decided = known.get(root)
  if (decided !== undefined) return decided
  const found = [...reachable([root])].some(({ x }) => x.redact !== undefined || x.encrypted === true)
  known.set(root, found)
  return found
}
