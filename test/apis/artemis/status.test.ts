import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { robot_commands } from '../../../generated/artemis/tables.ts'
import { announceChanges, endOverdueCommands } from '../../../src/apis/artemis/jobs/watch.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

describeEachDatabase('the status of a robot', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  /** Answer, list, status and the count of its fleet at once: they follow one rule. */
  async function expectStatus(robot: Robot, status: string): Promise<void> {
    const read = await world.call('GET', `/robots/${robot.id}`)
    expect(read.body.status).toBe(status)
    expect(await world.status(robot)).toBe(status)
    const listed = await world.call('GET', `/robots?status=${status}&per_page=100`)
    expect(listed.body.data.map(({ id }: { id: string }) => id)).toContain(robot.id)
    const fleet = await world.call('GET', `/fleets/${read.body.fleet_id}`)
    expect(fleet.body).toMatchObject({ robot_count: 1, online_count: status === 'online' ? 1 : 0 })
  }
  /** Deployments are another part of the API; a robot that is deployed to has such a command. */
  async function deployCommand(robot: Robot, status: 'queued' | 'delivered' | 'accepted' | 'succeeded'): Promise<void> {
    const now = world.clock.now()
    const row = {
      organization_id: world.organization.id,
      id: `cmd_${robot.id.slice(4)}`,
      robot_id: robot.id,
      type: 'rollback',
      status,
    } as const
    const payload = { deployment_id: 'dep_1', model_id: null, model_version: null, onnx_url: null, onnx_sha256: null }
    await world.specway.service.world.store.transaction(world.organization.id, async (tx) => {
      await tx.db.delete(robot_commands).where(eq(robot_commands.id, row.id))
      await tx.db.insert(robot_commands).values({ ...row, payload, created_at: now, expires_at: new Date(now.getTime() + 1e8) })
    })
  }
  const inFleet = async (): Promise<Robot> => world.robot({ fleet_id: await world.fleet() })

  it('is offline before the first heartbeat, and again 60 s after the last', async () => {
    const robot = await inFleet()
    await expectStatus(robot, 'offline')
    await world.heartbeat(robot)
    await expectStatus(robot, 'online')
    world.clock.advance(59_999)
    await expectStatus(robot, 'online')
    world.clock.advance(1)
    await expectStatus(robot, 'offline')
  })

  it('waits twice the interval that the agent announced', async () => {
    const robot = await inFleet()
    await world.heartbeat(robot, { interval_s: 300 })
    world.clock.advance(599_999)
    await expectStatus(robot, 'online')
    world.clock.advance(1)
    await expectStatus(robot, 'offline')
  })

  it('follows the order of the rules: maintenance, offline, deploying, error, online', async () => {
    const robot = await inFleet()
    await world.heartbeat(robot, { state: 'error', fault: 'stuck' })
    await expectStatus(robot, 'error')
    await deployCommand(robot, 'queued')
    await expectStatus(robot, 'error')
    await deployCommand(robot, 'delivered')
    await expectStatus(robot, 'deploying')
    expect((await world.heartbeat(robot, { state: 'error' })).body.status).toBe('deploying')
    await deployCommand(robot, 'succeeded')
    expect((await world.heartbeat(robot)).body.status).toBe('online')
    await deployCommand(robot, 'accepted')
    world.clock.advance(60_000)
    await expectStatus(robot, 'offline')
    await world.call('PUT', `/robots/${robot.id}`, { maintenance: true })
    await expectStatus(robot, 'maintenance')
    expect((await world.heartbeat(robot)).body.status).toBe('maintenance')
    await world.call('PUT', `/robots/${robot.id}`, { maintenance: false })
    await expectStatus(robot, 'deploying')
  })

  it('has no measurements before the first heartbeat; the last ones stay while it is offline', async () => {
    const robot = await world.robot()
    expect((await world.call('GET', `/robots/${robot.id}/status`)).body).toEqual({
      id: robot.id,
      status: 'offline',
      active_model: null,
      model_version: null,
      uptime_s: null,
      metrics: null,
      last_heartbeat: null,
    })
    await world.heartbeat(robot, {
      uptime_s: 86_400,
      active_model: 'mdl_1',
      model_version: 'v2',
      metrics: { cpu_percent: 34, error_rate: 0.002 },
    })
    const heardAt = world.clock.now()
    world.clock.advance(3_600_000)
    const status = await world.call('GET', `/robots/${robot.id}/status`)
    expect(status.body).toMatchObject({ status: 'offline', active_model: 'mdl_1', model_version: 'v2', uptime_s: 86_400 })
    expect(status.body.metrics).toMatchObject({ cpu_percent: 34, error_rate: 0.002, gpu_percent: null, throughput_rps: null })
    expect(Date.parse(status.body.last_heartbeat)).toBe(heardAt.getTime())
  })

  describe('announced', () => {
    it('each change is one event, whoever notices it first, however often the job runs', async () => {
      const robot = await world.robot()
      const stream = await world.stream(robot, '?events=status')
      await world.watching(announceChanges)
      await world.heartbeat(robot)
      await world.heartbeat(robot, { state: 'error' })
      world.clock.advance(60_000)
      await world.watching(async (ports) => {
        expect(await announceChanges(ports)).toBeGreaterThanOrEqual(1)
        expect(await announceChanges(ports)).toBe(0)
      })
      await world.call('PUT', `/robots/${robot.id}`, { maintenance: true })
      await world.call('PUT', `/robots/${robot.id}`, { name: 'other' })
      await world.call('PUT', `/robots/${robot.id}`, { maintenance: false })
      const seen: string[] = []
      for (let count = 0; count < 5; count++) {
        const { data } = (await stream.next()) ?? {}
        seen.push(`${data?.previous} ${data?.status}`)
      }
      expect(seen).toEqual(['offline online', 'online error', 'error offline', 'offline maintenance', 'maintenance offline'])
      await stream.close()
    })

    it('with the end of a command that nobody answered, in its transaction', async () => {
      const robot = await inFleet()
      await world.heartbeat(robot)
      await deployCommand(robot, 'delivered')
      await world.heartbeat(robot)
      const stream = await world.stream(robot, '?events=status,command')
      for (let seconds = 0; seconds < 330; seconds += 30) {
        world.clock.advance(30_000)
        await world.heartbeat(robot)
        await world.watching(endOverdueCommands)
      }
      expect(await stream.next()).toMatchObject({ event: 'command', data: { status: 'failed' } })
      expect(await stream.next()).toMatchObject({ event: 'status', data: { previous: 'deploying', status: 'online' } })
      await stream.close()
    })

    it('a whole site that goes dark is announced at once, not a batch at a time', async () => {
      const robots = await Promise.all(Array.from({ length: 6 }, () => world.robot()))
      await Promise.all(robots.map((robot) => world.heartbeat(robot)))
      world.clock.advance(60_000)
      await world.watching(async (ports) => {
        expect(await announceChanges(ports)).toBeGreaterThanOrEqual(6)
      })
    })
  })
})
