/**
 * Who computes a simulation now. A claim is a token in its row, good for 30 s and renewed every 10 s; ticks are committed under it alone. So of any number
 * of processes one computes, outside of any transaction, and one that was killed keeps nobody waiting for longer than its claim lasts.
 *
 * A simulation at rest is claimed by whoever asks first, for one step or one evaluation. A running one belongs to the claim that drives it: control takes it
 * away by writing another token or none, and what was being computed is not committed.
 */
import { createHash } from 'node:crypto'
import { and, eq, getTableColumns, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { Load, Position } from '../../../engines/causality/compute/types.ts'
import { engines } from '../../../engines/causality/index.ts'
import type { Clock, Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'
import type { SimulationChanges } from './changes.ts'
import { type PendingInput, pendingInputs } from './inputs.ts'
import type { Queues } from './queue.ts'
import { unknownSimulation } from './refusals.ts'
import { findSimulationHead, positionOf, type SimulationHead, type SimulationRow, scenarioOf, thisSimulation } from './rows.ts'

export type ClaimKind = NonNullable<SimulationRow['claim_kind']>

const lapseMs = 30_000
const renewMs = 10_000
/** How long a caller waits for somebody else to be done with the simulation. */
const patienceMs = 5_000
/** A ring may be missed where there is no NOTIFY. */
const lookAgainMs = 250

export interface ClaimPorts {
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly changes: SimulationChanges
  /** One for all of the process. */
  readonly queues: Queues
  /** Told of what nobody waits for. */
  readonly onError: (error: unknown, work?: string) => void
}

/** The claim was lost while something was computed under it: it lapsed, control took it away, or the simulation was removed. Nothing was committed. */
export class ClaimLost extends Error {
  override readonly name = 'ClaimLost'
  constructor(simulationId: string) {
    super(`The simulation ${simulationId} is no longer computed here.`)
  }
}

/** The simulation as of the last commit under the claim, and what is due in it. */
export class Claim {
  readonly organization: string
  readonly simulationId: string
  readonly token: string
  readonly kind: ClaimKind
  readonly load: Load
  #simulation: SimulationHead
  #position: Position
  #inputs: readonly PendingInput[]
  #held = true
  readonly #lost = new AbortController()

  constructor(row: SimulationRow, token: string, kind: ClaimKind, inputs: readonly PendingInput[]) {
    this.organization = row.organization_id
    this.simulationId = row.id
    this.token = token
    this.kind = kind
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
  /** False once the claim was given back, with a commit or without. */
  get held(): boolean {
    return this.#held
  }
  /** Aborted with `ClaimLost`. For whatever is computed under the claim. */
  get signal(): AbortSignal {
    return this.#lost.signal
  }

  /** Somebody else has the simulation now. */
  lose(): void {
    this.#held = false
    if (!this.#lost.signal.aborted) this.#lost.abort(new ClaimLost(this.simulationId))
  }
  /** What is waiting now, in the order of acceptance. */
  received(inputs: readonly PendingInput[]): void {
    this.#inputs = inputs
  }
  /** After a commit (`src/apis/kairos/simulations/commit.ts`). */
  moved(simulation: SimulationHead, position: Position, inputs: readonly PendingInput[], held: boolean): void {
    this.#simulation = simulation
    this.#position = position
    this.#inputs = inputs
    this.#held = held
  }
}

// ------------------------------------------------------------------------------------------------------------- in the database

interface TokenValues extends Record<string, unknown> {
  readonly organization: string
  readonly id: string
  readonly token: string
}
/** By the database's clock: those of the processes differ. */
const expiry = sql`clock_timestamp() + ${sql.raw(String(lapseMs))} * interval '1 millisecond'`
const free = or(isNull(simulations.claim_token), lte(simulations.claim_expires_at, sql`clock_timestamp()`))

const claimed = (kind: ClaimKind) => ({ claim_token: sql`${sql.placeholder('token')}::uuid`, claim_kind: kind, claim_expires_at: expiry })
const takeAtRest = (kind: ClaimKind): Statement<SimulationRow, TokenValues & { readonly at: Date }> =>
  compile(
    builder
      .update(simulations)
      .set({ ...claimed(kind), touched_at: sql`${sql.placeholder('at')}` })
      .where(and(thisSimulation, ne(simulations.status, 'running'), free))
      .returning(getTableColumns(simulations)),
  )
const atRest = {
  step: takeAtRest('step'),
  evaluation: takeAtRest('evaluation'),
  fork: takeAtRest('fork'),
  playback: takeAtRest('playback'),
}
/** What has no playback is a run. */
const takeDriverless: Statement<SimulationRow, TokenValues> = compile(
  builder
    .update(simulations)
    .set({ ...claimed('run'), claim_kind: sql`case when ${simulations.playback} is null then 'run' else 'playback' end` })
    .where(and(thisSimulation, eq(simulations.status, 'running'), free))
    .returning(getTableColumns(simulations)),
)

const ours = and(thisSimulation, eq(simulations.claim_token, sql`${sql.placeholder('token')}::uuid`))
const renewal: Statement<{ readonly id: string }, TokenValues> = compile(
  builder.update(simulations).set({ claim_expires_at: expiry }).where(ours).returning({ id: simulations.id }),
)
const giveBack: Statement<never, TokenValues> = compile(
  builder.update(simulations).set({ claim_token: null, claim_kind: null, claim_expires_at: null }).where(ours),
)
/** Claims of processes that are gone for certain. */
const dropAll = compile(
  builder
    .update(simulations)
    .set({ claim_token: null, claim_kind: null, claim_expires_at: null })
    .where(sql`${simulations.claim_token} is not null`),
)
const lapsed: Statement<{ readonly organization: string; readonly id: string }> = compile(
  builder
    .select({ organization: simulations.organization_id, id: simulations.id })
    .from(simulations)
    .where(and(eq(simulations.status, 'running'), inArray(simulations.engine_version, Object.keys(engines)), free))
    .orderBy(simulations.touched_at)
    .limit(200),
)

const allTicks = Number.MAX_SAFE_INTEGER

const claimOf = async (tx: Transaction, row: SimulationRow, token: string, kind: ClaimKind): Promise<Claim> =>
  new Claim(row, token, kind, await pendingInputs(tx, row.id, row.t, allTicks))

const organizationOf = (tx: Transaction): string => {
  if (tx.organization === null) throw new Error('A simulation is claimed in a transaction of its organization.')
  return tx.organization
}

/** Claims a simulation that is not running and that nobody computes; null otherwise. Counts as a touch. */
export async function claimAtRest(tx: Transaction, id: string, kind: keyof typeof atRest, token: string, at: Date): Promise<Claim | null> {
  const [row] = await tx.run(atRest[kind], { organization: organizationOf(tx), id, token, at })
  return row === undefined ? null : claimOf(tx, row, token, kind)
}

/** Claims a running simulation whose driver is gone; null when it has one, or does not run. */
export async function claimDriverless(tx: Transaction, id: string, token: string): Promise<Claim | null> {
  const [row] = await tx.run(takeDriverless, { organization: organizationOf(tx), id, token })
  return row === undefined ? null : claimOf(tx, row, token, row.claim_kind ?? 'playback')
}

/** Running simulations that nobody drives, of versions that run here. Across organizations: in a transaction of the system. */
export const driverlessSimulations = (tx: Transaction): Promise<{ readonly organization: string; readonly id: string }[]> =>
  tx.run(lapsed, {})

/** Embedded, at start: no other process can be alive. In a transaction of the system. */
export async function dropClaims(tx: Transaction): Promise<void> {
  await tx.run(dropAll, {})
}

/** Renews the claim until the function that this gives is called. A claim that turns out to be lost is told so. */
export function keepClaim({ store, onError }: Pick<ClaimPorts, 'store' | 'onError'>, claim: Claim): () => void {
  const values = { organization: claim.organization, id: claim.simulationId, token: claim.token }
  const renew = async (): Promise<void> => {
    const rows = await store.transaction(claim.organization, (tx) => tx.run(renewal, values))
    if (rows.length === 0 && claim.held) claim.lose()
  }
  const timer = setInterval(() => {
    renew().catch((error: unknown) => onError(error, 'claims of simulations'))
  }, renewMs).unref()
  return () => clearInterval(timer)
}

/** Gives it back without a commit. Whoever waits for the simulation hears of it. */
export async function releaseClaim({ store, changes }: Pick<ClaimPorts, 'store' | 'changes'>, claim: Claim): Promise<void> {
  if (!claim.held) return
  await store.transaction(claim.organization, async (tx) => {
    await tx.run(giveBack, { organization: claim.organization, id: claim.simulationId, token: claim.token })
    await changes.announce(tx, claim.simulationId)
  })
  claim.lose()
}

// ------------------------------------------------------------------------------------------------------------------- at rest

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

/**
 * Calls `attempt` with a token when it is this caller's turn, again whenever something of the simulation has changed while it gives null, for 5 s at most.
 * Then it throws 409: `IDEMPOTENCY_IN_PROGRESS` when the one who computes is a twin, else `CONFLICT` with `busy: true`. `leave` ends the turn.
 */
export async function waitForTurn<T>(
  ports: ClaimPorts,
  asking: Asking,
  kind: ClaimKind,
  attempt: (token: string) => Promise<T | null>,
): Promise<{ readonly got: T; readonly leave: () => void }> {
  const { queues, changes } = ports
  const { organization, simulationId, signal } = asking
  const token = tokenOf(ports, asking, kind)
  const until = performance.now() + patienceMs
  const leave = await queues.enter(simulationId, patienceMs, signal)
  if (leave === null) throw await busy(ports, asking, token)
  let rung = Promise.withResolvers<void>()
  const unsubscribe = changes.subscribe(organization, simulationId, () => rung.resolve())
  try {
    for (;;) {
      rung = Promise.withResolvers<void>()
      const got = await attempt(token)
      if (got !== null) return { got, leave }
      const left = until - performance.now()
      if (left <= 0) throw await busy(ports, asking, token)
      await within(rung.promise, Math.min(left, lookAgainMs))
      signal.throwIfAborted()
    }
  } catch (error) {
    leave()
    throw error
  } finally {
    unsubscribe()
  }
}

const within = (ring: Promise<void>, ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    void ring.then(() => {
      clearTimeout(timer)
      resolve()
    })
  })

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

/**
 * Computes under a claim of one's own: `admit` throws what the simulation's present state forbids (it is asked again while the caller waits), `work` computes and
 * commits. What is not committed when `work` is done is given up, and leaves nothing.
 *
 * Throws 404 for an unknown simulation, 409 `CONFLICT` with `busy: true` when somebody else computes for longer than 5 s, 503 when the claim was lost
 * meanwhile, and what `admit` and `work` throw.
 */
export async function withClaim<T>(
  ports: ClaimPorts,
  asking: Asking,
  kind: 'step' | 'evaluation' | 'fork',
  admit: (simulation: SimulationHead) => void,
  work: (claim: Claim) => Promise<T>,
): Promise<T> {
  const { store, clock, onError } = ports
  const { organization, simulationId } = asking
  const { got: claim, leave } = await waitForTurn(ports, asking, kind, (token) =>
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
    leave()
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
