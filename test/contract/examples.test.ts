/** What the documents show is what they allow: every example is valid, and nothing that a caller needs to see is without one. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { compileAll } from '../../src/compiler/compile.ts'
import type { ApiModel, Json, JsonObject } from '../../src/compiler/model/types.ts'

const isObject = (json: Json | undefined): json is JsonObject => typeof json === 'object' && json !== null && !Array.isArray(json)
const objectAt = (json: Json | undefined, ...keys: string[]): JsonObject => {
  let at = json
  for (const key of keys) at = isObject(at) ? at[key] : undefined
  return isObject(at) ? at : {}
}

/** A document's examples with the schema that each must meet. */
interface Shown {
  readonly where: string
  readonly schema: Json
  readonly value: Json
}

/** `#/components/…` becomes a reference into the document, which the validator knows by `base`. */
function based(json: Json, base: string): Json {
  if (Array.isArray(json)) return json.map((item) => based(item, base))
  if (!isObject(json)) return json
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' && value.startsWith('#') ? base + value : based(value, base),
    ]),
  )
}

function validatorOf(model: ApiModel): (schema: Json, value: Json) => string | null {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  formats.default(ajv)
  const base = `https://documents.test/${model.id}`
  ajv.addSchema({ $id: base, components: based(model.completed.components ?? {}, base) })
  return (schema, value) => {
    const validate = ajv.compile({ allOf: [based(schema, base)] })
    return validate(value) ? null : ajv.errorsText(validate.errors)
  }
}

const resolved = (model: ApiModel, json: Json | undefined): JsonObject => {
  if (!isObject(json)) return {}
  return typeof json.$ref === 'string' ? resolved(model, objectAt(model.completed, ...json.$ref.slice(2).split('/'))) : json
}

function* shownBySchema(where: string, schema: Json): Generator<Shown> {
  if (!isObject(schema)) return
  const { examples, default: fallback } = schema
  for (const value of Array.isArray(examples) ? examples : []) yield { where: `${where} example`, schema, value }
  if (fallback !== undefined) yield { where: `${where} default`, schema, value: fallback }
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) yield* shownBySchema(`${where}.${name}`, property)
  if (schema.items !== undefined) yield* shownBySchema(`${where}[]`, schema.items)
  for (const keyword of ['allOf', 'anyOf', 'oneOf'])
    for (const part of Array.isArray(schema[keyword]) ? schema[keyword] : []) yield* shownBySchema(`${where} ${keyword}`, part)
}

function* shownByContent(model: ApiModel, where: string, content: JsonObject): Generator<Shown> {
  for (const [mediaType, entry] of Object.entries(content)) {
    const { schema, example, examples } = resolved(model, entry)
    if (schema === undefined) continue
    if (example !== undefined) yield { where: `${where} ${mediaType}`, schema, value: example }
    for (const [name, item] of Object.entries(objectAt(examples))) {
      const { value } = resolved(model, item)
      if (value !== undefined) yield { where: `${where} ${mediaType} ${name}`, schema, value }
    }
  }
}

interface Operation {
  readonly id: string
  readonly item: JsonObject
  readonly node: JsonObject
}
const operationsOf = (model: ApiModel): Operation[] =>
  model.operations.map(({ operationId, path, method }) => {
    const item = resolved(model, objectAt(model.completed, 'paths')[path])
    return { id: operationId, item, node: objectAt(item, method) }
  })

const responsesOf = (model: ApiModel, { node }: Operation): (readonly [string, JsonObject])[] =>
  Object.entries(objectAt(node, 'responses')).map(([status, response]) => [status, resolved(model, response)])

function* shownByOperation(model: ApiModel, operation: Operation): Generator<Shown> {
  const { id, item, node } = operation
  for (const parameter of [item.parameters, node.parameters].flatMap((list) => (Array.isArray(list) ? list : []))) {
    const { name, schema, example } = resolved(model, parameter)
    if (schema === undefined) continue
    const where = `${id} ?${String(name)}`
    yield* shownBySchema(where, schema)
    if (example !== undefined) yield { where, schema, value: example }
  }
  yield* shownByContent(model, `${id} request`, objectAt(resolved(model, node.requestBody), 'content'))
  for (const [status, response] of responsesOf(model, operation))
    yield* shownByContent(model, `${id} ${status}`, objectAt(response, 'content'))
}

/** The events of an example of `text/event-stream` (HTML, 9.2.6 Interpreting an event stream). */
const eventsOf = (text: string): { readonly event: string; readonly data: Json }[] =>
  text
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) => {
      const field = (name: string) =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2) ?? ''
      return { event: field('event'), data: JSON.parse(field('data')) as Json }
    })

/** What a request of this operation may say about itself, over all that a reader of the document looks at. */
function missing(model: ApiModel, operation: Operation): string[] {
  const { node } = operation
  const lacks: string[] = []
  for (const key of ['summary', 'description']) if (typeof node[key] !== 'string' || node[key] === '') lacks.push(key)
  if (!Array.isArray(node.tags) || node.tags.length === 0) lacks.push('tags')
  const withoutExample = (content: JsonObject) =>
    Object.values(content).some(
      (entry) => isObject(entry) && entry.example === undefined && Object.keys(objectAt(entry, 'examples')).length === 0,
    )
  if (withoutExample(objectAt(resolved(model, node.requestBody), 'content'))) lacks.push('an example of the request')
  for (const [status, response] of responsesOf(model, operation))
    if (status.startsWith('2') && withoutExample(objectAt(response, 'content'))) lacks.push(`an example of ${status}`)
  return lacks
}

/** Components and properties of objects without a description of their own or of what they refer to. */
function* undescribed(model: ApiModel, where: string, schema: Json): Generator<string> {
  if (!isObject(schema)) return
  const described = typeof schema.description === 'string' || typeof resolved(model, schema).description === 'string'
  if (!described) yield where
  for (const [name, property] of Object.entries(objectAt(schema, 'properties'))) {
    // A condition on a property that is described elsewhere is no property of its own.
    yield* undescribed(model, `${where}.${name}`, property)
  }
  for (const part of Array.isArray(schema.allOf) ? schema.allOf : []) {
    for (const [name, property] of Object.entries(objectAt(part, 'properties'))) {
      if (isObject(property) && property.type !== undefined) yield* undescribed(model, `${where}.${name}`, property)
    }
  }
}

describe.each(compileAll('spec').map((model) => [model.id, model] as const))('the document of %s', (_id, model) => {
  const operations = operationsOf(model)
  const schemas = Object.entries(objectAt(model.completed, 'components', 'schemas'))

  test('shows only what its own schemas allow: requests, answers, parameters, properties and defaults', () => {
    const problem = validatorOf(model)
    const shown = [
      ...operations.flatMap((operation) => [...shownByOperation(model, operation)]),
      ...schemas.flatMap(([name, schema]) => [...shownBySchema(name, schema)]),
    ]
    expect(shown.length).toBeGreaterThan(100)
    const invalid = shown.flatMap(({ where, schema, value }) => {
      const text = problem(schema, value)
      return text === null ? [] : [`${where}: ${text}`]
    })
    expect(invalid).toEqual([])
  })

  test('shows events in streams that their own schemas allow', () => {
    const problem = validatorOf(model)
    const invalid = operations.flatMap((operation) =>
      responsesOf(model, operation).flatMap(([, response]) => {
        const stream = objectAt(response, 'x-stream')
        const shown = Object.values(objectAt(response, 'content', 'text/event-stream', 'examples'))
        return shown.flatMap((example) => {
          const { value } = resolved(model, example)
          const events = typeof value === 'string' ? eventsOf(value) : []
          if (events.length === 0) return [`${operation.id}: no event`]
          return events.flatMap(({ event, data }) => {
            const schema = stream[event]
            const text = schema === undefined ? 'no such event' : problem(schema, data)
            return text === null ? [] : [`${operation.id} ${event}: ${text}`]
          })
        })
      }),
    )
    expect(invalid).toEqual([])
  })

  test('gives every operation a summary, a description, a tag, and examples of its request and of every success', () => {
    const lacks = operations.flatMap((operation) => missing(model, operation).map((what) => `${operation.id} lacks ${what}`))
    expect(lacks).toEqual([])
  })

  test('describes every schema and every property', () => {
    expect(schemas.flatMap(([name, schema]) => [...undescribed(model, name, schema)])).toEqual([])
  })

  test('leads from what a create answers to what can be done with it', () => {
    const ids = new Set(operations.map(({ id }) => id))
    const creates = operations.filter(({ id, node }) => id.startsWith('create') && isObject(objectAt(node, 'responses')['201']))
    expect(creates.length).toBeGreaterThan(0)
    const broken = creates.flatMap((operation) => {
      const links = Object.values(objectAt(objectAt(operation.node, 'responses'), '201', 'links'))
      const noun = operation.id.slice('create'.length)
      const expected = ['get', 'update', 'delete', 'cancel', 'revoke'].map((verb) => verb + noun).filter((id) => ids.has(id))
      const targets = links.map((link) => String(resolved(model, link).operationId))
      return [
        ...expected.filter((id) => !targets.includes(id)).map((id) => `${operation.id} does not lead to ${id}`),
        ...targets.filter((id) => !ids.has(id)).map((id) => `${operation.id} leads to ${id}, which does not exist`),
      ]
    })
    expect(broken).toEqual([])
  })
})
