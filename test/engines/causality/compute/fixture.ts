import { createHash } from 'node:crypto'
import { beginning } from '../../../../src/engines/causality/compute/course.ts'
import { checkpointEvery, joinSegments } from '../../../../src/engines/causality/compute/segment.ts'
import { type Output, perform, type Task } from '../../../../src/engines/causality/compute/tasks.ts'
import type { Load, Position, Segment, StepLines } from '../../../../src/engines/causality/compute/types.ts'
import { newestVersion } from '../../../../src/engines/causality/index.ts'
import type { Decree, Engine, Scenario, ScenarioInput, TimedInput } from '../../../../src/engines/causality/types.ts'
import { engineOf } from './faults.ts'

export const engines = { module: new URL('./faults.ts', import.meta.url), engineOf }

export function engine(version: string = newestVersion): Engine {
  const found = engineOf(version)
  if (found === undefined) throw new Error(`There is no version ${version}.`)
  return found
}

const scenarioOf = (input: ScenarioInput): Scenario => engine().complete(input)

/** Two agents; warnings, changes of phase, and the loss of the first one in tick 383. */
export const divergence: Scenario = scenarioOf({
  seed: 42,
  initialState: {},
  agents: [
    {
      id: 'frontier_model',
      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
      attractorPreferences: { stability: 0.8 },
    },
    { id: 'oversight_board', policy: { lambda: 0.15, gamma: 0.6 }, attractorPreferences: { stability: 1 } },
  ],
})
/** Agents of little buffer and great pressure on one node: paradoxes, separations, ghost branches, losses. */
export const crowd: Scenario = scenarioOf({
  seed: 7,
  initialState: { positions: { a: 0, b: 0, c: 0, d: 0 } },
  agents: ['a', 'b', 'c', 'd'].map((id, i) => ({ id, policy: { lambda: 1.6, gamma: 0.12 + i / 100 } })),
  rules: { haltOnCollapse: false },
})

export const loadOf = (scenario: Scenario): Load => ({ agents: scenario.agents.length, prophecyEvery: scenario.rules.prophecyEvery })
export const start = (scenario: Scenario = divergence, version?: string): Position => beginning(engine(version), scenario)

export const decree = (tick: number, id: string, what: Decree): TimedInput => ({
  tick,
  input: { kind: 'decree', id, origin: 'api', decree: what },
})
export const surge = (tick: number, magnitude = 0.2): TimedInput =>
  decree(tick, `surge-${tick}`, { type: 'oversight_surge', payload: { magnitude, durationTicks: 40 } })
export const halt = (tick: number): TimedInput => decree(tick, `halt-${tick}`, { type: 'halt', payload: {} })

/** Inputs of every kind, on both sides of a checkpoint. */
export const inputs: readonly TimedInput[] = [
  surge(30),
  { tick: 90, input: { kind: 'moves', moves: { oversight_board: 'right' }, untilTick: 140 } },
  decree(120, 'jump', { type: 'capability_jump', payload: { target: 'frontier_model', magnitude: 0.1 } }),
  decree(120, 'shift', { type: 'field_shift', payload: { field: 'cliff', b: 8 } }),
  { tick: 200, input: { kind: 'force', agent: 'frontier_model', lambda: 0.4, gamma: 0.5 } },
  surge(980),
  { tick: 1_050, input: { kind: 'force', agent: 'oversight_board', lambda: 0.1, gamma: 1.2 } },
  decree(1_300, 'late', { type: 'capability_jump', payload: { target: 'frontier_model', magnitude: 0.2 } }),
]

/** All that comes of a task, on this thread. */
export const outputsOf = (task: Task): Output[] => [...perform(task, engineOf)].filter((output) => output !== undefined)

interface Cut {
  readonly segmentTicks?: number
  readonly segmentWeight?: number
}
export const segmentsOf = (position: Position, given: readonly TimedInput[], ticks: number, cut: Cut = {}): Segment[] =>
  outputsOf({
    kind: 'advance',
    position,
    inputs: given,
    ticks,
    lines: true,
    segmentTicks: cut.segmentTicks ?? Number.POSITIVE_INFINITY,
    segmentWeight: cut.segmentWeight ?? Number.POSITIVE_INFINITY,
  }).flatMap((output) => (output.kind === 'advance' ? [output.segment] : []))

/** In one piece, on this thread: what everything else is compared with. */
export const wholeOf = (scenario: Scenario, given: readonly TimedInput[], ticks: number): Segment =>
  joinSegments(segmentsOf(start(scenario), given, ticks))

export const bytesOf = (lines: readonly StepLines[]): Buffer => Buffer.concat(lines.map(({ bytes }) => bytes))
export const textOf = (lines: readonly StepLines[]): string => bytesOf(lines).toString('utf8')
export const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** What must be the same whichever way a segment was computed. Lines count as a whole: where chunks end is nobody's business. */
export const contentOf = ({ lines, summary, ...rest }: Segment): unknown => ({
  ...rest,
  lines: textOf(lines),
  ids: lines.flatMap(({ ticks, ordinals }) => Array.from(ticks, (tick, i) => `${tick}.${ordinals[i]}`)),
  summary: { ...summary, stabilitySum: undefined },
})
export { checkpointEvery }
