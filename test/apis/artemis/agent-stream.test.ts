import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endExpiredTokens } from '../../../src/apis/artemis/jobs/watch.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, readEvents, type World } from './world.ts'

const dayMs = 86_400_000

describeEachDatabase("the agent's stream of commands", (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const reload = async (robot: Robot): Promise<string> => (await world.call('POST', `/robots/${robot.id}/reload`)).body.id
  const ack = (robot: Robot, id: string, status: string) => world.agent(robot, 'POST', `/commands/${id}/ack`, { status })

  it('sends what waits, then what comes, each once, and marks it delivered', async () => {
    const { robot, commandId } = await world.reloading()
    const stream = await world.agentStream(robot)
    const first = await stream.next()
    expect(first).toMatchObject({ id: commandId, event: 'command', data: { id: commandId, status: 'delivered' } })
    const second = await reload(robot)
    expect((await stream.next())?.id).toBe(second)
    await ack(robot, commandId, 'accepted')
    const third = await reload(robot)
    expect((await stream.next())?.id).toBe(third)
    const listed = await world.call('GET', `/robots/${robot.id}/commands`)
    expect(listed.body.data.map(({ status }: { status: string }) => status)).toEqual(['delivered', 'delivered', 'accepted'])
    await stream.close()
  })

  it('sends every unacknowledged command again when it is opened anew, oldest first, and no acknowledged one', async () => {
    const { robot, commandId } = await world.reloading()
    const [second, third] = [await reload(robot), await reload(robot)]
    const first = await world.agentStream(robot)
    for (const id of [commandId, second, third]) expect((await first.next())?.id).toBe(id)
    await first.close()
    await ack(robot, second, 'succeeded')
    const again = await world.agentStream(robot)
    expect([(await again.next())?.id, (await again.next())?.id]).toEqual([commandId, third])
    const fourth = await reload(robot)
    expect((await again.next())?.id).toBe(fourth)
    await again.close()
  })

  it('sends all of more than one batch', async () => {
    const { robot } = await world.reloading()
    await Promise.all(Array.from({ length: 104 }, () => reload(robot)))
    const stream = await world.agentStream(robot)
    const ids = new Set<string | undefined>()
    for (let count = 0; count < 105; count++) ids.add((await stream.next())?.id)
    expect(ids.size).toBe(105)
    await stream.close()
  })

  it('is one: a new connection ends the old with `replaced`, even with the same request id', async () => {
    const robot = await world.robot()
    const headers = { ...robot.agent, 'x-request-id': 'same' }
    const connect = async () => readEvents((await world.specway.call('GET', '/v1/robot-agent/commands', { headers })).response)
    const old = await connect()
    const current = await connect()
    expect(await old.next()).toEqual({ id: undefined, event: 'replaced', data: { at: expect.any(String) } })
    expect(await old.next()).toBeNull()
    await world.heartbeat(robot, { active_model: 'mdl_1' })
    const id = await reload(robot)
    expect((await current.next())?.id).toBe(id)
    await current.close()
  })

  it('of several that connect at once exactly one stays', async () => {
    const robot = await world.robot()
    const streams = await Promise.all(Array.from({ length: 5 }, () => world.agentStream(robot)))
    const firsts = streams.map((stream) => stream.next())
    const replaced: string[] = []
    await new Promise<void>((resolve) => {
      for (const first of firsts)
        void first.then((event) => {
          replaced.push(event?.event ?? 'end')
          if (replaced.length === 4) resolve()
        })
    })
    expect(replaced).toEqual(['replaced', 'replaced', 'replaced', 'replaced'])
    await world.heartbeat(robot, { active_model: 'mdl_1' })
    const id = await reload(robot)
    const last = (await Promise.all(firsts)).filter((event) => event?.event === 'command')
    expect(last.map((event) => event?.id)).toEqual([id])
    await Promise.all(streams.map((stream) => stream.close()))
  })

  it('ends when the robot is deleted', async () => {
    const robot = await world.robot()
    const stream = await world.agentStream(robot)
    await world.call('DELETE', `/robots/${robot.id}`)
    expect(await stream.next()).toBeNull()
    expect((await world.agent(robot, 'GET', '/commands')).status).toBe(401)
  })

  describe('and its token', () => {
    const rotate = async (robot: Robot, body?: object): Promise<{ readonly robot: Robot; readonly expires: string | null }> => {
      const answer = await world.call('POST', `/robots/${robot.id}/token`, body)
      expect(answer.status).toBe(201)
      expect(answer.body).toMatchObject({ robot_id: robot.id, agent_token: expect.stringMatching(/^kai_agent_[0-9A-Za-z]{32}$/) })
      return {
        robot: { id: robot.id, agent: { authorization: `Bearer ${answer.body.agent_token}` } },
        expires: answer.body.previous_expires_at,
      }
    }

    it('revoke_previous ends the old token and the stream that was opened with it, at once', async () => {
      const old = await world.robot()
      const stream = await world.agentStream(old)
      const { robot, expires } = await rotate(old, { revoke_previous: true })
      expect(expires).toBeNull()
      expect(await stream.next()).toBeNull()
      expect((await world.heartbeat(old)).status).toBe(401)
      expect((await world.heartbeat(robot)).status).toBe(200)
    })

    it('otherwise the old one works for 24 hours more, and its stream ends within the next round of the job', async () => {
      const old = await world.robot()
      const { robot, expires } = await rotate(old)
      expect(Date.parse(expires ?? '')).toBe(world.clock.now().getTime() + dayMs)
      const stream = await world.agentStream(old)
      world.clock.advance(dayMs - 1)
      await world.watching(async (ports) => expect(await endExpiredTokens(ports)).toBe(0))
      expect((await world.heartbeat(old)).status).toBe(200)
      world.clock.advance(1)
      expect((await world.heartbeat(old)).status).toBe(401)
      await world.watching(async (ports) => expect(await endExpiredTokens(ports)).toBe(1))
      expect(await stream.next()).toBeNull()
      expect((await world.heartbeat(robot)).status).toBe(200)
    })

    it('a second rotation within the 24 hours ends the oldest, and only that', async () => {
      const first = await world.robot()
      const stream = await world.agentStream(first)
      const second = await rotate(first)
      const third = await rotate(first)
      expect(await stream.next()).toBeNull()
      expect((await world.heartbeat(first)).status).toBe(401)
      expect((await world.heartbeat(second.robot)).status).toBe(200)
      expect((await world.heartbeat(third.robot)).status).toBe(200)
    })
  })
})
