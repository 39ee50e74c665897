/** Decrees: issue and list. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { Decree } from '../../../engines/causality/types.ts'
import { created, detached, ok, onlySql } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { milliseconds } from '../../times.ts'
import type { KairosPorts } from '../ports.ts'
import { acceptInputs } from '../simulations/inputs.ts'
import { assertOpen, bodyIssue, simulationConflict, unknownSimulation } from '../simulations/refusals.ts'
import { lockSimulation, scenarioOf, servedState } from '../simulations/rows.ts'
import { decreeIssues, lostTarget, namesOf } from './checks.ts'
import { assertRoom, listDecreeRows } from './rows.ts'

type Own = Pick<Handlers, 'issueDecree' | 'listDecrees'>

const issueDecree: Own['issueDecree'] = async (context, { path, body }) => {
  const { tx, organization, ids, clock, api } = context
  const simulation = await lockSimulation(tx, path.id)
  if (simulation === null) throw unknownSimulation()
  const { t } = simulation
  const { tick = null, type, payload } = body
  // The document's schema of a decree says the same as the engine's type; TypeScript does not see it for `halt`.
  const decree = { type, payload } as Decree
  const issues = decreeIssues(decree, namesOf(scenarioOf(simulation)))
  if (tick !== null && tick <= t) issues.push(bodyIssue(['tick'], `Number must be greater than or equal to ${t + 1}`))
  if (issues.length > 0) throw invalid(issues)
  assertOpen(simulation)
  const lost = lostTarget(decree, servedState(simulation))
  if (lost !== null) throw simulationConflict(simulation, `The agent ${lost} is lost.`, { agent: lost })
  await assertRoom(tx, simulation, 1)
  const now = clock.now()
  const [id] = await acceptInputs({ tx, ids, organization }, simulation.id, [{ kind: 'decree', origin: 'api', decree, tick }], now)
  if (id === undefined) throw new Error('The decree was not stored.')
  return created(
    { id, simulationId: simulation.id, type, payload, createdAt: milliseconds(now), origin: 'api', tick, appliedAtTick: null },
    `${api.mount}/simulations/${simulation.id}/decrees`,
  )
}

export const decreeHandlers = ({ store }: Pick<KairosPorts, 'store'>): Own => {
  const listDecrees: Own['listDecrees'] = async ({ organization }, { path, query }) => {
    const { limit, offset, order } = query
    const page = await listDecreeRows(store.read.bind(store), organization, path.id, query, { order, limit, offset })
    if (page === null) throw unknownSimulation()
    return ok({ data: page.decrees, pagination: { limit, offset, total: page.total } })
  }
  return { issueDecree: onlySql(issueDecree), listDecrees: detached(listDecrees) }
}
