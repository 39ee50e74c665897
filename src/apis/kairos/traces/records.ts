/** What happened beside ticks, as it is stored: events, prophecies, discarded attempts. Read in pages, in order, and written as JSON text. */
import { setImmediate as turn } from 'node:timers/promises'
import { and, asc, between, eq, sql } from 'drizzle-orm'
import { events, ghost_branches, prophecies } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { type EventPlace, eventId } from '../../../engines/causality/compute/ids.ts'
import type { Statement } from '../../../gateway/contract.ts'
import { builder, compile, compileSql } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import { prophecyInOrder } from './in-order.ts'
import type { TracePorts } from './ports.ts'

export type EventName = (typeof events.$inferSelect)['event']
export type GhostBranch = components['schemas']['GhostBranch']
type Prophecy = components['schemas']['ProphecyResponse']

export interface Which {
  readonly organization: string
  readonly simulation: string
}
interface Place extends Which, Record<string, unknown> {}

/** The embedded database runs on the thread that answers everybody: so many rows are a few milliseconds, and between two pages others have their turn. */
const pageRows = 250

/** An event of a simulation; `data` is JSON text. */
export interface StoredEvent extends EventPlace {
  readonly event: EventName
  readonly data: string
}
interface Between extends Place {
  readonly afterTick: number
  readonly afterOrdinal: number
  readonly untilTick: number
  readonly untilOrdinal: number
  readonly limit: number
}
const eventsBetween: Statement<StoredEvent, Between> = compileSql(
  sql`select tick, n, event, data from ${events}
where organization_id = ${sql.placeholder('organization')}::uuid and simulation_id = ${sql.placeholder('simulation')}::uuid
  and (tick, n) > (${sql.placeholder('afterTick')}::bigint, ${sql.placeholder('afterOrdinal')}::integer)
  and (tick, n) <= (${sql.placeholder('untilTick')}::bigint, ${sql.placeholder('untilOrdinal')}::integer)
order by tick, n limit ${sql.placeholder('limit')}::integer`,
  ([tick, n, event, data]) => ({ tick: Number(tick), ordinal: Number(n), event: event as EventName, data: String(data) }),
)

/** PostgreSQL's greatest integer: no tick has as many events. */
export const lastOrdinal = 2_147_483_647

/** Events after one place up to another, both of which need not exist; at most `limit`. */
export const readEvents = (
  { store }: Pick<TracePorts, 'store'>,
  { organization, simulation }: Which,
  after: EventPlace,
  until: EventPlace,
  limit = pageRows,
): Promise<StoredEvent[]> =>
  store.read(organization, eventsBetween, {
    organization,
    simulation,
    afterTick: after.tick,
    afterOrdinal: Math.min(after.ordinal, lastOrdinal),
    untilTick: until.tick,
    untilOrdinal: Math.min(until.ordinal, lastOrdinal),
    limit,
  })

/** All of them, page by page. */
export async function* allEvents(
  ports: Pick<TracePorts, 'store'>,
  which: Which,
  after: EventPlace,
  until: EventPlace,
): AsyncGenerator<readonly StoredEvent[], undefined> {
  let last = after
  for (;;) {
    const page = await readEvents(ports, which, last, until)
    const end = page.at(-1)
    if (end === undefined) return
    yield page
    if (page.length < pageRows) return
    await turn()
    last = end
  }
}

/** An `EventRecord`. */
export const eventText = ({ tick, ordinal, event, data }: StoredEvent): string =>
  `{"id":"${eventId(tick, ordinal)}","tick":${tick},"event":"${event}","data":${data}}`

interface Ticks extends Place {
  readonly from: number
  readonly to: number
  readonly limit: number
}
const inTicks = (table: typeof prophecies | typeof ghost_branches) =>
  and(
    eq(table.organization_id, sql.placeholder('organization')),
    eq(table.simulation_id, sql.placeholder('simulation')),
    between(table.tick, sql.placeholder('from'), sql.placeholder('to')),
  )
/** A tick has one forecast at most. */
const propheciesIn: Statement<typeof prophecies.$inferSelect, Ticks> = compile(
  builder.select().from(prophecies).where(inTicks(prophecies)).orderBy(asc(prophecies.tick)).limit(sql.placeholder('limit')),
)
const ghostsIn: Statement<typeof ghost_branches.$inferSelect, Ticks & { readonly offset: number }> = compile(
  builder
    .select()
    .from(ghost_branches)
    .where(inTicks(ghost_branches))
    .orderBy(asc(ghost_branches.tick), asc(ghost_branches.attempt))
    .limit(sql.placeholder('limit'))
    .offset(sql.placeholder('offset')),
)

export const servedProphecy = (row: typeof prophecies.$inferSelect): Prophecy => ({
  id: row.id,
  simulationId: row.simulation_id,
  // Written by this API only, in the form that is read here.
  data: row.data as Prophecy['data'],
  createdAt: milliseconds(row.created_at),
})
export const servedGhost = (
  row: Pick<typeof ghost_branches.$inferSelect, 'tick' | 'attempt' | 'agents' | 'moves' | 'stability'>,
): GhostBranch => ({
  tick: row.tick,
  attempt: row.attempt,
  reason: 'paradox',
  agents: row.agents as GhostBranch['agents'],
  moves: row.moves as GhostBranch['moves'],
  stability: row.stability,
})

/** Forecasts made in the ticks `from` to `to`, page by page. */
export async function* allProphecies(
  { store }: Pick<TracePorts, 'store'>,
  which: Which,
  from: number,
  to: number,
): AsyncGenerator<Prophecy[], undefined> {
  for (let next = from; next <= to; ) {
    const page = await store.read(which.organization, propheciesIn, { ...which, from: next, to, limit: pageRows })
    const last = page.at(-1)
    if (last === undefined) return
    yield page.map((row) => prophecyInOrder(servedProphecy(row)))
    if (page.length < pageRows) return
    await turn()
    next = last.tick + 1
  }
}

/** Attempts discarded in the ticks `from` to `to`, page by page. */
export async function* allGhosts(
  { store }: Pick<TracePorts, 'store'>,
  which: Which,
  from: number,
  to: number,
): AsyncGenerator<GhostBranch[], undefined> {
  let next = from
  /** Attempts of the tick `next` that were in the pages before. */
  let offset = 0
  for (;;) {
    const page = await store.read(which.organization, ghostsIn, { ...which, from: next, to, limit: pageRows, offset })
    const last = page.at(-1)
    if (last === undefined) return
    yield page.map(servedGhost)
    if (page.length < pageRows) return
    await turn()
    const ofLast = page.filter(({ tick }) => tick === last.tick).length
    offset = last.tick === next ? offset + ofLast : ofLast
    next = last.tick
  }
}
