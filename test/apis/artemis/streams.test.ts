import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pruneEvents } from '../../../src/store/event-log.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, readEvents, type World } from './world.ts'

describeEachDatabase("a robot's stream", (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const line = (message: string) => ({ at: world.clock.now().toISOString(), level: 'info', message })

  it('carries status, metrics, log lines and commands from now on, numbered', async () => {
    const robot = await world.robot()
    await world.heartbeat(robot, { active_model: 'mdl_1', model_version: 'v1' })
    const stream = await world.stream(robot)
    await world.heartbeat(robot, { state: 'error', metrics: { cpu_percent: 12 } })
    await world.agent(robot, 'POST', '/logs', { lines: [{ ...line('stuck'), data: { joint: 3 } }] })
    const command = await world.call('POST', `/robots/${robot.id}/reload`)
    const events = [await stream.next(), await stream.next(), await stream.next(), await stream.next()]
    expect(events.map((event) => event?.event)).toEqual(['status', 'metrics', 'log', 'command'])
    expect(events[0]?.data).toEqual({ status: 'error', previous: 'online', at: '2026-03-01T12:00:00Z' })
    expect(events[1]?.data).toMatchObject({ cpu_percent: 12, gpu_percent: null, at: '2026-03-01T12:00:00Z' })
    expect(events[2]?.data).toEqual({
      at: '2026-03-01T12:00:00.000Z',
      level: 'info',
      source: 'agent',
      message: 'stuck',
      data: { joint: 3 },
    })
    expect(events[3]?.data).toEqual(command.body)
    const numbers = events.map((event) => Number(event?.id))
    expect(numbers).toEqual([0, 1, 2, 3].map((step) => (numbers[0] ?? 0) + step))
    await stream.close()
  })

  it('carries only the kinds that were asked for', async () => {
    const robot = await world.robot()
    const stream = await world.stream(robot, '?events=log,command')
    await world.heartbeat(robot)
    await world.agent(robot, 'POST', '/logs', { lines: [line('one')] })
    expect((await stream.next())?.event).toBe('log')
    await stream.close()
    expect((await world.call('GET', `/robots/${robot.id}/stream?events=log,music`)).status).toBe(400)
  })

  it('resumed by Last-Event-ID loses nothing and repeats nothing, wherever it broke', async () => {
    const robot = await world.robot()
    const first = await world.stream(robot, '?events=log')
    const lines = Array.from({ length: 12 }, (_, index) => line(`line ${index}`))
    await world.agent(robot, 'POST', '/logs', { lines: lines.slice(0, 6) })
    const seen = [await first.next(), await first.next(), await first.next()]
    await first.close()
    await world.agent(robot, 'POST', '/logs', { lines: lines.slice(6) })
    const second = await world.stream(robot, '?events=log', { 'last-event-id': seen.at(-1)?.id ?? '' })
    for (let count = 0; count < 9; count++) seen.push(await second.next())
    await world.agent(robot, 'POST', '/logs', { lines: [line('live')] })
    seen.push(await second.next())
    expect(seen.map((event) => event?.data.message)).toEqual([...lines.map(({ message }) => message), 'live'])
    await second.close()
  })

  it('resumed after the events were removed goes on with the oldest that is kept', async () => {
    const robot = await world.robot()
    const stream = await world.stream(robot, '?events=log')
    await world.agent(robot, 'POST', '/logs', { lines: [line('a'), line('b'), line('c')] })
    const first = await stream.next()
    await stream.close()
    world.clock.advance(1000)
    await pruneEvents(world.specway.service.world.store, world.clock.now())
    await world.agent(robot, 'POST', '/logs', { lines: [line('d')] })
    const resumed = await world.stream(robot, '?events=log', { 'last-event-id': first?.id ?? '' })
    expect((await resumed.next())?.data.message).toBe('d')
    await resumed.close()
  })

  it.each(['x', '-1', '1e3', '99999999999999999'])('refuses the Last-Event-ID "%s"', async (id) => {
    const robot = await world.robot()
    const answer = await world.call('GET', `/robots/${robot.id}/stream`, undefined, { headers: { 'last-event-id': id } })
    expect(answer.status).toBe(400)
  })

  it('ends when the robot is deleted', async () => {
    const robot = await world.robot()
    const stream = await world.stream(robot)
    await world.call('DELETE', `/robots/${robot.id}`)
    expect(await stream.next()).toBeNull()
  })

  describe('limits', () => {
    it('more streams than the plan allows are 429; a closed one makes room', async () => {
      const organization = await world.specway.organization()
      const { secret: key } = await organization.key('artemis')
      const { body } = await world.call('POST', '/robots', { name: 'arm', type: 'custom' }, { key })
      const open = () => world.call('GET', `/robots/${body.id}/stream`, undefined, { key })
      const streams = []
      for (let count = 0; count < 5; count++) {
        const answer = await open()
        expect(answer.status).toBe(200)
        streams.push(readEvents(answer.response))
      }
      const refused = await open()
      expect([refused.status, refused.body.error.code]).toEqual([429, 'CONCURRENCY_LIMITED'])
      await streams.pop()?.close()
      const again = await open()
      expect(again.status).toBe(200)
      await readEvents(again.response).close()
      await Promise.all(streams.map((stream) => stream.close()))
    })
  })
})
