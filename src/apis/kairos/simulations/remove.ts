/** The end of a simulation. What belongs to it goes with its row; whoever computes it finds no row to commit to, whoever follows it hears the bell. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { Statement } from '../../../gateway/contract.ts'
import { noContent } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { SimulationChanges } from './changes.ts'
import { unknownSimulation } from './refusals.ts'
import { type SimulationKey, thisSimulation } from './rows.ts'

const remove: Statement<{ readonly id: string }, SimulationKey> = compile(
  builder.delete(simulations).where(thisSimulation).returning({ id: simulations.id }),
)

export const remover =
  ({ changes }: { readonly changes: SimulationChanges }): Handlers['deleteSimulation'] =>
  async ({ tx, organization }, { path }) => {
    const [removed] = await tx.run(remove, { organization, id: path.id })
    if (removed === undefined) throw unknownSimulation()
    await changes.announce(tx, removed.id)
    return noContent()
  }
