/** The gate over a simulation: one tick for each decision, computed and committed as a step is, and what it finds there. */
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluations, inputs, simulations } from '../../../generated/kairos/tables.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { askers, request } from './gate.ts'
import { type Caller, issuesOf, openWorld, type Shown, type World } from './world.ts'

const strict = { policy: { mode: 'state_plus_action_gate' } }
const unknown = '01977200-0000-7000-8000-000000000009'

describeEachDatabase('the gate over a simulation', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  const ledge = (): Promise<Shown> => world.simulation({ scenarioId: 'boundary-action-gate' })
  const inside = (simulationId: string, lambda: number, gamma: number, more: object = {}): Shown =>
    request(world, lambda, gamma, { simulationId, ...more })
  const now = async (id: string, caller: Caller = world): Promise<Shown> => (await caller.get(`/simulations/${id}`)).body

  test.each([
    [0.6, 'api_call', 'PASS', null],
    [0.55, 'api_call', 'REJECT_BASIN_COLLAPSE', ['hazardGate', 'BASIN_COLLAPSE', 'ACTION_PREVIEW', null]],
    [0.55, 'search', 'PASS', null],
    [0.53, 'api_call', 'REJECT_ACTION', ['actionGate', 'UNSAFE', 'ACTION_PREVIEW', 2]],
    [0.53, 'file_read', 'PASS', null],
    [0.5, 'api_call', 'REJECT_BASIN_COLLAPSE', ['hazardGate', 'BASIN_COLLAPSE', 'POLICY_PREVIEW', 1]],
    [0.15, 'api_call', 'REJECT_STATE', null],
  ])('with Γ %d an action of the type %s is answered with %s', async (gamma, type, decision, found) => {
    const { id } = await ledge()
    const { status, body } = await world.post('/evaluations', inside(id, 0.5, gamma, { action: { type }, ...strict }))
    expect(status).toBe(200)
    expect(body).toMatchObject({ decision, simulationId: id, actorId: 'agent-default', mode: 'state_plus_action_gate' })
    const { actionGate, hazardGate } = body.evaluation
    const findings = Object.entries({ actionGate, hazardGate }).filter(([, finding]) => finding !== null)
    expect(findings.map(([gate, finding]) => [gate, finding.status, finding.source, finding.lossEvent?.tick ?? null])).toEqual(
      found === null ? [] : [found],
    )
    // Rejected or not: the tick is the simulation's. The preview is nobody's.
    const after = await now(id)
    expect(after.t).toBe(1)
    expect(after.state.stability).toBe(body.evaluation.stability)
    expect(after.state.agents[0]).toMatchObject({ gamma: body.evaluation.currentGamma, lambda: body.evaluation.currentLambda })
  })

  test('a small headroom under a warning calls for a person', async () => {
    const { id } = await ledge()
    const { body } = await world.post('/evaluations', inside(id, 0.5, 0.53, { policy: { gammaFloor: 0.45 } }))
    expect(body).toMatchObject({ decision: 'PASS', escalation: { directive: 'HUMAN_ESCALATION' } })
    expect(body.escalation.stepsToBreach).toBeGreaterThan(0)
  })

  test('two in one place with nothing between them are a paradox', async () => {
    const { caller, ask } = await askers(world, { base: { gammaFloorMin: 0 } })
    const agent = (id: string) => ({ id, policy: { lambda: 0.9, gamma: 0.05 } })
    const home = { id: 'home', kind: 'attractor', b: 0, strength: 1 }
    const scenario = { seed: 0, agents: [agent('a'), agent('b')], initialState: { fields: [home], positions: { a: 0, b: 0 } } }
    const { id } = await caller.simulation({ scenario })
    const found = await ask(inside(id, 0.9, 0.05, { actorId: 'a' }))
    expect(found).toMatchObject({
      decision: 'REJECT_PARADOX',
      reasonCode: 'DUAL_ADMINISTRATOR_PARADOX',
      evaluation: { hazardGate: { status: 'PARADOX', source: 'POLICY_PREVIEW' }, actionGate: null },
    })
  })

  test('a mode that only observes moves the simulation on as well', async () => {
    const { caller, ask } = await askers(world, { base: { permittedModes: ['observe'] } })
    const { id } = await caller.simulation({ scenarioId: 'boundary-action-gate' })
    expect(await ask(inside(id, 0.5, 0.5))).toMatchObject({
      decision: 'PASS',
      observed: { decision: 'REJECT_BASIN_COLLAPSE' },
      evaluation: { hazardGate: { source: 'POLICY_PREVIEW' } },
    })
    expect((await now(id, caller)).t).toBe(1)
  })

  test('the values of the metrics are an input: replayed, counted, seen by streams and traces like a step', async () => {
    const { organization, caller, ask } = await askers(world)
    const { id } = await caller.simulation()
    await caller.step(id, 3)
    await caller.post(`/simulations/${id}/decrees`, { type: 'exogenous_shock', payload: { magnitude: 0.2 } })
    const answered = await ask(inside(id, 0.4, 0.6, { actorId: 'frontier_model' }))
    expect(answered.decision).toBe('PASS')
    await caller.step(id, 3)
    const verified = await caller.post(`/simulations/${id}/verify`)
    expect(verified.body).toMatchObject({ verified: true, t: 7 })
    const rows = await world.store.system((tx) => tx.db.select().from(inputs).where(eq(inputs.simulation_id, id)).orderBy(inputs.ordinal))
    expect(rows.map(({ kind, applied_at_tick }) => [kind, applied_at_tick])).toEqual([
      ['decree', 4],
      ['force', 4],
    ])
    const { body: trace } = await caller.get(`/simulations/${id}/trace?from=4&to=4`)
    const [step] = trace.trace.steps
    expect(step.agents.find((agent: Shown) => agent.id === 'frontier_model')).toMatchObject({
      gamma: answered.evaluation.currentGamma,
      lambda: answered.evaluation.currentLambda,
    })
    const { body: decrees } = await caller.get(`/simulations/${id}/decrees`)
    expect(decrees.data.map(({ type }: Shown) => type)).toEqual(['exogenous_shock'])
    const { body: used } = await caller.get(`/organizations/${organization.id}/usage/summary`)
    expect(used.tickCount).toBe(7)
  })

  test('takes the domain of the simulation, unless another is named', async () => {
    const input = { name: 'x', models: [{ name: 'm', capabilityIndex: 30, alignmentScore: 60 }] }
    const finance = { name: 'x', actors: [{ name: 'fund', leverageRatio: 10, regulatoryScore: 60 }] }
    const { id } = await world.simulation({ domain: 'finance', input: finance }, '/simulations/from-domain')
    const { domain: _domain, ...body } = inside(id, 0, 0, { actorId: 'fund' })
    const own = { ...body, snapshot: { ...body.snapshot, metrics: { leverageRatio: 1, regulatoryScore: 100 } } }
    expect((await world.post('/evaluations', own)).body).toMatchObject({ decision: 'PASS', actorId: 'fund' })
    expect((await world.post('/evaluations', { ...own, domain: 'ai-safety' })).status).toBe(400)
    expect((await world.post('/evaluations', inside(id, 0.3, 0.8, { actorId: 'fund' }))).body.decision).toBe('PASS')
    const inline = await world.simulation({ domain: 'ai-safety', input }, '/simulations/from-domain')
    const metrics = { capabilityIndex: 30, alignmentScore: 60 }
    const asked = { ...body, simulationId: inline.id, actorId: 'm', snapshot: { ...body.snapshot, metrics } }
    expect((await world.post('/evaluations', asked)).body.decision).toBe('PASS')
  })

  describe('refuses', () => {
    const refused = async (body: object, caller: Caller = world) => {
      const answer = await caller.post('/evaluations', body)
      return [answer.status, answer.body.error?.code, answer.body.error?.details]
    }
    test('a simulation that is unknown, or somebody else’s: 404', async () => {
      const { id } = await ledge()
      const { caller } = await world.stranger()
      for (const [body, by] of [
        [inside(unknown, 0.5, 0.7), world],
        [inside(id, 0.5, 0.7), caller],
      ] as const) {
        const answer = await by.post('/evaluations', body)
        expect([answer.status, answer.body.error.message]).toEqual([404, 'Simulation not found.'])
      }
      expect((await now(id)).t).toBe(0)
    })

    test('an actor that is no agent of it: 400, together with whatever else is wrong', async () => {
      const { id } = await world.simulation()
      const answer = await world.post('/evaluations', inside(id, 0.5, 0.7, { actorId: 'nobody', policy: { gammaFloor: 0 } }))
      expect([answer.status, issuesOf(answer)]).toEqual([
        400,
        ["actorId: Unknown agent 'nobody'", 'policy.gammaFloor: Number must be greater than or equal to 0.2'],
      ])
      // Nobody is named, and none of its agents has the name that stands for nobody.
      const unnamed = await world.post('/evaluations', inside(id, 0.5, 0.7))
      expect(issuesOf(unnamed)).toEqual(["actorId: Unknown agent 'agent-default'"])
      expect((await now(id)).t).toBe(0)
    })

    test('an agent that is lost: 409', async () => {
      const scenario = {
        seed: 1,
        agents: ['a', 'b'].map((id) => ({ id, policy: { lambda: 0.5, gamma: 0.9 } })),
        initialState: { fields: [{ id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 }], positions: { a: 9, b: -9 } },
      }
      const { id } = await world.simulation({ scenario })
      const fall = await world.post('/evaluations', inside(id, 0.9, 0.25, { actorId: 'a' }))
      expect(fall.body).toMatchObject({
        decision: 'REJECT_BASIN_COLLAPSE',
        evaluation: { hazardGate: { lossEvent: { actor: 'a', kind: 'CLIFF' } } },
      })
      expect(await refused(inside(id, 0.5, 0.7, { actorId: 'a' }))).toEqual([409, 'CONFLICT', { status: 'ready', t: 1, agent: 'a' }])
      expect((await world.post('/evaluations', inside(id, 0.5, 0.7, { actorId: 'b' }))).body.decision).toBe('PASS')
    })

    test('a simulation that runs, has ended, or may have no more ticks: 409, also with metrics that are stale', async () => {
      const { id } = await ledge()
      const body = inside(id, 0.5, 0.7)
      const stale = { ...body, snapshot: { ...body.snapshot, timestamp: '2020-01-01T00:00:00Z' } }
      for (const status of ['running', 'completed', 'collapsed', 'failed'] as const) {
        await world.write(id, { status })
        for (const asked of [body, stale]) expect(await refused(asked)).toEqual([409, 'CONFLICT', { status, t: 0 }])
      }
      const { caller } = await world.stranger('community')
      const short = await caller.simulation({ scenarioId: 'boundary-action-gate' })
      await world.write(short.id, { t: 10_000 })
      expect(await refused(inside(short.id, 0.5, 0.7), caller)).toEqual([
        409,
        'CONFLICT',
        { status: 'ready', t: 10_000, maxTicksPerRun: 10_000 },
      ])
    })

    test('one that is being computed by somebody else for longer than it waits: 409', async () => {
      const { id } = await ledge()
      await world.write(id, { claim_token: unknown, claim_kind: 'step', claim_expires_at: new Date('2100-01-01') })
      expect(await refused(inside(id, 0.5, 0.7))).toEqual([409, 'CONFLICT', { status: 'ready', t: 0, busy: true }])
    })

    test('a tick that a decree keeps from coming: the simulation ends, and nothing is decided', async () => {
      const { id } = await ledge()
      await world.post(`/simulations/${id}/decrees`, { type: 'halt', payload: {} })
      expect(await refused(inside(id, 0.5, 0.7))).toEqual([409, 'CONFLICT', { status: 'completed', t: 0 }])
      expect(await now(id)).toMatchObject({ status: 'completed', statusReason: 'halt', t: 0 })
      expect((await world.get(`/evaluations?simulationId=${id}`)).body.data).toEqual([])
    })
  })

  test('metrics that are stale move nothing, and are on record', async () => {
    const { id } = await ledge()
    const body = inside(id, 0.5, 0.7)
    const { body: answered } = await world.post('/evaluations', {
      ...body,
      snapshot: { ...body.snapshot, timestamp: '2020-01-01T00:00:00Z' },
    })
    expect(answered).toMatchObject({ decision: 'REJECT_STALE_METRICS', simulationId: id })
    expect((await now(id)).t).toBe(0)
    expect((await world.get(`/evaluations?simulationId=${id}`)).body.data).toEqual([answered])
    // Decisions outlive what they were made on.
    await world.call('DELETE', `/simulations/${id}`)
    expect((await world.get(`/evaluations/${answered.id}`)).body).toMatchObject({ decision: 'REJECT_STALE_METRICS', simulationId: null })
  })

  test('decisions and steps that come at once are one after another; none is lost', async () => {
    const { id } = await ledge()
    const calm = { moves: { 'agent-default': 'left' } }
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) =>
        index % 2 === 0
          ? world.post('/evaluations', inside(id, 0.2, 0.9, { requestId: `r${index}` }))
          : world.post(`/simulations/${id}/step`, calm),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
    expect((await now(id)).t).toBe(8)
    expect((await world.post(`/simulations/${id}/verify`)).body.verified).toBe(true)
  })

  test('a repeat with the same key gives the same decision, and no second tick', async () => {
    const { id } = await ledge()
    const body = inside(id, 0.5, 0.7)
    const first = await world.post('/evaluations', body, `gate-${id}`)
    const again = await world.post('/evaluations', body, `gate-${id}`)
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await now(id)).t).toBe(1)
  })

  describe.each([
    ['fail_closed', 'ERROR', 'INTERNAL'],
    ['fail_open', 'PASS', 'FAIL_OPEN'],
  ])('a fault of the engine, with %s', (failBehavior, decision, reasonCode) => {
    test.each([
      ['no state at all', () => 'no state at all'],
      ['a state that leads to no number', (state: string) => state.replace('"total":[0]', '"total":[1e999]')],
    ])(`is ${decision} on %s, and leaves the simulation as it was`, async (_what, broken) => {
      const { caller, ask } = await askers(world, { base: { failBehavior } })
      const { id } = await caller.simulation({ scenarioId: 'boundary-action-gate' })
      const before = await now(id, caller)
      const [row] = await world.store.system((tx) => tx.db.select().from(simulations).where(eq(simulations.id, id)))
      const engine_state = broken(row?.engine_state ?? '')
      expect(engine_state).not.toBe(row?.engine_state)
      await world.write(id, { engine_state })
      const answered = await ask(inside(id, 0.5, 0.7))
      expect(answered).toMatchObject({ decision, reasonCode, simulationId: id, evaluation: { hazardGate: null, actionGate: null } })
      expect(answered.evaluation.currentGamma).toBeCloseTo(0.7, 12)
      expect(await now(id, caller)).toEqual(before)
      const kept = await world.store.system((tx) => tx.db.select().from(evaluations).where(eq(evaluations.simulation_id, id)))
      expect(kept.map((row) => [row.id, row.decision])).toEqual([[answered.id, decision]])
    })
  })
})
