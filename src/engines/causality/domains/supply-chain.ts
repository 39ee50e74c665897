/** Companies: dependence on few suppliers against stock. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const supplyChain = domainAdapter({
  id: 'supply-chain',
  label: 'Supply chain',
  lambdaFrom: 'Supplier concentration',
  gammaFrom: 'Inventory days (log)',
  adapterVersion: 1,
  metrics: [lambdaMetric('supplierConcentration', percent), gammaMetric('inventoryDays', [1, 365], 'log')],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Supplier concentration', y: 'Inventory days' },
})
