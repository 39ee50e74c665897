/** Step 9: the warning of a tick is the worst outlook that is active; a change of it is an event. */
import type { Warning, WarningLevel } from '../types.ts'
import { criticalAt, warningAt } from './constants.ts'
import type { Journal } from './journal.ts'
import { outlookOf } from './lookahead.ts'
import type { State } from './state.ts'
import type { Workspace } from './workspace.ts'

const levels: readonly WarningLevel[] = ['watch', 'warning', 'critical']
const levelOf = (criticality: number): WarningLevel =>
  criticality >= criticalAt ? 'critical' : criticality >= warningAt ? 'warning' : 'watch'

/** Sets `state.warning` from what the look-ahead wrote, and tells what appeared, worsened against the tick before, or cleared. */
export function updateWarning(state: State, work: Workspace, journal: Journal): void {
  const before = state.warning
  const now = worst(state, work, journal.ids)
  state.warning = now
  const tick = state.t
  if (now !== null) {
    const change = before === null ? 'appeared' : levels.indexOf(now.level) > levels.indexOf(before.level) ? 'worsened' : null
    if (change !== null) journal.events.push({ event: 'warning', tick, data: { tick, change, ...now } })
  } else if (before !== null)
    journal.events.push({
      event: 'warning',
      tick,
      data: {
        tick,
        change: 'cleared',
        agent: before.agent,
        criticality: 0,
        severity: 0,
        imminence: 0,
        stepsToImpact: 0,
        risk: { inertia: 0, optimized: 0 },
        level: null,
        totalFutureCollapse: false,
      },
    })
}

/** Of two alike, the earlier in the order of the configuration. */
function worst(state: State, work: Workspace, ids: readonly string[]): Warning | null {
  let found = -1
  for (let i = 0; i < state.count; i += 1)
    if (
      ((work.stepsToImpact[i] as number) > 0 || work.collapse[i] === 1) &&
      (found < 0 || (work.criticality[i] as number) > (work.criticality[found] as number))
    )
      found = i
  if (found < 0) return null
  const { agent, criticality, severity, imminence, stepsToImpact, risk, totalFutureCollapse } = outlookOf(work, found, ids[found] as string)
  return { agent, criticality, severity, imminence, stepsToImpact, risk, level: levelOf(criticality), totalFutureCollapse }
}
