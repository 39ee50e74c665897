import { describe, expect, test } from 'vitest'
import { columnName } from '../../../src/compiler/model/columns.ts'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import { modelOf } from './api-model.ts'

const id = { type: 'string', 'x-id': 'rob_' }
const robot = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  'x-table': { name: 'robots' },
  required: ['id', ...Object.keys(properties)],
  properties: { id, ...properties },
  ...more,
})
const fleet: JsonObject = {
  type: 'object',
  'x-table': { name: 'fleets' },
  required: ['id'],
  properties: { id: { type: 'string', 'x-id': 'flt_' }, size: { type: 'integer' } },
}

describe('a property becomes a column of the type that holds all its values', () => {
  const cases: readonly { given: Json; want: string; kind?: string; nullable?: boolean }[] = [
    { given: { type: 'string' }, want: 'text' },
    { given: { type: ['string', 'null'] }, want: 'text', nullable: true },
    { given: { type: 'string', enum: ['a', 'b'] }, want: 'text' },
    { given: { const: 'a' }, want: 'text' },
    { given: { type: 'string', format: 'date-time' }, want: 'timestamptz', kind: 'time' },
    { given: { type: 'string', format: 'date' }, want: 'date' },
    { given: { type: 'string', format: 'uuid' }, want: 'uuid' },
    { given: { type: 'boolean' }, want: 'boolean' },
    { given: { type: 'number' }, want: 'double precision' },
    { given: { type: ['number', 'integer'] }, want: 'double precision' },
    { given: { type: 'integer' }, want: 'bigint', kind: 'bigint' },
    { given: { type: 'integer', minimum: 0, maximum: 2147483647 }, want: 'integer' },
    { given: { type: 'integer', minimum: 0, maximum: 2147483648 }, want: 'bigint', kind: 'bigint' },
    { given: { type: 'integer', format: 'int32' }, want: 'integer' },
    { given: { type: 'object' }, want: 'jsonb' },
    { given: { type: 'array', items: { type: 'string' } }, want: 'jsonb' },
    { given: { type: ['string', 'integer'] }, want: 'jsonb' },
    { given: true, want: 'jsonb', nullable: true },
    { given: { anyOf: [{ type: 'string', format: 'date-time' }, { type: 'null' }] }, want: 'timestamptz', kind: 'time', nullable: true },
    { given: { oneOf: [{ type: 'string' }, { type: 'integer' }] }, want: 'jsonb' },
    { given: { allOf: [{ type: 'string' }, { format: 'date' }] }, want: 'date' },
    { given: { $ref: '#/components/schemas/Moment' }, want: 'timestamptz', kind: 'time' },
    { given: { type: 'string', 'x-encrypted': true, writeOnly: true }, want: 'bytea', kind: 'bytes' },
    { given: { type: 'number', 'x-column': { type: 'numeric' } }, want: 'numeric' },
    { given: { type: 'string', 'x-id': 'uuid' }, want: 'uuid' },
  ]
  test.each(cases)('$given -> $want', ({ given, want, kind, nullable }) => {
    const { model, refusals } = modelOf({ components: { Moment: { type: 'string', format: 'date-time' }, Robot: robot({ it: given }) } })
    expect(refusals).toEqual([])
    expect(model.tables[0]?.columns[1]).toMatchObject({ json: 'it', sqlType: want, kind: kind ?? 'plain', nullable: nullable ?? false })
  })
})

test('an absent property is NULL unless it has a default', () => {
  const { model } = modelOf({
    components: {
      Robot: robot({ a: { type: 'string' }, b: { type: 'string', default: 'x' }, c: { type: 'string' } }, { required: ['id', 'c'] }),
    },
  })
  const [, a, b, c] = model.tables[0]?.columns ?? []
  expect([a?.nullable, a?.optional, b?.nullable, b?.default, c?.nullable]).toEqual([true, true, false, 'x', false])
})

test('computed properties are not stored, private ones are', () => {
  const { model } = modelOf({
    components: { Robot: robot({ status: { type: 'string', 'x-computed': true }, token: { type: 'string', 'x-private': true } }) },
  })
  expect(model.tables[0]?.columns.map(({ json }) => json)).toEqual(['id', 'token'])
})

test.each([
  ['robotCount', 'robot_count'],
  ['createdAt', 'created_at'],
  ['sizeMB', 'size_mb'],
  ['HTTPStatus', 'http_status'],
  ['p50', 'p50'],
  ['9lives', '_9lives'],
  ['a b"c', 'a_b_c'],
  ['__proto__', '__proto__'],
])('the column of %s is %s', (property, column) => {
  expect(columnName(property)).toBe(column)
})

test('a reference points to the table of the other schema, also backwards and in a circle', () => {
  const { model, refusals } = modelOf({
    components: {
      Robot: robot({ fleet_id: { type: ['string', 'null'], 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } } }),
      Fleet: {
        ...fleet,
        properties: { id: { type: 'string', 'x-id': 'flt_' }, leader: { type: ['string', 'null'], 'x-references': 'Robot.id' } },
      },
    },
  })
  expect(refusals).toEqual([])
  const [robots, fleets] = model.tables
  expect(robots?.columns[1]?.references).toEqual({ table: fleets, column: 'id', onDelete: 'set-null' })
  expect(fleets?.columns[1]?.references?.table).toBe(robots)
})

test('the times of creation and change are recognised in snake case and in camel case', () => {
  const time = { type: 'string', format: 'date-time' }
  const { model } = modelOf({ components: { Robot: robot({ createdAt: time, updatedAt: time }) } })
  expect([model.tables[0]?.created?.column, model.tables[0]?.updated?.column]).toEqual(['created_at', 'updated_at'])
})

describe('what cannot be stored as the document says is refused by name', () => {
  const cases: readonly { rule: string; components: Record<string, JsonObject> }[] = [
    { rule: 'unknown-reference', components: { Robot: robot({ f: { type: 'string', 'x-references': 'Fleet.id' } }) } },
    { rule: 'unknown-reference', components: { Fleet: fleet, Robot: robot({ f: { type: 'string', 'x-references': 'Fleet.nothing' } }) } },
    { rule: 'invalid-reference', components: { Fleet: fleet, Robot: robot({ f: { type: 'integer', 'x-references': 'Fleet.size' } }) } },
    { rule: 'invalid-reference', components: { Fleet: fleet, Robot: robot({ f: { type: 'integer', 'x-references': 'Fleet.id' } }) } },
    {
      rule: 'invalid-reference',
      components: { Fleet: fleet, Robot: robot({ f: { type: 'string', 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } } }) },
    },
    {
      rule: 'invalid-reference',
      components: {
        Fleet: fleet,
        Robot: robot({ f: { type: 'string', 'x-references': 'Fleet.id' } }, { 'x-table': { name: 'robots', global: true } }),
      },
    },
    { rule: 'unsupported-column-type', components: { Robot: robot({ it: { type: 'null' } }) } },
    { rule: 'unsupported-column-type', components: { Robot: robot({ it: { type: 'string', 'x-column': { type: 'varchar' } } }) } },
    { rule: 'column-type-mismatch', components: { Robot: robot({ it: { type: 'string', 'x-column': { type: 'integer' } } }) } },
    { rule: 'default-mismatch', components: { Robot: robot({ it: { type: 'string', 'x-column': { default: null } } }) } },
    { rule: 'duplicate-column', components: { Robot: robot({ robotCount: { type: 'string' }, robot_count: { type: 'string' } }) } },
    { rule: 'reserved-column', components: { Robot: robot({ organization_id: { type: 'string' } }) } },
    { rule: 'reserved-column', components: { Robot: robot({ created_at: { type: 'string' } }) } },
    { rule: 'reserved-column', components: { Robot: robot(JSON.parse('{"__proto__":{"type":"string"}}')) } },
    { rule: 'column-name-too-long', components: { Robot: robot({ ['a'.repeat(64)]: { type: 'string' } }) } },
    { rule: 'unknown-index-property', components: { Robot: robot({}, { 'x-table': { name: 'robots', indexes: [['nothing']] } }) } },
    { rule: 'unknown-index-property', components: { Robot: robot({}, { 'x-table': { name: 'robots', unique: [['nothing']] } }) } },
    {
      rule: 'unsupported-index',
      components: { Robot: robot({ o: { type: 'object' } }, { 'x-table': { name: 'robots', indexes: [['o']] } }) },
    },
    { rule: 'invalid-table-name', components: { Robot: robot({}, { 'x-table': { name: 'Robots; drop' } }) } },
    { rule: 'duplicate-table', components: { Robot: robot({}), Fleet: { ...fleet, 'x-table': { name: 'robots' } } } },
    {
      rule: 'table-without-id',
      components: { Robot: { type: 'object', 'x-table': { name: 'robots' }, properties: { a: { type: 'string' } } } },
    },
    {
      rule: 'table-without-id',
      components: {
        Robot: {
          type: 'object',
          'x-table': { name: 'robots' },
          properties: { a: { type: 'string', 'x-id': 'a_' }, b: { type: 'string', 'x-id': 'b_' } },
        },
      },
    },
    // "visible": of a tenant table, of one that names its organization, by what is no id, through what is not there, does not refer or is nobody's.
    ...[
      [{ name: 'robots', visible: 'id' }, {}],
      [{ name: 'robots', global: true, visible: 'id' }, { organization: { type: 'string' } }],
      [{ name: 'robots', global: true, visible: 'nothing' }, {}],
      [{ name: 'robots', global: true, visible: 'number' }, { number: { type: 'integer' } }],
      [{ name: 'robots', global: true, visible: 'Nothing.id' }, {}],
      [{ name: 'robots', global: true, visible: 'Fleet.nothing' }, {}],
      [{ name: 'robots', global: true, visible: 'Fleet.id' }, {}],
    ].map(([table = {}, properties = {}]) => ({
      rule: 'invalid-visibility',
      components: { Fleet: fleet, Robot: robot(properties, { 'x-table': table, required: ['id', 'organization', 'number'] }) },
    })),
    {
      rule: 'invalid-visibility',
      components: {
        Fleet: { ...fleet, 'x-table': { name: 'fleets', global: true, visible: 'Robot.f' } },
        Robot: robot({ f: { type: 'string', 'x-references': 'Fleet.id' } }, { 'x-table': { name: 'robots', global: true } }),
      },
    },
    { rule: 'invalid-id', components: { Robot: robot({}, { required: [] }) } },
  ]
  test.each(cases)('$rule', ({ rule, components }) => {
    const { refusals } = modelOf({ components })
    expect(refusals.map((refusal) => refusal.rule)).toEqual([rule])
    expect(refusals[0]?.position.file).toBe('document.yaml')
  })
})
