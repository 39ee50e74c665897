/** Runs of the real engine, as the API would tell them. */

import type { EventRecord, StepRecord } from '../../../src/console/kairos/types.ts'
import { engineOf, newestVersion } from '../../../src/engines/causality/index.ts'
import type { GhostBranch, ScenarioInput, TimedInput } from '../../../src/engines/causality/types.ts'

export interface Run {
  readonly radius: number
  /** From tick 0 on. */
  readonly records: readonly StepRecord[]
  readonly events: readonly EventRecord[]
  readonly ghosts: readonly GhostBranch[]
}

export function run(scenario: ScenarioInput, ticks: number, inputs: readonly TimedInput[] = []): Run {
  const engine = engineOf(newestVersion)
  if (engine === undefined) throw new Error('There is no engine.')
  const complete = engine.complete(scenario)
  const state = engine.create(complete)
  const records: StepRecord[] = [structuredClone(engine.record(state)) as StepRecord]
  const events: EventRecord[] = []
  const ghosts: GhostBranch[] = []
  let ordinal = 0
  engine.advance(state, inputs, ticks, {
    event: ({ event, tick, data }) => {
      events.push({ id: `${tick}.${ordinal}`, tick, event, data: structuredClone(data) as unknown as EventRecord['data'] })
      ordinal += 1
    },
    ghost: (branch) => ghosts.push(structuredClone(branch)),
    step: (record) => {
      records.push(structuredClone(record) as StepRecord)
      ordinal = 0
    },
  })
  return { radius: complete.initialState.radius, records, events, ghosts }
}
