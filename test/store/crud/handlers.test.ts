import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/gateway/contract.ts'
import { ApiError } from '../../../src/gateway/errors/catalogue.ts'
import { makeProject, type Project } from '../../compiler/migrations/project.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { robotsApi } from './documents.ts'
import { ours, type Service, serve, theirs } from './service.ts'

type Body = Record<string, unknown>
const bodyOf = (reply: Reply): Body => reply.body as Body
/** The answer that a call is refused with. */
async function refusal(call: Promise<Reply>): Promise<{ code: string; details: unknown }> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ApiError)) throw error ?? new Error('The call was not refused.')
  return { code: error.code, details: error.details }
}
const notFound = { code: 'NOT_FOUND', details: null }

describeEachDatabase('generated handlers', (open) => {
  let project: Project
  let service: Service
  const wish = robotsApi('page')
  const create = async (body: Body): Promise<Body> => bodyOf(await service.call('createRobot', { body }))

  beforeAll(async () => {
    project = await makeProject()
    await project.generate(wish)
    service = await serve(project, wish, await open({ migrations: project.migrations }))
  }, 120_000)
  afterAll(() => project.remove())

  describe('create', () => {
    test('answers 201 with Location, the generated id, defaults, whole seconds, and no secret', async () => {
      service.now = new Date('2026-03-23T11:59:59.987Z')
      const reply = await service.call('createRobot', {
        body: {
          name: 'first',
          secret: 'hush',
          seen_at: '2026-01-01T01:02:03.999+01:00',
          built_on: '2026-02-28',
          serial: 'C0FFEE00-0000-4000-8000-000000000000',
          anything: [1, { a: "it's" }],
          distance: 9007199254740991,
          weight: 1.5,
        },
      })
      const { id } = bodyOf(reply)
      expect(reply).toEqual({
        status: 201,
        headers: { location: `/v1/robots/${id}` },
        body: {
          id: expect.stringMatching(/^rob_/),
          name: 'first',
          kind: 'arm',
          fleet_id: null,
          level: null,
          distance: 9007199254740991,
          weight: 1.5,
          active: true,
          tags: [],
          config: null,
          anything: [1, { a: "it's" }],
          seen_at: '2026-01-01T00:02:03Z',
          built_on: '2026-02-28',
          serial: 'c0ffee00-0000-4000-8000-000000000000',
          created_at: '2026-03-23T12:00:00Z',
          updated_at: '2026-03-23T12:00:00Z',
        },
      })
      expect(bodyOf(await service.call('getRobot', { path: { id } }))).toEqual(bodyOf(reply))
    })

    test('a leap second is stored as the second after it', async () => {
      const robot = await create({ name: 'leap', seen_at: '2016-12-31T23:59:60Z' })
      expect(robot.seen_at).toBe('2017-01-01T00:00:00Z')
    })

    test.each([
      ['seen_at', '0000-01-01T00:00:00Z'],
      ['seen_at', '0001-01-01T00:00:00+14:00'],
      ['seen_at', '9999-12-31T23:59:59-14:00'],
      ['built_on', '0000-01-01'],
    ])('what RFC 3339 admits and no column can keep is an issue: %s %s', async (field, value) => {
      const refused = {
        code: 'VALIDATION_ERROR',
        details: { issues: [{ path: field, in: 'body', message: 'Must be in the years 1 to 9999' }] },
      }
      expect(await refusal(service.call('createRobot', { body: { name: 'never', kind: 'arm', [field]: value } }))).toEqual(refused)
      const { id } = await create({ name: `kept ${value}` })
      expect(await refusal(service.call('updateRobot', { path: { id }, body: { [field]: value } }))).toEqual(refused)
    })

    test('JSON keeps its types: a text that looks like JSON stays a text', async () => {
      for (const anything of ['1', 'null', '{"a":1}', 0, false, [], {}, '"quoted"']) {
        expect((await create({ name: `json ${JSON.stringify(anything)}`, anything })).anything).toEqual(anything)
      }
    })

    test('an optional property without null is absent when it was not given', async () => {
      expect('nickname' in (await create({ name: 'no nickname' }))).toBe(false)
      expect((await create({ name: 'with nickname', nickname: 'Nick' })).nickname).toBe('Nick')
    })

    test('a second one with a unique name is a 409 that names the field; outside the condition it is none', async () => {
      await create({ name: 'unique' })
      expect(await refusal(service.call('createRobot', { body: { name: 'unique' } }))).toEqual({
        code: 'CONFLICT',
        details: { reason: 'name_taken', field: 'name' },
      })
      await create({ name: 'unique', active: false })
      await service.call('createRobot', { organization: theirs, body: { name: 'unique' } })
    })

    test('an unknown, a deleted and a foreign fleet are the same unknown reference', async () => {
      const { id: deleted } = bodyOf(await service.call('createFleet', { body: { name: 'to delete' } }))
      await service.call('deleteFleet', { path: { id: deleted } })
      const { id: foreign } = bodyOf(await service.call('createFleet', { organization: theirs, body: { name: 'foreign' } }))
      for (const fleet_id of ['flt_nothing', deleted, foreign])
        expect(await refusal(service.call('createRobot', { body: { name: 'x', fleet_id } }))).toEqual({
          code: 'NOT_FOUND',
          details: { field: 'fleet_id' },
        })
    })

    test('under a parent that does not exist, or is of another organization, it is a 404', async () => {
      const { id } = await create({ name: 'parent' })
      const { id: foreign } = bodyOf(await service.call('createRobot', { organization: theirs, body: { name: 'their parent' } }))
      const part = bodyOf(await service.call('createPart', { path: { id }, body: { label: 'hand' } }))
      expect(part).toMatchObject({ robot_id: id, label: 'hand' })
      for (const wrong of ['rob_nothing', foreign])
        expect(await refusal(service.call('createPart', { path: { id: wrong }, body: { label: 'hand' } }))).toEqual(notFound)
    })
  })

  describe('get', () => {
    test('a foreign row and a missing one get the same answer', async () => {
      const { id } = bodyOf(await service.call('createRobot', { organization: theirs, body: { name: 'theirs' } }))
      expect(await refusal(service.call('getRobot', { path: { id } }))).toEqual(
        await refusal(service.call('getRobot', { path: { id: 'rob_0' } })),
      )
    })
    test('a row under another parent is a 404, and so is an id that its type cannot hold', async () => {
      const { id } = await create({ name: 'p1' })
      const { id: other } = await create({ name: 'p2' })
      const { id: part } = bodyOf(await service.call('createPart', { path: { id }, body: { label: 'hand' } }))
      expect(bodyOf(await service.call('getPart', { path: { id, part } }))).toMatchObject({ id: part })
      expect(await refusal(service.call('getPart', { path: { id: other, part } }))).toEqual(notFound)
      expect(await refusal(service.call('getPart', { path: { id, part: 'not a uuid' } }))).toEqual(notFound)
    })
    test('quotes and statements in an id are an id', async () => {
      expect(await refusal(service.call('getRobot', { path: { id: "' or true; --" } }))).toEqual(notFound)
    })
  })

  describe('update by merge patch', () => {
    test('absent keeps, null clears to null or to the default, a value sets; the time of change moves', async () => {
      const { id, ...before } = await create({ name: 'merge', level: 3, weight: 2, kind: 'leg', tags: ['a'] })
      const after = bodyOf(
        await service.call('updateRobot', { path: { id }, body: { level: null, kind: null, tags: ['b', 'c'], name: 'merged' } }),
      )
      expect(after).toEqual({ ...before, id, level: null, kind: 'arm', tags: ['b', 'c'], name: 'merged', updated_at: expect.any(String) })
      expect(Date.parse(String(after.updated_at))).toBeGreaterThan(Date.parse(String(before.updated_at)))
    })
    test('objects merge by key, at every depth; lists and values are replaced', async () => {
      const { id } = await create({
        name: 'deep',
        config: { mode: 'a', limit: 1, retries: 9, note: 'n', inner: { a: 1, b: 2 }, list: [1, 2] },
      })
      const patch = { config: { mode: 'b', limit: null, retries: null, note: null, inner: { b: null }, list: [3] } }
      expect(bodyOf(await service.call('updateRobot', { path: { id }, body: patch })).config).toEqual({
        mode: 'b',
        limit: null,
        retries: 3,
        inner: { a: 1 },
        list: [3],
      })
    })
    test('a result that the document does not admit is refused with the path, and nothing changes', async () => {
      const { id, config } = await create({ name: 'strict', config: { mode: 'a', limit: 1 } })
      expect(await refusal(service.call('updateRobot', { path: { id }, body: { config: { mode: null } } }))).toEqual({
        code: 'VALIDATION_ERROR',
        details: { issues: [{ path: 'config.mode', in: 'body', message: 'Cannot be null' }] },
      })
      const { id: empty } = await create({ name: 'empty config' })
      const { code, details } = await refusal(service.call('updateRobot', { path: { id: empty }, body: { config: { note: 'x' } } }))
      expect(code).toBe('VALIDATION_ERROR')
      expect(JSON.stringify(details)).toContain('config.mode')
      expect(bodyOf(await service.call('getRobot', { path: { id } })).config).toEqual(config)
    })
    test('null is refused where a property has neither null nor a default', async () => {
      const { id } = await create({ name: 'keeps its name' })
      expect(await refusal(service.call('updateRobot', { path: { id }, body: { name: null } }))).toMatchObject({
        details: { issues: [{ path: 'name', in: 'body', message: 'Cannot be null' }] },
      })
    })
    test('a PUT with the rule of an update replaces given objects whole and keeps the rest', async () => {
      const { id } = await create({ name: 'put', level: 5, config: { mode: 'a', limit: 1, note: 'n' } })
      const after = bodyOf(await service.call('putRobot', { path: { id }, body: { config: { mode: 'b', limit: 2 } } }))
      expect(after).toMatchObject({ name: 'put', level: 5, config: { mode: 'b', limit: 2 } })
      expect(after.config).not.toHaveProperty('note')
    })
    test('an empty patch changes nothing, not even the time of change', async () => {
      const robot = await create({ name: 'untouched' })
      expect(bodyOf(await service.call('updateRobot', { path: { id: robot.id }, body: {} }))).toEqual(robot)
    })
    test('unknown references, taken names and foreign rows are refused as on creation', async () => {
      const { id } = await create({ name: 'upd' })
      await create({ name: 'upd taken' })
      expect(await refusal(service.call('updateRobot', { path: { id }, body: { fleet_id: 'flt_nothing' } }))).toEqual({
        code: 'NOT_FOUND',
        details: { field: 'fleet_id' },
      })
      expect(await refusal(service.call('updateRobot', { path: { id }, body: { name: 'upd taken' } }))).toMatchObject({ code: 'CONFLICT' })
      expect(await refusal(service.call('updateRobot', { organization: theirs, path: { id }, body: { level: 1 } }))).toEqual(notFound)
    })
  })

  test('replacement sets what is absent back to its default or null', async () => {
    const { id, created_at } = await create({ name: 'old', level: 3, kind: 'leg', tags: ['x'], nickname: 'Nick' })
    const after = bodyOf(await service.call('replaceRobot', { path: { id }, body: { name: 'new' } }))
    expect(after).toMatchObject({ id, name: 'new', level: null, kind: 'arm', tags: [], created_at })
    expect(after).not.toHaveProperty('nickname')
  })

  describe('delete', () => {
    test('is 204 without a body, then 404 everywhere', async () => {
      const { id } = await create({ name: 'gone' })
      expect(await refusal(service.call('deleteRobot', { organization: theirs, path: { id } }))).toEqual(notFound)
      expect(await service.call('deleteRobot', { path: { id } })).toEqual({ status: 204, body: undefined })
      for (const operation of ['getRobot', 'deleteRobot', 'listParts'])
        expect(await refusal(service.call(operation, { path: { id } }))).toEqual(notFound)
    })
    test('a row that others refer to under restrict stays: 409', async () => {
      const { id } = await create({ name: 'has parts' })
      await service.call('createPart', { path: { id }, body: { label: 'hand' } })
      expect(await refusal(service.call('deleteRobot', { path: { id } }))).toEqual({ code: 'CONFLICT', details: { reason: 'in_use' } })
    })
    test('a soft deletion restricts and clears references as the foreign keys say', async () => {
      const { id: fleet_id } = bodyOf(await service.call('createFleet', { body: { name: 'soft' } }))
      const robot = await create({ name: 'member', fleet_id })
      const dock = bodyOf(await service.call('createDock', { body: { fleet_id } }))
      expect(dock.fleet_id).toBe(fleet_id)
      expect(await refusal(service.call('deleteFleet', { path: { id: fleet_id } }))).toEqual({
        code: 'CONFLICT',
        details: { reason: 'fleet_in_use' },
      })
      expect(bodyOf(await service.call('getRobot', { path: { id: robot.id } })).fleet_id).toBe(fleet_id)
      const { id: free } = bodyOf(await service.call('createFleet', { body: { name: 'free' } }))
      await service.call('updateRobot', { path: { id: robot.id }, body: { fleet_id: free } })
      await service.call('deleteFleet', { path: { id: free } })
      expect(bodyOf(await service.call('getRobot', { path: { id: robot.id } })).fleet_id).toBe(null)
    })
    test('the name of a softly deleted row is free again', async () => {
      const { id } = bodyOf(await service.call('createFleet', { body: { name: 'again' } }))
      await service.call('deleteFleet', { path: { id } })
      await service.call('createFleet', { body: { name: 'again' } })
      const { data } = bodyOf(await service.call('listFleets', { query: { page: 1, per_page: 100 } }))
      expect((data as Body[]).filter(({ name }) => name === 'again')).toHaveLength(1)
    })
  })

  test('an encrypted property is stored sealed, bound to its row and column', async () => {
    const { id } = await create({ name: 'sealed', secret: 'hush' })
    expect(await service.sealedOf(String(id))).toBe(`sealed(artemis.robots/${ours}/${id}/secret):hush`)
  })
})
