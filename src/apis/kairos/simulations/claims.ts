/**
 * Who computes a simulation now. A claim is a token in its row, good for 30 s and renewed every 10 s; ticks are committed under it alone. So of any number
 * of processes one computes, outside of any transaction, and one that was killed keeps nobody waiting for longer than its claim lasts.
 *
 * A simulation at rest is claimed by whoever asks first, for one step or one evaluation; a few ticks need no claim (`footing.ts`). A running one belongs to the claim that drives it: control takes it
 * away by writing another token or none, and what was being computed is not committed.
 */
import { and, eq, getTableColumns, inArray, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import { engines } from '../../../engines/causality/index.ts'
import type { Clock, Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Store } from '../../../store/store.ts'
import type { SimulationChanges } from './changes.ts'
import { ClaimLost, Footing } from './footing.ts'
import { type PendingInput, pendingInputs } from './inputs.ts'
import type { Queues } from './queue.ts'
import { type SimulationRow, thisSimulation } from './rows.ts'

export type ClaimKind = NonNullable<SimulationRow['claim_kind']>

const lapseMs = 30_000
const renewMs = 10_000

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

/** The simulation under a claim. */
export class Claim extends Footing {
  override readonly token: string
  readonly kind: ClaimKind
  readonly #lost = new AbortController()

  constructor(row: SimulationRow, token: string, kind: ClaimKind, inputs: readonly PendingInput[]) {
    super(row, inputs)
    this.token = token
    this.kind = kind
  }

  /** Aborted with `ClaimLost` when the claim is. */
  override within(signal: AbortSignal): AbortSignal {
    return AbortSignal.any([signal, this.#lost.signal])
  }
  override lose(): void {
    super.lose()
    if (!this.#lost.signal.aborted) this.#lost.abort(new ClaimLost(this.simulationId))
  }
}

// ------------------------------------------------------------------------------------------------------------- in the database

interface TokenValues extends Record<string, unknown> {
  readonly organization: string
  readonly id: string
  readonly token: string
}
/** When a claim that is taken or renewed now lapses. By the database's clock: those of the processes differ. */
export const expiry = sql`clock_timestamp() + ${sql.raw(String(lapseMs))} * interval '1 millisecond'`
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
const lapsed: Statement<{ readonly organization: string; readonly id: string }, { readonly except: readonly string[] }> = compile(
  builder
    .select({ organization: simulations.organization_id, id: simulations.id })
    .from(simulations)
    .where(
      and(
        eq(simulations.status, 'running'),
        inArray(simulations.engine_version, Object.keys(engines)),
        free,
        sql`${simulations.id} <> all(${sql.placeholder('except')}::uuid[])`,
      ),
    )
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

/** Running simulations that nobody drives, of versions that run here, `except` those. Across organizations: in a transaction of the system. */
export const driverlessSimulations = (
  tx: Transaction,
  except: readonly string[] = [],
): Promise<{ readonly organization: string; readonly id: string }[]> => tx.run(lapsed, { except })

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
