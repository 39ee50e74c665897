import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/compiler/model/types.ts'
import { migrate } from '../../../src/store/migrate.ts'
import { openPglite, type PgliteStore } from '../../../src/store/pglite.ts'
import { type Service, serve } from '../../store/crud/service.ts'
import { makeProject, type Project } from '../migrations/project.ts'

/** Ends of strings, comments, templates, statements and markup, in TypeScript and in SQL. */
const hostile = `'"\`\${process.exit(1)}*/ --\n\\'; drop schema artemis cascade; //\u2028</script> $1 $$ ''`
/** Columns hold 63 bytes of a name. */
const name = `'"\`\${0}*/--\u2028\\\n`
const organization = '00000000-0000-7000-8000-000000000001'

const wish = {
  components: {
    Robot: {
      type: 'object',
      description: hostile,
      'x-table': {
        name: 'robots',
        indexes: [{ properties: ['kind'], where: { kind: [hostile, null], [name]: [hostile] } }],
        unique: [[name]],
      },
      required: ['id', 'kind'],
      properties: {
        id: { type: 'string', 'x-id': 'rob_', description: hostile },
        kind: { type: ['string', 'null'], enum: [hostile, 'plain', null], default: hostile },
        [name]: { type: 'string', default: hostile, description: hostile },
        object: { type: 'object', default: { [hostile]: hostile } },
        text: { default: hostile },
        constructor: { type: 'string', default: 'no constructor' },
      },
    },
  } satisfies Record<string, JsonObject>,
  operations: {
    create: {
      method: 'post',
      path: '/robots',
      crud: { do: 'create', schema: 'Robot' },
      body: { type: 'object', properties: {} },
      status: 201,
      answer: { $ref: '#/components/schemas/Robot' },
      reasons: [hostile],
    },
    list: {
      method: 'get',
      path: '/robots',
      crud: { do: 'list', schema: 'Robot' },
      query: [{ name: hostile, schema: {}, filter: { property: name, op: 'eq' } }],
      status: 200,
      answer: { type: 'object', properties: { data: { type: 'array', items: { $ref: '#/components/schemas/Robot' } } } },
    },
  },
} as const

let project: Project
let store: PgliteStore
let service: Service
beforeAll(async () => {
  project = await makeProject()
  await project.generate(wish)
  store = await openPglite({ dataDir: null })
  await migrate(store, project.migrations)
  service = await serve(project, wish, store)
}, 60_000)
afterAll(async () => {
  await store.close()
  await project.remove()
})

test('names, defaults, conditions and reasons of a hostile document stay data, in TypeScript and in SQL', async () => {
  const { body } = await service.call('create', { organization, body: {} })
  expect(body).toMatchObject({
    kind: hostile,
    [name]: hostile,
    constructor: 'no constructor',
    object: { [hostile]: hostile },
    text: hostile,
  })
  const { body: page } = await service.call('list', { organization, query: { page: 1, per_page: 20, [hostile]: hostile } })
  expect(page).toMatchObject({ total: 1, data: [{ [name]: hostile }] })
})

test('the second one is refused with the hostile reason as it was written', async () => {
  await expect(service.call('create', { organization, body: {} })).rejects.toMatchObject({ details: { reason: hostile } })
})

test('no line of the document leaves its comment', async () => {
  const text = await readFile(join(project.root, 'generated/artemis/tables.ts'), 'utf8')
  for (const line of text.split('\n').filter((candidate) => candidate.trimStart().startsWith('/**')))
    expect(line.trimEnd()).toMatch(/^\s*\/\*\*[\s\S]*\*\/$/)
  expect(text).not.toContain('*/ --')
})
