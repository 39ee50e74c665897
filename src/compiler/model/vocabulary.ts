/** Every x- key of a document of our own: known, in its place, and of the right form. `spec/vocabulary.schema.json` says what that is. */
import vocabularyJson from '../../../spec/vocabulary.schema.json' with { type: 'json' }
import type { LoadedDocument } from '../load/load.ts'
import { isObject } from '../load/source.ts'
import { suggestion } from '../load/structure.ts'
import { type SchemaRole, visitDocument } from '../load/visit.ts'
import type { Refusal } from '../refusal.ts'
import type { Json, JsonObject } from './types.ts'
import { vocabularyProblems } from './vocabulary-schema.ts'

const vocabulary: JsonObject = vocabularyJson satisfies Json

/** Places of the vocabulary, by the name of their definition. */
type PlaceName =
  | 'document'
  | 'pathItem'
  | 'operation'
  | 'securityScheme'
  | 'queryParameter'
  | 'requestMediaType'
  | 'responseMediaType'
  | 'response'
  | 'componentSchema'
  | 'property'
  | 'schema'

const placeWords: Readonly<Record<PlaceName, string>> = {
  document: 'the document',
  pathItem: 'a path item',
  operation: 'an operation',
  securityScheme: 'a security scheme',
  queryParameter: 'a query parameter',
  requestMediaType: 'a media type of a request body',
  responseMediaType: 'a media type of a response',
  response: 'a response',
  componentSchema: 'a schema of components',
  property: 'the schema of a property',
  schema: 'a schema',
}
const placeNames = Object.keys(placeWords) as PlaceName[]

const schemaPlaces: Readonly<Record<SchemaRole, PlaceName>> = { component: 'componentSchema', property: 'property', schema: 'schema' }

/** Refuses unknown, misplaced and malformed x- keys. */
export function checkVocabulary(loaded: LoadedDocument, refuse: (refusal: Refusal) => void): void {
  const check = (node: JsonObject, place: PlaceName | null, what: string): void => {
    for (const [key, value] of Object.entries(node)) if (key.startsWith('x-')) checkKey(node, key, value, place, what)
  }
  const checkKey = (node: JsonObject, key: string, value: Json, place: PlaceName | null, what: string): void => {
    const position = loaded.positionOf(node, key)
    const schema = place === null ? undefined : keysOf(place)[key]
    if (schema !== undefined) {
      for (const problem of vocabularyProblems(value, schema, vocabulary, { node, key, name: key }))
        refuse({ rule: 'bad-x-key', message: problem.message, position: loaded.positionOf(problem.node, problem.key) })
      return
    }
    const elsewhere = placeNames.filter((name) => Object.hasOwn(keysOf(name), key))
    if (elsewhere.length > 0) {
      const message = `"${key}" stands on ${elsewhere.map((name) => placeWords[name]).join(' or ')}, not on ${what}.`
      refuse({ rule: 'misplaced-x-key', message, position })
      return
    }
    const near =
      suggestion(key, place === null ? [] : Object.keys(keysOf(place))) ||
      suggestion(
        key,
        placeNames.flatMap((name) => Object.keys(keysOf(name))),
      )
    refuse({ rule: 'unknown-x-key', message: `"${key}" is no key of the vocabulary.${near}`, position })
  }
  visitDocument(loaded.json, {
    object: (node, rule, trail) => {
      const place = placeOf(node, rule.name, trail)
      check(node, place, place === null ? `this ${rule.name}` : placeWords[place])
    },
    schema: (node, role) => check(node, schemaPlaces[role], placeWords[schemaPlaces[role]]),
  })
}

function keysOf(place: PlaceName): JsonObject {
  const definitions = isObject(vocabulary.$defs) ? vocabulary.$defs : {}
  const definition = definitions[place]
  return isObject(definition) && isObject(definition.properties) ? definition.properties : {}
}

function placeOf(node: JsonObject, rule: string, trail: readonly string[]): PlaceName | null {
  switch (rule) {
    case 'OpenAPI Object':
      return 'document'
    case 'Path Item Object':
      return 'pathItem'
    case 'Operation Object':
      return 'operation'
    case 'Security Scheme Object':
      return 'securityScheme'
    case 'Parameter Object':
      return node.in === 'query' ? 'queryParameter' : null
    case 'Response Object':
      return 'response'
    case 'Media Type Object':
      return trail.at(-2) === 'Request Body Object' ? 'requestMediaType' : trail.at(-2) === 'Response Object' ? 'responseMediaType' : null
    default:
      return null
  }
}
