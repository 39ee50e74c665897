/** The scenarios that come with the engine, in the order in which they are listed. */
import { armsRace } from './arms-race.ts'
import { axelrodTournament } from './axelrod-tournament.ts'
import { boundaryActionGate } from './boundary-action-gate.ts'
import type { BuiltInScenario } from './built-in.ts'
import { capabilityDivergence } from './capability-divergence.ts'
import { multiActor } from './multi-actor.ts'
import { selfDefeatingProphecy, selfFulfillingProphecy } from './prophecies.ts'
import { standard } from './standard.ts'

export const builtInScenarios: readonly BuiltInScenario[] = [
  capabilityDivergence,
  standard,
  multiActor,
  axelrodTournament,
  boundaryActionGate,
  armsRace,
  selfFulfillingProphecy,
  selfDefeatingProphecy,
]

export const scenarioById = (id: string): BuiltInScenario | undefined => builtInScenarios.find((scenario) => scenario.id === id)
