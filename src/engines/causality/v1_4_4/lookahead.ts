/**
 * What lies ahead of each living agent in the next 8 ticks, looked at from a fork: the others stand still, there is no noise, no paradox and no forced
 * move; drift, offsets that end, and the wear of attractors go on.
 *
 * *Inertia* follows the agent's own best moves. *Reachability* expands all moves; branches that meet on a node merge into the one with the greater γ.
 */
import type { Outlook } from '../types.ts'
import { exhaustionTicks, horizon, paths } from './constants.ts'
import { drifted } from './drift.ts'
import { occupants, worn } from './fields.ts'
import { attraction, nextGamma, nextLambda } from './forces.ts'
import { cliffMagnitude } from './loss.ts'
import { bestMove } from './moves.ts'
import { gammaOffset, lambdaOffset } from './offsets.ts'
import { left, right, type State } from './state.ts'
import { type Band, bandWidth, type Workspace } from './workspace.ts'

/** Writes the results of every living agent into the workspace; zeros where nothing threatens. */
export function lookAhead(state: State, work: Workspace): void {
  for (let i = 0; i < state.count; i += 1) {
    work.stepsToImpact[i] = 0
    work.severity[i] = 0
    work.risk[i] = 0
    work.collapse[i] = 0
    work.criticality[i] = 0
    if (state.alive[i] === 0 || !threatened(state, i)) continue
    surroundings(state, work, i)
    followInertia(state, work, i)
    expandMoves(state, work, i)
    work.criticality[i] =
      0.5 * imminence(work.stepsToImpact[i] as number) + 0.3 * (work.severity[i] as number) + 0.2 * (work.risk[i] as number)
  }
}

export const imminence = (steps: number): number => (steps === 0 ? 0 : 1 - (steps - 1) / horizon)

export function outlookOf(work: Workspace, agent: number, id: string): Outlook {
  const stepsToImpact = work.stepsToImpact[agent] as number
  const collapse = work.collapse[agent] === 1
  return {
    agent: id,
    criticality: work.criticality[agent] as number,
    severity: work.severity[agent] as number,
    imminence: imminence(stepsToImpact),
    stepsToImpact,
    risk: { inertia: work.risk[agent] as number, optimized: collapse ? 1 : 0 },
    totalFutureCollapse: collapse,
  }
}

/** False where no loss is possible within the horizon: every result is 0 then, and need not be looked for. */
const threatened = (state: State, i: number): boolean => (state.emptyTicks[i] as number) + horizon >= exhaustionTicks || mayFall(state, i)

/**
 * Whether a repulsor is within reach, and γ below λ by then if things go as badly as they can: the worst threat around, and no attraction. The bound is
 * worked out in doubles too, so it must hold by more than their rounding, which is below 1e-14 here.
 */
function mayFall(state: State, i: number): boolean {
  const { geometry } = state
  const node = (state.b[i] as number) + geometry.radius
  const distance = geometry.distance[node] as number
  if (distance > horizon) return false
  const threat = geometry.worstThreat[node] as number
  const driftLambda = state.driftLambda[i] as number
  const driftGamma = state.driftGamma[i] as number
  let lambda = state.lambda[i] as number
  let gamma = state.gamma[i] as number
  let baseLambda = state.baseLambda[i] as number
  let baseGamma = state.baseGamma[i] as number
  for (let step = 1; step <= horizon; step += 1) {
    baseLambda = drifted(baseLambda, driftLambda)
    baseGamma = drifted(baseGamma, driftGamma)
    lambda = nextLambda(lambda, baseLambda, offsetLambda(state, i, step), 0)
    gamma = nextGamma(gamma, baseGamma, offsetGamma(state, i, step), lambda, threat, 0)
    if (step >= distance && gamma < lambda + 1e-9) return true
  }
  return false
}

/** What the others, standing still, do to the attractors. */
function surroundings(state: State, { others, captured }: Workspace, agent: number): void {
  const { count, b } = state.geometry.attractors
  const capture = state.scenario.rules.zeroSumAttractorCapture
  for (let a = 0; a < count; a += 1) {
    const there = occupants(state, b[a] as number, agent)
    others[a] = there
    captured[a] = capture && there > 0 ? 1 : 0
  }
}

function followInertia(state: State, work: Workspace, i: number): void {
  const { geometry, preference } = state
  const { count: attractors, b: at, strength: base } = geometry.attractors
  const { strength, captured, others } = work
  const p = i * attractors
  const driftLambda = state.driftLambda[i] as number
  const driftGamma = state.driftGamma[i] as number
  let lambda = state.lambda[i] as number
  let gamma = state.gamma[i] as number
  let baseLambda = state.baseLambda[i] as number
  let baseGamma = state.baseGamma[i] as number
  let emptyTicks = state.emptyTicks[i] as number
  let b = state.b[i] as number
  for (let a = 0; a < attractors; a += 1) strength[a] = state.strength[a] as number
  for (let step = 1; step <= horizon; step += 1) {
    baseLambda = drifted(baseLambda, driftLambda)
    baseGamma = drifted(baseGamma, driftGamma)
    for (let a = 0; a < attractors; a += 1)
      strength[a] = worn(strength[a] as number, base[a] as number, (others[a] as number) + (at[a] === b ? 1 : 0))
    lambda = nextLambda(lambda, baseLambda, offsetLambda(state, i, step), 0)
    const pull = attraction(geometry, strength, 0, preference, p, b, captured)
    gamma = nextGamma(gamma, baseGamma, offsetGamma(state, i, step), lambda, geometry.threat[b + geometry.radius] as number, pull)
    b += bestMove(geometry, strength, 0, preference, p, lambda, gamma, b, 0, 0, 0)
    emptyTicks = gamma === 0 ? emptyTicks + 1 : 0
    const falls = geometry.distance[b + geometry.radius] === 0 && gamma < lambda
    if (falls || emptyTicks >= exhaustionTicks) {
      work.stepsToImpact[i] = step
      work.severity[i] = falls ? cliffMagnitude(lambda, gamma) : 1
      return
    }
  }
}

function expandMoves(state: State, work: Workspace, i: number): void {
  const { geometry, preference } = state
  const { radius } = geometry
  const { count: attractors, b: at, strength: base } = geometry.attractors
  const { captured, others } = work
  const p = i * attractors
  const start = state.b[i] as number
  const driftLambda = state.driftLambda[i] as number
  const driftGamma = state.driftGamma[i] as number
  let lambda = state.lambda[i] as number
  let baseLambda = state.baseLambda[i] as number
  let baseGamma = state.baseGamma[i] as number
  let [now, next] = work.bands
  begin(now, state, i, attractors)
  // A branch whose γ lasts may meet one that is about to be exhausted, and share its fate: then all are followed to the end.
  const mayExhaust = (state.emptyTicks[i] as number) + horizon >= exhaustionTicks
  let lost = 0
  let survived = 0
  let weight = paths
  for (let step = 1; step <= horizon; step += 1) {
    weight /= 3
    baseLambda = drifted(baseLambda, driftLambda)
    baseGamma = drifted(baseGamma, driftGamma)
    // Without noise, λ is the same on every branch.
    lambda = nextLambda(lambda, baseLambda, offsetLambda(state, i, step), 0)
    const offset = offsetGamma(state, i, step)
    const remaining = horizon - step + 1
    next.paths.fill(0)
    for (let node = horizon - step + 1; node < horizon + step; node += 1) {
      const count = now.paths[node] as number
      if (count === 0) continue
      const b = start + node - horizon
      if (!mayExhaust && (geometry.distance[b + radius] as number) > remaining) {
        // Out of reach: every walk from here survives. None of them meets one that may not, since that would be within reach too.
        survived += count * (geometry.walks[remaining * geometry.width + b + radius] as number)
        continue
      }
      const s = node * attractors
      for (let a = 0; a < attractors; a += 1)
        now.strength[s + a] = worn(now.strength[s + a] as number, base[a] as number, (others[a] as number) + (at[a] === b ? 1 : 0))
      const pull = attraction(geometry, now.strength, s, preference, p, b, captured)
      const gamma = nextGamma(now.gamma[node] as number, baseGamma, offset, lambda, geometry.threat[b + radius] as number, pull)
      const emptyTicks = gamma === 0 ? (now.emptyTicks[node] as number) + 1 : 0
      for (let move = left; move <= right; move += 1) {
        const to = b + move
        if (to < -radius || to > radius) continue
        if (emptyTicks >= exhaustionTicks || (geometry.distance[to + radius] === 0 && gamma < lambda)) lost += count * weight
        else merge(next, node + move, now, node, gamma, emptyTicks, attractors)
      }
    }
    const spare = now
    now = next
    next = spare
  }
  for (let node = 0; node < bandWidth; node += 1) survived += now.paths[node] as number
  work.risk[i] = lost / (lost + survived)
  work.collapse[i] = survived === 0 ? 1 : 0
}

function begin(band: Band, state: State, i: number, attractors: number): void {
  band.paths.fill(0)
  band.paths[horizon] = 1
  band.gamma[horizon] = state.gamma[i] as number
  band.emptyTicks[horizon] = state.emptyTicks[i] as number
  for (let a = 0; a < attractors; a += 1) band.strength[horizon * attractors + a] = state.strength[a] as number
}

/** Of branches that meet, the one with the greater γ goes on; of two alike, the one that came first, from the left. */
function merge(next: Band, to: number, now: Band, from: number, gamma: number, emptyTicks: number, attractors: number): void {
  const there = next.paths[to] as number
  if (there === 0 || gamma > (next.gamma[to] as number)) {
    next.gamma[to] = gamma
    next.emptyTicks[to] = emptyTicks
    for (let a = 0; a < attractors; a += 1) next.strength[to * attractors + a] = now.strength[from * attractors + a] as number
  }
  next.paths[to] = there + (now.paths[from] as number)
}

// Offsets stay as they are until one of them ends, which is rare.
const offsetLambda = (state: State, i: number, step: number): number =>
  state.t + step <= state.offsetsUntil ? (state.offsetLambda[i] as number) : lambdaOffset(state, state.t + step)
const offsetGamma = (state: State, i: number, step: number): number =>
  state.t + step <= state.offsetsUntil ? (state.offsetGamma[i] as number) : gammaOffset(state, i, state.t + step)
