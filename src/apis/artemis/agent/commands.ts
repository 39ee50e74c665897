/** The robot's side of commands: fetched or streamed, then acknowledged. */

import { isDeepStrictEqual } from 'node:util'
import { and, eq } from 'drizzle-orm'
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import { robot_commands } from '../../../../generated/artemis/tables.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { type DetachedContext, eventStream, ok } from '../../../gateway/contract.ts'
import { ApiError, conflict, notFound } from '../../../gateway/errors/catalogue.ts'
import { lastIdWithin } from '../../../store/event-log.ts'
import { seconds } from '../../times.ts'
import {
  advanceCommand,
  type CommandContext,
  type CommandRow,
  openStates,
  pendingAmong,
  pendingCommands,
  toCommand,
} from '../commands/rows.ts'
import { announceStatus } from '../robots/announce.ts'
import { lockRobot } from '../robots/rows.ts'
import { tokenWorks } from '../robots/tokens.ts'
import { agentTopic } from '../robots/topics.ts'
import { requireSelf, robotIdOf, tokenIdOf } from './self.ts'

type Ack = components['schemas']['AckCommand']

const fetchedAtOnce = 20
const sentAtOnce = 100

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
  const robotId = robotIdOf(context)
  if ((await lockRobot(context.tx, robotId)) === null) throw new ApiError('UNAUTHORIZED')
  const rows = await deliver(context, await pendingCommands(context.tx, robotId, fetchedAtOnce))
  await announceStatus(context, robotId)
  return ok({ data: rows.map(toCommand) })
}

type CommandEvent =
  | { readonly id: string; readonly event: 'command'; readonly data: ReturnType<typeof toCommand> }
  | { readonly event: 'replaced'; readonly data: { readonly at: string } }

/** The next commands that this stream has not sent, delivered in a transaction of its own; `sent` forgets what is acknowledged. */
const fetchUnsent = (context: DetachedContext, robotId: string, sent: Set<string>): Promise<CommandRow[]> =>
  context.transaction(async (tx) => {
    if ((await lockRobot(tx, robotId)) === null) return []
    const known = [...sent]
    const [still, waiting] = await Promise.all([pendingAmong(tx, robotId, known), pendingCommands(tx, robotId, sentAtOnce, known)])
    const { ids, events, clock } = context
    const rows = await deliver({ tx, ids, events, clock }, waiting)
    await announceStatus({ tx, events, clock }, robotId)
    sent.clear()
    for (const id of still) sent.add(id)
    return rows
  })

/**
 * Every unacknowledged command first, then each new one. The topic is only a bell: a command is read from its table, so one that was
 * withdrawn meanwhile is never sent. A newer stream of the same robot rings `connected`, which ends this one; so does the end of its token.
 */
async function* agentCommands(context: DetachedContext, robotId: string, after: number): AsyncGenerator<CommandEvent> {
  // Not the request's id: that one is the caller's to choose.
  const connection = context.ids.uuid()
  const token = tokenIdOf(context)
  const topic = agentTopic(robotId)
  await context.transaction((tx) => context.events.append(tx, topic, 'connected', connection))
  const sent = new Set<string>()
  let connected = false
  let rung = true
  const bell = context.events.subscribe(context.organization, [topic], after, context.signal)[Symbol.asyncIterator]()
  try {
    while (true) {
      while (rung) {
        const rows = await fetchUnsent(context, robotId, sent)
        rung = rows.length === sentAtOnce
        for (const row of rows) {
          sent.add(row.id)
          yield { id: row.id, event: 'command', data: toCommand(row) }
        }
      }
      // Never asked for ahead: a subscription that waits for its next event cannot be ended but by the signal.
      const { done, value } = await bell.next()
      if (done === true || value.type === 'deleted') return
      if (value.type === 'revoked' && Array.isArray(value.data) && value.data.includes(token)) return
      if (value.type === 'connected') {
        // Of two that come at the same moment the later one stays: what rang before this one's own ring is older than it.
        if (value.data === connection) connected = true
        else if (connected) {
          yield { event: 'replaced', data: { at: seconds(value.at) } }
          return
        }
      }
      rung = value.type === 'command'
    }
  } finally {
    await bell.return?.()
  }
}

export const streamAgentCommands: Handlers['streamAgentCommands'] = async (context) => {
  const robotId = robotIdOf(context)
  const after = await context.transaction(async (tx) => {
    // The position before token and robot: their end is in the topic then.
    const last = await lastIdWithin(tx, agentTopic(robotId))
    if (!(await tokenWorks(tx, tokenIdOf(context), context.clock.now()))) throw new ApiError('UNAUTHORIZED')
    await requireSelf(tx, context)
    return last
  })
  return eventStream(agentCommands(context, robotId, after))
}

const finishing: readonly Ack['status'][] = ['succeeded', 'failed']

export const ackCommand: Handlers['ackCommand'] = async (context, { path, body }) => {
  const { tx, organization } = context
  const robotId = robotIdOf(context)
  if ((await lockRobot(tx, robotId)) === null) throw new ApiError('UNAUTHORIZED')
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
  await announceStatus(context, robotId)
  return ok(toCommand(changed))
}
