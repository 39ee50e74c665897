import { describe, expect, test } from 'vitest'
import { TraceStore } from '../../../src/console/kairos/trace-store.ts'
import type { StepRecord } from '../../../src/console/kairos/types.ts'
import { capabilityDivergence } from '../../../src/engines/causality/scenarios/capability-divergence.ts'
import { run } from '../support/run.ts'

const { records, radius } = run(capabilityDivergence, 400)
const first = records[0] as StepRecord
const filled = (from: readonly StepRecord[], maxRows?: number): TraceStore => {
  const store = new TraceStore(first, radius, maxRows)
  for (const record of from) store.append(record)
  return store
}
const ticksOf = (store: TraceStore): number[] => [...store.t.subarray(0, store.rows)]

describe('the store of step records', () => {
  test('gives back what it was given, to the last digit', () => {
    const store = filled(records)
    expect(store.rows).toBe(records.length)
    for (const [row, record] of records.entries()) {
      const snapshot = store.snapshot(row)
      const { t, state, warning, agents } = record
      expect(snapshot).toEqual({
        t,
        stability: state.stability,
        minStability: state.minStability,
        phase: state.phase,
        warning: warning === null ? null : { level: warning.level, agent: warning.agent, stepsToImpact: warning.stepsToImpact },
        agents,
        fields: state.fields,
      })
    }
    expect(records.some(({ warning }) => warning !== null)).toBe(true)
    expect(records.some(({ agents }) => agents.some(({ alive }) => !alive))).toBe(true)
  })

  test('tells where who was warned of what, row by row', () => {
    const store = filled(records)
    const told = new Map(
      store
        .warned(0, store.rows)
        .flatMap(({ first: start, count, level, agent }) =>
          Array.from({ length: count }, (_, index) => [start + index, `${level} ${store.agents[agent]?.id}`] as const),
        ),
    )
    const want = records.flatMap(({ t, warning }) => (warning === null ? [] : [[t, `${warning.level} ${warning.agent}`] as const]))
    expect([...told]).toEqual(want)
    expect(want.length).toBeGreaterThan(10)
  })

  test('takes each tick once, from whichever source it comes first', () => {
    const store = filled(records.slice(0, 101))
    expect(records.slice(90, 111).map((record) => store.append(record))).toEqual([...Array(11).fill(false), ...Array(10).fill(true)])
    expect(ticksOf(store)).toEqual(Array.from({ length: 111 }, (_, t) => t))
  })

  test('finds the row that holds at a tick', () => {
    const store = filled(records.filter(({ t }) => t % 10 === 0))
    expect([-1, 0, 9, 10, 399, 400, 5_000].map((tick) => store.rowAt(tick))).toEqual([-1, 0, 0, 1, 39, 40, 40])
    expect(store.density(0, 400)).toBe(10)
  })

  test('fills a part in, and leaves the rest as it was', () => {
    const sparse = records.filter(({ t }) => t % 10 === 0)
    const store = filled(sparse)
    store.refine(records.slice(95, 206))
    expect(ticksOf(store)).toEqual([
      ...sparse.map(({ t }) => t).filter((t) => t < 95),
      ...Array.from({ length: 111 }, (_, index) => 95 + index),
      ...sparse.map(({ t }) => t).filter((t) => t > 205),
    ])
    expect(store.density(95, 205)).toBe(1)
    for (const t of [90, 95, 150, 205, 210, 400]) expect(store.snapshot(store.rowAt(t))?.agents).toEqual(records[t]?.agents)
    store.append({ ...(records[400] as StepRecord), t: 401 })
    expect(store.lastTick).toBe(401)
  })

  test('never grows beyond its rows: the older half is thinned, the first and the newest stay', () => {
    const store = filled(records, 100)
    expect(store.rows).toBeLessThanOrEqual(100)
    const ticks = ticksOf(store)
    expect(ticks[0]).toBe(0)
    expect(ticks.slice(-40)).toEqual(records.slice(-40).map(({ t }) => t))
    expect(ticks).toEqual([...ticks].sort((one, other) => one - other))
    for (const [row, t] of ticks.entries()) expect(store.snapshot(row)?.agents).toEqual(records[t]?.agents)
  })
})
