import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

const dayMs = 86_400_000

describeEachDatabase("the robot's own channel", (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const at = (offsetMs: number): string => new Date(world.clock.now().getTime() + offsetMs).toISOString()

  it('tells an agent who it is and what to work with: the defaults of its type, then its fleet', async () => {
    const fleet = await world.fleet({ config: { input_topic: '/own', qos: { output: { depth: 3 } } } })
    const robot = await world.robot({ fleet_id: fleet, type: 'mobile' })
    const self = await world.agent(robot, 'GET')
    expect(self.status).toBe(200)
    expect(self.body.robot).toEqual((await world.call('GET', `/robots/${robot.id}`)).body)
    expect(self.body.config).toEqual({
      input_topic: '/own',
      output_topic: '/kairo/inference',
      namespace: '',
      qos: {
        input: { reliability: 'best_effort', durability: 'volatile', history: 'keep_last', depth: 10 },
        output: { reliability: 'reliable', durability: 'volatile', history: 'keep_last', depth: 3 },
      },
    })
    expect(self.body.model).toBeNull()
  })

  it("is another world than the people's: keys are 401 on it, robot tokens everywhere else", async () => {
    const robot = await world.robot()
    expect((await world.call('GET', '/robot-agent')).status).toBe(401)
    for (const path of ['/robots', `/robots/${robot.id}`, '/plan-limits'])
      expect((await world.specway.call('GET', `/v1${path}`, { headers: robot.agent })).status).toBe(401)
  })

  describe('a heartbeat', () => {
    it('answers the status, its own interval and the time of the server', async () => {
      const robot = await world.robot()
      const beat = await world.heartbeat(robot, { interval_s: 10 })
      expect(beat.status).toBe(200)
      expect(beat.body).toEqual({ status: 'online', next_heartbeat_s: 10, pending_commands: 0, server_time: '2026-03-01T12:00:00Z' })
      expect((await world.call('GET', `/robots/${robot.id}`)).body).toMatchObject({
        heartbeat_interval_s: 10,
        last_seen: '2026-03-01T12:00:00Z',
      })
    })

    it('is believed about the model; what it leaves out stays, null clears', async () => {
      const robot = await world.robot({ ros_distro: 'humble' })
      const shown = async () => (await world.call('GET', `/robots/${robot.id}`)).body
      await world.heartbeat(robot, { active_model: 'mdl_1', model_version: 'v1', ros_distro: 'jazzy', agent_version: '1.4.0' })
      const first = { active_model: 'mdl_1', model_version: 'v1', ros_distro: 'jazzy', agent_version: '1.4.0' }
      expect(await shown()).toMatchObject(first)
      await world.heartbeat(robot)
      expect(await shown()).toMatchObject(first)
      await world.heartbeat(robot, { active_model: 'mdl_2' })
      expect(await shown()).toMatchObject({ ...first, active_model: 'mdl_2' })
      await world.heartbeat(robot, { active_model: null, model_version: null })
      expect(await shown()).toMatchObject({ active_model: null, model_version: null, agent_version: '1.4.0' })
    })

    it('is one sample of telemetry, and does not count as a change of the robot', async () => {
      const robot = await world.robot()
      world.clock.advance(10_000)
      await world.heartbeat(robot, { metrics: { cpu_percent: 34 } })
      world.clock.advance(1000)
      const series = await world.call('GET', `/robots/${robot.id}/telemetry?metric=cpu_usage`)
      expect(series.body.data).toEqual([{ at: expect.any(String), cpu_usage: { avg: 34, min: 34, max: 34, last: 34, count: 1 } }])
      const { updated_at, created_at } = (await world.call('GET', `/robots/${robot.id}`)).body
      expect(updated_at).toBe(created_at)
    })

    it('is refused when it breaks the document: a fault without the state error, shares above 1, unknown metrics', async () => {
      const robot = await world.robot()
      for (const body of [
        { fault: 'camera disconnected' },
        { metrics: { error_rate: 1.1 } },
        { metrics: { cpu_percent: 101 } },
        { metrics: { battery: 3 } },
        { interval_s: 4 },
        { uptime_s: -1 },
        { state: 'fine' },
      ])
        expect([body, (await world.heartbeat(robot, body)).status]).toEqual([body, 400])
      expect((await world.call('GET', `/robots/${robot.id}`)).body.last_seen).toBeNull()
    })

    it("never uses up the organization's requests", async () => {
      const organization = await world.specway.organization()
      const { secret: key } = await organization.key('artemis')
      const { body } = await world.call('POST', '/robots', { name: 'arm', type: 'custom' }, { key })
      const robot: Robot = { id: body.id, agent: { authorization: `Bearer ${body.agent_token}` } }
      const left = async () => Number((await world.call('GET', '/plan-limits', undefined, { key })).headers.get('x-ratelimit-remaining'))
      const before = await left()
      for (let count = 0; count < 5; count++) expect((await world.heartbeat(robot)).headers.get('x-ratelimit-limit')).toBe('600')
      expect(await left()).toBe(before - 1)
    })
  })

  describe('telemetry', () => {
    const post = (robot: Robot, samples: object[]) => world.agent(robot, 'POST', '/telemetry', { samples })

    it('counts a second sample of a millisecond as a duplicate, within a batch and across batches; the first one stays', async () => {
      const robot = await world.robot()
      const moment = at(-1000)
      const first = await post(robot, [
        { at: moment, metrics: { cpu_percent: 10 } },
        { at: moment, metrics: { cpu_percent: 20 } },
        { at: moment.replace('Z', '456Z'), metrics: { cpu_percent: 30 } },
        { at: at(-999), metrics: {}, output: { mean: 0.4, std: 0.1, count: 12 } },
      ])
      expect([first.status, first.body]).toEqual([202, { accepted: 2, duplicates: 2 }])
      const again = await post(robot, [
        { at: moment, metrics: { cpu_percent: 40 } },
        { at: at(-998), metrics: {} },
      ])
      expect(again.body).toEqual({ accepted: 1, duplicates: 1 })
      const series = await world.call('GET', `/robots/${robot.id}/telemetry`)
      expect(series.body.data).toEqual([{ at: expect.any(String), cpu_usage: { avg: 10, min: 10, max: 10, last: 10, count: 1 } }])
    })

    it('of two equal batches at once stores each sample once', async () => {
      const robot = await world.robot()
      const samples = Array.from({ length: 100 }, (_, index) => ({ at: at(-index - 1), metrics: { cpu_percent: 1 } }))
      const answers = await Promise.all([post(robot, samples), post(robot, samples.toReversed())])
      expect(answers.map(({ status }) => status)).toEqual([202, 202])
      expect(answers.reduce((sum, { body }) => sum + body.accepted, 0)).toBe(100)
    })

    it('takes 1,000 samples, and refuses the whole batch for one that is too old or too far ahead', async () => {
      const robot = await world.robot()
      const full = Array.from({ length: 1000 }, (_, index) => ({ at: at(-index), metrics: { throughput_rps: index } }))
      expect((await post(robot, full)).body).toEqual({ accepted: 1000, duplicates: 0 })
      expect((await post(robot, [...full, { at: at(0), metrics: {} }])).status).toBe(400)
      const edges = [at(-7 * dayMs), at(60_000)].map((moment) => ({ at: moment, metrics: {} }))
      expect((await post(robot, edges)).body).toEqual({ accepted: 2, duplicates: 0 })
      const refused = await post(robot, [
        { at: at(5), metrics: {} },
        { at: at(-7 * dayMs - 1), metrics: {} },
        { at: at(60_001), metrics: {} },
        { at: '0000-01-01T00:00:00Z', metrics: {} },
      ])
      expect(refused.status).toBe(400)
      expect(refused.body.error.details.issues.map(({ path }: { path: string }) => path)).toEqual(
        [1, 2, 3].map((index) => `samples.${index}.at`),
      )
      expect((await post(robot, [{ at: at(5), metrics: {} }])).body.accepted).toBe(1)
    })
  })

  describe('logs', () => {
    const post = (robot: Robot, lines: object[]) => world.agent(robot, 'POST', '/logs', { lines })

    it('stores lines with their source and data', async () => {
      const robot = await world.robot()
      const answer = await post(robot, [
        { at: at(-2), level: 'info', message: 'model loaded', data: { model_id: 'mdl_1', deep: [{ x: null }] } },
        { at: at(-1), level: 'warn', message: 'a \'quoted\' "line" \\ of 🤖', source: 'node' },
      ])
      expect([answer.status, answer.body]).toEqual([202, { accepted: 2 }])
      expect((await world.call('GET', `/robots/${robot.id}/logs`)).body.data).toEqual([
        { at: at(-2), level: 'info', source: 'agent', message: 'model loaded', data: { model_id: 'mdl_1', deep: [{ x: null }] } },
        { at: at(-1), level: 'warn', source: 'node', message: 'a \'quoted\' "line" \\ of 🤖', data: null },
      ])
    })

    it('takes 4 KiB of data in a line and not a byte more, and nothing of a batch with a broken line', async () => {
      const robot = await world.robot()
      const data = { note: 'x'.repeat(4096 - '{"note":""}'.length) }
      const fine = { at: at(-1), level: 'info', message: 'm', data }
      expect((await post(robot, [fine])).status).toBe(202)
      const refused = await post(robot, [fine, { ...fine, data: { note: `${data.note}x` } }, { ...fine, at: '0000-06-01T00:00:00Z' }])
      expect(refused.status).toBe(400)
      expect(refused.body.error.details.issues.map(({ path }: { path: string }) => path)).toEqual(['lines.1.data', 'lines.2.at'])
      expect((await post(robot, [])).status).toBe(400)
      expect((await world.call('GET', `/robots/${robot.id}/logs`)).body.total).toBe(1)
    })
  })
})
