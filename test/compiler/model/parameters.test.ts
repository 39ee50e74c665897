import { describe, expect, it } from 'vitest'
import type { ParameterShape } from '../../../src/gateway/contract.ts'
import { compileText, modelFrom } from '../../support/documents.ts'

const document = (parameter: string): string => `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  '/a/{p}':
    get:
      parameters:
        - { name: p, in: path, required: true, schema: { type: string } }
        - ${parameter}
      responses: { '204': { description: d } }
`
const read = (parameter: string) => modelFrom(document(parameter)).operations[0]?.parameters.at(-1)

/** @see OAS 3.1, 4.8.12.2 and 4.8.12.3 */
describe('place, style and explode: what the document leaves out is what the specification says', () => {
  const defaults: { in: string; style: string; explode: boolean }[] = [
    { in: 'query', style: 'form', explode: true },
    { in: 'cookie', style: 'form', explode: true },
    { in: 'header', style: 'simple', explode: false },
  ]
  for (const { in: place, style, explode } of defaults)
    it(`${place}: ${style}, explode ${explode}`, () => {
      expect(read(`{ name: q, in: ${place}, schema: { type: array, items: { type: string } } }`)).toMatchObject({
        style,
        explode,
        required: false,
      })
    })
  it('path: simple, explode false, required', () => {
    expect(modelFrom(document('{ name: q, in: query, schema: {} }')).operations[0]?.parameters[0]).toMatchObject({
      style: 'simple',
      explode: false,
      required: true,
    })
  })

  const array = '{ type: array, items: { type: integer } }'
  const object = '{ type: object, properties: { a: { type: integer } } }'
  const combinations: { given: string; want: boolean }[] = [
    ...['query', 'cookie'].flatMap((place) =>
      ['string', array, object].flatMap((schema) =>
        [true, false].map((explode) => ({
          given: `{ name: q, in: ${place}, style: form, explode: ${explode}, schema: ${schema === 'string' ? '{ type: string }' : schema} }`,
          want: true,
        })),
      ),
    ),
    ...[array, object].flatMap((schema) =>
      ['spaceDelimited', 'pipeDelimited'].flatMap((style) => [
        { given: `{ name: q, in: query, style: ${style}, schema: ${schema} }`, want: true },
        { given: `{ name: q, in: query, style: ${style}, explode: true, schema: ${schema} }`, want: false },
      ]),
    ),
    { given: `{ name: q, in: query, style: spaceDelimited, schema: { type: string } }`, want: false },
    { given: `{ name: q, in: query, style: deepObject, schema: ${object} }`, want: true },
    { given: `{ name: q, in: query, style: deepObject, explode: true, schema: ${object} }`, want: true },
    { given: `{ name: q, in: query, style: deepObject, schema: ${array} }`, want: false },
    { given: `{ name: q, in: header, schema: ${object} }`, want: true },
    { given: `{ name: q, in: header, style: form, schema: ${object} }`, want: false },
  ]
  for (const { given, want } of combinations)
    it(`${given} ${want ? 'is read' : 'is refused'}`, () => expect(compileText(document(given)).model !== null).toBe(want))
})

describe('how text becomes a value', () => {
  const shapes: { given: string; want: ParameterShape }[] = [
    { given: '{ type: string }', want: { kind: 'scalar', types: ['string'] } },
    { given: '{}', want: { kind: 'scalar', types: ['string'] } },
    { given: '{ type: [integer, "null"] }', want: { kind: 'scalar', types: ['null', 'integer'] } },
    { given: '{ type: [number, integer, boolean] }', want: { kind: 'scalar', types: ['boolean', 'number'] } },
    { given: '{ enum: [1, 2, all] }', want: { kind: 'scalar', types: ['integer', 'string'] } },
    { given: '{ const: true }', want: { kind: 'scalar', types: ['boolean'] } },
    { given: '{ anyOf: [{ type: integer }, { type: string }] }', want: { kind: 'scalar', types: ['integer', 'string'] } },
    { given: '{ allOf: [{ type: [integer, string] }, { type: integer }] }', want: { kind: 'scalar', types: ['integer'] } },
    { given: '{ type: array, items: { type: boolean } }', want: { kind: 'array', items: ['boolean'] } },
    { given: '{ type: array }', want: { kind: 'array', items: ['string'] } },
    { given: '{ items: { type: integer } }', want: { kind: 'array', items: ['integer'] } },
    { given: '{ oneOf: [{ type: string }, { type: array, items: { type: string } }] }', want: { kind: 'array', items: ['string'] } },
    { given: '{ type: array, prefixItems: [{ type: integer }, { type: string }] }', want: { kind: 'array', items: ['integer', 'string'] } },
    {
      given: '{ type: object, properties: { a: { type: integer }, b: { type: array, items: { type: number } } } }',
      want: {
        kind: 'object',
        properties: { a: { types: ['integer'], array: false }, b: { types: ['number'], array: true } },
        additional: ['string'],
      },
    },
    {
      given: '{ type: object, additionalProperties: false, properties: { a: {} } }',
      want: { kind: 'object', properties: { a: { types: ['string'], array: false } }, additional: null },
    },
    {
      given: '{ type: object, additionalProperties: { type: integer } }',
      want: { kind: 'object', properties: {}, additional: ['integer'] },
    },
  ]
  for (const { given, want } of shapes) it(given, () => expect(read(`{ name: q, in: query, schema: ${given} }`)?.shape).toEqual(want))

  it('content: the text is read as that media type', () => {
    expect(read('{ name: q, in: query, content: { application/JSON: { schema: { type: object } } } }')?.shape).toEqual({
      kind: 'content',
      mediaType: 'application/json',
    })
  })
  it('a header is seen in lower case; Accept, Content-Type and Authorization are no parameters', () => {
    expect(read('{ name: X-Trace, in: header, schema: {} }')).toMatchObject({ name: 'X-Trace', property: 'x-trace' })
    for (const name of ['Accept', 'content-type', 'AUTHORIZATION'])
      expect(read(`{ name: ${name}, in: header, schema: {} }`)?.name).toBe('p')
  })
  it('a parameter of the operation overrides that of the path item with the same name and place', () => {
    const text = `openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a:
    parameters: [{ name: q, in: query, schema: { type: string } }, { name: q, in: header, schema: { type: string } }]
    get:
      parameters: [{ name: q, in: query, required: true, schema: { type: integer } }]
      responses: { '204': { description: d } }
`
    expect(modelFrom(text).operations[0]?.parameters.map(({ in: place, required, shape }) => [place, required, shape])).toEqual([
      ['query', true, { kind: 'scalar', types: ['integer'] }],
      ['header', false, { kind: 'scalar', types: ['string'] }],
    ])
  })
})
