import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { createJobs, type JobQueue, type JobRun } from '../../src/store/jobs.ts'
import { openPostgres } from '../../src/store/postgres.ts'
import type { OwnedStore } from '../../src/store/store.ts'
import { describeEachDatabase, freshPostgresUrl } from '../support/databases.ts'

const organization = '018f0000-0000-7000-8000-000000000001'

/** Collects calls; `until(n)` resolves with the first n. */
function recorder<T>() {
  const calls: T[] = []
  let check = (): void => undefined
  return {
    calls,
    add(call: T) {
      calls.push(call)
      check()
    },
    until(count: number): Promise<T[]> {
      const { promise, resolve } = Promise.withResolvers<T[]>()
      check = () => {
        if (calls.length >= count) resolve(calls.slice(0, count))
      }
      check()
      return promise
    },
  }
}

describeEachDatabase('jobs', (open) => {
  let store: OwnedStore
  let jobs: JobQueue
  const ran = recorder<{ data: unknown; run: JobRun }>()
  const errors: unknown[] = []
  beforeEach(() => {
    ran.calls.length = 0
    errors.length = 0
  })
  beforeAll(async () => {
    store = await open()
    jobs = createJobs({ store, workers: true, onError: (error) => errors.push(error) })
    jobs.define({ name: 'plain', handler: async (data, run) => ran.add({ data, run }) })
    jobs.define({
      name: 'flaky',
      retryDelaySeconds: 1,
      handler: async (data, run) => {
        ran.add({ data, run })
        if (run.attempt === 1) throw new Error('not yet')
      },
    })
    await jobs.start()
  })
  afterAll(() => jobs.stop(1_000))

  it('run after the commit of the transaction that sent them, never after a rollback', async () => {
    await store
      .transaction(organization, async (tx) => {
        await jobs.send(tx, 'plain', { n: 'never' })
        throw new Error('changed my mind')
      })
      .catch(() => undefined)
    await store.transaction(organization, (tx) => jobs.send(tx, 'plain', { n: 1, text: 'größer' }))
    expect(await ran.until(1)).toMatchObject([{ data: { n: 1, text: 'größer' }, run: { queue: 'plain', attempt: 1 } }])
    expect(ran.calls).toHaveLength(1)
  })

  it('leave the transaction with the rights it had', async () => {
    const role = await store.transaction(organization, async (tx) => {
      await jobs.send(tx, 'plain', {})
      return (await tx.db.execute(sql`select current_user as role`)).rows
    })
    expect(role).toEqual([{ role: 'specway_app' }])
    await ran.until(1)
    await expect(store.transaction(organization, (tx) => tx.db.execute(sql`select * from pgboss.job`))).rejects.toThrow('permission denied')
  })

  it('may be sent by the system', async () => {
    await store.system((tx) => jobs.send(tx, 'plain', { from: 'system' }))
    expect(await ran.until(1)).toMatchObject([{ data: { from: 'system' } }])
  })

  it('that fail are reported and tried again', async () => {
    await store.transaction(organization, (tx) => jobs.send(tx, 'flaky', { n: 2 }))
    expect((await ran.until(2)).map(({ run }) => run.attempt)).toEqual([1, 2])
    expect(errors[0]).toMatchObject({ message: expect.stringContaining('attempt 1'), cause: { message: 'not yet' } })
  })

  it('wait until they are due, and are counted while they do', async () => {
    await store.transaction(organization, (tx) => jobs.send(tx, 'plain', {}, { startAfter: new Date(Date.now() + 3_600_000) }))
    expect((await jobs.depths()).get('flaky')).toBe(0)
    expect(ran.calls).toHaveLength(0)
  })

  it('of a queue that nobody defined are refused by its name', async () => {
    await expect(store.transaction(organization, (tx) => jobs.send(tx, 'plian', {}))).rejects.toThrow('plian')
  })
})

it('a process that only serves sends, and another one works [postgres]', async () => {
  const url = await freshPostgresUrl()
  const [one, two] = [openPostgres({ url }), openPostgres({ url })]
  const ran = recorder<unknown>()
  const errors: unknown[] = []
  const queues = [
    createJobs({ store: one, workers: false, onError: (error) => errors.push(error) }),
    createJobs({ store: two, workers: true, onError: (error) => errors.push(error) }),
  ] as const
  for (const [index, jobs] of queues.entries()) jobs.define({ name: 'across', handler: async (data) => ran.add([index, data]) })
  await Promise.all(queues.map((jobs) => jobs.start()))
  await one.transaction(organization, (tx) => queues[0].send(tx, 'across', { n: 1 }))
  expect(await ran.until(1)).toEqual([[1, { n: 1 }]])
  await Promise.all(queues.map((jobs) => jobs.stop(1_000)))
  await Promise.all([one.close(), two.close()])
  expect(errors).toEqual([])
})
