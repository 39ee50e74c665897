/** Organizations as Kairos shows them, to a key and to people; what a license says of the plan that is in force. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { memberships, organizations, subscriptions } from '../../../generated/platform/tables.ts'
import { perMinute } from '../../../src/apis/kairos/organizations/license.ts'
import { slugOf } from '../../../src/apis/kairos/organizations/slug.ts'
import { planChannel } from '../../../src/apis/platform/subscriptions/plans.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import type { TestOrganization } from '../../support/specway.ts'
import { type Caller, openWorld, type Shown, type World } from './world.ts'

const unknown = '01977200-0000-7000-8000-000000000009'
const domains = ['ai-safety', 'llm-reliability', 'robotics', 'finance', 'geopolitics', 'cybersecurity', 'epidemiology', 'supply-chain']

describeEachDatabase('organizations', (open) => {
  let world: World
  let other: TestOrganization
  /** A member of `other` alone, and the owner of the world's organization, who is a viewer of `other` too. */
  let member: Caller
  let owner: Caller

  const everything = 'org:read usage:read simulation:read simulation:write'
  beforeAll(async () => {
    world = await openWorld(await open())
    world.clock.advance(1_000)
    other = await world.specway.organization('  Frontier   Watch! ')
    await world.store.system((tx) =>
      tx.db.insert(memberships).values({ id: unknown, user_id: world.organization.ownerId, organization: other.id, role: 'viewer' }),
    )
    member = await world.bearer(other.ownerId, other.id, everything)
    owner = await world.bearer(world.organization.ownerId, world.organization.id, everything)
  })
  afterAll(() => world.close())

  const show = (id: string, name: string, slug: string, createdAt: string) => ({ id, name, slug, avatarUrl: null, createdAt })
  const mine = () => show(world.organization.id, 'Test organization', 'test-organization', '2026-03-01T12:00:00.000Z')
  const theirs = () => show(other.id, '  Frontier   Watch! ', 'frontier-watch', '2026-03-01T12:00:01.000Z')

  test('a key has its own, a person all of theirs with the role in each', async () => {
    expect((await world.get('/organizations')).body).toEqual({ data: [{ ...mine(), role: 'api_key' }] })
    expect((await member.get('/organizations')).body).toEqual({ data: [{ ...theirs(), role: 'owner' }] })
    expect((await owner.get('/organizations')).body).toEqual({
      data: [
        { ...mine(), role: 'owner' },
        { ...theirs(), role: 'viewer' },
      ],
    })
  })

  test('one by itself, with the number of its members, also where the credential does not act', async () => {
    expect((await world.get(`/organizations/${world.organization.id}`)).body).toEqual({ ...mine(), memberCount: 1 })
    expect((await owner.get(`/organizations/${other.id.toUpperCase()}`)).body).toEqual({ ...theirs(), memberCount: 2 })
  })

  const paths = ['', '/usage/summary', '/usage/history', '/license', '/gate-policy']
  test.each(paths)('…%s: somebody else’s is 403, one that does not exist 404, for a key and for a person', async (path) => {
    for (const [caller, foreign] of [
      [world, other.id],
      [member, world.organization.id],
    ] as const) {
      const refused = await caller.get(`/organizations/${foreign}${path}`)
      expect(refused.status).toBe(403)
      expect(refused.body.error).toMatchObject({ code: 'FORBIDDEN', message: 'The caller is not a member of the organization.' })
      const missing = await caller.get(`/organizations/${unknown}${path}`)
      expect(missing.status).toBe(404)
      expect(missing.body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Organization not found.' })
    }
    expect((await world.get(`/organizations/mine${path}`)).body.error.details.issues).toEqual([
      { path: path === '' ? 'id' : 'orgId', in: 'path', message: 'Invalid uuid' },
    ])
    expect((await owner.get(`/organizations/${other.id}${path}`)).status).toBe(200)
  })

  test('a deleted one is there for nobody', async () => {
    const gone = await world.specway.organization('Gone')
    await world.store.system((tx) =>
      tx.db.update(organizations).set({ deleted_at: world.clock.now() }).where(eq(organizations.id, gone.id)),
    )
    expect((await world.get(`/organizations/${gone.id}`)).status).toBe(404)
  })

  const license = async (organization: TestOrganization, caller: Caller = member): Promise<Shown> =>
    (await caller.get(`/organizations/${organization.id}/license`)).body
  const subscribe = async (columns: Partial<typeof subscriptions.$inferInsert>): Promise<void> => {
    await world.store.transaction(other.id, async (tx) => {
      await tx.db.update(subscriptions).set(columns).where(eq(subscriptions.api, 'kairos'))
      await world.store.notify(tx, planChannel, other.id)
    })
  }

  describe('a license', () => {
    const march = { period_start: new Date('2026-03-01T00:00:00Z'), period_end: new Date('2026-04-01T00:00:00Z') }
    test('of a new organization holds since it exists', async () => {
      expect(await license(other)).toEqual({
        organizationId: other.id,
        tier: 'community',
        status: 'active',
        rateLimits: { create: 10, step: 60, read: 120, sseConcurrent: 1 },
        limits: { maxSimulationRuns: 1_000, maxTicksPerRun: 10_000 },
        playbacksConcurrent: 1,
        engineVersions: ['1.4.4'],
        domains,
        validFrom: '2026-03-01T12:00:01.000Z',
        expiresAt: null,
      })
      await world.store.transaction(other.id, (tx) => tx.db.delete(subscriptions).where(eq(subscriptions.api, 'kairos')))
      expect(await license(other)).toMatchObject({ tier: 'community', status: 'active', validFrom: '2026-03-01T12:00:01.000Z' })
    })

    test('without limits of the plan says so', async () => {
      expect(await license(world.organization, world)).toMatchObject({
        tier: 'strategic',
        rateLimits: { create: 500, step: 5_000, read: 10_000, sseConcurrent: 100 },
        limits: { maxSimulationRuns: null, maxTicksPerRun: null },
        playbacksConcurrent: 100,
      })
    })

    test('follows the subscription: what was agreed beside the plan, its end, and what comes after it', async () => {
      await world.store.transaction(other.id, (tx) =>
        tx.db.insert(subscriptions).values({ organization_id: other.id, id: unknown, api: 'kairos', plan: 'community', ...march }),
      )
      const overrides = { limits: { create: { rate: ['5/second', '120/minute'] }, sse: { concurrent: 7 } }, values: { maxTicksPerRun: 50 } }
      const paid = new Date('2026-03-10T00:00:00Z')
      await subscribe({ plan: 'enterprise', overrides, period_start: paid, period_end: new Date('2026-03-20T00:00:00Z') })
      expect(await license(other)).toMatchObject({
        tier: 'enterprise',
        status: 'active',
        rateLimits: { create: 120, step: 1_000, sseConcurrent: 7 },
        limits: { maxSimulationRuns: 100_000, maxTicksPerRun: 50 },
        validFrom: '2026-03-10T00:00:00.000Z',
        expiresAt: null,
      })
      await subscribe({ overrides: {}, next_plan: 'professional' })
      expect(await license(other)).toMatchObject({ tier: 'enterprise', status: 'active', expiresAt: '2026-03-20T00:00:00.000Z' })
      const untilThen = Date.parse('2026-03-20T00:00:00Z') - world.clock.now().getTime()
      world.clock.advance(untilThen - 1)
      const late = await world.bearer(other.ownerId, other.id, everything)
      expect(await license(other, late)).toMatchObject({ tier: 'enterprise', rateLimits: { create: 100 } })
      world.clock.advance(1)
      expect(await license(other, late)).toMatchObject({
        tier: 'professional',
        status: 'active',
        rateLimits: { create: 30 },
        validFrom: '2026-03-20T00:00:00.000Z',
        expiresAt: null,
      })
      await subscribe({ next_plan: 'community' })
      expect(await license(other, late)).toMatchObject({
        tier: 'enterprise',
        status: 'expired',
        rateLimits: { create: 10, step: 60, read: 120, sseConcurrent: 1 },
        limits: { maxSimulationRuns: 1_000, maxTicksPerRun: 10_000 },
        expiresAt: '2026-03-20T00:00:00.000Z',
      })
    })
  })
})

test('slugs: words of any script, joined; the same for the same name', () => {
  expect(slugOf('Ärzte & Söhne GmbH')).toBe('arzte-sohne-gmbh')
  expect(slugOf('北京 研究所')).toBe('北京-研究所')
  expect(slugOf('—')).toBe('organization')
  expect(Array.from(slugOf('ﷺ'.repeat(100))).length).toBe(200)
})

test('requests a minute of windows of any length', () => {
  const limit = (...rates: [limit: number, windowMs: number][]) => ({
    rates: rates.map(([most, windowMs]) => ({ limit: most, windowMs })),
    burst: null,
    concurrent: null,
    quota: null,
    by: 'identity',
  })
  expect(perMinute(limit([60, 60_000]))).toBe(60)
  expect(perMinute(limit([2, 1_000]))).toBe(120)
  expect(perMinute(limit([2, 1_000], [90, 3_600_000]))).toBe(90)
  expect(perMinute(limit())).toBeNull()
  expect(perMinute(undefined)).toBeNull()
})
