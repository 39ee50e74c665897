/**
 * Δλ and Δγ: what decrees and forecasts put on top of the base for a time. Always summed anew from their parts, in the order of acceptance, so that one
 * that ends leaves no rounding behind.
 */
import type { State } from './state.ts'

/** An `oversight_surge` in effect. */
export interface Surge {
  /** Index of the agent; -1: all. */
  readonly target: number
  readonly magnitude: number
  /** The last tick it acts in. */
  readonly until: number
}
/** What the published forecast adds to every agent. */
export interface Feedback {
  readonly lambda: number
  readonly gamma: number
  /** The last tick it acts in. */
  readonly until: number
}

/** Drops what ended before tick `tick`. */
export function expireOffsets(state: State, tick: number): void {
  if (tick <= state.offsetsUntil) return
  state.surges = state.surges.filter(({ until }) => until >= tick)
  if (state.feedback !== null && state.feedback.until < tick) state.feedback = null
  sumOffsets(state)
}

/** To be called whenever surges, feedback or separations changed. */
export function sumOffsets(state: State): void {
  const { surges, feedback, count } = state
  let until = feedback === null ? Number.MAX_SAFE_INTEGER : feedback.until
  for (const surge of surges) if (surge.until < until) until = surge.until
  state.offsetsUntil = until
  for (let i = 0; i < count; i += 1) {
    state.offsetLambda[i] = lambdaOffset(state, state.t)
    state.offsetGamma[i] = gammaOffset(state, i, state.t)
  }
}

/** Δλ of every agent at tick `tick`, as far as is known now. */
export function lambdaOffset({ feedback }: State, tick: number): number {
  return feedback !== null && feedback.until >= tick ? feedback.lambda : 0
}
/** Δγ of an agent at tick `tick`, as far as is known now. */
export function gammaOffset({ separation, surges, feedback }: State, agent: number, tick: number): number {
  let sum = separation[agent] as number
  for (const { target, magnitude, until } of surges) if (until >= tick && (target === agent || target < 0)) sum += magnitude
  if (feedback !== null && feedback.until >= tick) sum += feedback.gamma
  return sum
}
