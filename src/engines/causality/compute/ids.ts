/** Ids of events: `tick.ordinal`, both from 0, compared as two numbers. */

export interface EventPlace {
  readonly tick: number
  readonly ordinal: number
}

export const eventId = (tick: number, ordinal: number): string => `${tick}.${ordinal}`

const form = /^(0|[1-9]\d{0,15})\.(0|[1-9]\d{0,8})$/

/** Null for what is no id of an event. */
export function parseEventId(text: string): EventPlace | null {
  const match = form.exec(text)
  return match === null ? null : { tick: Number(match[1]), ordinal: Number(match[2]) }
}

/** Negative when `a` comes before `b`. */
export const compareEventPlaces = (a: EventPlace, b: EventPlace): number => a.tick - b.tick || a.ordinal - b.ordinal
