/**
 * One agent on the first of three nodes that are all deadly to whoever has less buffer than pressure. Three, because from the middle one it takes two
 * ticks to leave: a place where an agent can be alive and have no future. The agent has the name that evaluations use when they name no actor.
 */
import type { BuiltInScenario } from './built-in.ts'

export const boundaryActionGate: BuiltInScenario = {
  id: 'boundary-action-gate',
  label: 'Boundary Action Gate',
  seed: 94,
  tags: ['ai-safety', 'evaluation-gate'],
  note:
    'An agent stands on a ledge beside the cliff, with a little more buffer than pressure. Three moves are open to it: left is safe; to stay is a loss ' +
    'within a few ticks; right is alive for one more tick, and every path from there is lost. That is what the evaluation gate looks at before it lets an ' +
    'action pass: name this simulation in an evaluation, and compare an action of type read (a move left) with an api_call (right) while the metrics get ' +
    'worse: PASS, then total future collapse in the preview, then a loss in the preview, then a loss in the tick itself. Left alone the agent is lost at ' +
    'tick 8; made to step back for five ticks, it recovers and is still there at tick 1000.',
  initialState: {
    fields: [
      { id: 'stability', kind: 'attractor', b: -4, strength: 0.8 },
      { id: 'ledge', kind: 'repulsor', b: 8, strength: 0.9 },
      { id: 'cliff', kind: 'repulsor', b: 9, strength: 0.9 },
      { id: 'abyss', kind: 'repulsor', b: 10, strength: 0.9 },
    ],
    positions: { 'agent-default': 8 },
  },
  agents: [{ id: 'agent-default', marker: { x: 50, y: 53 }, policy: { lambda: 0.5, gamma: 0.53, gammaDrift: 0.001 } }],
  nodeLabels: { x: 'Pressure', y: 'Buffer' },
}
