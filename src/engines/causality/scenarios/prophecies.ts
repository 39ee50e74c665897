/**
 * One world, and what a published forecast does to it. The twins differ in nothing but `prophecyFeedback`; with `none` the same seed gives the world in
 * which nobody listens. After Merton, The Self-Fulfilling Prophecy (1948), whose example is a run on a bank.
 */
import type { ProphecyFeedback, ScenarioInput } from '../types.ts'
import type { BuiltInScenario } from './built-in.ts'

/** What the forecasts of both are about. */
const run = (feedback: ProphecyFeedback) =>
  ({
    seed: 4,
    initialState: { radius: 18, positions: { bank: -9, fund: -6 } },
    agents: [
      { id: 'bank', marker: { x: 40, y: 45 }, policy: { lambda: 0.4, gamma: 0.45 } },
      { id: 'fund', marker: { x: 70, y: 8 }, policy: { lambda: 0.7, gamma: 0.08 } },
    ],
    nodeLabels: { x: 'Exposure', y: 'Reserves' },
    rules: { prophecyFeedback: feedback, prophecyWeight: 0.8 },
  }) satisfies ScenarioInput

export const selfFulfillingProphecy: BuiltInScenario = {
  id: 'self-fulfilling-prophecy',
  label: 'Self-Fulfilling Prophecy',
  tags: ['prophecy', 'finance'],
  note:
    'A sound bank beside an overstretched fund. Every 50 ticks a forecast is published, and whoever reads "volatile" withdraws: pressure rises on both. ' +
    'Were the forecasts kept to oneself (prophecyFeedback none), the fund would fail at tick 351 and the bank go on as if nothing had been. Published, ' +
    'they come true: the fund is gone at tick 119, the bank, which nothing was wrong with, at 222. Its twin is self-defeating-prophecy.',
  ...run('self-fulfilling'),
}

export const selfDefeatingProphecy: BuiltInScenario = {
  id: 'self-defeating-prophecy',
  label: 'Self-Defeating Prophecy',
  tags: ['prophecy', 'finance'],
  note:
    'The same bank, the same fund, the same seed as in self-fulfilling-prophecy; only whoever reads "volatile" puts reserves aside. Nearly every forecast ' +
    'says that things will become volatile, and that is why they do not: the phase is resonant from tick 122 on but for a moment, and neither is lost. ' +
    'A forecast that prevents what it says looks wrong to everybody who keeps the score.',
  ...run('self-defeating'),
}
