/** The numbers of the rules. A change of any of them is another engine version. */

/** Pull of λ and γ back to their base, per tick (κ). */
export const reversion = 0.02
/** Noise on λ, as a share of its base (σ). */
export const noise = 0.03
/** Wear of γ under pressure near a repulsor (δ). */
export const wear = 0.035
/** Support of γ by attractors (α). */
export const support = 0.02
/** Noise on the choice of a move (τ). */
export const moveNoise = 0.15
/** Recovery of an attractor, per tick (ρ). */
export const recovery = 0.02
/** Wear of an attractor by an agent on its node, as a share of its base (η). */
export const exhaustion = 0.03
/** An attractor never falls below this share of its base. */
export const leastStrength = 0.1
/** Least λ in effect. */
export const lambdaMin = 0.05
/** Greatest λ and γ, base and in effect. */
export const cap = 2

export const PARADOX_EPSILON = 1e-6
/** Two agents on one node with less stability than this are a paradox. */
export const PARADOX_THRESHOLD = 0.15
/** Attempts at a tick that may be discarded; a paradox after them costs the weaker agent. */
export const paradoxAttempts = 3
/** What a separation adds to Δγ. */
export const separationMagnitude = 0.02
/** Utilities closer than this are a tie. */
export const tie = 1e-12

/** Ticks in a row without any buffer, after which an agent is lost. */
export const exhaustionTicks = 16

/** Ticks that warnings look ahead (H). */
export const horizon = 8
/** 3^H: every path of the look-ahead, away from the ends of the lattice. */
export const paths = 3 ** horizon
export const warningAt = 0.5
export const criticalAt = 0.75

/** Ticks that a phase is judged by (W); a power of two, because the window is a ring. */
export const phaseWindow = 32
/** Judgements in a row that a new phase needs. */
export const phaseHold = 8
export const volatileVariation = 0.06
export const volatileAlarms = 0.25
export const volatileStability = 0.5
export const stagnantBelow = 0.1
export const stagnantUntil = 0.2

export const forecastForks = 16
export const forecastTicks = 50

/** Where fields are when a scenario names none, for a radius of 12; other radii scale the positions. */
export const defaultRadius = 12
export const defaultFields = [
  { id: 'stability', kind: 'attractor', b: -4, strength: 0.8 },
  { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
] as const
export const defaultPreference = 0.5
export const defaultRules = {
  zeroSumAttractorCapture: false,
  prophecyEvery: 50,
  prophecyFeedback: 'none',
  prophecyWeight: 0.2,
  haltOnCollapse: true,
} as const
