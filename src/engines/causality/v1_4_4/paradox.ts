/**
 * Steps 4 to 6: moves are provisional until no two agents stand on one node without the stability to bear each other. An attempt that shows such a pair is
 * discarded and the tick is tried again, with the same noise, under a separation: the weaker agent stays where it was and its Δγ grows. A paradox that
 * outlasts three discarded attempts costs the weaker agent.
 */
import type { Move } from '../types.ts'
import { PARADOX_THRESHOLD, paradoxAttempts, separationMagnitude } from './constants.ts'
import { occupants } from './fields.ts'
import { attraction, nextGamma, nextLambda } from './forces.ts'
import type { Journal } from './journal.ts'
import { lose } from './loss.ts'
import { bestMove } from './moves.ts'
import { sumOffsets } from './offsets.ts'
import { drawsPerTick } from './random.ts'
import { pairStability } from './stability.ts'
import { left, right, type State, stay } from './state.ts'
import type { Workspace } from './workspace.ts'

export const moveName = (move: number): Move => (move === left ? 'left' : move === right ? 'right' : 'stay')

/** Settles λ, γ and the place of every living agent. True when an attempt was discarded. */
export function settle(state: State, work: Workspace, journal: Journal | null): boolean {
  work.separated.fill(0)
  for (let attempt = 1; ; attempt += 1) {
    tryTick(state, work)
    const pair = paradoxicalPair(state, work)
    if (pair < 0 || attempt > paradoxAttempts) {
      commit(state, work)
      if (pair >= 0) loseWeaker(state, work, journal)
      return attempt > 1
    }
    const weaker = weakerOf(state, work, pair)
    if (journal !== null) tellParadox(state, work, journal, pair, weaker, attempt)
    state.separation[weaker] = (state.separation[weaker] as number) + separationMagnitude
    sumOffsets(state)
    work.separated[weaker] = 1
  }
}

/** One attempt, from the agents as they were when the tick began. */
function tryTick(state: State, work: Workspace): void {
  const { count, t, alive, geometry, strength, preference, forcedUntil, forcedMove } = state
  const { draws, captured } = work
  const attractors = geometry.attractors.count
  const capture = state.scenario.rules.zeroSumAttractorCapture
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    const b = state.b[i] as number
    const p = i * attractors
    const d = i * drawsPerTick
    if (capture) for (let a = 0; a < attractors; a += 1) captured[a] = occupants(state, geometry.attractors.b[a] as number, i) > 0 ? 1 : 0
    const lambda = nextLambda(state.lambda[i] as number, state.baseLambda[i] as number, state.offsetLambda[i] as number, draws[d] as number)
    const gamma = nextGamma(
      state.gamma[i] as number,
      state.baseGamma[i] as number,
      state.offsetGamma[i] as number,
      lambda,
      geometry.threat[b + geometry.radius] as number,
      attraction(geometry, strength, 0, preference, p, b, captured),
    )
    let move: number
    if (work.separated[i] === 1) move = stay
    else if ((forcedUntil[i] as number) >= t) move = onLattice(b, forcedMove[i] as number, geometry.radius)
    else
      move = bestMove(
        geometry,
        strength,
        0,
        preference,
        p,
        lambda,
        gamma,
        b,
        draws[d + 1] as number,
        draws[d + 2] as number,
        draws[d + 3] as number,
      )
    work.lambda[i] = lambda
    work.gamma[i] = gamma
    work.move[i] = move
    work.b[i] = b + move
  }
}

const onLattice = (b: number, move: number, radius: number): number => (b + move < -radius || b + move > radius ? stay : move)

/** The first pair of living agents, in the order of the configuration, that stand on one node with too little stability: `a * count + b`, or -1. */
function paradoxicalPair({ count, alive }: State, work: Workspace): number {
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    const b = work.b[i]
    for (let j = i + 1; j < count; j += 1)
      if (work.b[j] === b && alive[j] === 1 && stabilityOf(work, i, j) < PARADOX_THRESHOLD) return i * count + j
  }
  return -1
}
const stabilityOf = ({ gamma, lambda }: Workspace, a: number, b: number): number =>
  pairStability(gamma[a] as number, gamma[b] as number, lambda[a] as number, lambda[b] as number)

/** The one with the smaller γ; of two alike, the later in the order of the configuration. */
function weakerOf({ count }: State, { gamma }: Workspace, pair: number): number {
  const b = pair % count
  const a = (pair - b) / count
  return (gamma[a] as number) < (gamma[b] as number) ? a : b
}

function commit(state: State, work: Workspace): void {
  const { count, alive } = state
  let moved = 0
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    state.lambda[i] = work.lambda[i] as number
    state.gamma[i] = work.gamma[i] as number
    state.b[i] = work.b[i] as number
    const move = work.move[i] as number
    state.lastMove[i] = move
    if (move !== stay) moved += 1
  }
  work.moved = moved
}

function loseWeaker(state: State, work: Workspace, journal: Journal | null): void {
  for (let pair = paradoxicalPair(state, work); pair >= 0; pair = paradoxicalPair(state, work)) {
    const b = pair % state.count
    const stability = stabilityOf(work, (pair - b) / state.count, b)
    lose(state, weakerOf(state, work, pair), 'PARADOX', 1 - stability / PARADOX_THRESHOLD, journal)
  }
}

function tellParadox(state: State, work: Workspace, journal: Journal, pair: number, weaker: number, attempt: number): void {
  const { ids } = journal
  const second = pair % state.count
  const first = (pair - second) / state.count
  const agents = [ids[first] as string, ids[second] as string] as const
  const stability = stabilityOf(work, first, second)
  const moves: Record<string, Move> = {}
  for (const [i, id] of ids.entries()) if (state.alive[i] === 1) moves[id] = moveName(work.move[i] as number)
  const tick = state.t
  journal.events.push({
    event: 'paradox',
    tick,
    data: {
      tick,
      agents,
      b: work.b[first] as number,
      stability,
      attempt,
      decree: { type: 'separation', target: ids[weaker] as string, magnitude: separationMagnitude },
    },
  })
  journal.ghosts.push({ tick, attempt, reason: 'paradox', agents, moves, stability })
}
