// Written by `specway generate`. Never edited by hand. The client of Kairos.
import type { components, operations } from "./kairos.types.ts"
import { caller } from "./support/call.ts"
import type { CallOptions, ClientOptions } from "./support/call.ts"

export { ApiError } from "./support/call.ts"

export interface KairosClient {
  /**
   * List simulations
   * GET /simulations
   */
  listSimulations(request?: { readonly query?: Pick<NonNullable<operations["listSimulations"]["parameters"]["query"]>, "limit" | "offset" | "order" | "status" | "scenarioId" | "domain"> }, options?: CallOptions): Promise<operations["listSimulations"]["responses"][200]["content"]["application/json"]>
  /**
   * Make a simulation
   * POST /simulations
   */
  createSimulation(request: { readonly body: NonNullable<operations["createSimulation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createSimulation"]["responses"][201]["content"]["application/json"]>
  /**
   * Make a simulation from the metrics of a domain
   * POST /simulations/from-domain
   */
  createSimulationFromDomain(request: { readonly body: NonNullable<operations["createSimulationFromDomain"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["createSimulationFromDomain"]["responses"][201]["content"]["application/json"]>
  /**
   * Run a simulation from beginning to end
   * POST /simulations/run
   */
  runSimulation(request: { readonly body: NonNullable<operations["runSimulation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["runSimulation"]["responses"][201]["content"]["application/json"]>
  /**
   * Run a simulation from beginning to end
   * POST /simulations/run
   */
  runSimulationLines(request: { readonly body: NonNullable<operations["runSimulation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<AsyncIterable<components["schemas"]["TraceLineResponse"]>>
  /**
   * Read a simulation
   * GET /simulations/{id}
   */
  getSimulation(request: { readonly path: Pick<NonNullable<operations["getSimulation"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getSimulation"]["responses"][200]["content"]["application/json"]>
  /**
   * Remove a simulation
   * DELETE /simulations/{id}
   */
  deleteSimulation(request: { readonly path: Pick<NonNullable<operations["deleteSimulation"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<undefined>
  /**
   * Compute ticks
   * POST /simulations/{id}/step
   */
  stepSimulation(request: { readonly path: Pick<NonNullable<operations["stepSimulation"]["parameters"]["path"]>, "id">; readonly body?: NonNullable<operations["stepSimulation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["stepSimulation"]["responses"][200]["content"]["application/json"]>
  /**
   * Start, pause, resume or stop a playback
   * POST /simulations/{id}/playback
   */
  controlPlayback(request: { readonly path: Pick<NonNullable<operations["controlPlayback"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["controlPlayback"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["controlPlayback"]["responses"][200]["content"]["application/json"]>
  /**
   * Read the policies of all agents
   * GET /simulations/{id}/policies
   */
  getPolicies(request: { readonly path: Pick<NonNullable<operations["getPolicies"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getPolicies"]["responses"][200]["content"]["application/json"]>
  /**
   * Change the policies of several agents
   * PATCH /simulations/{id}/policies
   */
  updatePolicies(request: { readonly path: Pick<NonNullable<operations["updatePolicies"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["updatePolicies"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updatePolicies"]["responses"][200]["content"]["application/json"]>
  /**
   * Change the policy of one agent
   * PATCH /simulations/{id}/policies/{agentId}
   */
  updateAgentPolicy(request: { readonly path: Pick<NonNullable<operations["updateAgentPolicy"]["parameters"]["path"]>, "id" | "agentId">; readonly body: NonNullable<operations["updateAgentPolicy"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["updateAgentPolicy"]["responses"][200]["content"]["application/json"]>
  /**
   * Fork a simulation
   * POST /simulations/{id}/fork
   */
  forkSimulation(request: { readonly path: Pick<NonNullable<operations["forkSimulation"]["parameters"]["path"]>, "id">; readonly body?: NonNullable<operations["forkSimulation"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["forkSimulation"]["responses"][201]["content"]["application/json"]>
  /**
   * Read a trace
   * GET /simulations/{id}/trace
   */
  getSimulationTrace(request: { readonly path: Pick<NonNullable<operations["getSimulationTrace"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>, "from" | "to" | "every" | "include"> }, options?: CallOptions): Promise<operations["getSimulationTrace"]["responses"][200]["content"]["application/json"]>
  /**
   * Read a trace
   * GET /simulations/{id}/trace
   */
  getSimulationTraceLines(request: { readonly path: Pick<NonNullable<operations["getSimulationTrace"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>, "from" | "to" | "every" | "include"> }, options?: CallOptions): Promise<AsyncIterable<components["schemas"]["TraceLineResponse"]>>
  /**
   * Verify a trace
   * POST /simulations/{id}/verify
   */
  verifySimulation(request: { readonly path: Pick<NonNullable<operations["verifySimulation"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["verifySimulation"]["responses"][200]["content"]["application/json"]>
  /**
   * List discarded attempts
   * GET /simulations/{id}/ghost-branches
   */
  listGhostBranches(request: { readonly path: Pick<NonNullable<operations["listGhostBranches"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listGhostBranches"]["parameters"]["query"]>, "limit" | "offset" | "order"> }, options?: CallOptions): Promise<operations["listGhostBranches"]["responses"][200]["content"]["application/json"]>
  /**
   * List decrees
   * GET /simulations/{id}/decrees
   */
  listDecrees(request: { readonly path: Pick<NonNullable<operations["listDecrees"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listDecrees"]["parameters"]["query"]>, "limit" | "offset" | "order" | "origin" | "type"> }, options?: CallOptions): Promise<operations["listDecrees"]["responses"][200]["content"]["application/json"]>
  /**
   * Issue a decree
   * POST /simulations/{id}/decrees
   */
  issueDecree(request: { readonly path: Pick<NonNullable<operations["issueDecree"]["parameters"]["path"]>, "id">; readonly body: NonNullable<operations["issueDecree"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["issueDecree"]["responses"][201]["content"]["application/json"]>
  /**
   * List forecasts
   * GET /simulations/{id}/prophecies
   */
  listProphecies(request: { readonly path: Pick<NonNullable<operations["listProphecies"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["listProphecies"]["parameters"]["query"]>, "limit" | "offset" | "order"> }, options?: CallOptions): Promise<operations["listProphecies"]["responses"][200]["content"]["application/json"]>
  /**
   * Follow a simulation
   * GET /simulations/{id}/events
   */
  streamSimulationEvents(request: { readonly path: Pick<NonNullable<operations["streamSimulationEvents"]["parameters"]["path"]>, "id">; readonly query?: Pick<NonNullable<operations["streamSimulationEvents"]["parameters"]["query"]>, "from" | "types" | "every">; readonly headers?: Pick<NonNullable<operations["streamSimulationEvents"]["parameters"]["header"]>, "Last-Event-ID"> }, options?: CallOptions): Promise<AsyncIterable<{ readonly id?: string; readonly event: "tick"; readonly data: components["schemas"]["StepRecord"] } | { readonly id?: string; readonly event: "loss"; readonly data: components["schemas"]["LossEvent"] } | { readonly id?: string; readonly event: "warning"; readonly data: components["schemas"]["WarningEvent"] } | { readonly id?: string; readonly event: "paradox"; readonly data: components["schemas"]["ParadoxEvent"] } | { readonly id?: string; readonly event: "decree"; readonly data: components["schemas"]["DecreeEvent"] } | { readonly id?: string; readonly event: "prophecy"; readonly data: components["schemas"]["ProphecyResponse"] } | { readonly id?: string; readonly event: "simulation:status"; readonly data: components["schemas"]["StatusEvent"] } | { readonly id?: string; readonly event: "error"; readonly data: components["schemas"]["Error"] } | { readonly id?: string; readonly event: "heartbeat"; readonly data: components["schemas"]["StreamHeartbeat"] } | { readonly id?: string; readonly event: "phase"; readonly data: components["schemas"]["PhaseTransition"] }> | undefined>
  /**
   * List built-in scenarios
   * GET /scenarios
   */
  listScenarios(request?: {}, options?: CallOptions): Promise<operations["listScenarios"]["responses"][200]["content"]["application/json"]>
  /**
   * Read a built-in scenario
   * GET /scenarios/{id}
   */
  getScenario(request: { readonly path: Pick<NonNullable<operations["getScenario"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getScenario"]["responses"][200]["content"]["application/json"]>
  /**
   * List domains
   * GET /domains
   */
  listDomains(request?: {}, options?: CallOptions): Promise<operations["listDomains"]["responses"][200]["content"]["application/json"]>
  /**
   * Read a domain
   * GET /domains/{id}
   */
  getDomain(request: { readonly path: Pick<NonNullable<operations["getDomain"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getDomain"]["responses"][200]["content"]["application/json"]>
  /**
   * See whether the API works
   * GET /health
   */
  getKairosHealth(request?: {}, options?: CallOptions): Promise<operations["getKairosHealth"]["responses"][200]["content"]["application/json"]>
  /**
   * List your organizations
   * GET /organizations
   */
  listKairosOrganizations(request?: {}, options?: CallOptions): Promise<operations["listKairosOrganizations"]["responses"][200]["content"]["application/json"]>
  /**
   * Read an organization
   * GET /organizations/{id}
   */
  getKairosOrganization(request: { readonly path: Pick<NonNullable<operations["getKairosOrganization"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getKairosOrganization"]["responses"][200]["content"]["application/json"]>
  /**
   * Read what was used in this month
   * GET /organizations/{orgId}/usage/summary
   */
  getUsageSummary(request: { readonly path: Pick<NonNullable<operations["getUsageSummary"]["parameters"]["path"]>, "orgId"> }, options?: CallOptions): Promise<operations["getUsageSummary"]["responses"][200]["content"]["application/json"]>
  /**
   * Read what was used before
   * GET /organizations/{orgId}/usage/history
   */
  getUsageHistory(request: { readonly path: Pick<NonNullable<operations["getUsageHistory"]["parameters"]["path"]>, "orgId">; readonly query?: Pick<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>, "granularity" | "from" | "to" | "limit" | "offset" | "order"> }, options?: CallOptions): Promise<operations["getUsageHistory"]["responses"][200]["content"]["application/json"]>
  /**
   * Read what the plan allows
   * GET /organizations/{orgId}/license
   */
  getLicense(request: { readonly path: Pick<NonNullable<operations["getLicense"]["parameters"]["path"]>, "orgId"> }, options?: CallOptions): Promise<operations["getLicense"]["responses"][200]["content"]["application/json"]>
  /**
   * Read the gate policy
   * GET /organizations/{orgId}/gate-policy
   */
  getGatePolicy(request: { readonly path: Pick<NonNullable<operations["getGatePolicy"]["parameters"]["path"]>, "orgId"> }, options?: CallOptions): Promise<operations["getGatePolicy"]["responses"][200]["content"]["application/json"]>
  /**
   * Replace the gate policy
   * PUT /organizations/{orgId}/gate-policy
   */
  replaceGatePolicy(request: { readonly path: Pick<NonNullable<operations["replaceGatePolicy"]["parameters"]["path"]>, "orgId">; readonly body: NonNullable<operations["replaceGatePolicy"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["replaceGatePolicy"]["responses"][200]["content"]["application/json"]>
  /**
   * List evaluations
   * GET /evaluations
   */
  listEvaluations(request?: { readonly query?: Pick<NonNullable<operations["listEvaluations"]["parameters"]["query"]>, "limit" | "offset" | "order" | "decision" | "simulationId" | "actorId"> }, options?: CallOptions): Promise<operations["listEvaluations"]["responses"][200]["content"]["application/json"]>
  /**
   * Ask the gate
   * POST /evaluations
   */
  evaluate(request: { readonly body: NonNullable<operations["evaluate"]["requestBody"]>["content"]["application/json"] }, options?: CallOptions): Promise<operations["evaluate"]["responses"][200]["content"]["application/json"]>
  /**
   * Read an evaluation
   * GET /evaluations/{id}
   */
  getEvaluation(request: { readonly path: Pick<NonNullable<operations["getEvaluation"]["parameters"]["path"]>, "id"> }, options?: CallOptions): Promise<operations["getEvaluation"]["responses"][200]["content"]["application/json"]>
}

/**
 * A client of Kairos.
 * Failures are thrown as ApiError; calls refused with Retry-After are repeated.
 */
export function createKairosClient(options: ClientOptions = {}): KairosClient {
  const call = caller("https://api.kairo.dev/v1", options)
  return {
    listSimulations: (request, options) => call({
      method: "GET",
      path: "/simulations",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
        { name: "status", in: "query", style: "form", explode: true },
        { name: "scenarioId", in: "query", style: "form", explode: true },
        { name: "domain", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    createSimulation: (request, options) => call({
      method: "POST",
      path: "/simulations",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    createSimulationFromDomain: (request, options) => call({
      method: "POST",
      path: "/simulations/from-domain",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    runSimulation: (request, options) => call({
      method: "POST",
      path: "/simulations/run",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    runSimulationLines: (request, options) => call({
      method: "POST",
      path: "/simulations/run",
      parameters: [],
      body: "application/json",
      accept: "application/x-ndjson",
      answer: "lines",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getSimulation: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    deleteSimulation: (request, options) => call({
      method: "DELETE",
      path: "/simulations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: null,
      answer: "nothing",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    stepSimulation: (request, options) => call({
      method: "POST",
      path: "/simulations/{id}/step",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    controlPlayback: (request, options) => call({
      method: "POST",
      path: "/simulations/{id}/playback",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getPolicies: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/policies",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    updatePolicies: (request, options) => call({
      method: "PATCH",
      path: "/simulations/{id}/policies",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    updateAgentPolicy: (request, options) => call({
      method: "PATCH",
      path: "/simulations/{id}/policies/{agentId}",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "agentId", in: "path", style: "simple", explode: false },
      ],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    forkSimulation: (request, options) => call({
      method: "POST",
      path: "/simulations/{id}/fork",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getSimulationTrace: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/trace",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "every", in: "query", style: "form", explode: true },
        { name: "include", in: "query", style: "form", explode: false },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getSimulationTraceLines: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/trace",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "every", in: "query", style: "form", explode: true },
        { name: "include", in: "query", style: "form", explode: false },
      ],
      body: null,
      accept: "application/x-ndjson",
      answer: "lines",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    verifySimulation: (request, options) => call({
      method: "POST",
      path: "/simulations/{id}/verify",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    listGhostBranches: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/ghost-branches",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    listDecrees: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/decrees",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
        { name: "origin", in: "query", style: "form", explode: true },
        { name: "type", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    issueDecree: (request, options) => call({
      method: "POST",
      path: "/simulations/{id}/decrees",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    listProphecies: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/prophecies",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    streamSimulationEvents: (request, options) => call({
      method: "GET",
      path: "/simulations/{id}/events",
      parameters: [
        { name: "id", in: "path", style: "simple", explode: false },
        { name: "Last-Event-ID", in: "header", style: "simple", explode: false },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "types", in: "query", style: "form", explode: false },
        { name: "every", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "text/event-stream",
      answer: "events",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    listScenarios: (request, options) => call({
      method: "GET",
      path: "/scenarios",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    getScenario: (request, options) => call({
      method: "GET",
      path: "/scenarios/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    listDomains: (request, options) => call({
      method: "GET",
      path: "/domains",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getDomain: (request, options) => call({
      method: "GET",
      path: "/domains/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getKairosHealth: (request, options) => call({
      method: "GET",
      path: "/health",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [],
    }, request, options),
    listKairosOrganizations: (request, options) => call({
      method: "GET",
      path: "/organizations",
      parameters: [],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getKairosOrganization: (request, options) => call({
      method: "GET",
      path: "/organizations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getUsageSummary: (request, options) => call({
      method: "GET",
      path: "/organizations/{orgId}/usage/summary",
      parameters: [{ name: "orgId", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getUsageHistory: (request, options) => call({
      method: "GET",
      path: "/organizations/{orgId}/usage/history",
      parameters: [
        { name: "orgId", in: "path", style: "simple", explode: false },
        { name: "granularity", in: "query", style: "form", explode: true },
        { name: "from", in: "query", style: "form", explode: true },
        { name: "to", in: "query", style: "form", explode: true },
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getLicense: (request, options) => call({
      method: "GET",
      path: "/organizations/{orgId}/license",
      parameters: [{ name: "orgId", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getGatePolicy: (request, options) => call({
      method: "GET",
      path: "/organizations/{orgId}/gate-policy",
      parameters: [{ name: "orgId", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    replaceGatePolicy: (request, options) => call({
      method: "PUT",
      path: "/organizations/{orgId}/gate-policy",
      parameters: [{ name: "orgId", in: "path", style: "simple", explode: false }],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    listEvaluations: (request, options) => call({
      method: "GET",
      path: "/evaluations",
      parameters: [
        { name: "limit", in: "query", style: "form", explode: true },
        { name: "offset", in: "query", style: "form", explode: true },
        { name: "order", in: "query", style: "form", explode: true },
        { name: "decision", in: "query", style: "form", explode: true },
        { name: "simulationId", in: "query", style: "form", explode: true },
        { name: "actorId", in: "query", style: "form", explode: true },
      ],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    evaluate: (request, options) => call({
      method: "POST",
      path: "/evaluations",
      parameters: [],
      body: "application/json",
      accept: "application/json",
      answer: "json",
      idempotent: true,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
    getEvaluation: (request, options) => call({
      method: "GET",
      path: "/evaluations/{id}",
      parameters: [{ name: "id", in: "path", style: "simple", explode: false }],
      body: null,
      accept: "application/json",
      answer: "json",
      idempotent: false,
      credentials: [
        { in: "header", name: "X-Api-Key", lead: "", prefixes: ["krs_"] },
        { in: "header", name: "Authorization", lead: "Bearer ", prefixes: [] },
      ],
    }, request, options),
  }
}
