// Written by `specway generate`. Never edited by hand. The client of Artemis.
import type { components, operations } from "./artemis.types.ts"
import { caller } from "./support/call.ts"
import type { CallOptions, ClientOptions } from "./support/call.ts"

export { ApiError } from "./support/call.ts"

export interface ArtemisClient {
  /**
   * List robots
   * GET /robots
   */
  listRobots(request?: { readonly query?: Pick<NonNullable<operations["listRobots"]["parameters"]["query"]>, "page" | "per_page" | "status" | "type" | "fleet_id" | "name" | "sort"> }, options?: CallOptions): Promise<operations["listRobots"]["responses"][200]["content"]["application/json"]>
  /**
   * Register a robot
   * POST /robots
   */
  createRobot(request: { readonly body: NonNullable<operations["createRobot"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createRobot"]["responses"][201]["content"]["application/json"]>
  /**
   * Read a robot
   * GET /robots/{id}
   */
  getRobot(request: { readonly path: Pick<NonNullable<operations["getRobot"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getRobot"]["responses"][200]["content"]["application/json"]>
  /**
   * Change a robot
   * PUT /robots/{id}
   */
  updateRobot(request: { readonly path: Pick<NonNullable<operations["updateRobot"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["updateRobot"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateRobot"]["responses"][200]["content"]["application/json"]>
  /**
   * Remove a robot
   * DELETE /robots/{id}
   */
  deleteRobot(request: { readonly path: Pick<NonNullable<operations["deleteRobot"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Read a robot's status
   * GET /robots/{id}/status
   */
  getRobotStatus(request: { readonly path: Pick<NonNullable<operations["getRobotStatus"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getRobotStatus"]["responses"][200]["content"]["application/json"]>
  /**
   * Read a robot's log
   * GET /robots/{id}/logs
   */
  listRobotLogs(request: { readonly path: Pick<NonNullable<operations["listRobotLogs"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>, "page" | "per_page" | "from" | "to" | "level" | "q" | "order"> }, options?: CallOptions): Promise<operations["listRobotLogs"]["responses"][200]["content"]["application/json"]>
  /**
   * Follow a robot
   * GET /robots/{id}/stream
   */
  streamRobot(request: { readonly path: Pick<NonNullable<operations["streamRobot"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["streamRobot"]["parameters"]["query"]>, "events">; readonly headers?: Pick<NonNullable<operations["streamRobot"]["parameters"]["header"]>, "Last-Event-ID"> }, options?: CallOptions): Promise<AsyncIterable<{ readonly id?: string; readonly event: "status"; readonly data: components["schemas"]["RobotStatusEvent"] } | { readonly id?: string; readonly event: "metrics"; readonly data: components["schemas"]["RobotMetricsEvent"] } | { readonly id?: string; readonly event: "log"; readonly data: components["schemas"]["RobotLogLine"] } | { readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] }>>
  /**
   * Read a robot's telemetry
   * GET /robots/{id}/telemetry
   */
  getRobotTelemetry(request: { readonly path: Pick<NonNullable<operations["getRobotTelemetry"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>, "metric" | "from" | "to" | "bucket"> }, options?: CallOptions): Promise<operations["getRobotTelemetry"]["responses"][200]["content"]["application/json"]>
  /**
   * List a robot's commands
   * GET /robots/{id}/commands
   */
  listRobotCommands(request: { readonly path: Pick<NonNullable<operations["listRobotCommands"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listRobotCommands"]["parameters"]["query"]>, "page" | "per_page"> }, options?: CallOptions): Promise<operations["listRobotCommands"]["responses"][200]["content"]["application/json"]>
  /**
   * Reload the model
   * POST /robots/{id}/reload
   */
  reloadRobot(request: { readonly path: Pick<NonNullable<operations["reloadRobot"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["reloadRobot"]["responses"][202]["content"]["application/json"]>
  /**
   * Give a robot a new token
   * POST /robots/{id}/token
   */
  rotateRobotToken(request: { readonly path: Pick<NonNullable<operations["rotateRobotToken"]["parameters"]["path"]>, "id">; readonly body?: NonNullable<operations["rotateRobotToken"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["rotateRobotToken"]["responses"][201]["content"]["application/json"]>
  /**
   * List fleets
   * GET /fleets
   */
  listFleets(request?: { readonly query?: Pick<NonNullable<operations["listFleets"]["parameters"]["query"]>, "page" | "per_page"> }, options?: CallOptions): Promise<operations["listFleets"]["responses"][200]["content"]["application/json"]>
  /**
   * Create a fleet
   * POST /fleets
   */
  createFleet(request: { readonly body: NonNullable<operations["createFleet"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createFleet"]["responses"][201]["content"]["application/json"]>
  /**
   * Read a fleet
   * GET /fleets/{id}
   */
  getFleet(request: { readonly path: Pick<NonNullable<operations["getFleet"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getFleet"]["responses"][200]["content"]["application/json"]>
  /**
   * Change a fleet
   * PUT /fleets/{id}
   */
  updateFleet(request: { readonly path: Pick<NonNullable<operations["updateFleet"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["updateFleet"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateFleet"]["responses"][200]["content"]["application/json"]>
  /**
   * Remove a fleet
   * DELETE /fleets/{id}
   */
  deleteFleet(request: { readonly path: Pick<NonNullable<operations["deleteFleet"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Add robots to a fleet
   * POST /fleets/{id}/robots
   */
  addFleetRobots(request: { readonly path: Pick<NonNullable<operations["addFleetRobots"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["addFleetRobots"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["addFleetRobots"]["responses"][200]["content"]["application/json"]>
  /**
   * Take a robot out of a fleet
   * DELETE /fleets/{id}/robots/{robot_id}
   */
  removeFleetRobot(request: { readonly path: Pick<NonNullable<operations["removeFleetRobot"]["parameters"]["path"]>, "id" | "robot_id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Read a fleet's telemetry
   * GET /fleets/{id}/telemetry
   */
  getFleetTelemetry(request: { readonly path: Pick<NonNullable<operations["getFleetTelemetry"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>, "metric" | "from" | "to" | "bucket"> }, options?: CallOptions): Promise<operations["getFleetTelemetry"]["responses"][200]["content"]["application/json"]>
  /**
   * Read who and what the robot is
   * GET /robot-agent
   */
  getAgentSelf(request?: {}, options?: CallOptions): Promise<operations["getAgentSelf"]["responses"][200]["content"]["application/json"]>
  /**
   * Report that the robot is there
   * POST /robot-agent/heartbeat
   */
  postHeartbeat(request: { readonly body: NonNullable<operations["postHeartbeat"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["postHeartbeat"]["responses"][200]["content"]["application/json"]>
  /**
   * Report samples
   * POST /robot-agent/telemetry
   */
  postTelemetry(request: { readonly body: NonNullable<operations["postTelemetry"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["postTelemetry"]["responses"][202]["content"]["application/json"]>
  /**
   * Report log lines
   * POST /robot-agent/logs
   */
  postAgentLogs(request: { readonly body: NonNullable<operations["postAgentLogs"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["postAgentLogs"]["responses"][202]["content"]["application/json"]>
  /**
   * Receive commands
   * GET /robot-agent/commands
   */
  streamAgentCommands(request?: {}, options?: CallOptions): Promise<AsyncIterable<{ readonly id?: string; readonly event: "command"; readonly data: components["schemas"]["RobotCommandResponse"] } | { readonly id?: string; readonly event: "replaced"; readonly data: components["schemas"]["StreamReplaced"] }>>
  /**
   * Fetch commands
   * GET /robot-agent/commands/pending
   */
  listPendingCommands(request?: {}, options?: CallOptions): Promise<operations["listPendingCommands"]["responses"][200]["content"]["application/json"]>
  /**
   * Acknowledge a command
   * POST /robot-agent/commands/{id}/ack
   */
  ackCommand(request: { readonly path: Pick<NonNullable<operations["ackCommand"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["ackCommand"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["ackCommand"]["responses"][200]["content"]["application/json"]>
  /**
   * Read the plan's limits
   * GET /plan-limits
   */
  getPlanLimits(request?: {}, options?: CallOptions): Promise<operations["getPlanLimits"]["responses"][200]["content"]["application/json"]>
}

/**
 * A client of Artemis.
 * Failures are thrown as ApiError; calls refused with Retry-After are repeated.
 */
export function createArtemisClient(options: ClientOptions = {}): ArtemisClient {
  const call = caller("https://api.kairo.dev/v1", options)
  return {
    listRobots: (request, options) => call({
      method: "GET",
      path: "/robots",
      parameters: [
        { name: "page", in: "query", style: "form", explode: true },
        { name: "per_page", in: "query", style: "form", explode: true },
        { name: "status", in: "query", style: "form", explode: true },
        { name: "type", in: "query", style: "form", explode: true },
        { name: "fleet_id", in: "query", style: "form", explode: true },
        { name: "name", in: "query", style: "form", explode: true },
        { name: "sort", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    createRobot: (request, options) => call({
      method: "POST",
      path: "/robots",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getRobot: (request, options) => call({
      method: "GET",
      path: "/robots/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    updateRobot: (request, options) => call({
      method: "PUT",
      path: "/robots/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    deleteRobot: (request, options) => call({
      method: "DELETE",
      path: "/robots/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getRobotStatus: (request, options) => call({
      method: "GET",
      path: "/robots/{id}/status",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    listRobotLogs: (request, options) => call({
      method: "GET",
      path: "/robots/{id}/logs",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "page", in: "query", style: "form", explode: true },
        { name: "per_page", in: "query", style: "form", explode: true },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "level", in: "query", style: "form", explode: true },
        { name: "q", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    streamRobot: (request, options) => call({
      method: "GET",
      path: "/robots/{id}/stream",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "Last-Event-ID", in: "header", style: "simple", explode: false },
        { name: "events", in: "query", style: "form", explode: false },
      ],
      body: null,
      accept: "text/event-stream",
      answer: "events",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getRobotTelemetry: (request, options) => call({
      method: "GET",
      path: "/robots/{id}/telemetry",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "metric", in: "query", style: "form", explode: false },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "bucket", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    listRobotCommands: (request, options) => call({
      method: "GET",
      path: "/robots/{id}/commands",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "page", in: "query", style: "form", explode: true },
        { name: "per_page", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    reloadRobot: (request, options) => call({
      method: "POST",
      path: "/robots/{id}/reload",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    rotateRobotToken: (request, options) => call({
      method: "POST",
      path: "/robots/{id}/token",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    listFleets: (request, options) => call({
      method: "GET",
      path: "/fleets",
      parameters: [
        { name: "page", in: "query", style: "form", explode: true },
        { name: "per_page", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    createFleet: (request, options) => call({
      method: "POST",
      path: "/fleets",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getFleet: (request, options) => call({
      method: "GET",
      path: "/fleets/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    updateFleet: (request, options) => call({
      method: "PUT",
      path: "/fleets/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    deleteFleet: (request, options) => call({
      method: "DELETE",
      path: "/fleets/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    addFleetRobots: (request, options) => call({
      method: "POST",
      path: "/fleets/{id}/robots",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    removeFleetRobot: (request, options) => call({
      method: "DELETE",
      path: "/fleets/{id}/robots/{robot_id}",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "robot_id", in: "path", style: "simple", explode: false },
      ],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getFleetTelemetry: (request, options) => call({
      method: "GET",
      path: "/fleets/{id}/telemetry",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "metric", in: "query", style: "form", explode: false },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "bucket", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
    getAgentSelf: (request, options) => call({
      method: "GET",
      path: "/robot-agent",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    postHeartbeat: (request, options) => call({
      method: "POST",
      path: "/robot-agent/heartbeat",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    postTelemetry: (request, options) => call({
      method: "POST",
      path: "/robot-agent/telemetry",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    postAgentLogs: (request, options) => call({
      method: "POST",
      path: "/robot-agent/logs",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    streamAgentCommands: (request, options) => call({
      method: "GET",
      path: "/robot-agent/commands",
      parameters: [],
      body: null,
      accept: "text/event-stream",
      answer: "events",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    listPendingCommands: (request, options) => call({
      method: "GET",
      path: "/robot-agent/commands/pending",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    ackCommand: (request, options) => call({
      method: "POST",
      path: "/robot-agent/commands/{id}/ack",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_agent_"] }],
    }, request, options),
    getPlanLimits: (request, options) => call({
      method: "GET",
      path: "/plan-limits",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [{ in: "header", name: "Authorization", lead: "Bearer ", prefixes: ["kai_live_", "kai_test_"] }],
    }, request, options),
  }
}
