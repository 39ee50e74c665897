/** Institutions: leverage against regulation. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const finance = domainAdapter({
  id: 'finance',
  label: 'Finance',
  lambdaFrom: 'Leverage ratio (log)',
  gammaFrom: 'Regulatory score',
  adapterVersion: 1,
  metrics: [lambdaMetric('leverageRatio', [1, 100], 'log'), gammaMetric('regulatoryScore', percent)],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Leverage', y: 'Regulation' },
})
