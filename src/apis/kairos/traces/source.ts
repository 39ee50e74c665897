/**
 * Where a trace comes from. Ticks are not stored: they are recomputed from the last checkpoint before them, with the inputs that took effect since, and the
 * hash over them is compared with the one stored at or after their end. Whatever is committed never changes, so a trace read in several parts is the one
 * that stood there when its simulation was read.
 */
import { and, asc, desc, eq, gt, gte, lt, lte, sql } from 'drizzle-orm'
import { checkpoints } from '../../../../generated/kairos/tables.ts'
import { beginning } from '../../../engines/causality/compute/course.ts'
import type { Position, ReplayChunk, ReplayRequest, StepLines, SummaryPart } from '../../../engines/causality/compute/types.ts'
import { engineOf } from '../../../engines/causality/index.ts'
import type { Engine } from '../../../engines/causality/types.ts'
import type { Statement } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { appliedStatement } from '../simulations/inputs.ts'
import { unknownSimulation } from '../simulations/refusals.ts'
import { bytesOf, type SimulationHead, scenarioOf, simulationHead } from '../simulations/rows.ts'
import type { TracePorts } from './ports.ts'
import { replayRefusal } from './refusals.ts'

interface Place extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
}
const ofSimulation = and(
  eq(checkpoints.organization_id, sql.placeholder('organization')),
  eq(checkpoints.simulation_id, sql.placeholder('simulation')),
)
interface CheckpointRow {
  readonly tick: number
  readonly engine_state: string
  readonly hash_state: string
}
const lastBefore: Statement<CheckpointRow, Place & { readonly tick: number }> = compile(
  builder
    .select({ tick: checkpoints.tick, engine_state: checkpoints.engine_state, hash_state: checkpoints.hash_state })
    .from(checkpoints)
    .where(and(ofSimulation, lt(checkpoints.tick, sql.placeholder('tick'))))
    .orderBy(desc(checkpoints.tick))
    .limit(1),
)
interface KnownHash {
  readonly tick: number
  readonly traceHash: string
}
const hashesFrom: Statement<KnownHash, Place & { readonly after: number; readonly until: number }> = compile(
  builder
    .select({ tick: checkpoints.tick, traceHash: checkpoints.trace_hash })
    .from(checkpoints)
    .where(and(ofSimulation, gt(checkpoints.tick, sql.placeholder('after')), lte(checkpoints.tick, sql.placeholder('until'))))
    .orderBy(asc(checkpoints.tick)),
)
const hashAtOrAfter: Statement<KnownHash, Place & { readonly tick: number; readonly until: number }> = compile(
  builder
    .select({ tick: checkpoints.tick, traceHash: checkpoints.trace_hash })
    .from(checkpoints)
    .where(and(ofSimulation, gte(checkpoints.tick, sql.placeholder('tick')), lte(checkpoints.tick, sql.placeholder('until'))))
    .orderBy(asc(checkpoints.tick))
    .limit(1),
)

/** Throws 404. */
export async function headOf({ store }: Pick<TracePorts, 'store'>, organization: string, id: string): Promise<SimulationHead> {
  const [head] = await store.read(organization, simulationHead, { organization, id })
  if (head === undefined) throw unknownSimulation()
  return head
}

export function engineFor({ engine_version: version }: Pick<SimulationHead, 'engine_version'>): Engine {
  const engine = engineOf(version)
  if (engine === undefined) throw new Error(`This server does not have version ${version} of the engine.`)
  return engine
}

export interface Range {
  readonly from: number
  readonly to: number
  readonly every: number
}
export interface ReadOptions {
  readonly signal: AbortSignal
  /** Lines and bytes of a chunk at most. */
  readonly chunkLines?: number
  readonly chunkBytes?: number
  /** A position of this simulation before `from`, where one is at hand. */
  readonly position?: Position
}

/** Nothing was computed in this range: it begins after the last tick. */
const nothing = ({ phase, stability, ...head }: SimulationHead, from: number): SummaryPart => ({
  fromTick: from,
  toTick: from - 1,
  agentIds: scenarioOf(head).agents.map(({ id }) => id),
  finalPhase: phase,
  finalStability: stability,
  stabilitySum: [],
  minStability: Number.POSITIVE_INFINITY,
  maxStability: Number.NEGATIVE_INFINITY,
  phaseTransitions: [],
  basinLosses: [],
  warningTicks: 0,
  paradoxes: 0,
  ghostBranches: 0,
})
const noLines = (): StepLines => ({
  bytes: new Uint8Array(),
  ends: new Uint32Array(),
  ticks: new Uint32Array(),
  ordinals: new Uint32Array(),
})

/**
 * The ticks `from` to `to` of a simulation, chunk by chunk, at least one. `to` is not beyond `head.t`; a range without a tick has one empty chunk.
 * Throws 503 and 504 for want of room and time, and 500, with an alarm, when what is computed is not what was stored.
 */
export async function* replayOf(
  ports: TracePorts,
  head: SimulationHead,
  { from, to, every }: Range,
  options: ReadOptions,
): AsyncGenerator<ReplayChunk, undefined> {
  if (to < from) {
    yield { lines: noLines(), summary: nothing(head, from) }
    return
  }
  const request = await requestOf(ports, head, { from, to, every }, options.position)
  const { signal, chunkLines, chunkBytes } = options
  try {
    yield* ports.compute.replay(
      { ...request, ...(chunkLines !== undefined && { chunkLines }), ...(chunkBytes !== undefined && { chunkBytes }) },
      { signal },
    )
  } catch (error) {
    throw replayRefusal(error, head.id, ports.mismatch)
  }
}

async function requestOf({ store }: TracePorts, head: SimulationHead, range: Range, known: Position | undefined): Promise<ReplayRequest> {
  const { organization_id: organization, id: simulation, t } = head
  const { from, to } = range
  const position = known ?? (await positionBefore(store, head, Math.max(1, from)))
  // The first stored hash that covers the range: at most 1,000 ticks more than asked for.
  const covering = to === 0 ? [] : await store.read(organization, hashAtOrAfter, { organization, simulation, tick: to, until: t })
  const expected = to === 0 ? [] : [covering[0] ?? { tick: t, traceHash: head.trace_hash }]
  const until = expected[0]?.tick ?? 0
  const inputs = await store.read(organization, appliedStatement, { organization, simulation, after: position.tick, until })
  const { agents, rules } = scenarioOf(head)
  return { position, inputs, ...range, expected, load: { agents: agents.length, prophecyEvery: rules.prophecyEvery } }
}

async function positionBefore(store: TracePorts['store'], head: SimulationHead, tick: number): Promise<Position> {
  const { organization_id: organization, id: simulation } = head
  const [row] = await store.read(organization, lastBefore, { organization, simulation, tick })
  if (row === undefined) return beginning(engineFor(head), scenarioOf(head))
  // Ordinals count within a tick, so none of the checkpoint's own tick is needed behind it.
  return {
    engineVersion: head.engine_version,
    state: row.engine_state,
    hashState: bytesOf(row.hash_state),
    tick: row.tick,
    lastOrdinal: -1,
  }
}

/** The hashes stored of the ticks `after` + 1 to `until`, rising. */
export const storedHashes = (
  { store }: Pick<TracePorts, 'store'>,
  head: SimulationHead,
  after: number,
  until: number,
): Promise<KnownHash[]> => {
  const { organization_id: organization, id: simulation } = head
  return store.read(organization, hashesFrom, { organization, simulation, after, until })
}
