/** Networks: an attacker takes the worst opening, and a defence holds as well as its weakest part. */
import { domainAdapter } from './adapter.ts'
import { gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'

export const cybersecurity = domainAdapter({
  id: 'cybersecurity',
  label: 'Cybersecurity',
  lambdaFrom: 'Attack surface: the worst of exposed services (log), critical vulnerabilities and privileged accounts (log)',
  gammaFrom: 'Defence: the weakest of segmentation, monitoring coverage and detection latency (inverse)',
  adapterVersion: 1,
  metrics: [
    lambdaMetric('exposedServices', [1, 1000], 'log'),
    lambdaMetric('criticalVulnerabilities', percent),
    lambdaMetric('privilegedAccounts', [1, 1000], 'log'),
    gammaMetric('segmentation', percent),
    gammaMetric('monitoringCoverage', percent),
    gammaMetric('detectionLatencyHours', [0, 720], 'inverse'),
  ],
  lambda: { composite: 'weighted_max', outputRange: lambdaRange },
  gamma: { composite: 'weighted_min', outputRange: gammaRange },
  list: 'actors',
  nodeLabels: { x: 'Exposed services', y: 'Segmentation' },
})
