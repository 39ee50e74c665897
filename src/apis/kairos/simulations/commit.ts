/**
 * What was computed under a claim, into the database: in one short transaction, all of it or nothing. The row is written only if the claim's token still stands
 * in it and its tick is the one that computing began with, so a process that lost its claim, or woke up after it had lapsed, commits nothing.
 */
import { and, eq, sql } from 'drizzle-orm'
import { checkpoints, events, ghost_branches, prophecies, simulations } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { parseEventId } from '../../../engines/causality/compute/ids.ts'
import type { EventRecord, Segment } from '../../../engines/causality/compute/types.ts'
import type { Clock, Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import type { SimulationChanges } from './changes.ts'
import { type Claim, ClaimLost } from './claims.ts'
import { effectsOf, markApplied, type NewInput, type PendingInput, pendingInputs, storeInputs } from './inputs.ts'
import { changeAfter, type Goal, type StatusChange } from './lifecycle.ts'
import { isFinal } from './refusals.ts'
import { type Playback, playbackOf, positionColumns, recordColumns, type SimulationHead, textOf, thisSimulation } from './rows.ts'
import { statusEventRow } from './status-events.ts'
import { countTicks } from './tick-usage.ts'

export interface CommitPorts {
  readonly clock: Clock
  readonly ids: Ids
  readonly changes: SimulationChanges
}

/** An event as it is stored and served. */
export interface StoredEvent {
  readonly id: string
  readonly tick: number
  readonly event: (typeof events.$inferSelect)['event']
  readonly data: object
}

export interface Committed {
  /** As it is now. */
  readonly simulation: SimulationHead
  /** Of the segment, then what the change of status added. */
  readonly events: readonly StoredEvent[]
  /** Null: the status is as it was. */
  readonly change: StatusChange | null
  /** Inputs were accepted since the claim was taken or the last commit made. */
  readonly accepted: boolean
}

export interface CommitOptions {
  /** Where the simulation is to end by itself; `noGoal` for what was asked for by hand. */
  readonly goal: Goal
  /**
   * What the holder of the claim has added to `claim.inputs` in computing the segment: forced moves, a session's values. Due in its first tick, after all
   * that was accepted before; stored if that tick was computed.
   */
  readonly own?: readonly NewInput[]
  /** The claim is kept, and good for another 30 s: its holder goes on. It is given back in any case when the simulation stops running. */
  readonly keep: boolean
}

// ----------------------------------------------------------------------------------------------------------------- statements

interface Place extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
}
const place = sql`${sql.placeholder('organization')}::uuid, ${sql.placeholder('simulation')}::uuid`
type Rows = Place & { readonly rows: string }
const nothing = (): null => null

const insertEvents: Statement<null, Rows> = compileSql(
  sql`insert into ${events} (organization_id, simulation_id, tick, n, event, data)
select ${place}, given.* from json_to_recordset(${sql.placeholder('rows')}::json) as given (tick bigint, n integer, event text, data text)`,
  nothing,
)
const insertProphecies: Statement<null, Rows & { readonly at: string }> = compileSql(
  sql`insert into ${prophecies} (organization_id, simulation_id, id, tick, data, created_at)
select ${place}, given.*, ${sql.placeholder('at')}::timestamptz
from json_to_recordset(${sql.placeholder('rows')}::json) as given (id uuid, tick bigint, data jsonb)`,
  nothing,
)
const insertGhosts: Statement<null, Rows> = compileSql(
  sql`insert into ${ghost_branches} (organization_id, simulation_id, tick, attempt, agents, moves, stability)
select ${place}, given.* from json_to_recordset(${sql.placeholder('rows')}::json)
  as given (tick bigint, attempt integer, agents jsonb, moves jsonb, stability double precision)`,
  nothing,
)
const insertCheckpoints: Statement<null, Rows> = compileSql(
  sql`insert into ${checkpoints} (organization_id, simulation_id, tick, engine_state, hash_state, trace_hash)
select ${place}, given.* from json_to_recordset(${sql.placeholder('rows')}::json)
  as given (tick bigint, engine_state text, hash_state text, trace_hash text)`,
  nothing,
)
/** Rows in one statement: the embedded database runs on the thread that answers everybody. */
const rowsAtOnce = 250

async function insertAll<Row>(rows: readonly Row[], insert: (rows: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) await insert(JSON.stringify(rows.slice(from, from + rowsAtOnce)))
}

type Changed = Pick<
  SimulationHead,
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
>
const write: Statement<
  { readonly nextInput: number; readonly touchedAt: Date },
  Changed & {
    readonly engine_state: string
    readonly hash_state: string
    readonly organization: string
    readonly id: string
    readonly token: string
    readonly from: number
    readonly ownInputs: number
    readonly keep: boolean
  }
> = compile(
  builder
    .update(simulations)
    .set({
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
      next_input: sql`${simulations.next_input} + ${sql.placeholder('ownInputs')}::bigint`,
      claim_token: sql`case when ${sql.placeholder('keep')}::boolean then ${simulations.claim_token} end`,
      claim_kind: sql`case when ${sql.placeholder('keep')}::boolean then ${simulations.claim_kind} end`,
      claim_expires_at: sql`case when ${sql.placeholder('keep')}::boolean then clock_timestamp() + interval '30 s' end`,
    } as never)
    .where(
      and(thisSimulation, eq(simulations.claim_token, sql`${sql.placeholder('token')}::uuid`), eq(simulations.t, sql.placeholder('from'))),
    )
    .returning({ nextInput: simulations.next_input, touchedAt: simulations.touched_at }),
)

// --------------------------------------------------------------------------------------------------------------------- commit

/**
 * Commits a segment that was computed from `claim.position` with `claim.inputs` and `options.own`. Throws `ClaimLost` when the simulation is not the claim's
 * any more; the caller's transaction is rolled back then, with whatever else it wrote. The claim moves on with the caller's commit.
 */
export async function commitSegment(
  ports: CommitPorts,
  tx: Transaction,
  claim: Claim,
  segment: Segment,
  { goal, own = [], keep }: CommitOptions,
): Promise<Committed> {
  const { clock, ids, changes } = ports
  const { simulation: before, organization, simulationId } = claim
  const at = clock.now()
  const { position, ticks, ended } = segment
  const from = position.tick - ticks
  const change = changeAfter({ ...before, t: position.tick }, ended, goal)
  const next: SimulationHead = {
    ...before,
    ...recordColumns(segment.record),
    ...headOf(positionColumns(position)),
    trace_hash: segment.traceHash,
    ...statusColumns(before, change),
    updated_at: at,
  }
  const stored = storedEvents(ports, simulationId, segment, at)
  const announced = change === null ? [] : [statusEventOf(next, before.status, next.event_count, at)]
  const simulation: SimulationHead = { ...next, event_count: next.event_count + announced.length }
  const kept = keep && simulation.status === 'running'
  const inputs = [...ownInputs(own, from, ticks), ...separationInputs(segment)]

  const written = await tx.run(write, {
    ...simulation,
    engine_state: position.state,
    hash_state: textOf(position.hashState),
    organization,
    id: simulationId,
    token: claim.token,
    from,
    ownInputs: inputs.length,
    keep: kept,
  })
  const [row] = written
  if (row === undefined) {
    claim.lose()
    throw new ClaimLost(simulationId)
  }
  const where: Place = { organization, simulation: simulationId }
  await Promise.all([
    insertAll(eventRows([...stored.events, ...announced]), (rows) => tx.run(insertEvents, { ...where, rows })),
    insertAll(stored.prophecies, (rows) => tx.run(insertProphecies, { ...where, rows, at: at.toISOString() })),
    insertAll(
      segment.ghostBranches.map(({ tick, attempt, agents, moves, stability }) => ({ tick, attempt, agents, moves, stability })),
      (rows) => tx.run(insertGhosts, { ...where, rows }),
    ),
    insertAll(
      segment.checkpoints.map(({ position: { tick, state, hashState }, traceHash }) => ({
        tick,
        engine_state: state,
        hash_state: textOf(hashState),
        trace_hash: traceHash,
      })),
      (rows) => tx.run(insertCheckpoints, { ...where, rows }),
    ),
    markApplied(tx, simulationId, effectsOf(claim.inputs, position.tick, ended)),
    storeInputs({ tx, ids, organization }, simulationId, row.nextInput - inputs.length, inputs, at),
    changes.announce(tx, simulationId),
    // Last, since all simulations of the organization count there.
    countTicks(tx, ticks, at),
  ])
  const accepted = row.nextInput - inputs.length > before.next_input
  const waiting = await waitingAfter(tx, claim, accepted, position.tick, kept)
  const now: SimulationHead = { ...simulation, next_input: row.nextInput, touched_at: row.touchedAt }
  const lastOrdinal = simulation.event_count - 1
  tx.afterCommit(() => claim.moved(now, { ...position, lastOrdinal }, waiting, kept))
  return { simulation: now, events: [...stored.events, ...announced], change, accepted }
}

const headOf = ({ t, event_count }: Pick<SimulationHead, 't' | 'event_count'>) => ({ t, event_count })

/** What was accepted meanwhile is read; of the rest, what is due later. */
async function waitingAfter(
  tx: Transaction,
  claim: Claim,
  accepted: boolean,
  tick: number,
  kept: boolean,
): Promise<readonly PendingInput[]> {
  if (!kept) return []
  if (!accepted) return claim.inputs.filter((input) => input.tick > tick)
  return pendingInputs(tx, claim.simulationId, tick, Number.MAX_SAFE_INTEGER)
}

const ownInputs = (own: readonly NewInput[], from: number, ticks: number): NewInput[] =>
  ticks === 0 ? [] : own.map((input) => ({ ...input, appliedAtTick: from + 1 }))

const separationInputs = ({ separations }: Segment): NewInput[] =>
  separations.map(({ type, payload, appliedAtTick }) => ({
    kind: 'decree',
    origin: 'engine',
    decree: { type, payload },
    tick: null,
    appliedAtTick,
  }))

// -------------------------------------------------------------------------------------------------------------------- status

/** A playback is kept while it rests, and forgotten with the end; the last tick of a run is of no use once it does not compute. */
function statusColumns(
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
      claim_expires_at: sql`case when ${sql.placeholder('token')}::uuid is not null then clock_timestamp() + interval '30 s' end`,
    } as never)
    .where(and(thisSimulation, sql`${simulations.claim_token} is not distinct from ${sql.placeholder('before')}::uuid`))
    .returning({ id: simulations.id }),
)

/**
 * Changes the status of a simulation whose row is held in `tx`, or that is claimed, without a tick. `change` null: only who drives it, and how. Whoever drove
 * it until now commits nothing any more. Throws `ClaimLost` when the row has another claim than `before` says.
 */
export async function changeStatus(
  { clock, changes }: Pick<CommitPorts, 'clock' | 'changes'>,
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
  const rows = await tx.run(rewrite, { ...simulation, organization, id, token, before: before.claim_token })
  if (rows.length === 0) throw new ClaimLost(id)
  if (told.length > 0) await tx.run(insertEvents, { organization, simulation: id, rows: JSON.stringify(eventRows(told)) })
  await changes.announce(tx, id)
  return simulation
}

// -------------------------------------------------------------------------------------------------------------------- events

const eventRows = (all: readonly StoredEvent[]) =>
  all.map(({ id, tick, event, data }) => ({ tick, n: parseEventId(id)?.ordinal, event, data: JSON.stringify(data) }))

function statusEventOf(now: SimulationHead, previous: SimulationHead['status'], ordinal: number, at: Date): StoredEvent {
  const { tick, n, event, data } = statusEventRow(now, previous, ordinal, at)
  return { id: `${tick}.${n}`, tick, event, data: JSON.parse(data) as object }
}

/** A forecast is told of as the list shows it: with the id under which it is stored. */
function storedEvents({ ids }: Pick<CommitPorts, 'ids'>, simulationId: string, segment: Segment, at: Date) {
  const found: { readonly id: string; readonly tick: number; readonly data: object }[] = []
  const all = segment.events.map((record: EventRecord): StoredEvent => {
    if (record.event !== 'prophecy') return record
    const id = ids.uuid()
    found.push({ id, tick: record.tick, data: record.data })
    return { ...record, data: { id, simulationId, createdAt: milliseconds(at), data: record.data } }
  })
  return { events: all, prophecies: found }
}

/** The playback of a simulation that has one. */
export const playbackIn = (simulation: SimulationHead): Playback => {
  const playback = playbackOf(simulation)
  if (playback === null) throw new Error(`The simulation ${simulation.id} has no playback.`)
  return playback
}
