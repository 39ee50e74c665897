/** What computing costs, in agent-ticks: one tick of one agent, about 10 µs. */
import type { TimedInput } from '../types.ts'
import type { Load } from './types.ts'

/** Up to so many agent-ticks are computed on the calling thread, about 2 ms; what is more would hold up everybody else there. */
const inlineAgentTicks = 200

/** A forecast is 16 forks of 50 light ticks, of which ten cost what a whole tick costs. */
const forecastTicks = 80

/** Of `ticks` ticks after `tick`. The engine forecasts every so many ticks, and in the tick after an external decree: `due` when that is the first one. */
function agentTicks(load: Load, tick: number, ticks: number, inputs: readonly TimedInput[], due: boolean): number {
  const { agents, prophecyEvery } = load
  const until = tick + ticks
  const regular = prophecyEvery === 0 ? 0 : Math.floor(until / prophecyEvery) - Math.floor(tick / prophecyEvery)
  const decreed = inputs.reduce(
    (sum, { tick: at, input }) => sum + (at > tick && at < until && input.kind === 'decree' ? 1 : 0),
    due ? 1 : 0,
  )
  const forecasts = prophecyEvery === 0 ? 0 : Math.min(ticks, regular + decreed)
  return agents * (ticks + forecasts * forecastTicks)
}

/** A number of ticks after `tick` that may be computed on the calling thread: all of `ticks` if possible, 0 when not even one is. */
export function inlineTicks(load: Load, tick: number, ticks: number, inputs: readonly TimedInput[], due: boolean): number {
  let some = ticks
  while (some > 0 && agentTicks(load, tick, some, inputs, due) > inlineAgentTicks) some = Math.floor(some / 2)
  return some
}
