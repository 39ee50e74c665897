/**
 * Commands to robots. Every transition is one conditional UPDATE on the old state; the event is written in the same transaction.
 * queued -> delivered -> accepted -> succeeded | failed; open ones end as cancelled or, after 24 hours, expired.
 */
import { and, asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import { robot_commands } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { Events, Ids, Transaction } from '../../../gateway/contract.ts'
import { builder, compile } from '../../../store/statement.ts'
import { seconds, secondsOrNull } from '../../times.ts'
import { agentTopic, robotTopic } from '../robots/topics.ts'

export type RobotCommand = components['schemas']['RobotCommand']
export type CommandRow = typeof robot_commands.$inferSelect
export type CommandStatus = CommandRow['status']

/** Still to be carried out by the agent. */
export const openStates = ['queued', 'delivered', 'accepted'] as const satisfies readonly CommandStatus[]
export const lifetimeMs = 24 * 60 * 60 * 1000

export const toCommand = (row: CommandRow): RobotCommand => ({
  id: row.id,
  robot_id: row.robot_id,
  type: row.type,
  status: row.status,
  // Written by this module's callers only, per type.
  payload: row.payload as RobotCommand['payload'],
  progress: row.progress,
  message: row.message,
  created_at: seconds(row.created_at),
  delivered_at: secondsOrNull(row.delivered_at),
  finished_at: secondsOrNull(row.finished_at),
  expires_at: seconds(row.expires_at),
})

export interface CommandContext {
  readonly tx: Transaction
  readonly ids: Ids
  readonly events: Events
}

const organizationOf = (tx: Transaction): string => {
  if (tx.organization === null) throw new Error('A command belongs to an organization.')
  return tx.organization
}

/** Queues one command for each robot and rings their agents. */
export async function sendCommand(
  { tx, ids, events }: CommandContext,
  robotIds: readonly string[],
  command: { readonly type: CommandRow['type']; readonly payload: RobotCommand['payload'] },
  now: Date,
): Promise<CommandRow[]> {
  if (robotIds.length === 0) return []
  const rows = await tx.db
    .insert(robot_commands)
    .values(
      robotIds.map((robotId) => ({
        organization_id: organizationOf(tx),
        id: ids.create('cmd_'),
        robot_id: robotId,
        type: command.type,
        status: 'queued' as const,
        payload: command.payload,
        created_at: now,
        expires_at: new Date(now.getTime() + lifetimeMs),
      })),
    )
    .returning()
  for (const row of rows) {
    await events.append(tx, robotTopic(row.robot_id), 'command', toCommand(row))
    await events.append(tx, agentTopic(row.robot_id), 'command', row.id)
  }
  return rows
}

/** Sent or to be sent, and not acknowledged at all. */
const unacknowledged = ['queued', 'delivered'] as const satisfies readonly CommandStatus[]
const ofRobot = and(
  eq(robot_commands.organization_id, sql.placeholder('organization')),
  eq(robot_commands.robot_id, sql.placeholder('robot')),
)
const pending = compile(
  builder
    .select(getTableColumns(robot_commands))
    .from(robot_commands)
    .where(
      and(
        ofRobot,
        inArray(robot_commands.status, [...unacknowledged]),
        sql`${robot_commands.id} <> all(${sql.placeholder('except')}::text[])`,
      ),
    )
    .orderBy(asc(robot_commands.created_at), asc(robot_commands.id))
    .limit(sql.placeholder('limit')),
)
const stillPending = compile(
  builder
    .select({ id: robot_commands.id })
    .from(robot_commands)
    .where(
      and(
        ofRobot,
        inArray(robot_commands.status, [...unacknowledged]),
        sql`${robot_commands.id} = any(${sql.placeholder('among')}::text[])`,
      ),
    ),
)

/** Unacknowledged commands of a robot but those that are named, oldest first. */
export const pendingCommands = (tx: Transaction, robotId: string, limit: number, except: readonly string[] = []): Promise<CommandRow[]> =>
  tx.run(pending, { organization: tx.organization, robot: robotId, limit, except })

/** Which of the named commands are unacknowledged still. */
export async function pendingAmong(tx: Transaction, robotId: string, among: readonly string[]): Promise<string[]> {
  if (among.length === 0) return []
  const rows = await tx.run(stillPending, { organization: tx.organization, robot: robotId, among })
  return rows.map(({ id }) => id)
}

/** One conditional step; null when the command was not in any of `from` any more. Writes the event. */
export async function advanceCommand(
  { tx, events }: Pick<CommandContext, 'tx' | 'events'>,
  id: string,
  from: readonly CommandStatus[],
  changes: Partial<Pick<CommandRow, 'status' | 'progress' | 'message' | 'delivered_at' | 'finished_at' | 'ack' | 'acked_at'>>,
): Promise<CommandRow | null> {
  const [row] = await tx.db
    .update(robot_commands)
    .set(changes)
    .where(
      and(eq(robot_commands.organization_id, organizationOf(tx)), eq(robot_commands.id, id), inArray(robot_commands.status, [...from])),
    )
    .returning()
  if (row === undefined) return null
  await events.append(tx, robotTopic(row.robot_id), 'command', toCommand(row))
  return row
}

/** Withdraws what the robot has not finished. The robot is going: nobody is told. */
export async function cancelOpenCommands(tx: Transaction, robotId: string, now: Date): Promise<void> {
  await tx.db
    .update(robot_commands)
    .set({ status: 'cancelled', finished_at: now })
    .where(
      and(
        eq(robot_commands.organization_id, organizationOf(tx)),
        eq(robot_commands.robot_id, robotId),
        inArray(robot_commands.status, [...openStates]),
      ),
    )
}
