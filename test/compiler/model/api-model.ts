/** A whole model around schemas that a test wrote as objects. */

import { tablesOf } from '../../../src/compiler/model/tables.ts'
import type { ApiModel, CrudModel, Json, JsonObject, OperationModel, ParameterModel, Schema } from '../../../src/compiler/model/types.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import type { HttpMethod } from '../../../src/gateway/contract.ts'
import { type ReadSchemas, readSchemas } from './document.ts'

const position = { file: 'document.yaml', line: 1, column: 1 }

export interface OperationWish {
  readonly method: HttpMethod
  readonly path: string
  readonly crud: { readonly do: CrudModel['do']; readonly schema: string; readonly where?: Readonly<Record<string, string>> }
  readonly query?: readonly {
    readonly name: string
    readonly schema: Json
    readonly filter?: ParameterModel['filter']
    readonly sort?: boolean
  }[]
  readonly body?: Json
  readonly status: number
  readonly answer?: Json
  readonly reasons?: readonly string[]
}
export interface ModelWish {
  readonly id?: string
  readonly pagination?: ApiModel['pagination']
  readonly references?: ApiModel['references']
  readonly times?: ApiModel['times']
  readonly ids?: ApiModel['ids']
  readonly components: Readonly<Record<string, JsonObject>>
  readonly operations?: Readonly<Record<string, OperationWish>>
}

function operationOf(operationId: string, wish: OperationWish, read: ReadSchemas): OperationModel {
  const schema = read.schemas.get(wish.crud.schema) ?? read.inline(true)
  const parameter = (name: string, place: 'path' | 'query', at: Schema, array: boolean): ParameterModel => ({
    name,
    property: name,
    in: place,
    required: place === 'path',
    description: null,
    deprecated: false,
    style: place === 'path' ? 'simple' : 'form',
    explode: false,
    allowReserved: false,
    shape: array ? { kind: 'array', items: ['string'] } : { kind: 'scalar', types: ['string'] },
    schema: at,
    filter: null,
    sort: false,
    position,
  })
  const media = (json: Json) => ({
    mediaType: 'application/json',
    kind: 'json' as const,
    schema: read.inline(json),
    maxBytes: 1_048_576,
    streamed: false,
    limits: [],
    stream: null,
    position,
  })
  return {
    operationId,
    method: wish.method,
    path: wish.path,
    tags: [],
    summary: null,
    description: null,
    deprecated: false,
    parameters: [
      ...[...wish.path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => parameter(name ?? '', 'path', read.inline({ type: 'string' }), false)),
      ...(wish.query ?? []).map(({ name, schema: json, filter, sort }) => ({
        ...parameter(name, 'query', read.inline(json), typeof json === 'object' && !Array.isArray(json) && json?.type === 'array'),
        filter: filter ?? null,
        sort: sort ?? false,
      })),
    ],
    body: wish.body === undefined ? null : { required: true, description: null, media: [media(wish.body)] },
    responses: [
      {
        status: String(wish.status),
        description: 'Success.',
        media: wish.answer === undefined ? [] : [media(wish.answer)],
        headers: new Map(),
        position,
      },
    ],
    security: [[{ scheme: 'Key', scopes: [] }]],
    limits: ['requests'],
    lease: 'answer',
    idempotent: 'no',
    transaction: 'request',
    role: null,
    audit: null,
    reasons: new Map(wish.reasons === undefined ? [] : [['409', wish.reasons]]),
    when: null,
    sunset: null,
    upstream: null,
    redact: { request: { always: [], replay: [] }, response: { always: [], replay: [] } },
    crud: { do: wish.crud.do, schema, where: new Map(Object.entries(wish.crud.where ?? {})) },
    position,
  }
}

/** The model, and everything that reading its schemas and making its tables refused. */
export function modelOf(wish: ModelWish): { model: ApiModel; refusals: Refusal[] } {
  const read = readSchemas(wish.components)
  const refusals: Refusal[] = []
  const api = { id: wish.id ?? 'artemis', times: wish.times ?? 'seconds', ids: wish.ids ?? 'base36' } as const
  const tables = tablesOf(read.schemas, api, (refusal) => refusals.push(refusal))
  const operations = Object.entries(wish.operations ?? {}).map(([id, operation]) => operationOf(id, operation, read))
  const model: ApiModel = {
    ...api,
    title: api.id,
    version: '1.0.0',
    description: null,
    hosts: [],
    mount: '/v1',
    errors: 400,
    references: wish.references ?? 404,
    pagination: wish.pagination ?? 'page',
    limit: 'requests',
    plan: 'free',
    plans: new Map(),
    schemes: new Map(),
    operations,
    schemas: read.schemas,
    tables,
    completed: {},
  }
  return { model, refusals: [...read.refusals, ...refusals] }
}
