/** The status of a simulation in the database: changed without a tick, with the events that tell of it, and with who drives it from then on. */
import { and, eq, sql } from 'drizzle-orm'
import { events, simulations } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { parseEventId } from '../../../engines/causality/compute/ids.ts'
import type { Clock, Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'
import type { SimulationChanges } from './changes.ts'
import { expiry } from './claims.ts'
import { ClaimLost } from './footing.ts'
import type { StatusChange } from './lifecycle.ts'
import { isFinal } from './refusals.ts'
import { type Playback, type SimulationHead, thisSimulation } from './rows.ts'
import { statusEventRow } from './status-events.ts'

/** An event as it is stored and served. */
export interface StoredEvent {
  readonly id: string
  readonly tick: number
  readonly event: (typeof events.$inferSelect)['event']
  readonly data: object
}

export const insertEvents: Statement<null, { readonly organization: string; readonly simulation: string; readonly rows: string }> =
  compileSql(
    sql`insert into ${events} (organization_id, simulation_id, tick, n, event, data)
select ${sql.placeholder('organization')}::uuid, ${sql.placeholder('simulation')}::uuid, given.*
from json_to_recordset(${sql.placeholder('rows')}::json) as given (tick bigint, n integer, event text, data text)`,
    () => null,
  )

/** What `insertEvents` takes as JSON. */
export const eventRows = (all: readonly StoredEvent[]) =>
  all.map(({ id, tick, event, data }) => ({ tick, n: parseEventId(id)?.ordinal, event, data: JSON.stringify(data) }))

export function statusEventOf(now: SimulationHead, previous: SimulationHead['status'], ordinal: number, at: Date): StoredEvent {
  const { tick, n, event, data } = statusEventRow(now, previous, ordinal, at)
  return { id: `${tick}.${n}`, tick, event, data: JSON.parse(data) as object }
}

/** A playback is kept while it rests, and forgotten with the end; the last tick of a run is of no use once it does not compute. */
export function statusColumns(
  before: SimulationHead,
  change: StatusChange | null,
): Pick<SimulationHead, 'status' | 'status_reason' | 'playback' | 'run_until'> {
  if (change === null) {
    const { status, status_reason, playback, run_until } = before
    return { status, status_reason, playback, run_until }
  }
  const { status, reason } = change
  return {
    status,
    status_reason: reason,
    playback: isFinal(status) ? null : before.playback,
    run_until: status === 'running' ? before.run_until : null,
  }
}

/** Who drives it from now on, and how. */
export interface Control {
  /** Left out: it stays as it is, but for what the new status forbids. */
  readonly playback?: Playback
  /** Null: nobody. */
  readonly token: string | null
  readonly touched: boolean
  /** Told in an `error` event before the status: the envelope. */
  readonly error?: components['schemas']['Error']
}

const rewrite: Statement<
  { readonly id: string },
  Pick<SimulationHead, 'status' | 'status_reason' | 'playback' | 'run_until' | 'event_count' | 'updated_at' | 'touched_at'> & {
    readonly organization: string
    readonly id: string
    readonly token: string | null
    readonly before: string | null
    readonly eventsBefore: number
    readonly t: number
  }
> = compile(
  builder
    .update(simulations)
    .set({
      status: sql.placeholder('status'),
      status_reason: sql.placeholder('status_reason'),
      playback: sql.placeholder('playback'),
      run_until: sql.placeholder('run_until'),
      event_count: sql.placeholder('event_count'),
      updated_at: sql.placeholder('updated_at'),
      touched_at: sql.placeholder('touched_at'),
      claim_token: sql`${sql.placeholder('token')}::uuid`,
      claim_kind: sql`case when ${sql.placeholder('token')}::uuid is not null then 'playback' end`,
      claim_expires_at: sql`case when ${sql.placeholder('token')}::uuid is not null then ${expiry} end`,
    } as never)
    .where(
      and(
        thisSimulation,
        sql`${simulations.claim_token} is not distinct from ${sql.placeholder('before')}::uuid`,
        eq(simulations.t, sql.placeholder('t')),
        eq(simulations.event_count, sql.placeholder('eventsBefore')),
      ),
    )
    .returning({ id: simulations.id }),
)

/**
 * Changes the status of a simulation whose row is held in `tx`, or that is claimed, without a tick. `change` null: only who drives it, and how. Whoever drove
 * it until now commits nothing any more. Throws `ClaimLost` when the row has another claim than `before` says.
 */
export async function changeStatus(
  { clock, changes }: { readonly clock: Clock; readonly changes: SimulationChanges },
  tx: Transaction,
  before: SimulationHead,
  change: StatusChange | null,
  { playback, token, touched, error }: Control,
): Promise<SimulationHead> {
  const at = clock.now()
  const columns = statusColumns(before, change)
  const next: SimulationHead = {
    ...before,
    ...columns,
    playback: playback ?? columns.playback,
    updated_at: at,
    touched_at: touched ? at : before.touched_at,
    claim_token: token,
  }
  const told: StoredEvent[] = []
  if (error !== undefined) told.push({ id: `${before.t}.${before.event_count}`, tick: before.t, event: 'error', data: error })
  if (change !== null) told.push(statusEventOf(next, before.status, before.event_count + told.length, at))
  const simulation: SimulationHead = { ...next, event_count: before.event_count + told.length }
  const { organization_id: organization, id } = before
  const rows = await tx.run(rewrite, {
    ...simulation,
    organization,
    id,
    token,
    before: before.claim_token,
    eventsBefore: before.event_count,
  })
  if (rows.length === 0) throw new ClaimLost(id)
  if (told.length > 0) await tx.run(insertEvents, { organization, simulation: id, rows: JSON.stringify(eventRows(told)) })
  await changes.announce(tx, id)
  return simulation
}
