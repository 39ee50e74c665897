/** A simulation that shares the past of another one up to a tick, and goes its own way from there. */
import { sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { checkpoints, inputs, simulations } from '../../../../generated/kairos/tables.ts'
import type { Compute } from '../../../engines/causality/compute/compute.ts'
import { beginning } from '../../../engines/causality/compute/course.ts'
import type { Position } from '../../../engines/causality/compute/types.ts'
import { engineOf } from '../../../engines/causality/index.ts'
import type { Engine, TimedInput } from '../../../engines/causality/types.ts'
import { created, type DetachedContext, type Statement, type Transaction } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { compileSql } from '../../../store/statement.ts'
import { computeRefusal } from './compute-refusals.ts'
import { copyPast } from './copies.ts'
import { appliedInputs, type NewInput } from './inputs.ts'
import { type Start, startOf, storeSimulation } from './new.ts'
import { bodyIssue, simulationConflict, unknownSimulation } from './refusals.ts'
import { bytesOf, findSimulation, positionOf, type SimulationRow, scenarioOf, toSimulation } from './rows.ts'

interface Place extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
}
const ofSimulation = sql`organization_id = ${sql.placeholder('organization')}::uuid and simulation_id = ${sql.placeholder('simulation')}::uuid`

type CheckpointState = Pick<Position, 'tick' | 'state' | 'hashState'>
/** The last one before a tick, so that at least that tick is computed, and with it the ordinals of its events. */
const checkpointBefore: Statement<CheckpointState, Place & { readonly tick: number }> = compileSql(
  sql`select tick, engine_state, hash_state from ${checkpoints} where ${ofSimulation} and tick < ${sql.placeholder('tick')}::bigint
order by tick desc limit 1`,
  ([tick, state, hash]) => ({ tick: Number(tick), state: String(state), hashState: bytesOf(String(hash)) }),
)
/** Agents whose moves a step forces before and after a tick. */
const forcedBeyond: Statement<readonly string[], Place & { readonly tick: number }> = compileSql(
  sql`select payload from ${inputs} where ${ofSimulation} and kind = 'moves'
  and applied_at_tick <= ${sql.placeholder('tick')}::bigint and until_tick > ${sql.placeholder('tick')}::bigint`,
  ([payload]) => Object.keys(JSON.parse(String(payload)) as object),
)
/** Ticks may be committed meanwhile; only its removal has to wait. */
const hold: Statement<string, Place> = compileSql(
  sql`select id from ${simulations} where organization_id = ${sql.placeholder('organization')}::uuid and id = ${sql.placeholder('simulation')}::uuid for key share`,
  ([id]) => String(id),
)

export interface ForkPorts {
  readonly compute: Pick<Compute, 'advance'>
}

/** What the parent says of itself, and what its tick `at` is computed from; `from` null: it is its last tick, and nothing is to be computed. */
interface Past {
  readonly parent: SimulationRow
  readonly engine: Engine
  readonly at: number
  readonly from: Position | null
  readonly inputs: readonly TimedInput[]
  /** What the engine's state carries on that is no longer to act in the fork. */
  readonly ends: readonly NewInput[]
}

/** A step of the parent forces its agents' moves in its own ticks, not in those of the fork. */
async function endsAt(tx: Transaction, organization: string, simulation: string, at: number): Promise<NewInput[]> {
  const agents = new Set((await tx.run(forcedBeyond, { organization, simulation, tick: at })).flat())
  if (agents.size === 0) return []
  const moves = Object.fromEntries([...agents].map((id) => [id, 'stay' as const]))
  return [{ kind: 'moves', moves, tick: at + 1, untilTick: at }]
}

async function pastOf(tx: Transaction, id: string, atTick: number | undefined): Promise<Past> {
  const parent = await findSimulation(tx, id)
  if (parent === null) throw unknownSimulation()
  const { t, organization_id: organization, engine_version: version } = parent
  const at = atTick ?? t
  if (at > t) throw invalid([bodyIssue(['atTick'], `Number must be less than or equal to ${t}`)])
  const engine = engineOf(version)
  if (engine === undefined) throw new Error(`The engine ${version} of the simulation ${parent.id} does not run here.`)
  const ends = await endsAt(tx, organization, parent.id, at)
  if (at === t) return { parent, engine, at, from: null, inputs: [], ends }
  const [checkpoint] = await tx.run(checkpointBefore, { organization, simulation: parent.id, tick: at })
  const from: Position =
    checkpoint === undefined ? beginning(engine, scenarioOf(parent)) : { engineVersion: version, ...checkpoint, lastOrdinal: -1 }
  return { parent, engine, at, from, inputs: at === 0 ? [] : await appliedInputs(tx, parent.id, from.tick, at), ends }
}

/** The parent as it was at the tick. Throws 503 and 504 as computing does. */
async function startAt({ compute }: ForkPorts, { parent, engine, at, from, inputs }: Past, signal: AbortSignal): Promise<Start> {
  if (from === null)
    return { position: positionOf(parent), record: engine.record(engine.deserialize(parent.engine_state)), traceHash: parent.trace_hash }
  const scenario = scenarioOf(parent)
  if (at === 0) return startOf(engine, scenario)
  const load = { agents: scenario.agents.length, prophecyEvery: scenario.rules.prophecyEvery }
  const segment = await compute
    .advance({ position: from, inputs, ticks: at - from.tick, load }, { signal })
    .catch((error: unknown) => Promise.reject(computeRefusal(error)))
  if (segment.position.tick !== at)
    throw new Error(`The simulation ${parent.id} ended at tick ${segment.position.tick} when tick ${at} was computed again.`)
  return { position: segment.position, record: segment.record, traceHash: segment.traceHash }
}

export const forker =
  (ports: ForkPorts): Handlers['forkSimulation'] =>
  async (context: DetachedContext, { path, body }) => {
    const { organization, plan, ids, clock, api, idempotency, signal } = context
    const past = await context.transaction((tx) => pastOf(tx, path.id, body?.atTick))
    const { parent, at, ends } = past
    const start = await startAt(ports, past, signal)
    if (start.record.state.collapsed) throw simulationConflict(parent, `Every agent is lost at tick ${at}.`, { atTick: at })
    return context.transaction(async (tx) => {
      // Whoever was told that it took too long is not to find a fork later.
      signal.throwIfAborted()
      const [held] = await tx.run(hold, { organization, simulation: parent.id })
      if (held === undefined) throw unknownSimulation()
      const now = clock.now()
      const row = await storeSimulation(tx, ids, now, {
        payer: { organization, plan },
        draft: {
          scenarioId: parent.scenario_id,
          domain: parent.domain,
          label: body?.label ?? parent.label,
          scenario: scenarioOf(parent),
        },
        start,
        life: { parent_id: parent.id, forked_at_tick: at, next_input: parent.next_input },
        inputs: ends,
      })
      await copyPast(tx, { organization, parent: parent.id, fork: row.id, until: at, at: now.toISOString() })
      const reply = created(toSimulation(row), `${api.mount}/simulations/${row.id}`)
      await idempotency.commit(tx, reply)
      return reply
    })
  }
