import { describe, expect, it } from 'vitest'
import { Origins } from '../../../src/compiler/load/source.ts'
import { closeSchemas } from '../../../src/compiler/model/closing.ts'
import type { JsonObject } from '../../../src/compiler/model/types.ts'

/** Component schemas before and after. */
const cases: { title: string; given: JsonObject; want: JsonObject }[] = [
  {
    title: 'an object that declares properties takes no others, at every depth',
    given: { A: { type: 'object', properties: { b: { properties: { c: {} } }, d: { items: { patternProperties: { x: {} } } } } } },
    want: {
      A: {
        type: 'object',
        properties: {
          b: { properties: { c: {} }, additionalProperties: false },
          d: { items: { patternProperties: { x: {} }, additionalProperties: false } },
        },
        additionalProperties: false,
      },
    },
  },
  {
    title: 'what the document says itself stays: open, typed, closed',
    given: {
      A: { properties: { x: {} }, additionalProperties: true },
      B: { properties: {}, additionalProperties: { type: 'string' } },
      C: { properties: {}, unevaluatedProperties: true },
    },
    want: {
      A: { properties: { x: {} }, additionalProperties: true },
      B: { properties: {}, additionalProperties: { type: 'string' } },
      C: { properties: {}, unevaluatedProperties: true },
    },
  },
  {
    title: 'a free-form object stays free',
    given: { A: { type: 'object' }, B: { type: 'object', minProperties: 1 } },
    want: { A: { type: 'object' }, B: { type: 'object', minProperties: 1 } },
  },
  {
    title: 'members of allOf stay open, and what composes them is closed; a member is closed where it is meant alone',
    given: {
      Base: { properties: { id: {} } },
      Robot: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { name: {} } }] },
      List: { items: { $ref: '#/components/schemas/Base' } },
    },
    want: {
      Base: { properties: { id: {} } },
      Robot: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { name: {} } }], unevaluatedProperties: false },
      List: { items: { $ref: '#/components/schemas/Base', unevaluatedProperties: false } },
    },
  },
  {
    title: 'what a member is composed of stays open as well',
    given: {
      A: { properties: { a: {} } },
      B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] },
      C: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { c: {} } }] },
      Use: { properties: { b: { $ref: '#/components/schemas/B' } } },
    },
    want: {
      A: { properties: { a: {} } },
      B: { allOf: [{ $ref: '#/components/schemas/A' }, { properties: { b: {} } }] },
      C: { allOf: [{ $ref: '#/components/schemas/B' }, { properties: { c: {} } }], unevaluatedProperties: false },
      Use: { properties: { b: { $ref: '#/components/schemas/B', unevaluatedProperties: false } }, additionalProperties: false },
    },
  },
  {
    title: 'alternatives that stand alone are closed one by one, so that a nullable reference costs nothing',
    given: {
      A: { properties: { a: {} } },
      N: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      O: { oneOf: [{ properties: { x: {} } }, { properties: { y: {} } }] },
    },
    want: {
      A: { properties: { a: {} }, additionalProperties: false },
      N: { anyOf: [{ $ref: '#/components/schemas/A' }, { type: 'null' }] },
      O: {
        oneOf: [
          { properties: { x: {} }, additionalProperties: false },
          { properties: { y: {} }, additionalProperties: false },
        ],
      },
    },
  },
  {
    title: 'alternatives beside properties are composed with them',
    given: { A: { properties: { kind: {} }, oneOf: [{ properties: { x: {} } }, { properties: { y: {} } }] } },
    want: { A: { properties: { kind: {} }, oneOf: [{ properties: { x: {} } }, { properties: { y: {} } }], unevaluatedProperties: false } },
  },
  {
    title: 'alternatives that only require leave the cheap keyword in place',
    given: { A: { properties: { x: {}, y: {} }, anyOf: [{ required: ['x'] }, { required: ['y'] }] } },
    want: { A: { properties: { x: {}, y: {} }, anyOf: [{ required: ['x'] }, { required: ['y'] }], additionalProperties: false } },
  },
  {
    title: 'nothing below a negation or a condition is touched: closing it would change what is meant',
    given: {
      A: {
        properties: { x: {} },
        not: { properties: { x: { properties: { y: { const: 1 } } } } },
        if: { properties: { x: { properties: { z: {} } } } },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { properties: { w: {} } },
      },
    },
    want: {
      A: {
        properties: { x: {} },
        not: { properties: { x: { properties: { y: { const: 1 } } } } },
        if: { properties: { x: { properties: { z: {} } } } },
        // biome-ignore lint/suspicious/noThenProperty: the keyword of JSON Schema
        then: { properties: { w: {} } },
        unevaluatedProperties: false,
      },
    },
  },
  {
    title: 'a schema that contains itself is closed once',
    given: { Node: { properties: { children: { items: { $ref: '#/components/schemas/Node' } } } } },
    want: { Node: { properties: { children: { items: { $ref: '#/components/schemas/Node' } } }, additionalProperties: false } },
  },
]

describe('schemas are closed unless the document opens them', () => {
  for (const { title, given, want } of cases)
    it(title, () => {
      const closed = closeSchemas({ openapi: '3.1.0', components: { schemas: given } }, new Origins())
      expect(JSON.parse(JSON.stringify(closed.components))).toEqual({ schemas: want })
    })

  it('schemas of operations are closed too', () => {
    const given: JsonObject = {
      paths: {
        '/a': {
          post: {
            requestBody: { content: { 'application/json': { schema: { properties: { a: {} } } } } },
            responses: { '200': { description: '', 'x-stream': { e: { properties: { b: {} } } } } },
          },
        },
      },
    }
    const text = JSON.stringify(closeSchemas(given, new Origins()))
    expect(text.match(/"additionalProperties":false/g)).toHaveLength(2)
  })
})
