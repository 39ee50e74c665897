/** @see OAS 3.1, 4.8.16 Responses Object, 4.8.17 Response Object, 4.8.21 Header Object */
import { isObject } from '../load/source.ts'
import { escapeToken, type ModelContext, type Resolved, readSchema, resolved, stringAt } from './context.ts'
import { mediaOf, streamOf } from './media-type.ts'
import type { Json, ResponseModel, Schema } from './types.ts'

/** In document order; `default` as it stands. One that operations share is one object. */
export function responsesOf(context: ModelContext, json: Json | undefined, pointer: string): ResponseModel[] {
  if (!isObject(json)) return []
  return Object.keys(json).flatMap((status) => {
    if (status.startsWith('x-')) return []
    const at = resolved(context.document, json[status], `${pointer}/${status}`)
    if (at === null) return []
    const key = `${status} ${at.pointer}`
    const known = context.responses.get(key) ?? responseOf(context, at, status)
    context.responses.set(key, known)
    return [known]
  })
}

function responseOf(context: ModelContext, { node, pointer }: Resolved, status: string): ResponseModel {
  return {
    status,
    description: stringAt(node, 'description') ?? '',
    media: mediaOf(context, node.content, `${pointer}/content`, 'response', streamOf(context, node, pointer)),
    headers: headersOf(context, node.headers, `${pointer}/headers`),
    position: context.positionOf(node),
  }
}

function headersOf(context: ModelContext, json: Json | undefined, pointer: string): ResponseModel['headers'] {
  const headers = new Map<string, { required: boolean; description: string | null; schema: Schema }>()
  if (!isObject(json)) return headers
  for (const name of Object.keys(json)) {
    // OAS 3.1, 4.8.17.1: a response header named "Content-Type" is ignored.
    if (name.toLowerCase() === 'content-type') continue
    const at = resolved(context.document, json[name], `${pointer}/${escapeToken(name)}`)
    if (at === null) continue
    const schema = readSchema(context, at.node, 'schema', at.pointer) ?? contentSchema(context, at)
    if (schema !== null) headers.set(name, { required: at.node.required === true, description: stringAt(at.node, 'description'), schema })
  }
  return headers
}

function contentSchema(context: ModelContext, { node, pointer }: Resolved): Schema | null {
  const media = isObject(node.content) ? Object.entries(node.content)[0] : undefined
  if (media === undefined || !isObject(media[1])) return null
  return readSchema(context, media[1], 'schema', `${pointer}/content/${escapeToken(media[0])}`)
}
