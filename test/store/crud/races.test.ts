import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/gateway/contract.ts'
import type { OwnedStore } from '../../../src/store/store.ts'
import { makeProject, type Project } from '../../compiler/migrations/project.ts'
import { openServer } from '../../support/databases.ts'
import { robotsApi } from './documents.ts'
import { ours, type Service, serve } from './service.ts'

const idOf = (reply: Reply): unknown => (reply.body as { id: unknown }).id

/** Only a server runs two transactions at once; PGlite runs one after another. */
describe('two callers at once on PostgreSQL', () => {
  let project: Project
  let store: OwnedStore
  let service: Service
  beforeAll(async () => {
    const wish = robotsApi('page')
    project = await makeProject()
    await project.generate(wish)
    store = await openServer({ migrations: project.migrations })
    service = await serve(project, wish, store)
  }, 120_000)
  afterAll(async () => {
    await store.close()
    await project.remove()
  })

  /** Resolves once some transaction waits for another one's lock. */
  const somebodyWaits = async (): Promise<void> => {
    const text = 'select count(*)::int from pg_locks where not granted'
    for (;;) {
      const [count] = await store.system((tx) => tx.run({ text, bind: () => [], row: ([value]) => Number(value) }, {}))
      if (count !== undefined && count > 0) return
    }
  }

  test('nobody can refer to what is being deleted softly: the reference waits and then is unknown', async () => {
    const fleet_id = idOf(await service.call('createFleet', { body: { name: 'going' } }))
    let joining: Promise<unknown> = Promise.resolve()
    await store.transaction(ours, async (tx) => {
      await service.callIn(tx, 'deleteFleet', { path: { id: fleet_id } })
      joining = service.call('createRobot', { body: { name: 'late', fleet_id } }).catch((error: unknown) => error)
      await somebodyWaits()
    })
    expect(await joining).toMatchObject({ code: 'NOT_FOUND', details: { field: 'fleet_id' } })
  })

  test('two merge patches of one object lose no key', async () => {
    const id = idOf(await service.call('createRobot', { body: { name: 'patched', config: { mode: 'a', limit: 1 } } }))
    let second: Promise<Reply> | null = null
    await store.transaction(ours, async (tx) => {
      await service.callIn(tx, 'updateRobot', { path: { id }, body: { config: { note: 'first' } } })
      second = service.call('updateRobot', { path: { id }, body: { config: { limit: 2 } } })
      await somebodyWaits()
    })
    await second
    const { body } = await service.call('getRobot', { path: { id } })
    expect(body).toMatchObject({ config: { mode: 'a', limit: 2, note: 'first' } })
  })

  test('of two creations with one unique name, one is a conflict', async () => {
    const both = await Promise.allSettled([1, 2].map(() => service.call('createRobot', { body: { name: 'twins' } })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find((result) => result.status === 'rejected')?.reason).toMatchObject({
      code: 'CONFLICT',
      details: { reason: 'name_taken' },
    })
  })
})
