/** What the agent of a robot is told: the defaults of its type, then what its fleet says. */
import type { components } from '../../../../generated/artemis/types.ts'

type FleetConfig = components['schemas']['FleetConfig']
type RobotType = components['schemas']['RobotType']

const inputTopics: Readonly<Record<RobotType, string | null>> = {
  manipulator: '/joint_states',
  mobile: '/odom',
  aerial: '/imu/data',
  humanoid: '/sensors/fused',
  custom: null,
}
const sensorQos = { reliability: 'best_effort', durability: 'volatile', history: 'keep_last', depth: 10 } as const
const commandQos = { reliability: 'reliable', durability: 'volatile', history: 'keep_last', depth: 10 } as const

export interface AgentConfig {
  /** Null for a custom robot whose fleet names none. */
  readonly input_topic: string | null
  readonly output_topic: string
  readonly namespace: string
  readonly qos: {
    readonly input: Required<NonNullable<NonNullable<FleetConfig['qos']>['input']>>
    readonly output: Required<NonNullable<NonNullable<FleetConfig['qos']>['output']>>
  }
}

export const agentConfig = (type: RobotType, fleet: FleetConfig | null): AgentConfig => ({
  input_topic: fleet?.input_topic ?? inputTopics[type],
  output_topic: fleet?.output_topic ?? '/kairo/inference',
  namespace: fleet?.namespace ?? '',
  qos: { input: { ...sensorQos, ...fleet?.qos?.input }, output: { ...commandQos, ...fleet?.qos?.output } },
})
