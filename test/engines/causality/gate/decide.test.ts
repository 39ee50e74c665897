/** The decision: every row of the table of stages, what is reported with it, and what `observe` and faults make of it. */
import { describe, expect, it } from 'vitest'
import { aiSafety } from '../../../../src/engines/causality/domains/ai-safety.ts'
import { decide, decideFault, type GateFacts, isAdmitted, looksAtAction } from '../../../../src/engines/causality/gate/decide.ts'
import { defaultGatePolicy, effectivePolicy } from '../../../../src/engines/causality/gate/policy.ts'
import {
  type EffectivePolicy,
  type GateFinding,
  gateModes,
  type Session,
  type SessionTick,
} from '../../../../src/engines/causality/gate/types.ts'
import type { Loss, LossKind, Outlook, Paradox, Preview, Prophecy, Warning } from '../../../../src/engines/causality/types.ts'

const policy: EffectivePolicy = effectivePolicy(defaultGatePolicy)
const both: EffectivePolicy = { ...policy, mode: 'state_plus_action_gate' }
const observe: EffectivePolicy = { ...policy, mode: 'observe' }
const scaled = { lambda: 0.8, gamma: 0.6 }
const facts: GateFacts = { fresh: true, signed: null, scaled, action: null, session: null }
const proposes = (gamma: number): GateFacts['action'] => ({ predicted: { lambda: 0.8, gamma }, announced: true })
const silent: GateFacts['action'] = { predicted: scaled, announced: false }

const lost = (kind: LossKind, agent = 'a', tick = 7): Loss => ({ tick, magnitude: 0.4, agent, kind })
const ahead = (agent: string, stepsToImpact: number, totalFutureCollapse = false): Outlook => ({
  agent,
  criticality: 0.9,
  severity: 0.4,
  imminence: 0.5,
  stepsToImpact,
  risk: { inertia: 1, optimized: totalFutureCollapse ? 1 : 0 },
  totalFutureCollapse,
})
const warning: Warning = { ...ahead('b', 3), level: 'critical' }
const paradox = (a: string, b: string): Paradox => ({
  tick: 7,
  agents: [a, b],
  b: 2,
  stability: 0.1,
  attempt: 1,
  decree: { type: 'separation', target: b, magnitude: 0.02 },
})
const prophecy: Prophecy = {
  predictedPhase: 'volatile',
  confidence: 0.9,
  horizon: 50,
  stability: { p10: 0.1, p50: 0.2, p90: 0.3 },
  lossProbability: 0.5,
  firstLoss: null,
  tick: 7,
}

interface Happening {
  readonly gamma?: number
  readonly alive?: boolean
  readonly losses?: readonly Loss[]
  readonly paradoxes?: readonly Paradox[]
  readonly outlooks?: readonly Outlook[]
  readonly warning?: Warning
  readonly prophecies?: readonly Prophecy[]
}
/** A tick of the agents a, who is judged, and b. */
function tick({ gamma = 0.5, losses = [], paradoxes = [], outlooks = [], warning, prophecies = [], ...rest }: Happening = {}): SessionTick {
  const alive = rest.alive ?? !losses.some(({ agent }) => agent === 'a')
  const agent = { b: 2, lastMove: 'stay', lambda: 0.7, stability: 1 } as const
  const state = { stability: 0.9, minStability: 0.9, phase: 'resonant', collapsed: false, fields: [] } as const
  const agents = [
    { id: 'b', gamma: 0.01, alive: true, ...agent },
    { id: 'a', gamma, alive, ...agent },
  ]
  return { record: { t: 7, b: 2, lastMove: 'stay', state, warning: warning ?? null, agents }, losses, paradoxes, outlooks, prophecies }
}
const session = (computed: Happening = {}, preview: Happening | null = null): Session => ({
  actor: 'a',
  tick: tick(computed),
  preview: preview === null ? null : (tick(preview) satisfies Preview),
})

const collapse: GateFinding = { status: 'BASIN_COLLAPSE', source: 'POLICY_PREVIEW', lossEvent: null, prophecies: [] }
const unsafe: GateFinding = { status: 'UNSAFE', source: 'ACTION_PREVIEW', lossEvent: null, prophecies: [] }

interface Row {
  readonly given: string
  readonly policy?: EffectivePolicy
  readonly facts: Partial<GateFacts>
  readonly want: string
  readonly hazardGate?: GateFinding
  readonly actionGate?: GateFinding
  readonly predictedGamma?: number
}
const belowFloor = 'REJECT_STATE GAMMA_BELOW_FLOOR'
const stale = 'REJECT_STALE_METRICS METRICS_STALE'
const unsigned = 'REJECT_INVALID_SIGNATURE SIGNATURE_INVALID'
const basin = 'REJECT_BASIN_COLLAPSE TOTAL_FUTURE_COLLAPSE'
const dual = 'REJECT_PARADOX DUAL_ADMINISTRATOR_PARADOX'
const refused = 'REJECT_ACTION ACTION_PREVIEW_UNSAFE'
const passes = 'PASS NONE'

const rows: readonly Row[] = [
  { given: 'nothing wrong', facts: {}, want: passes },
  { given: 'nothing wrong in a session', facts: { session: session() }, want: passes },
  { given: 'stale metrics', facts: { fresh: false }, want: stale },
  { given: 'stale metrics, before all else', facts: { fresh: false, signed: false, scaled: { lambda: 1, gamma: 0 } }, want: stale },
  { given: 'a signature that holds', facts: { signed: true }, want: passes },
  { given: 'a signature that does not hold', facts: { signed: false }, want: unsigned },
  { given: 'a false signature, before the state', facts: { signed: false, scaled: { lambda: 1, gamma: 0 } }, want: unsigned },
  { given: 'Γ equal to the floor', facts: { scaled: { lambda: 0.8, gamma: 0.2 } }, want: passes },
  { given: 'Γ one ulp below the floor', facts: { scaled: { lambda: 0.8, gamma: 0.19999999999999998 } }, want: belowFloor },
  {
    given: 'a floor one ulp above Γ',
    policy: { ...policy, gammaFloor: 0.6000000000000001 },
    facts: {},
    want: belowFloor,
  },
  { given: 'in a session Γ after the tick equal to the floor', facts: { session: session({ gamma: 0.2 }) }, want: passes },
  { given: 'in a session Γ after the tick below, whatever was scaled', facts: { session: session({ gamma: 0.19 }) }, want: belowFloor },
  {
    given: 'in a session scaled Γ below, and Γ after the tick not',
    facts: { scaled: { lambda: 0.8, gamma: 0.19 }, session: session({ gamma: 0.21 }) },
    want: passes,
  },
  {
    given: 'the state before the hazard, which is not reached',
    facts: { session: session({ gamma: 0.1, outlooks: [ahead('a', 0, true)] }) },
    want: belowFloor,
  },
  {
    given: 'total future collapse of the actor',
    facts: { session: session({ outlooks: [ahead('b', 1), ahead('a', 2, true)] }) },
    want: basin,
    hazardGate: collapse,
  },
  {
    given: 'total future collapse of another',
    facts: { session: session({ outlooks: [ahead('b', 1, true), ahead('a', 2)] }) },
    want: passes,
  },
  {
    given: 'the loss of the actor, with what was forecast in the tick',
    facts: { session: session({ losses: [lost('EXHAUSTION', 'b'), lost('CLIFF')], prophecies: [prophecy] }) },
    want: basin,
    hazardGate: { ...collapse, lossEvent: { kind: 'CLIFF', tick: 7, actor: 'a' }, prophecies: [prophecy] },
  },
  { given: 'the loss of another', facts: { session: session({ losses: [lost('CLIFF', 'b')] }) }, want: passes },
  { given: 'an actor that was lost long ago', facts: { session: session({ alive: false }) }, want: basin, hazardGate: collapse },
  {
    given: 'a paradox with the actor in it',
    facts: { session: session({ paradoxes: [paradox('b', 'a')] }) },
    want: dual,
    hazardGate: { ...collapse, status: 'PARADOX' },
  },
  { given: 'a paradox of others', facts: { session: session({ paradoxes: [paradox('b', 'c')] }) }, want: passes },
  {
    given: 'total future collapse before a paradox',
    facts: { session: session({ paradoxes: [paradox('a', 'b')], outlooks: [ahead('a', 1, true)] }) },
    want: basin,
    hazardGate: collapse,
  },
  {
    given: 'a loss by paradox is a paradox',
    facts: { session: session({ paradoxes: [paradox('a', 'b')], losses: [lost('PARADOX')] }) },
    want: dual,
    hazardGate: { ...collapse, status: 'PARADOX', lossEvent: { kind: 'PARADOX', tick: 7, actor: 'a' } },
  },
  { given: 'an action in state_gate is not looked at', facts: { action: proposes(0) }, want: passes },
  { given: 'no action', policy: both, facts: {}, want: passes },
  { given: 'an action that announces nothing', policy: both, facts: { action: silent }, want: passes, predictedGamma: 0.6 },
  { given: 'predicted Γ equal to the floor', policy: both, facts: { action: proposes(0.2) }, want: passes, predictedGamma: 0.2 },
  {
    given: 'predicted Γ one ulp below the floor',
    policy: both,
    facts: { action: proposes(0.19999999999999998) },
    want: refused,
    actionGate: unsafe,
    predictedGamma: 0.19999999999999998,
  },
  {
    given: 'the state before the action, which is not reached',
    policy: both,
    facts: { scaled: { lambda: 0.8, gamma: 0.1 }, action: proposes(0) },
    want: belowFloor,
  },
  {
    given: 'in a session an action that announces nothing is judged by its preview',
    policy: both,
    facts: {
      scaled: { lambda: 0.8, gamma: 0.1 },
      action: { predicted: { lambda: 0.8, gamma: 0.1 }, announced: false },
      session: session({}, { gamma: 0.1 }),
    },
    want: passes,
    predictedGamma: 0.1,
  },
  {
    given: 'in a session what is announced counts too',
    policy: both,
    facts: { action: proposes(0.19), session: session({}, { gamma: 0.5 }) },
    want: refused,
    actionGate: unsafe,
    predictedGamma: 0.19,
  },
  {
    given: 'a preview that loses the actor',
    policy: both,
    facts: { action: silent, session: session({}, { gamma: 0.4, losses: [lost('CLIFF', 'a', 8)] }) },
    want: refused,
    actionGate: { ...unsafe, lossEvent: { kind: 'CLIFF', tick: 8, actor: 'a' } },
    predictedGamma: 0.4,
  },
  {
    given: 'a preview that loses another',
    policy: both,
    facts: { action: silent, session: session({}, { losses: [lost('CLIFF', 'b', 8)] }) },
    want: passes,
    predictedGamma: 0.5,
  },
  {
    given: 'a preview that leaves the actor no future is a hazard',
    policy: both,
    facts: { action: proposes(0.1), session: session({}, { outlooks: [ahead('a', 2, true)] }) },
    want: basin,
    hazardGate: { ...collapse, source: 'ACTION_PREVIEW' },
    predictedGamma: 0.1,
  },
  {
    given: 'a preview with a paradox is a hazard, even if the actor is lost too',
    policy: both,
    facts: { action: silent, session: session({}, { paradoxes: [paradox('a', 'b')], losses: [lost('PARADOX', 'a', 8)] }) },
    want: dual,
    hazardGate: { status: 'PARADOX', source: 'ACTION_PREVIEW', lossEvent: { kind: 'PARADOX', tick: 8, actor: 'a' }, prophecies: [] },
    predictedGamma: 0.5,
  },
  {
    given: 'the hazard of the tick before the preview, which is not reached',
    policy: both,
    facts: { action: proposes(0), session: session({ outlooks: [ahead('a', 1, true)] }, { losses: [lost('CLIFF')] }) },
    want: basin,
    hazardGate: collapse,
  },
]

describe('decide', () => {
  it.each(rows)(
    '$given: $want',
    ({ policy: held = policy, facts: given, want, hazardGate = null, actionGate = null, predictedGamma = null }) => {
      const verdict = decide(held, { ...facts, ...given })
      expect(`${verdict.decision} ${verdict.reasonCode}`).toBe(want)
      expect(verdict.evaluation).toMatchObject({ hazardGate, actionGate, predictedGamma })
      expect(verdict).toMatchObject({ mode: held.mode, observed: null })
    },
  )

  it('every decision and every reason of the table is reached', () => {
    expect(new Set(rows.map(({ want }) => want))).toEqual(new Set([passes, stale, unsigned, belowFloor, basin, dual, refused]))
  })

  it.each(rows)('observe lets it pass and says what it saw: $given', ({ facts: given, policy: held = policy }) => {
    const floor = { gammaFloor: held.gammaFloor }
    const strictest = decide({ ...both, ...floor }, { ...facts, ...given })
    const verdict = decide({ ...observe, ...floor }, { ...facts, ...given })
    expect(verdict).toMatchObject({ decision: 'PASS', reasonCode: 'NONE', mode: 'observe' })
    expect(verdict.observed).toEqual({ decision: strictest.decision, reasonCode: strictest.reasonCode })
  })

  it('observe looks at everything, also behind the first rejection', () => {
    const seen: Partial<GateFacts> = {
      fresh: false,
      action: proposes(0.1),
      session: session({ gamma: 0.1, paradoxes: [paradox('a', 'b')] }, { losses: [lost('CLIFF', 'a', 8)] }),
    }
    const { evaluation, observed } = decide(observe, { ...facts, ...seen })
    expect(observed).toEqual({ decision: 'REJECT_STALE_METRICS', reasonCode: 'METRICS_STALE' })
    expect(evaluation).toMatchObject({
      gateBreached: true,
      predictedGamma: 0.1,
      hazardGate: { status: 'PARADOX' },
      actionGate: { status: 'UNSAFE', lossEvent: { kind: 'CLIFF', tick: 8, actor: 'a' } },
    })
  })

  it('without a session the numbers are those of the metrics: the example of the contract', () => {
    const given = aiSafety.scale({ capabilityIndex: 450, alignmentScore: 72 })
    expect(decide(policy, { ...facts, scaled: given })).toEqual({
      decision: 'PASS',
      reasonCode: 'NONE',
      mode: 'state_gate',
      evaluation: {
        currentGamma: expect.closeTo(0.698, 12),
        gammaFloor: 0.2,
        currentLambda: expect.closeTo(0.8517, 4),
        stability: expect.closeTo(0.8195, 4),
        predictedGamma: null,
        kMargin: expect.closeTo(0.498, 12),
        gateBreached: false,
        actionGate: null,
        hazardGate: null,
      },
      observed: null,
      escalation: null,
    })
  })

  it('in a session they are those of the actor and the system after the tick', () => {
    const { evaluation } = decide(policy, { ...facts, session: session({ gamma: 0.15 }) })
    expect(evaluation).toMatchObject({ currentGamma: 0.15, currentLambda: 0.7, stability: 0.9, gateBreached: true })
    expect(evaluation.kMargin).toBeCloseTo(-0.05, 12)
  })

  it('a session without the actor is a fault of ours, not a decision', () => {
    expect(() => decide(policy, { ...facts, session: { ...session(), actor: 'nobody' } })).toThrow(RangeError)
  })

  it('an unsigned or stale snapshot is not admitted, so a session computes no tick for it', () => {
    expect(isAdmitted({ fresh: true, signed: null })).toBe(true)
    expect(isAdmitted({ fresh: true, signed: true })).toBe(true)
    expect(isAdmitted({ fresh: true, signed: false })).toBe(false)
    expect(isAdmitted({ fresh: false, signed: true })).toBe(false)
  })

  it('a preview is needed exactly where an action is looked at', () => {
    const needed = gateModes.filter((mode) => looksAtAction({ mode }, true))
    expect(needed).toEqual(['observe', 'state_plus_action_gate'])
    expect(gateModes.filter((mode) => looksAtAction({ mode }, false))).toEqual([])
  })
})

describe('escalation', () => {
  const escalation = (given: Partial<GateFacts>, held = both) => decide(held, { ...facts, ...given }).escalation
  const outlooks = [ahead('a', 3)]

  it('a person, where less than 0.1 is left and a warning is active, whatever was decided', () => {
    const person = { directive: 'HUMAN_ESCALATION', stepsToBreach: 3 }
    const thin = { gamma: 0.29, warning, outlooks }
    expect(escalation({ session: session(thin) })).toEqual({ ...person, gammaHeadroom: expect.closeTo(0.09, 12) })
    expect(escalation({ session: session({ ...thin, gamma: 0.1 }) })).toEqual({ ...person, gammaHeadroom: expect.closeTo(-0.1, 12) })
    expect(escalation({ action: proposes(0), session: session(thin, {}) })).toMatchObject(person)
    expect(escalation({ session: session(thin) }, observe)).toMatchObject(person)
  })

  it('nobody, where 0.1 is left, no warning is active, or there is no session to warn', () => {
    expect(escalation({ session: session({ gamma: 0.5, warning, outlooks }) })).toBeNull()
    expect(escalation({ session: session({ gamma: 0.25, outlooks }) })).toBeNull()
    expect(escalation({ scaled: { lambda: 0.8, gamma: 0.1 } })).toBeNull()
  })

  it('0.1 itself is not too little', () => {
    const floor: EffectivePolicy = { ...both, gammaFloor: 0 }
    expect(escalation({ session: session({ gamma: 0.1, warning, outlooks }) }, floor)).toBeNull()
    expect(escalation({ session: session({ gamma: 0.09999999999999999, warning, outlooks }) }, floor)).not.toBeNull()
  })

  it('says nothing of steps where the actor itself is in no danger', () => {
    expect(escalation({ session: session({ gamma: 0.25, warning, outlooks: [ahead('b', 3), ahead('a', 0)] }) })).toMatchObject({
      directive: 'HUMAN_ESCALATION',
      stepsToBreach: null,
    })
  })

  it.each<{ given: string; preview: Happening; want: number | null }>([
    { given: 'the preview loses the actor', preview: { losses: [lost('CLIFF', 'a', 8)] }, want: 1 },
    { given: 'the preview sees the loss coming', preview: { outlooks: [ahead('a', 2)] }, want: 3 },
    { given: 'the preview sees nothing', preview: {}, want: null },
  ])('another try after a refused action: $given', ({ preview, want }) => {
    expect(escalation({ action: proposes(0.1), session: session({}, preview) })).toEqual({
      directive: 'REFORMULATE',
      gammaHeadroom: expect.closeTo(0.3, 12),
      stepsToBreach: want,
    })
  })

  it('another try without a session, and none after other rejections', () => {
    expect(escalation({ action: proposes(0.1) })).toMatchObject({ directive: 'REFORMULATE', stepsToBreach: null })
    expect(escalation({ fresh: false, action: proposes(0.1) })).toBeNull()
    expect(escalation({ action: silent, session: session({}, { outlooks: [ahead('a', 2, true)] }) })).toBeNull()
  })
})

describe('decideFault', () => {
  const thin = { lambda: 0.8, gamma: 0.1 }
  it.each<{ held: EffectivePolicy; want: string }>([
    { held: policy, want: 'ERROR INTERNAL' },
    { held: { ...both, failBehavior: 'fail_open' }, want: 'PASS FAIL_OPEN' },
  ])('$held.failBehavior: $want, with the numbers of the metrics', ({ held, want }) => {
    const verdict = decideFault(held, thin)
    expect(`${verdict.decision} ${verdict.reasonCode}`).toBe(want)
    expect(verdict).toMatchObject({ mode: held.mode, observed: null, escalation: null })
    expect(verdict.evaluation).toMatchObject({ currentGamma: 0.1, currentLambda: 0.8, gateBreached: true, predictedGamma: null })
  })

  it.each(['fail_closed', 'fail_open'] as const)('observe lets it pass and says what it would have been: %s', (failBehavior) => {
    const verdict = decideFault({ ...observe, failBehavior }, thin)
    expect(verdict).toMatchObject({ decision: 'PASS', reasonCode: 'NONE' })
    expect(verdict.observed).toEqual(
      failBehavior === 'fail_open' ? { decision: 'PASS', reasonCode: 'FAIL_OPEN' } : { decision: 'ERROR', reasonCode: 'INTERNAL' },
    )
  })
})
