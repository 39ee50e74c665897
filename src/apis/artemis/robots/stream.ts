/** A robot's events as they happen, resumed by `Last-Event-ID`. */
import type { Handlers } from '../../../../generated/artemis/handlers.ts'
import type { components } from '../../../../generated/artemis/types.ts'
import type { DetachedContext } from '../../../gateway/contract.ts'
import { invalid, notFound } from '../../../gateway/errors/catalogue.ts'
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

async function* robotEvents(
  context: DetachedContext,
  robotId: string,
  kinds: readonly Kind[],
  after: number | null,
): AsyncGenerator<RobotEvent> {
  const wanted = new Set<string>(kinds)
  for await (const event of context.events.subscribe(context.organization, [robotTopic(robotId)], after, context.signal)) {
    if (event.type === 'deleted') return
    // The writers of the topic write what the document says of each kind; the reply check holds them to it.
    if (wanted.has(event.type)) yield { id: String(event.id), event: event.type, data: event.data } as RobotEvent
  }
}

export const streamRobot: Handlers['streamRobot'] = async (context, { path, query }) => {
  const after = resumePoint(context.lastEventId)
  const found = await context.transaction((tx) => findRobot(tx, path.id, context.clock.now()))
  if (found === null) throw notFound()
  return { status: 200, mediaType: 'text/event-stream', body: robotEvents(context, path.id, query.events, after) }
}
