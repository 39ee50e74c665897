/** Gate policies: set by owners, one version after another, and held against everybody who asks the gate. */
import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gate_policies } from '../../../generated/kairos/tables.ts'
import { memberships } from '../../../generated/platform/tables.ts'
import { signatureOf } from '../../../src/apis/kairos/evaluations/signature.ts'
import { membersChannel } from '../../../src/apis/platform/members/directory.ts'
import { audit } from '../../../src/store/internal-tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { askers, basePolicy, request } from './gate.ts'
import { issuesOf, openWorld, type World } from './world.ts'

const metricSecret = 'a secret that is thirty-two long!'

describeEachDatabase('the gate policy', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  test('is the default until one is set', async () => {
    const { status, body } = await world.get(`/organizations/${world.organization.id}/gate-policy`)
    expect(status).toBe(200)
    expect(body).toEqual({
      schemaVersion: 1,
      version: 1,
      base: basePolicy,
      overrides: { gammaFloor: 0.2, mode: 'state_gate' },
      effective: {
        gammaFloor: 0.2,
        mode: 'state_gate',
        metricStalenessMaxMs: 60_000,
        requireMetricSignature: false,
        failBehavior: 'fail_closed',
      },
    })
  })

  test('has versions that follow each other and are kept, and holds from the next request on', async () => {
    const { organization, caller, owner, set, ask } = await askers(world)
    const low = request(world, 0.5, 0.25)
    expect(await ask(low)).toMatchObject({ decision: 'PASS', policyVersion: 1 })
    const second = await set({ overrides: { gammaFloor: 0.4 } })
    expect(second.body).toEqual({
      schemaVersion: 1,
      version: 2,
      base: basePolicy,
      overrides: { gammaFloor: 0.4 },
      effective: {
        gammaFloor: 0.4,
        mode: 'state_plus_action_gate',
        metricStalenessMaxMs: 60_000,
        requireMetricSignature: false,
        failBehavior: 'fail_closed',
      },
    })
    const refused = await ask(low)
    expect(refused).toMatchObject({
      decision: 'REJECT_STATE',
      policyVersion: 2,
      mode: 'state_plus_action_gate',
      evaluation: { gammaFloor: 0.4 },
    })
    const third = await set({ base: { gammaFloorMin: 0 }, overrides: {} })
    expect(third.body).toMatchObject({ version: 3, overrides: {}, effective: { gammaFloor: 0, mode: 'state_plus_action_gate' } })
    for (const reader of [caller, owner])
      expect((await reader.get(`/organizations/${organization.id}/gate-policy`)).body).toEqual(third.body)
    const rows = await world.store.system((tx) =>
      tx.db.select().from(gate_policies).where(eq(gate_policies.organization_id, organization.id)).orderBy(asc(gate_policies.version)),
    )
    expect(rows.map(({ version, overrides, created_by }) => [version, overrides, created_by])).toEqual([
      [2, { gammaFloor: 0.4 }, `user:${organization.ownerId}`],
      [3, {}, `user:${organization.ownerId}`],
    ])
    // What was decided before still names what it was decided by.
    expect((await caller.get(`/evaluations/${refused.id}`)).body.policyVersion).toBe(2)
  })

  test('changes by many at once are one after another', async () => {
    const { set } = await askers(world)
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => set({ overrides: { gammaFloor: 0.2 + index / 100 } })))
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect(answers.map(({ body }) => body.version).sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9])
  })

  test('overrides only tighten what stands in the base; signatures need a secret with every policy that asks for them', async () => {
    const { organization, set, ask } = await askers(world)
    const refused = await set({
      base: { requireMetricSignature: true },
      overrides: { gammaFloor: 0.1, mode: 'observe', metricStalenessMaxMs: 60_001 },
    })
    expect(refused.status).toBe(400)
    expect(issuesOf(refused)).toEqual([
      'overrides.gammaFloor: Number must be greater than or equal to 0.15',
      "overrides.mode: Invalid enum value. Expected 'state_gate' | 'state_plus_action_gate', received 'observe'",
      'overrides.metricStalenessMaxMs: Number must be less than or equal to 60000',
      'metricSecret: Required',
    ])
    expect((await set({ metricSecret: 'short' })).status).toBe(400)
    const made = await set({ base: { requireMetricSignature: true }, metricSecret })
    expect(made.status).toBe(200)
    expect(JSON.stringify(made.body)).not.toContain(metricSecret)
    expect((await ask(request(world, 0.5, 0.7))).decision).toBe('REJECT_INVALID_SIGNATURE')
    const silent = { base: { requireMetricSignature: true } }
    expect(issuesOf(await set(silent))).toEqual(['metricSecret: Required'])
    expect((await set({ base: { requireMetricSignature: false } })).body.version).toBe(3)
    // The secret of before is nowhere any more: who asks for signatures again brings one.
    const rows = await world.store.system((tx) =>
      tx.db.select().from(gate_policies).where(eq(gate_policies.organization_id, organization.id)).orderBy(asc(gate_policies.version)),
    )
    expect(rows.map(({ version, metric_secret }) => [version, metric_secret !== null])).toEqual([
      [2, true],
      [3, false],
    ])
    expect(issuesOf(await set(silent))).toEqual(['metricSecret: Required'])
    const other = `${metricSecret} And another.`
    expect((await set({ ...silent, metricSecret: other })).body.version).toBe(4)
    const body = request(world, 0.5, 0.7)
    const { timestamp, metrics } = body.snapshot
    const decided = async (secret: string) =>
      (await ask({ ...body, snapshot: { timestamp, metrics, signature: signatureOf(secret, timestamp, metrics) } })).decision
    expect([await decided(metricSecret), await decided(other)]).toEqual(['REJECT_INVALID_SIGNATURE', 'PASS'])
  })

  test('only an owner sets it, where the token acts: not a key, no member, no owner of another organization', async () => {
    const { organization, caller, owner, set } = await askers(world)
    const path = `/organizations/${organization.id}/gate-policy`
    const body = { base: basePolicy, overrides: {} }
    const byKey = await caller.call('PUT', path, body)
    expect([byKey.status, byKey.body.error]).toMatchObject([
      403,
      { code: 'FORBIDDEN', message: 'The role owner is required.', details: { reason: 'role_required', role: 'owner' } },
    ])
    const elsewhere = await world.bearer(world.organization.ownerId, world.organization.id, 'simulation:write org:read')
    expect((await elsewhere.call('PUT', path, body)).body.error.message).toBe('The caller is not a member of the organization.')
    const become = (role: 'owner' | 'admin' | 'member', userId: string) =>
      world.store.system(async (tx) => {
        await tx.db.delete(memberships).where(and(eq(memberships.user_id, userId), eq(memberships.organization, organization.id)))
        await tx.db.insert(memberships).values({ id: crypto.randomUUID(), user_id: userId, organization: organization.id, role })
        await world.store.notify(tx, membersChannel, userId)
      })
    // An owner there too, but the token acts elsewhere.
    await become('owner', world.organization.ownerId)
    const acting = await world.bearer(world.organization.ownerId, world.organization.id, 'simulation:write org:read')
    expect((await acting.call('PUT', path, body)).body.error).toMatchObject({
      code: 'FORBIDDEN',
      details: { reason: 'not_active_organization' },
    })
    const inIt = await world.bearer(world.organization.ownerId, organization.id, 'simulation:write')
    expect((await inIt.call('PUT', path, body)).body.version).toBe(2)
    await become('admin', world.organization.ownerId)
    const admin = await world.bearer(world.organization.ownerId, organization.id, 'simulation:write')
    const refused = await admin.call('PUT', path, body)
    expect([refused.status, refused.body.error.details]).toEqual([403, { reason: 'role_required', role: 'owner' }])
    expect((await set({ base: { gammaFloorMin: 0.3 }, metricSecret })).body.version).toBe(3)

    // It stands in the audit log of the organization, without the secret.
    await world.specway.service.flush()
    const entries = await world.store.system((tx) =>
      tx.db
        .select()
        .from(audit)
        .where(and(eq(audit.organizationId, organization.id), eq(audit.action, 'gate_policy.replaced'))),
    )
    const done = entries.filter(({ status }) => status === 200)
    expect(done.map(({ resource }) => resource)).toEqual(['gate_policy:2', 'gate_policy:3'])
    expect(done.at(-1)?.details).toMatchObject({ version: 3, gammaFloor: 0.3, secret_changed: true })
    expect(JSON.stringify(entries)).not.toContain(metricSecret)
    expect((await owner.get(path)).body.version).toBe(3)

    // Without the secret it is another one too.
    expect((await set({})).body.version).toBe(4)
    await world.specway.service.flush()
    const [last] = await world.store.system((tx) =>
      tx.db
        .select()
        .from(audit)
        .where(and(eq(audit.organizationId, organization.id), eq(audit.resource, 'gate_policy:4'))),
    )
    expect(last?.details).toMatchObject({ version: 4, secret_changed: true })
  })
})
