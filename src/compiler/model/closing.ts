/**
 * Schemas are closed unless the document opens them: an object that declares properties takes no others. Done on the document itself, so that
 * the published contract says it too.
 *
 * What is composed (a member of `allOf`, of alternatives beside other properties, a condition) stays open, and the schema that composes it is
 * closed with `unevaluatedProperties: false`; a component that is composed somewhere is closed by those who refer to it plainly.
 * @see JSON Schema 2020-12, 11.3 unevaluatedProperties
 */
import { mapDocument, mapSubschemas } from '../load/map.ts'
import { isObject, type Origins } from '../load/source.ts'
import { componentOf, lookUp } from './context.ts'
import type { Json, JsonObject } from './types.ts'

/**
 * `plain`: judges its value alone. `member`: composed with others over the same value. `untouched`: below a condition or a negation, where
 * closing would change what is meant.
 */
type Part = 'plain' | 'member' | 'untouched'

export function closeSchemas(document: JsonObject, origins: Origins): JsonObject {
  const closing = new Closing(document, origins)
  closing.findMembers()
  return mapDocument(document, origins, { schema: (json, component) => closing.close(json, closing.partOf(component)) })
}

class Closing {
  readonly #document: JsonObject
  readonly #origins: Origins
  /** Components that are composed somewhere. */
  readonly #members = new Set<string>()
  #grew = false

  constructor(document: JsonObject, origins: Origins) {
    this.#document = document
    this.#origins = origins
  }

  partOf(component: string | null): Part {
    return component !== null && this.#members.has(component) ? 'member' : 'plain'
  }

  /** A component that becomes a member makes members of what it is composed of: until nothing is added. */
  findMembers(): void {
    do {
      this.#grew = false
      mapDocument(this.#document, this.#origins, {
        schema: (json, component) => {
          this.#visit(json, this.partOf(component))
          return json
        },
      })
    } while (this.#grew)
  }

  #visit(json: Json, part: Part): void {
    if (!isObject(json)) return
    const target = typeof json.$ref === 'string' ? componentOf(json.$ref, 'schemas') : null
    if (target !== null && (part !== 'plain' || composes(json)) && !this.#members.has(target)) {
      this.#members.add(target)
      this.#grew = true
    }
    mapSubschemas(json, this.#origins, (child, keyword) => {
      this.#visit(child, partBelow(json, keyword, part))
      return child
    })
  }

  close(json: Json, part: Part): Json {
    if (!isObject(json)) return json
    const copy = mapSubschemas(json, this.#origins, (child, keyword) => this.close(child, partBelow(json, keyword, part)))
    if (part === 'plain' && !('additionalProperties' in json) && !('unevaluatedProperties' in json)) {
      const keyword = this.#keyword(json)
      if (keyword !== null) copy[keyword] = false
    }
    return copy
  }

  /** The keyword that closes this schema; null when it is free-form, no object, or closed by its parts. */
  #keyword(json: JsonObject): 'additionalProperties' | 'unevaluatedProperties' | null {
    const own = isObject(json.properties) || isObject(json.patternProperties)
    if (own) return this.#parts(json).some((part) => this.#declares(part)) ? 'unevaluatedProperties' : 'additionalProperties'
    if (typeof json.$ref === 'string' && !composes(json)) {
      const target = componentOf(json.$ref, 'schemas')
      return target !== null && this.#members.has(target) && this.#declares(json) && !this.#isClosed(json) ? 'unevaluatedProperties' : null
    }
    if (isAlternative(json)) return null
    return this.#parts(json).some((part) => this.#declares(part)) ? 'unevaluatedProperties' : null
  }

  /** What is composed with this schema over the same value. */
  #parts(json: JsonObject): Json[] {
    const ref = typeof json.$ref === 'string' ? [lookUp(this.#document, json.$ref) ?? true] : []
    const lists = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => (Array.isArray(json[key]) ? json[key] : []))
    const conditions = ['if', 'then', 'else'].flatMap((key) => json[key] ?? [])
    return [...ref, ...lists, ...conditions, ...(isObject(json.dependentSchemas) ? Object.values(json.dependentSchemas) : [])]
  }

  /** Whether it, or what it is composed of, speaks about properties by name. */
  #declares(json: Json, seen: ReadonlySet<Json> = new Set()): boolean {
    if (!isObject(json) || seen.has(json)) return false
    if (isObject(json.properties) || isObject(json.patternProperties) || 'additionalProperties' in json || 'unevaluatedProperties' in json)
      return true
    const within = new Set(seen).add(json)
    return this.#parts(json).some((part) => this.#declares(part, within))
  }

  /** Whether a reference ends in a schema that says itself what it takes. */
  #isClosed(json: JsonObject, hops = 0): boolean {
    const target = typeof json.$ref === 'string' ? lookUp(this.#document, json.$ref) : undefined
    if (!isObject(target) || hops > 64) return false
    if ('additionalProperties' in target || 'unevaluatedProperties' in target) return true
    return typeof target.$ref === 'string' && !composes(target) && this.#isClosed(target, hops + 1)
  }
}

/** Whether a schema puts more over its value than a reference: then what it refers to is one part of several. */
const composes = (json: JsonObject): boolean =>
  ['properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'].some((key) => key in json)

/** Alternatives and nothing else over the same value: each branch judges alone, so each is closed for itself. */
function isAlternative(json: JsonObject): boolean {
  const over = ['$ref', 'properties', 'patternProperties', 'allOf', 'anyOf', 'oneOf', 'if', 'dependentSchemas'].filter((key) => key in json)
  if (over.length !== 1) return false
  return over[0] === 'anyOf' || over[0] === 'oneOf' || (over[0] === 'allOf' && Array.isArray(json.allOf) && json.allOf.length === 1)
}

function partBelow(json: JsonObject, keyword: string, part: Part): Part {
  if (part === 'untouched') return 'untouched'
  switch (keyword) {
    case 'allOf':
    case 'anyOf':
    case 'oneOf':
      return part === 'plain' && isAlternative(json) ? 'plain' : 'member'
    case 'then':
    case 'else':
    case 'dependentSchemas':
      return 'member'
    case 'not':
    case 'if':
    case 'contains':
      return 'untouched'
    default:
      return 'plain'
  }
}
