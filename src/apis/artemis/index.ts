/** Artemis: what is written by hand. */
import type { Handlers } from '../../../generated/artemis/handlers.ts'
import { ackCommand, listPendingCommands, streamAgentCommands } from './agent/commands.ts'
import { getAgentSelf, postAgentLogs, postTelemetry } from './agent/handlers.ts'
import { postHeartbeat } from './agent/heartbeat.ts'
import { reloadRobot } from './commands/handlers.ts'
import { addFleetRobots, createFleet, deleteFleet, removeFleetRobot, updateFleet } from './fleets/handlers.ts'
import { fleetReads } from './fleets/reads.ts'
import { getPlanLimits } from './plan-limits.ts'
import type { ArtemisPorts } from './ports.ts'
import { createRobot, deleteRobot, rotateRobotToken, updateRobot } from './robots/handlers.ts'
import { listRobotLogs } from './robots/logs.ts'
import { robotReads } from './robots/reads.ts'
import { streamRobot } from './robots/stream.ts'
import { getFleetTelemetry, getRobotTelemetry } from './robots/telemetry.ts'

export const artemisHandlers = (ports: ArtemisPorts): Handlers => ({
  ...robotReads(ports),
  createRobot,
  updateRobot,
  deleteRobot,
  listRobotLogs,
  streamRobot,
  getRobotTelemetry,
  reloadRobot,
  rotateRobotToken,
  ...fleetReads(ports),
  createFleet,
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
})
