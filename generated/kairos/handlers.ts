// Written by `specway generate`. Never edited by hand. Kairos: what is left to be written by hand.
import type { Context, DetachedContext, EventStreamReply, Handler, PublicContext, Reply } from "../../src/gateway/contract.ts"
import type { components, operations } from "./types.ts"

/** The parameters of an operation in one place of its request. */
type Given<Id extends keyof operations, In extends "path" | "query" | "header" | "cookie"> = NonNullable<operations[Id]["parameters"][In]>

/**
 * What is left to write for Kairos: everything else is generated or served upstream.
 * Each handler gets decoded and validated values, with defaults filled in, and gives a reply that the document allows.
 */
export interface Handlers {
  /**
   * Make a simulation
   * POST /simulations
   */
  readonly createSimulation: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createSimulation", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createSimulation"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createSimulation"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Make a simulation from the metrics of a domain
   * POST /simulations/from-domain
   */
  readonly createSimulationFromDomain: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"createSimulationFromDomain", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["createSimulationFromDomain"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["createSimulationFromDomain"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Run a simulation from beginning to end
   * POST /simulations/run
   */
  readonly runSimulation: Handler<
    DetachedContext,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"runSimulation", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["runSimulation"]["requestBody"]>["content"]["application/json"]
    },
    (Reply<201, operations["runSimulation"]["responses"][201]["content"]["application/json"]> & { readonly mediaType: "application/json" }) | (Reply<201, AsyncIterable<components["schemas"]["TraceLineResponse"]>> & { readonly mediaType: "application/x-ndjson" })
  >
  /**
   * Remove a simulation
   * DELETE /simulations/{id}
   */
  readonly deleteSimulation: Handler<
    Context,
    {
      path: {
        id: Given<"deleteSimulation", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<204, undefined>
  >
  /**
   * Compute ticks
   * POST /simulations/{id}/step
   */
  readonly stepSimulation: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"stepSimulation", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"stepSimulation", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["stepSimulation"]["requestBody"]>["content"]["application/json"] | undefined
    },
    Reply<200, operations["stepSimulation"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Start, pause, resume or stop a playback
   * POST /simulations/{id}/playback
   */
  readonly controlPlayback: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"controlPlayback", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"controlPlayback", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["controlPlayback"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["controlPlayback"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read the policies of all agents
   * GET /simulations/{id}/policies
   */
  readonly getPolicies: Handler<
    Context,
    {
      path: {
        id: Given<"getPolicies", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getPolicies"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change the policies of several agents
   * PATCH /simulations/{id}/policies
   */
  readonly updatePolicies: Handler<
    Context,
    {
      path: {
        id: Given<"updatePolicies", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["updatePolicies"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updatePolicies"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Change the policy of one agent
   * PATCH /simulations/{id}/policies/{agentId}
   */
  readonly updateAgentPolicy: Handler<
    Context,
    {
      path: {
        id: Given<"updateAgentPolicy", "path">["id"]
        agentId: Given<"updateAgentPolicy", "path">["agentId"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["updateAgentPolicy"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["updateAgentPolicy"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Fork a simulation
   * POST /simulations/{id}/fork
   */
  readonly forkSimulation: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"forkSimulation", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"forkSimulation", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["forkSimulation"]["requestBody"]>["content"]["application/json"] | undefined
    },
    Reply<201, operations["forkSimulation"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Read a trace
   * GET /simulations/{id}/trace
   */
  readonly getSimulationTrace: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"getSimulationTrace", "path">["id"]
      }
      query: {
        from: Exclude<Given<"getSimulationTrace", "query">["from"], undefined>
        to?: Exclude<Given<"getSimulationTrace", "query">["to"], undefined>
        every: Exclude<Given<"getSimulationTrace", "query">["every"], undefined>
        include: Exclude<Given<"getSimulationTrace", "query">["include"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    (Reply<200, operations["getSimulationTrace"]["responses"][200]["content"]["application/json"]> & { readonly mediaType: "application/json" }) | (Reply<200, AsyncIterable<components["schemas"]["TraceLineResponse"]>> & { readonly mediaType: "application/x-ndjson" })
  >
  /**
   * Verify a trace
   * POST /simulations/{id}/verify
   */
  readonly verifySimulation: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"verifySimulation", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["verifySimulation"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List discarded attempts
   * GET /simulations/{id}/ghost-branches
   */
  readonly listGhostBranches: Handler<
    Context,
    {
      path: {
        id: Given<"listGhostBranches", "path">["id"]
      }
      query: {
        limit: Exclude<Given<"listGhostBranches", "query">["limit"], undefined>
        offset: Exclude<Given<"listGhostBranches", "query">["offset"], undefined>
        order: Exclude<Given<"listGhostBranches", "query">["order"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listGhostBranches"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List decrees
   * GET /simulations/{id}/decrees
   */
  readonly listDecrees: Handler<
    Context,
    {
      path: {
        id: Given<"listDecrees", "path">["id"]
      }
      query: {
        limit: Exclude<Given<"listDecrees", "query">["limit"], undefined>
        offset: Exclude<Given<"listDecrees", "query">["offset"], undefined>
        order: Exclude<Given<"listDecrees", "query">["order"], undefined>
        origin?: Exclude<Given<"listDecrees", "query">["origin"], undefined>
        type?: Exclude<Given<"listDecrees", "query">["type"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listDecrees"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Issue a decree
   * POST /simulations/{id}/decrees
   */
  readonly issueDecree: Handler<
    Context,
    {
      path: {
        id: Given<"issueDecree", "path">["id"]
      }
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"issueDecree", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["issueDecree"]["requestBody"]>["content"]["application/json"]
    },
    Reply<201, operations["issueDecree"]["responses"][201]["content"]["application/json"]>
  >
  /**
   * Follow a simulation
   * GET /simulations/{id}/events
   */
  readonly streamSimulationEvents: Handler<
    DetachedContext,
    {
      path: {
        id: Given<"streamSimulationEvents", "path">["id"]
      }
      query: {
        from?: Exclude<Given<"streamSimulationEvents", "query">["from"], undefined>
        types: Exclude<Given<"streamSimulationEvents", "query">["types"], undefined>
        every: Exclude<Given<"streamSimulationEvents", "query">["every"], undefined>
      }
      headers: {
        "last-event-id"?: Exclude<Given<"streamSimulationEvents", "header">["Last-Event-ID"], undefined>
      }
      cookies: {}
      body: undefined
    },
    EventStreamReply<200, { readonly id?: string; readonly event: "tick"; readonly data: components["schemas"]["StepRecord"] } | { readonly id?: string; readonly event: "loss"; readonly data: components["schemas"]["LossEvent"] } | { readonly id?: string; readonly event: "warning"; readonly data: components["schemas"]["WarningEvent"] } | { readonly id?: string; readonly event: "paradox"; readonly data: components["schemas"]["ParadoxEvent"] } | { readonly id?: string; readonly event: "decree"; readonly data: components["schemas"]["DecreeEvent"] } | { readonly id?: string; readonly event: "prophecy"; readonly data: components["schemas"]["ProphecyResponse"] } | { readonly id?: string; readonly event: "simulation:status"; readonly data: components["schemas"]["StatusEvent"] } | { readonly id?: string; readonly event: "error"; readonly data: components["schemas"]["Error"] } | { readonly id?: string; readonly event: "heartbeat"; readonly data?: undefined } | { readonly id?: string; readonly event: "phase"; readonly data: components["schemas"]["PhaseTransition"] }> | Reply<204, undefined>
  >
  /**
   * List built-in scenarios
   * GET /scenarios
   */
  readonly listScenarios: Handler<
    PublicContext,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listScenarios"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read a built-in scenario
   * GET /scenarios/{id}
   */
  readonly getScenario: Handler<
    PublicContext,
    {
      path: {
        id: Given<"getScenario", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getScenario"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List domains
   * GET /domains
   */
  readonly listDomains: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listDomains"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read a domain
   * GET /domains/{id}
   */
  readonly getDomain: Handler<
    Context,
    {
      path: {
        id: Given<"getDomain", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getDomain"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * See whether the API works
   * GET /health
   */
  readonly getKairosHealth: Handler<
    PublicContext,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getKairosHealth"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * List your organizations
   * GET /organizations
   */
  readonly listKairosOrganizations: Handler<
    Context,
    {
      path: {}
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["listKairosOrganizations"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read an organization
   * GET /organizations/{id}
   */
  readonly getKairosOrganization: Handler<
    Context,
    {
      path: {
        id: Given<"getKairosOrganization", "path">["id"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getKairosOrganization"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read what was used in this month
   * GET /organizations/{orgId}/usage/summary
   */
  readonly getUsageSummary: Handler<
    Context,
    {
      path: {
        orgId: Given<"getUsageSummary", "path">["orgId"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getUsageSummary"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read what was used before
   * GET /organizations/{orgId}/usage/history
   */
  readonly getUsageHistory: Handler<
    Context,
    {
      path: {
        orgId: Given<"getUsageHistory", "path">["orgId"]
      }
      query: {
        granularity: Exclude<Given<"getUsageHistory", "query">["granularity"], undefined>
        from?: Exclude<Given<"getUsageHistory", "query">["from"], undefined>
        to?: Exclude<Given<"getUsageHistory", "query">["to"], undefined>
        limit: Exclude<Given<"getUsageHistory", "query">["limit"], undefined>
        offset: Exclude<Given<"getUsageHistory", "query">["offset"], undefined>
        order: Exclude<Given<"getUsageHistory", "query">["order"], undefined>
      }
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getUsageHistory"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read what the plan allows
   * GET /organizations/{orgId}/license
   */
  readonly getLicense: Handler<
    Context,
    {
      path: {
        orgId: Given<"getLicense", "path">["orgId"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getLicense"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Read the gate policy
   * GET /organizations/{orgId}/gate-policy
   */
  readonly getGatePolicy: Handler<
    Context,
    {
      path: {
        orgId: Given<"getGatePolicy", "path">["orgId"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: undefined
    },
    Reply<200, operations["getGatePolicy"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Replace the gate policy
   * PUT /organizations/{orgId}/gate-policy
   */
  readonly replaceGatePolicy: Handler<
    Context,
    {
      path: {
        orgId: Given<"replaceGatePolicy", "path">["orgId"]
      }
      query: {}
      headers: {}
      cookies: {}
      body: NonNullable<operations["replaceGatePolicy"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["replaceGatePolicy"]["responses"][200]["content"]["application/json"]>
  >
  /**
   * Ask the gate
   * POST /evaluations
   */
  readonly evaluate: Handler<
    DetachedContext,
    {
      path: {}
      query: {}
      headers: {
        "idempotency-key"?: Exclude<Given<"evaluate", "header">["Idempotency-Key"], undefined>
      }
      cookies: {}
      body: NonNullable<operations["evaluate"]["requestBody"]>["content"]["application/json"]
    },
    Reply<200, operations["evaluate"]["responses"][200]["content"]["application/json"]>
  >
}
