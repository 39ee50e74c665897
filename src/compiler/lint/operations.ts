/** Findings about one operation: what a reader of the documentation would miss. */
import { isObject } from '../load/source.ts'
import { lookUp, resolved } from '../model/context.ts'
import { kindOf } from '../model/media-type.ts'
import type { Json, JsonObject } from '../model/types.ts'
import { hasText, type LintContext } from './lint.ts'

export function lintOperation(context: LintContext, path: string, item: JsonObject, method: string, operation: JsonObject): void {
  const name = hasText(operation.operationId) ? String(operation.operationId) : `${method.toUpperCase()} ${path}`
  const position = context.positionOf(item, method)
  const find = (rule: string, message: string): void => context.find(rule, `${name}: ${message}`, position)
  if (!hasText(operation.operationId)) find('operation-id', 'there is no operationId.')
  if (!hasText(operation.summary)) find('operation-summary', 'there is no summary.')
  if (!hasText(operation.description)) find('operation-description', 'there is no description.')
  lintTags(context, operation, find)
  lintParameters(context, [item.parameters, operation.parameters], name)
  const body = resolved(context.document, operation.requestBody, '')?.node
  if (body !== undefined) {
    if (!hasText(body.description)) find('body-description', 'the request body has no description.')
    lintExamples(context, body.content, 'request', `${name}: the request body`)
  }
  lintResponses(context, operation, name, find)
  if (context.own && method === 'post' && name.startsWith('create')) lintLinks(context, path, operation, find)
}

type Find = (rule: string, message: string) => void

function lintTags({ document }: LintContext, operation: JsonObject, find: Find): void {
  const tags = Array.isArray(operation.tags) ? operation.tags : []
  if (tags.length === 0) find('operation-tags', 'there are no tags.')
  const declared = (Array.isArray(document.tags) ? document.tags : []).flatMap((tag) => (isObject(tag) ? [tag.name] : []))
  for (const tag of tags)
    if (!declared.includes(tag ?? null)) find('undeclared-tag', `the tag "${String(tag)}" is not declared in "tags" of the document.`)
}

function lintParameters({ document, find, positionOf }: LintContext, lists: readonly (Json | undefined)[], name: string): void {
  for (const list of lists) {
    for (const json of Array.isArray(list) ? list : []) {
      const parameter = resolved(document, json, '')?.node
      if (parameter !== undefined && !hasText(parameter.description))
        find('parameter-description', `${name}: the parameter "${String(parameter.name)}" has no description.`, positionOf(parameter))
    }
  }
}

function lintResponses(context: LintContext, operation: JsonObject, name: string, find: Find): void {
  const responses = isObject(operation.responses) ? operation.responses : {}
  const success = Object.keys(responses).filter((status) => /^2/.test(status))
  if (success.length === 0) find('success-answer', 'no success answer is declared.')
  for (const status of success) {
    const response = resolved(context.document, responses[status], '')?.node
    if (response === undefined) continue
    lintExamples(context, response.content, 'response', `${name}: the answer ${status}`)
    const streams =
      isObject(response.content) &&
      Object.keys(response.content).some((type) => ['events', 'lines'].includes(kindOf(type.toLowerCase(), 'response')))
    if (context.own && streams && response['x-stream'] === undefined)
      context.find(
        'stream-events',
        `${name}: the stream of ${status} does not say what it carries: x-stream.`,
        context.positionOf(response),
      )
  }
}

/** Bodies that can be shown: JSON, forms and text; not files and streams. */
function lintExamples(
  { find, positionOf, document }: LintContext,
  content: Json | undefined,
  direction: 'request' | 'response',
  what: string,
): void {
  if (!isObject(content)) return
  for (const [mediaType, media] of Object.entries(content)) {
    const kind = kindOf(mediaType.toLowerCase(), direction)
    if (!isObject(media) || kind === 'binary' || kind === 'events' || kind === 'multipart') continue
    const schema = referredTo(document, media.schema)
    const shown =
      media.example !== undefined || isObject(media.examples) || schema?.example !== undefined || Array.isArray(schema?.examples)
    if (!shown) find('missing-example', `${what} (${mediaType}) has no example.`, positionOf(content, mediaType))
  }
}

/** What a schema is by `$ref` alone. Circles of schemas end: they are refused where schemas are read, and that is a finding beside these. */
function referredTo(document: JsonObject, schema: Json | undefined): JsonObject | null {
  let at = schema
  const passed = new Set<object>()
  while (isObject(at) && typeof at.$ref === 'string' && !passed.has(at)) {
    passed.add(at)
    at = lookUp(document, at.$ref)
  }
  return isObject(at) ? at : null
}

/** A create leads on to what can be done with what it made. */
function lintLinks({ document }: LintContext, path: string, operation: JsonObject, find: Find): void {
  const created = resolved(document, isObject(operation.responses) ? operation.responses['201'] : undefined, '')?.node
  if (created === undefined || isObject(created.links)) return
  const paths = isObject(document.paths) ? document.paths : {}
  const child = Object.keys(paths).find((other) => other.startsWith(`${path}/{`) && other.indexOf('/', path.length + 1) === -1)
  if (child !== undefined) find('create-links', `the answer 201 has no links to what stands at ${child}.`)
}
