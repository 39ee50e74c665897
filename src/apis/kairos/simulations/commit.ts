/**
 * What was computed, into the database: in one short transaction, all of it or nothing. The row is written only if the claim's token still stands in it, or there
 * was and is none, and its tick is the one that computing began with: so a process that lost its claim, or woke up after it had lapsed, commits nothing.
 */
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { checkpoints, ghost_branches, prophecies } from '../../../../generated/kairos/tables.ts'
import { eventId } from '../../../engines/causality/compute/ids.ts'
import type { EventRecord, Segment } from '../../../engines/causality/compute/types.ts'
import type { Clock, Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { catalogue } from '../../../gateway/errors/catalogue.ts'
import { compileSql } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import type { SimulationChanges } from './changes.ts'
import { rewriteRow } from './commit-row.ts'
import { ClaimLost, type Footing } from './footing.ts'
import { effectsOf, markApplied, type NewInput, type PendingInput, pendingInputs, storeInputs } from './inputs.ts'
import { changeAfter, type Goal, type StatusChange } from './lifecycle.ts'
import { positionColumns, recordColumns, type SimulationHead, textOf } from './rows.ts'
import { eventRows, insertEvents, type StoredEvent, statusColumns, statusEventOf } from './status.ts'
import { countTicks } from './tick-usage.ts'

export interface CommitPorts {
  readonly clock: Clock
  readonly ids: Ids
  readonly changes: SimulationChanges
}

export interface Committed {
  /** As it is now. */
  readonly simulation: SimulationHead
  /** Of the segment, then what the change of status added. */
  readonly events: readonly StoredEvent[]
  /** Null: the status is as it was. */
  readonly change: StatusChange | null
  /** Inputs were accepted since the simulation was read or the last commit made. */
  readonly accepted: boolean
}

export interface CommitOptions {
  /** Where the simulation is to end by itself; `noGoal` for what was asked for by hand. */
  readonly goal: Goal
  /**
   * What was added to the inputs of the footing in computing the segment: forced moves, a session's values. Due in its first tick, after all
   * that was accepted before; stored if that tick was computed.
   */
  readonly own?: readonly NewInput[]
  /** The claim is kept, and good for another 30 s: its holder goes on. It is given back in any case when the simulation stops running. */
  readonly keep: boolean
  /** Of a run, all in all; left out: it stays. */
  readonly computedMs?: number
}

// ----------------------------------------------------------------------------------------------------------------- statements

interface Place extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
}
const place = sql`${sql.placeholder('organization')}::uuid, ${sql.placeholder('simulation')}::uuid`
type Rows = Place & { readonly rows: string }
const nothing = (): null => null

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
/** Rows in one statement: the embedded database runs on the thread that answers everybody, who have their turn between two. */
const rowsAtOnce = 250

async function insertAll<Row>(rows: readonly Row[], insert: (rows: string) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await turn()
    await insert(JSON.stringify(rows.slice(from, from + rowsAtOnce)))
  }
}

// --------------------------------------------------------------------------------------------------------------------- commit

/**
 * Commits a segment that was computed from the position and the inputs of the footing, and from `options.own`. Throws `ClaimLost` when somebody else has had
 * the simulation meanwhile; the caller's transaction is rolled back then, with whatever else it wrote. The footing moves on with the caller's commit.
 */
export async function commitSegment(
  ports: CommitPorts,
  tx: Transaction,
  footing: Footing,
  segment: Segment,
  { goal, own = [], keep, computedMs = footing.simulation.computed_ms }: CommitOptions,
): Promise<Committed> {
  const { clock, ids, changes } = ports
  const { simulation: before, organization, simulationId } = footing
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
    computed_ms: computedMs,
  }
  const stored = storedEvents(ports, simulationId, segment, at)
  const faults = ended === 'failed' ? [faultEvent(next, ids.uuid())] : []
  const turned = change === null ? [] : [statusEventOf(next, before.status, next.event_count + faults.length, at)]
  const announced = [...faults, ...turned]
  const simulation: SimulationHead = { ...next, event_count: next.event_count + announced.length }
  const kept = keep && simulation.status === 'running'
  const inputs = [...ownInputs(own, from, ticks), ...separationInputs(segment)]

  const row = await rewriteRow(tx, footing, {
    simulation,
    engine_state: position.state,
    hash_state: textOf(position.hashState),
    from,
    ownInputs: inputs.length,
    keep: kept,
  })
  if (row === null) {
    footing.lose()
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
    markApplied(tx, simulationId, effectsOf(footing.inputs, position.tick, ended)),
    storeInputs({ tx, ids, organization }, simulationId, row.nextInput - inputs.length, inputs, at),
    changes.announce(tx, simulationId),
    // Last, since all simulations of the organization count there.
    countTicks(tx, ticks, at),
  ])
  const accepted = row.nextInput - inputs.length > before.next_input
  const waiting = await waitingAfter(tx, footing, accepted, position.tick, kept)
  const now: SimulationHead = { ...simulation, next_input: row.nextInput, touched_at: row.touchedAt }
  const lastOrdinal = simulation.event_count - 1
  tx.afterCommit(() => footing.moved(now, { ...position, lastOrdinal }, waiting, kept))
  return { simulation: now, events: [...stored.events, ...announced], change, accepted }
}

const headOf = ({ t, event_count }: Pick<SimulationHead, 't' | 'event_count'>) => ({ t, event_count })

/** What was accepted meanwhile is read; of the rest, what is due later. */
async function waitingAfter(
  tx: Transaction,
  footing: Footing,
  accepted: boolean,
  tick: number,
  kept: boolean,
): Promise<readonly PendingInput[]> {
  if (!kept) return []
  if (!accepted) return footing.inputs.filter((input) => input.tick > tick)
  return pendingInputs(tx, footing.simulationId, tick, Number.MAX_SAFE_INTEGER)
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

// -------------------------------------------------------------------------------------------------------------------- events

/** The engine could not go on: the simulation is as it was after its last good tick. */
function faultEvent({ t, event_count }: SimulationHead, requestId: string): StoredEvent {
  const { message } = catalogue.INTERNAL_ERROR
  const data = { error: { code: 'INTERNAL_ERROR', message, details: { reason: 'not_finite', t }, requestId } }
  return { id: eventId(t, event_count), tick: t, event: 'error', data }
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
