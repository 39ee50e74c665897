/** Step 4: how λ and γ of one agent change. Scalars in, a scalar out: the tick and the look-ahead share them. */
import { cap, lambdaMin, noise, reversion, support, wear } from './constants.ts'
import { clamp } from './drift.ts'
import type { Geometry } from './geometry.ts'

/** `λ + κ(λ0 + Δλ - λ) + σ·λ0·ξ0` */
export const nextLambda = (lambda: number, base: number, offset: number, xi: number): number =>
  clamp(lambda + reversion * (base + offset - lambda) + noise * base * xi, lambdaMin, cap)

/** `γ + κ(γ0 + Δγ - γ) - δ·λ·c + α·p·γ0`, with the new λ. `threat` is c, `attraction` p. */
export const nextGamma = (gamma: number, base: number, offset: number, lambda: number, threat: number, attraction: number): number =>
  clamp(gamma + reversion * (base + offset - gamma) - wear * lambda * threat + support * attraction * base, 0, cap)

/**
 * p: the sum of preference·near·s over attractors. `strength` and `preference` begin at `s` and `p`. An attractor whose entry in `captured` is 1 counts 0
 * (zero-sum capture).
 */
export function attraction(
  { attractors, width, radius }: Geometry,
  strength: Float64Array,
  s: number,
  preference: Float64Array,
  p: number,
  b: number,
  captured: Uint8Array,
): number {
  const { count, near } = attractors
  let sum = 0
  for (let a = 0; a < count; a += 1)
    if (captured[a] === 0) sum += (preference[p + a] as number) * (near[a * width + b + radius] as number) * (strength[s + a] as number)
  return sum
}
