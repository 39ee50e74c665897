/** Pages of robots: a statement for each combination of filters and order (96 at most), compiled when it is first asked for. */
import { asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import { robots } from '../../../../generated/artemis/tables.ts'
import { builder, compile } from '../../../store/statement.ts'
import type { ReadPort } from '../ports.ts'
import { living, type RobotRow, robotColumns } from './rows.ts'
import { nowPlaceholder, statusAt } from './status.ts'

const orders = {
  created_at: [asc(robots.created_at), asc(robots.id)],
  '-created_at': [desc(robots.created_at), desc(robots.id)],
  name: [asc(robots.name), asc(robots.id)],
  '-name': [desc(robots.name), desc(robots.id)],
  last_seen: [sql`${robots.last_seen} asc nulls last`, asc(robots.id)],
  '-last_seen': [sql`${robots.last_seen} desc nulls last`, desc(robots.id)],
} as const satisfies Record<string, readonly SQL[]>
export type RobotOrder = keyof typeof orders

export interface RobotFilter {
  readonly status?: string
  readonly type?: string
  readonly fleet_id?: string
  readonly name?: string
}

const conditions = {
  status: eq(statusAt(nowPlaceholder), sql`${sql.placeholder('status')}::text`),
  type: sql`${robots.type} = ${sql.placeholder('type')}`,
  fleet_id: sql`${robots.fleet_id} = ${sql.placeholder('fleet_id')}`,
  name: sql`${robots.name} ilike ${sql.placeholder('name')}`,
} as const satisfies Record<keyof RobotFilter, SQL>
const filterNames = Object.keys(conditions) as (keyof RobotFilter)[]

/** `%` and `_` of the caller's text stand for themselves. */
const contains = (text: string): string => `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`

const totalOf = (filters: readonly (keyof RobotFilter)[]) =>
  builder
    .select({ total: sql<number>`count(*)::integer` })
    .from(robots)
    .where(living(...filters.map((name) => conditions[name])))

const statementsOf = (filters: readonly (keyof RobotFilter)[], order: RobotOrder) => ({
  page: compile(
    builder
      .select({ ...robotColumns, total: sql<number>`(${totalOf(filters)})`.as('total') })
      .from(robots)
      .where(living(...filters.map((name) => conditions[name])))
      .orderBy(...orders[order])
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  ),
  total: compile(totalOf(filters)),
})
const known = new Map<string, ReturnType<typeof statementsOf>>()

/** One page and the number of all that match: in one read, unless the page is past the end. */
export async function listRobotRows(
  read: ReadPort,
  organization: string,
  filter: RobotFilter,
  page: { readonly order: RobotOrder; readonly limit: number; readonly offset: number; readonly now: Date },
): Promise<{ rows: RobotRow[]; total: number }> {
  const filters = filterNames.filter((name) => filter[name] !== undefined)
  const key = `${page.order} ${filters.join(' ')}`
  const statements = known.get(key) ?? statementsOf(filters, page.order)
  known.set(key, statements)
  const values = {
    ...filter,
    ...(filter.name !== undefined && { name: contains(filter.name) }),
    organization,
    now: page.now,
    limit: page.limit,
    offset: page.offset,
  }
  const rows = await read(organization, statements.page, values)
  const [first] = rows
  if (first !== undefined) return { rows, total: first.total }
  if (page.offset === 0) return { rows, total: 0 }
  const [count] = await read(organization, statements.total, values)
  return { rows, total: count?.total ?? 0 }
}
