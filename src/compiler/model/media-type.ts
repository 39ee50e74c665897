/** @see OAS 3.1, 4.8.14 Media Type Object */
import { isObject } from '../load/source.ts'
import { escapeToken, extensionOf, type ModelContext, readSchema, stringsAt } from './context.ts'
import { shapeOf } from './schema-shape.ts'
import type { Json, JsonObject, MediaModel, Schema } from './types.ts'

const defaultMaxBytes = 1024 * 1024

/** Every media type of a `content` map, in document order. */
export function mediaOf(
  context: ModelContext,
  content: Json | undefined,
  pointer: string,
  direction: 'request' | 'response',
  stream: MediaModel['stream'] = null,
): MediaModel[] {
  if (!isObject(content)) return []
  return Object.entries(content).flatMap(([name, node]) =>
    isObject(node) ? [mediaModel(context, name, node, pointer, direction, stream, content)] : [],
  )
}

function mediaModel(
  context: ModelContext,
  name: string,
  node: JsonObject,
  pointer: string,
  direction: 'request' | 'response',
  stream: MediaModel['stream'],
  content: JsonObject,
): MediaModel {
  const mediaType = name.toLowerCase().split(';')[0]?.trim() ?? ''
  const schema = readSchema(context, node, 'schema', `${pointer}/${escapeToken(name)}`)
  const kind = mediaType === '*/*' && schema !== null && !isText(schema) ? 'json' : kindOf(mediaType, direction)
  if (kind === 'form' || kind === 'multipart') checkEncoding(context, node.encoding)
  if (isXml(mediaType) && schema !== null && !isText(schema)) {
    const message = `${mediaType} of structured values is not supported: the gateway speaks JSON.`
    context.refuse({ rule: 'unsupported-xml', message, position: context.positionOf(content, name) })
  }
  const limit = extensionOf(context, node, 'x-limit')
  const maxBytes = extensionOf(context, node, 'x-max-bytes')
  return {
    mediaType,
    kind,
    schema: schema === null ? null : context.directed(schema, direction),
    maxBytes: typeof maxBytes === 'number' ? maxBytes : defaultMaxBytes,
    streamed: extensionOf(context, node, 'x-streamed') === true,
    limits: direction === 'response' ? (typeof limit === 'string' ? [limit] : stringsAt(limit)) : [],
    stream: kind === 'events' || kind === 'lines' ? stream : null,
    position: context.positionOf(content, name),
  }
}

// A range of everything: what its schema describes is JSON, unless that is text, which may be any bytes.
const isText = (schema: Schema): boolean => [...(shapeOf(schema).types ?? [])].every((type) => type === 'string')

/** @see OAS 3.1, 4.8.15 Encoding Object: forms are read with the defaults, `style: form` and `explode: true`. */
function checkEncoding(context: ModelContext, encoding: Json | undefined): void {
  for (const [property, node] of isObject(encoding) ? Object.entries(encoding) : []) {
    if (!isObject(node)) continue
    for (const [key, fallback] of [
      ['style', 'form'],
      ['explode', true],
      ['allowReserved', false],
    ] as const) {
      if (node[key] === undefined || node[key] === fallback) continue
      const message = `The encoding of "${property}": only "${key}: ${fallback}" is supported in forms.`
      context.refuse({ rule: 'unsupported-encoding', message, position: context.positionOf(node, key) })
    }
  }
}

export const isXml = (mediaType: string): boolean => /^(application|text)\/xml$|\+xml$/.test(mediaType)

export function kindOf(mediaType: string, direction: 'request' | 'response'): MediaModel['kind'] {
  if (direction === 'response' && mediaType === 'text/event-stream') return 'events'
  if (direction === 'response' && (mediaType === 'application/x-ndjson' || mediaType === 'application/jsonl')) return 'lines'
  if (mediaType === 'application/json' || mediaType.endsWith('+json')) return 'json'
  if (mediaType === 'application/x-www-form-urlencoded') return 'form'
  if (mediaType === 'multipart/form-data') return 'multipart'
  if (mediaType.startsWith('text/') || isXml(mediaType)) return 'text'
  return 'binary'
}

/** `x-stream` of a response: event name -> schema of its data. */
export function streamOf(context: ModelContext, node: JsonObject, pointer: string): ReadonlyMap<string, Schema> | null {
  const json = extensionOf(context, node, 'x-stream')
  if (!isObject(json)) return null
  const events = new Map<string, Schema>()
  for (const name of Object.keys(json)) {
    const schema = readSchema(context, json, name, `${pointer}/x-stream`)
    if (schema !== null) events.set(name, context.directed(schema, 'response'))
  }
  return events
}
