/** Long computations hold nobody up: the event loop answers while they are under way. */
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type World } from './world.ts'

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

  // Other processes on the machine can only make it worse: the best of some attempts is ours.
  test('stays free with four steps of 10,000 ticks under way', { timeout: 120_000 }, async () => {
    let best = Number.POSITIVE_INFINITY
    for (let attempt = 0; attempt < 4 && best > 20; attempt++) best = Math.min(best, await delayedBy())
    expect(best).toBeLessThanOrEqual(20)
  })
})
