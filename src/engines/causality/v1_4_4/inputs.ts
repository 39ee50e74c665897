/** Step 1: what acts on a run from outside. */
import type { Decree, DecreeEffect, EngineEvent, Input, PolicyChange } from '../types.ts'
import { cap, leastStrength } from './constants.ts'
import { clamp } from './drift.ts'
import { geometryOf } from './geometry.ts'
import type { Journal } from './journal.ts'
import { sumOffsets } from './offsets.ts'
import { attractorId, left, right, type State, stay } from './state.ts'

export const isHalt = (input: Input): boolean => input.kind === 'decree' && input.decree.type === 'halt'

/** Throws a RangeError when the input names what the scenario does not have. */
export function checkInput(state: State, input: Input): void {
  const agents = agentsNamed(input)
  for (const id of agents) if (agentIndex(state, id) < 0) throw new RangeError(`Unknown agent '${id}'`)
  if (input.kind !== 'decree') return
  const { type, payload } = input.decree
  if (type === 'field_shift' && !state.geometry.fields.some(({ id }) => id === payload.field))
    throw new RangeError(`Unknown field '${payload.field}'`)
  if (type === 'policy_change')
    for (const id of Object.keys(payload.attractorPreferences ?? {}))
      if (attractorIndex(state, id) < 0) throw new RangeError(`Unknown attractor '${id}'`)
}
function agentsNamed(input: Input): readonly string[] {
  if (input.kind === 'moves') return Object.keys(input.moves)
  if (input.kind === 'force') return [input.agent]
  const { payload } = input.decree
  return 'target' in payload && payload.target !== undefined ? [payload.target] : []
}

/** Lets the input take effect in tick `state.t`, and tells of it. */
export function applyInput(state: State, input: Input, journal: Journal): void {
  if (input.kind === 'moves') {
    for (const [id, move] of Object.entries(input.moves)) {
      const i = agentIndex(state, id)
      state.forcedMove[i] = move === 'left' ? left : move === 'right' ? right : stay
      state.forcedUntil[i] = input.untilTick
    }
    return
  }
  if (input.kind === 'force') {
    const i = agentIndex(state, input.agent)
    state.baseLambda[i] = state.lambda[i] = input.lambda + 0
    state.baseGamma[i] = state.gamma[i] = input.gamma + 0
    return
  }
  const effective = applyDecree(state, input.decree)
  // The forecast that follows a decree belongs to the tick after the one that it acts in, which has felt it.
  if (effective && input.origin !== 'engine') state.forecastDue = true
  journal.events.push(decreeEvent(state.t, input, effective))
}

export function decreeEvent(tick: number, { id, origin, decree }: Extract<Input, { kind: 'decree' }>, effective: boolean): EngineEvent {
  const data: DecreeEffect = { tick, id, type: decree.type, payload: decree.payload, origin }
  return { event: 'decree', tick, data: effective ? data : { ...data, effect: 'none' } }
}

/** False when it took effect on nothing, because its target is lost. */
function applyDecree(state: State, decree: Decree): boolean {
  if (decree.type === 'halt') return true
  if (decree.type === 'field_shift') {
    shiftField(state, decree.payload)
    return true
  }
  const { target } = decree.payload
  const agent = target === undefined ? -1 : agentIndex(state, target)
  if (target === undefined ? state.living === 0 : state.alive[agent] === 0) return false
  switch (decree.type) {
    case 'capability_jump':
      state.baseLambda[agent] = clamp((state.baseLambda[agent] as number) + decree.payload.magnitude, 0, cap)
      return true
    case 'alignment_shift':
      state.baseGamma[agent] = clamp((state.baseGamma[agent] as number) + decree.payload.magnitude, 0, cap)
      return true
    case 'oversight_surge': {
      const { magnitude, durationTicks } = decree.payload
      state.surges = [...state.surges, { target: agent, magnitude, until: state.t + durationTicks - 1 }]
      sumOffsets(state)
      return true
    }
    case 'exogenous_shock':
      for (let i = 0; i < state.count; i += 1)
        if (state.alive[i] === 1 && (agent === i || agent < 0))
          state.gamma[i] = clamp((state.gamma[i] as number) - decree.payload.magnitude, 0, cap)
      return true
    case 'policy_change':
      changePolicy(state, agent, decree.payload)
      return true
  }
}

function changePolicy(state: State, agent: number, change: PolicyChange): void {
  if (change.lambda !== undefined) state.baseLambda[agent] = change.lambda + 0
  if (change.gamma !== undefined) state.baseGamma[agent] = change.gamma + 0
  if (change.lambdaDrift !== undefined) state.driftLambda[agent] = change.lambdaDrift + 0
  if (change.gammaDrift !== undefined) state.driftGamma[agent] = change.gammaDrift + 0
  const { count } = state.geometry.attractors
  for (const [id, weight] of Object.entries(change.attractorPreferences ?? {}))
    state.preference[agent * count + attractorIndex(state, id)] = weight + 0
}

/**
 * An attractor keeps its wear `s/s0`, a share of at most 1 whatever the base is; the proportion of two bases may be infinite. What rounding takes from the
 * share of a base near 0 is given back: `s` stays in `[0.1·s0, s0]`.
 */
function shiftField(state: State, { field, b, strength }: { field: string; b?: number; strength?: number }): void {
  const { fields, radius } = state.geometry
  const a = attractorIndex(state, field)
  if (a >= 0 && strength !== undefined) {
    const base = state.geometry.attractors.strength[a] as number
    state.strength[a] = clamp(((state.strength[a] as number) / base) * strength, leastStrength * strength, strength)
  }
  state.geometry = geometryOf(
    radius,
    fields.map((old) => (old.id === field ? { ...old, b: (b ?? old.b) + 0, strength: strength ?? old.strength } : old)),
  )
}

export const agentIndex = ({ scenario }: State, id: string): number => scenario.agents.findIndex((agent) => agent.id === id)

/** Among the attractors; -1 for what is none. */
function attractorIndex({ geometry }: State, id: string): number {
  for (let a = 0; a < geometry.attractors.count; a += 1) if (attractorId(geometry, a) === id) return a
  return -1
}
