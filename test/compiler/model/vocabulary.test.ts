import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import vocabulary from '../../../spec/vocabulary.schema.json' with { type: 'json' }
import { lookUp } from '../../../src/compiler/model/context.ts'
import type { Json } from '../../../src/compiler/model/types.ts'
import { vocabularyProblems } from '../../../src/compiler/model/vocabulary-schema.ts'
import { compileText } from '../../support/documents.ts'

const places: Record<string, { properties: Record<string, Json> }> = Object.fromEntries(
  Object.entries(vocabulary.$defs).flatMap(([name, definition]) =>
    'properties' in definition && Object.keys(definition.properties).some((key) => key.startsWith('x-'))
      ? [[name, { properties: definition.properties }]]
      : [],
  ),
)

describe('spec/vocabulary.schema.json', () => {
  it('is a JSON Schema, and describes every key', () => {
    const ajv = new Ajv2020({ strict: false })
    expect(ajv.validateSchema(vocabulary)).toBe(true)
    for (const [place, { properties }] of Object.entries(places)) {
      for (const [key, schema] of Object.entries(properties)) {
        expect(key).toMatch(/^x-[a-z]+(-[a-z]+)*$/)
        const target =
          typeof schema === 'object' && schema !== null && !Array.isArray(schema) && typeof schema.$ref === 'string'
            ? { ...Object(lookUp(vocabulary, schema.$ref)), ...schema }
            : schema
        expect(target, `${key} on ${place}`).toHaveProperty('description')
      }
    }
  })

  const samples: Json[] = [
    null,
    true,
    false,
    0,
    5,
    -1,
    1.5,
    '',
    'requests',
    '60/minute',
    'Robot.id',
    'rob_',
    'list',
    'none',
    'resource',
    'replay',
    '2027-01-31',
    'http://svc',
    [],
    ['requests'],
    ['a', 'a'],
    [1],
    {},
    { id: 't' },
    { id: 'T' },
    { free: { requests: { rate: '1/day' } } },
    { free: { requests: { rate: '1/week' } } },
    { do: 'list' },
    { do: 'lst' },
    { name: 'robots', unique: [['a'], { properties: ['b'] }] },
    { name: 'robots', uniq: [] },
    { '409': ['busy'] },
    { '200': ['busy'] },
    { prefixes: ['a_'] },
    { prefixes: [] },
    { read: { description: 'd', roles: ['owner'] } },
    { read: { roles: ['boss'] } },
    { TRAINER: 'both' },
    { url: 'http://svc', retries: 1 },
    { url: 'ftp://svc' },
    { property: 'a', op: 'in' },
    { property: 'a', op: 'like' },
    { schema: 'A.id', onDelete: 'cascade' },
    { type: 'text' },
    { line: { type: 'object' } },
    { line: 3 },
  ]
  it('means for the compiler what it means for any JSON Schema validator', () => {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema(vocabulary, 'vocabulary')
    for (const [place, { properties }] of Object.entries(places)) {
      for (const [key, schema] of Object.entries(properties)) {
        const validate = ajv.compile({ $ref: `vocabulary#/$defs/${place}/properties/${key}` })
        for (const sample of samples) {
          const ours = vocabularyProblems(sample, schema, vocabulary, { node: null, key, name: key }).length === 0
          expect(ours, `${key} on ${place}: ${JSON.stringify(sample)}`).toBe(validate(sample))
        }
      }
    }
  })
})

describe('what a refusal says', () => {
  const document = (operation: string): string => `openapi: 3.1.0
info: { title: T, version: '1' }
x-api: { id: t }
x-plans: { free: { requests: { rate: 60/minute } } }
paths: { /a: { post: { ${operation}, responses: { '204': { description: d } } } } }
`
  const cases: { given: string; want: string }[] = [
    { given: 'x-limits: requests', want: '"x-limits" is no key of the vocabulary. Did you mean "x-limit"?' },
    { given: 'x-table: robots', want: '"x-table" stands on a schema of components, not on an operation.' },
    { given: 'x-role: boss', want: 'x-role must be "viewer", "member", "admin" or "owner", not the string "boss".' },
    { given: 'x-crud: { do: list, scheme: A }', want: 'x-crud has no "scheme". Did you mean "schema"?' },
    { given: 'x-idempotent: yes', want: 'x-idempotent must be true or "resource", not the string "yes".' },
    { given: "x-errors: { '409': [BUSY] }", want: 'x-errors.409[0] must be lower_snake_case, not "BUSY".' },
    { given: 'x-limit: reqests', want: 'No plan knows the limit class "reqests". Did you mean "requests"?' },
  ]
  for (const { given, want } of cases)
    it(given, () => expect(compileText(document(given)).refusals.map(({ message }) => message)).toEqual([want]))

  it('a document of somebody else keeps its x- keys, whatever they are', () => {
    const foreign = document('x-limits: [], x-table: 1, x-role: boss').replace(/x-api.*\n/, '')
    expect(compileText(foreign).refusals).toEqual([])
  })
})
