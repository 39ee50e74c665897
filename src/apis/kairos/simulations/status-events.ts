/** Changes of status as events. The first event of every simulation, `0.0`, is the status that it was made with: so its stream has an id from the beginning. */
import type { events } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import type { EventPlace } from '../../../engines/causality/compute/ids.ts'
import { milliseconds } from '../../times.ts'
import type { SimulationRow } from './rows.ts'

export type StatusEvent = components['schemas']['StatusEvent']

export const creation: EventPlace = { tick: 0, ordinal: 0 }

/**
 * The row of a change to the status that `now` has. `ordinal`: the next of its tick, the `event_count` before; the caller stores one more. `previous`: null
 * for a new simulation.
 */
export function statusEventRow(
  now: Pick<SimulationRow, 'organization_id' | 'id' | 'status' | 'status_reason' | 't'>,
  previous: SimulationRow['status'] | null,
  ordinal: number,
  at: Date,
): typeof events.$inferInsert {
  const data: StatusEvent = {
    simulationId: now.id,
    status: now.status,
    previousStatus: previous,
    reason: now.status_reason,
    tick: now.t,
    at: milliseconds(at),
  }
  return {
    organization_id: now.organization_id,
    simulation_id: now.id,
    tick: now.t,
    n: ordinal,
    event: 'simulation:status',
    data: JSON.stringify(data),
  }
}
