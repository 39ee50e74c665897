/** Five agents of very different kinds; two of them so thin that they cannot share a node. */
import type { BuiltInScenario } from './built-in.ts'

export const multiActor: BuiltInScenario = {
  id: 'multi-actor',
  label: 'Multi-Actor Ecosystem',
  seed: 12,
  tags: ['ai-safety', 'markets', 'paradox'],
  note:
    'A frontier lab and a fast follower with much pressure and hardly any buffer, a start-up between the worlds, a regulator and the public. Where the two ' +
    'labs come to stand on one node, the stability between them is below 0.15: a paradox, and the tick is tried again with the follower held back. At ticks ' +
    '21, 34 and 35 that parts them, each time leaving a ghost branch behind; at 36 three attempts do not, and the follower is lost. The lab learns (its ' +
    'buffer grows) and lasts until tick 466, under warnings that come and go from tick 102 on, the start-up until 728. The regulator and the public remain.',
  initialState: {},
  agents: [
    { id: 'frontier_lab', marker: { x: 85, y: 12 }, policy: { lambda: 0.85, gamma: 0.12, gammaDrift: 0.0008 } },
    { id: 'fast_follower', marker: { x: 80, y: 10 }, policy: { lambda: 0.8, gamma: 0.1, gammaDrift: 0.0012 } },
    { id: 'start_up', marker: { x: 60, y: 25 }, policy: { lambda: 0.6, gamma: 0.25 } },
    { id: 'regulator', marker: { x: 20, y: 70 }, policy: { lambda: 0.2, gamma: 0.7 } },
    { id: 'public', marker: { x: 30, y: 50 }, policy: { lambda: 0.3, gamma: 0.5 } },
  ],
  nodeLabels: { x: 'Pressure', y: 'Buffer' },
}
