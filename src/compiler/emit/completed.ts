import type { Origins } from '../load/source.ts'
import type { Settings } from '../model/settings.ts'
import type { ApiModel, JsonObject } from '../model/types.ts'
export function completeDocument(
  document: JsonObject,
  _facts: { settings: Settings; plans: ApiModel['plans']; vocabulary: boolean; origins: Origins },
): JsonObject {
  return document
}
export function publishedDocument(document: JsonObject, _vocabulary: boolean, _origins: Origins): JsonObject {
  return document
}
