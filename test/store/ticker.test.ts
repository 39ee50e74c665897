import { sql } from 'drizzle-orm'
import { beforeAll, expect, it } from 'vitest'
import type { OwnedStore } from '../../src/store/store.ts'
import { Ticker } from '../../src/store/ticker.ts'
import { describeEachDatabase } from '../support/databases.ts'

describeEachDatabase('a recurring task', (open) => {
  let store: OwnedStore
  beforeAll(async () => {
    store = await open()
  })
  const turnOver = (name: string): Promise<unknown> =>
    store.system((tx) => tx.db.execute(sql`update specway.recurring set due_at = now() - interval '1 millisecond' where name = ${name}`))

  it('runs once a turn among all instances', async () => {
    let count = 0
    const task = { name: 'shared', everyMs: 60_000, work: async () => void count++ }
    const instances = [new Ticker({ store }), new Ticker({ store }), new Ticker({ store })]
    const turn = async (): Promise<number> => (await Promise.all(instances.map((ticker) => ticker.tick(task)))).filter(Boolean).length
    expect([await turn(), count]).toEqual([1, 1])
    expect([await turn(), count]).toEqual([0, 1])
    await turnOver('shared')
    expect([await turn(), count]).toEqual([1, 2])
  })

  it('does not overlap itself, and is waited for when the process stops', async () => {
    const ticker = new Ticker({ store })
    const { promise, resolve } = Promise.withResolvers<void>()
    const task = { name: 'slow', everyMs: 60_000, work: () => promise }
    const first = ticker.tick(task)
    await turnOver('slow')
    expect(await ticker.tick(task)).toBe(false)
    let stopped = false
    const stopping = ticker.stop().then(() => {
      stopped = true
    })
    expect(stopped).toBe(false)
    resolve()
    await stopping
    expect(await first).toBe(true)
    await turnOver('slow')
    expect(await ticker.tick(task)).toBe(false)
  })

  it('that fails is reported, and runs again at its next turn', async () => {
    const errors: unknown[] = []
    const ticker = new Ticker({ store, onError: (error) => errors.push(error) })
    const task = { name: 'failing', everyMs: 60_000, work: () => Promise.reject(new Error('broken')) }
    expect(await ticker.tick(task)).toBe(true)
    await turnOver('failing')
    expect(await ticker.tick(task)).toBe(true)
    expect(errors).toMatchObject([{ cause: { message: 'broken' } }, { cause: { message: 'broken' } }])
  })

  it('whose interval was made shorter does not wait for the old one', async () => {
    const ticker = new Ticker({ store })
    const work = async (): Promise<void> => undefined
    expect(await ticker.tick({ name: 'shorter', everyMs: 86_400_000, work })).toBe(true)
    expect(await ticker.tick({ name: 'shorter', everyMs: 10_000, work })).toBe(true)
    expect(await ticker.tick({ name: 'shorter', everyMs: 10_000, work })).toBe(false)
  })
})
