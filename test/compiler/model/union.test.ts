import { describe, expect, it } from 'vitest'
import { unionOf } from '../../../src/compiler/compile.ts'
import { CompileError } from '../../../src/compiler/refusal.ts'
import { modelFrom, short } from '../../support/documents.ts'

const api = (id: string, options: { path?: string; operationId?: string; tag?: string; schema?: string } = {}) =>
  modelFrom({
    [`${id}.yaml`]: `openapi: 3.1.0
info: { title: ${id}, version: '1' }
servers: [{ url: https://${id}.example/v1 }]
tags: [{ name: ${options.tag ?? id} }]
security: [{ ${id}Key: [] }]
paths:
  ${options.path ?? `/${id}`}: { get: { operationId: ${options.operationId ?? `get${id}`}, responses: { '204': { description: d } } } }
components:
  schemas: { Shared: ${options.schema ?? '{ type: string }'} }
  securitySchemes: { ${id}Key: { type: http, scheme: bearer } }
`,
  })

describe('documents under one mount', () => {
  it('become one, with the mount as first server, the tags of all, and each operation with its own security', () => {
    const union = JSON.parse(JSON.stringify(unionOf([api('a'), api('b')], '/v1')))
    expect(Object.keys(union.paths)).toEqual(['/a', '/b'])
    expect(union.servers.map(({ url }: { url: string }) => url)).toEqual(['/v1', 'https://a.example/v1', 'https://b.example/v1'])
    expect(union.tags.map(({ name }: { name: string }) => name)).toEqual(['a', 'b'])
    expect(union.paths['/b'].get.security).toEqual([{ bKey: [] }])
    expect(union.security).toBeUndefined()
    expect(Object.keys(union.components.schemas)).toEqual(['Shared', 'ErrorEnvelope', 'ProblemDetails'])
  })

  const collisions: { title: string; given: Parameters<typeof api>[1]; want: string[] }[] = [
    { title: 'one method and path', given: { path: '/a' }, want: ['mount-collision @ b.yaml:7:9'] },
    { title: 'one operationId', given: { operationId: 'geta' }, want: ['mount-collision @ b.yaml:7:9'] },
    { title: 'one tag', given: { tag: 'a' }, want: ['mount-collision @ b.yaml:4:8'] },
    { title: 'one component name with two meanings', given: { schema: '{ type: integer }' }, want: ['mount-collision @ b.yaml:9:14'] },
  ]
  for (const { title, given, want } of collisions)
    it(`are refused when two claim ${title}, with both positions`, () => {
      try {
        unionOf([api('a'), api('b', given)], '/v1')
        expect.unreachable()
      } catch (error) {
        if (!(error instanceof CompileError)) throw error
        expect(error.refusals.map(short)).toEqual(want)
        expect(error.refusals[0]?.message).toMatch(/a\.yaml:\d+:\d+/)
      }
    })
  it('templates that match the same paths collide', () => {
    const one = (id: string, name: string) =>
      modelFrom({
        [`${id}.yaml`]: `openapi: 3.1.0\ninfo: { title: ${id}, version: '1' }\npaths: { '/x/{${name}}': { get: { operationId: ${id}, parameters: [{ name: ${name}, in: path, required: true, schema: {} }], responses: { '204': { description: d } } } } }\n`,
      })
    expect(() => unionOf([one('a', 'p'), one('b', 'q')], '/v1')).toThrow(/mount-collision/)
  })
})
