import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type Robot, type World } from './world.ts'

describeEachDatabase('fleets', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const commandsOf = async (robot: Robot) => (await world.call('GET', `/robots/${robot.id}/commands`)).body.data
  const fleetOf = async (robot: Robot) => (await world.call('GET', `/robots/${robot.id}`)).body.fleet_id
  const add = (fleet: string, ...robots: Robot[]) =>
    world.call('POST', `/fleets/${fleet}/robots`, { robot_ids: robots.map(({ id }) => id) })

  describe('made', () => {
    it('are empty, trimmed, and read as they were answered', async () => {
      const made = await world.call('POST', '/fleets', { name: ' warehouse ', config: { output_topic: '/kairo/inference' } })
      expect(made.status).toBe(201)
      expect(made.body).toEqual({
        id: expect.stringMatching(/^flt_[0-9a-z]{16}$/),
        name: 'warehouse',
        description: null,
        config: { output_topic: '/kairo/inference' },
        robot_count: 0,
        online_count: 0,
        created_at: '2026-03-01T12:00:00Z',
        updated_at: '2026-03-01T12:00:00Z',
      })
      expect(made.headers.get('location')).toBe(`/v1/fleets/${made.body.id}`)
      expect((await world.call('GET', `/fleets/${made.body.id}`)).body).toEqual(made.body)
    })

    it('have a name of their own in the organization: 409, also for twins at the same moment; others may have it', async () => {
      const answers = await Promise.all([1, 2, 3, 4].map(() => world.call('POST', '/fleets', { name: 'twin' })))
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
      const refused = answers.find(({ status }) => status === 409)
      expect(refused?.body.error.details).toEqual({ reason: 'name_taken', name: 'twin' })
      const stranger = await world.specway.organization()
      const { secret: key } = await stranger.key('artemis')
      expect((await world.call('POST', '/fleets', { name: 'twin' }, { key })).status).toBe(201)
    })

    it('refuse configurations that the document does not name', async () => {
      for (const config of [{ topic: '/x' }, { qos: { input: { depth: 0 } } }, { qos: { side: {} } }, { input_topic: '' }])
        expect((await world.call('POST', '/fleets', { name: 'x', config })).status).toBe(400)
    })

    it('once for a repeated Idempotency-Key', async () => {
      const headers = { 'idempotency-key': 'fleet-1' }
      const first = await world.call('POST', '/fleets', { name: 'once' }, { headers })
      const again = await world.call('POST', '/fleets', { name: 'once' }, { headers })
      expect([again.status, again.body]).toEqual([201, first.body])
    })
  })

  it('are listed newest first with the numbers of their members, in pages', async () => {
    const stranger = await world.specway.organization()
    const { secret: key } = await stranger.key('artemis')
    for (const name of ['a', 'b', 'c']) await world.call('POST', '/fleets', { name }, { key })
    const page = await world.call('GET', '/fleets?per_page=2', undefined, { key })
    expect(page.body).toMatchObject({ total: 3, page: 1, per_page: 2, data: [{ name: 'c', robot_count: 0 }, { name: 'b' }] })
    expect((await world.call('GET', '/fleets?per_page=2&page=3', undefined, { key })).body).toMatchObject({ data: [], total: 3 })
  })

  describe('changed', () => {
    it('replace the given fields whole and keep the others', async () => {
      const fleet = await world.fleet({ description: 'arms', config: { namespace: '/a', output_topic: '/o' } })
      const changed = await world.call('PUT', `/fleets/${fleet}`, { config: { namespace: '/b' } })
      expect(changed.body).toMatchObject({ description: 'arms', config: { namespace: '/b' } })
      expect(changed.body.config).not.toHaveProperty('output_topic')
      expect((await world.call('PUT', `/fleets/${fleet}`, { description: null })).body).toMatchObject({
        description: null,
        config: { namespace: '/b' },
      })
      expect((await world.call('PUT', `/fleets/${fleet}`, {})).status).toBe(400)
    })

    it('cannot take the name of another, and keep their own', async () => {
      await world.call('POST', '/fleets', { name: 'taken' })
      const own = await world.call('POST', '/fleets', { name: 'own' })
      const refused = await world.call('PUT', `/fleets/${own.body.id}`, { name: 'taken' })
      expect([refused.status, refused.body.error.details]).toEqual([409, { reason: 'name_taken', name: 'taken' }])
      expect((await world.call('PUT', `/fleets/${own.body.id}`, { name: 'own' })).status).toBe(200)
    })

    it('tell every member its new configuration, and nobody when only the name changes', async () => {
      const fleet = await world.fleet()
      const arm = await world.robot({ fleet_id: fleet })
      const rover = await world.robot({ fleet_id: fleet, type: 'mobile' })
      await world.call('PUT', `/fleets/${fleet}`, { name: 'renamed' })
      expect(await commandsOf(arm)).toEqual([])
      await world.call('PUT', `/fleets/${fleet}`, { config: { output_topic: '/out' } })
      for (const [robot, input] of [
        [arm, '/joint_states'],
        [rover, '/odom'],
      ] as const)
        expect(await commandsOf(robot)).toMatchObject([
          { type: 'configure', status: 'queued', payload: { config: { input_topic: input, output_topic: '/out' } } },
        ])
    })
  })

  describe('joined', () => {
    it('count their members and those online; each that joins is told', async () => {
      const fleet = await world.fleet({ config: { namespace: '/line' } })
      const [first, second] = [await world.robot(), await world.robot()]
      await world.heartbeat(first)
      const joined = await add(fleet, first, second)
      expect(joined.status).toBe(200)
      expect(joined.body).toMatchObject({ robot_count: 2, online_count: 1 })
      expect(await commandsOf(first)).toMatchObject([{ type: 'configure', payload: { config: { namespace: '/line' } } }])
      await add(fleet, first)
      expect(await commandsOf(first)).toHaveLength(1)
      expect((await world.call('GET', `/robots?fleet_id=${fleet}`)).body.total).toBe(2)
    })

    it('move robots: each is in one fleet at most', async () => {
      const [from, to] = [await world.fleet(), await world.fleet()]
      const robot = await world.robot({ fleet_id: from })
      await add(to, robot)
      expect((await world.call('GET', `/fleets/${from}`)).body.robot_count).toBe(0)
      expect(await fleetOf(robot)).toBe(to)
      await world.call('PUT', `/robots/${robot.id}`, { fleet_id: from })
      expect((await world.call('GET', `/fleets/${to}`)).body.robot_count).toBe(0)
      expect((await commandsOf(robot)).map(({ type }: { type: string }) => type)).toEqual(['configure', 'configure'])
    })

    it('take all or none: one unknown robot is 404 with the field, and so is one of another organization', async () => {
      const fleet = await world.fleet()
      const robot = await world.robot()
      const stranger = await world.specway.organization()
      const { secret: key } = await stranger.key('artemis')
      const foreign = await world.call('POST', '/robots', { name: 'arm', type: 'custom' }, { key })
      for (const id of ['rob_0000000000000000', foreign.body.id]) {
        const refused = await world.call('POST', `/fleets/${fleet}/robots`, { robot_ids: [robot.id, id] })
        expect([refused.status, refused.body.error.details]).toEqual([404, { field: 'robot_ids' }])
      }
      expect(await fleetOf(robot)).toBeNull()
      for (const robot_ids of [[], [robot.id, robot.id], Array.from({ length: 101 }, (_, index) => `rob_${index}`)])
        expect((await world.call('POST', `/fleets/${fleet}/robots`, { robot_ids })).status).toBe(400)
      expect((await world.call('POST', '/fleets/flt_0000000000000000/robots', { robot_ids: [robot.id] })).body.error.details).toBeNull()
    })

    it('by many at once, from both sides, wait for each other without a deadlock', async () => {
      const [left, right] = [await world.fleet(), await world.fleet()]
      const robots = await Promise.all(Array.from({ length: 6 }, () => world.robot()))
      const answers = await Promise.all(
        [0, 1, 2, 3].flatMap((round) => [
          add(left, ...(round % 2 === 0 ? robots : robots.toReversed())),
          add(right, ...(round % 2 === 0 ? robots.toReversed() : robots)),
          world.call('PUT', `/robots/${robots[round]?.id}`, { fleet_id: left }),
          world.call('PUT', `/fleets/${right}`, { config: { namespace: `/${round}` } }),
          world.heartbeat(robots[round + 1] as Robot),
        ]),
      )
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
      const counts = await Promise.all([left, right].map(async (id) => (await world.call('GET', `/fleets/${id}`)).body.robot_count))
      expect(counts[0] + counts[1]).toBe(6)
    })
  })

  it('are left once: 204, then 404; what the robot works with is its own again', async () => {
    const fleet = await world.fleet({ config: { namespace: '/line' } })
    const robot = await world.robot({ fleet_id: fleet })
    const leave = () => world.call('DELETE', `/fleets/${fleet}/robots/${robot.id}`)
    expect((await leave()).status).toBe(204)
    expect((await leave()).status).toBe(404)
    expect(await fleetOf(robot)).toBeNull()
    expect(await commandsOf(robot)).toMatchObject([{ type: 'configure', payload: { config: { namespace: '' } } }])
  })

  it('deleted, leave their robots behind without a fleet, and their name free', async () => {
    const made = await world.call('POST', '/fleets', { name: 'short-lived' })
    const robot = await world.robot({ fleet_id: made.body.id })
    expect((await world.call('DELETE', `/fleets/${made.body.id}`)).status).toBe(204)
    for (const [method, path] of [
      ['GET', ''],
      ['PUT', ''],
      ['DELETE', ''],
      ['GET', '/telemetry'],
    ] as const)
      expect((await world.call(method, `/fleets/${made.body.id}${path}`, method === 'PUT' ? { name: 'x' } : undefined)).status).toBe(404)
    expect(await fleetOf(robot)).toBeNull()
    expect((await world.call('POST', '/fleets', { name: 'short-lived' })).status).toBe(201)
  })
})
