/**
 * Step 6: moves are provisional until no two agents stand on one node without the stability to bear each other. An attempt that shows such a pair is
 * discarded and the tick is tried again, with the same noise, under a separation: the weaker agent stays where it was and its Δγ grows. A paradox that
 * outlasts three discarded attempts costs the weaker agent.
 */
import type { Move } from '../types.ts'
import { commit, tryTick } from './attempt.ts'
import { PARADOX_THRESHOLD, paradoxAttempts, separationMagnitude } from './constants.ts'
import type { Journal } from './journal.ts'
import { lose } from './loss.ts'
import { moveName } from './moves.ts'
import { sumOffsets } from './offsets.ts'
import { pairStability } from './stability.ts'
import type { State } from './state.ts'
import type { Workspace } from './workspace.ts'

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
  // Not by assignment: `__proto__` is an agent like any other.
  const moves: Record<string, Move> = Object.fromEntries(
    ids.flatMap((id, i): [string, Move][] => (state.alive[i] === 1 ? [[id, moveName(work.move[i] as number)]] : [])),
  )
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
