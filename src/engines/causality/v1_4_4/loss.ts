/** Step 8: agents are lost, for good. */
import type { LossKind } from '../types.ts'
import { exhaustionTicks } from './constants.ts'
import type { Journal } from './journal.ts'
import type { State } from './state.ts'

/** CLIFF: (λ-γ)/(λ+γ); asked only with γ < λ, so λ is above 0. */
export const cliffMagnitude = (lambda: number, gamma: number): number => (lambda - gamma) / (lambda + gamma)

export function lose(state: State, agent: number, kind: LossKind, magnitude: number, journal: Journal | null): void {
  state.alive[agent] = 0
  state.living -= 1
  if (journal === null) return
  const tick = state.t
  journal.events.push({ event: 'loss', tick, data: { tick, magnitude, agent: journal.ids[agent] as string, kind } })
}

/** On a repulsor's node with γ < λ, or without any buffer for too long. */
export function takeLosses(state: State, journal: Journal | null): void {
  const { count, alive, lambda, gamma, emptyTicks, b, geometry } = state
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    const g = gamma[i] as number
    const l = lambda[i] as number
    const empty = g === 0 ? (emptyTicks[i] as number) + 1 : 0
    emptyTicks[i] = empty
    if (geometry.distance[(b[i] as number) + geometry.radius] === 0 && g < l) lose(state, i, 'CLIFF', cliffMagnitude(l, g), journal)
    else if (empty >= exhaustionTicks) lose(state, i, 'EXHAUSTION', 1, journal)
  }
}
