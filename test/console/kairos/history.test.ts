import { describe, expect, test } from 'vitest'
import { compareIds, type Happening, History, happeningOf } from '../../../src/console/kairos/history.ts'
import { capabilityDivergence } from '../../../src/engines/causality/scenarios/capability-divergence.ts'
import { run } from '../support/run.ts'

const { events, records } = run(capabilityDivergence, 400)
const happenings = events.map(happeningOf).filter((happening): happening is Happening => happening !== null)
const told = (given: readonly Happening[]): History => {
  const history = new History()
  for (const happening of given) history.add(happening)
  return history
}

describe('the history of a simulation', () => {
  test('tells warnings as spans that agree with the records of every tick', () => {
    const { warnings } = told(happenings)
    expect(warnings.length).toBeGreaterThan(0)
    const levelAt = (tick: number) => warnings.find(({ from, to }) => from <= tick && (to === null || tick < to))?.level ?? null
    // A level that falls is no event of its own: the span keeps the worst that was announced.
    const rank = [null, 'watch', 'warning', 'critical']
    for (const { t, warning } of records) {
      expect(levelAt(t) === null, `tick ${t}`).toBe(warning === null)
      expect(rank.indexOf(levelAt(t))).toBeGreaterThanOrEqual(rank.indexOf(warning?.level ?? null))
    }
  })

  test('tells phases as bands without a gap, which agree with the records of every tick', () => {
    const { phases } = told(happenings)
    expect(phases[0]).toMatchObject({ from: 0, phase: 'resonant' })
    for (const [index, band] of phases.entries()) expect(band.to).toBe(phases[index + 1]?.from ?? null)
    for (const { t, state } of records) expect(phases.findLast(({ from }) => from <= t)?.phase, `tick ${t}`).toBe(state.phase)
  })

  test('is the same however its sources overlap and in whatever order they come', () => {
    const straight = told(happenings)
    const half = happenings.length >> 1
    const mixed = told([...happenings.slice(half), ...happenings.slice(0, half + 20), ...happenings])
    expect(mixed.all).toEqual(straight.all)
    expect(mixed.warnings).toEqual(straight.warnings)
    expect(mixed.losses).toEqual(straight.losses)
    expect(mixed.prophecies).toEqual(straight.prophecies)
    expect(straight.losses).toEqual([{ tick: 383, magnitude: expect.closeTo(0.4123, 4), agent: 'frontier_model', kind: 'CLIFF' }])
  })

  test('orders ids as two numbers', () => {
    expect(['12.10', '2.0', '12.9', '12.0'].sort(compareIds)).toEqual(['2.0', '12.0', '12.9', '12.10'])
  })

  test('leaves out what is drawn nowhere', () => {
    expect(happeningOf({ id: '3.1', tick: 3, event: 'error', data: {} })).toBeNull()
  })

  test('keeps each discarded attempt once', () => {
    const history = new History()
    const ghost = {
      tick: 5,
      attempt: 1,
      reason: 'paradox',
      agents: ['a', 'b'] as [string, string],
      moves: { a: 'left', b: 'stay' },
      stability: 0.14,
    } as const
    expect([history.addGhost({ ...ghost, attempt: 2 }), history.addGhost(ghost), history.addGhost(ghost)]).toEqual([true, true, false])
    expect(history.ghosts.map(({ attempt }) => attempt)).toEqual([1, 2])
  })
})
