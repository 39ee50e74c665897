/**
 * Where references of a bundled document lead: each to an object of the kind that must stand in its place, and none back to itself. What else
 * reads the document can then follow them without looking.
 * @see OAS 3.1, 4.8.23 Reference Object
 */
import type { Json, JsonObject } from '../model/types.ts'
import { type ObjectRule, schemasUnder, type Type } from './grammar.ts'
import { openApiObject } from './objects/openapi.ts'
import { segmentsOf, valueAt } from './pointer.ts'
import { isObject } from './source.ts'
import { checkStructure, type StructureReport } from './structure.ts'

/** What stands where in a document: the name of an object of OpenAPI, `Schema Object`, or null for a map or a list of them. */
type Kinds = Map<object, string | null>

interface Reference {
  readonly ref: string
  readonly holder: JsonObject
  readonly key: string
  /** Null: a schema is asked for. */
  readonly rule: ObjectRule | null
}

const schemaKind = 'Schema Object'

export function checkReferences(document: JsonObject, report: StructureReport): void {
  const kinds: Kinds = new Map()
  const references: Reference[] = []
  new Walk(kinds, references).node(document, { kind: 'object', rule: () => openApiObject })
  for (const reference of references) follow(document, reference, kinds, report)
}

/** Finds the kinds of all nodes, and all references. */
class Walk {
  readonly #kinds: Kinds
  readonly #references: Reference[]

  constructor(kinds: Kinds, references: Reference[]) {
    this.#kinds = kinds
    this.#references = references
  }

  node(json: Json, type: Type): void {
    switch (type.kind) {
      case 'schema':
        if (isObject(json)) this.#schema(json)
        return
      case 'list':
        if (!Array.isArray(json)) return
        this.#kinds.set(json, null)
        for (const item of json) this.node(item, type.of)
        return
      case 'map':
        if (!isObject(json)) return
        this.#kinds.set(json, null)
        for (const item of Object.values(json)) this.node(item, type.of)
        return
      case 'object':
        if (isObject(json)) this.#object(json, type.rule())
        return
      case 'any':
      case 'string':
      case 'boolean':
        return
      default:
        throw new Error(`No such type: ${String(type satisfies never)}.`)
    }
  }

  #object(json: JsonObject, rule: ObjectRule): void {
    this.#kinds.set(json, rule.name)
    if (rule.component !== undefined && typeof json.$ref === 'string') {
      this.#references.push({ ref: json.$ref, holder: json, key: '$ref', rule })
      return
    }
    for (const [key, item] of Object.entries(json)) {
      const field = Object.hasOwn(rule.fields, key) ? rule.fields[key] : undefined
      if (field !== undefined) this.node(item, field.type)
      else if (key === 'x-stream' && isObject(item)) for (const schema of Object.values(item)) this.node(schema, { kind: 'schema' })
      else if (key.startsWith('x-') && rule.extensible) continue
      else if (rule.patterned?.keys.test(key) === true) this.node(item, rule.patterned.type)
    }
  }

  #schema(json: JsonObject): void {
    this.#kinds.set(json, schemaKind)
    for (const [key, item] of Object.entries(json)) {
      if (key === '$ref' && typeof item === 'string') this.#references.push({ ref: item, holder: json, key, rule: null })
      else if (key === 'discriminator' && isObject(item)) this.#mapping(item.mapping)
      const form = schemasUnder(key)
      if (form === 'one') this.node(item, { kind: 'schema' })
      else if (form === 'list') this.node(item, { kind: 'list', of: { kind: 'schema' } })
      else if (form === 'map') this.node(item, { kind: 'map', of: { kind: 'schema' } })
    }
  }

  #mapping(mapping: Json | undefined): void {
    if (!isObject(mapping)) return
    for (const [key, ref] of Object.entries(mapping))
      if (typeof ref === 'string') this.#references.push({ ref, holder: mapping, key, rule: null })
  }
}

/** To the end of the chain, for an object of OpenAPI; schemas that refer to each other in a circle are found where they are read. */
function follow(document: JsonObject, { ref, holder, key, rule }: Reference, kinds: Kinds, report: StructureReport): void {
  const position = report.positionOf(holder, key)
  const wanted = rule?.name ?? schemaKind
  const passed = new Set<object>([holder])
  let at: Json | undefined = targetOf(document, ref)
  // What points nowhere was refused when it was bundled.
  while (rule !== null && isObject(at) && typeof at.$ref === 'string' && kinds.get(at) === wanted) {
    if (passed.has(at)) {
      report.refuse({ rule: 'cyclic-ref', message: `The reference ${JSON.stringify(ref)} leads to itself.`, position })
      return
    }
    passed.add(at)
    at = targetOf(document, at.$ref)
  }
  if (at === undefined) return
  const kind = typeof at === 'object' && at !== null ? kinds.get(at) : undefined
  if (kind === wanted) return
  if (kind === undefined) {
    // Data, such as what an x- key holds, may be what is asked for.
    if (rule === null ? isObject(at) || typeof at === 'boolean' : isObject(at) && typeof at.$ref !== 'string' && fits(at, rule)) return
  }
  const what = kind === undefined ? 'at something else' : kind === null ? 'at a map or a list' : `at a ${kind}`
  report.refuse({
    rule: 'invalid-structure',
    message: `The reference ${JSON.stringify(ref)} points ${what}, where a ${wanted} must stand.`,
    position,
  })
}

function fits(json: JsonObject, rule: ObjectRule): boolean {
  let fine = true
  const refuse = (): void => {
    fine = false
  }
  checkStructure(json, { kind: 'object', rule: () => rule }, { refuse, positionOf: () => ({ file: '', line: 1, column: 1 }) })
  return fine
}

function targetOf(document: JsonObject, ref: string): Json | undefined {
  const segments = ref.startsWith('#') ? segmentsOf(ref.slice(1)) : null
  return segments === null ? undefined : valueAt(document, segments)
}
