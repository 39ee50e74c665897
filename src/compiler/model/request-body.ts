/** @see OAS 3.1, 4.8.13 Request Body Object */
import { type ModelContext, resolved, stringAt } from './context.ts'
import { mediaOf } from './media-type.ts'
import type { BodyModel, Json } from './types.ts'

export function bodyOf(context: ModelContext, json: Json | undefined, pointer: string): BodyModel | null {
  const at = resolved(context.document, json, pointer)
  if (at === null) return null
  const media = mediaOf(context, at.node.content, `${at.pointer}/content`, 'request')
  if (media.length === 0) return null
  return { required: at.node.required === true, description: stringAt(at.node, 'description'), media }
}
