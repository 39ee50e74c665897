/** Simulations as rows: the statements that find and hold them, and what the columns mean to the engine and to callers. */
import { and, eq, getTableColumns, type SQL, sql } from 'drizzle-orm'
import { simulations } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import type { Position } from '../../../engines/causality/compute/types.ts'
import type { Scenario, StepRecord } from '../../../engines/causality/types.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'

export type SimulationRow = typeof simulations.$inferSelect
export type NewSimulationRow = typeof simulations.$inferInsert
/** Without the exact state of the engine, which is large and of use to nobody but who computes. */
export type SimulationHead = Omit<SimulationRow, 'engine_state' | 'hash_state'>
export type ServedSimulation = components['schemas']['SimulationResponse']
export type SimulationState = components['schemas']['SimulationState']
export type Playback = components['schemas']['Playback']

const columns = getTableColumns(simulations)
const { engine_state: _state, hash_state: _hash, ...headColumns } = columns

/** Values `organization` and `id`. */
export const thisSimulation: SQL | undefined = and(
  eq(simulations.organization_id, sql.placeholder('organization')),
  eq(simulations.id, sql.placeholder('id')),
)
export interface SimulationKey extends Record<string, unknown> {
  readonly organization: string
  readonly id: string
}

/** For `store.read` too: begins with `select`. */
export const wholeSimulation: Statement<SimulationRow, SimulationKey> = compile(
  builder.select(columns).from(simulations).where(thisSimulation),
)
export const simulationHead: Statement<SimulationHead, SimulationKey> = compile(
  builder.select(headColumns).from(simulations).where(thisSimulation),
)
// Not `for update`: rows that refer to the simulation may be written meanwhile.
const lockedWhole: Statement<SimulationRow, SimulationKey> = compile(
  builder.select(columns).from(simulations).where(thisSimulation).for('no key update'),
)
const lockedHead: Statement<SimulationHead, SimulationKey> = compile(
  builder.select(headColumns).from(simulations).where(thisSimulation).for('no key update'),
)

const keyIn = (tx: Transaction, id: string): SimulationKey => {
  if (tx.organization === null) throw new Error('A simulation is found in a transaction of its organization.')
  return { organization: tx.organization, id }
}

/** Null: none of this organization's. */
export async function findSimulation(tx: Transaction, id: string): Promise<SimulationRow | null> {
  return (await tx.run(wholeSimulation, keyIn(tx, id)))[0] ?? null
}
/** Null: none of this organization's. */
export async function findSimulationHead(tx: Transaction, id: string): Promise<SimulationHead | null> {
  return (await tx.run(simulationHead, keyIn(tx, id)))[0] ?? null
}
/** Holds the row until the end of the transaction, which is to be short: nothing is computed meanwhile. Null: none of this organization's. */
export async function lockSimulation(tx: Transaction, id: string): Promise<SimulationHead | null> {
  return (await tx.run(lockedHead, keyIn(tx, id)))[0] ?? null
}
/** As `lockSimulation`, with the state that computing goes on from. */
export async function lockWholeSimulation(tx: Transaction, id: string): Promise<SimulationRow | null> {
  return (await tx.run(lockedWhole, keyIn(tx, id)))[0] ?? null
}

/** Where computing goes on. The ordinals of events count on from those that tick `t` has already. */
export const positionOf = (row: Pick<SimulationRow, 'engine_version' | 'engine_state' | 'hash_state' | 't' | 'event_count'>): Position => ({
  engineVersion: row.engine_version,
  state: row.engine_state,
  hashState: bytesOf(row.hash_state),
  tick: row.t,
  lastOrdinal: row.event_count - 1,
})
/** A position as columns: all that `positionOf` reads but the version, which never changes. */
export const positionColumns = (position: Position): Pick<SimulationRow, 'engine_state' | 'hash_state' | 't' | 'event_count'> => ({
  engine_state: position.state,
  hash_state: textOf(position.hashState),
  t: position.tick,
  event_count: position.lastOrdinal + 1,
})

/** The saved state of a running hash is stored as base64. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))

/** The record with its inner `state` spread out. */
export function stateOf({ t, b, lastMove, state, warning, agents }: StepRecord): SimulationState {
  const { stability, minStability, phase, collapsed, fields } = state
  return { t, b, lastMove, stability, minStability, phase, collapsed, warning, fields: [...fields], agents: [...agents] }
}
/** A record as columns: the served state, and what lists show of it. */
export const recordColumns = (record: StepRecord): Pick<SimulationRow, 'phase' | 'stability'> & { readonly state: SimulationState } => ({
  state: stateOf(record),
  phase: record.state.phase,
  stability: record.state.stability,
})

// JSON columns are written by this API only, in the form that is read here.
export const servedState = (row: Pick<SimulationRow, 'state'>): SimulationState => row.state as SimulationState
export const scenarioOf = (row: Pick<SimulationRow, 'scenario'>): Scenario => row.scenario as Scenario
export const playbackOf = (row: Pick<SimulationRow, 'playback'>): Playback | null => row.playback as Playback | null

export const toSimulation = (row: SimulationHead): ServedSimulation => ({
  id: row.id,
  scenarioId: row.scenario_id,
  engineVersion: row.engine_version,
  state: servedState(row),
  status: row.status,
  statusReason: row.status_reason,
  t: row.t,
  seed: row.seed,
  domain: row.domain,
  label: row.label,
  organizationId: row.organization_id,
  traceHash: row.trace_hash,
  playback: playbackOf(row),
  parentId: row.parent_id,
  forkedAtTick: row.forked_at_tick,
  scenario: row.scenario as ServedSimulation['scenario'],
  createdAt: milliseconds(row.created_at),
  updatedAt: milliseconds(row.updated_at),
})
