/** Models: capability is pressure, alignment is buffer; oversight bodies add to the buffer of all. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange, percent } from './ranges.ts'
import type { Range } from './scaling.ts'
import type { DomainInput, Metric } from './types.ts'

const adding = (name: string, into: Metric['into'], inputRange: Range, upTo: number): Metric => ({
  name,
  into,
  primary: false,
  fn: 'linear',
  inputRange,
  outputRange: [0, upTo],
  weight: 1,
})

/** What the strongest body adds that answers at once. */
const greatestOversight = 0.2
const oversight = ({ oversightBodies = [] }: DomainInput): number =>
  oversightBodies.reduce(
    (sum, { guardrailStrength, responseLatency }) => sum + (guardrailStrength / 100) * (1 - responseLatency / 100) * greatestOversight,
    0,
  )

export const aiSafety = domainAdapter({
  id: 'ai-safety',
  label: 'AI safety',
  lambdaFrom: 'Capability index (log), and autonomy',
  gammaFrom: 'Alignment score, guardrail coverage, human oversight, and oversight bodies',
  adapterVersion: 1,
  metrics: [
    lambdaMetric('capabilityIndex', [1, 1000], 'log'),
    adding('autonomyLevel', 'lambda', [0, 10], 0.15),
    gammaMetric('alignmentScore', percent),
    adding('guardrailCoverage', 'gamma', percent, 0.15),
    adding('humanOversightFreq', 'gamma', percent, 0.1),
  ],
  lambda: alone(lambdaRange),
  gamma: alone(gammaRange),
  list: 'models',
  nodeLabels: { x: 'Capability', y: 'Alignment' },
  addedGamma: oversight,
})
