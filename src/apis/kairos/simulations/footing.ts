/**
 * What ticks are computed from: a simulation as it stood at its last commit, and what waits to take effect in it.
 *
 * A few ticks are computed at once, in less time than it takes to write down who computes them. So whoever is about to do that takes no claim: what was read
 * is the footing, and it is committed only if nobody has claimed the simulation since and it still stands at the same event (`commit-row.ts`). Of two who do
 * this at once one commits; the other has lost its footing, and asks for a claim.
 */
import { getTableColumns } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { Load, Position } from '../../../engines/causality/compute/types.ts'
import type { Statement } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'
import { type PendingInput, waitingInputs, waitingOf } from './inputs.ts'
import { positionOf, type SimulationHead, type SimulationKey, type SimulationRow, scenarioOf, thisSimulation } from './rows.ts'

/** Somebody else has the simulation, or had it meanwhile: a claim has lapsed, control took it away, it was removed. Nothing was committed. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost'
  constructor(simulationId: string) {
    super(`The simulation ${simulationId} is no longer computed here.`)
  }
}

export class Footing {
  readonly organization: string
  readonly simulationId: string
  /** Of the claim; null: there is none. */
  readonly token: string | null = null
  readonly load: Load
  #simulation: SimulationHead
  #position: Position
  #inputs: readonly PendingInput[]
  #held = true

  constructor(row: SimulationRow, inputs: readonly PendingInput[]) {
    this.organization = row.organization_id
    this.simulationId = row.id
    const { agents, rules } = scenarioOf(row)
    this.load = { agents: agents.length, prophecyEvery: rules.prophecyEvery }
    this.#simulation = row
    this.#position = positionOf(row)
    this.#inputs = inputs
  }

  get simulation(): SimulationHead {
    return this.#simulation
  }
  /** Where computing goes on. */
  get position(): Position {
    return this.#position
  }
  /** Accepted and waiting, in the order of acceptance, each with the tick that it is due in. */
  get inputs(): readonly PendingInput[] {
    return this.#inputs
  }
  /** False once it was given back, with a commit or without. */
  get held(): boolean {
    return this.#held
  }

  /** The signal of whatever is computed from it for a caller with that signal. */
  within(signal: AbortSignal): AbortSignal {
    return signal
  }
  /** Somebody else has the simulation now. */
  lose(): void {
    this.#held = false
  }
  /** What is waiting now, in the order of acceptance. */
  received(inputs: readonly PendingInput[]): void {
    this.#inputs = inputs
  }
  /** After a commit (`commit.ts`). */
  moved(simulation: SimulationHead, position: Position, inputs: readonly PendingInput[], held: boolean): void {
    this.#simulation = simulation
    this.#position = position
    this.#inputs = inputs
    this.#held = held
  }
}

/** One statement, so that row and inputs are of one moment. */
const standing: Statement<SimulationRow & { readonly waiting: string | null }, SimulationKey> = compile(
  builder
    .select({ ...getTableColumns(simulations), waiting: waitingInputs })
    .from(simulations)
    .where(thisSimulation),
)

/** As it stands now, whoever computes it. Null: none of this organization's. */
export async function readFooting(store: Store, key: SimulationKey): Promise<Footing | null> {
  const [found] = await store.read(key.organization, standing, key)
  if (found === undefined) return null
  const { waiting, ...row } = found
  return new Footing(row, waitingOf(waiting, row.t))
}
