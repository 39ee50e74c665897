/** Policies of agents: read and change. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { type Context, ok } from '../../../gateway/contract.ts'
import { type Issue, invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { namesOf, preferenceIssues } from '../decrees/checks.ts'
import { assertRoom } from '../decrees/rows.ts'
import { acceptInputs, pendingInputs } from '../simulations/inputs.ts'
import { assertOpen, bodyIssue, simulationConflict, unknownSimulation } from '../simulations/refusals.ts'
import { findSimulation, lockWholeSimulation, type SimulationRow, scenarioOf, servedState } from '../simulations/rows.ts'
import { type AgentPolicyPatch, changeOf, policiesOf } from './values.ts'

type Own = Pick<Handlers, 'getPolicies' | 'updatePolicies' | 'updateAgentPolicy'>

const hold = async ({ tx }: Context, id: string): Promise<SimulationRow> => {
  const simulation = await lockWholeSimulation(tx, id)
  if (simulation === null) throw unknownSimulation()
  return simulation
}

/** The one answer of all three. */
async function answer({ tx }: Context, simulation: SimulationRow, decreeIds: string[]) {
  const { id, t } = simulation
  return ok({ simulationId: id, t, policies: policiesOf(simulation, await pendingInputs(tx, id, t, t + 1)), decreeIds })
}

/** All of them or none: each agent's patch as one decree. `pathOf`: where an agent's patch stands in the body. */
async function change(
  context: Context,
  simulation: SimulationRow,
  patches: readonly (readonly [agent: string, patch: AgentPolicyPatch])[],
  pathOf: (agent: string) => readonly string[],
) {
  const { tx, ids, organization, clock } = context
  const names = namesOf(scenarioOf(simulation))
  const issues = patches.flatMap(([agent, patch]): Issue[] =>
    names.agents.has(agent)
      ? preferenceIssues(patch.attractorPreferences, names, pathOf(agent))
      : [bodyIssue(pathOf(agent), `Unknown agent '${agent}'`)],
  )
  if (issues.length > 0) throw invalid(issues)
  assertOpen(simulation)
  const named = new Set(patches.map(([agent]) => agent))
  const lost = servedState(simulation).agents.find(({ id, alive }) => !alive && named.has(id))
  if (lost !== undefined) throw simulationConflict(simulation, `The agent ${lost.id} is lost.`, { agent: lost.id })
  await assertRoom(tx, simulation, patches.length)
  const decreeIds = await acceptInputs(
    { tx, ids, organization },
    simulation.id,
    patches.map(([agent, patch]) => ({
      kind: 'decree',
      origin: 'policy',
      decree: { type: 'policy_change', payload: changeOf(agent, patch, names.attractors) },
      tick: null,
    })),
    clock.now(),
  )
  return answer(context, simulation, decreeIds)
}

const getPolicies: Own['getPolicies'] = async (context, { path }) => {
  const simulation = await findSimulation(context.tx, path.id)
  if (simulation === null) throw unknownSimulation()
  return answer(context, simulation, [])
}

const updatePolicies: Own['updatePolicies'] = async (context, { path, body }) =>
  change(context, await hold(context, path.id), Object.entries(body.policies), (agent) => ['policies', agent])

const updateAgentPolicy: Own['updateAgentPolicy'] = async (context, { path, body }) => {
  const simulation = await hold(context, path.id)
  if (!namesOf(scenarioOf(simulation)).agents.has(path.agentId)) throw notFound('Agent not found.')
  return change(context, simulation, [[path.agentId, body]], () => [])
}

export const policyHandlers: Own = { getPolicies, updatePolicies, updateAgentPolicy }
