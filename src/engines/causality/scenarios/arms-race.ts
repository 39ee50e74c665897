/** Two powers that outarm each other, and a treaty between them that binds neither. */
import type { BuiltInScenario } from './built-in.ts'

export const armsRace: BuiltInScenario = {
  id: 'arms-race',
  label: 'Arms Race',
  seed: 1914,
  tags: ['geopolitics', 'escalation'],
  note:
    'East and West arm in every tick, four times as fast as their restraint grows, and compete for the same stability: what one holds, the other cannot ' +
    'use. The treaty between them is sound, and has no hold on either. Stability falls from 1.9 to 1.3 within two hundred ticks; the first warning comes ' +
    'at tick 221, East is lost at 300, West at 773, and the treaty remains with nobody to bind. An oversight_surge at the first warning only delays both ' +
    'losses, for the race goes on beneath it. A policy_change that sets lambda to 0.3 and lambdaDrift to 0 for both ends it: nobody is lost.',
  initialState: { positions: { west: -6, treaty: -4, east: -2 } },
  agents: [
    { id: 'west', marker: { x: 4, y: 45 }, policy: { lambda: 0.4, gamma: 0.45, lambdaDrift: 0.0016, gammaDrift: 0.0004 } },
    { id: 'east', marker: { x: 3.8, y: 45 }, policy: { lambda: 0.38, gamma: 0.45, lambdaDrift: 0.0016, gammaDrift: 0.0004 } },
    { id: 'treaty', marker: { x: 1, y: 70 }, policy: { lambda: 0.1, gamma: 0.7 } },
  ],
  nodeLabels: { x: 'Armament', y: 'Restraint' },
  rules: { zeroSumAttractorCapture: true },
}
