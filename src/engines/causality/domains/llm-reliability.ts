/** Language models in use: capability against consistency. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const llmReliability = domainAdapter({
  id: 'llm-reliability',
  label: 'LLM reliability',
  lambdaFrom: 'Model capability',
  gammaFrom: 'Output consistency',
  adapterVersion: 1,
  metrics: [lambdaMetric('modelCapability', percent), gammaMetric('outputConsistency', percent)],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Model capability', y: 'Output consistency' },
})
