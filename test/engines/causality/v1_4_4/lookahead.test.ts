/** Section 4: outlooks and warnings. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Outlook, StepRecord, Warning, WarningChange } from '../../../../src/engines/causality/types.ts'
import { worn } from '../../../../src/engines/causality/v1_4_4/fields.ts'
import { nextGamma, nextLambda } from '../../../../src/engines/causality/v1_4_4/forces.ts'
import { fork, type State } from '../../../../src/engines/causality/v1_4_4/state.ts'
import { anyScenario, attractor, decree, moves, named, repulsor, run, still, world } from './support.ts'

/** Walks of 8 steps on the lattice, by brute force: the share that touches the node, each as `3^-step` where it does. */
function shareThatTouch(start: number, node: number, radius: number): number {
  let lost = 0
  let survived = 0
  const walk = (b: number, step: number): void => {
    if (step > 8) {
      survived += 1
      return
    }
    for (const to of [b - 1, b, b + 1])
      if (to >= -radius && to <= radius)
        if (to === node) lost += 3 ** (8 - step)
        else walk(to, step + 1)
  }
  walk(start, 1)
  return lost / (lost + survived)
}
const outlookAt0 = (scenario: Parameters<typeof run>[0]): Outlook | undefined =>
  run(scenario, 1, [moves(1, { a: 'stay' })], still).outlooks[0]?.[0]

describe('reachability', () => {
  // No buffer, and none to come: whatever touches the cliff is lost.
  const doomed = { lambda: 1, gamma: 0 }
  it.each([
    [0, 3, 12],
    [0, 8, 12],
    [2, 3, 3],
    [-3, 1, 3],
    [3, 3, 3],
  ])('from b = %i to a cliff at %i, radius %i, is the share of walks that end there', (b, cliff, radius) => {
    const outlook = outlookAt0(world({ a: { b, ...doomed } }, { fields: [repulsor(cliff)], radius, rules: { haltOnCollapse: false } }))
    if (b === cliff) expect(outlook).toBe(undefined)
    else {
      expect(outlook?.risk.inertia).toBeCloseTo(shareThatTouch(b, cliff, radius), 14)
      expect(outlook?.risk.optimized).toBe(0)
    }
  })
  it('is 0 beyond the horizon', () => {
    expect(outlookAt0(world({ a: { b: 0, ...doomed } }, { fields: [repulsor(9)] }))).toEqual({
      agent: 'a',
      criticality: 0,
      severity: 0,
      imminence: 0,
      stepsToImpact: 0,
      risk: { inertia: 0, optimized: 0 },
      totalFutureCollapse: false,
    })
  })
  it('sees that no path is left: exhaustion cannot be walked away from', () => {
    const { outlooks } = run(world({ a: { b: 0, ...doomed } }), 16, [], still)
    expect(outlooks.map(([outlook]) => [outlook?.stepsToImpact, outlook?.totalFutureCollapse, outlook?.risk])).toEqual([
      ...Array.from({ length: 7 }, () => [0, false, { inertia: 0, optimized: 0 }]),
      ...Array.from({ length: 8 }, (_, i) => [8 - i, true, { inertia: 1, optimized: 1 }]),
      [undefined, undefined, undefined],
    ])
  })
  it('follows the branch with the greater γ where two meet', () => {
    // The cliff is at 3; on it γ must be at least λ, which only a branch that kept its distance has. Looked at from -1, reaching it takes 4 steps at
    // least, so that later arrivals differ in the time they spent near it.
    const outlook = outlookAt0(world({ a: { b: -1, lambda: 0.5, gamma: 0.53 } }, { fields: [repulsor(3)] }))
    expect(outlook?.risk.inertia).toBeGreaterThan(0)
    expect(outlook?.risk.inertia).toBeLessThan(shareThatTouch(-1, 3, 12))
  })
})

/** Pressure above buffer near a cliff, and others about, some of them on an attractor. */
const precarious = fc
  .record({
    agents: fc.array(
      fc.record({
        b: fc.integer({ min: -6, max: 6 }),
        lambda: fc.double({ min: 0.3, max: 1.5, noNaN: true }),
        gamma: fc.double({ min: 0, max: 1, noNaN: true }),
        gammaDrift: fc.double({ min: -0.02, max: 0.02, noNaN: true }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    cliffs: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: 1, maxLength: 2 }),
    attractors: fc.array(fc.integer({ min: -6, max: 6 }), { maxLength: 2 }),
    zeroSumAttractorCapture: fc.boolean(),
  })
  .map(({ agents, cliffs, attractors, zeroSumAttractorCapture }) =>
    world(Object.fromEntries(agents.map((agent, i) => [`a${i}`, agent])), {
      radius: 6,
      rules: { zeroSumAttractorCapture },
      fields: [...cliffs.map((b, i) => repulsor(b, 0.9, `r${i}`)), ...attractors.map((b, i) => attractor(b, 0.8, `s${i}`))],
    }),
  )

/** The expansion once more, with a map of branches by node. Offsets must not end within the horizon. */
function riskByMaps(state: State, i: number): { risk: number; survives: boolean } {
  const { geometry, scenario } = state
  const { radius, attractors } = geometry
  const cliffs = new Set(geometry.repulsors.b)
  const others = Array.from(attractors.b, (b) => Array.from(state.b).filter((at, k) => k !== i && at === b && state.alive[k] === 1).length)
  const captured = others.map((count) => scenario.rules.zeroSumAttractorCapture && count > 0)
  const num = (value: number | undefined): number => value as number
  interface Branch {
    readonly gamma: number
    readonly empty: number
    readonly s: readonly number[]
    readonly paths: number
  }
  let branches = new Map<number, Branch>([
    [num(state.b[i]), { gamma: num(state.gamma[i]), empty: num(state.emptyTicks[i]), s: Array.from(state.strength), paths: 1 }],
  ])
  let lambda = num(state.lambda[i])
  let base = { lambda: num(state.baseLambda[i]), gamma: num(state.baseGamma[i]) }
  let lost = 0
  for (let h = 1; h <= 8; h += 1) {
    base = {
      lambda: Math.min(2, Math.max(0, base.lambda + num(state.driftLambda[i]))),
      gamma: Math.min(2, Math.max(0, base.gamma + num(state.driftGamma[i]))),
    }
    lambda = nextLambda(lambda, base.lambda, num(state.offsetLambda[i]), 0)
    const next = new Map<number, Branch>()
    for (const [b, branch] of [...branches].sort(([a], [b]) => a - b)) {
      const s = branch.s.map((s, a) => worn(s, num(attractors.strength[a]), num(others[a]) + (attractors.b[a] === b ? 1 : 0)))
      const pull = s.reduce(
        (sum, s, a) =>
          sum + (captured[a] ? 0 : (num(state.preference[i * attractors.count + a]) / (1 + Math.abs(b - num(attractors.b[a])))) * s),
        0,
      )
      const gamma = nextGamma(branch.gamma, base.gamma, num(state.offsetGamma[i]), lambda, num(geometry.threat[b + radius]), pull)
      const empty = gamma === 0 ? branch.empty + 1 : 0
      for (const to of [b - 1, b, b + 1]) {
        if (Math.abs(to) > radius) continue
        if ((cliffs.has(to) && gamma < lambda) || empty >= 16) {
          lost += branch.paths * 3 ** (8 - h)
          continue
        }
        const there = next.get(to)
        const kept = there === undefined || gamma > there.gamma ? { gamma, empty, s } : there
        next.set(to, { ...kept, paths: (there?.paths ?? 0) + branch.paths })
      }
    }
    branches = next
  }
  const survived = [...branches.values()].reduce((sum, { paths }) => sum + paths, 0)
  return { risk: lost / (lost + survived), survives: survived > 0 }
}

it('reachability is what an expansion with maps comes to', () => {
  let partly = 0
  fc.assert(
    fc.property(precarious, fc.integer({ min: 0, max: 30 }), (scenario, ticks) => {
      const { state, outlooks } = run(scenario, ticks, [], { noise: true, forecasts: false })
      for (const [i, { id }] of scenario.agents.entries()) {
        const outlook = outlooks.at(-1)?.find(({ agent }) => agent === id)
        if (outlook === undefined) continue
        const { risk, survives } = riskByMaps(state, i)
        expect(outlook.risk.inertia).toBeCloseTo(risk, 12)
        expect(outlook.totalFutureCollapse).toBe(!survives)
        if (risk > 0 && risk < 1) partly += 1
      }
    }),
    { numRuns: 300 },
  )
  expect(partly).toBeGreaterThan(20)
})

it("reachability counts walks that are out of a cliff's reach, and meet a branch that is about to be exhausted", () => {
  const scenario = world(Object.fromEntries(Object.entries({ a0: 4, a1: 4, a2: 0 }).map(([id, b]) => [id, { b, lambda: 0.3, gamma: 0 }])), {
    radius: 6,
    fields: [repulsor(-4), attractor(1, 0.8, 's0'), attractor(4, 0.8, 's1')],
  })
  const { state, outlooks } = run(scenario, 22, [], { noise: true, forecasts: false })
  // Who is lost by then has no outlook.
  expect(outlooks.at(-1)).toMatchObject([{ agent: 'a1', risk: { inertia: expect.closeTo(riskByMaps(state, 1).risk, 12) } }])
  expect(riskByMaps(state, 1).risk).toBeGreaterThan(0)
  expect(riskByMaps(state, 1).risk).toBeLessThan(1)
})

describe('inertia', () => {
  it('says when and how badly, and the rest follows', () => {
    // Two steps from the cliff, with γ wearing off on the way: at b = 1 by 0.035·λ·0.3, at b = 2 by 0.035·λ·0.45.
    const { outlooks, events } = run(
      world({ a: { b: 1, lambda: 1, gamma: 0.5 } }, { fields: [repulsor(3)] }),
      3,
      [moves(1, { a: 'stay' })],
      still,
    )
    const g0 = 0.5 - 0.035 * 0.3
    const g1 = g0 + 0.02 * (0.5 - g0) - 0.035 * 0.3
    const g2 = g1 + 0.02 * (0.5 - g1) - 0.035 * 0.45
    const severity = (1 - g2) / (1 + g2)
    const imminence = 1 - 1 / 8
    const first = outlooks[0]?.[0]
    expect(first).toMatchObject({ stepsToImpact: 2, severity: expect.closeTo(severity, 12), imminence })
    expect(first?.criticality).toBeCloseTo(0.5 * imminence + 0.3 * severity + 0.2 * (first?.risk.inertia ?? 0), 12)
    expect(named(events, 'loss')).toEqual([{ tick: 3, agent: 'a', kind: 'CLIFF', magnitude: first?.severity }])
  })
  it('knows when a surge will end', () => {
    const surge = decree(1, { type: 'oversight_surge', payload: { magnitude: 1, durationTicks: 4 } })
    const { outlooks, events } = run(world({ a: { b: 0, lambda: 0.5, gamma: 0 } }), 40, [surge], still)
    // γ lives on after the surge and decays towards 0 without reaching it.
    expect(outlooks.flat().every(({ stepsToImpact }) => stepsToImpact === 0)).toBe(true)
    expect(named(events, 'loss')).toEqual([])
    // A surge of -1 empties the buffer; its end fills it again, which the look-ahead knows: no exhaustion.
    const drought = decree(1, { type: 'oversight_surge', payload: { magnitude: -2, durationTicks: 14 } })
    const dry = run(world({ a: { b: 0, lambda: 0.5, gamma: 0.01 } }), 30, [drought], still)
    expect(dry.steps.filter(({ agents }) => agents[0]?.gamma === 0)).toHaveLength(14)
    expect(named(dry.events, 'warning')).toEqual([])
  })

  it('comes true when there is no noise and the others hold still, and only then is there a loss', () => {
    let losses = 0
    fc.assert(
      fc.property(precarious, fc.integer({ min: 1, max: 12 }), (scenario, ticks) => {
        const { state, outlooks } = run(scenario, ticks, [], still)
        for (const outlook of outlooks.at(-1) ?? []) {
          const others = scenario.agents.filter(({ id }) => id !== outlook.agent).map(({ id }) => [id, 'stay' as const])
          const { events, ghosts } = run(fork(state), 8, [moves(state.t + 1, Object.fromEntries(others), state.t + 8)], still)
          const lost = named(events, 'loss')
          // The look-ahead takes the others to be there, and knows no paradox.
          if (ghosts.length > 0 || lost.some(({ agent }) => agent !== outlook.agent)) continue
          losses += lost.length
          expect(lost.map(({ tick, magnitude }) => [tick - state.t, magnitude])).toEqual(
            outlook.stepsToImpact === 0 ? [] : [[outlook.stepsToImpact, outlook.severity]],
          )
        }
      }),
      { numRuns: 300 },
    )
    expect(losses).toBeGreaterThan(20)
  })
})

describe('a warning', () => {
  const fields = [repulsor(3)]
  it('is the worst active outlook', () => {
    const { steps, outlooks } = run(
      world({ a: { b: -4, lambda: 1, gamma: 0.5 }, b: { b: -3, lambda: 1, gamma: 0.5 }, c: { b: -9, lambda: 0.1, gamma: 1 } }, { fields }),
      1,
      [moves(1, { a: 'stay', b: 'stay' })],
      still,
    )
    const [a, b, c] = outlooks[0] ?? []
    expect([a?.stepsToImpact, b?.stepsToImpact, c?.stepsToImpact]).toEqual([7, 6, 0])
    expect(steps[0]?.warning).toEqual({ ...b, level: 'watch' })
    expect(Object.keys(steps[0]?.warning ?? {})).toEqual([
      'agent',
      'criticality',
      'severity',
      'imminence',
      'stepsToImpact',
      'risk',
      'level',
      'totalFutureCollapse',
    ])
  })
  it('appears, worsens and clears', () => {
    const { events, steps } = run(
      world({ a: { b: -5, lambda: 1, gamma: 0.2 }, b: { b: -9, lambda: 0.1, gamma: 1 } }, { fields }),
      8,
      [moves(1, { b: 'stay' }, 8), decree(8, { type: 'field_shift', payload: { field: 'cliff', b: -12 } })],
      still,
    )
    const changes = named(events, 'warning')
    expect(changes.map(({ change, level, tick }) => [change, level, tick])).toEqual([
      ['appeared', 'watch', 1],
      ['worsened', 'warning', expect.any(Number)],
      ['worsened', 'critical', expect.any(Number)],
      ['cleared', null, 8],
    ])
    expect(changes[0]).toEqual({ tick: 1, change: 'appeared', ...steps[0]?.warning })
    expect(changes.at(-1)).toEqual({
      tick: 8,
      change: 'cleared',
      agent: 'a',
      criticality: 0,
      severity: 0,
      imminence: 0,
      stepsToImpact: 0,
      risk: { inertia: 0, optimized: 0 },
      level: null,
      totalFutureCollapse: false,
    })
  })

  it('and its events tell the same, on every run', () => {
    const ranks = { watch: 0, warning: 1, critical: 2 }
    const changeBetween = (before: Warning | null, now: Warning | null): string | null => {
      if (now === null) return before === null ? null : 'cleared'
      if (before === null) return 'appeared'
      return ranks[now.level] > ranks[before.level] ? 'worsened' : null
    }
    const levelOf = (criticality: number) => (criticality >= 0.75 ? 'critical' : criticality >= 0.5 ? 'warning' : 'watch')
    let seen = 0
    fc.assert(
      fc.property(anyScenario(), (scenario) => {
        const { steps, events, outlooks } = run(scenario, 60)
        const told: Pick<WarningChange, 'tick' | 'change'>[] = []
        let before: StepRecord | undefined
        for (const [i, step] of steps.entries()) {
          const change = changeBetween(before?.warning ?? null, step.warning)
          if (change !== null) told.push({ tick: step.t, change: change as WarningChange['change'] })
          before = step
          const active = (outlooks[i] ?? []).filter(({ stepsToImpact, totalFutureCollapse }) => stepsToImpact > 0 || totalFutureCollapse)
          const worst = Math.max(...active.map(({ criticality }) => criticality))
          const first = active.find(({ criticality }) => criticality === worst)
          expect(step.warning).toEqual(first === undefined ? null : { ...first, level: levelOf(worst) })
          if (first !== undefined) seen += 1
        }
        expect(named(events, 'warning').map(({ tick, change }) => ({ tick, change }))).toEqual(told)
      }),
      { numRuns: 60 },
    )
    expect(seen).toBeGreaterThan(20)
  })
})

it('an attractor that the others wear out is seen to fade', () => {
  // b arrives at the attractor that supports a's buffer, or passes by on the other side. What a has in this tick is the same; what it will have is not.
  const ahead = (move: 'left' | 'right') =>
    run(
      world({ a: { b: 0, lambda: 1, gamma: 0.5 }, b: { b: -3, lambda: 0.1, gamma: 1 } }, { fields: [repulsor(3), attractor(-4, 0.8)] }),
      1,
      [moves(1, { a: 'right', b: move })],
      still,
    )
  const [worn, spared] = [ahead('left'), ahead('right')]
  expect(worn.steps[0]?.agents[0]).toMatchObject({ b: 1, gamma: spared.steps[0]?.agents[0]?.gamma })
  expect(worn.outlooks[0]?.[0]?.stepsToImpact).toBe(2)
  expect(spared.outlooks[0]?.[0]?.stepsToImpact).toBe(2)
  expect(worn.outlooks[0]?.[0]?.severity).toBeGreaterThan(spared.outlooks[0]?.[0]?.severity ?? 1)
})
