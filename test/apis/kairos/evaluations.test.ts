/** The gate without a simulation: stages in order, what may be asked for, and what is kept of it. */
import { createHmac } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { evaluations, gate_policies } from '../../../generated/kairos/tables.ts'
import { signatureOf } from '../../../src/apis/kairos/evaluations/signature.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { askers, metricsOf, nextUp, request } from './gate.ts'
import { issuesOf, openWorld, type Shown, type World } from './world.ts'

const metricSecret = 'a secret that is thirty-two long!'

describeEachDatabase('the gate', (open) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld(await open())
  })
  afterAll(() => world.close())

  test('lets a state pass, and says by which numbers', async () => {
    const answer = await world.post('/evaluations', request(world, 0.5, 0.7))
    expect(answer.status).toBe(200)
    const { currentGamma, currentLambda } = answer.body.evaluation
    expect(currentLambda).toBeCloseTo(0.5, 12)
    expect(currentGamma).toBeCloseTo(0.7, 12)
    expect(answer.body).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      envelopeVersion: 1,
      requestId: 'eval-001',
      decision: 'PASS',
      reasonCode: 'NONE',
      mode: 'state_gate',
      policyVersion: 1,
      adapterVersion: 1,
      evaluation: {
        currentGamma,
        gammaFloor: 0.2,
        currentLambda,
        stability: currentGamma / (currentLambda + 1e-6),
        predictedGamma: null,
        kMargin: currentGamma - 0.2,
        gateBreached: false,
        actionGate: null,
        hazardGate: null,
      },
      observed: null,
      escalation: null,
      overrideOutcome: null,
      simulationId: null,
      actorId: 'agent-default',
      timestamp: '2026-03-01T12:00:00.000Z',
    })
  })

  test('takes the metrics of ai-safety when nobody names a domain, clamped to their ranges', async () => {
    const ask = async (metrics: object) => {
      const { domain: _domain, ...rest } = request(world, 0.5, 0.7)
      return (await world.post('/evaluations', { ...rest, snapshot: { ...rest.snapshot, metrics } })).body
    }
    const far = await ask({ capabilityIndex: 1e300, alignmentScore: -7 })
    expect(far).toMatchObject({ decision: 'REJECT_STATE', evaluation: { currentLambda: 0.95, currentGamma: 0.05, gateBreached: true } })
    expect((await ask({ capabilityIndex: 1, alignmentScore: 100 })).evaluation).toMatchObject({ currentLambda: 0.1, currentGamma: 0.95 })
  })

  test('a floor that the state just reaches is reached; one that is higher by one ulp is not', async () => {
    const { evaluation } = (await world.post('/evaluations', request(world, 0.5, 0.7))).body
    const floor = async (gammaFloor: number) =>
      (await world.post('/evaluations', request(world, 0.5, 0.7, { policy: { gammaFloor } }))).body
    expect(await floor(evaluation.currentGamma)).toMatchObject({ decision: 'PASS', evaluation: { kMargin: 0, gateBreached: false } })
    expect(await floor(nextUp(evaluation.currentGamma))).toMatchObject({
      decision: 'REJECT_STATE',
      reasonCode: 'GAMMA_BELOW_FLOOR',
      evaluation: { gateBreached: true },
    })
  })

  test('metrics that are too old, or come from the future, are not looked at', async () => {
    const at = async (ageMs: number, more: object = {}): Promise<Shown> => {
      const timestamp = new Date(world.clock.now().getTime() - ageMs).toISOString()
      const body = request(world, 0.5, 0.1, more)
      return (await world.post('/evaluations', { ...body, snapshot: { ...body.snapshot, timestamp } })).body
    }
    expect((await at(60_000)).decision).toBe('REJECT_STATE')
    expect(await at(60_001)).toMatchObject({ decision: 'REJECT_STALE_METRICS', reasonCode: 'METRICS_STALE' })
    expect((await at(-30_000)).decision).toBe('REJECT_STATE')
    expect((await at(-30_001)).decision).toBe('REJECT_STALE_METRICS')
    expect((await at(1_001, { policy: { metricStalenessMaxMs: 1_000 } })).decision).toBe('REJECT_STALE_METRICS')
    const offset = request(world, 0.5, 0.7)
    const local = { ...offset.snapshot, timestamp: '2026-03-01T13:00:00+01:00' }
    expect((await world.post('/evaluations', { ...offset, snapshot: local })).body.decision).toBe('PASS')
  })

  describe('an action', () => {
    const act = (action: object, more: object = {}) => request(world, 0.5, 0.7, { action, ...more })
    const mode = { policy: { mode: 'state_plus_action_gate' } }
    test('is judged by what it announces, where the mode says so', async () => {
      const worse = { type: 'api_call', metricDelta: { outputConsistency: -60 } }
      expect((await world.post('/evaluations', act(worse))).body).toMatchObject({ decision: 'PASS', evaluation: { predictedGamma: null } })
      const { body } = await world.post('/evaluations', act(worse, mode))
      expect(body).toMatchObject({
        decision: 'REJECT_ACTION',
        reasonCode: 'ACTION_PREVIEW_UNSAFE',
        mode: 'state_plus_action_gate',
        evaluation: {
          gateBreached: false,
          actionGate: { status: 'UNSAFE', source: 'ACTION_PREVIEW', lossEvent: null, prophecies: [] },
          hazardGate: null,
        },
        escalation: { directive: 'REFORMULATE', stepsToBreach: null },
      })
      expect(body.evaluation.predictedGamma).toBeCloseTo(0.7 - 0.9 * 0.6, 12)
      expect(body.escalation.gammaHeadroom).toBe(body.evaluation.kMargin)
      const better = act({ type: 'api_call', metricDelta: { outputConsistency: 5 } }, mode)
      expect((await world.post('/evaluations', better)).body.decision).toBe('PASS')
      expect((await world.post('/evaluations', act({ type: 'api_call' }, mode))).body.evaluation.predictedGamma).toBeCloseTo(0.7, 12)
    })

    test('that is refused is refused for the state first', async () => {
      const body = request(world, 0.5, 0.1, { action: { type: 'api_call', metricDelta: { outputConsistency: -60 } }, ...mode })
      expect((await world.post('/evaluations', body)).body).toMatchObject({ decision: 'REJECT_STATE', evaluation: { actionGate: null } })
    })
  })

  test('what a request may not ask for is 400, everything at once', async () => {
    const refused = async (body: object): Promise<string[]> => {
      const answer = await world.post('/evaluations', body)
      expect(answer.status).toBe(400)
      return issuesOf(answer)
    }
    const valid = request(world, 0.5, 0.7)
    expect(await refused({ ...valid, policy: { gammaFloor: 0.1999, mode: 'observe', metricStalenessMaxMs: 60_001 } })).toEqual([
      'policy.gammaFloor: Number must be greater than or equal to 0.2',
      "policy.mode: Invalid enum value. Expected 'state_gate' | 'state_plus_action_gate', received 'observe'",
      'policy.metricStalenessMaxMs: Number must be less than or equal to 60000',
    ])
    expect(await refused({ ...valid, overrideToken: 'let me' })).toEqual(['overrideToken: Expected null, received string'])
    expect(
      await refused({
        ...valid,
        snapshot: { ...valid.snapshot, metrics: { modelCapability: 1, tone: 2 } },
        action: { type: 'x', metricDelta: { mood: 1 } },
      }),
    ).toEqual([
      'snapshot.metrics.outputConsistency: Required',
      "snapshot.metrics: Unrecognized key(s) in object: 'tone'",
      "action.metricDelta: Unrecognized key(s) in object: 'mood'",
    ])
    const unknown = await world.post('/evaluations', { ...valid, domain: 'astrology' })
    expect(unknown.status).toBe(404)
    expect(unknown.body.error).toMatchObject({ code: 'NOT_FOUND', message: 'Domain adapter not found.' })
  })

  test('a mode that only observes lets everything pass, and says what it would have said', async () => {
    const { ask } = await askers(world, { base: { permittedModes: ['observe', 'state_plus_action_gate'] }, overrides: { mode: 'observe' } })
    const action = { type: 'api_call', metricDelta: { outputConsistency: -90 } }
    const stale = request(world, 0.5, 0.1, { action })
    for (const [body, observed, reasonCode] of [
      [request(world, 0.5, 0.7), 'PASS', 'NONE'],
      [request(world, 0.5, 0.1, { action }), 'REJECT_STATE', 'GAMMA_BELOW_FLOOR'],
      [request(world, 0.5, 0.7, { action }), 'REJECT_ACTION', 'ACTION_PREVIEW_UNSAFE'],
      [{ ...stale, snapshot: { ...stale.snapshot, timestamp: '2020-01-01T00:00:00Z' } }, 'REJECT_STALE_METRICS', 'METRICS_STALE'],
    ] as const) {
      const answered = await ask(body)
      expect(answered).toMatchObject({
        decision: 'PASS',
        reasonCode: 'NONE',
        mode: 'observe',
        observed: { decision: observed, reasonCode },
      })
      // It looks at everything: also at what comes after the first rejection.
      if ('action' in body) expect(answered.evaluation.actionGate).not.toBeNull()
    }
    const strict = await ask(request(world, 0.5, 0.1, { policy: { mode: 'state_plus_action_gate' } }))
    expect(strict).toMatchObject({ decision: 'REJECT_STATE', mode: 'state_plus_action_gate', observed: null })
  })

  describe('signatures', () => {
    const signed = (body: Shown, signature: string | null) => ({ ...body, snapshot: { ...body.snapshot, signature } })
    test('prove a snapshot, where the policy asks for it', async () => {
      const { ask, organization } = await askers(world, { base: { requireMetricSignature: true }, metricSecret })
      const body = request(world, 0.5, 0.7)
      const { timestamp, metrics } = body.snapshot
      // Not by our own code: over the timestamp, a line feed, and JSON with sorted keys.
      const text = `${timestamp}\n{"modelCapability":${metrics.modelCapability},"outputConsistency":${metrics.outputConsistency}}`
      const right = createHmac('sha256', metricSecret).update(text).digest('base64url')
      const turned = { outputConsistency: metrics.outputConsistency, modelCapability: metrics.modelCapability }
      const passed = await ask(signed({ ...body, snapshot: { timestamp, metrics: turned } }, right))
      expect(passed.decision).toBe('PASS')
      expect((await ask(signed(body, `${right}=`))).decision).toBe('PASS')
      for (const wrong of [
        null,
        '',
        right.slice(0, -1),
        `${right}A`,
        right.toLowerCase(),
        signatureOf(`${metricSecret}!`, timestamp, metrics),
      ])
        expect([wrong, await ask(signed(body, wrong))]).toMatchObject([
          wrong,
          { decision: 'REJECT_INVALID_SIGNATURE', reasonCode: 'SIGNATURE_INVALID' },
        ])
      expect((await ask(body)).decision).toBe('REJECT_INVALID_SIGNATURE')
      const changed = signed({ ...body, snapshot: { timestamp, metrics: { ...metrics, modelCapability: 1 } } }, right)
      expect((await ask(changed)).decision).toBe('REJECT_INVALID_SIGNATURE')
      // Stale comes before unsigned.
      world.clock.advance(61_000)
      expect((await ask(signed(body, null))).decision).toBe('REJECT_STALE_METRICS')

      const [kept] = await world.store.system((tx) => tx.db.select().from(evaluations).where(eq(evaluations.id, passed.id)))
      expect(JSON.stringify(kept)).not.toContain(right)
      const [row] = await world.store.system((tx) =>
        tx.db.select().from(gate_policies).where(eq(gate_policies.organization_id, organization.id)),
      )
      expect(Buffer.from(row?.metric_secret ?? []).toString()).toMatch(/^v1\./)
    })

    test('are not looked at where it does not', async () => {
      expect((await world.post('/evaluations', signed(request(world, 0.5, 0.7), 'anything'))).body.decision).toBe('PASS')
    })

    test.each([
      ['fail_closed', 'ERROR', 'INTERNAL'],
      ['fail_open', 'PASS', 'FAIL_OPEN'],
    ])('that cannot be checked are a fault of ours: %s answers %s', async (failBehavior, decision, reasonCode) => {
      const { ask, organization } = await askers(world, { base: { requireMetricSignature: true, failBehavior }, metricSecret })
      await world.store.system((tx) =>
        tx.db
          .update(gate_policies)
          .set({ metric_secret: Buffer.from('v1.00000000.AAAA') })
          .where(eq(gate_policies.organization_id, organization.id)),
      )
      const answered = await ask(request(world, 0.5, 0.1))
      expect(answered).toMatchObject({ decision, reasonCode, evaluation: { gateBreached: true }, observed: null })
    })
  })

  describe('records', () => {
    test('are what was answered, with the request and without its proof', async () => {
      const body = request(world, 0.5, 0.7, {
        snapshot: { timestamp: world.clock.now().toISOString(), metrics: metricsOf(0.5, 0.7), signature: 'proof-of-origin' },
        action: { type: 'write', target: 'x', payload: { deep: [1, { a: null }] } },
        policy: { gammaFloor: 0.3 },
        actorId: 'somebody',
        simulationId: null,
      })
      const { body: answered } = await world.post('/evaluations', body)
      const { status, body: record } = await world.get(`/evaluations/${answered.id}`)
      expect(status).toBe(200)
      expect(record).toEqual({ ...answered, request: { ...body, snapshot: { ...body.snapshot, signature: '[redacted]' } } })
      expect(answered.actorId).toBe('somebody')
      const { caller } = await world.stranger()
      for (const answer of [
        await caller.get(`/evaluations/${answered.id}`),
        await world.get('/evaluations/01977200-0000-7000-8000-000000000009'),
      ])
        expect([answer.status, answer.body.error.message]).toEqual([404, 'Evaluation not found.'])
    })

    test('are listed, newest first, by decision and actor', async () => {
      const { ask, caller } = await askers(world)
      const made: Shown[] = []
      for (const [gamma, actorId] of [
        [0.7, 'a'],
        [0.1, 'a'],
        [0.8, 'b'],
      ] as const) {
        made.push(await ask(request(world, 0.5, gamma, { actorId })))
        world.clock.advance(1)
      }
      const list = async (query: string) => (await caller.get(`/evaluations${query}`)).body
      const [first, second, third] = made
      expect(await list('')).toEqual({ data: [third, second, first], pagination: { limit: 50, offset: 0, total: 3 } })
      expect((await list('?order=asc&limit=1&offset=1')).data).toEqual([second])
      expect((await list('?decision=REJECT_STATE')).data).toEqual([second])
      expect((await list('?actorId=a&decision=PASS')).data).toEqual([first])
      expect((await list('?simulationId=01977200-0000-7000-8000-000000000009')).data).toEqual([])
    })

    test('a repeat with the same key is the same decision, kept once', async () => {
      const { caller } = await askers(world)
      const body = request(world, 0.5, 0.7)
      const first = await caller.post('/evaluations', body, 'once')
      world.clock.advance(61_000)
      const again = await caller.post('/evaluations', body, 'once')
      expect(again.body).toEqual(first.body)
      expect(again.headers.get('idempotency-replayed')).toBe('true')
      expect((await caller.get('/evaluations')).body.pagination.total).toBe(1)
      const other = await caller.post('/evaluations', { ...body, requestId: 'eval-002' }, 'once')
      expect([other.status, other.body.error.code]).toEqual([409, 'IDEMPOTENCY_KEY_REUSE'])
    })
  })
})
