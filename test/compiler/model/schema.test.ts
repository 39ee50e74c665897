import { describe, expect, it } from 'vitest'
import { SchemaReader } from '../../../src/compiler/model/schema.ts'
import type { Json, Position, Schema } from '../../../src/compiler/model/types.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'

function read(json: Json, components: Record<string, Json> = {}): { schema: Schema; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const columns = new Map<unknown, number>()
  const positionOf = (node: object | null, key?: string | number): Position => {
    const value: unknown = node === null || key === undefined ? node : Reflect.get(node, key)
    if (!columns.has(value)) columns.set(value, columns.size + 1)
    return { file: 'test.yaml', line: 1, column: columns.get(value) ?? 0 }
  }
  const reader = new SchemaReader({
    vocabulary: true,
    positionOf,
    refuse: (refusal) => refusals.push(refusal),
    resolve(ref, position) {
      const name = ref.replace('#/components/schemas/', '')
      const target = ref === '#' ? json : components[name]
      return target === undefined ? null : { json: target, pointer: ref === '#' ? '' : `/components/schemas/${name}`, name, position }
    },
  })
  return { schema: reader.read(json, { pointer: '', name: null, position: positionOf(null) }), refusals }
}

describe('what a schema cannot say is refused by name', () => {
  it.each<[string, Json]>([
    ['bad-schema', { items: 5 }],
    ['bad-keyword', { type: 'text' }],
    ['bad-keyword', { type: ['string', 'string'] }],
    ['bad-keyword', { minLength: -1 }],
    ['bad-keyword', { maxItems: 1.5 }],
    ['bad-keyword', { multipleOf: 0 }],
    ['bad-keyword', { minimum: '1' }],
    ['bad-keyword', { exclusiveMinimum: true }],
    ['bad-keyword', { enum: 'a' }],
    ['bad-keyword', { required: ['a', 'a'] }],
    ['bad-keyword', { required: true }],
    ['bad-keyword', { allOf: [] }],
    ['bad-keyword', { properties: [] }],
    ['bad-keyword', { dependentRequired: { a: 'b' } }],
    ['bad-keyword', { uniqueItems: 'yes' }],
    ['bad-keyword', { $ref: 5 }],
    ['bad-keyword', { discriminator: 'type' }],
    ['invalid-pattern', { pattern: '(' }],
    ['invalid-pattern', { pattern: '\\a' }],
    ['invalid-pattern', { patternProperties: { '[': {} } }],
    ['unknown-dialect', { $schema: 'http://json-schema.org/draft-07/schema#' }],
    ['unsupported-id', { $id: 'https://example.com/a', items: { $ref: '#' } }],
    ['unsupported-dynamic-ref', { $dynamicRef: '#node' }],
    ['endless-recursion', { allOf: [{ $ref: '#' }] }],
    ['unknown-x-key', { 'x-tabel': 'robots' }],
    ['bad-x-key', { 'x-trim': 'yes' }],
    ['bad-x-key', { 'x-id': 'Rob' }],
    ['bad-x-key', { 'x-references': 'Fleet' }],
    ['bad-x-key', { 'x-table': { name: 'robots', indices: [] } }],
  ])('%s: %j', (rule, json) => {
    const { refusals } = read(json)
    expect(refusals.map((refusal) => refusal.rule)).toEqual([rule])
  })

  it('an `$id` that moves nothing is a remark', () => {
    expect(read({ $id: 'https://example.com/a', type: 'string' }).refusals).toEqual([])
  })

  it('every refusal of a schema is given at once, each at its own position', () => {
    const { refusals } = read({ type: 'text', properties: { a: { minLength: 'x' } } })
    expect(refusals.map(({ rule }) => rule)).toEqual(['bad-keyword', 'bad-keyword'])
    expect(new Set(refusals.map(({ position }) => position.column)).size).toBe(2)
  })
})

describe('references are tied to the schema itself', () => {
  it('a schema that refers to itself is a cycle of one object', () => {
    const { schema, refusals } = read({ properties: { next: { $ref: '#' } } })
    expect(refusals).toEqual([])
    expect(schema.keywords.properties?.get('next')?.keywords.ref).toBe(schema)
  })
  it('two references to a component are the same object, with its name', () => {
    const { schema } = read({ anyOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/A' }] }, { A: { type: 'string' } })
    const [first, second] = schema.keywords.anyOf ?? []
    expect(first?.keywords.ref).toBe(second?.keywords.ref)
    expect(first?.keywords.ref?.name).toBe('A')
  })
})

describe('a discriminator chooses by component names and by its mapping', () => {
  it('names of branches count unless the mapping renames them', () => {
    const branches = { anyOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }
    const { schema, refusals } = read(
      { ...branches, discriminator: { propertyName: 'kind', mapping: { hound: '#/components/schemas/Dog' } } },
      { Cat: { type: 'object' }, Dog: { type: 'object' } },
    )
    expect(refusals).toEqual([])
    const mapping = schema.keywords.discriminator?.mapping ?? new Map()
    expect([...mapping].map(([value, target]) => [value, target.name])).toEqual([
      ['hound', 'Dog'],
      ['Cat', 'Cat'],
    ])
  })
})

describe('documents may refer deeper than a stack', () => {
  it('ten thousand schemas in a chain', () => {
    const components: Record<string, Json> = {}
    for (let index = 0; index < 10_000; index += 1)
      components[`S${index}`] = { properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } }
    const { schema, refusals } = read({ $ref: '#/components/schemas/S0' }, { ...components, S10000: true })
    expect(refusals).toEqual([])
    expect(schema.keywords.ref?.keywords.properties?.get('next')?.keywords.ref?.name).toBe('S1')
  })
})

describe('extensions are read into their own place', () => {
  it('table, id, references, column and marks', () => {
    const { schema, refusals } = read({
      'x-table': { name: 'robots', unique: [['name'], { properties: ['serial'], where: { status: ['active'] } }], softDelete: true },
      properties: {
        id: { 'x-id': 'rob_' },
        fleet: { 'x-references': { schema: 'Fleet.id', onDelete: 'set-null' } },
        token: { 'x-redact': 'replay', 'x-encrypted': true, 'x-column': { renamedFrom: 'key' } },
      },
    })
    expect(refusals).toEqual([])
    expect(schema.x.table).toEqual({
      name: 'robots',
      key: null,
      indexes: [],
      unique: [
        { properties: ['name'], where: null },
        { properties: ['serial'], where: { status: ['active'] } },
      ],
      softDelete: true,
      global: false,
      visible: null,
    })
    expect([...(schema.keywords.properties?.values() ?? [])].map(({ x }) => x)).toEqual([
      { id: 'rob_' },
      { references: { schema: 'Fleet', property: 'id', onDelete: 'set-null' } },
      { redact: 'replay', encrypted: true, column: { renamedFrom: 'key' } },
    ])
  })
})
