// Written by `specway generate`. Never edited by hand. Artemis: what is left to be written by hand.
import type { Context, DetachedContext, EventStreamReply, Handler, Reply } from "../../src/gateway/contract.ts"
import type { components, operations } from "./types.ts"

/**
 * What is left to write for Artemis: everything else is generated or served upstream.
 * Each handler gets decoded and validated values, with defaults filled in, and gives a reply that the document allows.
 */
export interface Handlers {
  /**
   * List robots
   * GET /robots
   */
  readonly listRobots: Handler<
    Context,
    { path: {}; query: { page: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["page"], undefined>; per_page: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["per_page"], undefined>; status?: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["status"], undefined>; type?: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["type"], undefined>; fleet_id?: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["fleet_id"], undefined>; name?: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["name"], undefined>; sort: Exclude<NonNullable<operations["listRobots"]["parameters"]["query"]>["sort"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listRobots"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Register a robot
   * POST /robots
   */
  readonly createRobot: Handler<
    Context,
    { path: {}; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["createRobot"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["createRobot"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["createRobot"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a robot
   * GET /robots/{id}
   */
  readonly getRobot: Handler<
    Context,
    { path: { id: operations["getRobot"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getRobot"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a robot
   * PUT /robots/{id}
   */
  readonly updateRobot: Handler<
    Context,
    { path: { id: operations["updateRobot"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["updateRobot"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["updateRobot"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["updateRobot"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a robot
   * DELETE /robots/{id}
   */
  readonly deleteRobot: Handler<
    Context,
    { path: { id: operations["deleteRobot"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Read a robot's status
   * GET /robots/{id}/status
   */
  readonly getRobotStatus: Handler<
    Context,
    { path: { id: operations["getRobotStatus"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getRobotStatus"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read a robot's log
   * GET /robots/{id}/logs
   */
  readonly listRobotLogs: Handler<
    Context,
    { path: { id: operations["listRobotLogs"]["parameters"]["path"]["id"] }; query: { page: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["page"], undefined>; per_page: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["per_page"], undefined>; from?: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["from"], undefined>; to?: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["to"], undefined>; level: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["level"], undefined>; q?: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["q"], undefined>; order: Exclude<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["order"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listRobotLogs"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Follow a robot
   * GET /robots/{id}/stream
   */
  readonly streamRobot: Handler<
    DetachedContext,
    { path: { id: operations["streamRobot"]["parameters"]["path"]["id"] }; query: { events: Exclude<NonNullable<operations["streamRobot"]["parameters"]["query"]>["events"], undefined> }; headers: { "last-event-id"?: Exclude<NonNullable<operations["streamRobot"]["parameters"]["header"]>["Last-Event-ID"], undefined> }; cookies: {}; body: undefined },
    EventStreamReply<200, { readonly id?: string; readonly event: "status"; readonly data: components["schemas"]["RobotStatusEvent"] } | { readonly id?: string; readonly event: "metrics"; readonly data: components["schemas"]["RobotMetricsEvent"] } | { readonly id?: string; readonly event: "log"; readonly data: components["schemas"]["RobotLogLine"] } | { readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] }>
  >
  /**
   * Read a robot's telemetry
   * GET /robots/{id}/telemetry
   */
  readonly getRobotTelemetry: Handler<
    Context,
    { path: { id: operations["getRobotTelemetry"]["parameters"]["path"]["id"] }; query: { metric?: Exclude<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["metric"], undefined>; from?: Exclude<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["from"], undefined>; to?: Exclude<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["to"], undefined>; bucket: Exclude<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["bucket"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getRobotTelemetry"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Reload the model
   * POST /robots/{id}/reload
   */
  readonly reloadRobot: Handler<
    Context,
    { path: { id: operations["reloadRobot"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["reloadRobot"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: undefined },
    Reply<202, operations["reloadRobot"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Give a robot a new token
   * POST /robots/{id}/token
   */
  readonly rotateRobotToken: Handler<
    Context,
    { path: { id: operations["rotateRobotToken"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["rotateRobotToken"]["requestBody"]>["content"]["application/json"] | undefined },
    Reply<201, operations["rotateRobotToken"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * List fleets
   * GET /fleets
   */
  readonly listFleets: Handler<
    Context,
    { path: {}; query: { page: Exclude<NonNullable<operations["listFleets"]["parameters"]["query"]>["page"], undefined>; per_page: Exclude<NonNullable<operations["listFleets"]["parameters"]["query"]>["per_page"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listFleets"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a fleet
   * POST /fleets
   */
  readonly createFleet: Handler<
    Context,
    { path: {}; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["createFleet"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["createFleet"]["requestBody"]>["content"]["application/json"] },
    Reply<201, operations["createFleet"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a fleet
   * GET /fleets/{id}
   */
  readonly getFleet: Handler<
    Context,
    { path: { id: operations["getFleet"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getFleet"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a fleet
   * PUT /fleets/{id}
   */
  readonly updateFleet: Handler<
    Context,
    { path: { id: operations["updateFleet"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["updateFleet"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["updateFleet"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["updateFleet"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a fleet
   * DELETE /fleets/{id}
   */
  readonly deleteFleet: Handler<
    Context,
    { path: { id: operations["deleteFleet"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Add robots to a fleet
   * POST /fleets/{id}/robots
   */
  readonly addFleetRobots: Handler<
    Context,
    { path: { id: operations["addFleetRobots"]["parameters"]["path"]["id"] }; query: {}; headers: { "idempotency-key"?: Exclude<NonNullable<operations["addFleetRobots"]["parameters"]["header"]>["Idempotency-Key"], undefined> }; cookies: {}; body: NonNullable<operations["addFleetRobots"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["addFleetRobots"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Take a robot out of a fleet
   * DELETE /fleets/{id}/robots/{robot_id}
   */
  readonly removeFleetRobot: Handler<
    Context,
    { path: { id: operations["removeFleetRobot"]["parameters"]["path"]["id"]; robot_id: operations["removeFleetRobot"]["parameters"]["path"]["robot_id"] }; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<204, undefined>
  >
  /**
   * Read a fleet's telemetry
   * GET /fleets/{id}/telemetry
   */
  readonly getFleetTelemetry: Handler<
    Context,
    { path: { id: operations["getFleetTelemetry"]["parameters"]["path"]["id"] }; query: { metric?: Exclude<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["metric"], undefined>; from?: Exclude<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["from"], undefined>; to?: Exclude<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["to"], undefined>; bucket: Exclude<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["bucket"], undefined> }; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getFleetTelemetry"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read who and what the robot is
   * GET /robot-agent
   */
  readonly getAgentSelf: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getAgentSelf"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Report that the robot is there
   * POST /robot-agent/heartbeat
   */
  readonly postHeartbeat: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["postHeartbeat"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["postHeartbeat"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Report samples
   * POST /robot-agent/telemetry
   */
  readonly postTelemetry: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["postTelemetry"]["requestBody"]>["content"]["application/json"] },
    Reply<202, operations["postTelemetry"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Report log lines
   * POST /robot-agent/logs
   */
  readonly postAgentLogs: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["postAgentLogs"]["requestBody"]>["content"]["application/json"] },
    Reply<202, operations["postAgentLogs"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Receive commands
   * GET /robot-agent/commands
   */
  readonly streamAgentCommands: Handler<
    DetachedContext,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    EventStreamReply<200, { readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] } | { readonly id?: string; readonly event: "replaced"; readonly data: components["schemas"]["StreamReplaced"] }>
  >
  /**
   * Fetch commands
   * GET /robot-agent/commands/pending
   */
  readonly listPendingCommands: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["listPendingCommands"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Acknowledge a command
   * POST /robot-agent/commands/{id}/ack
   */
  readonly ackCommand: Handler<
    Context,
    { path: { id: operations["ackCommand"]["parameters"]["path"]["id"] }; query: {}; headers: {}; cookies: {}; body: NonNullable<operations["ackCommand"]["requestBody"]>["content"]["application/json"] },
    Reply<200, operations["ackCommand"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read the plan's limits
   * GET /plan-limits
   */
  readonly getPlanLimits: Handler<
    Context,
    { path: {}; query: {}; headers: {}; cookies: {}; body: undefined },
    Reply<200, operations["getPlanLimits"]["responses"][200]["content"]["application/json"]>
  >
}
