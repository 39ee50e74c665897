/** Version 1.4.4 of the engine. */
import type { Engine } from '../types.ts'
import { advance } from './advance.ts'
import { check } from './check.ts'
import { complete } from './complete.ts'
import { preview } from './preview.ts'
import { project } from './project.ts'
import { policiesOf, recordOf } from './record.ts'
import { deserialize, forecastDue, serialize } from './serialize.ts'
import { create, fork, type State } from './state.ts'
import { version } from './version.ts'

export const engine: Engine<State> = {
  version,
  complete,
  check,
  create,
  fork,
  tick: (state) => state.t,
  record: recordOf,
  policies: policiesOf,
  advance: (state, inputs, ticks, observer) => advance(state, inputs, ticks, observer),
  preview,
  project,
  serialize,
  deserialize,
  forecastDue,
}
