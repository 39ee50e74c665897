/** Robots: velocity times planning horizon is the distance (m) that a robot has committed itself to; the margin is what it keeps free. */
import { domainAdapter } from './adapter.ts'
import { alone, gammaMetric, gammaRange, lambdaMetric, lambdaRange } from './ranges.ts'

export const robotics = domainAdapter({
  id: 'robotics',
  label: 'Robotics',
  lambdaFrom: 'Actuator power: velocity × planning horizon',
  gammaFrom: 'Safety margin',
  adapterVersion: 1,
  metrics: [
    { ...lambdaMetric('velocity', [0, 10]), outputRange: [0, 10] },
    { ...lambdaMetric('planningHorizon', [0, 20]), outputRange: [0, 20] },
    gammaMetric('safetyMargin', [0, 5]),
  ],
  lambda: { composite: 'product', inputRange: [0, 100], outputRange: lambdaRange },
  gamma: alone(gammaRange),
  list: 'actors',
  nodeLabels: { x: 'Velocity', y: 'Safety margin' },
})
