/** The world as it is when nothing is wrong: what the others are compared with. */
import type { BuiltInScenario } from './built-in.ts'

export const standard: BuiltInScenario = {
  id: 'standard',
  label: 'Standard World',
  seed: 1,
  tags: ['baseline'],
  note:
    'Three agents in the default world, each with more buffer than pressure. They wander around the attractor, wear it out, leave it and come back; the ' +
    'phase stays resonant, no warning appears and nobody is lost. Use it to see what calm looks like, and to try decrees on: an exogenous_shock of 0.5 at ' +
    'tick 100 is over within a hundred ticks, an alignment_shift of -0.4 to the builder is not: it loses the builder at tick 357.',
  initialState: {},
  agents: [
    { id: 'builder', marker: { x: 35, y: 60 }, policy: { lambda: 0.35, gamma: 0.6 } },
    { id: 'operator', marker: { x: 30, y: 58 }, policy: { lambda: 0.3, gamma: 0.58 } },
    { id: 'steward', marker: { x: 20, y: 70 }, policy: { lambda: 0.2, gamma: 0.7 } },
  ],
  nodeLabels: { x: 'Pressure', y: 'Buffer' },
}
