/** Section 5. */
import { describe, expect, it } from 'vitest'
import type { EngineEvent, Phase } from '../../../../src/engines/causality/types.ts'
import { judgePhase, updatePhase } from '../../../../src/engines/causality/v1_4_4/phase.ts'
import { create, type State } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { moves, named, run, still, world } from './support.ts'

const quiet = { stability: () => 1, moved: () => 0.5, alarm: () => 0 }
type Window = { readonly [K in keyof typeof quiet]: (k: number) => number }
function stateWith(window: Partial<Window>, phase: Phase = 'resonant'): State {
  const state = create(world({ a: { b: 0, lambda: 1, gamma: 1 } }))
  state.phase = phase
  state.t = 32
  fill(state, window)
  return state
}
function fill(state: State, window: Partial<Window>): void {
  const { stability, moved, alarm } = { ...quiet, ...window }
  for (let k = 0; k < 32; k += 1) {
    state.windowStability[k] = stability(k)
    state.windowMoved[k] = moved(k)
    state.windowAlarm[k] = alarm(k)
  }
}
const judged = (window: Partial<Window>, phase?: Phase): Phase => judgePhase(stateWith(window, phase))

describe('a phase', () => {
  it('is volatile from a variation of 0.06 on', () => {
    // Half the ticks at 1 - d, half at 1 + d: mean 1, standard deviation d.
    const swing = (d: number) => (k: number) => (k % 2 === 0 ? 1 - d : 1 + d)
    expect(judged({ stability: swing(0.0601) })).toBe('volatile')
    expect(judged({ stability: swing(0.0599) })).toBe('resonant')
    expect(judged({ stability: (k) => 10 * swing(0.0599)(k) })).toBe('resonant')
  })
  it('is volatile from a quarter of alarms on', () => {
    expect(judged({ alarm: (k) => (k < 8 ? 1 : 0) })).toBe('volatile')
    expect(judged({ alarm: (k) => (k < 7 ? 1 : 0) })).toBe('resonant')
  })
  it('is volatile below a mean stability of 0.5', () => {
    expect(judged({ stability: () => 0.5 })).toBe('resonant')
    expect(judged({ stability: () => 0.499 })).toBe('volatile')
    expect(judged({ stability: () => 0 })).toBe('volatile')
  })
  it('is stagnant up to a tenth of the agents moving, and until more than a fifth do', () => {
    expect(judged({ moved: () => 0.125 })).toBe('resonant')
    expect(judged({ moved: () => 0.0625 })).toBe('stagnant')
    expect(judged({ moved: () => 0.1875 }, 'stagnant')).toBe('stagnant')
    expect(judged({ moved: () => 0.25 }, 'stagnant')).toBe('resonant')
    expect(judged({ moved: () => 0, alarm: () => 1 }, 'stagnant')).toBe('volatile')
  })

  it('takes over after 8 judgements in a row', () => {
    const state = stateWith({ stability: () => 0.1 })
    const journal = { ids: ['a'], events: [] as EngineEvent[], ghosts: [] }
    const judge = (ticks: number, window: Partial<Window>) => {
      fill(state, window)
      for (let n = 0; n < ticks; n += 1) {
        updatePhase(state, journal)
        state.t += 1
      }
    }
    judge(7, { stability: () => 0.1 })
    judge(1, {})
    judge(7, { stability: () => 0.1 })
    judge(1, { moved: () => 0 })
    judge(7, { stability: () => 0.1 })
    expect(state.phase).toBe('resonant')
    expect(journal.events).toEqual([])
    judge(1, { stability: () => 0.1 })
    expect(state.phase).toBe('volatile')
    expect(journal.events).toEqual([{ event: 'phase', tick: 55, data: { from: 'resonant', to: 'volatile', tick: 55 } }])
  })

  it('is judged from tick 32 on', () => {
    // S is 0.2 throughout: volatile from the first judgement, so at tick 39.
    const { events, steps } = run(world({ a: { b: 0, lambda: 1, gamma: 0.2 } }), 45, [moves(1, { a: 'stay' }, 45)], still)
    expect(named(events, 'phase')).toEqual([{ from: 'resonant', to: 'volatile', tick: 39 }])
    expect(steps.map(({ state }) => state.phase)).toEqual(Array.from({ length: 45 }, (_, i) => (i < 38 ? 'resonant' : 'volatile')))
  })

  it('counts as moved the share of those that lived when the tick began, and as an alarm every warning, paradox and loss', () => {
    const { state } = run(
      world({
        a: { b: 0, lambda: 0.5, gamma: 0.02 },
        b: { b: 1, lambda: 0.5, gamma: 0.06 },
        c: { b: 5, lambda: 0.1, gamma: 1 },
        d: { b: -5, lambda: 0.1, gamma: 1 },
      }),
      3,
      // Tick 1: b steps on a, which is lost for it. Then three live.
      [
        moves(1, { b: 'left', c: 'right', d: 'stay' }),
        moves(2, { b: 'left', c: 'stay', d: 'left' }),
        moves(3, { b: 'stay', c: 'stay', d: 'stay' }),
      ],
      still,
    )
    expect(Array.from(state.windowMoved.subarray(1, 4))).toEqual([2 / 4, 2 / 3, 0])
    expect(Array.from(state.windowAlarm.subarray(1, 4))).toEqual([1, 0, 0])
    const warned = run(world({ a: { b: 0, lambda: 0.5, gamma: 0 } }), 9, [], still)
    expect(Array.from(warned.state.windowAlarm.subarray(1, 10))).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 1])
  })
})
