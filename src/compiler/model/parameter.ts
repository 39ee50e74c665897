/** @see OAS 3.1, 4.8.12 Parameter Object */
import type { FilterOperator, ParameterLocation, ParameterShape, ParameterStyle } from '../../gateway/contract.ts'
import { isObject } from '../load/source.ts'
import { escapeToken, extensionOf, type ModelContext, type Resolved, readSchema, resolved, stringAt } from './context.ts'
import { defaultStyle, isStyle, parameterShape, styleProblem } from './parameter-shape.ts'
import type { Json, JsonObject, ParameterModel, Position, Schema } from './types.ts'

const locations: readonly ParameterLocation[] = ['path', 'query', 'header', 'cookie']
const operators: readonly FilterOperator[] = ['eq', 'in', 'contains', 'prefix', 'gt', 'gte', 'lt', 'lte']
/** OAS 3.1, 4.8.12.2: as header parameters these mean nothing; they belong to content negotiation and security. */
const ignoredHeaders = ['accept', 'content-type', 'authorization']

/** Parameters of the path item, overridden by those of the operation with the same name and place. */
export function parametersOf(
  context: ModelContext,
  lists: readonly { readonly json: Json | undefined; readonly pointer: string }[],
): ParameterModel[] {
  const found = new Map<string, ParameterModel>()
  for (const { json, pointer } of lists) {
    if (!Array.isArray(json)) continue
    const here = new Map<string, Position>()
    for (const [index, item] of json.entries()) {
      const at = resolved(context.document, item, `${pointer}/${index}`)
      const location = locations.find((known) => known === at?.node.in)
      if (at === null || location === undefined) continue
      const name = stringAt(at.node, 'name') ?? ''
      if (location === 'header' && ignoredHeaders.includes(name.toLowerCase())) continue
      const key = `${location}:${location === 'header' ? name.toLowerCase() : name}`
      const first = here.get(key)
      const position = context.positionOf(json, index)
      if (first !== undefined) {
        const message = `The ${location} parameter "${name}" stands twice (first at ${first.file}:${first.line}:${first.column}).`
        context.refuse({ rule: 'duplicate-parameter', message, position })
        continue
      }
      here.set(key, position)
      const parameter = parameterOf(context, at, name, location)
      if (parameter !== null) found.set(key, parameter)
    }
  }
  const parameters = [...found.values()]
  refuseAmbiguous(context, parameters)
  return parameters
}

/**
 * Properties of exploded objects stand in the query (or the cookies) by themselves: where two objects have one of the same name, or both take
 * whatever else is there, only one could get it.
 */
function refuseAmbiguous(context: ModelContext, parameters: readonly ParameterModel[]): void {
  const owners = new Map<string, string>()
  const rest = new Map<ParameterLocation, string>()
  for (const { name, in: location, style, explode, shape, schema, position } of parameters) {
    if (style !== 'form' || !explode || shape.kind !== 'object') continue
    const refuse = (other: string, what: string): void => {
      const message = `Parameter "${name}": ${what}, as "${other}" does; only one of them could get the value.`
      context.refuse({ rule: 'ambiguous-parameter', message, position })
    }
    for (const property of Object.keys(shape.properties)) {
      const key = `${location} ${property}`
      const other = owners.get(key)
      if (other === undefined) owners.set(key, name)
      else refuse(other, `it has the property "${property}", which stands by itself in the ${location}`)
    }
    // Objects that say nothing of further properties are open without asking for them.
    const { additionalProperties, unevaluatedProperties } = schema.keywords
    if (shape.additional === null || (additionalProperties ?? unevaluatedProperties) === undefined) continue
    const other = rest.get(location)
    if (other === undefined) rest.set(location, name)
    else refuse(other, `it takes every further property of the ${location}`)
  }
}

function parameterOf(context: ModelContext, { node, pointer }: Resolved, name: string, location: ParameterLocation): ParameterModel | null {
  const position = context.positionOf(node)
  const refuse = (rule: string, message: string): null => {
    context.refuse({ rule, message: `Parameter "${name}": ${message}`, position })
    return null
  }
  const given = stringAt(node, 'style')
  const style: ParameterStyle = given !== null && isStyle(given) ? given : defaultStyle(location)
  const explode = typeof node.explode === 'boolean' ? node.explode : style === 'form' || style === 'deepObject'
  const read = content(context, node, pointer) ?? plain(context, node, pointer)
  if (read === null) return null
  if ('problem' in read) return refuse('unsupported-parameter-shape', read.problem)
  if (node.allowEmptyValue === true && read.shape.kind !== 'content' && !admitsText(read.shape))
    return refuse('unsupported-empty-value', 'an empty value is text, and its schema admits none ("allowEmptyValue" is deprecated).')
  const problem = styleProblem(location, style, explode, read.shape)
  if (problem !== null) return refuse('unsupported-parameter-style', problem)
  return {
    name,
    property: location === 'header' ? name.toLowerCase() : name,
    in: location,
    required: location === 'path' || node.required === true,
    description: stringAt(node, 'description'),
    deprecated: node.deprecated === true,
    style,
    // `deepObject` is defined with explode only (4.8.12.3); leaving it out cannot mean anything else.
    explode: style === 'deepObject' ? true : explode,
    allowReserved: node.allowReserved === true,
    shape: read.shape,
    schema: read.schema,
    filter: filterOf(context, node),
    sort: extensionOf(context, node, 'x-sort') !== undefined,
    position,
  }
}

type Read = { readonly shape: ParameterShape; readonly schema: Schema } | { readonly problem: string }

/** `content`: one media type; its text is read as that type. */
function content(context: ModelContext, node: JsonObject, pointer: string): Read | null {
  const media = isObject(node.content) ? Object.entries(node.content)[0] : undefined
  if (media === undefined) return null
  const [mediaType, body] = media
  const at = `${pointer}/content/${escapeToken(mediaType)}`
  const schema =
    isObject(body) && body.schema !== undefined
      ? readSchema(context, body, 'schema', at)
      : context.reader.read(true, { pointer: `${at}/schema`, name: null, position: context.positionOf(node) })
  return schema === null ? null : { shape: { kind: 'content', mediaType: mediaType.toLowerCase() }, schema }
}

function plain(context: ModelContext, node: JsonObject, pointer: string): Read | null {
  const schema = readSchema(context, node, 'schema', pointer)
  if (schema === null) return null
  const result = parameterShape(schema)
  return 'problem' in result ? result : { shape: result.shape, schema }
}

/** `x-filter: status`, or `{ property, op }`. */
function filterOf(context: ModelContext, node: JsonObject): ParameterModel['filter'] {
  const filter = extensionOf(context, node, 'x-filter')
  if (typeof filter === 'string') return { property: filter, op: 'eq' }
  if (!isObject(filter)) return null
  return { property: stringAt(filter, 'property') ?? '', op: operators.find((op) => op === filter.op) ?? 'eq' }
}

const admitsText = (shape: ParameterShape): boolean =>
  (shape.kind === 'scalar' && shape.types.includes('string')) || (shape.kind === 'array' && shape.items.includes('string'))
