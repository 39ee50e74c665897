import { describe, expect, it } from 'vitest'
import { loadDocument } from '../../../src/compiler/load/load.ts'
import type { Json } from '../../../src/compiler/model/types.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import { documentOf, short } from '../../support/documents.ts'

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n'

function load(files: Record<string, string>): { json: Json; refusals: string[] } {
  const refusals: Refusal[] = []
  const loaded = loadDocument(documentOf(files), (refusal) => refusals.push(refusal))
  return { json: JSON.parse(JSON.stringify(loaded?.json ?? null)), refusals: refusals.map(short) }
}

describe('references between files', () => {
  const cases: { title: string; given: Record<string, string>; want: Json }[] = [
    {
      title: 'a schema of another file becomes a component named after the last segment',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { properties: { b: { $ref: 'b.yaml#/B' } } }\n`,
        'api/b.yaml': 'B: { type: string }\n',
      },
      want: { schemas: { A: { properties: { b: { $ref: '#/components/schemas/B' } } }, B: { type: 'string' } } },
    },
    {
      title: 'a component that is only a reference gives its target its own name',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'b.yaml#/B' }\n    C: { items: { $ref: 'b.yaml#/B' } }\n`,
        'api/b.yaml': 'B: { type: string }\n',
      },
      want: { schemas: { A: { type: 'string' }, C: { items: { $ref: '#/components/schemas/A' } } } },
    },
    {
      title: 'the same target from two files is one component, cycles included',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { properties: { x: { $ref: 's/x.yaml#/X' }, y: { $ref: 's/y.yaml#/Y' } } }\n`,
        'api/s/x.yaml': "X: { properties: { y: { $ref: 'y.yaml#/Y' } } }\n",
        'api/s/y.yaml': "Y: { properties: { x: { $ref: 'x.yaml#/X' }, y: { $ref: '#/Y' } } }\n",
      },
      want: {
        schemas: {
          A: { properties: { x: { $ref: '#/components/schemas/X' }, y: { $ref: '#/components/schemas/Y' } } },
          X: { properties: { y: { $ref: '#/components/schemas/Y' } } },
          Y: { properties: { x: { $ref: '#/components/schemas/X' }, y: { $ref: '#/components/schemas/Y' } } },
        },
      },
    },
    {
      title: 'shared files, percent escapes and ~1 are followed; a reference back to the root is internal',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: '../shared/my%20types.yaml#/defs/a~1b/Leaf' }\n    Z: { type: 'null' }\n`,
        'shared/my types.yaml': "defs: { a/b: { Leaf: { items: { $ref: '../api/openapi.yaml#/components/schemas/Z' } } } }\n",
      },
      want: { schemas: { A: { items: { $ref: '#/components/schemas/Z' } }, Z: { type: 'null' } } },
    },
    {
      title: 'a whole file is a component named after the file',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { items: { $ref: './robot.json' } }\n`,
        'api/robot.json': '{ "type": "object" }',
      },
      want: { schemas: { A: { items: { $ref: '#/components/schemas/robot' } }, robot: { type: 'object' } } },
    },
    {
      title: 'parameters of path files are put in place, so that two files may each call theirs "id"',
      given: {
        'api/openapi.yaml': `${head}paths: { '/a/{id}': { $ref: 'a.yaml#/item' }, '/b/{id}': { $ref: 'b.yaml#/item' } }\ncomponents: {}\n`,
        'api/a.yaml': "item: { parameters: [{ $ref: '#/id' }] }\nid: { name: id, in: path, required: true, description: a, schema: {} }\n",
        'api/b.yaml': "item: { parameters: [{ $ref: '#/id' }] }\nid: { name: id, in: path, required: true, description: b, schema: {} }\n",
      },
      want: {},
    },
    {
      title: 'names in a discriminator mapping are followed like references',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    P: { discriminator: { propertyName: kind, mapping: { a: 'p.yaml#/A', b: B } } }\n    B: { type: object }\n`,
        'api/p.yaml': 'A: { type: object }\n',
      },
      want: {
        schemas: {
          P: { discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A', b: '#/components/schemas/B' } } },
          B: { type: 'object' },
          A: { type: 'object' },
        },
      },
    },
    {
      title: 'what a file only passes on is the thing itself, under one name',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'index.yaml#/A' }\n    L: { items: { $ref: 'a.yaml#/A' } }\n`,
        'api/index.yaml': "A: { $ref: 'a.yaml#/A' }\n",
        'api/a.yaml': 'A: { type: string }\n',
      },
      want: { schemas: { A: { type: 'string' }, L: { items: { $ref: '#/components/schemas/A' } } } },
    },
    {
      title: 'a bare name in a mapping of a file of schemas is the schema of that name in the file',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    P: { $ref: 'p.yaml#/P' }\n`,
        'api/p.yaml': 'P: { discriminator: { propertyName: kind, mapping: { a: A } } }\nA: { type: object }\n',
      },
      want: {
        schemas: { P: { discriminator: { propertyName: 'kind', mapping: { a: '#/components/schemas/A' } } }, A: { type: 'object' } },
      },
    },
    {
      title: 'an anchor of another file is followed',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { items: { $ref: 'p.yaml#leaf' } }\n`,
        'api/p.yaml': 'defs: { Leaf: { $anchor: leaf, type: string } }\n',
      },
      want: { schemas: { A: { items: { $ref: '#/components/schemas/Leaf' } }, Leaf: { $anchor: 'leaf', type: 'string' } } },
    },
    {
      title: 'data is never taken for a reference: examples, defaults, enums and a property called $ref',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { default: { $ref: 'no.yaml' }, enum: [{ $ref: '#/no' }], properties: { $ref: { type: string } } }\n`,
      },
      want: { schemas: { A: { default: { $ref: 'no.yaml' }, enum: [{ $ref: '#/no' }], properties: { $ref: { type: 'string' } } } } },
    },
  ]
  for (const { title, given, want } of cases) {
    it(title, () => {
      const { json, refusals } = load(given)
      expect(refusals).toEqual([])
      expect(json).toMatchObject({ components: want })
      if (typeof want === 'object' && want !== null && !Array.isArray(want) && want.schemas !== undefined)
        expect(json).toHaveProperty('components', want)
    })
  }

  it('a path item of another file is put in place, and its own references are those of its file', () => {
    const { json, refusals } = load({
      'api/openapi.yaml': `${head}paths:\n  /r: { $ref: 'paths/r.yaml#/robots' }\n`,
      'api/paths/r.yaml':
        "robots: { get: { responses: { '200': { description: d, content: { application/json: { schema: { $ref: '../s.yaml#/R' } } } } } } }\n",
      'api/s.yaml': 'R: { type: object }\n',
    })
    expect(refusals).toEqual([])
    expect(json).toMatchObject({
      paths: {
        '/r': { get: { responses: { '200': { content: { 'application/json': { schema: { $ref: '#/components/schemas/R' } } } } } } },
      },
      components: { schemas: { R: { type: 'object' } } },
    })
  })
})

describe('references that are refused', () => {
  const cases: { title: string; given: Record<string, string>; want: string[] }[] = [
    {
      title: 'one that points at nothing, where it stands',
      given: { 'api/openapi.yaml': `${head}components:\n  schemas:\n    A:\n      items: { $ref: '#/components/schemas/B' }\n` },
      want: ['unresolved-ref @ openapi.yaml:6:16'],
    },
    {
      title: 'a missing file',
      given: { 'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'b.yaml#/B' }\n` },
      want: ['unreadable-file @ openapi.yaml:5:10'],
    },
    {
      title: 'a remote one: nothing is fetched',
      given: { 'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: 'https://example.com/a.yaml#/A' }\n` },
      want: ['remote-ref @ openapi.yaml:5:10'],
    },
    {
      title: 'one that leaves the folder of the documents, however it is written',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { $ref: '../../../../etc/passwd' }\n    B: { $ref: '/etc/passwd' }\n    C: { $ref: '..%2f..%2f..%2fetc/passwd' }\n`,
      },
      want: ['ref-outside @ openapi.yaml:5:10', 'ref-outside @ openapi.yaml:6:10', 'ref-outside @ openapi.yaml:7:10'],
    },
    {
      title: 'a document that stands alone reads its own folder only',
      given: { 'api/shop.yaml': `${head}components:\n  schemas:\n    A: { $ref: '../shared/a.yaml#/A' }\n`, 'shared/a.yaml': 'A: {}\n' },
      want: ['ref-outside @ shop.yaml:5:10'],
    },
    {
      title: 'two different schemas with one name',
      given: {
        'api/openapi.yaml': `${head}components:\n  schemas:\n    A: { properties: { x: { $ref: 'x.yaml#/T' }, y: { $ref: 'y.yaml#/T' } } }\n`,
        'api/x.yaml': 'T: { type: string }\n',
        'api/y.yaml': 'T: { type: integer }\n',
      },
      want: ['component-name-taken @ openapi.yaml:5:55'],
    },
    {
      title: 'a path item that refers to itself',
      given: { 'api/openapi.yaml': `${head}paths: { /a: { $ref: 'p.yaml#/a' } }\n`, 'api/p.yaml': "a: { $ref: '#/a' }\n" },
      want: ['cyclic-ref @ p.yaml:1:6'],
    },
    {
      title: 'what is wrong in another file is shown in that file',
      given: {
        'api/openapi.yaml': `${head}paths: { /a: { $ref: 'p.yaml#/a' } }\n`,
        'api/p.yaml': 'a:\n  get:\n    summry: wrong\n    responses: { "200": { description: d } }\n',
      },
      want: ['unknown-field @ p.yaml:3:5'],
    },
  ]
  for (const { title, given, want } of cases) it(title, () => expect(load(given).refusals).toEqual(want))
})

/** A document whose one operation is given, beside components; `«` stands before the reference that is refused. */
const marked = (operation: string, components: string): { text: string; at: string } => {
  const text = `${head}paths:\n  /a:\n    post: { ${operation} }\ncomponents:\n  schemas: { S: { type: object } }\n${components}`
  const start = text.indexOf('«')
  const lines = text.slice(0, start).split('\n')
  return { text: text.replace('«', ''), at: `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}` }
}
const answer = "responses: { '200': { description: d } }"

describe('Reference Objects lead to an object of the kind that stands in their place', () => {
  const parameter = '  parameters: { P: { name: p, in: query, schema: {} } }\n'
  const response = '  responses: { R: { description: d, content: { text/plain: {} } } }\n'
  const cases: { title: string; given: [operation: string, components: string]; want: string }[] = [
    {
      title: 'a parameter that is a schema',
      given: [`parameters: [{ «$ref: '#/components/schemas/S' }], ${answer}`, ''],
      want: 'invalid-structure',
    },
    {
      title: 'a body that is a parameter',
      given: [`requestBody: { «$ref: '#/components/parameters/P' }, ${answer}`, parameter],
      want: 'invalid-structure',
    },
    {
      title: 'a body that is a response',
      given: [`requestBody: { «$ref: '#/components/responses/R' }, ${answer}`, response],
      want: 'invalid-structure',
    },
    {
      title: 'a body that is a place deep in a response',
      given: [`requestBody: { «$ref: '#/components/responses/R/content/text~1plain' }, ${answer}`, response],
      want: 'invalid-structure',
    },
    {
      title: 'a body that is all responses',
      given: [`requestBody: { «$ref: '#/components/responses' }, ${answer}`, response],
      want: 'invalid-structure',
    },
    {
      title: 'a response that is a schema',
      given: ["responses: { '200': { «$ref: '#/components/schemas/S' } }", ''],
      want: 'invalid-structure',
    },
    {
      title: 'a schema that is a parameter',
      given: [answer, "  headers: { H: { schema: { «$ref: '#/components/parameters/P' } } }\n".concat(parameter)],
      want: 'invalid-structure',
    },
    {
      title: 'a schema that is a map of schemas',
      given: [answer, "  headers: { H: { schema: { «$ref: '#/components/schemas' } } }\n"],
      want: 'invalid-structure',
    },
    {
      title: 'a body that refers to itself',
      given: [`requestBody: { «$ref: '#/paths/~1a/post/requestBody' }, ${answer}`, ''],
      want: 'cyclic-ref',
    },
    {
      title: 'a link that is data of another form',
      given: [answer, "  links: { L: { «$ref: '#/x-data' } }\nx-data: { summary: s }\n"],
      want: 'invalid-structure',
    },
    ...['parameters', 'responses', 'requestBodies', 'headers', 'examples', 'links', 'callbacks', 'securitySchemes'].map(
      (kind): { title: string; given: [string, string]; want: string } => ({
        title: `one of ${kind} that refers to itself`,
        given: [answer, `  ${kind}: { A: { «$ref: '#/components/${kind}/A' } }\n`],
        want: 'cyclic-ref',
      }),
    ),
  ]
  for (const { title, given, want } of cases)
    it(`${title} is refused where it stands`, () => {
      const { text, at } = marked(...given)
      expect(load({ 'api/openapi.yaml': text }).refusals).toEqual([`${want} @ openapi.yaml:${at}`])
    })

  for (const kind of ['parameters', 'responses', 'requestBodies', 'headers', 'examples', 'links'])
    it(`two of ${kind} that refer to each other are refused, each`, () => {
      const components = `components:\n  ${kind}:\n    A: { $ref: '#/components/${kind}/B' }\n    B: { $ref: '#/components/${kind}/A' }\n`
      const want = ['cyclic-ref @ openapi.yaml:5:10', 'cyclic-ref @ openapi.yaml:6:10']
      expect(load({ 'api/openapi.yaml': head + components }).refusals).toEqual(want)
    })

  it('circles through other files, and components of another kind there, are refused too', () => {
    const body = (ref: string) => `${head}paths: { /a: { post: { requestBody: { $ref: '${ref}' }, ${answer} } } }\n`
    const circle = load({ 'api/openapi.yaml': body('b.yaml#/B'), 'api/b.yaml': "B: { $ref: '#/C' }\nC: { $ref: '#/B' }\n" })
    expect(circle.refusals).toEqual([expect.stringMatching(/^cyclic-ref @ b\.yaml:/)])
    const back = load({
      'api/openapi.yaml': `${head}components:\n  requestBodies: { A: { $ref: 'b.yaml#/B' } }\n`,
      'api/b.yaml': "B: { $ref: 'openapi.yaml#/components/requestBodies/A' }\n",
    })
    expect(back.refusals).toEqual([expect.stringMatching(/^cyclic-ref @ (openapi|b)\.yaml:/)])
    const kind = load({
      'api/openapi.yaml': body('b.yaml#/components/responses/R'),
      'api/b.yaml': 'components: { responses: { R: { description: d, content: { text/plain: {} } } } }\n',
    })
    expect(kind.refusals).toEqual([expect.stringMatching(/^invalid-structure @ openapi\.yaml:3:/)])
  })

  it('a chain of references is followed to its end, whatever it passes', () => {
    const chain = `  requestBodies: { A: { $ref: '#/components/requestBodies/B' }, B: { $ref: '#/x-body' } }\nx-body: { content: { text/plain: {} } }\n`
    const { text } = marked(`requestBody: { $ref: '#/components/requestBodies/A' }, ${answer}`, chain)
    expect(load({ 'api/openapi.yaml': text }).refusals).toEqual([])
  })
})
