import { describe, expect, it } from 'vitest'
import { compileText, modelFrom } from '../../support/documents.ts'

const paths = (schema: string) => `paths:
  /a:
    post:
      operationId: a
      requestBody: { content: { application/json: { schema: { type: object, properties: { p: ${schema} } } } } }
      responses: { '204': { description: d } }
`
const head = "openapi: 3.1.0\ninfo: { title: T, version: '1' }\n"
const foreign = (schema: string) => head + paths(schema)

describe('a default that its own schema refuses', () => {
  it('is a remark in a document that is not ours: published, and filled in by nobody', () => {
    const model = modelFrom(foreign('{ type: string, default: 0 }'))
    const body = model.operations[0]?.body?.media[0]?.schema?.keywords.properties?.get('p')
    expect(body?.annotations).toEqual({})
    expect(JSON.stringify(model.completed)).toContain('"default":0')
  })
  it('that is fine stays in one', () => {
    const body = modelFrom(foreign('{ type: string, default: x }')).operations[0]?.body?.media[0]?.schema
    expect(body?.keywords.properties?.get('p')?.annotations).toEqual({ default: 'x' })
  })
})

describe('numbers as they are written', () => {
  const cases: { given: string; want: boolean }[] = [
    { given: '0.1', want: true },
    { given: '1.50', want: true },
    { given: '-1e21', want: true },
    { given: '1E3', want: true },
    { given: '9007199254740992', want: true },
    { given: '123456789012345680000', want: true },
    { given: '9007199254740993', want: false },
    { given: '9223372036854775807', want: false },
    { given: '0.30000000000000000001', want: false },
    { given: '1e-400', want: false },
  ]
  for (const { given, want } of cases)
    it(`${given} is ${want ? 'exact' : 'refused'}, in YAML and in JSON, by alias too`, () => {
      const rules = (text: string, name: string) => compileText({ [name]: text }).refusals.map(({ rule }) => rule)
      const json = `{ "openapi": "3.1.0", "info": { "title": "T", "version": "1" }, "components": { "schemas": { "A": { "maximum": ${given} } } } }`
      const expected = want ? [] : ['inexact-number']
      expect(rules(json, 'a.json')).toEqual(expected)
      expect(rules(`${head}components: { schemas: { A: { maximum: ${given} } } }\n`, 'api/openapi.yaml')).toEqual(expected)
      const alias = `${head}x-n: &n { maximum: ${given} }\ncomponents: { schemas: { A: { <<: *n } } }\n`
      expect(rules(alias, 'api/openapi.yaml')).toEqual(expected)
    })
})
