/** Section 6: what most of 16 forks with fresh noise come to in 50 ticks, and how a published forecast acts on the world that it forecasts. */
import type { Phase, Prophecy } from '../types.ts'
import { forecastForks, forecastTicks } from './constants.ts'
import type { Journal } from './journal.ts'
import { sumOffsets } from './offsets.ts'
import { judgePhase } from './phase.ts'
import { forecastStream } from './random.ts'
import { copyInto, type State } from './state.ts'
import type { Workspace } from './workspace.ts'
import { turnWorld } from './world.ts'

/** Of phases that are equally frequent, the first one here is predicted. */
const phases: readonly Phase[] = ['volatile', 'stagnant', 'resonant']

/**
 * The forecast from here. A fork ends in the phase that its last 32 ticks are judged to be, whatever held before; a light tick has no warnings, so losses
 * and paradoxes alone are its alarms.
 */
export function forecast(state: State, work: Workspace): Prophecy {
  const { scenario, count, t } = state
  const { fork, forkStability, forkLost, forkLossTick } = work
  const ended = phases.map(() => 0)
  let losses = 0
  for (let k = 0; k < forecastForks; k += 1) {
    copyInto(fork, state)
    fork.workspace = work
    for (let i = 0; i < count; i += 1) if (state.alive[i] === 1) fork.streams[i] = forecastStream(scenario.seed, i, t, k)
    forkLost[k] = -1
    for (let n = 0; n < forecastTicks; n += 1) {
      fork.t += 1
      turnWorld(fork, work, true, null)
      if (forkLost[k] === -1 && fork.living < state.living) {
        forkLost[k] = firstDifference(state.alive, fork.alive)
        forkLossTick[k] = fork.t
        losses += 1
      }
    }
    forkStability[k] = fork.stability
    const phase = phases.indexOf(judgePhase(fork))
    ended[phase] = (ended[phase] as number) + 1
  }
  forkStability.sort()
  const most = ended.indexOf(Math.max(...ended))
  return {
    predictedPhase: phases[most] as Phase,
    confidence: (ended[most] as number) / forecastForks,
    horizon: forecastTicks,
    stability: { p10: percentile(forkStability, 0.1), p50: percentile(forkStability, 0.5), p90: percentile(forkStability, 0.9) },
    lossProbability: losses / forecastForks,
    firstLoss: losses === 0 ? null : firstLoss(state, work),
    tick: t,
  }
}

function firstDifference(before: Int32Array, after: Int32Array): number {
  for (let i = 0; i < before.length; i += 1) if (before[i] !== after[i]) return i
  return -1
}

/** Nearest rank, of values in ascending order. */
const percentile = (sorted: ArrayLike<number>, share: number): number => sorted[Math.ceil(share * sorted.length) - 1] as number

/** The agent that is lost first in most forks; of those equally often, the earlier in the configuration. */
function firstLoss({ count, scenario }: State, { forkLost, forkLossTick }: Workspace): Prophecy['firstLoss'] {
  const times = new Int32Array(count)
  for (const agent of forkLost) if (agent >= 0) times[agent] = (times[agent] as number) + 1
  const agent = times.indexOf(Math.max(...times))
  const ticks = forkLossTick.filter((_, k) => forkLost[k] === agent).sort()
  return { agent: scenario.agents[agent]?.id ?? '', p50Tick: percentile(ticks, 0.5) }
}

/**
 * Makes the forecast and publishes it. One forecast stands at a time: the next one takes its place, and its effect, at once. With feedback, a predicted
 * `volatile` acts from the next tick on for as long as it looks ahead.
 */
export function prophesy(state: State, work: Workspace, journal: Journal): void {
  const { prophecyFeedback, prophecyWeight } = state.scenario.rules
  const data = forecast(state, work)
  journal.events.push({ event: 'prophecy', tick: state.t, data })
  if (prophecyFeedback === 'none') return
  const amount = data.confidence * prophecyWeight
  const defeating = prophecyFeedback === 'self-defeating'
  state.feedback =
    data.predictedPhase === 'volatile'
      ? { lambda: defeating ? 0 : amount, gamma: defeating ? amount : 0, until: state.t + forecastTicks }
      : null
  sumOffsets(state)
}
