/**
 * The schemas of domain inputs as documents of their own. They are read off the published contract: what `GET /domains/{id}` shows is what requests are
 * checked by.
 */

type JsonObject = Record<string, unknown>
const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value)

const dialect = 'https://json-schema.org/draft/2020-12/schema'
const components = '#/components/schemas/'
/** `discriminator` is OpenAPI's alone; in JSON Schema its pointers would lead nowhere. */
const isForeign = (key: string, value: unknown): boolean => key === 'discriminator' && typeof at(value, 'propertyName') === 'string'

/** By domain id, in the document's order. Throws when the document does not say which input belongs to which domain. */
export function inputSchemasOf(document: unknown): ReadonlyMap<string, JsonObject> {
  const schemas = at(document, 'components', 'schemas')
  const conditions = at(schemas, 'InputOfDomain', 'allOf')
  if (!isObject(schemas) || !Array.isArray(conditions)) throw new TypeError('The document has no schema InputOfDomain with conditions.')
  return new Map(
    conditions.map((condition: unknown) => {
      const domain = at(condition, 'if', 'properties', 'domain', 'const')
      const reference = at(condition, 'then', 'properties', 'input', '$ref')
      if (typeof domain !== 'string' || typeof reference !== 'string')
        throw new TypeError('A condition of InputOfDomain names no domain or no input.')
      return [domain, bundled(schemas, reference)]
    }),
  )
}

function at(node: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((within, key) => (isObject(within) && Object.hasOwn(within, key) ? within[key] : undefined), node)
}

/** A component with everything that it refers to in `$defs`. */
function bundled(schemas: JsonObject, reference: string): JsonObject {
  const definitions: JsonObject = {}
  const take = (ref: string): string => {
    const name = ref.startsWith(components) ? ref.slice(components.length) : null
    if (name === null || !Object.hasOwn(schemas, name)) throw new TypeError(`The document has no ${ref}.`)
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = null
      definitions[name] = standing(schemas[name])
    }
    return `#/$defs/${name}`
  }
  const standing = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(standing)
    if (!isObject(node)) return node
    const own = Object.entries(node).filter(([key, value]) => !isForeign(key, value))
    return Object.fromEntries(own.map(([key, value]) => [key, key === '$ref' && typeof value === 'string' ? take(value) : standing(value)]))
  }
  const root = standing(at(schemas, reference.slice(components.length)))
  if (!isObject(root)) throw new TypeError(`The document has no ${reference}.`)
  return { $schema: dialect, ...root, ...(Object.keys(definitions).length === 0 ? {} : { $defs: definitions }) }
}
