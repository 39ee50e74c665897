/** Built-in scenarios: they are code, and the same for everybody. */
import type { Handlers } from '../../../../generated/kairos/handlers.ts'
import type { components } from '../../../../generated/kairos/types.ts'
import { newestVersion } from '../../../engines/causality/index.ts'
import { builtInScenarios } from '../../../engines/causality/scenarios/index.ts'
import { ok } from '../../../gateway/contract.ts'
import { notFound } from '../../../gateway/errors/catalogue.ts'
import { engineFor } from '../simulations/drafts.ts'

type Own = Pick<Handlers, 'listScenarios' | 'getScenario'>

const engine = engineFor(newestVersion)
const list: components['schemas']['ScenarioList'] = {
  data: builtInScenarios.map(({ id, label, seed, tags, note }) => ({ id, label, seed, tags: [...tags], note })),
}
/** With every default written out, by id. The document's type is the engine's but for `readonly`. */
const complete = new Map(
  builtInScenarios.map((scenario) => [scenario.id, engine.complete(scenario) as unknown as components['schemas']['Scenario']]),
)

const listScenarios: Own['listScenarios'] = () => ok(list)

const getScenario: Own['getScenario'] = (_context, { path }) => {
  const scenario = complete.get(path.id)
  if (scenario === undefined) throw notFound('Scenario not found.')
  return ok(scenario)
}

export const scenarioHandlers: Own = { listScenarios, getScenario }
