import { afterAll, beforeAll, expect, it } from 'vitest'
import { removeOld } from '../../../src/apis/artemis/jobs/retention.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, setPlan, type World } from './world.ts'

const dayMs = 86_400_000

describeEachDatabase("a robot's log", (open) => {
  let world: World
  let robot: Robot
  const messages = async (query: string): Promise<string[]> => {
    const answer = await world.call('GET', `/robots/${robot.id}/logs${query}`)
    expect([query, answer.status]).toEqual([query, 200])
    return answer.body.data.map(({ message }: { message: string }) => message)
  }

  beforeAll(async () => {
    world = await openWorld(await open())
    robot = await world.robot()
    const lines = ['debug', 'info', 'warn', 'error'].map((level, index) => ({
      at: `2026-03-01T11:3${index}:00.120Z`,
      level,
      message: `${level} 100%_done`,
    }))
    // Three lines of one millisecond keep the order in which they came.
    const same = ['a', 'b', 'c'].map((message) => ({ at: '2026-03-01T11:40:00Z', level: 'info', message }))
    await world.agent(robot, 'POST', '/logs', { lines: [...lines.toReversed(), ...same, { ...lines[0], at: '2026-02-20T00:00:00Z' }] })
  })
  afterAll(() => world.close())

  it('is the last hour, oldest first, in pages', async () => {
    expect(await messages('')).toEqual(['debug', 'info', 'warn', 'error'].map((level) => `${level} 100%_done`).concat('a', 'b', 'c'))
    expect((await messages('?order=desc')).slice(0, 3)).toEqual(['c', 'b', 'a'])
    const page = await world.call('GET', `/robots/${robot.id}/logs?per_page=2&page=2`)
    expect(page.body).toMatchObject({ total: 7, page: 2, per_page: 2 })
    expect(page.body.data[0]).toEqual({
      at: '2026-03-01T11:32:00.120Z',
      level: 'warn',
      source: 'agent',
      message: 'warn 100%_done',
      data: null,
    })
    expect(await messages('?page=9')).toEqual([])
  })

  it('is filtered by the least level, by text as it is, and by time', async () => {
    expect(await messages('?level=warn')).toEqual(['warn 100%_done', 'error 100%_done'])
    expect(await messages('?level=error&q=0%25_d')).toEqual(['error 100%_done'])
    expect(await messages('?q=Done')).toEqual([])
    expect(await messages('?from=2026-03-01T11:32:00.120Z&to=2026-03-01T11:33:00.120Z')).toEqual(['warn 100%_done'])
    expect(await messages('?from=2026-02-19T00:00:00Z&to=2026-03-01T00:00:00Z')).toEqual(['debug 100%_done'])
  })

  it('refuses windows longer than 31 days or backwards, and unknown levels', async () => {
    for (const query of [
      '?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:01Z',
      '?from=2026-03-01T12:00:00Z&to=2026-03-01T11:00:00Z',
      '?level=fatal',
      '?order=up',
    ])
      expect([query, (await world.call('GET', `/robots/${robot.id}/logs${query}`)).status]).toEqual([query, 400])
    expect(await messages('?from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z')).toEqual([])
  })

  it("is kept for the plan's days with the telemetry, and no longer than its robot", async () => {
    const kept = await world.robot()
    const gone = await world.robot()
    const report = (whose: Robot, days: number) => {
      const at = new Date(world.clock.now().getTime() - days * dayMs).toISOString()
      return Promise.all([
        world.agent(whose, 'POST', '/logs', { lines: [{ at, level: 'info', message: `${days} days` }] }),
        world.agent(whose, 'POST', '/telemetry', { samples: [{ at, metrics: { cpu_percent: days } }] }),
      ])
    }
    await report(kept, 6)
    await report(kept, 1)
    await report(gone, 1)
    await world.call('DELETE', `/robots/${gone.id}`)
    await setPlan(world.specway, world.organization, world.key, 'starter')
    world.clock.advance(2 * dayMs)
    await world.watching(removeOld)
    const { store } = world.specway.service.world
    const left = await store.system(async (tx) => {
      const { robot_logs, robot_telemetry } = await import('../../../generated/artemis/tables.ts')
      const lines = await tx.db.select({ robot: robot_logs.robot_id, message: robot_logs.message }).from(robot_logs)
      const samples = await tx.db.select({ robot: robot_telemetry.robot_id, cpu: robot_telemetry.cpu_percent }).from(robot_telemetry)
      return { lines: lines.filter(({ robot: id }) => id !== robot.id), samples }
    })
    expect(left).toEqual({ lines: [{ robot: kept.id, message: '1 days' }], samples: [{ robot: kept.id, cpu: 1 }] })
    await setPlan(world.specway, world.organization, world.key, 'pro')
  })
})
