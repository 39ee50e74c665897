import { beforeAll, describe, expect, it } from 'vitest'
import type { Json, JsonObject } from '../../../src/compiler/model/types.ts'
import { type CompiledSchemas, compileComponents } from './compile.ts'

const cat: JsonObject = {
  type: 'object',
  required: ['kind', 'lives'],
  properties: { kind: { const: 'cat' }, lives: { type: 'integer', maximum: 9 } },
  additionalProperties: false,
}
const dog: JsonObject = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { const: 'dog' }, name: { type: 'string' } },
  additionalProperties: false,
}
const declared = {
  discriminator: { propertyName: 'type', mapping: { one: '#/components/schemas/One', two: 'Two' } },
  oneOf: [{ $ref: '#/components/schemas/One' }, { $ref: '#/components/schemas/Two' }],
}

const either = { oneOf: [{ required: ['a'] }, { required: ['b'] }] }

/** schema, value, `path: message` of every issue. */
const cases: Record<string, [schema: Json, value: unknown, issues: string[]]> = {
  Required: [{ type: 'object', required: ['a', 'b'], properties: { a: { type: 'string' } } }, {}, ['a: Required', 'b: Required']],
  'wrong type': [{ type: 'number' }, 'x', [': Expected number, received string']],
  'wrong type: an integer is a number first': [{ type: 'integer' }, 'x', [': Expected number, received string']],
  'wrong type: a fraction': [{ type: 'integer' }, 1.5, [': Expected integer, received float']],
  'wrong type: null': [{ type: 'object' }, null, [': Expected object, received null']],
  'wrong type: array': [{ type: 'boolean' }, [], [': Expected boolean, received array']],
  'wrong type: nothing': [{ type: 'string' }, undefined, [': Expected string, received undefined']],
  'wrong type: not a number': [{ type: 'number' }, Number.NaN, [': Expected number, received nan']],
  'wrong type of a nullable': [{ type: ['string', 'null'] }, 1, [': Expected string, received number']],
  'wrong type of several': [{ type: ['string', 'number', 'null'] }, true, [': Expected string | number, received boolean']],
  maximum: [{ type: 'integer', maximum: 10000 }, 10001, [': Number must be less than or equal to 10000']],
  minimum: [{ type: 'integer', minimum: 1 }, 0, [': Number must be greater than or equal to 1']],
  'an integer is a safe one': [{ type: 'integer' }, 2 ** 53, [': Number must be less than or equal to 9007199254740991']],
  'an integer is a safe one, below': [{ type: 'integer' }, -1e300, [': Number must be greater than or equal to -9007199254740991']],
  'an integer is a safe one, under a higher bound': [
    { type: 'integer', exclusiveMaximum: 1e300 },
    1e20,
    [': Number must be less than or equal to 9007199254740991'],
  ],
  'an integer is a safe one, under a lower bound': [{ type: 'integer', maximum: 5 }, 1e20, [': Number must be less than or equal to 5']],
  'an integer is a safe one, as a property and beside null': [
    { type: 'object', properties: { a: { type: ['integer', 'null'] } } },
    { a: 2 ** 53 },
    ['a: Number must be less than or equal to 9007199254740991'],
  ],
  'the safe integers themselves': [{ type: 'array', items: { type: 'integer' } }, [2 ** 53 - 1, 1 - 2 ** 53], []],
  'a number may be any': [{ type: 'number' }, 1e300, []],
  exclusiveMaximum: [{ exclusiveMaximum: 5 }, 5, [': Number must be less than 5']],
  exclusiveMinimum: [{ exclusiveMinimum: 5 }, 5, [': Number must be greater than 5']],
  multipleOf: [{ multipleOf: 5 }, 6, [': Number must be a multiple of 5']],
  maxLength: [{ type: 'string', maxLength: 3 }, 'abcd', [': String must contain at most 3 character(s)']],
  minLength: [{ type: 'string', minLength: 1 }, '', [': String must contain at least 1 character(s)']],
  minItems: [{ type: 'array', minItems: 1 }, [], [': Array must contain at least 1 element(s)']],
  maxItems: [{ type: 'array', maxItems: 1 }, [1, 2], [': Array must contain at most 1 element(s)']],
  uniqueItems: [{ uniqueItems: true }, [1, 1], [': Array items must be unique']],
  contains: [{ contains: { const: 1 } }, [2], [': Array must contain at least 1 matching element(s)']],
  enum: [{ type: 'string', enum: ['asc', 'desc'] }, 'up', [": Invalid enum value. Expected 'asc' | 'desc', received 'up'"]],
  'enum of another type': [{ type: 'string', enum: ['asc'] }, 1, [': Expected string, received number']],
  const: [{ const: 'a' }, 'b', [': Invalid literal value, expected "a"']],
  uuid: [{ type: 'string', format: 'uuid' }, 'x', [': Invalid uuid']],
  datetime: [{ type: 'string', format: 'date-time' }, 'x', [': Invalid datetime']],
  date: [{ type: 'string', format: 'date' }, 'x', [': Invalid date']],
  email: [{ type: 'string', format: 'email' }, 'x', [': Invalid email']],
  uri: [{ type: 'string', format: 'uri' }, 'x', [': Invalid uri']],
  pattern: [{ type: 'string', pattern: '^a' }, 'b', [': Invalid']],
  'all failures of one string': [
    { type: 'string', maxLength: 1, pattern: '^a' },
    'bb',
    [': String must contain at most 1 character(s)', ': Invalid'],
  ],
  'unknown keys, all in one': [
    { type: 'object', properties: { a: {} }, additionalProperties: false },
    { foo: 1, a: 1, bar: 2 },
    [": Unrecognized key(s) in object: 'foo', 'bar'"],
  ],
  'unknown keys deep down': [
    { type: 'object', properties: { list: { type: 'array', items: { type: 'object', additionalProperties: false } } } },
    { list: [{}, { x: 1 }] },
    ["list.1: Unrecognized key(s) in object: 'x'"],
  ],
  'unevaluated keys': [
    { allOf: [{ properties: { a: {} } }], unevaluatedProperties: false },
    { a: 1, b: 2 },
    [": Unrecognized key(s) in object: 'b'"],
  ],
  'a property that is forbidden': [{ properties: { a: false } }, { a: 1 }, ['a: Expected never, received number']],
  'every failure at its place': [
    {
      type: 'object',
      properties: { a: { type: 'object', properties: { b: { type: 'array', items: { type: 'number' } } } }, c: { type: 'string' } },
    },
    { a: { b: [1, 'x', null] }, c: 2 },
    ['a.b.1: Expected number, received string', 'a.b.2: Expected number, received null', 'c: Expected string, received number'],
  ],
  'both parts of allOf, the same failure once': [
    {
      allOf: [
        { type: 'object', required: ['a'] },
        { type: 'object', required: ['a', 'b'] },
      ],
    },
    {},
    ['a: Required', 'b: Required'],
  ],
  'a union without a clue': [{ oneOf: [{ type: 'string' }, { type: 'boolean' }] }, 1, [': Invalid input']],
  'a union of which two hold': [{ oneOf: [{ minimum: 1 }, { maximum: 5 }] }, 3, [': Invalid input']],
  'a nullable object': [{ anyOf: [{ type: 'object', required: ['a'] }, { type: 'null' }] }, {}, ['a: Required']],
  'a nullable object that is neither': [
    { anyOf: [{ type: 'object', required: ['a'] }, { type: 'null' }] },
    1,
    [': Expected object, received number'],
  ],
  'the only branch of that type': [
    { oneOf: [{ type: 'string', maxLength: 1 }, { type: 'number' }] },
    'ab',
    [': String must contain at most 1 character(s)'],
  ],
  'a tag chooses the branch': [
    { oneOf: [cat, dog] },
    { kind: 'cat', lives: 10, name: 'x' },
    ['lives: Number must be less than or equal to 9', ": Unrecognized key(s) in object: 'name'"],
  ],
  'an unknown tag': [{ oneOf: [cat, dog] }, { kind: 'fish' }, ["kind: Invalid enum value. Expected 'cat' | 'dog', received 'fish'"]],
  'a tag of another type': [{ oneOf: [cat, dog] }, { kind: 3 }, ['kind: Expected string, received number']],
  'no tag': [{ anyOf: [cat, dog] }, {}, ['kind: Required']],
  'a tagged union that is no object': [{ anyOf: [cat, dog, { type: 'null' }] }, 1, [': Expected object, received number']],
  'a declared discriminator': [declared, { type: 'two', b: 1 }, ['b: Expected string, received number']],
  'an unknown value of a declared discriminator': [
    declared,
    { type: 'three' },
    ["type: Invalid enum value. Expected 'one' | 'two', received 'three'"],
  ],
  'none of several properties': [{ type: 'object', ...either }, {}, [': Exactly one of a, b is required']],
  'several of several properties': [{ type: 'object', ...either }, { a: 1, b: 2 }, [': Exactly one of a, b is required']],
  'several properties of what is no object': [{ type: 'object', ...either }, [], [': Expected object, received array']],
  'several properties of anything': [either, 1, [': Invalid input']],
  'at least one property': [{ anyOf: [{ required: ['a'] }, { required: ['b'] }] }, { c: 1 }, [': At least one of a, b is required']],
  'a branch that says more': [{ oneOf: [{ required: ['a'] }, { required: ['b', 'c'] }] }, {}, [': Invalid input']],
  // biome-ignore lint/suspicious/noThenProperty: the keyword's own name
  'if and then': [{ if: { required: ['a'] }, then: { required: ['b'] } }, { a: 1 }, ['b: Required']],
  dependentRequired: [{ dependentRequired: { a: ['b'] } }, { a: 1 }, ['b: Required']],
  not: [{ not: { type: 'string' } }, 'x', [': Invalid input']],
  propertyNames: [{ propertyNames: { pattern: '^[a-z]+$' } }, { 'A!': 1 }, [": Invalid key in object: 'A!'"]],
  minProperties: [{ minProperties: 1 }, {}, [': Object must contain at least 1 key(s)']],
}
const components: JsonObject = {
  One: { type: 'object', required: ['type', 'a'], properties: { type: { type: 'string' }, a: { type: 'string' } } },
  Two: { type: 'object', required: ['type', 'b'], properties: { type: { type: 'string' }, b: { type: 'string' } } },
}

let compiled: CompiledSchemas
beforeAll(async () => {
  compiled = await compileComponents({
    ...components,
    ...Object.fromEntries(Object.entries(cases).map(([name, [schema]]) => [name, schema])),
  })
})

describe('issues are worded in one form', () => {
  it.each(Object.entries(cases))('%s', (name, [, value, issues]) => {
    expect(
      compiled
        .contract(name)
        .explain(value)
        .map(({ path, message }) => `${path.join('.')}: ${message}`),
    ).toEqual(issues)
  })

  it('a string that is far too long is not tried against a pattern that would take for ever', async () => {
    const contract = (await compileComponents({ Value: { type: 'string', maxLength: 20, pattern: '^(a+)+$' } })).contract('Value')
    expect(contract.explain(`${'a'.repeat(5000)}!`).map(({ keyword }) => keyword)).toEqual(['maxLength'])
  })

  it('an explanation ends after a thousand issues', async () => {
    const contract = (await compileComponents({ Value: { type: 'array', items: { type: 'string' } } })).contract('Value')
    expect(contract.explain(Array(5000).fill(1))).toHaveLength(1000)
  })
})
