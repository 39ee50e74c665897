/**
 * Cooperators and defectors share one attractor, which nobody draws on while somebody else stands on it. After Axelrod, The Evolution of Cooperation
 * (1984): strategies that cooperate score less in a single meeting, and more over all of them.
 */
import type { BuiltInScenario } from './built-in.ts'

export const axelrodTournament: BuiltInScenario = {
  id: 'axelrod-tournament',
  label: 'Axelrod Tournament',
  seed: 1980,
  tags: ['game-theory', 'cooperation'],
  note:
    'Eight strategies start side by side. Cooperators have buffer, defectors have pressure, and the attractor is zero-sum: while one stands on it, it is ' +
    'worth nothing to the rest. The running total of an agent (agents[].stability) is its score. Defectors are drawn to the cliff, the more the harder ' +
    'they press: the first is lost at tick 52, the last and mildest at 513. All four cooperators are there at tick 1000, and the one with the least score ' +
    'among them has more than the best defector.',
  initialState: {
    positions: {
      tit_for_tat: -8,
      raider: -7,
      generous: -6,
      exploiter: -5,
      grudger: -4,
      free_rider: -3,
      always_cooperate: -2,
      always_defect: -1,
    },
  },
  agents: [
    { id: 'tit_for_tat', marker: { x: 30, y: 60 }, policy: { lambda: 0.3, gamma: 0.6 } },
    { id: 'generous', marker: { x: 25, y: 65 }, policy: { lambda: 0.25, gamma: 0.65 } },
    { id: 'grudger', marker: { x: 35, y: 60 }, policy: { lambda: 0.35, gamma: 0.6 } },
    { id: 'always_cooperate', marker: { x: 15, y: 60 }, policy: { lambda: 0.15, gamma: 0.6 } },
    { id: 'free_rider', marker: { x: 55, y: 35 }, policy: { lambda: 0.55, gamma: 0.35 } },
    { id: 'exploiter', marker: { x: 65, y: 30 }, policy: { lambda: 0.65, gamma: 0.3 } },
    { id: 'raider', marker: { x: 75, y: 25 }, policy: { lambda: 0.75, gamma: 0.25 } },
    { id: 'always_defect', marker: { x: 85, y: 20 }, policy: { lambda: 0.85, gamma: 0.2 } },
  ],
  nodeLabels: { x: 'Defection', y: 'Cooperation' },
  rules: { zeroSumAttractorCapture: true },
}
