/** Computing takes as long as `KAIROS_COMPUTE_TIMEOUT_MS` allows, and no longer: a step leaves nothing, a run stays where it is. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { crowd, openWorld, type World } from './world.ts'

describeEachDatabase('too much computing', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open(), { env: { KAIROS_COMPUTE_TIMEOUT_MS: '150' } })
  })
  afterAll(() => world.close())

  const long = { scenario: crowd(32), ticks: 10_000 }

  test('of a step: 504, and it can be asked for again', async () => {
    const { id } = await world.simulation({ scenario: crowd(32) })
    const key = randomUUID()
    for (const _ of [1, 2]) {
      const answer = await world.post(`/simulations/${id}/step`, { ticks: 10_000 }, key)
      expect([answer.status, answer.body.error.code, answer.headers.get('idempotency-replayed')]).toEqual([504, 'TIMEOUT', null])
    }
    expect((await world.get(`/simulations/${id}`)).body).toMatchObject({ status: 'ready', t: 0 })
    expect((await world.step(id, 1)).t).toBe(1)
  })

  test('of a run: 504 in JSON, an error as the last line, and the run rests at its last commit', async () => {
    const key = randomUUID()
    const body = { ...long, include: [] }
    const first = await world.post('/simulations/run', body, key)
    expect([first.status, first.body.error.code]).toEqual([504, 'TIMEOUT'])
    const again = await world.call('POST', '/simulations/run', body, {
      headers: { 'idempotency-key': key, accept: 'application/x-ndjson' },
    })
    expect(again.status).toBe(201)
    expect(JSON.parse(again.body)).toMatchObject({ error: { code: 'TIMEOUT', details: null } })
    const id = again.headers.get('location')?.split('/').at(-1)
    const rested = (await world.get(`/simulations/${id}`)).body
    expect(rested).toMatchObject({ status: 'paused', statusReason: 'run', playback: null })
    expect(rested.t).toBeLessThan(10_000)
    // It is a simulation like others: it can be taken further by hand, and ended.
    expect((await world.step(rested.id, 1)).t).toBe(rested.t + 1)
    expect((await world.post(`/simulations/${id}/playback`, { action: 'stop' })).body.status).toBe('completed')
  })
})
