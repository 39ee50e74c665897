import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase } from '../../support/databases.ts'
import { openWorld, type World } from './world.ts'

describeEachDatabase('robots', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  describe('registering', () => {
    it('shows the token of the agent once, and the robot without it afterwards', async () => {
      const made = await world.call('POST', '/robots', { name: ' arm ', type: 'manipulator' })
      expect(made.status).toBe(201)
      expect(made.body).toEqual({
        id: expect.stringMatching(/^rob_[0-9a-z]{16}$/),
        name: 'arm',
        type: 'manipulator',
        status: 'offline',
        ros_distro: null,
        fleet_id: null,
        active_model: null,
        model_version: null,
        maintenance: false,
        metadata: {},
        heartbeat_interval_s: 30,
        agent_version: null,
        created_at: '2026-03-01T12:00:00Z',
        updated_at: '2026-03-01T12:00:00Z',
        last_seen: null,
        agent_token: expect.stringMatching(/^kai_agent_[0-9A-Za-z]{32}$/),
      })
      expect(made.headers.get('location')).toBe(`/v1/robots/${made.body.id}`)
      const { agent_token: _, ...robot } = made.body
      const read = await world.call('GET', `/robots/${made.body.id}`)
      expect([read.status, read.body]).toEqual([200, robot])
    })

    it('takes 16 KiB of metadata as JSON and not a byte more', async () => {
      const fitting = { note: 'ä'.repeat((16_384 - '{"note":""}'.length - 1) / 2) }
      const body = (metadata: object) => ({ name: 'arm', type: 'custom', metadata })
      const made = await world.call('POST', '/robots', body(fitting))
      expect([made.status, made.body.metadata]).toEqual([201, { note: fitting.note }])
      const refused = await world.call('POST', '/robots', body({ note: `${fitting.note}aa` }))
      expect(refused.status).toBe(400)
      expect(refused.body.error.details.issues).toEqual([{ path: 'metadata', in: 'body', message: 'Must be at most 16384 bytes as JSON' }])
      const changed = await world.call('PUT', `/robots/${made.body.id}`, { metadata: { note: `${fitting.note}aa` } })
      expect(changed.status).toBe(400)
    })

    it('refuses every broken field at once, and distributions that the agent does not support', async () => {
      const answer = await world.call('POST', '/robots', { name: '  ', type: 'boat', ros_distro: 'foxy', speed: 1 })
      expect(answer.status).toBe(400)
      const issues = answer.body.error.details.issues.map((issue: { path: string; message: string }) => `${issue.path}: ${issue.message}`)
      for (const name of ['name', 'type', 'ros_distro', 'speed']) expect(issues).toContainEqual(expect.stringContaining(name))
    })

    it("is 404 with the field's name for an unknown fleet, and makes nothing", async () => {
      const before = (await world.call('GET', '/robots')).body.total
      const answer = await world.call('POST', '/robots', { name: 'arm', type: 'mobile', fleet_id: 'flt_0000000000000000' })
      expect(answer.status).toBe(404)
      expect(answer.body.error.details).toEqual({ field: 'fleet_id' })
      expect((await world.call('GET', '/robots')).body.total).toBe(before)
    })

    it('replays the answer with the token for a repeated Idempotency-Key, and refuses the key for another robot', async () => {
      const headers = { 'idempotency-key': 'register-1' }
      const body = { name: 'once', type: 'mobile' }
      const first = await world.call('POST', '/robots', body, { headers })
      const again = await world.call('POST', '/robots', body, { headers })
      expect(again.body).toEqual(first.body)
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      expect((await world.call('GET', '/robots?name=once')).body.total).toBe(1)
      const other = await world.call('POST', '/robots', { name: 'twice', type: 'mobile' }, { headers })
      expect([other.status, other.body.error.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSE'])
    })
  })

  describe('changing', () => {
    it('replaces the given fields whole and keeps the others', async () => {
      const fleet = await world.fleet()
      const robot = await world.robot({ metadata: { a: 1, b: 2 }, ros_distro: 'humble', fleet_id: fleet })
      world.clock.advance(1000)
      const changed = await world.call('PUT', `/robots/${robot.id}`, { metadata: { c: 3 } })
      expect(changed.status).toBe(200)
      expect(changed.body).toMatchObject({ name: 'arm', ros_distro: 'humble', fleet_id: fleet, metadata: { c: 3 } })
      expect(Date.parse(changed.body.updated_at) - Date.parse(changed.body.created_at)).toBe(1000)
      const renamed = await world.call('PUT', `/robots/${robot.id}`, { name: 'other', fleet_id: null })
      expect(renamed.body).toMatchObject({ name: 'other', fleet_id: null, metadata: { c: 3 } })
    })

    it('needs at least one field, and a fleet that exists', async () => {
      const robot = await world.robot()
      expect((await world.call('PUT', `/robots/${robot.id}`, {})).status).toBe(400)
      const unknown = await world.call('PUT', `/robots/${robot.id}`, { fleet_id: 'flt_0000000000000000' })
      expect([unknown.status, unknown.body.error.details]).toEqual([404, { field: 'fleet_id' }])
      const missing = await world.call('PUT', '/robots/rob_0000000000000000', { name: 'x' })
      expect([missing.status, missing.body.error.details]).toEqual([404, null])
    })

    it('refuses an Idempotency-Key that came with another change', async () => {
      const robot = await world.robot()
      const headers = { 'idempotency-key': 'change-1' }
      expect((await world.call('PUT', `/robots/${robot.id}`, { name: 'a' }, { headers })).status).toBe(200)
      expect((await world.call('PUT', `/robots/${robot.id}`, { name: 'b' }, { headers })).status).toBe(409)
    })
  })

  it('answers an id of any other form like an unknown one', async () => {
    for (const id of ['rob_0000000000000000', 'flt_1', "'%20or%201=1", '%F0%9F%A4%96', 'x'.repeat(64)]) {
      const answer = await world.call('GET', `/robots/${id}`)
      expect([id, answer.status, answer.body.error.details]).toEqual([id, 404, null])
    }
  })

  it('deleted, is gone everywhere: list, reads, references, its fleet, its own channel', async () => {
    const fleet = await world.fleet()
    const robot = await world.robot({ fleet_id: fleet, name: 'to be deleted' })
    await world.heartbeat(robot)
    expect((await world.call('GET', `/fleets/${fleet}`)).body).toMatchObject({ robot_count: 1, online_count: 1 })
    expect((await world.call('DELETE', `/robots/${robot.id}`)).status).toBe(204)
    for (const path of ['', '/status', '/logs', '/telemetry', '/commands', '/stream'])
      expect([path, (await world.call('GET', `/robots/${robot.id}${path}`)).status]).toEqual([path, 404])
    for (const [method, path] of [
      ['PUT', ''],
      ['DELETE', ''],
      ['POST', '/reload'],
      ['POST', '/token'],
    ] as const)
      expect([path, (await world.call(method, `/robots/${robot.id}${path}`, method === 'PUT' ? { name: 'x' } : undefined)).status]).toEqual(
        [path, 404],
      )
    expect((await world.call('GET', '/robots?name=to%20be%20deleted')).body.total).toBe(0)
    expect((await world.call('GET', `/fleets/${fleet}`)).body).toMatchObject({ robot_count: 0, online_count: 0 })
    const joining = await world.call('POST', `/fleets/${fleet}/robots`, { robot_ids: [robot.id] })
    expect([joining.status, joining.body.error.details]).toEqual([404, { field: 'robot_ids' }])
    expect((await world.heartbeat(robot)).status).toBe(401)
  })
})
