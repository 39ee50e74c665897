/**
 * Drives the running simulations of this process: runs and playbacks, each in a loop of its own, from the claim that it was given until the simulation rests,
 * ends, or is taken away. A process that stops gives its simulations back; one that was killed leaves claims that lapse, and any other process takes them over.
 */
import { ComputeClosed, ComputeFailure, ComputeTimeout } from '../../../engines/causality/compute/errors.ts'
import { catalogue } from '../../../gateway/errors/catalogue.ts'
import { type Claim, claimDriverless, driverlessSimulations, dropClaims, keepClaim, releaseClaim } from '../simulations/claims.ts'
import { ClaimLost } from '../simulations/footing.ts'
import { failure, outOfTime } from '../simulations/lifecycle.ts'
import { type LoopPorts, playOn, rest, runOn, type Tap } from './loops.ts'
import { Setbacks } from './setbacks.ts'

const work = 'running simulations'

/** Ends a loop because the process ends. */
class Stopping extends Error {
  override readonly name = 'Stopping'
  constructor() {
    super('Simulations are no longer driven here: the process is ending.')
  }
}

export class Driver {
  readonly #ports: LoopPorts
  readonly #driven = new Map<string, Claim>()
  readonly #loops = new Set<Promise<void>>()
  readonly #stopping = new AbortController()
  readonly #setbacks: Setbacks

  constructor(ports: LoopPorts) {
    this.#ports = ports
    this.#setbacks = new Setbacks(() => ports.clock.monotonicMs())
  }

  /** Simulations that are driven here now. */
  get driven(): number {
    return this.#driven.size
  }

  /** Begins to drive a running simulation under its claim. `tap`: of a run. */
  drive(claim: Claim, tap: Tap | null = null): void {
    // An older claim's token is in the row no more.
    this.leave(claim.simulationId)
    this.#driven.set(claim.simulationId, claim)
    const loop = this.#loop(claim, tap).finally(() => {
      this.#loops.delete(loop)
      if (this.#driven.get(claim.simulationId) === claim) this.#driven.delete(claim.simulationId)
    })
    this.#loops.add(loop)
  }

  /** Control has taken the simulation away: what is computed of it here will not be committed. */
  leave(simulationId: string): void {
    this.#driven.get(simulationId)?.lose()
  }

  /** Drives the simulation if it runs and nobody does; false otherwise. */
  async adopt(organization: string, simulationId: string, tap: Tap | null = null): Promise<boolean> {
    const { store, ids } = this.#ports
    if (this.#stopping.signal.aborted) return false
    const claim = await store.transaction(organization, (tx) => claimDriverless(tx, simulationId, ids.uuid()))
    if (claim === null) return false
    this.drive(claim, tap)
    return true
  }

  /** Adopts what other processes have left, of all organizations, but for what has failed here a short while ago; gives their number. */
  async takeOver(): Promise<number> {
    const { store } = this.#ports
    const left = await store.system((tx) => driverlessSimulations(tx, this.#setbacks.waiting))
    let adopted = 0
    for (const { organization, id } of left) if (await this.adopt(organization, id)) adopted += 1
    return adopted
  }

  /** `alone`: no other process shares the database, so that every claim in it is that of a dead one. */
  async start({ alone }: { readonly alone: boolean }): Promise<void> {
    if (alone) await this.#ports.store.system((tx) => dropClaims(tx))
    await this.takeOver()
  }

  /** Commits under way are waited for, then the claims are given back: other processes go on at once. */
  async stop(): Promise<void> {
    this.#stopping.abort(new Stopping())
    await Promise.all(this.#loops)
  }

  async #loop(claim: Claim, tap: Tap | null): Promise<void> {
    const ports = this.#ports
    const signal = claim.within(this.#stopping.signal)
    const stopKeeping = keepClaim(ports, claim)
    try {
      await this.#computing(claim, signal, tap)
      this.#setbacks.forget(claim.simulationId)
    } catch (error) {
      // Whoever has it now says what becomes of it.
      if (error instanceof ClaimLost) this.#setbacks.forget(claim.simulationId)
      else this.#setBack(claim, error)
    } finally {
      stopKeeping()
    }
  }

  /** The claim lapses, and the simulation is tried again: by another process then, by this one when it has been left alone for long enough. */
  #setBack({ simulationId, position }: Claim, error: unknown): void {
    const waitMs = this.#setbacks.note(simulationId, position.tick)
    const message = `The simulation ${simulationId} could not be driven on from tick ${position.tick}; it is left alone for ${waitMs / 1000} s.`
    this.#ports.onError(new Error(message, { cause: error }), work)
  }

  async #computing(claim: Claim, signal: AbortSignal, tap: Tap | null): Promise<void> {
    const ports = this.#ports
    try {
      await (claim.kind === 'run' ? runOn(ports, claim, signal, tap) : playOn(ports, claim, signal))
    } catch (error) {
      if (error instanceof ComputeTimeout) await rest(ports, claim, outOfTime(claim.simulation))
      else if (error instanceof ComputeFailure) await this.#fail(claim, error)
      else if (error instanceof Stopping || error instanceof ComputeClosed) await releaseClaim(ports, claim)
      else throw error
    }
  }

  /** Nobody's request: the event names an id under which the log has the fault. */
  async #fail(claim: Claim, fault: ComputeFailure): Promise<void> {
    const requestId = this.#ports.ids.uuid()
    this.#ports.onError(new Error(`The simulation ${claim.simulationId} failed (${requestId}).`, { cause: fault }), work)
    const { message } = catalogue.INTERNAL_ERROR
    await rest(this.#ports, claim, failure, { error: { code: 'INTERNAL_ERROR', message, details: null, requestId } })
  }
}
