import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Reply } from '../../../src/gateway/contract.ts'
import { ApiError } from '../../../src/gateway/errors/catalogue.ts'
import { makeProject, type Project } from '../../compiler/migrations/project.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { robotsApi } from './documents.ts'
import { type Service, serve, theirs } from './service.ts'

type Body = Record<string, unknown>
const bodyOf = (reply: Reply): Body => reply.body as Body
const names = (reply: Reply): unknown[] => (bodyOf(reply).data as Body[]).map(({ name }) => name)

/** Ten robots, r0 the oldest; r3 and r4 of one instant; one foreign robot. */
async function robots(service: Service): Promise<void> {
  const fleet = bodyOf(await service.call('createFleet', { body: { name: 'fleet' } }))
  for (let index = 0; index < 10; index += 1) {
    if (index === 4) service.now = new Date(service.now.getTime() - 1000)
    const body = {
      name: `r${index}${index === 5 ? '_100%' : ''}`,
      kind: index % 2 === 0 ? 'arm' : 'leg',
      level: index < 8 ? 9 - index : null,
      fleet_id: index < 3 ? fleet.id : null,
      seen_at: `2026-01-0${(index % 5) + 1}T00:00:00Z`,
      ...(index === 7 ? { serial: '00000000-0000-4000-8000-00000000abcd' } : {}),
    }
    await service.call('createRobot', { body })
  }
  await service.call('createRobot', { organization: theirs, body: { name: 'foreign' } })
}

describeEachDatabase('generated lists', (open) => {
  const projects: Project[] = []
  const start = async (pagination: 'page' | 'offset' | 'cursor', more = {}): Promise<Service> => {
    const wish = robotsApi(pagination, more)
    const project = await makeProject()
    projects.push(project)
    await project.generate(wish)
    const service = await serve(project, wish, await open({ migrations: project.migrations }))
    await robots(service)
    return service
  }
  afterAll(async () => {
    for (const project of projects) await project.remove()
  })

  describe('by page', () => {
    let service: Service
    beforeAll(async () => {
      service = await start('page')
    }, 120_000)
    const list = (query: Body): Promise<Reply> => service.call('listRobots', { query: { page: 1, per_page: 20, ...query } })

    test('newest first, then by id; the total counts the own rows only; a page past the end is empty', async () => {
      const first = await list({ per_page: 4 })
      expect(bodyOf(first)).toMatchObject({ total: 10, page: 1, per_page: 4 })
      expect(names(first)).toEqual(['r9', 'r8', 'r7', 'r6'])
      expect(names(await list({ page: 2, per_page: 4 }))).toEqual(['r5_100%', 'r4', 'r3', 'r2'])
      expect(names(await list({ page: 3, per_page: 4 }))).toEqual(['r1', 'r0'])
      expect(bodyOf(await list({ page: 9, per_page: 4 }))).toEqual({ data: [], total: 10, page: 9, per_page: 4 })
      expect(bodyOf(await list({ page: Number.MAX_SAFE_INTEGER, per_page: 100 }))).toMatchObject({ data: [], total: 10 })
    })

    test.each([
      [{ kind: 'leg' }, ['r9', 'r7', 'r5_100%', 'r3', 'r1']],
      [{ kinds: ['leg', 'arm'], min_level: 8 }, ['r1', 'r0']],
      [{ kinds: [] }, []],
      [{ levels: [9, 2, 99999999999] }, ['r7', 'r0']],
      [{ name: '0' }, ['r5_100%', 'r0']],
      [{ name: 'R1' }, ['r1']],
      [{ name: '%' }, ['r5_100%']],
      [{ name: '_' }, ['r5_100%']],
      [{ name: '\\' }, []],
      [{ starts: 'R5' }, ['r5_100%']],
      [{ starts: '100' }, []],
      [{ below_level: 4 }, ['r7', 'r6']],
      [{ min_level: 99999999999 }, []],
      [{ below_level: 99999999999, min_level: 8 }, ['r1', 'r0']],
      [{ seen_after: '2026-01-04T00:00:00Z' }, ['r9', 'r4']],
      [{ seen_until: '2026-01-01T00:00:00Z' }, ['r5_100%', 'r0']],
      [{ seen_after: '9999-12-31T23:59:59-14:00' }, []],
      [{ seen_until: '0000-01-01T00:00:00Z' }, []],
      [{ serial: '00000000-0000-4000-8000-00000000ABCD' }, ['r7']],
      [{ serial: 'no uuid' }, []],
      [{ fleet_id: 'flt_nothing' }, []],
      [{ active: false }, []],
      [{ name: "' or true --" }, []],
    ])('filtered by %o', async (query, want) => {
      const reply = await list(query)
      expect(names(reply)).toEqual(want)
      expect(bodyOf(reply).total).toBe(want.length)
    })

    test('more combinations of filters than statements are kept give the same answers', async () => {
      const filters: Body[] = [
        { kind: 'leg' },
        { name: 'r' },
        { min_level: 2 },
        { below_level: 9 },
        { seen_after: '2025-01-01T00:00:00Z' },
        { active: true },
        { starts: 'r' },
      ]
      const expected = (names(await list({})) as string[]).filter((name) => ['r3', 'r5_100%', 'r7', 'r1'].includes(name))
      for (let combination = 0; combination < 2 ** filters.length; combination += 1) {
        const query = Object.assign({}, ...filters.filter((_, index) => combination & (1 << index)))
        const found = names(await list(query))
        if ('kind' in query && 'min_level' in query && 'below_level' in query) expect(found).toEqual(expected)
        else expect(found).toEqual(expect.arrayContaining(expected))
      }
      expect(names(await list({ kind: 'leg', levels: [99], serial: 'no uuid', kinds: [] }))).toEqual([])
      expect(names(await list({ kinds: ['leg'], levels: [2, 4], sort: 'name' }))).toEqual(['r5_100%', 'r7'])
    })

    test.each([
      ['created_at', ['r0', 'r1', 'r2', 'r3']],
      ['-created_at', ['r9', 'r8', 'r7', 'r6']],
      ['-name', ['r9', 'r8', 'r7', 'r6']],
      ['level', ['r7', 'r6', 'r5_100%', 'r4']],
      ['-level', ['r0', 'r1', 'r2', 'r3']],
    ])('sorted by %s, rows without a value last', async (sort, want) => {
      expect(names(await list({ sort, per_page: 4 }))).toEqual(want)
    })

    test('what hangs on a parent is listed under it; an unknown or foreign parent is a 404, one without children an empty page', async () => {
      const [first, second] = bodyOf(await list({})).data as Body[]
      await service.call('createPart', { path: { id: first?.id }, body: { label: 'a' } })
      await service.call('createPart', { path: { id: first?.id }, body: { label: 'b' } })
      const parts = (id: unknown): Promise<Reply> => service.call('listParts', { path: { id }, query: { page: 1, per_page: 20 } })
      expect(bodyOf(await parts(first?.id))).toMatchObject({ total: 2, data: [{ label: 'b' }, { label: 'a' }] })
      expect(bodyOf(await parts(second?.id))).toMatchObject({ total: 0, data: [] })
      await expect(parts('rob_nothing')).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(service.call('listParts', { organization: theirs, path: { id: first?.id } })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    })
  })

  describe('by offset', () => {
    test('limit and offset, the total, and milliseconds', async () => {
      const service = await start('offset', { times: 'milliseconds' })
      const reply = await service.call('listRobots', { query: { limit: 3, offset: 8 } })
      expect(names(reply)).toEqual(['r1', 'r0'])
      expect(bodyOf(reply).pagination).toEqual({ limit: 3, offset: 8, total: 10 })
      expect((bodyOf(reply).data as Body[])[0]?.created_at).toMatch(/^2026-03-23T12:00:0[0-9]\.123Z$/)
    }, 120_000)
  })

  describe('by cursor', () => {
    let service: Service
    beforeAll(async () => {
      service = await start('cursor')
    }, 120_000)
    const list = (query: Body, organization?: string): Promise<Reply> =>
      service.call('listRobots', organization === undefined ? { query } : { query, organization })

    test('walks through all rows once, also those of one instant, while new ones are inserted', async () => {
      const seen: unknown[] = []
      let cursor: unknown
      for (let count = 0; count < 10; count += 1) {
        const reply = await list({ limit: 3, ...(cursor === undefined ? {} : { cursor }) })
        seen.push(...names(reply))
        await service.call('createRobot', { body: { name: `new ${count}` } })
        const body = bodyOf(reply)
        expect(body.has_more).toBe(body.next_cursor !== null)
        if (body.next_cursor === null) break
        cursor = body.next_cursor
      }
      expect(seen).toEqual(['r9', 'r8', 'r7', 'r6', 'r5_100%', 'r4', 'r3', 'r2', 'r1', 'r0'])
    })

    test('a page that ends with the last row has no next one', async () => {
      const { data } = bodyOf(await list({ limit: 100 }))
      const body = bodyOf(await list({ limit: (data as Body[]).length }))
      expect([body.has_more, body.next_cursor]).toEqual([false, null])
    })

    test('a cursor that was changed, made up, or given to another organization or list is an issue', async () => {
      const { next_cursor: cursor } = bodyOf(await list({ limit: 1 }))
      const text = String(cursor)
      const wrong = [`${text}A`, text.slice(0, -2), text.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')), '', 'abc', '%', 'é']
      for (const given of wrong)
        await expect(list({ limit: 1, cursor: given })).rejects.toMatchObject({
          code: 'VALIDATION_ERROR',
          details: { issues: [{ path: 'cursor', in: 'query' }] },
        })
      await expect(list({ limit: 1, cursor }, theirs)).rejects.toBeInstanceOf(ApiError)
      await expect(service.call('listFleets', { query: { limit: 1, cursor } })).rejects.toBeInstanceOf(ApiError)
    })
  })
})
