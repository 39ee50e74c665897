/** `x-table.key`, and `organizationId` as a property. */
import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import { modelOf } from './api-model.ts'

const reading = (key: readonly string[], more: JsonObject = {}): JsonObject => ({
  type: 'object',
  'x-table': { name: 'readings', key: [...key] },
  required: ['run', 'tick', 'day', 'data', 'organizationId'],
  properties: {
    run: { type: 'string' },
    tick: { type: 'integer' },
    day: { type: 'string', format: 'date' },
    data: { type: 'object' },
    note: { type: ['string', 'null'] },
    organizationId: { type: 'string', format: 'uuid' },
    ...more,
  },
})
const rulesOf = (components: Record<string, JsonObject>): string[] => modelOf({ components }).refusals.map(({ rule }) => rule)

describe('x-table.key', () => {
  test('takes the place of the id', () => {
    const { model, refusals } = modelOf({ components: { Reading: reading(['run', 'tick', 'day']) } })
    expect(refusals).toEqual([])
    expect(model.tables[0]).toMatchObject({ id: null, idForm: { prefix: null, uuid: false } })
    expect(model.tables[0]?.key.map(({ column }) => column)).toEqual(['run', 'tick', 'day'])
  })
  test('without it the id is the key', () => {
    const { model } = modelOf({
      components: { Run: { type: 'object', 'x-table': 'runs', required: ['id'], properties: { id: { type: 'string', 'x-id': 'run_' } } } },
    })
    expect(model.tables[0]?.key).toEqual([model.tables[0]?.id])
  })
  test.each([
    ['what is not stored', ['nothing']],
    ['what may be null', ['run', 'note']],
    ['what has no order', ['data']],
    ['the organization, which is in front of it anyway', ['organizationId']],
  ])('refuses %s', (_, key) => {
    expect(rulesOf({ Reading: reading(key) })).toEqual(['invalid-key'])
  })
  test('of one property can be referred to', () => {
    const child: JsonObject = {
      type: 'object',
      'x-table': 'children',
      required: ['id'],
      properties: {
        id: { type: 'string', 'x-id': 'chd_' },
        day: { type: ['string', 'null'], format: 'date', 'x-references': 'Reading.day' },
      },
    }
    expect(rulesOf({ Reading: reading(['day']), Child: child })).toEqual([])
    expect(rulesOf({ Reading: reading(['run', 'day']), Child: child })).toEqual(['invalid-reference'])
  })
})

describe('organizationId', () => {
  const owned = (property: JsonObject, table: JsonObject = {}): Record<string, JsonObject> => ({
    Owned: {
      type: 'object',
      'x-table': { name: 'owned', ...table },
      required: ['id', 'organizationId'],
      properties: { id: { type: 'string', 'x-id': 'own_' }, organizationId: property },
    },
  })
  const uuid: JsonObject = { type: 'string', format: 'uuid' }

  test('is the column that every tenant table has', () => {
    const { model, refusals } = modelOf({ components: owned(uuid) })
    expect(refusals).toEqual([])
    expect(model.tables[0]?.columns.map(({ json, column, tenant }) => [json, column, tenant])).toEqual([
      ['id', 'id', false],
      ['organizationId', 'organization_id', true],
    ])
  })
  test.each([
    ['text', { type: 'string' }, {}],
    ['null', { type: ['string', 'null'], format: 'uuid' }, {}],
    ['a default', { ...uuid, default: '00000000-0000-7000-8000-000000000001' }, {}],
    ['a table without organizations', uuid, { global: true }],
  ])('is refused with %s', (_, property, table) => {
    expect(rulesOf(owned(property as JsonObject, table))).toEqual(['reserved-column'])
  })
  test('needs no place in an index', () => {
    expect(rulesOf(owned(uuid, { indexes: [['organizationId']] }))).toEqual(['unsupported-index'])
  })
})
