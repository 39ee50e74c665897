/** Simulations that wait at tick 0: of a scenario, or of the metrics of a domain. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { type Context, created, type Reply } from '../../../gateway/contract.ts'
import type { KairosPorts } from '../ports.ts'
import { draftOf, engineFor, sourceOf } from './drafts.ts'
import { scheduledInputs, startOf, storeSimulation } from './new.ts'
import { payerOf } from './payer.ts'
import { type ServedSimulation, toSimulation } from './rows.ts'

type Own = Pick<Handlers, 'createSimulation' | 'createSimulationFromDomain'>
type Wanted = Parameters<typeof sourceOf>[0] & { readonly organizationId?: string; readonly engineVersion?: string }

export function creators(ports: Pick<KairosPorts, 'memberships' | 'plans'>): Own {
  const create = async (context: Context, body: Wanted): Promise<Reply<201, ServedSimulation>> => {
    const { tx, ids, clock, api } = context
    const engine = engineFor(body.engineVersion)
    const draft = draftOf(sourceOf(body), engine)
    const payer = await payerOf(context, ports, body.organizationId, tx)
    const row = await storeSimulation(tx, ids, clock.now(), {
      payer,
      draft,
      start: startOf(engine, draft.scenario),
      inputs: scheduledInputs(draft.schedule),
    })
    return created(toSimulation(row), `${api.mount}/simulations/${row.id}`)
  }
  return {
    createSimulation: (context, { body }) => create(context, body),
    createSimulationFromDomain: (context, { body }) => create(context, body),
  }
}
