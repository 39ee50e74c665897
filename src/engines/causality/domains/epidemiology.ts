/** Regions: transmission against treatment. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const epidemiology = domainAdapter({
  id: 'epidemiology',
  label: 'Epidemiology',
  lambdaFrom: 'Transmission rate',
  gammaFrom: 'Capacity of the health system',
  adapterVersion: 1,
  metrics: [lambdaMetric('transmissionRate', [0, 20]), gammaMetric('healthSystemCapacity', percent)],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Transmission', y: 'Capacity' },
})
