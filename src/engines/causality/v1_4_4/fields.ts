/** Step 3: attractors recover, and wear out under the agents on their node. */
import { exhaustion, leastStrength, recovery } from './constants.ts'
import { clamp } from './drift.ts'
import type { State } from './state.ts'

/** `s = clamp(s + ρ(s0 - s) - η·o·s0, 0.1·s0, s0)` for `occupants` living agents on the node. */
export const worn = (strength: number, base: number, occupants: number): number =>
  clamp(strength + recovery * (base - strength) - exhaustion * occupants * base, leastStrength * base, base)

export function wearFields(state: State): void {
  const { count: attractors, b: at, strength: base } = state.geometry.attractors
  const { strength } = state
  for (let a = 0; a < attractors; a += 1)
    strength[a] = worn(strength[a] as number, base[a] as number, occupants(state, at[a] as number, -1))
}

/** Living agents on the node, `except` one. */
export function occupants({ count, b, alive }: State, node: number, except: number): number {
  let sum = 0
  for (let i = 0; i < count; i += 1) if (b[i] === node && alive[i] === 1 && i !== except) sum += 1
  return sum
}
