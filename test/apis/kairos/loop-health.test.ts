/** Long computations hold nobody up: the event loop answers while they are under way. */
import { request } from 'node:http'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startServer } from '../../../src/gateway/server/index.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { longestTurn } from '../../support/loop-turns.ts'
import { crowd, openWorld, type World } from './world.ts'

describeEachDatabase('the event loop', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  async function delayedBy(): Promise<number> {
    const made = await Promise.all(Array.from({ length: 4 }, () => world.simulation()))
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    const answers = await Promise.all(made.map(({ id }) => world.step(id, 10_000)))
    delay.disable()
    expect(new Set(answers.map(({ traceHash }) => traceHash)).size).toBe(1)
    return delay.percentile(99) / 1e6
  }

  /** Reads an answer as it comes, and gives its length. */
  const lengthOf = (port: number, path: string, body: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { 'x-api-key': world.key, 'content-type': 'application/json' }
      const asked = request({ port, path, method: 'POST', headers }, (answer) => {
        let length = 0
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length
        })
        answer.on('end', () => (answer.statusCode === 200 ? resolve(length) : reject(new Error(`It is ${answer.statusCode}.`))))
      })
      asked.on('error', reject)
      asked.end(body)
    })

  // Other processes on the machine can only make it worse: the best of some attempts is ours.
  test('stays free with four steps of 10,000 ticks under way', { timeout: 120_000 }, async () => {
    let best = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 4 && best > 20; attempt++) best = Math.min(best, await delayedBy())
    expect(best).toBeLessThanOrEqual(20)
  })

  test('is not held by an answer with 200,000 steps of agents', { timeout: 120_000 }, async () => {
    const server = await startServer({ gateway: world.specway.service.gateway, host: '127.0.0.1', port: 0 })
    let best = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 3 && best > 20; attempt++) {
      const { id } = await world.simulation({ scenario: crowd(20) })
      const answered = () => lengthOf(server.port, `/v1/simulations/${id}/step`, '{"ticks":10000,"include":["steps"]}')
      best = Math.min(best, await longestTurn(async () => expect(await answered()).toBeGreaterThan(20_000_000)))
    }
    await server.stop(1_000)
    // As one text it would be put together in far more.
    expect(best).toBeLessThanOrEqual(40)
  })
})
