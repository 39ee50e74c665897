import { describe, expect, it } from 'vitest'
import { loadDocument } from '../../../src/compiler/load/load.ts'
import type { Refusal } from '../../../src/compiler/refusal.ts'
import { documentOf, short } from '../../support/documents.ts'

const head = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\n'

function refusalsOf(text: string, name = 'api/openapi.yaml'): string[] {
  const refusals: Refusal[] = []
  loadDocument(documentOf({ [name]: text }), (refusal) => refusals.push(refusal))
  return refusals.map(short)
}

describe('documents that want to hurt the compiler', () => {
  it('nested aliases do not become billions of nodes', () => {
    const levels = Array.from({ length: 12 }, (_, i) => `x-${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`)
    const text = `${head}paths: {}\nx-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol, lol]\n${levels.join('\n')}\n`
    expect(refusalsOf(text)).toEqual([expect.stringMatching(/^alias-expansion @/)])
  })

  it('nested merges are under the same budget', () => {
    const keys = Array.from({ length: 1000 }, (_, i) => `k${i}: 1`).join(', ')
    const text = `${head}paths: {}\nx-a: &a { ${keys} }\nx-b: [${Array(150).fill('{ <<: *a }').join(', ')}]\n`
    expect(refusalsOf(text)).toEqual([expect.stringMatching(/^alias-expansion @/)])
  })

  it('an anchor that contains itself is refused', () => {
    expect(refusalsOf(`${head}paths: {}\nx-a: &a [*a]\n`)).toEqual(['recursive-alias @ openapi.yaml:4:10'])
  })

  const depth = 5000
  const deep: [string, string, string][] = [
    ['YAML', 'api/openapi.yaml', `${head}x-a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`],
    ['JSON', 'api.json', `{"openapi":"3.1.0","x-a":${'['.repeat(depth)}${']'.repeat(depth)}}`],
  ]
  for (const [language, name, text] of deep)
    it(`${language} nested ${depth} levels deep is refused, not a crash`, () => {
      expect(refusalsOf(text, name)[0]).toMatch(/^nesting-too-deep @/)
    })

  it('__proto__, constructor and toString are keys like any other', () => {
    const text = `${head}components:\n  schemas:\n    A:\n      properties:\n        __proto__: { type: string }\n        constructor: { type: string }\n        toString: { type: string }\n`
    const loaded = loadDocument(documentOf(text), (refusal) => expect(refusal).toBeNull())
    const text2 = JSON.stringify(loaded?.json)
    expect(text2).toContain('"__proto__":{"type":"string"},"constructor":{"type":"string"},"toString"')
    expect(Reflect.get({}, 'type')).toBeUndefined()
  })

  it('references reach own keys only, never what every object inherits', () => {
    const text = `${head}components:\n  schemas:\n    A: { $ref: '#/components/schemas/constructor' }\n    B: { $ref: '#/__proto__' }\n`
    expect(refusalsOf(text)).toEqual(['unresolved-ref @ openapi.yaml:5:10', 'unresolved-ref @ openapi.yaml:6:10'])
  })

  const broken: { title: string; given: string; name?: string; want: (string | RegExp)[] }[] = [
    { title: 'a key that stands twice in YAML', given: `${head}paths: {}\npaths: {}\n`, want: ['duplicate-key @ openapi.yaml:4:1'] },
    {
      title: 'a key that stands twice in JSON',
      given: '{\n "openapi": "3.1.0",\n "openapi": "3.1.0",\n "info": {"title":"t","version":"1"}, "paths": {} }',
      name: 'a.json',
      want: ['duplicate-key @ a.json:3:2'],
    },
    { title: 'text that is no YAML', given: `${head}paths: { a: [\n`, want: [/^invalid-yaml @/] },
    { title: 'JSON that ends too early', given: '{"openapi": "3.1.0", ', name: 'a.json', want: ['invalid-json @ a.json:1:22'] },
    { title: 'a second YAML document in the file', given: `${head}paths: {}\n---\na: 1\n`, want: [/^invalid-yaml @/] },
    { title: 'an unknown tag', given: `${head}paths: {}\nx-a: !!js/function "x"\n`, want: [/^invalid-yaml @/] },
    { title: 'a number that JSON does not have', given: `${head}paths: {}\nx-a: .nan\n`, want: ['not-json @ openapi.yaml:4:6'] },
    { title: 'an alias without anchor', given: `${head}paths: {}\nx-a: *none\n`, want: [/^(unknown-alias|invalid-yaml) @/] },
    { title: 'an empty file', given: '', want: ['empty-document @ openapi.yaml:1:1'] },
    { title: 'a list', given: '[]', want: ['not-openapi @ openapi.yaml:1:1'] },
    { title: 'OpenAPI 3.0', given: 'openapi: 3.0.3\ninfo: {}\n', want: ['unsupported-openapi-version @ openapi.yaml:1:1'] },
    { title: 'Swagger 2.0', given: 'swagger: "2.0"\ninfo: {}\n', want: ['unsupported-openapi-version @ openapi.yaml:1:1'] },
  ]
  for (const { title, given, name, want } of broken)
    it(`${title} is refused where it stands`, () => {
      expect(refusalsOf(given, name).slice(0, want.length)).toEqual(
        want.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))),
      )
    })

  it('a file that is not UTF-8 is refused', () => {
    expect(refusalsOf(Buffer.from([0x6f, 0xff, 0xfe]).toString('latin1'))).not.toEqual([])
  })

  it('a merge brings in what is not there yet, and aliases are copies', () => {
    const text = `${head}components:\n  schemas:\n    A: &a { type: object, description: a }\n    B: { <<: *a, description: b }\n    C: *a\n`
    const loaded = loadDocument(documentOf(text), (refusal) => expect(refusal).toBeNull())
    expect(JSON.parse(JSON.stringify(loaded?.json.components))).toEqual({
      schemas: {
        A: { type: 'object', description: 'a' },
        B: { description: 'b', type: 'object' },
        C: { type: 'object', description: 'a' },
      },
    })
  })
})
