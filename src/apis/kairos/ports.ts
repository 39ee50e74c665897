/** What the handlers and the background work of Kairos need beside their context. Wired in `src/wiring`. */
import type { Compute } from '../../engines/causality/compute/compute.ts'
import type { ApiContract, Clock, Ids, Log, Role, Transaction } from '../../gateway/contract.ts'
import type { PlanDirectory } from '../../gateway/ports.ts'
import type { EventHub } from '../../store/events.ts'
import type { Secrets } from '../../store/secrets.ts'
import type { Store } from '../../store/store.ts'
import type { Driver } from './driver/driver.ts'
import type { Organizations } from './organizations/ports.ts'
import type { SimulationChanges } from './simulations/changes.ts'
import type { Queues } from './simulations/queue.ts'

/** Organizations of people, and the role in each. */
export interface Memberships {
  /** Empty for somebody unknown. `within`: the transaction that the caller is in; a database of one connection would not answer beside it. */
  membershipsOf(userId: string, within?: Transaction): Promise<readonly { readonly organization: string; readonly role: Role }[]>
}

export interface KairosPorts {
  readonly store: Store
  readonly clock: Clock
  /** UUIDs, version 7. */
  readonly ids: Ids
  readonly events: EventHub
  /** The plan that an organization has, what is agreed beside it included: `planOf(organization, 'kairos')`. */
  readonly plans: PlanDirectory
  readonly memberships: Memberships
  readonly organizations: Organizations
  readonly secrets: Secrets
  /** All APIs of this gateway, Kairos among them. */
  readonly apis: readonly ApiContract[]
  readonly log: Log
  /** Told of what nobody waits for, under the name of the work. */
  readonly onError: (error: unknown, work?: string) => void
  /** Where ticks are computed; one for all of the process. */
  readonly compute: Compute
  /** The longest computing for one request, in milliseconds. */
  readonly computeTimeoutMs: number
  /** Rings when something of a simulation has changed. */
  readonly changes: SimulationChanges
  /** Those of this process who wait to compute a simulation. */
  readonly queues: Queues
  /** Raises the alarm: what was recomputed of a simulation is not what was stored. */
  readonly mismatch: (simulationId: string, error: Error) => void
  /** Runs and playbacks. */
  readonly driver: Driver
}
