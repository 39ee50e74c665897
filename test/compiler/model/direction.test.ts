import { describe, expect, it } from 'vitest'
import type { Schema } from '../../../src/compiler/model/types.ts'
import { modelFrom } from '../../support/documents.ts'

const document = (schemas: string, schema = '{ $ref: "#/components/schemas/A" }'): string => `openapi: 3.1.0
info: { title: T, version: '1' }
x-api: { id: t }
paths:
  /a:
    put:
      requestBody: { content: { application/json: { schema: ${schema} } } }
      responses: { '200': { description: d, content: { application/json: { schema: ${schema} } } } }
components:
  schemas:
${schemas}
`

function both(text: string): { request: Schema; response: Schema; component: Schema | undefined } {
  const model = modelFrom(text)
  const [operation] = model.operations
  const request = operation?.body?.media[0]?.schema
  const response = operation?.responses.find(({ status }) => status === '200')?.media[0]?.schema
  if (request == null || response == null) throw new Error('The operation has bodies.')
  return { request, response, component: model.schemas.get('A') }
}
const source = (schema: Schema | undefined): unknown => JSON.parse(JSON.stringify(schema?.source))

describe('a schema as requests and as responses see it', () => {
  it('is one object where nothing differs', () => {
    const { request, response, component } = both(document('    A: { type: object, properties: { a: { type: string } } }'))
    expect(request.keywords.ref).toBe(component)
    expect(response.keywords.ref).toBe(component)
  })

  it('readOnly properties are not sent, writeOnly ones not served, private ones neither, and none of them is required', () => {
    const { request, response, component } = both(
      document(`    A:
      type: object
      required: [id, name, password, hash]
      properties:
        id: { type: string, readOnly: true }
        name: { type: string }
        password: { type: string, writeOnly: true }
        hash: { type: string, x-private: true }`),
    )
    expect(request.keywords.ref?.name).toBe('ARequest')
    expect([...(request.keywords.ref?.keywords.properties?.keys() ?? [])]).toEqual(['name', 'password'])
    expect(request.keywords.ref?.keywords.required).toEqual(['name', 'password'])
    expect(response.keywords.ref?.name).toBe('AResponse')
    expect([...(response.keywords.ref?.keywords.properties?.keys() ?? [])]).toEqual(['id', 'name'])
    expect(source(request.keywords.ref)).toMatchObject({
      required: ['name', 'password'],
      properties: { name: { type: 'string' } },
      additionalProperties: false,
    })
    expect(source(request)).toEqual({ $ref: '#/components/schemas/ARequest' })
    expect([...(component?.keywords.properties?.keys() ?? [])]).toEqual(['id', 'name', 'password', 'hash'])
  })

  it('a difference deep below, through a cycle, gives one variant for each schema on the way', () => {
    const { request, response, component } = both(
      document(`    A: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
    B: { type: object, properties: { as: { type: array, items: { $ref: '#/components/schemas/A' } }, id: { type: string, readOnly: true }, c: { $ref: '#/components/schemas/C' } } }
    C: { type: object, properties: { x: { type: string } } }`),
    )
    const a = request.keywords.ref
    const b = a?.keywords.properties?.get('b')?.keywords.ref
    expect([a?.name, b?.name]).toEqual(['ARequest', 'BRequest'])
    expect(b?.keywords.properties?.get('as')?.keywords.items?.keywords.ref).toBe(a)
    expect(b?.keywords.properties?.get('c')?.keywords.ref?.name).toBe('C')
    expect(source(b)).toMatchObject({
      properties: { as: { items: { $ref: '#/components/schemas/ARequest' } }, c: { $ref: '#/components/schemas/C' } },
    })
    expect(response.keywords.ref).toBe(component)
  })

  it('a part that requires what another part hides requires it no longer', () => {
    const { request } = both(
      document(`    A: { allOf: [{ $ref: '#/components/schemas/Base' }, { required: [id, name], properties: { name: { type: string } } }] }
    Base: { type: object, properties: { id: { type: string, readOnly: true } } }`),
    )
    const a = request.keywords.ref
    expect(a?.keywords.allOf?.map(({ keywords }) => keywords.required)).toEqual([undefined, ['name']])
    expect(source(a)).toMatchObject({ allOf: [{ $ref: '#/components/schemas/BaseRequest' }, { required: ['name'] }] })
  })

  it('a variant never takes the name of a component', () => {
    const { request } = both(
      document('    A: { type: object, properties: { id: { type: string, readOnly: true } } }\n    ARequest: { type: string }'),
    )
    expect(request.keywords.ref?.name).toBe('ARequest2')
  })
})
