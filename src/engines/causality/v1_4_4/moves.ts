/** Step 5: which way an agent goes. It is drawn to a repulsor exactly when its pressure exceeds its buffer. */
import type { Move } from '../types.ts'
import { moveNoise, tie } from './constants.ts'
import type { Geometry } from './geometry.ts'
import { left, right, stay } from './state.ts'

export const moveName = (move: number): Move => (move === left ? 'left' : move === right ? 'right' : 'stay')

/** `Σ_attractors preference·near·s·(0.5 + γ) + Σ_repulsors (λ - γ)·near·strength`: U of a node, without noise. */
function utility(
  { attractors, repulsors, width, radius }: Geometry,
  strength: Float64Array,
  s: number,
  preference: Float64Array,
  p: number,
  lambda: number,
  gamma: number,
  b: number,
): number {
  const node = b + radius
  const calm = 0.5 + gamma
  let pull = 0
  for (let a = 0; a < attractors.count; a += 1)
    pull += (preference[p + a] as number) * (attractors.near[a * width + node] as number) * (strength[s + a] as number) * calm
  const pressure = lambda - gamma
  let push = 0
  for (let r = 0; r < repulsors.count; r += 1)
    push += pressure * (repulsors.near[r * width + node] as number) * (repulsors.strength[r] as number)
  return pull + push
}

/**
 * The move of the greatest utility; a tie goes to the earlier of stay, left, right. `strength` and `preference` begin at `s` and `p`; λ and γ are those of
 * this tick; `xi…` is the noise on each move.
 */
export function bestMove(
  geometry: Geometry,
  strength: Float64Array,
  s: number,
  preference: Float64Array,
  p: number,
  lambda: number,
  gamma: number,
  b: number,
  xiStay: number,
  xiLeft: number,
  xiRight: number,
): number {
  const { radius } = geometry
  let move = stay
  let best = utility(geometry, strength, s, preference, p, lambda, gamma, b) + moveNoise * xiStay
  if (b > -radius) {
    const value = utility(geometry, strength, s, preference, p, lambda, gamma, b - 1) + moveNoise * xiLeft
    if (value > best + tie) {
      best = value
      move = left
    }
  }
  if (b < radius) {
    const value = utility(geometry, strength, s, preference, p, lambda, gamma, b + 1) + moveNoise * xiRight
    if (value > best + tie) move = right
  }
  return move
}
