/** A session evaluation's part of the simulation: one tick with the scaled values written into the actor, and a look at the action on a fork. */
import type { Scaled } from '../domains/types.ts'
import type { Ending, Engine, Loss, Move, Observer, Outlook, Paradox, Prophecy, TimedInput } from '../types.ts'
import type { Session } from './types.ts'

/** The input by which the actor takes the values; whoever stores inputs stores it after those that were accepted before. */
export const forceInput = (tick: number, agent: string, { lambda, gamma }: Scaled): TimedInput => ({
  tick,
  input: { kind: 'force', agent, lambda, gamma },
})

export interface SessionRequest {
  /** A living agent of the simulation. */
  readonly actor: string
  readonly scaled: Scaled
  /** The action's move; null when the action gate has nothing to look at. */
  readonly move: Move | null
}

/**
 * Advances `state` by one tick. `inputs` are those accepted before, in order; `observer` is told of the tick as in `advance`. Gives the ending instead
 * where the tick was not computed: `halt`, or `failed` for a fault of the engine.
 */
export function runSession<State>(
  engine: Engine<State>,
  state: State,
  inputs: readonly TimedInput[],
  { actor, scaled, move }: SessionRequest,
  observer: Observer = {},
): Session | Ending {
  const losses: Loss[] = []
  const paradoxes: Paradox[] = []
  const prophecies: Prophecy[] = []
  let outlooks: readonly Outlook[] = []
  const due = [...inputs, forceInput(engine.tick(state) + 1, actor, scaled)]
  const { ticks, ended } = engine.advance(state, due, 1, {
    ...observer,
    event: (event) => {
      if (event.event === 'loss') losses.push(event.data)
      else if (event.event === 'paradox') paradoxes.push(event.data)
      else if (event.event === 'prophecy') prophecies.push(event.data)
      observer.event?.(event)
    },
    outlooks: (tick, found) => {
      outlooks = found
      observer.outlooks?.(tick, found)
    },
  })
  if (ended !== null && (ticks === 0 || ended === 'failed')) return ended
  const record = engine.record(state)
  const alive = record.agents.some((agent) => agent.id === actor && agent.alive)
  const preview = move !== null && alive ? engine.preview(state, { agent: actor, move }) : null
  return { actor, tick: { record, losses, paradoxes, outlooks, prophecies }, preview }
}
