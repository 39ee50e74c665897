/** Artemis: what is written by hand. */
import type { Handlers } from '../../../generated/artemis/handlers.ts'
import { ackCommand, listPendingCommands, streamAgentCommands } from './agent/commands.ts'
import { getAgentSelf, postAgentLogs, postHeartbeat, postTelemetry } from './agent/handlers.ts'
import { reloadRobot } from './commands/handlers.ts'
import { addFleetRobots, createFleet, deleteFleet, getFleet, listFleets, removeFleetRobot, updateFleet } from './fleets/handlers.ts'
import { getPlanLimits } from './plan-limits.ts'
import { createRobot, deleteRobot, getRobot, getRobotStatus, listRobots, rotateRobotToken, updateRobot } from './robots/handlers.ts'
import { listRobotLogs } from './robots/logs.ts'
import { streamRobot } from './robots/stream.ts'
import { getFleetTelemetry, getRobotTelemetry } from './robots/telemetry.ts'

export const artemisHandlers: Handlers = {
  listRobots,
  createRobot,
  getRobot,
  updateRobot,
  deleteRobot,
  getRobotStatus,
  listRobotLogs,
  streamRobot,
  getRobotTelemetry,
  reloadRobot,
  rotateRobotToken,
  listFleets,
  createFleet,
  getFleet,
  updateFleet,
  deleteFleet,
  addFleetRobots,
  removeFleetRobot,
  getFleetTelemetry,
  getAgentSelf,
  postHeartbeat,
  postTelemetry,
  postAgentLogs,
  streamAgentCommands,
  listPendingCommands,
  ackCommand,
  getPlanLimits,
}
