/** What every file of the model needs: the document, its positions, its schemas, and a way to refuse. */
import { segmentsOf, valueAt } from '../load/pointer.ts'
import { isObject } from '../load/source.ts'
import type { Refusal } from '../refusal.ts'
import type { Directed } from './direction.ts'
import type { SchemaReader, SchemaTarget } from './schema.ts'
import type { Json, JsonObject, Position, ResponseModel, Schema } from './types.ts'

export interface ModelContext {
  /** The whole document, x- keys included. */
  readonly document: JsonObject
  /** It speaks the x- vocabulary; in others x- keys mean nothing. */
  readonly vocabulary: boolean
  refuse(refusal: Refusal): void
  positionOf(node: object | null, key?: string | number): Position
  readonly reader: SchemaReader
  readonly directed: Directed
  /** Responses read so far, by status and pointer. */
  readonly responses: Map<string, ResponseModel>
}

/** An x- key of a node, where x- keys mean something. */
export const extensionOf = (context: ModelContext, node: JsonObject, key: `x-${string}`): Json | undefined =>
  context.vocabulary ? node[key] : undefined

/** A node after its Reference Objects, and the pointer at which it really stands. */
export interface Resolved {
  readonly node: JsonObject
  readonly pointer: string
}

/**
 * Follows Reference Objects. Null: there is no object to begin with, or what stands at the end is none (a boolean schema).
 * @throws Error where a reference leads nowhere or to itself: loading refuses those (`load/references.ts`), so nothing may be left out quietly here.
 */
export function resolved(document: JsonObject, json: Json | undefined, pointer: string): Resolved | null {
  let node = json
  let at = pointer
  const passed = new Set<object>()
  while (isObject(node)) {
    const ref = node.$ref
    if (typeof ref !== 'string') return { node, pointer: at }
    if (passed.has(node)) throw new Error(`The reference ${ref} leads to itself.`)
    passed.add(node)
    node = lookUp(document, ref)
    if (node === undefined) throw new Error(`The reference ${ref} leads nowhere.`)
    at = ref
  }
  return null
}

export function lookUp(document: JsonObject, ref: string): Json | undefined {
  const segments = ref.startsWith('#') ? segmentsOf(ref.slice(1)) : null
  return segments === null ? undefined : valueAt(document, segments)
}

/** The component's name when a pointer is that of a component of this kind. */
export function componentOf(pointer: string, kind: string): string | null {
  const segments = segmentsOf(pointer.slice(1))
  return segments?.length === 3 && segments[0] === 'components' && segments[1] === kind ? (segments[2] ?? null) : null
}

/** For `SchemaReader`: what `$ref` means in a bundled document. */
export function schemaTarget(
  document: JsonObject,
  positionOf: ModelContext['positionOf'],
  refuse: (refusal: Refusal) => void,
  ref: string,
  from: Position,
): SchemaTarget | null {
  const segments = ref.startsWith('#') ? segmentsOf(ref.slice(1)) : null
  const json = segments === null ? undefined : valueAt(document, segments)
  if (segments === null || json === undefined) {
    refuse({ rule: 'unresolved-ref', message: `The reference ${JSON.stringify(ref)} points at nothing.`, position: from })
    return null
  }
  const holder = valueAt(document, segments.slice(0, -1))
  const position = positionOf(typeof holder === 'object' ? (holder ?? null) : null, segments.at(-1))
  return { json, pointer: ref, name: componentOf(ref, 'schemas'), position }
}

/** Reads the schema under `key` of `node`, whose own pointer is given. */
export function readSchema(context: ModelContext, node: JsonObject, key: string, pointer: string): Schema | null {
  const json = node[key]
  if (json === undefined) return null
  return context.reader.read(json, { pointer: `${pointer}/${escapeToken(key)}`, name: null, position: context.positionOf(node, key) })
}

export const escapeToken = (token: string): string => token.replace(/~/g, '~0').replace(/\//g, '~1')

export const stringAt = (node: JsonObject, key: string): string | null => {
  const value = node[key]
  return typeof value === 'string' ? value : null
}
export const stringsAt = (json: Json | undefined): string[] => (Array.isArray(json) ? json.filter((item) => typeof item === 'string') : [])
