/** Powers: arms against treaties. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const geopolitics = domainAdapter({
  id: 'geopolitics',
  label: 'Geopolitics',
  lambdaFrom: 'Military spending, in percent of the gross domestic product',
  gammaFrom: 'Treaty coverage',
  adapterVersion: 1,
  metrics: [lambdaMetric('militarySpending', [0, 20]), gammaMetric('treatyCoverage', percent)],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Military spending', y: 'Treaty coverage' },
})
