import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import { type CompiledSchemas, compileComponents } from './compile.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const closed = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
})
const tagged = (kind: string, properties: JsonObject) => closed({ kind: { const: kind }, ...properties }, { required: ['kind'] })

const parts: JsonObject = {
  Base: { type: 'object', properties: { from: { type: 'integer', default: 1 }, text: { type: 'string', 'x-trim': true } } },
  Tree: closed({
    name: { type: 'string', 'x-trim': true },
    limit: { type: 'integer', default: 3 },
    children: { type: 'array', items: ref('Tree') },
  }),
  Secret: { type: 'string', writeOnly: true },
}

type Row = [schema: Json, before: unknown, after: unknown]

const defaults: Record<string, Row> = {
  'an absent property gets its default, a present one stays': [
    closed({ a: { default: 1 }, b: { default: 'x' } }),
    { b: null },
    { b: null, a: 1 },
  ],
  'objects that are there are filled, absent ones are not made': [
    closed({ a: closed({ x: { default: 1 } }), b: closed({ x: { default: 1 } }) }),
    { a: {} },
    { a: { x: 1 } },
  ],
  'a default that is an object is filled itself': [closed({ a: { ...closed({ x: { default: 1 } }), default: {} } }), {}, { a: { x: 1 } }],
  'items, additional and pattern properties': [
    {
      type: 'object',
      properties: { list: { type: 'array', prefixItems: [true], items: ref('Base') } },
      patternProperties: { '^p': ref('Base') },
      additionalProperties: ref('Base'),
    },
    { list: [{}, {}], p1: {}, other: {} },
    { list: [{}, { from: 1 }], p1: { from: 1 }, other: { from: 1 } },
  ],
  'through $ref and allOf': [{ allOf: [ref('Base'), { properties: { to: { default: 2 } } }] }, {}, { from: 1, to: 2 }],
  'a branch chosen by a tag': [
    { oneOf: [tagged('a', { x: { default: 1 } }), tagged('b', { x: { default: 2 } })] },
    { kind: 'b' },
    { kind: 'b', x: 2 },
  ],
  'the one branch that takes objects': [
    closed({ a: { anyOf: [ref('Base'), { type: 'null' }] }, b: { anyOf: [ref('Base'), { type: 'null' }] } }),
    { a: {}, b: null },
    { a: { from: 1 }, b: null },
  ],
  'never in a branch that could be another': [
    { anyOf: [closed({ x: { default: 1 } }), closed({ y: { default: 1 } })], properties: { z: { default: 0 } } },
    {},
    { z: 0 },
  ],
  'recursive schemas': [ref('Tree'), { children: [{ children: [{}] }] }, { children: [{ children: [{ limit: 3 }], limit: 3 }], limit: 3 }],
  'inherited names': [closed({ constructor: { default: 1 } }), {}, { constructor: 1 }],
  'a value of another type is left alone': [closed({ a: { default: 1 } }), 'text', 'text'],
}

const trims: Record<string, Row> = {
  'marked strings only': [
    closed({ a: { type: 'string', 'x-trim': true }, b: { type: 'string' } }),
    { a: ' x\u00a0', b: ' y ' },
    { a: 'x', b: ' y ' },
  ],
  'nullable, nested and in lists': [
    closed({
      a: { type: ['string', 'null'], 'x-trim': true },
      list: { type: 'array', items: { type: 'string', 'x-trim': true } },
      base: ref('Base'),
    }),
    { a: null, list: [' x '], base: { text: ' y ' } },
    { a: null, list: ['x'], base: { text: 'y' } },
  ],
  'the branch that holds': [
    { anyOf: [closed({ a: { type: 'string', 'x-trim': true } }, { required: ['a'] }), closed({ b: { type: 'string' } })] },
    { a: ' x ' },
    { a: 'x' },
  ],
  'recursive schemas': [ref('Tree'), { name: ' a ', children: [{ name: ' b ' }] }, { name: 'a', children: [{ name: 'b' }] }],
  'additional properties': [{ type: 'object', additionalProperties: { type: 'string', 'x-trim': true } }, { a: ' x ' }, { a: 'x' }],
  'a string itself': [{ type: 'string', 'x-trim': true }, ' x ', 'x'],
}

const projections: Record<string, Row> = {
  'closed: what is declared': [closed({ a: {}, b: {} }, { required: ['a'] }), { a: 1, b: undefined, c: 3 }, { a: 1 }],
  'open: everything': [
    { type: 'object', properties: { a: closed({ x: {} }) } },
    { a: { x: 1, y: 2 }, b: { y: 1 } },
    { a: { x: 1 }, b: { y: 1 } },
  ],
  'neither private nor writeOnly, open or closed': [
    closed({ a: {}, p: { 'x-private': true }, s: ref('Secret'), open: { type: 'object', properties: { p: { 'x-private': true } } } }),
    { a: 1, p: 2, s: 'x', open: { p: 1, q: 2 } },
    { a: 1, open: { q: 2 } },
  ],
  'lists of objects': [{ type: 'array', items: closed({ a: {} }) }, [{ a: 1, b: 2 }, { b: 1 }], [{ a: 1 }, {}]],
  tuples: [
    { type: 'array', prefixItems: [closed({ a: {} })], items: closed({ b: {} }) },
    [
      { a: 1, b: 1 },
      { a: 1, b: 1 },
    ],
    [{ a: 1 }, { b: 1 }],
  ],
  'patterns and typed others of a closed object': [
    { type: 'object', properties: { a: {} }, patternProperties: { '^x-': closed({ v: {} }) }, additionalProperties: false },
    { a: 1, 'x-y': { v: 1, w: 2 }, b: 2 },
    { a: 1, 'x-y': { v: 1 } },
  ],
  'a map of closed objects': [{ type: 'object', additionalProperties: closed({ v: {} }) }, { k: { v: 1, w: 2 } }, { k: { v: 1 } }],
  'parts of allOf together': [
    { allOf: [ref('Base'), { properties: { to: {} } }], unevaluatedProperties: false },
    { from: 1, to: 2, x: 3 },
    { from: 1, to: 2 },
  ],
  'a branch chosen by a tag': [{ oneOf: [tagged('a', { x: {} }), tagged('b', { y: {} })] }, { kind: 'b', x: 1, y: 2 }, { kind: 'b', y: 2 }],
  nullable: [closed({ a: { anyOf: [closed({ x: {} }), { type: 'null' }] } }), { a: { x: 1, y: 2 } }, { a: { x: 1 } }],
  'the branch whose copy is valid': [
    { oneOf: [closed({ a: { type: 'string' } }, { required: ['a'] }), closed({ b: { type: 'string' } }, { required: ['b'] })] },
    { b: 'x', c: 1 },
    { b: 'x' },
  ],
  'branches beside properties': [
    {
      type: 'object',
      properties: { id: {} },
      anyOf: [
        { properties: { a: { const: 1 } }, required: ['a'] },
        { properties: { b: { const: 1 } }, required: ['b'] },
      ],
      unevaluatedProperties: false,
    },
    { id: 1, b: 1, a: 2, c: 3 },
    { id: 1, b: 1 },
  ],
  'recursive schemas': [ref('Tree'), { name: 'a', x: 1, children: [{ name: 'b', x: 1 }] }, { name: 'a', children: [{ name: 'b' }] }],
  'hostile names are data': [
    closed(JSON.parse('{"__proto__":{"type":"number"},"constructor":{}}')),
    JSON.parse('{"__proto__":1,"constructor":2,"x":3}'),
    JSON.parse('{"__proto__":1,"constructor":2}'),
  ],
  'a value of another type is left alone': [closed({ a: {} }), 'text', 'text'],
}

let compiled: CompiledSchemas
beforeAll(async () => {
  const schemas: JsonObject = { ...parts }
  for (const [kind, rows] of Object.entries({ defaults, trims, projections })) {
    for (const [name, [schema]] of Object.entries(rows)) schemas[`${kind}: ${name}`] = schema
  }
  compiled = await compileComponents(schemas)
})

const own = (value: unknown) => JSON.stringify(value)

describe('defaults fill what is absent', () => {
  it.each(Object.entries(defaults))('%s', (name, [, before, after]) => {
    const value = structuredClone(before)
    expect(compiled.contract(`defaults: ${name}`).defaults?.(value)).toEqual(after)
    expect(value).toEqual(after)
  })
  it('a value nested deeper than the stack is left for validation to refuse', () => {
    const deep = JSON.parse(`${'{"children":['.repeat(50_000)}${']}'.repeat(50_000)}`)
    const contract = compiled.contract('Tree')
    expect(contract.is(contract.defaults?.(deep))).toBe(false)
    expect(contract.explain(deep).map(({ message }) => message)).toEqual(['Nested too deeply'])
  })
  it('a default that is an object is a new one each time', async () => {
    const contract = (await compileComponents({ Value: closed({ list: { default: [] } }) })).contract('Value')
    const [a, b] = [contract.defaults?.({}), contract.defaults?.({})] as { list: unknown[] }[]
    a?.list.push(1)
    expect(b).toEqual({ list: [] })
  })
})

describe('trimming touches strings under x-trim', () => {
  it.each(Object.entries(trims))('%s', (name, [, before, after]) => {
    expect(compiled.contract(`trims: ${name}`).trim?.(structuredClone(before))).toEqual(after)
  })
})

describe('a projection is a copy without what is not declared or not public', () => {
  it.each(Object.entries(projections))('%s', (name, [, before, after]) => {
    const untouched = own(before)
    const copy = compiled.contract(`projections: ${name}`).project?.(before)
    expect(own(copy)).toBe(own(after))
    expect(own(before)).toBe(untouched)
  })
  it('absent where there is nothing to do', async () => {
    const one = await compileComponents({ Open: { type: 'object', properties: { a: {} } }, Text: { type: 'string' } })
    for (const name of ['Open', 'Text']) {
      const { defaults, trim, project } = one.contract(name)
      expect([defaults, trim, project]).toEqual([undefined, undefined, undefined])
    }
  })
})
