/** Rows that say whose they are, rows that only a key of several properties identifies, and what is said of what is not there. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Transaction } from '../../../src/gateway/contract.ts'
import { uniqueViolation } from '../../../src/store/sql-error.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { makeProject, type Project } from '../../compiler/migrations/project.ts'
import type { ModelWish } from '../../compiler/model/api-model.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { ours, type Service, serve, theirs } from './service.ts'

const time = { type: 'string', format: 'date-time', readOnly: true }
const run = { $ref: '#/components/schemas/Run' }
const note = { $ref: '#/components/schemas/Note' }
const wish: ModelWish = {
  pagination: 'offset',
  components: {
    Run: {
      title: 'Run',
      type: 'object',
      'x-table': { name: 'runs' },
      required: ['id', 'organizationId', 'label', 'createdAt'],
      properties: {
        id: { type: 'string', 'x-id': 'uuid', readOnly: true },
        organizationId: { type: 'string', format: 'uuid', readOnly: true },
        label: { type: 'string' },
        createdAt: time,
      },
    },
    Note: {
      type: 'object',
      'x-table': 'notes',
      required: ['id', 'runId', 'text'],
      properties: {
        id: { type: 'string', 'x-id': 'nte_', readOnly: true },
        runId: { type: 'string', format: 'uuid', 'x-references': { schema: 'Run.id', onDelete: 'cascade' } },
        text: { type: 'string' },
      },
    },
    Reading: {
      type: 'object',
      'x-table': { name: 'readings', key: ['runId', 'tick', 'n'] },
      required: ['runId', 'tick', 'n', 'value'],
      properties: {
        runId: { type: 'string', format: 'uuid', 'x-references': { schema: 'Run.id', onDelete: 'cascade' } },
        tick: { type: 'integer' },
        n: { type: 'integer', minimum: 0, maximum: 100 },
        value: { type: 'number' },
      },
    },
  },
  operations: {
    createRun: {
      method: 'post',
      path: '/runs',
      crud: { do: 'create', schema: 'Run' },
      status: 201,
      answer: run,
      body: { type: 'object', required: ['label'], properties: { label: { type: 'string' } } },
    },
    getRun: { method: 'get', path: '/runs/{id}', crud: { do: 'get', schema: 'Run' }, status: 200, answer: run },
    listRuns: {
      method: 'get',
      path: '/runs',
      crud: { do: 'list', schema: 'Run' },
      query: ['limit', 'offset'].map((name) => ({ name, schema: {} })),
      status: 200,
      answer: { type: 'object', properties: { data: { type: 'array', items: run } } },
    },
    deleteRun: { method: 'delete', path: '/runs/{id}', crud: { do: 'delete', schema: 'Run' }, status: 204 },
    listNotes: {
      method: 'get',
      path: '/runs/{id}/notes',
      crud: { do: 'list', schema: 'Note', where: { runId: 'id' } },
      query: ['limit', 'offset'].map((name) => ({ name, schema: {} })),
      status: 200,
      answer: { type: 'object', properties: { data: { type: 'array', items: note } } },
    },
    createNote: {
      method: 'post',
      path: '/runs/{id}/notes',
      crud: { do: 'create', schema: 'Note', where: { runId: 'id' } },
      status: 201,
      answer: note,
      body: { type: 'object', required: ['text'], properties: { text: { type: 'string' } } },
    },
    getNote: { method: 'get', path: '/notes/{id}', crud: { do: 'get', schema: 'Note' }, status: 200, answer: note },
  },
}

describeEachDatabase('rows by a key, and their organization', (open) => {
  let project: Project
  let service: Service
  let store: OwnedStore
  beforeAll(async () => {
    project = await makeProject()
    await project.generate(wish)
    store = await open({ migrations: project.migrations })
    service = await serve(project, wish, store)
  }, 120_000)
  afterAll(() => project.remove())

  const made = async (organization: string): Promise<Record<string, unknown> & { id: string }> =>
    (await service.call('createRun', { organization, body: { label: 'a' } })).body as Record<string, unknown> & { id: string }
  const messageOf = (operationId: string, id: string): Promise<string> =>
    service.call(operationId, { path: { id }, body: { text: 'x' } }).then(
      () => 'found',
      (error: Error) => error.message,
    )
  const add = (tx: Transaction, runId: string, tick: number, n: number, organization = ours) =>
    tx.run(
      {
        text: 'insert into artemis.readings (organization_id, run_id, tick, n, value) values ($1, $2, $3, $4, 0.5)',
        bind: () => [organization, runId, tick, n],
        row: () => null,
      },
      {},
    )
  const count = (runId: string): Promise<number[]> =>
    store.read(
      ours,
      { text: 'select count(*)::int from artemis.readings where run_id = $1', bind: () => [runId], row: ([total]) => Number(total) },
      {},
    )

  describe('a schema with organizationId', () => {
    test('serves the organization of the row: to the maker, to a reader and in lists', async () => {
      const mine = await made(ours)
      expect(mine.organizationId).toBe(ours)
      expect((await service.call('getRun', { path: { id: mine.id } })).body).toEqual(mine)
      expect((await made(theirs)).organizationId).toBe(theirs)
      const { data } = (await service.call('listRuns', { query: {} })).body as { data: unknown[] }
      expect(data).toEqual([mine])
    })
  })

  describe('a table with a key', () => {
    test('holds a row for every combination, and one for each', async () => {
      const { id } = await made(ours)
      await store.transaction(ours, async (tx) => {
        for (const [tick, n] of [
          [1, 0],
          [1, 1],
          [2, 0],
        ] as const)
          await add(tx, id, tick, n)
      })
      expect(await count(id)).toEqual([3])
      const again = store.transaction(ours, (tx) => add(tx, id, 1, 1))
      expect(
        await again.then(
          () => null,
          (error: unknown) => uniqueViolation(error),
        ),
      ).toBe('readings_pkey')
    })
    test('loses its rows with the one that they hang on, and keeps those of others to itself', async () => {
      const { id } = await made(ours)
      await store.transaction(ours, (tx) => add(tx, id, 1, 0))
      await expect(store.transaction(theirs, (tx) => add(tx, id, 2, 0))).rejects.toThrow(/row-level security/)
      await service.call('deleteRun', { path: { id } })
      expect(await count(id)).toEqual([0])
    })
  })

  describe('what is not there', () => {
    const missing = '0197721c-5b3a-7c41-9f60-2d1f6d0c8a11'
    test.each(['getRun', 'deleteRun', 'listNotes', 'createNote'])('%s: the title of what the path names', async (operationId) => {
      expect(await messageOf(operationId, missing)).toBe('Run not found.')
      expect(await messageOf(operationId, 'no uuid')).toBe('Run not found.')
      expect(await messageOf(operationId, (await made(theirs)).id)).toBe('Run not found.')
    })
    test('getNote: without a title the general words', async () => {
      expect(await messageOf('getNote', 'nte_0')).toBe('The resource does not exist.')
    })
  })
})
