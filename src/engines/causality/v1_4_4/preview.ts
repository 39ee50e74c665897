/** One tick on a fork, with one agent's move forced. */
import type { Loss, Move, Paradox, Preview } from '../types.ts'
import { agentIndex, applyInput } from './inputs.ts'
import { outlookOf } from './lookahead.ts'
import { recordOf } from './record.ts'
import { fork, type State } from './state.ts'
import { computeTick } from './tick.ts'
import { workspaceOf } from './workspace.ts'

/** With the noise that the tick would really have. Makes no forecast. Throws a RangeError for an unknown agent. */
export function preview(state: State, { agent, move }: { readonly agent: string; readonly move: Move }): Preview {
  if (agentIndex(state, agent) < 0) throw new RangeError(`Unknown agent '${agent}'`)
  const branch = fork(state)
  const work = workspaceOf(branch)
  const { journal } = work
  applyInput(branch, { kind: 'moves', moves: { [agent]: move }, untilTick: state.t + 1 }, journal)
  if (!computeTick(branch, work, [], 0, 0, { noise: true, forecasts: false }))
    throw new Error(`Tick ${state.t + 1} cannot be previewed: a value is not finite.`)
  const losses: Loss[] = []
  const paradoxes: Paradox[] = []
  for (const { event, data } of journal.events)
    if (event === 'loss') losses.push(data)
    else if (event === 'paradox') paradoxes.push(data)
  const outlooks = journal.ids.flatMap((id, i) => (branch.alive[i] === 1 ? [outlookOf(work, i, id)] : []))
  return { record: recordOf(branch), losses, paradoxes, outlooks }
}
