/** What drives the agents of a simulation, and the decrees that a change of it becomes. */
import type { components } from '../../../../generated/kairos/types.ts'
import { engineOf } from '../../../engines/causality/index.ts'
import type { Decree, PolicyChange, PolicyRecord } from '../../../engines/causality/types.ts'
import type { PendingInput } from '../simulations/inputs.ts'
import { type SimulationRow, servedState } from '../simulations/rows.ts'

export type CurrentPolicy = components['schemas']['CurrentPolicy']
export type AgentPolicyPatch = components['schemas']['AgentPolicyPatch']

/** Of an attractor that nobody has said anything about. */
const defaultPreference = 0.5
const largestBase = 2

/** Values of the configuration as of the committed tick. */
interface Base {
  readonly lambda: number
  readonly gamma: number
  readonly lambdaDrift: number
  readonly gammaDrift: number
  readonly attractorPreferences: Readonly<Record<string, number>>
}

/** By agent, in the order of the configuration. `due`: what waits for the next tick, in the order of acceptance. */
export function policiesOf(simulation: SimulationRow, due: readonly PendingInput[]): Record<string, CurrentPolicy> {
  const engine = engineOf(simulation.engine_version)
  if (engine === undefined) throw new Error(`The engine ${simulation.engine_version} does not run here.`)
  const effective = new Map(servedState(simulation).agents.map(({ id, lambda, gamma }) => [id, { lambda, gamma }]))
  return Object.fromEntries(
    engine.policies(engine.deserialize(simulation.engine_state)).map((record: PolicyRecord): [string, CurrentPolicy] => {
      const { id, policy, attractorPreferences } = record
      const changes = record.alive
        ? due.flatMap(({ input }) => (input.kind === 'decree' && aimsAt(input.decree, id) ? [input.decree] : []))
        : []
      const base = changes.reduce(changed, { ...policy, attractorPreferences })
      const now = effective.get(id)
      if (now === undefined) throw new Error(`The state does not show the agent ${id}.`)
      return [id, { ...base, effective: now, pending: changes.length > 0 }]
    }),
  )
}

/** Whether it changes base values of the agent. A surge or a shock passes, and leaves them as they are. */
const aimsAt = ({ type, payload }: Decree, agent: string): boolean =>
  (type === 'policy_change' || type === 'capability_jump' || type === 'alignment_shift') && payload.target === agent

const within = (value: number): number => Math.min(largestBase, Math.max(0, value))

/** As the engine does it when the decree takes effect. */
function changed(base: Base, { type, payload }: Decree): Base {
  switch (type) {
    case 'capability_jump':
      return { ...base, lambda: within(base.lambda + payload.magnitude) }
    case 'alignment_shift':
      return { ...base, gamma: within(base.gamma + payload.magnitude) }
    case 'policy_change': {
      const { target: _target, attractorPreferences, ...values } = payload
      return { ...base, ...values, attractorPreferences: { ...base.attractorPreferences, ...attractorPreferences } }
    }
    default:
      return base
  }
}

/** A patch as the change that it makes. `attractors`: all of the scenario. */
export function changeOf(target: string, patch: AgentPolicyPatch, attractors: Iterable<string>): PolicyChange {
  const { lambda, gamma, lambdaDrift, gammaDrift, attractorPreferences } = patch
  return {
    target,
    ...(lambda !== undefined && { lambda }),
    ...(gamma !== undefined && { gamma }),
    ...(lambdaDrift !== undefined && { lambdaDrift: lambdaDrift ?? 0 }),
    ...(gammaDrift !== undefined && { gammaDrift: gammaDrift ?? 0 }),
    ...(attractorPreferences !== undefined && {
      attractorPreferences:
        attractorPreferences === null
          ? Object.fromEntries(Array.from(attractors, (id) => [id, defaultPreference]))
          : Object.fromEntries(Object.entries(attractorPreferences).map(([id, weight]) => [id, weight ?? defaultPreference])),
    }),
  }
}
