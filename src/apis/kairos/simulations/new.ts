/** A new simulation in the database. Whatever makes one comes through here: created, of a domain, run, forked. */
import { getTableColumns, sql } from 'drizzle-orm'
import { events, simulations } from '../../../../generated/kairos/tables.ts'
import { beginning } from '../../../engines/causality/compute/course.ts'
import type { Position } from '../../../engines/causality/compute/types.ts'
import { TraceHash } from '../../../engines/causality/trace-hash.ts'
import type { Engine, Scenario, StepRecord } from '../../../engines/causality/types.ts'
import type { Ids, Statement, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { Draft } from './drafts.ts'
import { type NewInput, storeInputs } from './inputs.ts'
import type { Payer } from './payer.ts'
import { positionColumns, recordColumns, type SimulationRow } from './rows.ts'
import { countRun } from './run-quota.ts'
import { statusEventRow } from './status-events.ts'

const placeholders = Object.fromEntries(Object.keys(getTableColumns(simulations)).map((name) => [name, sql.placeholder(name)]))
const insert: Statement<SimulationRow, SimulationRow & Record<string, unknown>> = compile(
  // Every column, whose types `SimulationRow` says where the statement is run.
  builder
    .insert(simulations)
    .values(placeholders as never)
    .returning(),
)
const eventPlaceholders = Object.fromEntries(Object.keys(getTableColumns(events)).map((name) => [name, sql.placeholder(name)]))
const insertEvent = compile(builder.insert(events).values(eventPlaceholders as never))

/** Where a simulation begins to be computed, and what is shown of it there. */
export interface Start {
  /** `lastOrdinal` without the status that the new simulation is given. */
  readonly position: Position
  readonly record: StepRecord
  readonly traceHash: string
}

/** Tick 0 of a scenario. */
export function startOf(engine: Engine, scenario: Scenario): Start {
  return { position: beginning(engine, scenario), record: engine.record(engine.create(scenario)), traceHash: new TraceHash().digest() }
}

/** What differs between ways to make one. */
export type NewLife = Partial<
  Pick<
    SimulationRow,
    | 'status'
    | 'status_reason'
    | 'parent_id'
    | 'forked_at_tick'
    | 'next_input'
    | 'claim_token'
    | 'claim_kind'
    | 'claim_expires_at'
    | 'run_until'
  >
>

export interface NewSimulation {
  readonly payer: Payer
  readonly draft: Pick<Draft, 'scenarioId' | 'domain' | 'label' | 'scenario'>
  readonly start: Start
  /** Default: `ready`, `created`, nobody computes. */
  readonly life?: NewLife
  /** Accepted with it, in order. `next_input` of `life` counts without them. */
  readonly inputs?: readonly NewInput[]
}

/**
 * Counts the run, then stores the simulation, its first status event and its inputs, in the caller's transaction; where another organization pays, with the
 * rights of the system. Throws 429 `QUOTA_EXCEEDED`.
 */
export function storeSimulation(tx: Transaction, ids: Ids, now: Date, made: NewSimulation): Promise<SimulationRow> {
  const work = () => store(tx, ids, now, made)
  return tx.organization === made.payer.organization ? work() : tx.asSystem(work)
}

async function store(
  tx: Transaction,
  ids: Ids,
  now: Date,
  { payer, draft, start, life, inputs = [] }: NewSimulation,
): Promise<SimulationRow> {
  await countRun(tx, payer, now)
  const { organization } = payer
  const position = positionColumns(start.position)
  const first = life?.next_input ?? 0
  const [row] = await tx.run(insert, {
    organization_id: organization,
    id: ids.uuid(),
    scenario_id: draft.scenarioId,
    engine_version: start.position.engineVersion,
    status: 'ready',
    status_reason: 'created',
    seed: draft.scenario.seed,
    domain: draft.domain,
    label: draft.label,
    trace_hash: start.traceHash,
    playback: null,
    parent_id: null,
    forked_at_tick: null,
    scenario: draft.scenario,
    created_at: now,
    updated_at: now,
    claim_token: null,
    claim_kind: null,
    claim_expires_at: null,
    run_until: null,
    computed_ms: 0,
    touched_at: now,
    ...recordColumns(start.record),
    ...position,
    ...life,
    event_count: position.event_count + 1,
    next_input: first + inputs.length,
  })
  if (row === undefined) throw new Error('The new simulation did not come back from the database.')
  await tx.run(insertEvent, { ...statusEventRow(row, null, position.event_count, now) })
  await storeInputs({ tx, ids, organization }, row.id, first, inputs, now)
  return row
}

/** The decrees that come with a draft, as inputs. */
export const scheduledInputs = (schedule: Draft['schedule']): NewInput[] =>
  schedule.map(({ tick, decree }) => ({ kind: 'decree', origin: 'schedule', decree, tick }))
