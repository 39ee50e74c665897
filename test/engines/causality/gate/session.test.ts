/** The gate over a running simulation: the scenario that is made for it, the engine, and the decision together. */
import { describe, expect, it } from 'vitest'
import type { Scaled } from '../../../../src/engines/causality/domains/types.ts'
import { decide } from '../../../../src/engines/causality/gate/decide.ts'
import { moveOfAction } from '../../../../src/engines/causality/gate/moves.ts'
import { defaultGatePolicy, effectivePolicy } from '../../../../src/engines/causality/gate/policy.ts'
import { forceInput, runSession, type SessionRequest } from '../../../../src/engines/causality/gate/session.ts'
import type { EffectivePolicy, Session } from '../../../../src/engines/causality/gate/types.ts'
import { boundaryActionGate } from '../../../../src/engines/causality/scenarios/boundary-action-gate.ts'
import type { Ending, Engine, EngineEvent, StepRecord, TimedInput } from '../../../../src/engines/causality/types.ts'
import { engine } from '../../../../src/engines/causality/v1_4_4/index.ts'
import type { State } from '../../../../src/engines/causality/v1_4_4/state.ts'

const actor = 'agent-default'
const start = (rules = {}): State => engine.create(engine.complete({ ...boundaryActionGate, rules }))
const decree = (tick: number, magnitude: number): TimedInput => ({
  tick,
  input: { kind: 'decree', id: 'd', origin: 'api', decree: { type: 'exogenous_shock', payload: { magnitude } } },
})
const calm: SessionRequest = { actor, scaled: { lambda: 0.5, gamma: 0.6 }, move: 'right' }

function sessionOf(result: Session | Ending): Session {
  if (typeof result === 'string') throw new Error(`The tick was not computed: ${result}.`)
  return result
}

describe('decisions in boundary-action-gate', () => {
  const policy: EffectivePolicy = { ...effectivePolicy(defaultGatePolicy), mode: 'state_plus_action_gate' }
  const evaluate = (scaled: Scaled, type: string) => {
    const session = sessionOf(runSession(engine, start(), [], { actor, scaled, move: moveOfAction(type) }))
    return decide(policy, { fresh: true, signed: null, scaled, action: { predicted: scaled, announced: false }, session })
  }

  it.each([
    { gamma: 0.6, right: 'PASS', found: null, left: 'PASS' },
    { gamma: 0.55, right: 'REJECT_BASIN_COLLAPSE', found: ['BASIN_COLLAPSE', 'ACTION_PREVIEW', null], left: 'PASS' },
    { gamma: 0.53, right: 'REJECT_ACTION', found: ['UNSAFE', 'ACTION_PREVIEW', 2], left: 'PASS' },
    { gamma: 0.5, right: 'REJECT_BASIN_COLLAPSE', found: ['BASIN_COLLAPSE', 'POLICY_PREVIEW', 1], left: 'REJECT_BASIN_COLLAPSE' },
    { gamma: 0.15, right: 'REJECT_STATE', found: null, left: 'REJECT_STATE' },
  ])('with Γ $gamma an api_call is answered with $right, a read with $left', ({ gamma, right, found, left }) => {
    const { decision, evaluation } = evaluate({ lambda: 0.5, gamma }, 'api_call')
    const finding = evaluation.actionGate ?? evaluation.hazardGate
    expect(decision).toBe(right)
    expect(finding && [finding.status, finding.source, finding.lossEvent?.tick ?? null]).toEqual(found)
    expect(evaluate({ lambda: 0.5, gamma }, 'read').decision).toBe(left)
  })

  it('a refused action on the brink calls for another try, and for a person as soon as little is left', () => {
    expect(evaluate({ lambda: 0.5, gamma: 0.53 }, 'api_call').escalation).toMatchObject({ directive: 'REFORMULATE', stepsToBreach: 1 })
    const thin = { ...policy, gammaFloor: 0.45 }
    const session = sessionOf(runSession(engine, start(), [], { actor, scaled: { lambda: 0.5, gamma: 0.53 }, move: 'right' }))
    expect(session.tick.record.warning).not.toBeNull()
    const facts = { fresh: true, signed: null, scaled: { lambda: 0.5, gamma: 0.53 }, action: null, session }
    expect(decide(thin, facts).escalation).toMatchObject({ directive: 'HUMAN_ESCALATION' })
  })
})

describe('runSession', () => {
  it('is one tick of a run with the same inputs, the values of the metrics after them', () => {
    const inputs = [decree(1, 0.05), decree(2, 1)]
    const session = sessionOf(runSession(engine, start(), inputs, calm))
    const run = start()
    engine.advance(run, [...inputs, forceInput(1, actor, calm.scaled)], 1, {})
    expect(session.tick.record).toEqual(engine.record(run))
    expect(session.preview).toEqual(engine.preview(run, { agent: actor, move: 'right' }))
  })

  it('advances the state by that tick alone, and tells the observer of it as advance does', () => {
    const steps: StepRecord[] = []
    const events: EngineEvent[] = []
    const outlooks: number[] = []
    const state = start({ prophecyEvery: 1 })
    const session = sessionOf(
      runSession(engine, state, [decree(1, 0)], calm, {
        step: (record) => void steps.push(record),
        event: (event) => void events.push(event),
        outlooks: (tick) => void outlooks.push(tick),
      }),
    )
    expect(engine.tick(state)).toBe(1)
    expect(steps).toEqual([session.tick.record])
    expect(events.map(({ event }) => event)).toContain('decree')
    expect(outlooks).toEqual([1])
    expect(session.tick.outlooks.map(({ agent }) => agent)).toEqual([actor])
    expect(session.tick.prophecies).toEqual(events.flatMap((event) => (event.event === 'prophecy' ? [event.data] : [])))
    expect(session.tick.prophecies.length).toBe(1)
  })

  it('previews only what is asked for, and nothing for an actor that the tick has lost', () => {
    expect(sessionOf(runSession(engine, start(), [], { ...calm, move: null })).preview).toBeNull()
    const lost = sessionOf(runSession(engine, start(), [], { actor, scaled: { lambda: 0.9, gamma: 0.1 }, move: 'left' }))
    expect(lost.tick.losses).toMatchObject([{ agent: actor, kind: 'CLIFF' }])
    expect(lost.preview).toBeNull()
  })

  it('says why where no tick was computed', () => {
    const halt: TimedInput = { tick: 1, input: { kind: 'decree', id: 'd', origin: 'api', decree: { type: 'halt', payload: {} } } }
    expect(runSession(engine, start(), [halt], calm)).toBe('halt')
    const over = start()
    engine.advance(over, [forceInput(1, actor, { lambda: 0.9, gamma: 0.1 })], 1, {})
    expect(runSession(engine, over, [], calm)).toBe('collapsed')
    const broken: Engine<State> = { ...engine, advance: () => ({ ticks: 0, ended: 'failed' }) }
    expect(runSession(broken, start(), [], calm)).toBe('failed')
  })
})
