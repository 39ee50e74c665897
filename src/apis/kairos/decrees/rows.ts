/** Decrees as they are served: those of `inputs` that are no forced moves and no forced values. */
import { type SQL, sql } from 'drizzle-orm'
import { inputs, simulations } from '../../../../generated/kairos/tables.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import type { Statement, Transaction } from '../../../gateway/contract.ts'
import { ApiError } from '../../../gateway/errors/catalogue.ts'
import { compileSql } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import type { SimulationHead } from '../simulations/rows.ts'

export type Decree = components['schemas']['Decree']
export type DecreeOrder = 'asc' | 'desc'

/** Decrees of callers that may wait at the same time. Those that came with the simulation do not count: their number is bounded by what made it. */
const maxPending = 1_000

const pending: Statement<number, { organization: string; simulation: string }> = compileSql(
  sql`select count(*) from ${inputs} where organization_id = ${sql.placeholder('organization')}::uuid
and simulation_id = ${sql.placeholder('simulation')}::uuid and applied_at_tick is null and origin in ('api', 'policy') and kind = 'decree'`,
  ([count]) => Number(count),
)

/** For whoever holds the simulation's row. Throws 409 when `more` decrees would be too many. */
export async function assertRoom(tx: Transaction, simulation: SimulationHead, more: number): Promise<void> {
  const { organization_id: organization, id, status, t } = simulation
  const [waiting = 0] = await tx.run(pending, { organization, simulation: id })
  if (waiting + more <= maxPending) return
  throw new ApiError('CONFLICT', {
    message: `At most ${maxPending} decrees may wait at the same time.`,
    details: { status, t, pending: waiting, limit: maxPending },
  })
}

/** Undefined: any. */
export interface DecreeFilter {
  readonly origin?: Decree['origin'] | undefined
  readonly type?: Decree['type'] | undefined
}
export interface DecreePage {
  /** In the order of acceptance. */
  readonly decrees: Decree[]
  /** Of all that match. */
  readonly total: number
}
interface ListValues extends Record<string, unknown> {
  readonly organization: string
  readonly simulation: string
  readonly origin: string | null
  readonly type: string | null
  readonly limit: number
  readonly offset: number
}

const matching = sql`i.organization_id = s.organization_id and i.simulation_id = s.id and i.kind = 'decree'
and (${sql.placeholder('origin')}::text is null or i.origin = ${sql.placeholder('origin')}::text)
and (${sql.placeholder('type')}::text is null or i.type = ${sql.placeholder('type')}::text)`

/**
 * A halt, and what was accepted before it for the tick that it kept from being computed, are stored with that tick (`effectsOf`), which never is: whoever
 * recomputes or forks what was computed leaves them out. They took effect where the simulation stopped, as their events say.
 */
const servedTick = sql`case when p.applied_at_tick > s.t then s.t else p.applied_at_tick end`

interface ListRow {
  readonly total: number
  /** Null: the page is past the end. */
  readonly decree: Decree | null
}
/** One row at least for a simulation that exists, so that an unknown one is told from an empty list. */
const listed = (order: SQL): Statement<ListRow, ListValues> =>
  compileSql(
    sql`select (select count(*) from ${inputs} i where ${matching}), p.id, s.id, p.type, p.payload, p.created_at, p.origin, p.tick, ${servedTick}
from ${simulations} s left join lateral (
  select i.* from ${inputs} i where ${matching} order by i.ordinal ${order} limit ${sql.placeholder('limit')}::bigint offset ${sql.placeholder('offset')}::bigint
) p on true
where s.organization_id = ${sql.placeholder('organization')}::uuid and s.id = ${sql.placeholder('simulation')}::uuid order by p.ordinal ${order}`,
    ([total, id, simulationId, type, payload, createdAt, origin, tick, appliedAtTick]) => ({
      total: Number(total),
      decree:
        id === null
          ? null
          : {
              id: String(id),
              simulationId: String(simulationId),
              type: type as Decree['type'],
              payload: JSON.parse(String(payload)) as Decree['payload'],
              createdAt: milliseconds(new Date(String(createdAt))),
              origin: origin as Decree['origin'],
              tick: tick === null ? null : Number(tick),
              appliedAtTick: appliedAtTick === null ? null : Number(appliedAtTick),
            },
    }),
  )
const pages = { asc: listed(sql`asc`), desc: listed(sql`desc`) } as const satisfies Record<DecreeOrder, Statement<ListRow, ListValues>>

/** As `store.read`. */
export type Read = <Row, Values>(organization: string, statement: Statement<Row, Values>, values: Values) => Promise<Row[]>

/** Null: the organization has no such simulation. */
export async function listDecreeRows(
  read: Read,
  organization: string,
  simulation: string,
  { origin, type }: DecreeFilter,
  page: { readonly order: DecreeOrder; readonly limit: number; readonly offset: number },
): Promise<DecreePage | null> {
  const { order, limit, offset } = page
  const rows = await read(organization, pages[order], {
    organization,
    simulation,
    origin: origin ?? null,
    type: type ?? null,
    limit,
    offset,
  })
  const [first] = rows
  if (first === undefined) return null
  return { decrees: rows.flatMap(({ decree }) => (decree === null ? [] : [decree])), total: first.total }
}
