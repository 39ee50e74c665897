/** Events of an input as decrees at their ticks. */
import type { Decree } from '../types.ts'
import type { AgentIds } from './names.ts'
import type { DomainEvent, Issue, ScheduledDecree } from './types.ts'

/** How long an oversight surge lasts when its event does not say. */
export const defaultSurgeTicks = 100

export function scheduleOf(events: readonly DomainEvent[], agents: AgentIds): { schedule: ScheduledDecree[]; issues: Issue[] } {
  const schedule: ScheduledDecree[] = []
  const issues: Issue[] = []
  for (const [index, event] of events.entries()) {
    const target = event.target === undefined ? undefined : agents.find(event.target)
    if (event.target !== undefined && target === undefined) {
      issues.push({ path: ['events', index, 'target'], message: `Unknown agent '${event.target}'` })
    } else schedule.push({ tick: event.tick, decree: decreeOf(event, target) })
  }
  return { schedule, issues }
}

function decreeOf(event: DomainEvent, target: string | undefined): Decree {
  const { magnitude } = event
  const at = target === undefined ? {} : { target }
  switch (event.type) {
    case 'capability_jump':
    case 'alignment_shift':
      return { type: event.type, payload: { target: target ?? event.target, magnitude } }
    case 'oversight_surge':
      return { type: event.type, payload: { ...at, magnitude, durationTicks: event.durationTicks ?? defaultSurgeTicks } }
    case 'exogenous_shock':
      return { type: event.type, payload: { ...at, magnitude } }
  }
}
