/** Steps 2 to 8 of a tick: what a light tick is. The rest (inputs, warnings, phase, forecasts) stands around it. */

import { phaseWindow } from './constants.ts'
import { driftBases } from './drift.ts'
import { wearFields } from './fields.ts'
import type { Journal } from './journal.ts'
import { takeLosses } from './loss.ts'
import { expireOffsets } from './offsets.ts'
import { settle } from './paradox.ts'
import { draw, drawsPerTick } from './random.ts'
import { measureStability } from './stability.ts'
import type { State } from './state.ts'
import type { Workspace } from './workspace.ts'

/**
 * Computes tick `state.t`, which the caller has counted up. `noisy` false: every draw is 0. With a journal, what happens is told to it; without, nothing
 * is allocated.
 */
export function turnWorld(state: State, work: Workspace, noisy: boolean, journal: Journal | null): void {
  const livingBefore = state.living
  expireOffsets(state, state.t)
  driftBases(state)
  wearFields(state)
  drawNoise(state, work, noisy)
  const paradox = settle(state, work, journal)
  const slot = state.t % phaseWindow
  state.windowMoved[slot] = livingBefore === 0 ? 0 : work.moved / livingBefore
  measureStability(state)
  state.windowStability[slot] = state.stability
  takeLosses(state, journal)
  state.windowAlarm[slot] = paradox || state.living < livingBefore ? 1 : 0
}

/** Exactly four draws per living agent. */
function drawNoise({ count, alive, streams }: State, { draws }: Workspace, noisy: boolean): void {
  if (!noisy) {
    draws.fill(0)
    return
  }
  for (let i = 0; i < count; i += 1) {
    if (alive[i] === 0) continue
    const stream = streams[i]
    if (stream === undefined) continue
    for (let k = 0; k < drawsPerTick; k += 1) draws[i * drawsPerTick + k] = draw(stream)
  }
}
