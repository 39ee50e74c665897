import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOverdueCommands } from '../../../src/apis/artemis/jobs/watch.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

const dayMs = 86_400_000

describeEachDatabase('commands', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const pending = async (robot: Robot) => (await world.agent(robot, 'GET', '/commands/pending')).body.data
  const ack = (robot: Robot, id: string, body: object) => world.agent(robot, 'POST', `/commands/${id}/ack`, body)
  const command = async (robot: Robot, id: string) =>
    (await world.call('GET', `/robots/${robot.id}/commands`)).body.data.find((row: { id: string }) => row.id === id)

  it('reload is 202 with the model that the robot runs, and 409 for a robot that runs none', async () => {
    const idle = await world.robot()
    const refused = await world.call('POST', `/robots/${idle.id}/reload`)
    expect([refused.status, refused.body.error.details]).toEqual([409, { reason: 'no_active_model', robot_id: idle.id }])
    await world.heartbeat(idle, { active_model: 'mdl_1', model_version: 'v2' })
    const accepted = await world.call('POST', `/robots/${idle.id}/reload`)
    expect(accepted.status).toBe(202)
    expect(accepted.body).toEqual({
      id: expect.stringMatching(/^cmd_[0-9a-z]{16}$/),
      robot_id: idle.id,
      type: 'reload',
      status: 'queued',
      payload: { model_id: 'mdl_1', model_version: 'v2' },
      progress: null,
      message: null,
      created_at: '2026-03-01T12:00:00Z',
      delivered_at: null,
      finished_at: null,
      expires_at: '2026-03-02T12:00:00Z',
    })
    expect((await world.call('GET', `/robots/${idle.id}/commands`)).body).toMatchObject({ data: [accepted.body], total: 1 })
  })

  describe('polled', () => {
    it('are delivered from then on, oldest first, at most 20, and come again until they are acknowledged', async () => {
      const { robot, commandId } = await world.reloading()
      for (let count = 0; count < 20; count++) await world.call('POST', `/robots/${robot.id}/reload`)
      const first = await pending(robot)
      expect(first).toHaveLength(20)
      expect(first[0]).toMatchObject({ id: commandId, status: 'delivered', delivered_at: expect.any(String) })
      expect((await pending(robot)).map(({ id }: { id: string }) => id)).toEqual(first.map(({ id }: { id: string }) => id))
      expect((await world.heartbeat(robot)).body.pending_commands).toBe(21)
      await ack(robot, commandId, { status: 'accepted' })
      expect((await pending(robot)).map(({ id }: { id: string }) => id)).not.toContain(commandId)
      expect((await world.heartbeat(robot)).body.pending_commands).toBe(21)
      await ack(robot, commandId, { status: 'succeeded' })
      expect((await world.heartbeat(robot)).body.pending_commands).toBe(20)
    })
  })

  describe('acknowledged', () => {
    it('move from accepted over progress to succeeded, and keep what was said', async () => {
      const { robot, commandId } = await world.reloading()
      expect((await ack(robot, commandId, { status: 'accepted' })).body).toMatchObject({
        status: 'accepted',
        delivered_at: expect.any(String),
      })
      expect((await ack(robot, commandId, { status: 'progress', progress: 40, message: 'loading' })).body).toMatchObject({
        status: 'accepted',
        progress: 40,
        message: 'loading',
        finished_at: null,
      })
      world.clock.advance(1000)
      const done = await ack(robot, commandId, { status: 'succeeded', progress: 100, inference_latency_p99_ms: 24 })
      expect(done.status).toBe(200)
      expect(done.body).toMatchObject({ status: 'succeeded', progress: 100, message: 'loading', finished_at: expect.any(String) })
      expect(await command(robot, commandId)).toEqual(done.body)
    })

    it('the same way again are 200 and change nothing; another way once finished are 409', async () => {
      const { robot, commandId } = await world.reloading()
      const body = { status: 'failed', message: 'checksum mismatch' }
      const first = await ack(robot, commandId, body)
      world.clock.advance(5000)
      expect(await ack(robot, commandId, body)).toMatchObject({ status: 200, body: first.body })
      for (const other of [{ status: 'succeeded' }, { ...body, message: 'other' }, { status: 'progress', progress: 1 }]) {
        const refused = await ack(robot, commandId, other)
        expect([refused.status, refused.body.error.details]).toEqual([409, { reason: 'command_finished', status: 'failed' }])
      }
      expect(await command(robot, commandId)).toEqual(first.body)
    })

    it('of another robot, or unknown, are 404; a body that breaks the document is 400', async () => {
      const { commandId } = await world.reloading()
      const other = await world.robot()
      for (const id of [commandId, 'cmd_0000000000000000', 'x']) expect((await ack(other, id, { status: 'accepted' })).status).toBe(404)
      for (const body of [{}, { status: 'queued' }, { status: 'progress', progress: 101 }, { status: 'failed', sha256: 'x' }])
        expect((await ack(other, commandId, body)).status).toBe(400)
    })

    it('twenty times at once end once', async () => {
      const { robot, commandId } = await world.reloading()
      const stream = await world.stream(robot, '?events=command')
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => ack(robot, commandId, { status: index % 2 === 0 ? 'succeeded' : 'failed' })),
      )
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(10)
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(10)
      const first = await stream.next()
      await world.call('DELETE', `/robots/${robot.id}`)
      expect([first?.data.id, await stream.next()]).toEqual([commandId, null])
    })
  })

  describe('left alone', () => {
    it('expire after 24 hours, wherever the robot is', async () => {
      const { robot, commandId } = await world.reloading()
      world.clock.advance(dayMs - 1)
      await world.watching(endOverdueCommands)
      expect((await command(robot, commandId)).status).toBe('queued')
      world.clock.advance(1)
      await world.watching(endOverdueCommands)
      expect(await command(robot, commandId)).toMatchObject({ status: 'expired', finished_at: expect.any(String) })
      expect((await ack(robot, commandId, { status: 'succeeded' })).status).toBe(409)
    })

    it('fail after 300 s in which a robot that is there says nothing; each acknowledgement begins anew', async () => {
      const { robot, commandId } = await world.reloading()
      await pending(robot)
      const beat = async (seconds: number) => {
        for (let count = 0; count < seconds / 30; count++) {
          world.clock.advance(30_000)
          await world.heartbeat(robot)
          await world.watching(endOverdueCommands)
        }
      }
      await beat(270)
      expect((await ack(robot, commandId, { status: 'accepted' })).status).toBe(200)
      await beat(270)
      expect((await command(robot, commandId)).status).toBe('accepted')
      await beat(30)
      expect(await command(robot, commandId)).toMatchObject({ status: 'failed', message: 'No acknowledgement within 300 seconds.' })
    })

    it('are not held against a robot for the time that it was away', async () => {
      const { robot, commandId } = await world.reloading()
      await pending(robot)
      world.clock.advance(3_600_000)
      await world.watching(endOverdueCommands)
      expect((await command(robot, commandId)).status).toBe('delivered')
      await world.heartbeat(robot, { interval_s: 300 })
      await world.watching(endOverdueCommands)
      expect((await command(robot, commandId)).status).toBe('delivered')
      world.clock.advance(300_000)
      await world.watching(endOverdueCommands)
      expect((await command(robot, commandId)).status).toBe('failed')
    })
  })

  it('given once for a repeated Idempotency-Key, and not for another robot with it', async () => {
    const { robot } = await world.reloading()
    const headers = { 'idempotency-key': 'reload-1' }
    const first = await world.call('POST', `/robots/${robot.id}/reload`, undefined, { headers })
    const again = await world.call('POST', `/robots/${robot.id}/reload`, undefined, { headers })
    expect(again.body).toEqual(first.body)
    expect((await world.call('GET', `/robots/${robot.id}/commands`)).body.total).toBe(2)
  })
})
