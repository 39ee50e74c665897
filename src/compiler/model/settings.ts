/** `x-api` and what stands in its place in a document that has none. */
import { basename, dirname } from 'node:path'
import { isObject } from '../load/source.ts'
import { stringAt, stringsAt } from './context.ts'
import type { ApiModel, Json, JsonObject } from './types.ts'

export type Settings = Pick<
  ApiModel,
  | 'id'
  | 'title'
  | 'version'
  | 'description'
  | 'hosts'
  | 'mount'
  | 'errors'
  | 'references'
  | 'pagination'
  | 'ids'
  | 'times'
  | 'limit'
  | 'plan'
>

/** The values were checked against `spec/vocabulary.schema.json` before. */
export function settingsOf(document: JsonObject, path: string, vocabulary: boolean): Settings {
  const given = document['x-api']
  const api = vocabulary && isObject(given) ? given : {}
  const info = isObject(document.info) ? document.info : {}
  const errors = api.errors === 422 ? 422 : 400
  const references = api.references
  return {
    id: stringAt(api, 'id') ?? idFromPath(path),
    title: stringAt(api, 'title') ?? stringAt(info, 'title') ?? 'API',
    version: stringAt(info, 'version') ?? '0',
    description: stringAt(info, 'description'),
    hosts: stringsAt(api.hosts),
    mount: stringAt(api, 'mount') ?? mountOf(document.servers),
    errors,
    references: references === 400 || references === 404 || references === 422 ? references : errors,
    pagination: oneOf(api.pagination, ['page', 'offset', 'cursor'], 'cursor'),
    ids: oneOf(api.ids, ['base36', 'ulid', 'ulid-lower', 'uuid'], 'base36'),
    times: oneOf(api.times, ['seconds', 'milliseconds'], 'seconds'),
    limit: stringAt(api, 'limit') ?? 'requests',
    plan: stringAt(api, 'plan') ?? 'default',
  }
}

function oneOf<Value extends string>(json: Json | undefined, values: readonly [Value, ...Value[]], fallback: Value): Value {
  return values.find((value) => value === json) ?? fallback
}

/** The folder's name for `…/openapi.yaml`, else the file's, as an SQL schema and a TypeScript name can be. */
function idFromPath(path: string): string {
  const file = basename(path).replace(/\.(ya?ml|json)$/i, '')
  const name = file === 'openapi' ? basename(dirname(path)) : file
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
  return /^[a-z]/.test(id) ? id : `api_${id}`
}

/** The path of the first server (OAS 3.1, 4.8.5), variables at their defaults; `/` without servers. */
function mountOf(servers: Json | undefined): string {
  const first = Array.isArray(servers) ? servers[0] : undefined
  if (!isObject(first) || typeof first.url !== 'string') return '/'
  const variables = isObject(first.variables) ? first.variables : {}
  const url = first.url.replace(/\{([^}]*)\}/g, (whole, name: string) => {
    const variable = Object.hasOwn(variables, name) ? variables[name] : undefined
    return isObject(variable) && typeof variable.default === 'string' ? variable.default : whole
  })
  const path = url.replace(/^([a-z][a-z0-9+.-]*:)?\/\/[^/?#]*/i, '').replace(/[?#].*$/, '')
  const trimmed = path.replace(/\/+$/, '')
  return trimmed === '' ? '/' : trimmed.startsWith('/') ? trimmed : `/${trimmed}`
}
