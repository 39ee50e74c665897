/** A robot's events as they happen, resumed by `Last-Event-ID`. */
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import { type DetachedContext, eventStream } from '../../../gateway/contract.ts'
import { invalid, notFound } from '../../../gateway/errors/catalogue.ts'
import { lastIdWithin } from '../../../store/event-log.ts'
import { EventsGone } from '../../../store/events.ts'
import { findRobot } from './rows.ts'
import { robotTopic } from './topics.ts'

type Schemas = components['schemas']
type RobotEvent =
  | { readonly id: string; readonly event: 'status'; readonly data: Schemas['RobotStatusEvent'] }
  | { readonly id: string; readonly event: 'metrics'; readonly data: Schemas['RobotMetricsEvent'] }
  | { readonly id: string; readonly event: 'log'; readonly data: Schemas['RobotLogLine'] }
  | { readonly id: string; readonly event: 'command'; readonly data: Schemas['RobotCommand'] }
type Kind = RobotEvent['event']

function resumePoint(lastEventId: string | null): number | null {
  if (lastEventId === null) return null
  if (!/^(0|[1-9][0-9]{0,14})$/.test(lastEventId))
    throw invalid([{ path: 'last-event-id', in: 'header', message: 'Must be the id of an event of this stream' }])
  return Number(lastEventId)
}

async function* robotEvents(context: DetachedContext, robotId: string, kinds: readonly Kind[], after: number): AsyncGenerator<RobotEvent> {
  const wanted = new Set<string>(kinds)
  let position = after
  let from = after
  while (true) {
    try {
      for await (const event of context.events.subscribe(context.organization, [robotTopic(robotId)], from, context.signal)) {
        if (event.id <= position) continue
        position = event.id
        if (event.type === 'deleted') return
        // The writers of the topic write what the document says of each kind; the reply check holds them to it.
        if (wanted.has(event.type)) yield { id: String(event.id), event: event.type, data: event.data } as RobotEvent
      }
      return
    } catch (error) {
      // Who was away for longer than events are kept goes on with the oldest that there is: nothing can be older.
      if (!(error instanceof EventsGone)) throw error
      from = 0
    }
  }
}

export const streamRobot: Handlers['streamRobot'] = async (context, { path, query }) => {
  const resumed = resumePoint(context.lastEventId)
  const head = await context.transaction(async (tx) => {
    // The position before the robot: what happens to it from now on is in the stream, its removal too.
    const last = await lastIdWithin(tx, robotTopic(path.id))
    if ((await findRobot(tx, path.id, context.clock.now())) === null) throw notFound()
    return last
  })
  return eventStream(robotEvents(context, path.id, query.events, Math.min(resumed ?? head, head)))
}
