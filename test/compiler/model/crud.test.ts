import { describe, expect, test } from 'vitest'
import { crudPlans } from '../../../src/compiler/model/crud.ts'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import { type ModelWish, modelOf, type OperationWish } from './api-model.ts'

const time: JsonObject = { type: 'string', format: 'date-time' }
const components: Record<string, JsonObject> = {
  Robot: {
    type: 'object',
    'x-table': { name: 'robots', softDelete: true, unique: [['name']] },
    required: ['id', 'name', 'created_at'],
    properties: {
      id: { type: 'string', 'x-id': 'rob_', readOnly: true },
      name: { type: 'string' },
      data: { type: 'object', default: {} },
      status: { type: 'string', 'x-computed': true },
      token: { type: ['string', 'null'], 'x-private': true },
      created_at: time,
    },
  },
  Part: {
    type: 'object',
    'x-table': { name: 'parts', softDelete: true },
    required: ['id', 'robot_id'],
    properties: {
      id: { type: 'string', 'x-id': 'prt_' },
      robot_id: { type: 'string', 'x-references': { schema: 'Robot.id', onDelete: 'cascade' } },
    },
  },
  Screw: {
    type: 'object',
    'x-table': 'screws',
    required: ['id', 'part_id'],
    properties: { id: { type: 'string', 'x-id': 'scr_' }, part_id: { type: 'string', 'x-references': 'Part.id' } },
  },
  Event: {
    type: 'object',
    'x-table': 'events',
    required: ['id', 'serial'],
    properties: { id: { type: 'string', 'x-id': 'evt_' }, serial: { type: 'integer' } },
  },
  Reading: {
    type: 'object',
    'x-table': { name: 'readings', key: ['robot_id', 'tick'] },
    required: ['robot_id', 'tick'],
    properties: { robot_id: { type: 'string' }, tick: { type: 'integer' } },
  },
  Owned: {
    type: 'object',
    'x-table': 'owned',
    required: ['id', 'organizationId'],
    properties: { id: { type: 'string', 'x-id': 'own_' }, organizationId: { type: 'string', format: 'uuid' } },
  },
  Plain: { type: 'object', properties: { a: { type: 'string' } } },
}
const robot: JsonObject = { $ref: '#/components/schemas/Robot' }
const open: JsonObject = { type: 'object', properties: { id: { type: 'string' }, name: { type: 'string' } } }
const list = (items: Json): JsonObject => ({ type: 'object', properties: { data: { type: 'array', items } } })

const get: OperationWish = { method: 'get', path: '/robots/{id}', crud: { do: 'get', schema: 'Robot' }, status: 200, answer: open }
const all: OperationWish = { method: 'get', path: '/robots', crud: { do: 'list', schema: 'Robot' }, status: 200, answer: list(open) }
const create: OperationWish = {
  method: 'post',
  path: '/robots',
  crud: { do: 'create', schema: 'Robot' },
  status: 201,
  answer: open,
  body: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
}

function plansOf(operations: Record<string, OperationWish>, more: Partial<ModelWish> = {}) {
  const refusals: Refusal[] = []
  const { model, refusals: earlier } = modelOf({ components, operations, ...more })
  const plans = crudPlans(model, (refusal) => refusals.push(refusal))
  return { plans, rules: [...earlier, ...refusals].map(({ rule }) => rule) }
}

describe('what a generated handler cannot do is refused by name', () => {
  const cases: readonly { rule: string; operation: OperationWish; api?: Partial<ModelWish> }[] = [
    { rule: 'crud-without-table', operation: { ...get, crud: { do: 'get', schema: 'Plain' } } },
    {
      rule: 'crud-unstored-property',
      operation: { ...get, answer: { type: 'object', required: ['status'], properties: { status: { type: 'string' } } } },
    },
    {
      rule: 'crud-unstored-property',
      operation: { ...create, body: { type: 'object', properties: { name: { type: 'string' }, other: {} } } },
    },
    {
      rule: 'crud-unwritable-property',
      operation: { ...create, body: { type: 'object', properties: { name: { type: 'string' }, id: { type: 'string' } } } },
    },
    {
      rule: 'crud-unwritable-property',
      operation: { ...create, body: { type: 'object', properties: { name: { type: 'string' }, created_at: time } } },
    },
    { rule: 'crud-without-id', operation: { ...get, crud: { do: 'get', schema: 'Reading' } } },
    {
      rule: 'crud-unwritable-property',
      operation: {
        ...create,
        crud: { do: 'create', schema: 'Owned' },
        body: { type: 'object', properties: { organizationId: { type: 'string' } } },
      },
    },
    {
      rule: 'crud-null-answer',
      operation: { ...get, answer: { type: 'object', required: ['token'], properties: { token: { type: 'string' } } } },
    },
    {
      rule: 'crud-missing-property',
      operation: { ...create, crud: { do: 'create', schema: 'Event' }, body: { type: 'object', properties: {} } },
    },
    {
      rule: 'crud-without-body',
      operation: { method: 'post', path: '/robots', crud: { do: 'replace', schema: 'Robot' }, status: 200, answer: open },
    },
    { rule: 'crud-path-parameters', operation: { ...get, path: '/robots' } },
    { rule: 'crud-path-parameters', operation: { ...all, path: '/fleets/{fleet}/robots' } },
    { rule: 'crud-unknown-where', operation: { ...all, path: '/x/{y}', crud: { do: 'list', schema: 'Robot', where: { nothing: 'y' } } } },
    { rule: 'crud-unknown-where', operation: { ...all, crud: { do: 'list', schema: 'Robot', where: { name: 'y' } } } },
    { rule: 'crud-list-answer', operation: { ...all, answer: open } },
    { rule: 'crud-unused-parameter', operation: { ...all, query: [{ name: 'colour', schema: {} }] } },
    { rule: 'crud-unknown-filter', operation: { ...all, query: [{ name: 'data', schema: {}, filter: { property: 'data', op: 'eq' } }] } },
    {
      rule: 'crud-unknown-filter',
      operation: { ...all, query: [{ name: 'at', schema: {}, filter: { property: 'created_at', op: 'contains' } }] },
    },
    { rule: 'crud-open-sort', operation: { ...all, query: [{ name: 'sort', schema: { type: 'string' }, sort: true }] } },
    { rule: 'crud-unknown-sort', operation: { ...all, query: [{ name: 'sort', schema: { enum: ['-status'] }, sort: true }] } },
    {
      rule: 'crud-sorted-cursor',
      operation: { ...all, query: [{ name: 'sort', schema: { enum: ['name'] }, sort: true }] },
      api: { pagination: 'cursor' },
    },
    {
      rule: 'crud-deep-cascade',
      operation: { method: 'delete', path: '/robots/{id}', crud: { do: 'delete', schema: 'Robot' }, status: 204 },
    },
  ]
  test.each(cases)('$rule', ({ rule, operation, api }) => {
    expect(plansOf({ it: operation }, api).rules).toContain(rule)
  })
})

test('a create whose resource can be read has a Location', () => {
  expect(plansOf({ create, get }).plans.map(({ location }) => location)).toEqual([true, false])
  expect(plansOf({ create }).plans[0]?.location).toBe(false)
})

test('what is private, encrypted, computed or write-only is not served', () => {
  const { plans, rules } = plansOf({ get: { ...get, answer: robot } })
  expect(rules).toEqual([])
  expect(plans[0]?.served.map(({ column }) => column.json)).toEqual(['id', 'name', 'data', 'created_at'])
})

test.each([
  [undefined, 'name_taken'],
  [['robot_name_taken'], 'robot_name_taken'],
  [['other', 'name_taken'], 'name_taken'],
])('with the reasons %o a taken name is %s', (reasons, want) => {
  const { plans } = plansOf({ create: { ...create, ...(reasons === undefined ? {} : { reasons }) } })
  expect(plans[0]?.unique[0]?.reason).toBe(want)
})

test('what null gives back has the defaults within, as a create without the property has', () => {
  const inner: JsonObject = { type: 'object', properties: { deep: { type: 'boolean', default: true } }, default: {} }
  const options: JsonObject = {
    type: 'object',
    properties: { speed: { type: 'integer', default: 3 }, inner, note: { type: 'string' } },
    default: {},
  }
  const Robot: JsonObject = {
    type: 'object',
    'x-table': 'robots',
    required: ['id', 'options'],
    properties: { id: { type: 'string', 'x-id': 'rob_', readOnly: true }, options },
  }
  const body: JsonObject = { type: 'object', properties: { options } }
  const change: OperationWish = {
    method: 'patch',
    path: '/robots/{id}',
    crud: { do: 'update', schema: 'Robot' },
    status: 200,
    answer: open,
    body,
  }
  const { plans, rules } = plansOf({ change }, { components: { Robot } })
  expect(rules).toEqual([])
  const [written] = plans[0]?.written ?? []
  expect(written?.fallback).toEqual({ speed: 3, inner: { deep: true } })
  expect(written?.merge?.properties.get('inner')?.clear).toEqual({ fallback: { deep: true } })
})
