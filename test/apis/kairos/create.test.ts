/** Simulations that wait at tick 0: what makes them, who pays for them, and how many a month has. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { events, inputs, simulations, usage_days } from '../../../generated/kairos/tables.ts'
import { engineOf, newestVersion } from '../../../src/engines/causality/index.ts'
import { capabilityDivergence } from '../../../src/engines/causality/scenarios/capability-divergence.ts'
import { TraceHash } from '../../../src/engines/causality/trace-hash.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { join, type Person, person } from '../platform/people.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const nothing = 'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const own = {
  seed: 7,
  initialState: {},
  agents: [
    { id: 'builder', policy: { lambda: 0.6, gamma: 0.3, lambdaDrift: 0.002 } },
    { id: 'auditor', policy: { lambda: 0.2, gamma: 0.7 }, attractorPreferences: { stability: 1 } },
  ],
}
const lab = {
  name: 'Frontier lab',
  seed: 42,
  models: [
    { name: 'gpt-next', capabilityIndex: 620, alignmentScore: 55, autonomyLevel: 6 },
    { name: 'red team', capabilityIndex: 90, alignmentScore: 88 },
  ],
  events: [
    { tick: 120, type: 'capability_jump', target: 'gpt-next', magnitude: 0.2 },
    { tick: 5, type: 'oversight_surge', target: 'red team', magnitude: 0.1, durationTicks: 10 },
  ],
}

describeEachDatabase('creating simulations', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const count = (organization: string): Promise<number> =>
    world.store.transaction(organization, async (tx) => (await tx.db.select({ id: simulations.id }).from(simulations)).length)
  const used = (organization: string): Promise<number> =>
    world.store.transaction(organization, async (tx) => {
      const rows = await tx.db.select({ runs: usage_days.simulation_runs }).from(usage_days)
      return rows.reduce((sum, { runs }) => sum + runs, 0)
    })
  const use = (organization: string, day: string, runs: number): Promise<unknown> =>
    world.store.transaction(organization, (tx) =>
      tx.db
        .insert(usage_days)
        .values({ organization_id: organization, day, simulation_runs: runs })
        .onConflictDoUpdate({ target: [usage_days.organization_id, usage_days.day], set: { simulation_runs: sql`${runs}` } }),
    )

  describe('POST /simulations', () => {
    test('makes one of a built-in scenario, as the engine begins it', async () => {
      const answer = await world.post('/simulations', { scenarioId: 'capability-divergence' })
      expect(answer.status).toBe(201)
      const { id, scenario, state, ...rest } = answer.body
      expect(id).toMatch(uuid)
      expect(answer.headers.get('location')).toBe(`/v1/simulations/${id}`)
      expect(rest).toEqual({
        scenarioId: 'capability-divergence',
        engineVersion: newestVersion,
        status: 'ready',
        statusReason: 'created',
        t: 0,
        seed: 42,
        domain: null,
        label: 'Capability-Alignment Divergence',
        organizationId: world.organization.id,
        traceHash: nothing,
        playback: null,
        parentId: null,
        forkedAtTick: null,
        createdAt: '2026-03-01T12:00:00.000Z',
        updatedAt: '2026-03-01T12:00:00.000Z',
      })
      expect(new TraceHash().digest()).toBe(nothing)
      const engine = engineOf(newestVersion)
      if (engine === undefined) throw new Error('The newest engine does not run here.')
      const complete = engine.complete(capabilityDivergence)
      expect(scenario).toEqual(complete)
      const { state: inner, ...outer } = engine.record(engine.create(complete))
      expect(state).toEqual({ ...outer, ...inner })
      expect(state).toMatchObject({ t: 0, lastMove: 'idle', warning: null, collapsed: false })
      expect((await world.get(`/simulations/${id}`)).body).toEqual(answer.body)
    })

    test('has its status as the first event, so that its stream has an id', async () => {
      const { id } = await world.simulation()
      const rows = await world.store.transaction(world.organization.id, (tx) =>
        tx.db.select().from(events).where(sql`${events.simulation_id} = ${id}::uuid`),
      )
      expect(rows.map(({ tick, n, event, data }) => ({ id: `${tick}.${n}`, event, data: JSON.parse(data) }))).toEqual([
        {
          id: '0.0',
          event: 'simulation:status',
          data: { simulationId: id, status: 'ready', previousStatus: null, reason: 'created', tick: 0, at: '2026-03-01T12:00:00.000Z' },
        },
      ])
    })

    test('takes another seed for a built-in scenario, and none for one of its own', async () => {
      const reseeded = await world.simulation({ scenarioId: 'capability-divergence', seed: 9_007_199_254_740_991 })
      expect(reseeded.seed).toBe(9_007_199_254_740_991)
      expect(reseeded.scenario.seed).toBe(9_007_199_254_740_991)
      const refused = await world.post('/simulations', { scenario: own, seed: 3 })
      expect(refused.status).toBe(400)
    })

    test('makes one of a scenario of the caller, with every default written out', async () => {
      const made = await world.simulation({ scenario: own })
      expect(made).toMatchObject({ scenarioId: null, domain: null, label: null, seed: 7 })
      expect(made.scenario.agents[0]).toEqual({
        id: 'builder',
        policy: { lambda: 0.6, gamma: 0.3, lambdaDrift: 0.002, gammaDrift: 0 },
        attractorPreferences: { stability: 0.5 },
      })
      expect(made.scenario.rules.prophecyEvery).toBe(50)
    })

    test('takes back what GET /scenarios/{id} answers', async () => {
      const { body: scenario } = await world.get('/scenarios/arms-race')
      const made = await world.simulation({ scenario })
      expect(made.scenario).toEqual(scenario)
      // Its id is information: it does not name the built-in one.
      expect(made.scenarioId).toBe(null)
      expect(made.label).toBe(scenario.label)
    })

    test('refuses what contradicts itself, all of it at once, and stores nothing', async () => {
      const before = await count(world.organization.id)
      const answer = await world.post('/simulations', {
        scenario: {
          seed: 1,
          initialState: { radius: 5, positions: { nobody: 1, twin: 6 } },
          agents: [
            { id: 'twin', policy: { lambda: 0.5, gamma: 0.5 } },
            { id: 'twin', policy: { lambda: 0.5, gamma: 0.5 }, attractorPreferences: { cliff: 1 } },
          ],
        },
      })
      expect(answer.status).toBe(400)
      expect(issuesOf(answer)).toEqual([
        "scenario.initialState.positions.nobody: Unknown agent 'nobody'",
        'scenario.initialState.positions.twin: Number must be less than or equal to 5',
        "scenario.agents.1.id: Duplicate agent 'twin'",
        "scenario.agents.1.attractorPreferences.cliff: Unknown attractor 'cliff'",
      ])
      expect(await count(world.organization.id)).toBe(before)
    })

    test('wants exactly one of scenarioId and scenario', async () => {
      for (const body of [{}, { scenarioId: 'standard', scenario: own }]) {
        const answer = await world.post('/simulations', body)
        expect(answer.status).toBe(400)
        expect(issuesOf(answer).join()).toContain('Exactly one of scenarioId, scenario is required')
      }
    })

    test('404 for a scenario that there is not', async () => {
      const answer = await world.post('/simulations', { scenarioId: 'nowhere' })
      expect(answer.status).toBe(404)
      expect(answer.body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Scenario not found.', details: null })
    })

    test('400 for a version that does not run here, which names those that do', async () => {
      expect((await world.simulation({ scenarioId: 'standard', engineVersion: newestVersion })).engineVersion).toBe(newestVersion)
      const answer = await world.post('/simulations', { scenarioId: 'standard', engineVersion: '9.0.0' })
      expect(answer.status).toBe(400)
      expect(answer.body.error).toMatchObject({
        code: 'VALIDATION_ERROR',
        details: {
          issues: [{ path: 'engineVersion', in: 'body', message: `Invalid enum value. Expected '${newestVersion}', received '9.0.0'` }],
          validVersions: [newestVersion],
        },
      })
    })

    test('a key that may only read is refused', async () => {
      const reader = await world.scoped('simulation:read')
      expect((await reader.post('/simulations', { scenarioId: 'standard' })).body.error).toMatchObject({ code: 'INSUFFICIENT_SCOPE' })
    })

    test('twenty at once with one key are one simulation', async () => {
      const { organization, caller } = await world.stranger()
      const answers = await Promise.all(Array.from({ length: 20 }, () => caller.post('/simulations', { scenarioId: 'standard' }, 'once')))
      expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201))
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
      expect(await count(organization.id)).toBe(1)
      expect(await used(organization.id)).toBe(1)
    })
  })

  describe('POST /simulations/from-domain', () => {
    test('makes a scenario of the metrics, and decrees of its events', async () => {
      const made = await world.simulation({ domain: 'ai-safety', input: lab }, '/simulations/from-domain')
      expect(made).toMatchObject({ scenarioId: null, domain: 'ai-safety', label: 'Frontier lab', seed: 42, status: 'ready', t: 0 })
      expect(made.scenario.agents.map(({ id }: Shown) => id)).toEqual(['gpt-next', 'red_team'])
      const { body } = await world.get(`/simulations/${made.id}/decrees`)
      expect(body.pagination.total).toBe(2)
      expect(body.data).toMatchObject([
        { type: 'capability_jump', payload: { target: 'gpt-next', magnitude: 0.2 }, origin: 'schedule', tick: 120, appliedAtTick: null },
        { type: 'oversight_surge', payload: { target: 'red_team', magnitude: 0.1, durationTicks: 10 }, origin: 'schedule', tick: 5 },
      ])
    })

    test('without a seed one is drawn and shown', async () => {
      const { seed: _seed, ...unseeded } = lab
      const made = await Promise.all(
        [1, 2].map(() => world.simulation({ domain: 'ai-safety', input: unseeded }, '/simulations/from-domain')),
      )
      const seeds = made.map(({ seed }) => seed)
      expect(seeds.every((seed) => Number.isSafeInteger(seed) && seed >= 0)).toBe(true)
      expect(seeds[0]).not.toBe(seeds[1])
      expect(made[0].scenario.seed).toBe(seeds[0])
    })

    test('issues point into the input: of its schema, and of what no schema can say', async () => {
      const wrong = await world.post('/simulations/from-domain', {
        domain: 'ai-safety',
        input: { ...lab, models: [{ ...lab.models[0], capabilityIndex: 5000 }] },
      })
      expect(wrong.status).toBe(400)
      expect(issuesOf(wrong)).toEqual(['input.models.0.capabilityIndex: Number must be less than or equal to 1000'])
      const meeting = await world.post('/simulations/from-domain', {
        domain: 'ai-safety',
        input: {
          ...lab,
          models: [...lab.models, { name: 'red/team', capabilityIndex: 1, alignmentScore: 1 }],
          events: [{ ...lab.events[0], target: 'x' }],
        },
      })
      expect(issuesOf(meeting)).toEqual([
        "input.models.2.name: Becomes agent 'red_team', as models.1.name does",
        "input.events.0.target: Unknown agent 'x'",
      ])
    })

    test('404 for a domain that there is not', async () => {
      const answer = await world.post('/simulations/from-domain', { domain: 'astrology', input: { anything: 1 } })
      expect(answer.status).toBe(404)
      expect(answer.body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Domain adapter not found.' })
    })
  })

  describe('who owns and pays', () => {
    let host: Person
    /** A member of the host's organization, who has another one of her own. */
    let ada: Person
    beforeAll(async () => {
      host = await person(world.specway)
      ada = await join(world.specway, host, 'member')
    })
    const newOrganization = async (member: Person): Promise<string> =>
      (await member.call('POST', '/organizations', { name: 'Own' })).body.id
    const refusal = { code: 'FORBIDDEN', message: 'The caller is not a member of the organization.' }
    const nobodys = '01977200-0000-7000-8000-000000000009'

    test('a key: its organization and no other, whether that exists or not', async () => {
      const made = await world.simulation({ scenarioId: 'standard', organizationId: world.organization.id.toUpperCase() })
      expect(made.organizationId).toBe(world.organization.id)
      const { organization } = await world.stranger()
      for (const organizationId of [organization.id, nobodys]) {
        const answer = await world.post('/simulations', { scenarioId: 'standard', organizationId })
        expect(answer.status).toBe(403)
        expect(answer.body.error).toMatchObject(refusal)
      }
      expect(await used(organization.id)).toBe(0)
    })

    test('a person: any organization that they are a member of, which is then the owner', async () => {
      const home = await newOrganization(ada)
      const caller = await world.bearer(ada.id, host.organization)
      const made = await caller.post('/simulations', { scenarioId: 'standard', organizationId: home }, 'hers')
      expect(made.status).toBe(201)
      expect(made.body.organizationId).toBe(home)
      expect(await used(home)).toBe(1)
      expect(await used(host.organization)).toBe(0)
      // It belongs to the other organization: a token of this one does not see it.
      expect((await caller.get(`/simulations/${made.body.id}`)).status).toBe(404)
      const there = await world.bearer(ada.id, home)
      expect((await there.get(`/simulations/${made.body.id}`)).body).toEqual(made.body)
      const again = await caller.post('/simulations', { scenarioId: 'standard', organizationId: home }, 'hers')
      expect(again.body).toEqual(made.body)
      expect(await used(home)).toBe(1)
      for (const organizationId of [world.organization.id, nobodys]) {
        const refused = await caller.post('/simulations/from-domain', { domain: 'ai-safety', input: lab, organizationId })
        expect(refused.status).toBe(403)
        expect(refused.body.error).toMatchObject(refusal)
      }
    })

    test('the decrees of a domain belong to the other organization too', async () => {
      const home = await newOrganization(ada)
      const caller = await world.bearer(ada.id, host.organization)
      const made = await caller.post('/simulations/from-domain', { domain: 'ai-safety', input: lab, organizationId: home })
      expect(made.status).toBe(201)
      const rows = await world.store.transaction(home, (tx) => tx.db.select({ simulation: inputs.simulation_id }).from(inputs))
      expect(rows).toEqual([{ simulation: made.body.id }, { simulation: made.body.id }])
    })

    test('a person whose role there may only read is refused', async () => {
      const viewer = await join(world.specway, host, 'viewer')
      const caller = await world.bearer(viewer.id, await newOrganization(viewer))
      const refused = await caller.post('/simulations', { scenarioId: 'standard', organizationId: host.organization })
      expect(refused.status).toBe(403)
      expect(await used(host.organization)).toBe(0)
    })

    test('what the other organization has left is what counts, not what the caller has', async () => {
      const home = await newOrganization(ada)
      await use(home, world.clock.now().toISOString().slice(0, 10), 1_000)
      const caller = await world.bearer(ada.id, host.organization)
      const refused = await caller.post('/simulations', { scenarioId: 'standard', organizationId: home })
      expect(refused.body.error).toMatchObject({ code: 'QUOTA_EXCEEDED', details: { used: 1000 } })
      expect((await caller.post('/simulations', { scenarioId: 'standard' })).status).toBe(201)
    })
  })

  describe('the simulations of a month', () => {
    test('at n, and one more: 429 with the end of the month; the next month begins anew', async () => {
      const { organization, caller } = await world.stranger('community')
      const now = world.clock.now()
      const month = now.toISOString().slice(0, 7)
      const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1))
      // What the month before used does not count.
      await use(organization.id, new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 0)).toISOString().slice(0, 10), 5_000)
      await use(organization.id, `${month}-01`, 998)
      expect((await caller.post('/simulations', { scenarioId: 'standard' })).status).toBe(201)
      expect((await caller.post('/simulations/from-domain', { domain: 'ai-safety', input: lab })).status).toBe(201)
      const refused = await caller.post('/simulations', { scenarioId: 'standard' })
      expect(refused.status).toBe(429)
      expect(refused.headers.get('retry-after')).toBe(String(Math.ceil((end.getTime() - world.clock.now().getTime()) / 1000)))
      expect(refused.body.error).toMatchObject({
        code: 'QUOTA_EXCEEDED',
        message: 'The quota of the community plan for this month is used up.',
        details: { metric: 'simulationRuns', limit: 1000, used: 1000, periodEnd: end.toISOString() },
      })
      expect(await count(organization.id)).toBe(2)
      expect(await used(organization.id)).toBe(6_000)
      world.clock.advance(end.getTime() - world.clock.now().getTime() - 1)
      expect((await caller.post('/simulations', { scenarioId: 'standard' })).headers.get('retry-after')).toBe('1')
      world.clock.advance(1)
      expect((await caller.post('/simulations', { scenarioId: 'standard' })).status).toBe(201)
    })

    test('parallel ones never pass the limit together', async () => {
      const { organization, caller } = await world.stranger('community')
      await use(organization.id, world.clock.now().toISOString().slice(0, 10), 995)
      const answers = await Promise.all(Array.from({ length: 10 }, () => caller.post('/simulations', { scenarioId: 'standard' })))
      expect(answers.map(({ status }) => status).sort()).toEqual([...Array(5).fill(201), ...Array(5).fill(429)])
      expect(await used(organization.id)).toBe(1_000)
    })

    test('a plan without a number allows any, and counts them', async () => {
      const { organization, caller } = await world.stranger('strategic')
      await use(organization.id, world.clock.now().toISOString().slice(0, 10), 1_000_000)
      expect((await caller.post('/simulations', { scenarioId: 'standard' })).status).toBe(201)
      expect(await used(organization.id)).toBe(1_000_001)
    })
  })
})
