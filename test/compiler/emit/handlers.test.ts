/** What the type checker says of handlers: the only place where a contract that nobody fulfils can be noticed before it is called. */
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentOf, type GeneratedProject, projectOf } from '../../support/generated-project.ts'

const text = { type: 'string', description: 'A text.' }
const answer = (schema: object) => ({ description: 'Answer.', content: { 'application/json': { schema } } })
const operation = (operationId: string, more: object) => ({
  operationId,
  summary: operationId,
  description: operationId,
  tags: ['Things'],
  ...more,
})

const document = documentOf({
  paths: {
    '/things': {
      get: operation('listThings', {
        parameters: [
          { name: 'limit', in: 'query', description: 'How many.', schema: { type: 'integer', minimum: 1, maximum: 9, default: 5 } },
          { name: 'after', in: 'query', description: 'After which.', schema: { type: 'string', maxLength: 9 } },
          { name: 'X-Trace', in: 'header', description: 'A trace.', schema: { type: 'string', maxLength: 9 } },
        ],
        responses: { 200: answer({ type: 'array', items: { $ref: '#/components/schemas/Thing' }, description: 'Things.' }) },
      }),
      post: operation('createThing', {
        requestBody: { required: true, content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } } },
        responses: { 201: answer({ $ref: '#/components/schemas/Thing' }) },
      }),
    },
    '/things/{id}/events': {
      get: operation('streamThing', {
        'x-transaction': 'none',
        parameters: [{ name: 'id', in: 'path', required: true, description: 'Which.', schema: { type: 'string', maxLength: 40 } }],
        responses: {
          200: {
            description: 'Events.',
            content: { 'text/event-stream': { schema: text } },
            'x-stream': { changed: { $ref: '#/components/schemas/Thing' }, beat: { type: 'null' } },
          },
        },
      }),
    },
    '/hello': { get: operation('sayHello', { security: [], responses: { 200: answer(text), 204: { description: 'Nothing.' } } }) },
  },
  schemas: {
    Thing: {
      type: 'object',
      description: 'A thing.',
      required: ['id', 'name'],
      properties: {
        id: { type: 'string', readOnly: true, description: 'Given.' },
        name: text,
        color: { type: 'string', enum: ['red', 'green'], default: 'red', description: 'A color.' },
        secret: { type: 'string', writeOnly: true, description: 'Never served.' },
      },
    },
  },
})

const head = `
import type { Handlers } from './generated/test/handlers.ts'
import { created, eventStream, noContent, ok } from '../../src/gateway/contract.ts'
`
const rest = `
  createThing: (context, { body }) => created({ id: context.ids.create('thg_') + context.tx.organization, name: body.name, color: body.color }),
  streamThing: (context, { path }) => eventStream(changes(path.id, context.transaction)),
  sayHello: (context) => (context.organization === null ? noContent() : ok('hello')),
`
const events = `
async function* changes(id: string, _: unknown) { yield { event: 'changed' as const, data: { id, name: 'n', color: 'green' as const } } }
`
const list = `listThings: (_, { query }) => ok([{ id: '1', name: String(query.limit.toFixed()) + (query.after?.trim() ?? ''), color: 'red' }]),`

const cases: readonly { readonly given: string; readonly code: string; readonly want: readonly RegExp[] }[] = [
  { given: 'a handler for every operation', code: `export const handlers: Handlers = { ${list} ${rest} }`, want: [] },
  { given: 'a missing handler', code: `export const handlers: Handlers = { ${rest} }`, want: [/'listThings' is missing/] },
  {
    given: 'one too many',
    code: `export const handlers: Handlers = { ${list} ${rest} listThing: () => ok([]) }`,
    want: [/'listThing' does not exist/],
  },
  {
    given: 'a status that is not declared',
    code: `export const f: Handlers['createThing'] = (_, { body }) => ok({ id: '1', name: body.name, color: body.color })`,
    want: [/200.*is not assignable to.*201/s],
  },
  {
    given: 'a body without a required property',
    code: `export const f: Handlers['createThing'] = (_, { body }) => created({ name: body.name, color: body.color })`,
    want: [/id/],
  },
  {
    given: 'a read-only property in a request',
    code: `export const f: Handlers['createThing'] = (_, { body }) => created({ id: body.id, name: body.name, color: body.color })`,
    want: [/Property 'id' does not exist/],
  },
  {
    given: 'an optional parameter taken for granted',
    code: `export const f: Handlers['listThings'] = (_, { query }) => ok([{ id: query.after.trim(), name: '', color: 'red' }])`,
    want: [/possibly 'undefined'/],
  },
  {
    given: 'a header by its lower-case name',
    code: `export const f: Handlers['listThings'] = (_, { headers }) => ok([{ id: headers['x-trace'] ?? '', name: '', color: 'red' }])`,
    want: [],
  },
  {
    given: 'a transaction where none is open',
    code: `export const f: Handlers['streamThing'] = (context) => eventStream(changes(context.tx.organization ?? '', null))`,
    want: [/Property 'tx' does not exist/],
  },
  {
    given: 'an organization where anybody may call',
    code: `export const f: Handlers['sayHello'] = (context) => ok(context.organization.trim())`,
    want: [/possibly 'null'/],
  },
  {
    given: 'an event that is not declared',
    code: `export const f: Handlers['streamThing'] = () => eventStream((async function* () { yield { event: 'gone' as const, data: 1 } })())`,
    want: [/gone/],
  },
  {
    given: 'an event without data',
    code: `export const f: Handlers['streamThing'] = () => eventStream((async function* () { yield { event: 'beat' as const } })())`,
    want: [],
  },
  {
    given: 'an event with data that has none',
    code: `export const f: Handlers['streamThing'] = () => eventStream((async function* () { yield { event: 'beat' as const, data: null } })())`,
    want: [/null/],
  },
]

describe('the Handlers interface', () => {
  let project: GeneratedProject
  let diagnostics: ReadonlyMap<string, readonly string[]>
  beforeAll(async () => {
    project = await projectOf({ 'test/openapi.yaml': document })
    await project.generate()
    for (const [index, { code }] of cases.entries())
      await project.put(`case-${index}.ts`, `${head}${code.includes('changes(') ? events : ''}${code}\n`)
    diagnostics = check(cases.map((_, index) => join(project.out, '..', `case-${index}.ts`)))
  })
  afterAll(() => project.remove())

  it.each(cases.map((one, index) => ({ ...one, index })))('$given', ({ index, want }) => {
    const found = diagnostics.get(`case-${index}.ts`) ?? []
    expect(found).toHaveLength(want.length)
    for (const [at, pattern] of want.entries()) expect(found[at]).toMatch(pattern)
  })
})

/** One program for all cases: what costs is loading the types once. */
function check(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2024.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    allowImportingTsExtensions: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
  })
  return new Map(
    files.map((file) => [
      file.split('/').pop() ?? file,
      program
        .getSemanticDiagnostics(program.getSourceFile(file))
        .map((diagnostic) => ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n')),
    ]),
  )
}
