// Written by `specway generate`. Never edited by hand. Artemis: what is left to be written by hand.
import type { Context, DetachedContext, EventStreamReply, Handler, Reply } from "../../src/gateway/contract.ts"
import type { components, operations } from "./types.ts"

/** The parameters of an operation in one place of its request. */
type Given<Id extends keyof operations, In extends "path" | "query" | "header" | "cookie"> = NonNullable<operations[Id]["parameters"][In]>

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
    {
      path: {}
      query: {
        page: Exclude<Given<"listRobots", "query">["page"], undefined>
        per_page: Exclude<Given<"listRobots", "query">["per_page"], undefined>
        status?: Exclude<Given<"listRobots", "query">["status"], undefined>
        type?: Exclude<Given<"listRobots", "query">["type"], undefined>
        fleet_id?: Exclude<Given<"listRobots", "query">["fleet_id"], undefined>
        name?: Exclude<Given<"listRobots", "query">["name"], undefined>
        sort: Exclude<Given<"listRobots", "query">["sort"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listRobots"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Register a robot
   * POST /robots
   */
  readonly createRobot: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createRobot", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createRobot"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createRobot"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a robot
   * GET /robots/{id}
   */
  readonly getRobot: Handler<
    Context,
    {
      path: {
        id: Given<"getRobot", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getRobot"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a robot
   * PUT /robots/{id}
   */
  readonly updateRobot: Handler<
    Context,
    {
      path: {
        id: Given<"updateRobot", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"updateRobot", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["updateRobot"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateRobot"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a robot
   * DELETE /robots/{id}
   */
  readonly deleteRobot: Handler<
    Context,
    {
      path: {
        id: Given<"deleteRobot", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Read a robot's status
   * GET /robots/{id}/status
   */
  readonly getRobotStatus: Handler<
    Context,
    {
      path: {
        id: Given<"getRobotStatus", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getRobotStatus"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read a robot's log
   * GET /robots/{id}/logs
   */
  readonly listRobotLogs: Handler<
    Context,
    {
      path: {
        id: Given<"listRobotLogs", "path">["id"]
      }
      query: {
        page: Exclude<Given<"listRobotLogs", "query">["page"], undefined>
        per_page: Exclude<Given<"listRobotLogs", "query">["per_page"], undefined>
        from?: Exclude<Given<"listRobotLogs", "query">["from"], undefined>
        to?: Exclude<Given<"listRobotLogs", "query">["to"], undefined>
        level: Exclude<Given<"listRobotLogs", "query">["level"], undefined>
        q?: Exclude<Given<"listRobotLogs", "query">["q"], undefined>
        order: Exclude<Given<"listRobotLogs", "query">["order"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listRobotLogs"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Follow a robot
   * GET /robots/{id}/stream
   */
  readonly streamRobot: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"streamRobot", "path">["id"]
      }
      query: {
        events: Exclude<Given<"streamRobot", "query">["events"], undefined>
      }
      headers: {
        "last-event-id"?: Exclude<Given<"streamRobot", "header">["Last-Event-ID"], undefined>
      }
      cookies: {}
      body: undefined
    },
    EventStreamReply<200, { readonly id?: string; readonly event: "status"; readonly data: components["schemas"]["RobotStatusEvent"] } | { readonly id?: string; readonly event: "metrics"; readonly data: components["schemas"]["RobotMetricsEvent"] } | { readonly id?: string; readonly event: "log"; readonly data: components["schemas"]["RobotLogLine"] } | { readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] }>
  >
  /**
   * Read a robot's telemetry
   * GET /robots/{id}/telemetry
   */
  readonly getRobotTelemetry: Handler<
    Context,
    {
      path: {
        id: Given<"getRobotTelemetry", "path">["id"]
      }
      query: {
        metric?: Exclude<Given<"getRobotTelemetry", "query">["metric"], undefined>
        from?: Exclude<Given<"getRobotTelemetry", "query">["from"], undefined>
        to?: Exclude<Given<"getRobotTelemetry", "query">["to"], undefined>
        bucket: Exclude<Given<"getRobotTelemetry", "query">["bucket"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getRobotTelemetry"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Reload the model
   * POST /robots/{id}/reload
   */
  readonly reloadRobot: Handler<
    Context,
    {
      path: {
        id: Given<"reloadRobot", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"reloadRobot", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: undefined
    },
    Reply<202, operations["reloadRobot"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Give a robot a new token
   * POST /robots/{id}/token
   */
  readonly rotateRobotToken: Handler<
    Context,
    {
      path: {
        id: Given<"rotateRobotToken", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["rotateRobotToken"]["requestBody"]>["content"]["application/json"] | undefined
    },
    Reply<201, operations["rotateRobotToken"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * List fleets
   * GET /fleets
   */
  readonly listFleets: Handler<
    Context,
    {
      path: {}
      query: {
        page: Exclude<Given<"listFleets", "query">["page"], undefined>
        per_page: Exclude<Given<"listFleets", "query">["per_page"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listFleets"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Create a fleet
   * POST /fleets
   */
  readonly createFleet: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createFleet", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createFleet"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createFleet"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a fleet
   * GET /fleets/{id}
   */
  readonly getFleet: Handler<
    Context,
    {
      path: {
        id: Given<"getFleet", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getFleet"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change a fleet
   * PUT /fleets/{id}
   */
  readonly updateFleet: Handler<
    Context,
    {
      path: {
        id: Given<"updateFleet", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"updateFleet", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["updateFleet"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateFleet"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Remove a fleet
   * DELETE /fleets/{id}
   */
  readonly deleteFleet: Handler<
    Context,
    {
      path: {
        id: Given<"deleteFleet", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Add robots to a fleet
   * POST /fleets/{id}/robots
   */
  readonly addFleetRobots: Handler<
    Context,
    {
      path: {
        id: Given<"addFleetRobots", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"addFleetRobots", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["addFleetRobots"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["addFleetRobots"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Take a robot out of a fleet
   * DELETE /fleets/{id}/robots/{robot_id}
   */
  readonly removeFleetRobot: Handler<
    Context,
    {
      path: {
        id: Given<"removeFleetRobot", "path">["id"]
        robot_id: Given<"removeFleetRobot", "path">["robot_id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Read a fleet's telemetry
   * GET /fleets/{id}/telemetry
   */
  readonly getFleetTelemetry: Handler<
    Context,
    {
      path: {
        id: Given<"getFleetTelemetry", "path">["id"]
      }
      query: {
        metric?: Exclude<Given<"getFleetTelemetry", "query">["metric"], undefined>
        from?: Exclude<Given<"getFleetTelemetry", "query">["from"], undefined>
        to?: Exclude<Given<"getFleetTelemetry", "query">["to"], undefined>
        bucket: Exclude<Given<"getFleetTelemetry", "query">["bucket"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getFleetTelemetry"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read who and what the robot is
   * GET /robot-agent
   */
  readonly getAgentSelf: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getAgentSelf"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Report that the robot is there
   * POST /robot-agent/heartbeat
   */
  readonly postHeartbeat: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["postHeartbeat"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["postHeartbeat"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Report samples
   * POST /robot-agent/telemetry
   */
  readonly postTelemetry: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["postTelemetry"]["requestBody"]>["content"]["application/json"]
    },
    Reply<202, operations["postTelemetry"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Report log lines
   * POST /robot-agent/logs
   */
  readonly postAgentLogs: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["postAgentLogs"]["requestBody"]>["content"]["application/json"]
    },
    Reply<202, operations["postAgentLogs"]["responses"][202]["content"]["application/json"]>
  >
  /**
   * Receive commands
   * GET /robot-agent/commands
   */
  readonly streamAgentCommands: Handler<
    DetachedContext,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    EventStreamReply<200, { readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] } | { readonly id?: string; readonly event: "replaced"; readonly data: components["schemas"]["StreamReplaced"] }>
  >
  /**
   * Fetch commands
   * GET /robot-agent/commands/pending
   */
  readonly listPendingCommands: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listPendingCommands"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Acknowledge a command
   * POST /robot-agent/commands/{id}/ack
   */
  readonly ackCommand: Handler<
    Context,
    {
      path: {
        id: Given<"ackCommand", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["ackCommand"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["ackCommand"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read the plan's limits
   * GET /plan-limits
   */
  readonly getPlanLimits: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getPlanLimits"]["responses"][200]["content"]["application/json"]>
  >
}
