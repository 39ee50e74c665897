/**
 * The gateway speaks JSON. A document of somebody else that offers the same body in XML as well keeps its JSON, and the completed contract says
 * so; a body that exists in XML only is refused where the model is read.
 */
import { mapDocument } from '../../load/map.ts'
import { emptyObject, isObject, type Origins } from '../../load/source.ts'
import { isXml, kindOf } from '../media-type.ts'
import type { Json, JsonObject } from '../types.ts'

const note = 'Bodies that the source of this document also offers in XML are served in JSON.'

export function withoutXml(document: JsonObject, origins: Origins): JsonObject {
  let dropped = 0
  const changed = mapDocument(document, origins, {
    object: (copy, rule) => {
      if ((rule.name === 'Request Body Object' || rule.name === 'Response Object') && isObject(copy.content)) {
        const kept = jsonOnly(copy.content, origins)
        dropped += Object.keys(copy.content).length - Object.keys(kept).length
        copy.content = kept
      }
      return copy
    },
  })
  const info = changed.info
  if (dropped === 0 || !isObject(info)) return document
  const text = typeof info.description === 'string' ? info.description.trimEnd() : ''
  info.description = text === '' ? note : `${text}\n\n${note}`
  return changed
}

/** Without the XML forms of what is there in JSON too. Text that happens to be XML (a string) stays: nothing has to be converted. */
function jsonOnly(content: JsonObject, origins: Origins): JsonObject {
  const types = Object.keys(content)
  if (!types.some((type) => kindOf(type.toLowerCase(), 'request') === 'json')) return content
  const kept = emptyObject()
  for (const type of types) {
    const media: Json = content[type] ?? null
    const structured = isXml(type.toLowerCase()) && isObject(media) && isObject(media.schema) && media.schema.type !== 'string'
    if (!structured) kept[type] = media
  }
  return origins.inherit(kept, content)
}
