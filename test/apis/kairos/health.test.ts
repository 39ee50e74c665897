/** Whether the API works: for everybody, and within a second. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type World } from './world.ts'

describeEachDatabase('health', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open({ poolSize: 1, waitMs: 10_000 }))
  })
  afterAll(() => world.close())
  const health = () => world.specway.call('GET', '/v1/health')

  test('says what runs here, without a credential', async () => {
    const { status, body } = await health()
    expect(status).toBe(200)
    expect(body).toEqual({
      status: 'ok',
      version: '1.0.0',
      engineVersion: '1.4.4',
      engineVersions: ['1.4.4'],
      time: '2026-03-01T12:00:00.000Z',
    })
  })

  test('a database that is busy for longer than a second is 503; when it is back, so is the API', async () => {
    const held = Promise.withResolvers<void>()
    const holding = Promise.withResolvers<void>()
    const busy = world.store.system(async (tx) => {
      await tx.db.execute('select 1')
      holding.resolve()
      await held.promise
    })
    await holding.promise
    const began = performance.now()
    const { status, headers, body } = await health()
    const took = performance.now() - began
    held.resolve()
    await busy
    expect(status).toBe(503)
    expect(body.error.code).toBe('UNAVAILABLE')
    expect(headers.get('retry-after')).toBe('1')
    expect(took).toBeGreaterThan(900)
    expect(took).toBeLessThan(5_000)
    expect((await health()).status).toBe(200)
  })
})
