/**
 * Sections 2, 3 and 7 of the rules once more, written for reading: plain objects, copied where a tick is tried again, no scratch memory, nothing worked
 * out ahead. Slow. What it shares with the engine are the generator and `mix`, which have tests of their own; the formulas are typed anew.
 */
import type { Input, LossKind, Move, Scenario, TimedInput } from '../../../../src/engines/causality/types.ts'
import { runStream, type Stream } from '../../../../src/engines/causality/v1_4_4/random.ts'

interface Agent {
  readonly id: string
  b: number
  lambda: number
  gamma: number
  lambda0: number
  gamma0: number
  lambdaDrift: number
  gammaDrift: number
  preferences: Record<string, number>
  separation: number
  total: number
  lastMove: Move | 'idle'
  alive: boolean
  ticksEmpty: number
  forced: { move: Move; untilTick: number } | null
  readonly stream: Stream
}
interface Field {
  readonly id: string
  readonly kind: 'attractor' | 'repulsor'
  b: number
  base: number
  s: number
}
interface Surge {
  readonly target: string | null
  readonly magnitude: number
  readonly lastTick: number
}
export interface ReferenceTick {
  readonly t: number
  readonly stability: number
  readonly minStability: number
  readonly fields: readonly (readonly [b: number, strength: number])[]
  readonly agents: readonly (readonly [b: number, lastMove: string, lambda: number, gamma: number, total: number, alive: boolean])[]
  readonly losses: readonly (readonly [agent: string, kind: LossKind, magnitude: number])[]
  readonly paradoxes: readonly (readonly [a: string, b: string, node: number, stability: number, attempt: number, target: string])[]
}

const step: Readonly<Record<Move, number>> = { stay: 0, left: -1, right: 1 }
const clamp = (x: number, low: number, high: number) => Math.max(low, Math.min(high, x))
const near = (b: number, field: Field) => 1 / (1 + Math.abs(b - field.b))
const pairS = (a: Agent, b: Agent) => (a.gamma + b.gamma) / (a.lambda + b.lambda + 1e-6)

/** Until the run collapses. Inputs without `halt`. */
export function referenceRun(scenario: Scenario, inputs: readonly TimedInput[], ticks: number): ReferenceTick[] {
  const { initialState, rules, seed } = scenario
  const R = initialState.radius
  const fields: Field[] = initialState.fields.map(({ id, kind, b, strength }) => ({ id, kind, b, base: strength, s: strength }))
  let agents: Agent[] = scenario.agents.map(({ id, policy, attractorPreferences }, i) => ({
    id,
    b: initialState.positions[id] ?? Number.NaN,
    lambda: policy.lambda,
    gamma: policy.gamma,
    lambda0: policy.lambda,
    gamma0: policy.gamma,
    lambdaDrift: policy.lambdaDrift,
    gammaDrift: policy.gammaDrift,
    preferences: { ...attractorPreferences },
    separation: 0,
    total: 0,
    lastMove: 'idle',
    alive: true,
    ticksEmpty: 0,
    forced: null,
    stream: runStream(seed, i),
  }))
  const surges: Surge[] = []
  const attractors = () => fields.filter(({ kind }) => kind === 'attractor')
  const repulsors = () => fields.filter(({ kind }) => kind === 'repulsor')
  const out: ReferenceTick[] = []

  for (let t = 1; t <= ticks; t += 1) {
    if (rules.haltOnCollapse && agents.every(({ alive }) => !alive)) break
    // 1. Inputs
    for (const { tick, input } of inputs) if (tick === t) apply(input, t)
    // 2. Drift
    for (const agent of agents.filter(({ alive }) => alive)) {
      agent.lambda0 = clamp(agent.lambda0 + agent.lambdaDrift, 0, 2)
      agent.gamma0 = clamp(agent.gamma0 + agent.gammaDrift, 0, 2)
    }
    // 3. Fields
    for (const field of attractors()) {
      const o = agents.filter(({ alive, b }) => alive && b === field.b).length
      field.s = clamp(field.s + 0.02 * (field.base - field.s) - 0.03 * o * field.base, 0.1 * field.base, field.base)
    }
    // 4 to 6. Attempts
    const noise = agents.map(({ alive, stream }) => (alive ? [0, 0, 0, 0].map(() => stream.next() / 2 ** 31) : []))
    const before = agents
    const separated = new Set<string>()
    const paradoxes: ReferenceTick['paradoxes'][number][] = []
    const losses: ReferenceTick['losses'][number][] = []
    const lose = (agent: Agent, kind: LossKind, magnitude: number) => {
      agent.alive = false
      losses.push([agent.id, kind, magnitude])
    }
    for (let attempt = 1; ; attempt += 1) {
      agents = before.map((agent) => ({ ...agent }))
      for (const [i, agent] of agents.entries()) if (agent.alive) attemptAgent(agent, before, noise[i] ?? [], separated.has(agent.id), t)
      const pairs = () =>
        agents.flatMap((a, i) =>
          agents.slice(i + 1).flatMap((b) => (a.alive && b.alive && a.b === b.b && pairS(a, b) < 0.15 ? [[a, b] as const] : [])),
        )
      const [pair] = pairs()
      if (pair === undefined) break
      const weaker = ([a, b]: readonly [Agent, Agent]) => (a.gamma < b.gamma ? a : b)
      if (attempt === 4) {
        for (let [next] = pairs(); next !== undefined; [next] = pairs()) lose(weaker(next), 'PARADOX', 1 - pairS(...next) / 0.15)
        break
      }
      const target = weaker(pair).id
      paradoxes.push([pair[0].id, pair[1].id, pair[0].b, pairS(...pair), attempt, target])
      separated.add(target)
      for (const agent of before) if (agent.id === target) agent.separation += 0.02
    }
    // 7. Stability
    const living = agents.filter(({ alive }) => alive)
    const all: number[] = []
    for (const [i, a] of living.entries())
      for (const b of living.slice(i + 1)) {
        const s = pairS(a, b)
        all.push(s)
        a.total += s
        b.total += s
      }
    const [alone] = living
    if (living.length === 1 && alone !== undefined) {
      all.push(alone.gamma / (alone.lambda + 1e-6))
      alone.total += all[0] ?? 0
    }
    // 8. Loss
    for (const agent of living) {
      agent.ticksEmpty = agent.gamma === 0 ? agent.ticksEmpty + 1 : 0
      if (repulsors().some(({ b }) => b === agent.b) && agent.gamma < agent.lambda)
        lose(agent, 'CLIFF', (agent.lambda - agent.gamma) / (agent.lambda + agent.gamma))
      else if (agent.ticksEmpty >= 16) lose(agent, 'EXHAUSTION', 1)
    }
    out.push({
      t,
      stability: all.length === 0 ? 0 : all.reduce((sum, s) => sum + s, 0) / all.length,
      minStability: all.length === 0 ? 0 : Math.min(...all),
      fields: fields.map(({ kind, b, s, base }) => [b, kind === 'attractor' ? s : base]),
      agents: agents.map(({ b, lastMove, lambda, gamma, total, alive }) => [b, lastMove, lambda, gamma, total, alive]),
      losses,
      paradoxes,
    })
  }
  return out

  function attemptAgent(agent: Agent, others: readonly Agent[], xi: readonly number[], kept: boolean, t: number): void {
    const { b } = agent
    let offset = agent.separation
    for (const { target, magnitude, lastTick } of surges) if (lastTick >= t && (target === null || target === agent.id)) offset += magnitude
    const c = Math.max(0, ...repulsors().map((field) => near(b, field) * field.base))
    let p = 0
    for (const field of attractors()) {
      const taken = others.some((other) => other.id !== agent.id && other.alive && other.b === field.b)
      if (!(rules.zeroSumAttractorCapture && taken)) p += (agent.preferences[field.id] ?? Number.NaN) * near(b, field) * field.s
    }
    agent.lambda = clamp(agent.lambda + 0.02 * (agent.lambda0 + 0 - agent.lambda) + 0.03 * agent.lambda0 * (xi[0] ?? 0), 0.05, 2)
    agent.gamma = clamp(
      agent.gamma + 0.02 * (agent.gamma0 + offset - agent.gamma) - 0.035 * agent.lambda * c + 0.02 * p * agent.gamma0,
      0,
      2,
    )
    const utility = (move: Move, noise: number): number => {
      let pull = 0
      for (const field of attractors())
        pull += (agent.preferences[field.id] ?? Number.NaN) * near(b + step[move], field) * field.s * (0.5 + agent.gamma)
      let push = 0
      for (const field of repulsors()) push += (agent.lambda - agent.gamma) * near(b + step[move], field) * field.base
      return pull + push + 0.15 * noise
    }
    let move: Move = 'stay'
    if (agent.forced !== null && agent.forced.untilTick >= t) move = agent.forced.move
    else {
      let best = Number.NEGATIVE_INFINITY
      for (const [k, candidate] of (['stay', 'left', 'right'] as const).entries()) {
        if (Math.abs(b + step[candidate]) > R) continue
        const u = utility(candidate, xi[k + 1] ?? 0)
        if (u > best + 1e-12) {
          best = u
          move = candidate
        }
      }
    }
    if (kept || Math.abs(b + step[move]) > R) move = 'stay'
    agent.b = b + step[move]
    agent.lastMove = move
  }

  function apply(input: Input, t: number): void {
    const agentOf = (id: string): Agent => agents.find((agent) => agent.id === id) as Agent
    if (input.kind === 'moves') {
      for (const [id, move] of Object.entries(input.moves)) agentOf(id).forced = { move, untilTick: input.untilTick }
      return
    }
    if (input.kind === 'force') {
      const agent = agentOf(input.agent)
      Object.assign(agent, { lambda: input.lambda, lambda0: input.lambda, gamma: input.gamma, gamma0: input.gamma })
      return
    }
    const { decree } = input
    if (decree.type === 'halt') throw new Error('The reference knows no halt.')
    if (decree.type === 'field_shift') {
      const field = fields.find(({ id }) => id === decree.payload.field) as Field
      const { b = field.b, strength = field.base } = decree.payload
      // What is no attractor wears out by nothing: its share is 1.
      field.s = clamp((field.s / field.base) * strength, 0.1 * strength, strength)
      field.b = b
      field.base = strength
      return
    }
    const { target = null } = decree.payload
    const targets = agents.filter(({ id, alive }) => alive && (target === null || id === target))
    for (const agent of targets)
      switch (decree.type) {
        case 'capability_jump':
          agent.lambda0 = clamp(agent.lambda0 + decree.payload.magnitude, 0, 2)
          break
        case 'alignment_shift':
          agent.gamma0 = clamp(agent.gamma0 + decree.payload.magnitude, 0, 2)
          break
        case 'exogenous_shock':
          agent.gamma = clamp(agent.gamma - decree.payload.magnitude, 0, 2)
          break
        case 'policy_change': {
          const { lambda, gamma, lambdaDrift, gammaDrift, attractorPreferences } = decree.payload
          agent.lambda0 = lambda ?? agent.lambda0
          agent.gamma0 = gamma ?? agent.gamma0
          agent.lambdaDrift = lambdaDrift ?? agent.lambdaDrift
          agent.gammaDrift = gammaDrift ?? agent.gammaDrift
          agent.preferences = { ...agent.preferences, ...attractorPreferences }
          break
        }
      }
    if (decree.type === 'oversight_surge' && targets.length > 0)
      surges.push({ target, magnitude: decree.payload.magnitude, lastTick: t + decree.payload.durationTicks - 1 })
  }
}
