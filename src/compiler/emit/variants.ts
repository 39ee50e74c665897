/**
 * Schemas that requests and responses see differently (`readOnly`, `writeOnly`, `x-private`) have a variant for each side. The published contract knows only
 * the component; types and Zod schemas are those of the variant, so that a handler never seems to get what no request carries.
 */
import { reachable } from '../model/subschemas.ts'
import type { ApiModel, Json, JsonObject, MediaModel, OperationModel, Schema } from '../model/types.ts'
import { isObject, operationNode, resolved, sameMedia, schemaReference } from './document.ts'

/** Every schema that an operation names in a parameter, a body, a response, a header or an event. */
export function schemasOf(operation: OperationModel): Schema[] {
  const media = [...(operation.body?.media ?? []), ...operation.responses.flatMap((response) => response.media)]
  const all = [
    ...operation.parameters.map((parameter) => parameter.schema),
    ...media.flatMap((item) => [item.schema, ...(item.stream?.values() ?? [])]),
    ...operation.responses.flatMap((response) => [...response.headers.values()].map((header) => header.schema)),
  ]
  return all.filter((schema) => schema !== null)
}

/** What the contract says of each component, in its order. Components that are only stored are not published. */
export function publishedSchemas(model: ApiModel): ReadonlyMap<string, Json> {
  const components = isObject(model.completed.components) ? model.completed.components : {}
  return new Map(Object.entries(isObject(components.schemas) ? components.schemas : {}))
}

/** Published components by name, then what operations see beside them (variants of those), sorted by name. */
export function namedSchemas(model: ApiModel): ReadonlyMap<string, Schema> {
  const known = namedOf.get(model)
  if (known !== undefined) return known
  const named = findNamed(model)
  namedOf.set(model, named)
  return named
}

/** Every emitter asks, and a large document is a large graph. */
const namedOf = new WeakMap<ApiModel, ReadonlyMap<string, Schema>>()

function findNamed(model: ApiModel): ReadonlyMap<string, Schema> {
  const published = publishedSchemas(model)
  const variants = new Map<string, Schema>()
  for (const schema of reachable(model.operations.flatMap(schemasOf))) {
    if (schema.name !== null && !published.has(schema.name)) variants.set(schema.name, schema)
  }
  return new Map([...[...model.schemas].filter(([name]) => published.has(name)), ...[...variants].sort(([a], [b]) => (a < b ? -1 : 1))])
}

const isVariant = (model: ApiModel, schema: Schema | null): schema is Schema =>
  schema !== null && (schema.name === null ? /\/~(request|response)$/.test(schema.pointer) : !model.schemas.has(schema.name))

/** The completed contract with variants where they apply, for TypeScript's eyes only. */
export function typedDocument(model: ApiModel): JsonObject {
  const { completed } = model
  const components = isObject(completed.components) ? completed.components : {}
  const published = publishedSchemas(model)
  const variants = [...namedSchemas(model)]
    .filter(([name]) => !published.has(name))
    .map(([name, schema]): [string, Json] => [name, schema.source])
  const paths = new Map<string, Json>(isObject(completed.paths) ? Object.entries(completed.paths) : [])
  for (const operation of model.operations) {
    const changed = changedOperation(model, operation)
    if (changed !== null) {
      const item = resolved(completed, paths.get(operation.path))
      paths.set(operation.path, { ...item, [operation.method]: changed })
    }
  }
  return {
    ...completed,
    paths: Object.fromEntries(paths),
    components: { ...components, schemas: Object.fromEntries([...published, ...variants]) },
  }
}

/** Null when the contract says it all: no media type of the operation holds a variant, and it has a name of its own. */
function changedOperation(model: ApiModel, operation: OperationModel): JsonObject | null {
  const holds = (media: readonly MediaModel[]) => media.some((item) => isVariant(model, item.schema))
  const body = operation.body?.media ?? []
  const node = operationNode(model, operation)
  const isSame = !holds(body) && !operation.responses.some((response) => holds(response.media))
  if (isSame && node.operationId === operation.operationId) return null
  const changed: JsonObject = { ...node, operationId: operation.operationId }
  if (holds(body)) changed.requestBody = changedContent(model, resolved(model.completed, node.requestBody), body)
  const responses = isObject(node.responses) ? node.responses : {}
  changed.responses = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const media = operation.responses.find((candidate) => candidate.status === status)?.media ?? []
      return [status, holds(media) ? changedContent(model, resolved(model.completed, response), media) : response]
    }),
  )
  return changed
}

function changedContent(model: ApiModel, node: JsonObject, media: readonly MediaModel[]): JsonObject {
  const content = isObject(node.content) ? node.content : {}
  const entries = Object.entries(content).map(([mediaType, entry]): [string, Json] => {
    const schema = media.find((item) => sameMedia(item.mediaType, mediaType))?.schema ?? null
    if (!isVariant(model, schema) || !isObject(entry)) return [mediaType, entry]
    return [mediaType, { ...entry, schema: schema.name === null ? schema.source : { $ref: schemaReference(schema.name) } }]
  })
  return { ...node, content: Object.fromEntries(entries) }
}
