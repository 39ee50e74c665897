/** A run of ticks. */
import type { Advanced, Observer, TimedInput } from '../types.ts'
import { checkInput, decreeEvent, isHalt } from './inputs.ts'
import { outlookOf } from './lookahead.ts'
import { recordOf } from './record.ts'
import type { State } from './state.ts'
import { computeTick, type TickOptions, wholeTick } from './tick.ts'
import { type Workspace, workspaceOf } from './workspace.ts'

/** See `Engine.advance`. `options` other than the default are for looking at the rules one by one. */
export function advance(
  state: State,
  inputs: readonly TimedInput[],
  ticks: number,
  observer: Observer,
  options: TickOptions = wholeTick,
): Advanced {
  const start = state.t
  const due = inputs.filter(({ tick }) => tick > start && tick <= start + ticks).sort((a, b) => a.tick - b.tick)
  for (const { input } of due) checkInput(state, input)
  const work = workspaceOf(state)
  const collapsed = (): boolean => state.living === 0 && state.scenario.rules.haltOnCollapse
  let from = 0
  for (let n = 0; n < ticks; n += 1) {
    if (collapsed()) return { ticks: n, ended: 'collapsed' }
    let to = from
    while (to < due.length && due[to]?.tick === state.t + 1) to += 1
    const halt = due.findIndex(({ input }, index) => index >= from && index < to && isHalt(input))
    if (halt >= 0) {
      tellHalt(state, due.slice(from, halt + 1), observer)
      return { ticks: n, ended: 'halt' }
    }
    if (!computeTick(state, work, due, from, to, options)) return { ticks: n, ended: 'failed' }
    tell(state, work, observer)
    from = to
  }
  return { ticks, ended: collapsed() ? 'collapsed' : null }
}

function tell(state: State, work: Workspace, observer: Observer): void {
  const { ids, events, ghosts } = work.journal
  if (events.length > 0) {
    for (const event of events) observer.event?.(event)
    for (const ghost of ghosts) observer.ghost?.(ghost)
  }
  observer.outlooks?.(
    state.t,
    ids.flatMap((id, i) => (state.alive[i] === 1 ? [outlookOf(work, i, id)] : [])),
  )
  observer.step?.(recordOf(state))
}

/** The tick is not computed, so what was accepted for it before the halt acts on nothing. */
function tellHalt(state: State, inputs: readonly TimedInput[], observer: Observer): void {
  for (const { input } of inputs) if (input.kind === 'decree') observer.event?.(decreeEvent(state.t, input, isHalt(input)))
}
