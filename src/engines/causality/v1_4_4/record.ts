/** What is told of a state: the step record, in the key order that is hashed, and the policies. */
import type { FieldRecord, LastMove, PolicyRecord, StepRecord } from '../types.ts'
import { moveName } from './moves.ts'
import { attractorId, idle, type State } from './state.ts'

const lastMoveOf = (state: State, agent: number): LastMove => {
  const move = state.lastMove[agent] as number
  return move === idle ? 'idle' : moveName(move)
}

export function recordOf(state: State): StepRecord {
  const { scenario, b, lambda, gamma, total, alive } = state
  return {
    t: state.t,
    b: b[0] as number,
    lastMove: lastMoveOf(state, 0),
    state: {
      stability: state.stability,
      minStability: state.minStability,
      phase: state.phase,
      collapsed: state.living === 0,
      fields: fieldsOf(state),
    },
    warning: state.warning,
    agents: scenario.agents.map(({ id }, i) => ({
      id,
      b: b[i] as number,
      lastMove: lastMoveOf(state, i),
      lambda: lambda[i] as number,
      gamma: gamma[i] as number,
      stability: total[i] as number,
      alive: alive[i] === 1,
    })),
  }
}

function fieldsOf({ geometry, strength }: State): FieldRecord[] {
  let attractor = 0
  return geometry.fields.map(({ id, kind, b, strength: base }) => {
    if (kind === 'repulsor') return { id, kind, b, strength: base }
    attractor += 1
    return { id, kind, b, strength: strength[attractor - 1] as number }
  })
}

export function policiesOf(state: State): PolicyRecord[] {
  const { count } = state.geometry.attractors
  return state.scenario.agents.map((agent, i) => ({
    ...agent,
    policy: {
      lambda: state.baseLambda[i] as number,
      gamma: state.baseGamma[i] as number,
      lambdaDrift: state.driftLambda[i] as number,
      gammaDrift: state.driftGamma[i] as number,
    },
    attractorPreferences: Object.fromEntries(
      Array.from({ length: count }, (_, a) => [attractorId(state.geometry, a), state.preference[i * count + a] as number]),
    ),
    alive: state.alive[i] === 1,
  }))
}
