/** Counts what a `TraceSummary` says of a range of ticks. */
import type { StepRecord } from '../types.ts'
import { addExactly, roundedSum } from './exact-sum.ts'
import type { EventRecord, SummaryPart, TraceSummary } from './types.ts'

/** The range that begins after `record`, extended tick by tick. */
export class SummaryTally {
  #record: StepRecord
  #fromTick: number
  #stabilitySum: number[] = []
  #min = Number.POSITIVE_INFINITY
  #max = Number.NEGATIVE_INFINITY
  #phaseTransitions: TraceSummary['phaseTransitions'][number][] = []
  #basinLosses: TraceSummary['basinLosses'][number][] = []
  #warningTicks = 0
  #paradoxes = 0
  #ghostBranches = 0

  constructor(record: StepRecord) {
    this.#record = record
    this.#fromTick = record.t + 1
  }

  /** Counts the tick of `record`, with its events and its number of ghost branches. */
  add(record: StepRecord, events: readonly EventRecord[], ghostBranches: number): void {
    const { stability } = record.state
    this.#record = record
    addExactly(this.#stabilitySum, stability)
    if (stability < this.#min) this.#min = stability
    if (stability > this.#max) this.#max = stability
    if (record.warning !== null) this.#warningTicks += 1
    this.#ghostBranches += ghostBranches
    for (const { event, data } of events) {
      if (event === 'paradox') this.#paradoxes += 1
      else if (event === 'phase') this.#phaseTransitions.push({ from: data.from, to: data.to, tick: data.tick })
      else if (event === 'loss') this.#basinLosses.push({ tick: data.tick, agent: data.agent, kind: data.kind, magnitude: data.magnitude })
    }
  }

  part(): SummaryPart {
    return {
      fromTick: this.#fromTick,
      toTick: this.#record.t,
      agentIds: this.#record.agents.map((agent) => agent.id),
      finalPhase: this.#record.state.phase,
      finalStability: this.#record.state.stability,
      stabilitySum: this.#stabilitySum,
      minStability: this.#min,
      maxStability: this.#max,
      phaseTransitions: this.#phaseTransitions,
      basinLosses: this.#basinLosses,
      warningTicks: this.#warningTicks,
      paradoxes: this.#paradoxes,
      ghostBranches: this.#ghostBranches,
    }
  }
}

/** One part of adjoining ones, given in order. Throws `RangeError` for none, and for parts that do not adjoin. */
export function joinParts(parts: readonly SummaryPart[]): SummaryPart {
  const [first] = parts
  const last = parts.at(-1)
  if (first === undefined || last === undefined) throw new RangeError('A summary needs at least one part.')
  if (parts.length === 1) return first
  const stabilitySum: number[] = []
  parts.forEach((part, index) => {
    const before = parts[index - 1]
    if (before !== undefined && part.fromTick !== before.toTick + 1)
      throw new RangeError(`A part that begins with tick ${part.fromTick} does not follow one that ends with tick ${before.toTick}.`)
    for (const partial of part.stabilitySum) addExactly(stabilitySum, partial)
  })
  const total = (of: (part: SummaryPart) => number): number => parts.reduce((sum, part) => sum + of(part), 0)
  return {
    fromTick: first.fromTick,
    toTick: last.toTick,
    agentIds: first.agentIds,
    finalPhase: last.finalPhase,
    finalStability: last.finalStability,
    stabilitySum,
    minStability: Math.min(...parts.map((part) => part.minStability)),
    maxStability: Math.max(...parts.map((part) => part.maxStability)),
    phaseTransitions: parts.flatMap((part) => part.phaseTransitions),
    basinLosses: parts.flatMap((part) => part.basinLosses),
    warningTicks: total((part) => part.warningTicks),
    paradoxes: total((part) => part.paradoxes),
    ghostBranches: total((part) => part.ghostBranches),
  }
}

/** The summary over adjoining parts, given in order. */
export function summaryOf(parts: readonly SummaryPart[]): TraceSummary {
  const whole = joinParts(parts)
  const ticks = whole.toTick - whole.fromTick + 1
  const none = ticks === 0
  return {
    fromTick: whole.fromTick,
    toTick: whole.toTick,
    ticks,
    agentIds: whole.agentIds,
    finalPhase: whole.finalPhase,
    meanStability: none ? whole.finalStability : roundedSum(whole.stabilitySum) / ticks,
    minStability: none ? whole.finalStability : whole.minStability,
    maxStability: none ? whole.finalStability : whole.maxStability,
    phaseTransitions: whole.phaseTransitions,
    basinLosses: whole.basinLosses,
    warningTicks: whole.warningTicks,
    paradoxes: whole.paradoxes,
    ghostBranches: whole.ghostBranches,
  }
}
