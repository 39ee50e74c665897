/** An attempt at a tick: steps 4 and 5 for every living agent, in scratch memory until it is settled. */
import { occupants } from './fields.ts'
import { attraction, nextGamma, nextLambda } from './forces.ts'
import { bestMove } from './moves.ts'
import { drawsPerTick } from './random.ts'
import { type State, stay } from './state.ts'
import type { Workspace } from './workspace.ts'

/** From the agents as they were when the tick began. */
export function tryTick(state: State, work: Workspace): void {
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

/** Makes the attempt what has happened, and counts who moved. */
export function commit(state: State, work: Workspace): void {
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
