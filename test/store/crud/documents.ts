/** The document that the tests of generated handlers share: fleets with robots, in which every rule of storage occurs. */
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import type { ModelWish, OperationWish } from '../../compiler/model/api-model.ts'

const time: JsonObject = { type: 'string', format: 'date-time' }
const nullableTime: JsonObject = { type: ['string', 'null'], format: 'date-time' }

const config: JsonObject = {
  type: 'object',
  additionalProperties: false,
  required: ['mode', 'limit'],
  properties: {
    mode: { type: 'string' },
    limit: { type: ['integer', 'null'] },
    retries: { type: 'integer', default: 3 },
    note: { type: 'string' },
    inner: { type: 'object', properties: { a: { type: 'integer' }, b: { type: 'integer' } } },
    list: { type: 'array', items: { type: 'integer' } },
  },
}

const robotProperties: Record<string, JsonObject | true> = {
  id: { type: 'string', 'x-id': 'rob_', readOnly: true },
  name: { type: 'string' },
  kind: { type: 'string', enum: ['arm', 'leg'], default: 'arm' },
  fleet_id: { type: ['string', 'null'], 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } },
  level: { type: ['integer', 'null'], minimum: 0, maximum: 2147483647 },
  distance: { type: 'integer', default: 0 },
  weight: { type: ['number', 'null'] },
  active: { type: 'boolean', default: true },
  tags: { type: 'array', items: { type: 'string' }, default: [] },
  config: { anyOf: [config, { type: 'null' }] },
  anything: true,
  nickname: { type: 'string' },
  seen_at: nullableTime,
  built_on: { type: ['string', 'null'], format: 'date' },
  serial: { type: ['string', 'null'], format: 'uuid' },
  secret: { type: ['string', 'null'], 'x-encrypted': true, writeOnly: true },
  created_at: { ...time, readOnly: true },
  updated_at: { ...time, readOnly: true },
}
const pick = (...names: string[]): Record<string, JsonObject | true> =>
  Object.fromEntries(Object.entries(robotProperties).filter(([name]) => names.includes(name)))
const settable = Object.keys(robotProperties).filter((name) => !['id', 'created_at', 'updated_at'].includes(name))
const served = Object.keys(robotProperties).filter((name) => !['nickname', 'secret'].includes(name))

const components: Record<string, JsonObject> = {
  Fleet: {
    type: 'object',
    'x-table': { name: 'fleets', softDelete: true, unique: [['name']] },
    required: ['id', 'name', 'created_at'],
    properties: { id: { type: 'string', 'x-id': 'flt_' }, name: { type: 'string' }, created_at: time },
  },
  Robot: {
    type: 'object',
    'x-table': { name: 'robots', indexes: [['fleet_id']], unique: [{ properties: ['name'], where: { active: [true] } }] },
    required: served,
    properties: robotProperties,
  },
  Part: {
    type: 'object',
    'x-table': 'parts',
    required: ['id', 'robot_id', 'label'],
    properties: {
      id: { type: 'string', 'x-id': 'uuid' },
      robot_id: { type: 'string', 'x-references': 'Robot.id' },
      label: { type: 'string' },
    },
  },
  Dock: {
    type: 'object',
    'x-table': 'docks',
    required: ['id', 'fleet_id'],
    properties: { id: { type: 'string', 'x-id': 'dck_' }, fleet_id: { type: 'string', 'x-references': 'Fleet.id' } },
  },
}

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` })
const listOf = (name: string): JsonObject => ({ type: 'object', properties: { data: { type: 'array', items: ref(name) } } })
const crud = (verb: OperationWish['crud']['do'], schema: string, where?: Record<string, string>): OperationWish['crud'] =>
  where === undefined ? { do: verb, schema } : { do: verb, schema, where }

const paging: Record<NonNullable<ModelWish['pagination']>, string[]> = {
  page: ['page', 'per_page'],
  offset: ['limit', 'offset'],
  cursor: ['limit', 'cursor'],
}

export function robotsApi(pagination: NonNullable<ModelWish['pagination']>, more: Partial<ModelWish> = {}): ModelWish {
  const query = paging[pagination].map((name) => ({ name, schema: {} }))
  const sorts: OperationWish['query'] =
    pagination === 'cursor'
      ? []
      : [{ name: 'sort', sort: true, schema: { enum: ['created_at', '-created_at', 'name', '-name', 'level', '-level'] } }]
  const filter = (
    name: string,
    property: string,
    op: 'eq' | 'in' | 'contains' | 'prefix' | 'gt' | 'gte' | 'lt' | 'lte',
    schema: JsonObject = {},
  ) => ({
    name,
    schema,
    filter: { property, op },
  })
  const settableBody: JsonObject = { type: 'object', required: ['name'], properties: pick(...settable) }
  const patchBody: JsonObject = { type: 'object', properties: pick(...settable) }
  return {
    pagination,
    components,
    operations: {
      listFleets: { method: 'get', path: '/fleets', crud: crud('list', 'Fleet'), query, status: 200, answer: listOf('Fleet') },
      createFleet: {
        method: 'post',
        path: '/fleets',
        crud: crud('create', 'Fleet'),
        body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
        status: 201,
        answer: ref('Fleet'),
      },
      getFleet: { method: 'get', path: '/fleets/{id}', crud: crud('get', 'Fleet'), status: 200, answer: ref('Fleet') },
      deleteFleet: { method: 'delete', path: '/fleets/{id}', crud: crud('delete', 'Fleet'), status: 204, reasons: ['fleet_in_use'] },
      createDock: {
        method: 'post',
        path: '/docks',
        crud: crud('create', 'Dock'),
        body: { type: 'object', required: ['fleet_id'], properties: { fleet_id: { type: 'string' } } },
        status: 201,
        answer: ref('Dock'),
      },
      listRobots: {
        method: 'get',
        path: '/robots',
        crud: crud('list', 'Robot'),
        query: [
          ...query,
          ...sorts,
          filter('kind', 'kind', 'eq'),
          filter('kinds', 'kind', 'eq', { type: 'array' }),
          filter('fleet_id', 'fleet_id', 'eq'),
          filter('name', 'name', 'contains'),
          filter('starts', 'name', 'prefix'),
          filter('min_level', 'level', 'gte'),
          filter('below_level', 'level', 'lt'),
          filter('seen_after', 'seen_at', 'gt'),
          filter('seen_until', 'seen_at', 'lte'),
          filter('serial', 'serial', 'eq'),
          filter('levels', 'level', 'in', { type: 'array' }),
          filter('active', 'active', 'eq'),
        ],
        status: 200,
        answer: listOf('Robot'),
      },
      createRobot: {
        method: 'post',
        path: '/robots',
        crud: crud('create', 'Robot'),
        body: settableBody,
        status: 201,
        answer: ref('Robot'),
        reasons: ['name_taken'],
      },
      getRobot: { method: 'get', path: '/robots/{id}', crud: crud('get', 'Robot'), status: 200, answer: ref('Robot') },
      updateRobot: {
        method: 'patch',
        path: '/robots/{id}',
        crud: crud('update', 'Robot'),
        body: patchBody,
        status: 200,
        answer: ref('Robot'),
      },
      putRobot: { method: 'put', path: '/robots/{id}', crud: crud('update', 'Robot'), body: patchBody, status: 200, answer: ref('Robot') },
      replaceRobot: {
        method: 'put',
        path: '/whole-robots/{id}',
        crud: crud('replace', 'Robot'),
        body: settableBody,
        status: 200,
        answer: ref('Robot'),
      },
      deleteRobot: { method: 'delete', path: '/robots/{id}', crud: crud('delete', 'Robot'), status: 204 },
      listParts: {
        method: 'get',
        path: '/robots/{id}/parts',
        crud: crud('list', 'Part', { robot_id: 'id' }),
        query,
        status: 200,
        answer: listOf('Part'),
      },
      createPart: {
        method: 'post',
        path: '/robots/{id}/parts',
        crud: crud('create', 'Part', { robot_id: 'id' }),
        body: { type: 'object', required: ['label'], properties: { label: { type: 'string' } } },
        status: 201,
        answer: ref('Part'),
      },
      getPart: {
        method: 'get',
        path: '/robots/{id}/parts/{part}',
        crud: crud('get', 'Part', { robot_id: 'id' }),
        status: 200,
        answer: ref('Part'),
      },
    },
    ...more,
  }
}
