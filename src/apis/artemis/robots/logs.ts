/** A robot's log. */
import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_logs } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import { builder, compile } from '../../../store/statement.ts'
import { milliseconds } from '../../times.ts'
import { windowOf } from '../window.ts'
import { findRobot } from './rows.ts'

type Level = components['schemas']['LogLevel']

const grades = ['debug', 'info', 'warn', 'error'] as const satisfies readonly Level[]
const maxDays = 31

const matching = (level: Level) =>
  and(
    eq(robot_logs.organization_id, sql.placeholder('organization')),
    eq(robot_logs.robot_id, sql.placeholder('robot')),
    gte(robot_logs.at, sql.placeholder('from')),
    lt(robot_logs.at, sql.placeholder('to')),
    inArray(robot_logs.level, grades.slice(grades.indexOf(level))),
    sql`(${sql.placeholder('q')}::text is null or strpos(${robot_logs.message}, ${sql.placeholder('q')}::text) > 0)`,
  )
const pageOf = (level: Level, order: readonly SQL[]) =>
  compile(
    builder
      .select()
      .from(robot_logs)
      .where(matching(level))
      .orderBy(...order)
      .limit(sql.placeholder('limit'))
      .offset(sql.placeholder('offset')),
  )
const statementsOf = (level: Level) => ({
  asc: pageOf(level, [asc(robot_logs.at), asc(robot_logs.id)]),
  desc: pageOf(level, [desc(robot_logs.at), desc(robot_logs.id)]),
  count: compile(builder.select({ total: sql<number>`count(*)::integer` }).from(robot_logs).where(matching(level))),
})
const statements = { debug: statementsOf('debug'), info: statementsOf('info'), warn: statementsOf('warn'), error: statementsOf('error') }

type LogLine = components['schemas']['RobotLogLine']

export const listRobotLogs: Handlers['listRobotLogs'] = async (context, { path, query }) => {
  const { tx, organization } = context
  const now = context.clock.now()
  const { from, to } = windowOf(query, now, maxDays)
  const values = { organization, robot: path.id, from, to, q: query.q ?? null }
  const { count, ...pages } = statements[query.level]
  const [robot, rows, [counted]] = await Promise.all([
    findRobot(tx, path.id, now),
    tx.run(pages[query.order], { ...values, limit: query.per_page, offset: (query.page - 1) * query.per_page }),
    tx.run(count, values),
  ])
  if (robot === null) throw notFound()
  return ok({
    data: rows.map((row) => ({
      at: milliseconds(row.at),
      level: row.level,
      source: row.source,
      message: row.message,
      // An object by the document's schema of a reported line.
      data: row.data as LogLine['data'],
    })),
    total: counted?.total ?? 0,
    page: query.page,
    per_page: query.per_page,
  })
}
