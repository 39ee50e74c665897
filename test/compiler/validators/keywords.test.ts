import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import { type CompiledSchemas, compileComponents } from './compile.ts'

interface Case {
  readonly schema: Json
  readonly valid: readonly unknown[]
  readonly invalid: readonly unknown[]
}

const object = (properties: JsonObject, more: JsonObject = {}): JsonObject => ({ type: 'object', properties, ...more })

const cases: Record<string, Case> = {
  'true admits everything, undefined aside': { schema: true, valid: [null, 1, {}], invalid: [] },
  'false admits nothing': { schema: false, valid: [], invalid: [null, 1, {}] },
  'type: each of the seven': {
    schema: { type: 'integer' },
    valid: [1, 1.0, -0],
    invalid: [1.5, '1', null, Number.NaN, Number.POSITIVE_INFINITY],
  },
  'type: a number is finite': { schema: { type: 'number' }, valid: [1.5, 0], invalid: ['1', Number.NaN, Number.POSITIVE_INFINITY] },
  'type: a list': {
    schema: { type: ['string', 'null', 'array'], minLength: 2, minItems: 1 },
    valid: ['ab', null, [1]],
    invalid: ['a', [], 1, {}],
  },
  'type: object is neither null nor array': { schema: { type: 'object' }, valid: [{}], invalid: [null, [], 'x'] },
  'enum of every type': {
    schema: { enum: [1, 'a', null, [1, { a: 2 }], { b: [] }] },
    valid: [1, 'a', null, [1, { a: 2 }], { b: [] }],
    invalid: [2, [1], { b: [1] }, {}],
  },
  'enum under type': { schema: { type: 'string', enum: ['a', 1] }, valid: ['a'], invalid: [1, 'b'] },
  'enum of many words': { schema: { enum: [...'abcdefghijk'] }, valid: ['a', 'k'], invalid: ['l', '', 1, null] },
  'enum of nothing': { schema: { enum: [] }, valid: [], invalid: [null, 1] },
  'const false is not 0': { schema: { const: false }, valid: [false], invalid: [0, '', null] },
  'const object whatever the order': {
    schema: { const: { a: 1, b: [2] } },
    valid: [{ b: [2], a: 1 }],
    invalid: [{ a: 1 }, { a: 1, b: [2], c: 3 }],
  },
  'const and enum together': { schema: { const: 'a', enum: ['a', 'b'] }, valid: ['a'], invalid: ['b'] },
  multipleOf: { schema: { multipleOf: 0.01 }, valid: [0.07, 1.1, 4.35, 'x'], invalid: [0.075, 1.111] },
  'multipleOf of large and small': { schema: { multipleOf: 1e-8 }, valid: [12391239123, 1e-7], invalid: [1.5e-8] },
  bounds: { schema: { type: 'number', minimum: 1, exclusiveMaximum: 3 }, valid: [1, 2.9], invalid: [0.9, 3] },
  'exclusive bounds': { schema: { exclusiveMinimum: 0, maximum: 1 }, valid: [0.1, 1, 'x'], invalid: [0, 1.1] },
  'lengths count code points': { schema: { minLength: 2, maxLength: 2 }, valid: ['ab', '💩💩', 1], invalid: ['a', '💩', 'abc', '💩💩💩'] },
  'maxLength 0': { schema: { maxLength: 0 }, valid: [''], invalid: ['a'] },
  'pattern is not anchored and reads Unicode': { schema: { pattern: '^\\p{Lu}.$' }, valid: ['Ä💩', 1], invalid: ['ä1', 'Ä'] },
  'items after prefixItems': {
    schema: { prefixItems: [{ type: 'string' }], items: { type: 'number' } },
    valid: [[], ['a'], ['a', 1], {}],
    invalid: [[1], ['a', 'b']],
  },
  'items false': { schema: { prefixItems: [true, true], items: false }, valid: [[1], [1, 2]], invalid: [[1, 2, 3]] },
  'array sizes': { schema: { minItems: 1, maxItems: 2 }, valid: [[1], [1, 2], 'x'], invalid: [[], [1, 2, 3]] },
  uniqueItems: {
    schema: { uniqueItems: true },
    valid: [[1, true, '1', [1], { a: 1 }]],
    invalid: [
      [1, 1.0],
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      [[1], [1]],
    ],
  },
  'uniqueItems of many': {
    schema: { uniqueItems: true },
    valid: [[...Array(20).keys()]],
    invalid: [[...Array(20).keys(), { a: 1 }, { a: 1 }]],
  },
  contains: { schema: { contains: { minimum: 5, type: 'number' } }, valid: [[1, 5]], invalid: [[], [1, 'x']] },
  'contains with bounds': {
    schema: { contains: { const: 1 }, minContains: 2, maxContains: 3 },
    valid: [
      [1, 1],
      [1, 2, 1, 1],
    ],
    invalid: [[1], [1, 1, 1, 1]],
  },
  'minContains 0': { schema: { contains: { const: 1 }, minContains: 0 }, valid: [[], [2]], invalid: [] },
  required: { schema: { required: ['a', 'toString'] }, valid: [{ a: null, toString: 1 }, 'x'], invalid: [{}, { a: 1 }] },
  'inherited names are not properties': {
    schema: object({ constructor: { type: 'number' }, hasOwnProperty: { type: 'number' } }, { additionalProperties: false }),
    valid: [{}, { constructor: 1 }],
    invalid: [{ constructor: 'x' }, { toString: 1 }],
  },
  '__proto__ is a name like any other': {
    schema: JSON.parse(
      '{"type":"object","properties":{"__proto__":{"type":"number"}},"required":["__proto__"],"additionalProperties":false}',
    ),
    valid: [JSON.parse('{"__proto__":1}')],
    invalid: [{}, JSON.parse('{"__proto__":"x"}'), JSON.parse('{"__proto__":1,"a":2}')],
  },
  'a property that is undefined is absent': {
    schema: object({ a: { type: 'number' } }, { additionalProperties: false, required: ['a'] }),
    valid: [{ a: 1, b: undefined }],
    invalid: [{ a: undefined }, { a: 1, b: null }],
  },
  'additionalProperties beside patterns': {
    schema: { properties: { a: true }, patternProperties: { '^x': { type: 'string' } }, additionalProperties: { type: 'number' } },
    valid: [{ a: [], xa: 's', b: 1 }],
    invalid: [{ xa: 1 }, { b: 's' }],
  },
  'closed with optional properties': {
    schema: object({ a: {}, b: { type: 'string' } }, { additionalProperties: false }),
    valid: [{}, { a: 1 }, { a: 1, b: 'x' }],
    invalid: [{ c: 1 }, { a: 1, c: 1 }, { b: 1 }],
  },
  propertyNames: { schema: { propertyNames: { maxLength: 2 } }, valid: [{ ab: 1 }], invalid: [{ abc: 1 }] },
  'property counts': { schema: { minProperties: 1, maxProperties: 2 }, valid: [{ a: 1 }], invalid: [{}, { a: 1, b: 2, c: 3 }] },
  dependentRequired: {
    schema: { dependentRequired: { a: ['b', 'c'] } },
    valid: [{}, { b: 1 }, { a: 1, b: 1, c: 1 }],
    invalid: [{ a: 1, b: 1 }],
  },
  dependentSchemas: {
    schema: { dependentSchemas: { a: { required: ['b'] }, z: false } },
    valid: [{}, { a: 1, b: 1 }],
    invalid: [{ a: 1 }, { z: 1 }],
  },
  allOf: { schema: { allOf: [{ minimum: 1, type: 'number' }, { maximum: 3 }] }, valid: [2], invalid: [0, 4, 'x'] },
  anyOf: {
    schema: {
      anyOf: [
        { type: 'string', maxLength: 2 },
        { type: 'number', minimum: 5 },
      ],
    },
    valid: ['ab', 5],
    invalid: ['abc', 4, null],
  },
  'oneOf takes exactly one': { schema: { oneOf: [{ type: 'integer' }, { minimum: 2 }] }, valid: [1, 2.5, 'x'], invalid: [3, 1.5] },
  'oneOf by a tag': {
    schema: {
      oneOf: [
        object({ k: { const: 'a' }, v: { type: 'string' } }, { required: ['k'] }),
        object({ k: { enum: ['b', 'c'] }, v: { type: 'number' } }, { required: ['k'] }),
      ],
    },
    valid: [
      { k: 'a', v: 'x' },
      { k: 'c', v: 1 },
    ],
    invalid: [{ k: 'a', v: 1 }, { k: 'd' }, {}, 'a', null],
  },
  not: { schema: { not: { type: ['string', 'null'] } }, valid: [1, {}], invalid: ['x', null] },
  'if, then, else': {
    // biome-ignore lint/suspicious/noThenProperty: the keyword's own name
    schema: { if: { minimum: 10 }, then: { multipleOf: 10 }, else: { multipleOf: 2 } },
    valid: [20, 4],
    invalid: [15, 3],
  },
  'unevaluatedProperties across allOf': {
    schema: { allOf: [{ properties: { a: true } }], properties: { b: true }, unevaluatedProperties: false },
    valid: [{ a: 1, b: 2 }, 'x'],
    invalid: [{ c: 1 }],
  },
  'unevaluatedProperties by the branch that holds': {
    schema: {
      type: 'object',
      anyOf: [object({ a: { const: 1 } }, { required: ['a'] }), object({ b: { const: 2 } }, { required: ['b'] })],
      unevaluatedProperties: false,
    },
    valid: [{ a: 1 }, { a: 1, b: 2 }],
    invalid: [
      { a: 1, b: 3 },
      { a: 1, c: 1 },
    ],
  },
  'unevaluatedItems after contains': {
    schema: { prefixItems: [true], contains: { type: 'string' }, unevaluatedItems: { type: 'number' } },
    valid: [[{}, 'a', 1]],
    invalid: [[{}, 'a', null]],
  },
  'references and recursion': {
    schema: object(
      { name: { type: 'string' }, children: { type: 'array', items: { $ref: '#/components/schemas/references and recursion' } } },
      { additionalProperties: false },
    ),
    valid: [{ name: 'a', children: [{ name: 'b', children: [] }] }],
    invalid: [{ children: [{ children: [{ nam: 1 }] }] }],
  },
  'keywords of types that enum leaves out': {
    schema: { const: null, properties: { a: false }, items: false },
    valid: [null],
    invalid: [{}, []],
  },
  'parts of which nothing is asserted': {
    schema: {
      prefixItems: [{ format: 'colour' }],
      properties: { a: { allOf: [true] }, b: { minLength: 0 } },
      items: { contentEncoding: 'base64' },
    },
    valid: [[1, 2], { a: 1, b: 2 }],
    invalid: [],
  },
  'what can never hold': {
    schema: { enum: ['a'], type: 'number', anyOf: [{ minimum: 1 }], unevaluatedItems: false },
    valid: [],
    invalid: ['a', 1, []],
  },
  'deep nesting is refused, not a crash': {
    schema: { anyOf: [{ type: 'null' }, { type: 'array', items: { $ref: '#/components/schemas/deep nesting is refused, not a crash' } }] },
    valid: [null, [[null]]],
    invalid: [JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`), 1],
  },
}

const formats: Record<string, { valid: string[]; invalid: string[] }> = {
  'date-time': {
    valid: [
      '2026-02-28T23:59:59Z',
      '2024-02-29T00:00:00.123456789+05:30',
      '1998-12-31T23:59:60Z',
      '1998-12-31T15:59:60-08:00',
      '2026-01-01t00:00:00z',
    ],
    invalid: [
      '2026-02-29T00:00:00Z',
      '2026-01-01T24:00:00Z',
      '2026-01-01 00:00:00Z',
      '2026-01-01T00:00:00',
      '1998-12-31T22:59:60Z',
      '2026-01-01T00:00:00.Z',
      '২026-01-01T00:00:00Z',
      '',
    ],
  },
  date: { valid: ['2000-02-29'], invalid: ['1900-02-29', '2026-13-01', '2026-1-01', '2026-01-01T00:00:00Z'] },
  time: { valid: ['08:30:06Z', '23:59:60+00:00'], invalid: ['08:30:06', '24:00:00Z', '08:30Z'] },
  duration: { valid: ['P4DT12H30M5S', 'P2W', 'PT0S'], invalid: ['P', 'PT', '4D', 'P1Y2W'] },
  email: {
    valid: ['ada@example.com', '"a b"@example.com', 'a@[127.0.0.1]', 'a@[IPv6:::1]'],
    invalid: ['ada', '@b.c', 'a@', '.a@b.c', 'a..b@b.c', 'a@-b.c', 'a b@c.d', `${'a'.repeat(65)}@b.c`],
  },
  hostname: { valid: ['a', 'xn--a-b.example'], invalid: ['', '-a', 'a.', 'a_b', `${'a'.repeat(64)}.b`] },
  ipv4: { valid: ['0.0.0.0', '255.255.255.255'], invalid: ['256.0.0.1', '01.1.1.1', '1.1.1', '1.1.1.1.1'] },
  ipv6: { valid: ['::', '::1', '2001:db8::7', '::ffff:1.2.3.4'], invalid: [':::', '1::2::3', '12345::', '1:2:3:4:5:6:7', '::1%eth0'] },
  uuid: {
    valid: ['0193A7C0-0000-7000-8000-00000000000a'],
    invalid: ['0193a7c000007000800000000000000a', '0193a7c0-0000-7000-8000-00000000000g', ''],
  },
  uri: { valid: ['https://a.b/c?d=e#f', 'urn:a:b', 'http://[::1]:80/'], invalid: ['/a', 'a', 'http://a b', 'http://a/%zz', 'http://[::1'] },
  'uri-reference': { valid: ['/a', '', '#f', '//a/b', 'a/b:c'], invalid: ['\\a', ':a', '%'] },
  'json-pointer': { valid: ['', '/a~0b/~1'], invalid: ['a', '/~2'] },
  regex: { valid: ['^a$'], invalid: ['('] },
}

let compiled: CompiledSchemas

beforeAll(async () => {
  const schemas: JsonObject = {}
  for (const [name, { schema }] of Object.entries(cases)) schemas[name] = schema
  for (const format of Object.keys(formats)) schemas[`format ${format}`] = { format }
  compiled = await compileComponents(schemas)
})

describe('a value cannot make a validator work without measure', () => {
  const node = (more: JsonObject): JsonObject => ({ type: 'object', properties: { child: { $ref: '#/components/schemas/Node' }, ...more } })
  const deep = (depth: number, end: Json): Json => (depth === 0 ? end : { child: deep(depth - 1, end) })
  it.each<[string, JsonObject]>([
    ['alternatives that nothing tells apart', { oneOf: [node({ a: { const: 1 } }), { ...node({ b: { const: 1 } }), required: ['b'] }] }],
    ['unevaluated properties of alternatives', { anyOf: [node({ a: {} }), node({ b: {} })], unevaluatedProperties: false }],
    ['unevaluated properties through references', { $ref: '#/components/schemas/Base', unevaluatedProperties: false }],
  ])('%s, sixty levels deep', async (_, schema) => {
    const base = { anyOf: [node({ a: {} }), { ...node({ b: {} }), required: ['b'] }] }
    const contract = (await compileComponents({ Node: schema, Base: base })).contract('Node')
    expect(contract.is(deep(60, {}))).toBe(true)
    expect(contract.is(deep(60, 'leaf'))).toBe(false)
    expect(contract.explain(deep(60, 'leaf')).length).toBeGreaterThan(0)
  })
})

describe('a compiled schema decides as the specification says, and explains exactly what it refuses', () => {
  it.each(Object.entries(cases))('%s', (name, { valid, invalid }) => {
    const contract = compiled.contract(name)
    for (const value of valid) expect([contract.is(value), contract.explain(value)]).toEqual([true, []])
    for (const value of invalid) {
      expect(contract.is(value)).toBe(false)
      expect(contract.explain(value).length).toBeGreaterThan(0)
    }
  })

  it.each(Object.entries(formats))('format %s', (format, { valid, invalid }) => {
    const contract = compiled.contract(`format ${format}`)
    expect(valid.filter((text) => !contract.is(text))).toEqual([])
    expect(invalid.filter((text) => contract.is(text))).toEqual([])
    expect(contract.is(1)).toBe(true)
  })
})
