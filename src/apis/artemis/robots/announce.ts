/**
 * Status events of robots: written where a status changes, and remembered on the robot so that each change is announced once, whoever sees it first.
 */
import { type SQL, sql } from 'drizzle-orm'
import { robots } from '../../../../generated/artemis/tables.ts'
import type { Clock, Events, Transaction } from '../../../gateway/contract.ts'
import { compileSql } from '../../../store/statement.ts'
import { seconds } from '../../times.ts'
import { mayHaveFallenSilent, nowPlaceholder, statusAt } from './status.ts'
import { robotTopic } from './topics.ts'

export interface AnnounceContext {
  readonly tx: Transaction
  readonly events: Events
  readonly clock: Clock
}

interface Change {
  readonly id: string
  readonly previous: string
  readonly status: string
}

/** Takes note of what differs and gives it. Rows are locked in one order, so that two of these never wait for each other. */
const takeChanges = (which: SQL) =>
  compileSql(
    sql`with changed as (
        select ${robots.id}, ${robots.announced_status} as previous, ${statusAt(nowPlaceholder)} as status from ${robots}
        where ${robots.organization_id} = ${sql.placeholder('organization')} and ${robots.deleted_at} is null
          and ${robots.announced_status} <> ${statusAt(nowPlaceholder)} and ${which}
        order by ${robots.id} limit ${sql.placeholder('limit')} for no key update of robots
      )
      update ${robots} set announced_status = changed.status from changed
      where ${robots.organization_id} = ${sql.placeholder('organization')} and ${robots.id} = changed.id
      returning changed.id, changed.previous, changed.status`,
    ([id, previous, status]): Change => ({ id: String(id), previous: String(previous), status: String(status) }),
  )
const ofOne = takeChanges(sql`${robots.id} = ${sql.placeholder('id')}`)
const ofSilent = takeChanges(mayHaveFallenSilent(nowPlaceholder))

/** One event, in the form of the document's `RobotStatusEvent`. */
export const appendStatus = (
  { tx, events, clock }: AnnounceContext,
  robotId: string,
  change: { readonly status: string; readonly previous: string },
): Promise<void> =>
  events.append(tx, robotTopic(robotId), 'status', { status: change.status, previous: change.previous, at: seconds(clock.now()) })

/** Announces the robot's status when it is not the one last announced. */
export async function announceStatus(context: AnnounceContext, robotId: string): Promise<void> {
  const { tx, clock } = context
  const changes = await tx.run(ofOne, { organization: tx.organization, id: robotId, now: clock.now(), limit: 1 })
  for (const change of changes) await appendStatus(context, change.id, change)
}

/** The same for the robots of the transaction's organization that fell silent, at most `limit`; gives how many. */
export async function announceSilence(context: AnnounceContext, limit: number): Promise<number> {
  const { tx, clock } = context
  const changes = await tx.run(ofSilent, { organization: tx.organization, now: clock.now(), limit })
  for (const change of changes) await appendStatus(context, change.id, change)
  return changes.length
}
