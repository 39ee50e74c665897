/** What reading and following traces needs. */
import type { Compute } from '../../../engines/causality/compute/compute.ts'
import type { Clock } from '../../../gateway/contract.ts'
import type { Store } from '../../../store/store.ts'
import type { SimulationChanges } from '../simulations/changes.ts'

export interface TracePorts {
  readonly store: Pick<Store, 'read'>
  readonly compute: Compute
  readonly changes: SimulationChanges
  readonly clock: Clock
  /** Raises the alarm: what was recomputed is not what was stored. */
  readonly mismatch: (simulationId: string, error: Error) => void
}
