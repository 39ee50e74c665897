/** The row of a simulation, as a commit of ticks writes it: only if what they were computed from is still what stands there. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { expiry } from './claims.ts'
import type { Footing } from './footing.ts'
import { type SimulationHead, type SimulationRow, thisSimulation } from './rows.ts'

/** What ticks change. */
type Changed = Pick<
  SimulationRow,
  | 'engine_state'
  | 'hash_state'
  | 'state'
  | 'phase'
  | 'stability'
  | 'trace_hash'
  | 't'
  | 'event_count'
  | 'status'
  | 'status_reason'
  | 'playback'
  | 'run_until'
  | 'updated_at'
  | 'computed_ms'
>
const changed = {
  engine_state: sql.placeholder('engine_state'),
  hash_state: sql.placeholder('hash_state'),
  state: sql.placeholder('state'),
  phase: sql.placeholder('phase'),
  stability: sql.placeholder('stability'),
  trace_hash: sql.placeholder('trace_hash'),
  t: sql.placeholder('t'),
  event_count: sql.placeholder('event_count'),
  status: sql.placeholder('status'),
  status_reason: sql.placeholder('status_reason'),
  playback: sql.placeholder('playback'),
  run_until: sql.placeholder('run_until'),
  updated_at: sql.placeholder('updated_at'),
  computed_ms: sql.placeholder('computed_ms'),
  next_input: sql`${simulations.next_input} + ${sql.placeholder('ownInputs')}::bigint`,
}
type Values = Changed & {
  readonly organization: string
  readonly id: string
  readonly from: number
  readonly ownInputs: number
}
export interface Written {
  readonly nextInput: number
  readonly touchedAt: Date
}
const returned = { nextInput: simulations.next_input, touchedAt: simulations.touched_at }
const fromThere = and(thisSimulation, eq(simulations.t, sql.placeholder('from')))
const keep = sql`${sql.placeholder('keep')}::boolean`

const underClaim: Statement<Written, Values & { readonly token: string; readonly keep: boolean }> = compile(
  builder
    .update(simulations)
    .set({
      ...changed,
      claim_token: sql`case when ${keep} then ${simulations.claim_token} end`,
      claim_kind: sql`case when ${keep} then ${simulations.claim_kind} end`,
      claim_expires_at: sql`case when ${keep} then ${expiry} end`,
    } as never)
    .where(and(fromThere, eq(simulations.claim_token, sql`${sql.placeholder('token')}::uuid`)))
    .returning(returned),
)
/** It has no columns of an index among those that it changes, unless the status is one of them: so the row need not be entered in any anew. */
const unclaimed: Statement<Written, Values & { readonly eventsBefore: number; readonly touched_at: Date }> = compile(
  builder
    .update(simulations)
    .set({ ...changed, touched_at: sql.placeholder('touched_at') } as never)
    .where(and(fromThere, eq(simulations.event_count, sql.placeholder('eventsBefore')), isNull(simulations.claim_token)))
    .returning(returned),
)

export interface Rewrite extends Pick<Values, 'engine_state' | 'hash_state' | 'from' | 'ownInputs'> {
  readonly simulation: SimulationHead
  readonly keep: boolean
}

/** Null: the footing is lost. Without a claim the commit counts as a touch, as taking one does. */
export async function rewriteRow(
  tx: Transaction,
  { organization, simulationId: id, token, simulation: before }: Footing,
  { simulation, keep, ...more }: Rewrite,
): Promise<Written | null> {
  const values = { ...simulation, ...more, organization, id }
  const written =
    token === null
      ? await tx.run(unclaimed, { ...values, eventsBefore: before.event_count, touched_at: simulation.updated_at })
      : await tx.run(underClaim, { ...values, token, keep })
  return written[0] ?? null
}
