/** The robot's side of commands: fetched or streamed, then acknowledged. */

import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_commands } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { type DetachedContext, ok } from '../../../gateway/contract.ts'
import { conflict, notFound } from '../../../gateway/errors/catalogue.ts'
import { seconds } from '../../times.ts'
import { advanceCommand, type CommandContext, type CommandRow, openStates, pendingCommands, toCommand } from '../commands/rows.ts'
import { announceStatus } from '../robots/announce.ts'
import { lockRobot } from '../robots/rows.ts'
import { agentTopic } from '../robots/topics.ts'
import { requireSelf, robotIdOf } from './self.ts'

type Ack = components['schemas']['AckCommand']

const fetchedAtOnce = 20
const sentOnConnect = 1000

/** Queued ones count as delivered from now on; the rest stays as it is. */
async function deliver(context: CommandContext & Pick<DetachedContext, 'clock'>, rows: readonly CommandRow[]): Promise<CommandRow[]> {
  const now = context.clock.now()
  const delivered: CommandRow[] = []
  for (const row of rows) {
    const moved =
      row.status === 'queued' ? await advanceCommand(context, row.id, ['queued'], { status: 'delivered', delivered_at: now }) : null
    delivered.push(moved ?? row)
  }
  return delivered
}

export const listPendingCommands: Handlers['listPendingCommands'] = async (context) => {
  const robot = await requireSelf(context.tx, context)
  await lockRobot(context.tx, robot.id)
  const rows = await deliver(context, await pendingCommands(context.tx, robot.id, fetchedAtOnce))
  const now = await requireSelf(context.tx, context)
  await announceStatus(context, robot.id, now.status)
  return ok({ data: rows.map(toCommand) })
}

type CommandEvent =
  | { readonly id?: string; readonly event: 'command'; readonly data: ReturnType<typeof toCommand> }
  | { readonly event: 'replaced'; readonly data: { at: string } }

/** What is open, delivered in a transaction of its own. */
const fetchOpen = (context: DetachedContext, robotId: string, limit: number): Promise<CommandRow[]> =>
  context.transaction(async (tx) => {
    if (!(await lockRobot(tx, robotId))) return []
    const rows = await deliver(
      { tx, ids: context.ids, events: context.events, clock: context.clock },
      await pendingCommands(tx, robotId, limit),
    )
    const robot = await requireSelf(tx, context)
    await announceStatus({ tx, events: context.events, clock: context.clock }, robotId, robot.status)
    return rows
  })

/**
 * Every unacknowledged command first, then each new one. The topic is only a bell: a command is read from its table, so one that was
 * withdrawn meanwhile is never sent. A newer stream of the same robot rings `connected`, which ends this one.
 */
async function* agentCommands(context: DetachedContext, robotId: string): AsyncGenerator<CommandEvent> {
  const connection = context.requestId
  const topic = agentTopic(robotId)
  const bell = context.events.subscribe(context.organization, [topic], null, context.signal)[Symbol.asyncIterator]()
  let next = bell.next()
  try {
    await context.transaction((tx) => context.events.append(tx, topic, 'connected', connection))
    const sent = new Set<string>()
    for (const row of await fetchOpen(context, robotId, sentOnConnect)) {
      sent.add(row.id)
      yield { id: row.id, event: 'command', data: toCommand(row) }
    }
    while (true) {
      const { done, value } = await next
      if (done === true || value.type === 'deleted') return
      next = bell.next()
      if (value.type === 'connected' && value.data !== connection) {
        yield { event: 'replaced', data: { at: seconds(value.at) } }
        return
      }
      if (value.type !== 'command') continue
      const open = await fetchOpen(context, robotId, sentOnConnect)
      const openIds = new Set(open.map((row) => row.id))
      for (const id of sent) if (!openIds.has(id)) sent.delete(id)
      for (const row of open) {
        if (sent.has(row.id)) continue
        sent.add(row.id)
        yield { id: row.id, event: 'command', data: toCommand(row) }
      }
    }
  } finally {
    await bell.return?.()
  }
}

export const streamAgentCommands: Handlers['streamAgentCommands'] = async (context) => {
  const robot = await context.transaction((tx) => requireSelf(tx, context))
  return { status: 200, mediaType: 'text/event-stream', body: agentCommands(context, robot.id) }
}

const finishing: readonly Ack['status'][] = ['succeeded', 'failed']

export const ackCommand: Handlers['ackCommand'] = async (context, { path, body }) => {
  const { tx, organization } = context
  const robotId = robotIdOf(context)
  await lockRobot(tx, robotId)
  const [row] = await context.db
    .select()
    .from(robot_commands)
    .where(and(eq(robot_commands.organization_id, organization), eq(robot_commands.id, path.id), eq(robot_commands.robot_id, robotId)))
    .for('update')
  if (row === undefined) throw notFound()
  if (isDeepStrictEqual(row.ack, { ...body })) return ok(toCommand(row))
  if (!openStates.some((state) => state === row.status))
    throw conflict('command_finished', `The command is ${row.status} already.`, { status: row.status })
  const now = context.clock.now()
  const done = finishing.includes(body.status)
  const changed = await advanceCommand(context, row.id, openStates, {
    status: body.status === 'progress' ? 'accepted' : body.status,
    delivered_at: row.delivered_at ?? now,
    finished_at: done ? now : null,
    acked_at: now,
    ack: { ...body },
    ...(body.progress !== undefined && { progress: body.progress }),
    ...(body.message !== undefined && { message: body.message }),
  })
  if (changed === null) throw new Error('A locked command has moved.')
  const robot = await requireSelf(tx, context)
  await announceStatus(context, robotId, robot.status)
  return ok(toCommand(changed))
}
