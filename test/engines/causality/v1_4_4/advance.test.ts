/** Runs of ticks: order of what is told, faults, previews. */
import { describe, expect, it } from 'vitest'
import type { Observer, TimedInput } from '../../../../src/engines/causality/types.ts'
import { advance } from '../../../../src/engines/causality/v1_4_4/advance.ts'
import { preview } from '../../../../src/engines/causality/v1_4_4/preview.ts'
import { recordOf } from '../../../../src/engines/causality/v1_4_4/record.ts'
import { serialize } from '../../../../src/engines/causality/v1_4_4/serialize.ts'
import { create, fork } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { attractor, decree, moves, named, repulsor, run, world } from './support.ts'

const fields = [attractor(-4), repulsor(9)]
const two = (rules = {}) => world({ a: { b: -2, lambda: 0.5, gamma: 0.9 }, b: { b: 2, lambda: 0.5, gamma: 0.9 } }, { fields, rules })

describe('advance', () => {
  it('tells the events of a tick in the order of the rules, then ghosts, outlooks and the record', () => {
    const told: string[] = []
    const observer: Observer = {
      event: ({ event, tick }) => told.push(`${tick} ${event}`),
      ghost: ({ tick, attempt }) => told.push(`${tick} ghost ${attempt}`),
      outlooks: (tick, outlooks) => told.push(`${tick} outlooks ${outlooks.map(({ agent }) => agent).join()}`),
      step: ({ t }) => told.push(`${t} step`),
    }
    const scenario = world(
      { a: { b: 0, lambda: 0.5, gamma: 0.02 }, b: { b: 1, lambda: 0.5, gamma: 0.07 }, c: { b: 7, lambda: 1.9, gamma: 0.1 } },
      { fields: [repulsor(9)], rules: { prophecyEvery: 1 } },
    )
    const shock = decree(1, { type: 'exogenous_shock', payload: { target: 'c', magnitude: 0.1 } })
    expect(advance(create(scenario), [moves(1, { a: 'stay', b: 'left', c: 'right' }), shock], 1, observer)).toEqual({
      ticks: 1,
      ended: null,
    })
    expect(told).toEqual([
      '1 decree',
      '1 paradox',
      '1 paradox',
      '1 paradox',
      '1 loss',
      '1 warning',
      '1 prophecy',
      '1 ghost 1',
      '1 ghost 2',
      '1 ghost 3',
      '1 outlooks b,c',
      '1 step',
    ])
  })
  it('has a record whose keys are in the order that is hashed', () => {
    expect(JSON.stringify(recordOf(create(two())))).toBe(
      '{"t":0,"b":-2,"lastMove":"idle","state":{"stability":1.7999982000018002,"minStability":1.7999982000018002,"phase":"resonant","collapsed":false,' +
        '"fields":[{"id":"stability","kind":"attractor","b":-4,"strength":0.8},{"id":"cliff","kind":"repulsor","b":9,"strength":0.9}]},"warning":null,' +
        '"agents":[{"id":"a","b":-2,"lastMove":"idle","lambda":0.5,"gamma":0.9,"stability":0,"alive":true},' +
        '{"id":"b","b":2,"lastMove":"idle","lambda":0.5,"gamma":0.9,"stability":0,"alive":true}]}',
    )
  })
  it('computes the same whoever looks on', () => {
    const watched = run(two(), 120).state
    const alone = create(two())
    advance(alone, [], 120, {})
    expect(serialize(alone)).toBe(serialize(watched))
  })
  it('leaves a collapsed world alone', () => {
    const { state, ticks } = run(world({ a: { b: 0, lambda: 1, gamma: 0 } }), 99)
    expect(ticks).toBe(16)
    expect(advance(state, [], 5, {})).toEqual({ ticks: 0, ended: 'collapsed' })
    expect(state.t).toBe(16)
  })
})

describe('a value that is not finite', () => {
  const poison = (tick: number, lambda: number): TimedInput => ({ tick, input: { kind: 'force', agent: 'b', lambda, gamma: 1 } })
  it.each([Number.NaN, Number.POSITIVE_INFINITY])('%d fails the run at the last good tick, of which nothing is lost', (value) => {
    const surge = decree(8, { type: 'oversight_surge', payload: { magnitude: 0.5, durationTicks: 3 } })
    const told = run(two(), 20, [surge, poison(8, value)])
    expect(told).toMatchObject({ ticks: 7, ended: 'failed' })
    const good = run(two(), 7)
    expect(told.steps).toEqual(good.steps)
    expect(told.events).toEqual(good.events)
    expect(recordOf(told.state)).toEqual(good.steps.at(-1))
    expect(serialize(told.state)).toBe(serialize(good.state))
    // Without what failed, it goes on as if nothing had been.
    expect(run(told.state, 60).steps).toEqual(run(good.state, 60).steps)
  })
  it('fails again when asked again', () => {
    const { state } = run(two(), 20, [poison(8, Number.NaN)])
    expect(advance(state, [poison(8, Number.NaN)], 5, {})).toEqual({ ticks: 0, ended: 'failed' })
  })
})

describe('a preview', () => {
  const scenario = world(
    { a: { b: 8, lambda: 1, gamma: 0.4 }, b: { b: 2, lambda: 0.5, gamma: 0.9 } },
    { fields, rules: { prophecyEvery: 1 } },
  )
  it('is the next tick with the move forced: its losses, paradoxes, outlooks and record', () => {
    const state = run(scenario, 0).state
    for (const move of ['stay', 'left', 'right'] as const) {
      const real = run(fork(state), 1, [moves(1, { a: move })])
      expect(preview(state, { agent: 'a', move })).toEqual({
        record: real.steps[0],
        losses: named(real.events, 'loss'),
        paradoxes: named(real.events, 'paradox'),
        outlooks: real.outlooks[0],
      })
    }
    expect(preview(state, { agent: 'a', move: 'right' }).losses).toMatchObject([{ agent: 'a', kind: 'CLIFF' }])
    expect(preview(state, { agent: 'a', move: 'left' }).losses).toEqual([])
  })
  it('shows a paradox', () => {
    const close = world({ a: { b: 0, lambda: 0.5, gamma: 0.06 }, b: { b: 1, lambda: 0.5, gamma: 0.02 } })
    const state = run(close, 0, []).state
    run(state, 1, [moves(1, { a: 'stay', b: 'stay' }, 9)])
    expect(preview(state, { agent: 'b', move: 'left' }).paradoxes).toMatchObject([{ agents: ['a', 'b'], attempt: 1, tick: 2 }])
  })
  it('changes nothing', () => {
    const state = run(scenario, 3).state
    const before = serialize(state)
    preview(state, { agent: 'a', move: 'right' })
    expect(serialize(state)).toBe(before)
  })
  it('of an unknown agent is refused', () => {
    expect(() => preview(create(scenario), { agent: 'x', move: 'stay' })).toThrow(new RangeError("Unknown agent 'x'"))
  })
})
