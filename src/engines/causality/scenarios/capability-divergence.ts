/** A model outgrows its own alignment. The world is that of the engine's defaults; its trace is held by tests. */
import type { BuiltInScenario } from './built-in.ts'

export const capabilityDivergence: BuiltInScenario = {
  id: 'capability-divergence',
  label: 'Capability-Alignment Divergence',
  seed: 42,
  tags: ['ai-safety', 'governance'],
  note:
    'A frontier model becomes more capable with every tick, and more aligned too, but slower; beside it stands an oversight board that wants little and ' +
    'seeks stability. For a long time nothing is to be seen but a pressure that grows away from its buffer. The first warning comes at tick 261, and at ' +
    '383 the model is lost. Issue an oversight_surge of 0.6 for 2000 ticks at the first warning, and it is still there at tick 1000.',
  initialState: {},
  agents: [
    {
      id: 'frontier_model',
      marker: { x: 200, y: 75 },
      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
      attractorPreferences: { stability: 0.8 },
    },
    { id: 'oversight_board', policy: { lambda: 0.15, gamma: 0.6 }, attractorPreferences: { stability: 1 } },
  ],
  nodeLabels: { x: 'Capability', y: 'Alignment' },
}
