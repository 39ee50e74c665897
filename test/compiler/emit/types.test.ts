/** JSON Schema -> TypeScript: what a server and a client see of one component. Each row is wrong in openapi-typescript alone, or would be if read as written. */
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { compileDocument } from '../../../src/compiler/compile.ts'
import type { TypesFor } from '../../../src/compiler/emit/typed-copy.ts'
import { typesOf } from '../../../src/compiler/emit/types.ts'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const projects: GeneratedProject[] = []
afterAll(() => Promise.all(projects.map((project) => project.remove())))

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const base = { type: 'object', additionalProperties: true, required: ['a'], properties: { a: { type: 'string' } } }

async function typeOf(schema: object, reader: TypesFor): Promise<string> {
  const schemas = { Base: base, It: schema }
  const content = { 'application/json': { schema: { type: 'array', items: { anyOf: [ref('It'), ref('Base')] } } } }
  const paths = {
    '/it': {
      get: {
        operationId: 'getIt',
        summary: 'It.',
        description: 'It.',
        tags: ['Things'],
        responses: { 200: { description: 'It.', content } },
      },
    },
  }
  const project = await projectOf({ 'test/openapi.yaml': documentOf({ schemas, paths }) })
  projects.push(project)
  return textOf(
    ts.createSourceFile('types.ts', typesOf(compileDocument(`${project.spec}/test/openapi.yaml`), reader), ts.ScriptTarget.ESNext, true),
  )
}

/** `components.schemas.It`, without comments, on one line. */
function textOf(file: ts.SourceFile): string {
  const components = file.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'components')
  const member = (members: readonly ts.Node[], name: string) =>
    members.find((node): node is ts.PropertySignature => ts.isPropertySignature(node) && node.name.getText() === name)?.type
  const schemas = components === undefined || !ts.isInterfaceDeclaration(components) ? undefined : member(components.members, 'schemas')
  const it = schemas === undefined || !ts.isTypeLiteralNode(schemas) ? undefined : member(schemas.members, 'It')
  return (it?.getText() ?? '').replace(/\/\*\*.*?\*\//gs, '').replace(/\s+/g, ' ')
}

const rows: readonly { readonly given: string; readonly schema: object; readonly server: string; readonly client?: string }[] = [
  {
    given: 'a property with a default is always there for the server, and may be left out by a client',
    schema: { ...base, properties: { a: { type: 'string' }, b: { type: 'integer', default: 1 } } },
    server: '{ a: string; b: number; } & { [key: string]: unknown; }',
    client: '{ a: string; b?: number; } & { [key: string]: unknown; }',
  },
  {
    given: 'an object that lists nothing holds unknown values',
    schema: { type: 'object', additionalProperties: true },
    server: '{ [key: string]: unknown; }',
  },
  {
    given: 'additional properties of one type do not forbid listed ones of another',
    schema: { ...base, additionalProperties: { type: 'integer' } },
    server: '{ a: string; } & { [key: string]: unknown; }',
  },
  {
    given: 'anyOf beside properties narrows them',
    schema: {
      ...base,
      anyOf: [
        { required: ['b'], properties: { b: { type: 'integer' } } },
        { required: ['c'], properties: { c: { type: 'integer' } } },
      ],
    },
    server: '({ a: string; } & { [key: string]: unknown; }) & ({ b: number; } | { c: number; })',
  },
  {
    given: 'what stands beside a reference counts',
    schema: { ...ref('Base'), properties: { b: { type: 'boolean' } } },
    server: '{ b?: boolean; } & components["schemas"]["Base"]',
  },
  {
    given: 'a tuple is one only where its length is fixed',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }] },
    server: '(string | number | unknown)[]',
  },
  {
    given: 'a closed tuple',
    schema: { type: 'array', prefixItems: [{ type: 'string' }, { type: 'integer' }], items: false, minItems: 2 },
    server: '[ string, number ]',
  },
  { given: 'const null', schema: { const: null }, server: 'null' },
  { given: 'true', schema: { type: 'array', items: true }, server: 'unknown[]' },
  {
    given: 'a required property that is not described',
    schema: { ...base, required: ['a', 'z'] },
    server: '{ a: string; z: unknown; } & { [key: string]: unknown; }',
  },
]

describe('types.ts', () => {
  it.each(rows)('$given', async ({ schema, server, client }) => {
    expect(await typeOf(schema, 'server')).toBe(server)
    expect(await typeOf(schema, 'client')).toBe(client ?? server)
  })
})
