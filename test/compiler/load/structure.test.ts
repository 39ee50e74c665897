import { describe, expect, it } from 'vitest'
import { loadDocument } from '../../../src/compiler/load/load.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import { documentOf, short } from '../../support/documents.ts'

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n'

function refusalsOf(text: string): string[] {
  const refusals: Refusal[] = []
  loadDocument(documentOf(head + text), (refusal) => refusals.push(refusal))
  return refusals.map((refusal) => `${short(refusal)} ${refusal.message}`)
}
const operation = (fields: string): string => `paths:\n  /a:\n    get:\n${fields}\n`

/** The position is that of the key at fault. */
const cases: { title: string; given: string; want: string }[] = [
  {
    title: 'nothing to say',
    given: '',
    want: 'invalid-structure @ openapi.yaml:1:1 OpenAPI Object: A document has at least one of "paths", "components" and "webhooks".',
  },
  {
    title: 'an unknown field, with the one that was meant',
    given: 'components: {}\nsevers: []\n',
    want: 'unknown-field @ openapi.yaml:4:1 OpenAPI Object: "severs" is not a field of this object. Did you mean "servers"?',
  },
  {
    title: 'a path without its slash',
    given: 'paths: { a: {} }\n',
    want: 'unknown-field @ openapi.yaml:3:10 Paths Object: "a" is not a path that begins with "/".',
  },
  {
    title: 'servers that are no list',
    given: 'paths: {}\nservers: { url: / }\n',
    want: 'invalid-structure @ openapi.yaml:4:1 OpenAPI Object: "servers" must be a list, not an object.',
  },
  {
    title: 'a status that is none',
    given: operation('      responses: { "20": { description: d } }'),
    want: 'unknown-field @ openapi.yaml:6:20 Responses Object: "20" is not a status such as "200" or "4XX", or "default".',
  },
  {
    title: 'responses without any',
    given: operation('      responses: {}'),
    want: 'missing-field @ openapi.yaml:6:18 Responses Object: it must not be empty.',
  },
  {
    title: 'a response without description',
    given: operation('      responses: { "200": { content: {} } }'),
    want: 'missing-field @ openapi.yaml:6:27 Response Object: "description" is required.',
  },
  {
    title: 'a parameter in an unknown place',
    given: operation('      parameters: [{ name: a, in: body, schema: {} }]'),
    want: 'invalid-structure @ openapi.yaml:6:31 Parameter Object: "in" must be query, header, path or cookie, not "body".',
  },
  {
    title: 'a parameter with schema and content',
    given: operation('      parameters: [{ name: a, in: query, schema: {}, content: { a/b: {} } }]'),
    want: 'invalid-structure @ openapi.yaml:6:20 Parameter Object: It has either "schema" or "content".',
  },
  {
    title: 'a style of another place',
    given: operation('      parameters: [{ name: a, in: query, style: matrix, schema: {} }]'),
    want: 'invalid-structure @ openapi.yaml:6:42 Parameter Object: A query parameter has the style form or spaceDelimited or pipeDelimited or deepObject, not "matrix".',
  },
  {
    title: 'a path parameter that is not required',
    given: operation('      parameters: [{ name: a, in: path, schema: {} }]'),
    want: 'invalid-structure @ openapi.yaml:6:20 Parameter Object: A path parameter has "required: true".',
  },
  {
    title: 'an API key without its name',
    given: 'components: { securitySchemes: { k: { type: apiKey, in: header } } }\n',
    want: 'invalid-structure @ openapi.yaml:3:37 Security Scheme Object: A security scheme of type "apiKey" has "name".',
  },
  {
    title: 'a component name with a slash',
    given: 'components: { schemas: { "a/b": {} } }\n',
    want: 'invalid-component-name @ openapi.yaml:3:26 The name "a/b" may hold only letters, digits, ".", "-" and "_".',
  },
  {
    title: 'a title that is a number',
    given: 'paths: {}\ntags: [{ name: 7 }]\n',
    want: 'invalid-structure @ openapi.yaml:4:10 Tag Object: "name" must be a string, not the number 7.',
  },
]

describe('structure of OpenAPI 3.1: every fault by name and position', () => {
  for (const { title, given, want } of cases) it(title, () => expect(refusalsOf(given)).toEqual([want]))

  it('x- fields may stand on every object that the specification extends, and hold anything', () => {
    expect(
      refusalsOf(
        'x-a: { $ref: nowhere }\npaths: { x-b: 1, /a: { x-c: [], get: { x-d: null, responses: { "200": { description: d, x-e: {} } } } } }\n',
      ),
    ).toEqual([])
  })
})
