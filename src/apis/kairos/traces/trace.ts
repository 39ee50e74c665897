/** GET /simulations/{id}/trace and what else looks back: discarded attempts, verification. */
import { and, asc, count, desc, eq, sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import { checkpoints, ghost_branches } from '../../../../generated/kairos/tables.ts'
import { ok, type Statement } from '../../../gateway/contract.ts'
import { invalid } from '../../../gateway/errors/catalogue.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'
import { appliedStatement } from '../simulations/inputs.ts'
import { unknownSimulation } from '../simulations/refusals.ts'
import { findSimulationHead, type SimulationHead, scenarioOf } from '../simulations/rows.ts'
import { type TracePart, traceBody, traceLines, traceMembers } from './body.ts'
import type { TracePorts } from './ports.ts'
import { servedGhost } from './records.ts'
import { replayRefusal } from './refusals.ts'
import { headOf } from './source.ts'

/** JSON is put together in memory; lines are not. */
const maxJsonTicks = 100_000
const maxJsonAgentTicks = 200_000

const outOfRange = (message: string) => invalid([{ path: 'to', in: 'query', message }])

function assertFitsJson(head: SimulationHead, from: number, to: number, every: number, include: ReadonlySet<TracePart>): void {
  const ticks = to - from + 1
  if (ticks > maxJsonTicks) throw outOfRange(`A range in JSON has at most ${maxJsonTicks} ticks; ask for application/x-ndjson`)
  const agents = scenarioOf(head).agents.length
  if (include.has('steps') && Math.ceil(ticks / every) * agents > maxJsonAgentTicks)
    throw outOfRange(`A trace in JSON has at most ${maxJsonAgentTicks} records of agents; ask for application/x-ndjson`)
}

type TraceAnswer = Awaited<ReturnType<Handlers['getSimulationTrace']>>
type TraceBody = Extract<TraceAnswer, { mediaType: 'application/json' }>['body']

export const getSimulationTrace =
  (ports: TracePorts): Handlers['getSimulationTrace'] =>
  async (context, { path, query }) => {
    const { from, every } = query
    if (query.to !== undefined && query.to < from) throw outOfRange(`Number must be greater than or equal to ${from}`)
    const head = await headOf(ports, context.organization, path.id)
    const range = { from, to: Math.min(query.to ?? head.t, head.t), every }
    const include: ReadonlySet<TracePart> = new Set(query.include)
    const options = { signal: context.signal }
    if (context.answerType === 'application/x-ndjson')
      return { status: 200, mediaType: 'application/x-ndjson', body: traceLines(ports, head, range, include, options) }
    assertFitsJson(head, from, range.to, every, include)
    const members = await traceMembers(ports, head, range, include, options)
    const about = {
      simulationId: head.id,
      scenarioId: head.scenario_id,
      domain: head.domain,
      engineVersion: head.engine_version,
      seed: head.seed,
      t: head.t,
      status: head.status,
      traceHash: head.trace_hash,
    }
    return { status: 200, mediaType: 'application/json', body: traceBody<TraceBody>(about, members) }
  }

// ------------------------------------------------------------------------------------------------------------- ghost branches

interface Page extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
  readonly limit: number
  readonly offset: number
}
const ofSimulation = and(
  eq(ghost_branches.organization_id, sql.placeholder('organization')),
  eq(ghost_branches.simulation_id, sql.placeholder('simulation')),
)
const ghostPage = (direction: typeof asc): Statement<typeof ghost_branches.$inferSelect, Page> =>
  compile(
    builder
      .select()
      .from(ghost_branches)
      .where(ofSimulation)
      .orderBy(direction(ghost_branches.tick), direction(ghost_branches.attempt))
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
const ghostPages = { asc: ghostPage(asc), desc: ghostPage(desc) }
const ghostCount: Statement<{ readonly total: number }, Pick<Page, 'organization' | 'simulation'> & Record<string, unknown>> = compile(
  builder.select({ total: count() }).from(ghost_branches).where(ofSimulation),
)

export const listGhostBranches: Handlers['listGhostBranches'] = async ({ tx, organization }, { path, query }) => {
  const { limit, offset, order } = query
  if ((await findSimulationHead(tx, path.id)) === null) throw unknownSimulation()
  const place = { organization, simulation: path.id }
  const [rows, [counted]] = await Promise.all([tx.run(ghostPages[order], { ...place, limit, offset }), tx.run(ghostCount, place)])
  return ok({ data: rows.map(servedGhost), pagination: { limit, offset, total: counted?.total ?? 0 } })
}

// -------------------------------------------------------------------------------------------------------------------- verify

const storedStates: Statement<
  { readonly tick: number; readonly traceHash: string; readonly stateHash: string },
  { readonly organization: string; readonly simulation: string; readonly until: number }
> = compileSql(
  sql`select tick, trace_hash, encode(sha256(convert_to(engine_state, 'UTF8')), 'hex') from ${checkpoints}
where organization_id = ${sql.placeholder('organization')}::uuid and simulation_id = ${sql.placeholder('simulation')}::uuid
  and tick <= ${sql.placeholder('until')}::bigint order by tick`,
  ([tick, traceHash, stateHash]) => ({ tick: Number(tick), traceHash: String(traceHash), stateHash: String(stateHash) }),
)

export const verifySimulation =
  (ports: TracePorts): Handlers['verifySimulation'] =>
  async ({ organization, signal }, { path }) => {
    const { store, clock, compute, mismatch } = ports
    const head = await headOf(ports, organization, path.id)
    const { t, trace_hash: traceHash } = head
    const simulation = head.id
    const [inputs, checked] = await Promise.all([
      store.read(organization, appliedStatement, { organization, simulation, after: 0, until: t }),
      store.read(organization, storedStates, { organization, simulation, until: t }),
    ])
    const stored = checked.at(-1)?.tick === t ? checked : [...checked, { tick: t, traceHash }]
    const startedMs = clock.monotonicMs()
    try {
      const found = await compute.verify({ engineVersion: head.engine_version, scenario: scenarioOf(head), inputs, stored }, { signal })
      const verified = found.verified && found.computedHash === traceHash
      if (!verified) {
        const { fromTick, toTick } = found.firstMismatch ?? { fromTick: 1, toTick: t }
        mismatch(
          simulation,
          new Error(`Recomputing differs first in ticks ${fromTick} to ${toTick}, in the hash of the trace or in a stored state.`),
        )
      }
      return ok({
        simulationId: simulation,
        verified,
        t,
        engineVersion: head.engine_version,
        traceHash,
        computedHash: found.computedHash,
        firstMismatch: found.firstMismatch,
        durationMs: clock.monotonicMs() - startedMs,
      })
    } catch (error) {
      throw replayRefusal(error, simulation, mismatch)
    }
  }
