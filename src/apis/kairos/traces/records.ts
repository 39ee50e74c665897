/** What happened beside ticks, as it is stored: events, prophecies, discarded attempts. Read in pages, in order, and written as JSON text. */
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

const pageRows = 1_000

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
    last = end
  }
}

/** An `EventRecord`. */
export const eventText = ({ tick, ordinal, event, data }: StoredEvent): string =>
  `{"id":"${eventId(tick, ordinal)}","tick":${tick},"event":"${event}","data":${data}}`

const inTicks = (table: typeof prophecies | typeof ghost_branches) =>
  and(
    eq(table.organization_id, sql.placeholder('organization')),
    eq(table.simulation_id, sql.placeholder('simulation')),
    between(table.tick, sql.placeholder('from'), sql.placeholder('to')),
  )
interface Ticks extends Place {
  readonly from: number
  readonly to: number
}
const propheciesIn: Statement<typeof prophecies.$inferSelect, Ticks> = compile(
  builder.select().from(prophecies).where(inTicks(prophecies)).orderBy(asc(prophecies.tick), asc(prophecies.id)),
)
const ghostsIn: Statement<typeof ghost_branches.$inferSelect, Ticks> = compile(
  builder.select().from(ghost_branches).where(inTicks(ghost_branches)).orderBy(asc(ghost_branches.tick), asc(ghost_branches.attempt)),
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

/** Forecasts made in the ticks `from` to `to`. */
export const readProphecies = async ({ store }: Pick<TracePorts, 'store'>, which: Which, from: number, to: number): Promise<Prophecy[]> =>
  (await store.read(which.organization, propheciesIn, { ...which, from, to })).map((row) => prophecyInOrder(servedProphecy(row)))

/** Attempts discarded in the ticks `from` to `to`. */
export const readGhosts = async ({ store }: Pick<TracePorts, 'store'>, which: Which, from: number, to: number): Promise<GhostBranch[]> =>
  (await store.read(which.organization, ghostsIn, { ...which, from, to })).map(servedGhost)
