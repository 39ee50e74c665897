/** Whoever wants to compute a simulation at rest waits for its turn: behind those of this process, and until nobody elsewhere computes it. */
import { createHash } from 'node:crypto'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { ringWithin } from './changes.ts'
import { type Claim, type ClaimKind, type ClaimPorts, claimAtRest, keepClaim, releaseClaim } from './claims.ts'
import { ClaimLost, type Footing, readFooting } from './footing.ts'
import { unknownSimulation } from './refusals.ts'
import { findSimulationHead, type SimulationHead } from './rows.ts'

/** How long a caller waits for somebody else to be done with the simulation. */
const patienceMs = 5_000
/** A ring may be missed where there is no NOTIFY. */
const lookAgainMs = 250

/** Who asks, in what request. The same request with the same key has the same token, so that a twin that waits for the other knows it. */
export interface Asking {
  readonly organization: string
  readonly simulationId: string
  readonly signal: AbortSignal
  readonly identity: { readonly id: string }
  readonly idempotency: { readonly key: string | null }
}

/** A UUID, version 8, of the request; random without a key. */
function tokenOf({ ids }: Pick<ClaimPorts, 'ids'>, { identity, idempotency, simulationId }: Asking, kind: ClaimKind): string {
  if (idempotency.key === null) return ids.uuid()
  const bytes = createHash('sha256')
    .update(JSON.stringify([identity.id, kind, simulationId, idempotency.key]))
    .digest()
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex', 0, 16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** A place in the line of this process for the simulation. */
interface Place {
  readonly token: string
  /** When patience ends, by `performance.now()`. */
  readonly until: number
  leave(): void
}

/** Throws 409 when the turn does not come within 5 s. `leave` ends the turn. */
async function enter(ports: ClaimPorts, asking: Asking, kind: ClaimKind): Promise<Place> {
  const token = tokenOf(ports, asking, kind)
  const until = performance.now() + patienceMs
  const leave = await ports.queues.enter(asking.simulationId, patienceMs, asking.signal)
  if (leave === null) throw await busy(ports, asking, token)
  return { token, until, leave }
}

/** Calls `attempt`, again whenever something of the simulation has changed while it gives null. Throws 409 when patience ends. */
async function whenFree<T>(
  ports: ClaimPorts,
  asking: Asking,
  { token, until }: Place,
  attempt: (token: string) => Promise<T | null>,
): Promise<T> {
  const { organization, simulationId, signal } = asking
  let rung = Promise.withResolvers<void>()
  const unsubscribe = ports.changes.subscribe(organization, simulationId, () => rung.resolve())
  try {
    for (;;) {
      rung = Promise.withResolvers<void>()
      const got = await attempt(token)
      if (got !== null) return got
      const left = until - performance.now()
      if (left <= 0) throw await busy(ports, asking, token)
      await ringWithin(rung.promise, Math.min(left, lookAgainMs))
      signal.throwIfAborted()
    }
  } finally {
    unsubscribe()
  }
}

/**
 * Calls `attempt` with a token when it is this caller's turn, again whenever something of the simulation has changed while it gives null, for 5 s at most.
 * Then it throws 409: `IDEMPOTENCY_IN_PROGRESS` when the one who computes is a twin, else `CONFLICT` with `busy: true`.
 */
export async function inTurn<T>(
  ports: ClaimPorts,
  asking: Asking,
  kind: ClaimKind,
  attempt: (token: string) => Promise<T | null>,
): Promise<T> {
  const place = await enter(ports, asking, kind)
  try {
    return await whenFree(ports, asking, place, attempt)
  } finally {
    place.leave()
  }
}

async function busy({ store }: ClaimPorts, { organization, simulationId }: Asking, token: string): Promise<ApiError> {
  const head = await store.transaction(organization, (tx) => findSimulationHead(tx, simulationId))
  if (head === null) return unknownSimulation()
  if (head.claim_token === token) return new ApiError('IDEMPOTENCY_IN_PROGRESS', { headers: again })
  return new ApiError('CONFLICT', {
    message: 'The simulation is being computed.',
    details: { status: head.status, t: head.t, busy: true },
    headers: again,
  })
}
/** What is refused for now only: it may be asked again, with the same key too. */
const again = { 'retry-after': '1' }

/** What is computed in a turn. */
export interface TurnTask<T> {
  readonly kind: 'step' | 'evaluation'
  /** Throws what the simulation's present state forbids; asked again while the caller waits. */
  admit(simulation: SimulationHead): void
  /** Whether it is so little that `work` computes it on the calling thread, so that no claim is needed. */
  isLittle(footing: Footing): boolean
  /** Computes and commits. Called anew, under a claim, when somebody else was faster with the simulation: nothing was committed then. */
  work(footing: Footing): Promise<T>
}

/**
 * Computes when it is this caller's turn: a little from what is read, more under a claim of one's own. What is not committed when the work is done is given up,
 * and leaves nothing.
 *
 * Throws 404 for an unknown simulation, 409 `CONFLICT` with `busy: true` when somebody else computes for longer than 5 s, 503 when the claim was lost
 * meanwhile, and what `admit` and `work` throw.
 */
export async function computeInTurn<T>(ports: ClaimPorts, asking: Asking, task: TurnTask<T>): Promise<T> {
  const place = await enter(ports, asking, task.kind)
  try {
    const footing = await littleFooting(ports, asking, task)
    if (footing !== null) {
      try {
        return await task.work(footing)
      } catch (error) {
        if (!(error instanceof ClaimLost)) throw error
      }
    }
    return await underClaim(ports, asking, place, task)
  } finally {
    place.leave()
  }
}

/** Null: a claim is needed, or somebody has one. */
async function littleFooting<T>(
  { store }: ClaimPorts,
  { organization, simulationId: id }: Asking,
  task: TurnTask<T>,
): Promise<Footing | null> {
  const footing = await readFooting(store, { organization, id })
  if (footing === null) throw unknownSimulation()
  task.admit(footing.simulation)
  return footing.simulation.claim_token === null && task.isLittle(footing) ? footing : null
}

async function underClaim<T>(ports: ClaimPorts, asking: Asking, place: Place, { kind, admit, work }: TurnTask<T>): Promise<T> {
  const { store, clock, onError } = ports
  const { organization, simulationId } = asking
  const claim = await whenFree<Claim>(ports, asking, place, (token) =>
    store.transaction(organization, async (tx) => {
      const taken = await claimAtRest(tx, simulationId, kind, token, clock.now())
      const head = taken?.simulation ?? (await findSimulationHead(tx, simulationId))
      if (head === null) throw unknownSimulation()
      // What it refuses is rolled back, the claim with it.
      admit(head)
      return taken
    }),
  )
  const stop = keepClaim(ports, claim)
  try {
    return await work(claim)
  } catch (error) {
    throw error instanceof ClaimLost ? await lost(ports, asking) : error
  } finally {
    stop()
    await releaseClaim(ports, claim).catch((error: unknown) => onError(error, 'claims of simulations'))
  }
}

async function lost({ store }: ClaimPorts, { organization, simulationId }: Asking): Promise<ApiError> {
  const head = await store.transaction(organization, (tx) => findSimulationHead(tx, simulationId))
  if (head === null) return unknownSimulation()
  return new ApiError('UNAVAILABLE', {
    message: 'The simulation was taken over while it was computed. Nothing was changed.',
    headers: again,
  })
}
