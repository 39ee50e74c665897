/** How many ticks a caller may have: what the plan allows of one simulation, and what fits into one JSON value. */
import type { PlanContract } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { bodyIssue, simulationConflict } from './refusals.ts'
import type { SimulationHead } from './rows.ts'

/** The last tick that the plan allows; null: any. */
export const ceilingIn = ({ values }: Pick<PlanContract, 'values'>): number | null => values.maxTicksPerRun ?? null

/** Throws 409 when the simulation stands at the last tick that the plan allows: no waiting gives more. */
export function assertTicksLeft(simulation: Pick<SimulationHead, 'status' | 't'>, ceiling: number | null): void {
  if (ceiling === null || simulation.t < ceiling) return
  throw simulationConflict(simulation, `The plan allows ${ceiling} ticks of one simulation.`, { maxTicksPerRun: ceiling })
}

/** Throws 409 when no tick is left, 400 on `ticks` when fewer are. */
export function assertTicks(simulation: Pick<SimulationHead, 'status' | 't'>, ticks: number, ceiling: number | null): void {
  assertTicksLeft(simulation, ceiling)
  if (ceiling !== null && simulation.t + ticks > ceiling) throw tooMany(ceiling - simulation.t)
}

/** Step records in JSON are put together in memory. */
const maxJsonAgentTicks = 200_000

/** Throws 400 on `ticks`. */
export function assertStepsFitJson(ticks: number, agents: number): void {
  if (ticks * agents <= maxJsonAgentTicks) return
  throw invalid([
    bodyIssue(
      ['ticks'],
      `Number must be less than or equal to ${Math.floor(maxJsonAgentTicks / agents)} with the steps of ${agents} agents in JSON; ask for application/x-ndjson, or leave the steps out`,
    ),
  ])
}

const tooMany = (most: number) => invalid([bodyIssue(['ticks'], `Number must be less than or equal to ${most}`)])
