/** The reads of robots that people and dashboards repeat: one prepared select each, in one flush, without a transaction. */
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import type { operations } from '../../../../generated/artemis/types.ts'
import { type BaseContext, detached, ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import { secondsOrNull } from '../../times.ts'
import type { ArtemisPorts } from '../ports.ts'
import { listRobotRows } from './list.ts'
import { oneRobot, type RobotRow, toRobot } from './rows.ts'

type ServedStatus = operations['getRobotStatus']['responses'][200]['content']['application/json']

export function robotReads({ read }: ArtemisPorts): Pick<Handlers, 'getRobot' | 'listRobots' | 'getRobotStatus'> {
  async function requireRobot(
    { organization, clock }: { readonly organization: string; readonly clock: BaseContext['clock'] },
    id: string,
  ): Promise<RobotRow> {
    const [row] = await read(organization, oneRobot, { organization, id, now: clock.now() })
    if (row === undefined) throw notFound()
    return row
  }

  const getRobot: Handlers['getRobot'] = async (context, { path }) => ok(toRobot(await requireRobot(context, path.id)))

  const getRobotStatus: Handlers['getRobotStatus'] = async (context, { path }) => {
    const row = await requireRobot(context, path.id)
    return ok({
      id: row.id,
      status: row.status,
      active_model: row.active_model,
      model_version: row.model_version,
      uptime_s: row.uptime_s,
      // Written through the document's schema of a heartbeat only.
      metrics: row.metrics as ServedStatus['metrics'],
      last_heartbeat: secondsOrNull(row.last_seen),
    })
  }

  const listRobots: Handlers['listRobots'] = async ({ organization, clock }, { query }) => {
    const { rows, total } = await listRobotRows(read, organization, query, {
      order: query.sort,
      limit: query.per_page,
      offset: (query.page - 1) * query.per_page,
      now: clock.now(),
    })
    return ok({ data: rows.map(toRobot), total, page: query.page, per_page: query.per_page })
  }

  return { getRobot: detached(getRobot), getRobotStatus: detached(getRobotStatus), listRobots: detached(listRobots) }
}
