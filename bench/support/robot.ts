/** The resource that every peer serves: one robot, as Artemis describes it. */
export const robotId = 'rob_mgx2k1a07f3q9z1b'
export const robot = {
  id: robotId,
  name: 'warehouse-arm-01',
  type: 'manipulator',
  status: 'offline',
  ros_distro: 'humble',
  fleet_id: null,
  active_model: null,
  model_version: null,
  maintenance: false,
  metadata: { location: 'bay-3' },
  heartbeat_interval_s: 30,
  agent_version: null,
  created_at: '2026-03-23T12:00:00Z',
  updated_at: '2026-03-23T12:00:00Z',
  last_seen: null,
} as const
export const robotInput = { name: 'warehouse-arm-01', type: 'manipulator', ros_distro: 'humble', metadata: { location: 'bay-3' } } as const
export const benchKey = 'kai_live_benchbenchbenchbenchbenchbench01'

export const robotTypes = ['manipulator', 'mobile', 'aerial', 'humanoid', 'custom'] as const
export const robotStates = ['online', 'offline', 'error', 'deploying', 'maintenance'] as const
export const rosDistros = ['galactic', 'humble', 'iron', 'jazzy', 'kilted', 'rolling'] as const
