/** A document's files -> one checked, bundled OpenAPI 3.1 document whose every node knows where it stands. */
import type { JsonObject, Position } from '../model/types.ts'
import type { Refusal } from '../refusal.ts'
import { Bundler } from './bundle.ts'
import { Files } from './files.ts'
import { openApiObject } from './objects/openapi.ts'
import { checkReferences } from './references.ts'
import { isObject, Origins } from './source.ts'
import { checkStructure } from './structure.ts'

export interface LoadedDocument {
  /** As given. */
  readonly path: string
  /** Internal references only. */
  readonly json: JsonObject
  readonly origins: Origins
  /** The document speaks Specway's vocabulary (it has `x-api`); without it, it is somebody else's and its x- keys mean nothing here. */
  readonly vocabulary: boolean
  positionOf(node: object | null, key?: string | number): Position
}

/** Null when there is nothing to go on with; what is wrong was refused in any case. */
export function loadDocument(path: string, refuse: (refusal: Refusal) => void): LoadedDocument | null {
  const origins = new Origins()
  const files = new Files(origins, refuse)
  const root = files.read(path, null)
  if (root === null || root.json === undefined) return null
  origins.fallback = root.source
  if (!isObject(root.json)) {
    refuse({ rule: 'not-openapi', message: 'An OpenAPI document is an object.', position: root.source.position(0) })
    return null
  }
  if (!isVersion31(root.json, origins, refuse)) return null
  const json = new Bundler(root, { files, origins, refuse }).bundle()
  const positionOf = (node: object | null, key?: string | number): Position => origins.of(node, key)
  checkStructure(json, { kind: 'object', rule: () => openApiObject }, { refuse, positionOf })
  checkReferences(json, { refuse, positionOf })
  return { path, json, origins, vocabulary: json['x-api'] !== undefined, positionOf }
}

/** Other versions are refused by name: their keywords mean other things. */
function isVersion31(json: JsonObject, origins: Origins, refuse: (refusal: Refusal) => void): boolean {
  const { openapi, swagger } = json
  if (swagger !== undefined) {
    const message = `Swagger ${String(swagger)} is not supported; convert the document to OpenAPI 3.1.`
    refuse({ rule: 'unsupported-openapi-version', message, position: origins.of(json, 'swagger') })
    return false
  }
  if (openapi === undefined) {
    refuse({ rule: 'not-openapi', message: 'The field "openapi" is missing: this is no OpenAPI document.', position: origins.of(json) })
    return false
  }
  if (typeof openapi !== 'string' || !/^3\.1\.[0-9]+(-.+)?$/.test(openapi)) {
    const message = `OpenAPI ${String(openapi)} is not supported; this compiler reads 3.1.x.`
    refuse({ rule: 'unsupported-openapi-version', message, position: origins.of(json, 'openapi') })
    return false
  }
  return true
}
