// Written by `specway generate`. Never edited by hand. Kairos: its operations for the registry of @hono/zod-openapi.
import { codePoints, documented, exact, headers, links, parameter, registerComponent, z } from "../support/zod.ts"
import type { Document } from "../support/zod.ts"
import * as schemas from "./schemas.ts"
import type { operations } from "./types.ts"
import * as validators from "./validators.ts"
import { createRoute, z as zod } from "@hono/zod-openapi"
import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi"

/**
 * List simulations
 * GET /simulations
 */
export const listSimulations = createRoute({
  method: "get",
  path: "/simulations",
  operationId: "listSimulations",
  summary: "List simulations",
  description: "The simulations of the organization, newest first. Filters narrow the list and may be combined. State and configuration are in `GET /simulations/{id}`.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "desc" }, { required: false, description: "Newest first (`desc`) or oldest first (`asc`).", example: "desc" }),
      status: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["status"]>(z.optional(schemas.SimulationStatus), { $ref: "#/components/schemas/SimulationStatus" }, { required: false, description: "Only simulations with this status." }),
      scenarioId: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["scenarioId"]>(z.string().check(codePoints(1, 64)).optional(), { type: "string", minLength: 1, maxLength: 64 }, { required: false, description: "Only simulations of this built-in scenario.", example: "capability-divergence" }),
      domain: parameter<NonNullable<operations["listSimulations"]["parameters"]["query"]>["domain"]>(z.string().check(codePoints(1, 64)).optional(), { type: "string", minLength: 1, maxLength: 64 }, { required: false, description: "Only simulations of this domain.", example: "ai-safety" }),
    }),
  },
  responses: {
    "200": {
      description: "One page of simulations.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One simulation",
              value: {
                data: [
                  {
                    id: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                    scenarioId: "capability-divergence",
                    engineVersion: "1.4.4",
                    status: "ready",
                    statusReason: "created",
                    t: 0,
                    seed: 42,
                    domain: null,
                    label: "Capability-Alignment Divergence",
                    organizationId: "01977200-0000-7000-8000-000000000001",
                    traceHash: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    playback: null,
                    parentId: null,
                    forkedAtTick: null,
                    phase: "resonant",
                    stability: 1.3846,
                    createdAt: "2025-06-15T10:30:00.000Z",
                    updatedAt: "2025-06-15T10:30:00.000Z",
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["listSimulations"]["responses"][200]["content"]["application/json"]>(schemas.SimulationList, { $ref: "#/components/schemas/SimulationList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Make a simulation
 * POST /simulations
 */
export const createSimulation = createRoute({
  method: "post",
  path: "/simulations",
  operationId: "createSimulation",
  summary: "Make a simulation",
  description: "Makes a simulation of a built-in scenario or of one of your own. It waits at `t = 0` for a step or a playback. It counts as one of the simulations that the plan allows in a month. An engine version that does not run here is 400; `details.validVersions` names those that do.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createSimulation"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "What to simulate.",
      content: {
        "application/json": {
          examples: {
            builtIn: { summary: "A built-in scenario", value: { scenarioId: "capability-divergence" } },
            own: {
              summary: "A scenario of your own",
              value: {
                scenario: {
                  seed: 7,
                  initialState: {},
                  agents: [
                    { id: "builder", policy: { lambda: 0.6, gamma: 0.3, lambdaDrift: 0.002 } },
                    { id: "auditor", policy: { lambda: 0.2, gamma: 0.7 }, attractorPreferences: { stability: 1 } },
                  ],
                },
              },
            },
          },
          schema: documented<NonNullable<operations["createSimulation"]["requestBody"]>["content"]["application/json"]>(schemas.CreateSimulation, { $ref: "#/components/schemas/CreateSimulation" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The simulation.",
      headers: headers({
        Location: { description: "Where the simulation is.", required: true, schema: { type: "string", maxLength: 2048 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getSimulation", parameters: { id: "$response.body#/id" }, description: "Read the simulation." },
        step: { operationId: "stepSimulation", parameters: { id: "$response.body#/id" }, description: "Compute ticks." },
        control: { operationId: "controlPlayback", parameters: { id: "$response.body#/id" }, description: "Compute ticks by the clock." },
        trace: { operationId: "getSimulationTrace", parameters: { id: "$response.body#/id" }, description: "Read what was computed." },
        delete: { operationId: "deleteSimulation", parameters: { id: "$response.body#/id" }, description: "Remove the simulation." },
      }),
      content: {
        "application/json": {
          examples: {
            made: {
              summary: "It waits at t = 0",
              value: {
                id: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                scenarioId: "capability-divergence",
                engineVersion: "1.4.4",
                state: {
                  t: 0,
                  b: -2,
                  lastMove: "idle",
                  stability: 1.3846,
                  minStability: 1.3846,
                  phase: "resonant",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "frontier_model", b: -2, lastMove: "idle", lambda: 0.5, gamma: 0.3, stability: 0, alive: true },
                    { id: "oversight_board", b: 2, lastMove: "idle", lambda: 0.15, gamma: 0.6, stability: 0, alive: true },
                  ],
                },
                status: "ready",
                statusReason: "created",
                t: 0,
                seed: 42,
                domain: null,
                label: "Capability-Alignment Divergence",
                organizationId: "01977200-0000-7000-8000-000000000001",
                traceHash: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                playback: null,
                parentId: null,
                forkedAtTick: null,
                scenario: {
                  id: "capability-divergence",
                  label: "Capability-Alignment Divergence",
                  seed: 42,
                  tags: ["ai-safety", "governance"],
                  note: "A capable system outgrows its oversight.",
                  initialState: {
                    radius: 12,
                    fields: [
                      { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                      { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                    ],
                    positions: { frontier_model: -2, oversight_board: 2 },
                  },
                  agents: [
                    {
                      id: "frontier_model",
                      marker: { x: 200, y: 75 },
                      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
                      attractorPreferences: { stability: 0.8 },
                    },
                    {
                      id: "oversight_board",
                      marker: { x: 60, y: 95 },
                      policy: { lambda: 0.15, gamma: 0.6 },
                      attractorPreferences: { stability: 1 },
                    },
                  ],
                  nodeLabels: { x: "Capability", y: "Alignment" },
                  rules: {
                    zeroSumAttractorCapture: false,
                    prophecyEvery: 50,
                    prophecyFeedback: "none",
                    prophecyWeight: 0.2,
                    haltOnCollapse: true,
                  },
                },
                createdAt: "2025-06-15T10:30:00.000Z",
                updatedAt: "2025-06-15T10:30:00.000Z",
              },
            },
          },
          schema: documented<operations["createSimulation"]["responses"][201]["content"]["application/json"]>(exact(validators.createSimulation_201Validator), { $ref: "#/components/schemas/Simulation", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or `organizationId` names an organization in which it cannot act.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The organization is another one",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope simulation:write.",
                  details: { scope: "simulation:write", missing: ["simulation:write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createSimulation"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["createSimulation"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": {
      description: "There is no scenario of that name. Nothing was made.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            scenario: {
              summary: "The scenario is unknown",
              value: { error: { code: "NOT_FOUND", message: "Scenario not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["createSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": {
      description: "Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      }),
      content: {
        "application/json": {
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests",
              value: {
                error: {
                  code: "RATE_LIMITED",
                  message: "Too many requests: try again in 12 s.",
                  details: { limit: 10, class: "create", plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            QUOTA_EXCEEDED: {
              summary: "No more simulations in this month",
              value: {
                error: {
                  code: "QUOTA_EXCEEDED",
                  message: "The quota of the community plan for this month is used up.",
                  details: { metric: "simulationRuns", limit: 1000, used: 1000, periodEnd: "2025-07-01T00:00:00.000Z" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createSimulation"]["responses"][429]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["createSimulation"]["responses"][429]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Make a simulation from the metrics of a domain
 * POST /simulations/from-domain
 */
export const createSimulationFromDomain = createRoute({
  method: "post",
  path: "/simulations/from-domain",
  operationId: "createSimulationFromDomain",
  summary: "Make a simulation from the metrics of a domain",
  description: "An adapter of the domain makes a scenario of the metrics: each model or actor becomes an agent, `events` become decrees of origin `schedule`. What the input of a domain looks like is the `inputSchema` of `GET /domains/{id}`. Otherwise as `POST /simulations`.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createSimulationFromDomain"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The domain and its metrics.",
      content: {
        "application/json": {
          examples: {
            aiSafety: {
              summary: "A model and a board that oversees it",
              value: {
                domain: "ai-safety",
                input: {
                  name: "Frontier lab",
                  seed: 42,
                  models: [
                    { name: "gpt-next", capabilityIndex: 620, alignmentScore: 55, autonomyLevel: 6 },
                    { name: "monitor", capabilityIndex: 90, alignmentScore: 88 },
                  ],
                  oversightBodies: [{ name: "Safety board", guardrailStrength: 60, responseLatency: 20 }],
                  events: [{ tick: 120, type: "capability_jump", target: "gpt-next", magnitude: 0.2 }],
                },
              },
            },
          },
          schema: documented<NonNullable<operations["createSimulationFromDomain"]["requestBody"]>["content"]["application/json"]>(schemas.CreateSimulationFromDomain, { $ref: "#/components/schemas/CreateSimulationFromDomain" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The simulation.",
      headers: headers({
        Location: { description: "Where the simulation is.", required: true, schema: { type: "string", maxLength: 2048 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getSimulation", parameters: { id: "$response.body#/id" }, description: "Read the simulation." },
        step: { operationId: "stepSimulation", parameters: { id: "$response.body#/id" }, description: "Compute ticks." },
        control: { operationId: "controlPlayback", parameters: { id: "$response.body#/id" }, description: "Compute ticks by the clock." },
        trace: { operationId: "getSimulationTrace", parameters: { id: "$response.body#/id" }, description: "Read what was computed." },
        delete: { operationId: "deleteSimulation", parameters: { id: "$response.body#/id" }, description: "Remove the simulation." },
      }),
      content: {
        "application/json": {
          examples: {
            made: {
              summary: "Two models under one board",
              value: {
                id: "01977222-1c90-7d3f-b2a8-4f6e8c0d5a33",
                scenarioId: null,
                engineVersion: "1.4.4",
                state: {
                  t: 0,
                  b: -2,
                  lastMove: "idle",
                  stability: 0.9846,
                  minStability: 0.9846,
                  phase: "resonant",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "gpt-next", b: -2, lastMove: "idle", lambda: 0.95, gamma: 0.641, stability: 0, alive: true },
                    { id: "monitor", b: 2, lastMove: "idle", lambda: 0.6537, gamma: 0.938, stability: 0, alive: true },
                  ],
                },
                status: "ready",
                statusReason: "created",
                t: 0,
                seed: 42,
                domain: "ai-safety",
                label: "Frontier lab",
                organizationId: "01977200-0000-7000-8000-000000000001",
                traceHash: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                playback: null,
                parentId: null,
                forkedAtTick: null,
                scenario: {
                  label: "Frontier lab",
                  seed: 42,
                  initialState: {
                    radius: 12,
                    fields: [
                      { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                      { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                    ],
                    positions: { "gpt-next": -2, monitor: 2 },
                  },
                  agents: [
                    { id: "gpt-next", marker: { x: 620, y: 55 }, policy: { lambda: 0.95, gamma: 0.641 } },
                    { id: "monitor", marker: { x: 90, y: 88 }, policy: { lambda: 0.6537, gamma: 0.938 } },
                  ],
                  nodeLabels: { x: "Capability", y: "Alignment" },
                  rules: {
                    zeroSumAttractorCapture: false,
                    prophecyEvery: 50,
                    prophecyFeedback: "none",
                    prophecyWeight: 0.2,
                    haltOnCollapse: true,
                  },
                },
                createdAt: "2025-06-15T10:30:00.000Z",
                updatedAt: "2025-06-15T10:30:00.000Z",
              },
            },
          },
          schema: documented<operations["createSimulationFromDomain"]["responses"][201]["content"]["application/json"]>(exact(validators.createSimulation_201Validator), { $ref: "#/components/schemas/Simulation", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or `organizationId` names an organization in which it cannot act.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The organization is another one",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope simulation:write.",
                  details: { scope: "simulation:write", missing: ["simulation:write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createSimulationFromDomain"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["createSimulationFromDomain"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": {
      description: "There is no domain of that name. Nothing was made.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            domain: {
              summary: "The domain is unknown",
              value: {
                error: { code: "NOT_FOUND", message: "Domain adapter not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["createSimulationFromDomain"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": {
      description: "Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      }),
      content: {
        "application/json": {
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests",
              value: {
                error: {
                  code: "RATE_LIMITED",
                  message: "Too many requests: try again in 12 s.",
                  details: { limit: 10, class: "create", plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            QUOTA_EXCEEDED: {
              summary: "No more simulations in this month",
              value: {
                error: {
                  code: "QUOTA_EXCEEDED",
                  message: "The quota of the community plan for this month is used up.",
                  details: { metric: "simulationRuns", limit: 1000, used: 1000, periodEnd: "2025-07-01T00:00:00.000Z" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createSimulationFromDomain"]["responses"][429]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["createSimulationFromDomain"]["responses"][429]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Run a simulation from beginning to end
 * POST /simulations/run
 */
export const runSimulation = createRoute({
  method: "post",
  path: "/simulations/run",
  operationId: "runSimulation",
  summary: "Run a simulation from beginning to end",
  description: "Makes a simulation, computes its ticks and answers the trace, as one JSON value or, with `Accept: application/x-ndjson`, a line for each tick as it is computed and one last line with the summary. It may end early, when every agent is lost or a `halt` takes effect. JSON with `steps` is limited to 200,000 records of agents; take NDJSON for more. A repeat with the same `Idempotency-Key` finds the run: it waits for its end, or streams it from its first tick. A reader that goes away does not stop the run.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["runSimulation"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "What to simulate, how far, and what to answer.",
      content: {
        "application/json": {
          examples: {
            builtIn: {
              summary: "A built-in scenario with a surge of oversight, without single ticks",
              value: {
                scenarioId: "capability-divergence",
                ticks: 1000,
                include: ["events", "prophecies"],
                decrees: [{ tick: 262, type: "oversight_surge", payload: { magnitude: 0.6, durationTicks: 2000 } }],
              },
            },
          },
          schema: documented<NonNullable<operations["runSimulation"]["requestBody"]>["content"]["application/json"]>(schemas.RunSimulation, { $ref: "#/components/schemas/RunSimulation" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The finished run.",
      headers: headers({
        Location: { description: "Where the simulation is.", required: true, schema: { type: "string", maxLength: 2048 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getSimulation", parameters: { id: "$response.body#/id" }, description: "Read the simulation." },
        step: { operationId: "stepSimulation", parameters: { id: "$response.body#/id" }, description: "Compute ticks." },
        control: { operationId: "controlPlayback", parameters: { id: "$response.body#/id" }, description: "Compute ticks by the clock." },
        trace: { operationId: "getSimulationTrace", parameters: { id: "$response.body#/id" }, description: "Read what was computed." },
        delete: { operationId: "deleteSimulation", parameters: { id: "$response.body#/id" }, description: "Remove the simulation." },
      }),
      content: {
        "application/json": {
          examples: {
            run: {
              summary: "A thousand ticks without their records",
              value: {
                id: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                scenarioId: "capability-divergence",
                engineVersion: "1.4.4",
                state: {
                  t: 1000,
                  b: 0,
                  lastMove: "left",
                  stability: 1.02,
                  minStability: 1.02,
                  phase: "volatile",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "frontier_model", b: -2, lastMove: "left", lambda: 0.5, gamma: 0.3, stability: 1020, alive: true },
                    { id: "oversight_board", b: 2, lastMove: "left", lambda: 0.15, gamma: 0.6, stability: 1020, alive: true },
                  ],
                },
                status: "completed",
                statusReason: "run",
                t: 1000,
                seed: 42,
                domain: null,
                label: "Capability-Alignment Divergence",
                organizationId: "01977200-0000-7000-8000-000000000001",
                traceHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                playback: null,
                parentId: null,
                forkedAtTick: null,
                scenario: {
                  id: "capability-divergence",
                  label: "Capability-Alignment Divergence",
                  seed: 42,
                  tags: ["ai-safety", "governance"],
                  note: "A capable system outgrows its oversight.",
                  initialState: {
                    radius: 12,
                    fields: [
                      { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                      { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                    ],
                    positions: { frontier_model: -2, oversight_board: 2 },
                  },
                  agents: [
                    {
                      id: "frontier_model",
                      marker: { x: 200, y: 75 },
                      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
                      attractorPreferences: { stability: 0.8 },
                    },
                    {
                      id: "oversight_board",
                      marker: { x: 60, y: 95 },
                      policy: { lambda: 0.15, gamma: 0.6 },
                      attractorPreferences: { stability: 1 },
                    },
                  ],
                  nodeLabels: { x: "Capability", y: "Alignment" },
                  rules: {
                    zeroSumAttractorCapture: false,
                    prophecyEvery: 50,
                    prophecyFeedback: "none",
                    prophecyWeight: 0.2,
                    haltOnCollapse: true,
                  },
                },
                createdAt: "2025-06-15T10:30:00.000Z",
                updatedAt: "2025-06-15T10:30:00.310Z",
                trace: {
                  events: [
                    {
                      id: "50.0",
                      tick: 50,
                      event: "prophecy",
                      data: {
                        id: "01977220-4f10-7a02-b1f5-7c3de0a94b55",
                        simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                        createdAt: "2025-06-15T10:36:00.000Z",
                        data: {
                          predictedPhase: "resonant",
                          confidence: 0.875,
                          horizon: 50,
                          stability: { p10: 0.71, p50: 0.88, p90: 1.05 },
                          lossProbability: 0.25,
                          firstLoss: { agent: "frontier_model", p50Tick: 236 },
                          tick: 50,
                        },
                      },
                    },
                  ],
                  prophecies: [
                    {
                      id: "01977220-4f10-7a02-b1f5-7c3de0a94b55",
                      simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                      createdAt: "2025-06-15T10:36:00.000Z",
                      data: {
                        predictedPhase: "resonant",
                        confidence: 0.875,
                        horizon: 50,
                        stability: { p10: 0.71, p50: 0.88, p90: 1.05 },
                        lossProbability: 0.25,
                        firstLoss: { agent: "frontier_model", p50Tick: 236 },
                        tick: 50,
                      },
                    },
                  ],
                },
                summary: {
                  fromTick: 1,
                  toTick: 1000,
                  ticks: 1000,
                  agentIds: ["frontier_model", "oversight_board"],
                  finalPhase: "volatile",
                  meanStability: 1.1204,
                  minStability: 0.9873,
                  maxStability: 1.3846,
                  phaseTransitions: [],
                  basinLosses: [],
                  warningTicks: 0,
                  paradoxes: 0,
                  ghostBranches: 0,
                },
              },
            },
          },
          schema: documented<operations["runSimulation"]["responses"][201]["content"]["application/json"]>(schemas.SimulationRunResponse, { $ref: "#/components/schemas/SimulationRun" }),
        },
        "application/x-ndjson": {
          examples: {
            lines: {
              summary: "One tick, then the last line",
              value: "{\"t\":1,\"b\":0,\"lastMove\":\"left\",\"state\":{\"stability\":1.3846,\"minStability\":1.3846,\"phase\":\"resonant\",\"collapsed\":false,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}]},\"warning\":null,\"agents\":[{\"id\":\"frontier_model\",\"b\":-2,\"lastMove\":\"left\",\"lambda\":0.5,\"gamma\":0.3,\"stability\":1.38,\"alive\":true},{\"id\":\"oversight_board\",\"b\":2,\"lastMove\":\"left\",\"lambda\":0.15,\"gamma\":0.6,\"stability\":1.38,\"alive\":true}]}\n{\"summary\":{\"fromTick\":1,\"toTick\":1,\"ticks\":1,\"agentIds\":[\"frontier_model\",\"oversight_board\"],\"finalPhase\":\"resonant\",\"meanStability\":1.1204,\"minStability\":0.9873,\"maxStability\":1.3846,\"phaseTransitions\":[],\"basinLosses\":[],\"warningTicks\":0,\"paradoxes\":0,\"ghostBranches\":0},\"simulation\":{\"id\":\"0197721c-5b3a-7c41-9f60-2d1f6d0c8a11\",\"scenarioId\":\"capability-divergence\",\"engineVersion\":\"1.4.4\",\"state\":{\"t\":1,\"b\":0,\"lastMove\":\"left\",\"stability\":1.3846,\"minStability\":1.3846,\"phase\":\"resonant\",\"collapsed\":false,\"warning\":null,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}],\"agents\":[{\"id\":\"frontier_model\",\"b\":-2,\"lastMove\":\"left\",\"lambda\":0.5,\"gamma\":0.3,\"stability\":1.38,\"alive\":true},{\"id\":\"oversight_board\",\"b\":2,\"lastMove\":\"left\",\"lambda\":0.15,\"gamma\":0.6,\"stability\":1.38,\"alive\":true}]},\"status\":\"completed\",\"statusReason\":\"run\",\"t\":1,\"seed\":42,\"domain\":null,\"label\":\"Capability-Alignment Divergence\",\"organizationId\":\"01977200-0000-7000-8000-000000000001\",\"traceHash\":\"sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f\",\"playback\":null,\"parentId\":null,\"forkedAtTick\":null,\"scenario\":{\"id\":\"capability-divergence\",\"label\":\"Capability-Alignment Divergence\",\"seed\":42,\"tags\":[\"ai-safety\",\"governance\"],\"note\":\"A capable system outgrows its oversight.\",\"initialState\":{\"radius\":12,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}],\"positions\":{\"frontier_model\":-2,\"oversight_board\":2}},\"agents\":[{\"id\":\"frontier_model\",\"marker\":{\"x\":200,\"y\":75},\"policy\":{\"lambda\":0.5,\"gamma\":0.3,\"lambdaDrift\":0.0025,\"gammaDrift\":0.0015},\"attractorPreferences\":{\"stability\":0.8}},{\"id\":\"oversight_board\",\"marker\":{\"x\":60,\"y\":95},\"policy\":{\"lambda\":0.15,\"gamma\":0.6},\"attractorPreferences\":{\"stability\":1}}],\"nodeLabels\":{\"x\":\"Capability\",\"y\":\"Alignment\"},\"rules\":{\"zeroSumAttractorCapture\":false,\"prophecyEvery\":50,\"prophecyFeedback\":\"none\",\"prophecyWeight\":0.2,\"haltOnCollapse\":true}},\"createdAt\":\"2025-06-15T10:30:00.000Z\",\"updatedAt\":\"2025-06-15T10:30:00.310Z\"},\"events\":[],\"prophecies\":[],\"ghostBranches\":[]}\n",
            },
          },
          schema: documented<operations["runSimulation"]["responses"][201]["content"]["application/x-ndjson"]>(z.string().check(codePoints(0, 1073741824)), { type: "string", maxLength: 1073741824 }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or `organizationId` names an organization in which it cannot act.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The organization is another one",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope simulation:write.",
                  details: { scope: "simulation:write", missing: ["simulation:write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["runSimulation"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["runSimulation"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": {
      description: "There is no scenario, or no domain, of that name. Nothing was made.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            scenario: {
              summary: "The scenario is unknown",
              value: { error: { code: "NOT_FOUND", message: "Scenario not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
            domain: {
              summary: "The domain is unknown",
              value: {
                error: { code: "NOT_FOUND", message: "Domain adapter not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["runSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": {
      description: "Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      }),
      content: {
        "application/json": {
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests",
              value: {
                error: {
                  code: "RATE_LIMITED",
                  message: "Too many requests: try again in 12 s.",
                  details: { limit: 10, class: "create", plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            QUOTA_EXCEEDED: {
              summary: "No more simulations in this month",
              value: {
                error: {
                  code: "QUOTA_EXCEEDED",
                  message: "The quota of the community plan for this month is used up.",
                  details: { metric: "simulationRuns", limit: 1000, used: 1000, periodEnd: "2025-07-01T00:00:00.000Z" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["runSimulation"]["responses"][429]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["runSimulation"]["responses"][429]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a simulation
 * GET /simulations/{id}
 */
export const getSimulation = createRoute({
  method: "get",
  path: "/simulations/{id}",
  operationId: "getSimulation",
  summary: "Read a simulation",
  description: "A simulation with its present state and the configuration that runs.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getSimulation"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
  },
  responses: {
    "200": {
      description: "The simulation.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            made: {
              summary: "It waits at t = 0",
              value: {
                id: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                scenarioId: "capability-divergence",
                engineVersion: "1.4.4",
                state: {
                  t: 0,
                  b: -2,
                  lastMove: "idle",
                  stability: 1.3846,
                  minStability: 1.3846,
                  phase: "resonant",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "frontier_model", b: -2, lastMove: "idle", lambda: 0.5, gamma: 0.3, stability: 0, alive: true },
                    { id: "oversight_board", b: 2, lastMove: "idle", lambda: 0.15, gamma: 0.6, stability: 0, alive: true },
                  ],
                },
                status: "ready",
                statusReason: "created",
                t: 0,
                seed: 42,
                domain: null,
                label: "Capability-Alignment Divergence",
                organizationId: "01977200-0000-7000-8000-000000000001",
                traceHash: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                playback: null,
                parentId: null,
                forkedAtTick: null,
                scenario: {
                  id: "capability-divergence",
                  label: "Capability-Alignment Divergence",
                  seed: 42,
                  tags: ["ai-safety", "governance"],
                  note: "A capable system outgrows its oversight.",
                  initialState: {
                    radius: 12,
                    fields: [
                      { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                      { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                    ],
                    positions: { frontier_model: -2, oversight_board: 2 },
                  },
                  agents: [
                    {
                      id: "frontier_model",
                      marker: { x: 200, y: 75 },
                      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
                      attractorPreferences: { stability: 0.8 },
                    },
                    {
                      id: "oversight_board",
                      marker: { x: 60, y: 95 },
                      policy: { lambda: 0.15, gamma: 0.6 },
                      attractorPreferences: { stability: 1 },
                    },
                  ],
                  nodeLabels: { x: "Capability", y: "Alignment" },
                  rules: {
                    zeroSumAttractorCapture: false,
                    prophecyEvery: 50,
                    prophecyFeedback: "none",
                    prophecyWeight: 0.2,
                    haltOnCollapse: true,
                  },
                },
                createdAt: "2025-06-15T10:30:00.000Z",
                updatedAt: "2025-06-15T10:30:00.000Z",
              },
            },
          },
          schema: documented<operations["getSimulation"]["responses"][200]["content"]["application/json"]>(exact(validators.createSimulation_201Validator), { $ref: "#/components/schemas/Simulation", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["getSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getSimulation"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Remove a simulation
 * DELETE /simulations/{id}
 */
export const deleteSimulation = createRoute({
  method: "delete",
  path: "/simulations/{id}",
  operationId: "deleteSimulation",
  summary: "Remove a simulation",
  description: "Removes the simulation with its trace, decrees and forecasts. A playback or run stops at its next commit; open streams get an event `error` (`NOT_FOUND`) and end. Forks live on, with `parentId` `null`. What was used is not given back.",
  tags: ["Simulations"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["deleteSimulation"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
  },
  responses: {
    "204": {
      description: "The simulation is gone.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["deleteSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["deleteSimulation"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Compute ticks
 * POST /simulations/{id}/step
 */
export const stepSimulation = createRoute({
  method: "post",
  path: "/simulations/{id}/step",
  operationId: "stepSimulation",
  summary: "Compute ticks",
  description: "Computes ticks at once and commits them together: all or nothing. Two steps at the same time are computed one after the other; who waits longer than 5 s gets 409 with `busy`. A simulation that is `running` or has ended is 409. More ticks than the plan allows are 400; when none is left, 409.",
  tags: ["Running"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["stepSimulation"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["stepSimulation"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: false,
      description: "How far to go; one tick when left out.",
      content: {
        "application/json": {
          examples: {
            hundred: { summary: "A hundred ticks", value: { ticks: 100 } },
            forced: { summary: "One tick with a forced move", value: { moves: { frontier_model: "left" } } },
          },
          schema: documented<NonNullable<operations["stepSimulation"]["requestBody"]>["content"]["application/json"]>(schemas.StepSimulation, { $ref: "#/components/schemas/StepSimulation" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "What these ticks have done.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            hundred: {
              summary: "A hundred ticks and one forecast",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                status: "ready",
                t: 100,
                ticks: 100,
                state: {
                  t: 100,
                  b: 0,
                  lastMove: "left",
                  stability: 1.1203,
                  minStability: 1.1203,
                  phase: "resonant",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "frontier_model", b: -2, lastMove: "left", lambda: 0.5, gamma: 0.3, stability: 112.03, alive: true },
                    { id: "oversight_board", b: 2, lastMove: "left", lambda: 0.15, gamma: 0.6, stability: 112.03, alive: true },
                  ],
                },
                traceHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                summary: {
                  fromTick: 1,
                  toTick: 100,
                  ticks: 100,
                  agentIds: ["frontier_model", "oversight_board"],
                  finalPhase: "resonant",
                  meanStability: 1.1204,
                  minStability: 0.9873,
                  maxStability: 1.3846,
                  phaseTransitions: [],
                  basinLosses: [],
                  warningTicks: 0,
                  paradoxes: 0,
                  ghostBranches: 0,
                },
                events: [
                  {
                    id: "50.0",
                    tick: 50,
                    event: "prophecy",
                    data: {
                      id: "01977220-4f10-7a02-b1f5-7c3de0a94b55",
                      simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                      createdAt: "2025-06-15T10:36:00.000Z",
                      data: {
                        predictedPhase: "resonant",
                        confidence: 0.875,
                        horizon: 50,
                        stability: { p10: 0.71, p50: 0.88, p90: 1.05 },
                        lossProbability: 0.25,
                        firstLoss: { agent: "frontier_model", p50Tick: 236 },
                        tick: 50,
                      },
                    },
                  },
                ],
                eventsTruncated: false,
              },
            },
          },
          schema: documented<operations["stepSimulation"]["responses"][200]["content"]["application/json"]>(schemas.StepResult, { $ref: "#/components/schemas/StepResult" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["stepSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["stepSimulation"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["stepSimulation"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["stepSimulation"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Start, pause, resume or stop a playback
 * POST /simulations/{id}/playback
 */
export const controlPlayback = createRoute({
  method: "post",
  path: "/simulations/{id}/playback",
  operationId: "controlPlayback",
  summary: "Start, pause, resume or stop a playback",
  description: "A playback computes ticks by the clock until somebody pauses it, it reaches `untilTick`, or nobody has touched it for 24 hours. It goes on when the server is started again; missed time is not made up. The answer to `pause` and `stop` comes after the commit under way, so its `t` is final. `stop` completes the simulation for good. The plan limits how many playbacks an organization may have at the same time.",
  tags: ["Running"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["controlPlayback"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["controlPlayback"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "What to do with the playback.",
      content: {
        "application/json": {
          examples: {
            play: { summary: "Fifty ticks a second up to tick 1000", value: { action: "play", ticksPerSecond: 50, untilTick: 1000 } },
            pause: { summary: "Rest", value: { action: "pause" } },
          },
          schema: documented<NonNullable<operations["controlPlayback"]["requestBody"]>["content"]["application/json"]>(schemas.ControlPlayback, { $ref: "#/components/schemas/ControlPlayback" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The playback as it is now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            playing: {
              summary: "It runs",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                status: "running",
                t: 120,
                playback: { ticksPerSecond: 50, untilTick: 1000, startedAt: "2025-06-15T10:31:00.000Z", startTick: 120 },
              },
            },
          },
          schema: documented<operations["controlPlayback"]["responses"][200]["content"]["application/json"]>(schemas.PlaybackResult, { $ref: "#/components/schemas/PlaybackResult" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["controlPlayback"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["controlPlayback"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["controlPlayback"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["controlPlayback"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": {
      description: "Too many requests (`RATE_LIMITED`), or too many playbacks of the organization at the same time (`CONCURRENCY_LIMITED`). Wait `Retry-After` seconds.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      }),
      content: {
        "application/json": {
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests",
              value: {
                error: {
                  code: "RATE_LIMITED",
                  message: "Too many requests: try again in 12 s.",
                  details: { limit: 60, class: "step", plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            CONCURRENCY_LIMITED: {
              summary: "Another playback is running",
              value: {
                error: {
                  code: "CONCURRENCY_LIMITED",
                  message: "Too many at the same time: the community plan allows 1.",
                  details: { limit: 1, active: 1, plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["controlPlayback"]["responses"][429]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["controlPlayback"]["responses"][429]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read the policies of all agents
 * GET /simulations/{id}/policies
 */
export const getPolicies = createRoute({
  method: "get",
  path: "/simulations/{id}/policies",
  operationId: "getPolicies",
  summary: "Read the policies of all agents",
  description: "What drives each agent, with changes that are accepted and still to take effect, and what the values effectively are now.",
  tags: ["Policies"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getPolicies"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
  },
  responses: {
    "200": {
      description: "The policies.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            policies: {
              summary: "Nothing is pending",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                t: 120,
                policies: {
                  frontier_model: {
                    lambda: 0.5,
                    gamma: 0.3,
                    lambdaDrift: 0.0025,
                    gammaDrift: 0.0015,
                    attractorPreferences: { stability: 0.8 },
                    effective: { lambda: 0.61, gamma: 0.29 },
                    pending: false,
                  },
                },
                decreeIds: [],
              },
            },
          },
          schema: documented<operations["getPolicies"]["responses"][200]["content"]["application/json"]>(schemas.SimulationPolicies, { $ref: "#/components/schemas/SimulationPolicies" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["getPolicies"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getPolicies"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change the policies of several agents
 * PATCH /simulations/{id}/policies
 */
export const updatePolicies = createRoute({
  method: "patch",
  path: "/simulations/{id}/policies",
  operationId: "updatePolicies",
  summary: "Change the policies of several agents",
  description: "Changes values of several agents at once: all, or none. Each agent that is named becomes a `policy_change` decree of origin `policy`, which takes effect at the next tick. A lost agent and a simulation that has ended are 409.",
  tags: ["Policies"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updatePolicies"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    body: {
      required: true,
      description: "Changes by agent.",
      content: {
        "application/json": {
          examples: { one: { summary: "More buffer for one agent", value: { policies: { frontier_model: { gamma: 0.45 } } } } },
          schema: documented<NonNullable<operations["updatePolicies"]["requestBody"]>["content"]["application/json"]>(schemas.UpdatePolicies, { $ref: "#/components/schemas/UpdatePolicies" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The policies.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            changed: {
              summary: "The change takes effect at the next tick",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                t: 120,
                policies: {
                  frontier_model: {
                    lambda: 0.5,
                    gamma: 0.45,
                    lambdaDrift: 0.0025,
                    gammaDrift: 0.0015,
                    attractorPreferences: { stability: 0.8 },
                    effective: { lambda: 0.61, gamma: 0.29 },
                    pending: true,
                  },
                },
                decreeIds: ["0197721f-02bb-7d11-8a07-9b2f1b8f6c01"],
              },
            },
          },
          schema: documented<operations["updatePolicies"]["responses"][200]["content"]["application/json"]>(schemas.SimulationPolicies, { $ref: "#/components/schemas/SimulationPolicies" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["updatePolicies"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["updatePolicies"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["updatePolicies"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["updatePolicies"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Change the policy of one agent
 * PATCH /simulations/{id}/policies/{agentId}
 */
export const updateAgentPolicy = createRoute({
  method: "patch",
  path: "/simulations/{id}/policies/{agentId}",
  operationId: "updateAgentPolicy",
  summary: "Change the policy of one agent",
  description: "As `PATCH /simulations/{id}/policies`, for one agent. An unknown one is 404.",
  tags: ["Policies"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateAgentPolicy"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
      agentId: parameter<operations["updateAgentPolicy"]["parameters"]["path"]["agentId"]>(schemas.AgentName, { $ref: "#/components/schemas/AgentName" }, { required: true, description: "The agent." }),
    }),
    body: {
      required: true,
      description: "The values to change.",
      content: {
        "application/json": {
          examples: { gamma: { summary: "More buffer", value: { gamma: 0.45, lambdaDrift: null } } },
          schema: documented<NonNullable<operations["updateAgentPolicy"]["requestBody"]>["content"]["application/json"]>(schemas.AgentPolicyPatch, { $ref: "#/components/schemas/AgentPolicyPatch" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The policies of all agents.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            changed: {
              summary: "The change takes effect at the next tick",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                t: 120,
                policies: {
                  frontier_model: {
                    lambda: 0.5,
                    gamma: 0.45,
                    lambdaDrift: 0.0025,
                    gammaDrift: 0.0015,
                    attractorPreferences: { stability: 0.8 },
                    effective: { lambda: 0.61, gamma: 0.29 },
                    pending: true,
                  },
                },
                decreeIds: ["0197721f-02bb-7d11-8a07-9b2f1b8f6c01"],
              },
            },
          },
          schema: documented<operations["updateAgentPolicy"]["responses"][200]["content"]["application/json"]>(schemas.SimulationPolicies, { $ref: "#/components/schemas/SimulationPolicies" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["updateAgentPolicy"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["updateAgentPolicy"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["updateAgentPolicy"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["updateAgentPolicy"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Fork a simulation
 * POST /simulations/{id}/fork
 */
export const forkSimulation = createRoute({
  method: "post",
  path: "/simulations/{id}/fork",
  operationId: "forkSimulation",
  summary: "Fork a simulation",
  description: "Makes a new simulation that shares the trace up to a tick and goes its own way from there. It has its own copy of everything; the parent is not changed. Decrees that were to take effect later are not taken over. It counts as one of the simulations that the plan allows in a month. A tick at which every agent is lost is 409.",
  tags: ["Running"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["forkSimulation"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["forkSimulation"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: false,
      description: "Where to fork; at the present tick when left out.",
      content: {
        "application/json": {
          examples: { earlier: { summary: "Before the first warning", value: { atTick: 260, label: "with oversight" } } },
          schema: documented<NonNullable<operations["forkSimulation"]["requestBody"]>["content"]["application/json"]>(schemas.ForkSimulation, { $ref: "#/components/schemas/ForkSimulation" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The fork.",
      headers: headers({
        Location: { description: "Where the simulation is.", required: true, schema: { type: "string", maxLength: 2048 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getSimulation", parameters: { id: "$response.body#/id" }, description: "Read the fork." },
        step: { operationId: "stepSimulation", parameters: { id: "$response.body#/id" }, description: "Compute ticks." },
        delete: { operationId: "deleteSimulation", parameters: { id: "$response.body#/id" }, description: "Remove the fork." },
      }),
      content: {
        "application/json": {
          examples: {
            fork: {
              summary: "It goes its own way from tick 260",
              value: {
                id: "01977221-8d02-7b6e-a4c1-0e5f7a9b3c22",
                scenarioId: "capability-divergence",
                engineVersion: "1.4.4",
                state: {
                  t: 260,
                  b: 0,
                  lastMove: "left",
                  stability: 1.0391,
                  minStability: 1.0391,
                  phase: "resonant",
                  collapsed: false,
                  warning: null,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  agents: [
                    { id: "frontier_model", b: -2, lastMove: "left", lambda: 0.5, gamma: 0.3, stability: 270.17, alive: true },
                    { id: "oversight_board", b: 2, lastMove: "left", lambda: 0.15, gamma: 0.6, stability: 270.17, alive: true },
                  ],
                },
                status: "ready",
                statusReason: "created",
                t: 260,
                seed: 42,
                domain: null,
                label: "with oversight",
                organizationId: "01977200-0000-7000-8000-000000000001",
                traceHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                playback: null,
                parentId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                forkedAtTick: 260,
                scenario: {
                  id: "capability-divergence",
                  label: "Capability-Alignment Divergence",
                  seed: 42,
                  tags: ["ai-safety", "governance"],
                  note: "A capable system outgrows its oversight.",
                  initialState: {
                    radius: 12,
                    fields: [
                      { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                      { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                    ],
                    positions: { frontier_model: -2, oversight_board: 2 },
                  },
                  agents: [
                    {
                      id: "frontier_model",
                      marker: { x: 200, y: 75 },
                      policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
                      attractorPreferences: { stability: 0.8 },
                    },
                    {
                      id: "oversight_board",
                      marker: { x: 60, y: 95 },
                      policy: { lambda: 0.15, gamma: 0.6 },
                      attractorPreferences: { stability: 1 },
                    },
                  ],
                  nodeLabels: { x: "Capability", y: "Alignment" },
                  rules: {
                    zeroSumAttractorCapture: false,
                    prophecyEvery: 50,
                    prophecyFeedback: "none",
                    prophecyWeight: 0.2,
                    haltOnCollapse: true,
                  },
                },
                createdAt: "2025-06-15T10:30:00.000Z",
                updatedAt: "2025-06-15T10:30:00.000Z",
              },
            },
          },
          schema: documented<operations["forkSimulation"]["responses"][201]["content"]["application/json"]>(exact(validators.createSimulation_201Validator), { $ref: "#/components/schemas/Simulation", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["forkSimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["forkSimulation"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["forkSimulation"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["forkSimulation"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": {
      description: "Too many requests (`RATE_LIMITED`), or the simulations of this month are used up (`QUOTA_EXCEEDED`; `details` says how many there may be, and when the next month begins). Wait `Retry-After` seconds.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      }),
      content: {
        "application/json": {
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests",
              value: {
                error: {
                  code: "RATE_LIMITED",
                  message: "Too many requests: try again in 12 s.",
                  details: { limit: 10, class: "create", plan: "community" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            QUOTA_EXCEEDED: {
              summary: "No more simulations in this month",
              value: {
                error: {
                  code: "QUOTA_EXCEEDED",
                  message: "The quota of the community plan for this month is used up.",
                  details: { metric: "simulationRuns", limit: 1000, used: 1000, periodEnd: "2025-07-01T00:00:00.000Z" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["forkSimulation"]["responses"][429]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["forkSimulation"]["responses"][429]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a trace
 * GET /simulations/{id}/trace
 */
export const getSimulationTrace = createRoute({
  method: "get",
  path: "/simulations/{id}/trace",
  operationId: "getSimulationTrace",
  summary: "Read a trace",
  description: "Ticks `from` to `to` and what happened in them, as one JSON value or, with `Accept: application/x-ndjson`, a line for each tick and one last line. JSON is limited to a range of 100,000 ticks and 200,000 records of agents; NDJSON is not. With `from=1&every=1` the SHA-256 of the lines of ticks is `traceHash`. The answer shows the simulation as it was when the request came.",
  tags: ["Traces"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getSimulationTrace"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    query: zod.object({
      from: parameter<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>["from"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 1 }, { required: false, description: "The first tick; 0 is the initial state.", example: 1 }),
      to: parameter<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>["to"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991 }, {
        required: false,
        description: "The last tick, not before `from`; beyond the present one it is the present one, and so it is when left out.",
        example: 100,
      }),
      every: parameter<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>["every"]>(z.int().gte(1).lte(10000).optional(), { type: "integer", minimum: 1, maximum: 10000, default: 1 }, { required: false, description: "Only each n-th tick, counted from `from`. The summary counts all of them.", example: 1 }),
      include: parameter<NonNullable<operations["getSimulationTrace"]["parameters"]["query"]>["include"]>(z.optional(exact(validators.getSimulationTrace_query_includeValidator)), {
        type: "array",
        minItems: 1,
        maxItems: 4,
        uniqueItems: true,
        items: { $ref: "#/components/schemas/TracePart" },
        default: ["steps", "events", "prophecies", "ghostBranches"],
      }, {
        required: false,
        description: "Which parts to answer, separated by commas.",
        style: "form",
        explode: false,
        example: ["steps", "events"],
      }),
    }),
  },
  responses: {
    "200": {
      description: "The trace.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            trace: {
              summary: "The first tick",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                scenarioId: "capability-divergence",
                domain: null,
                engineVersion: "1.4.4",
                seed: 42,
                t: 1000,
                status: "completed",
                traceHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                trace: {
                  steps: [
                    {
                      t: 1,
                      b: 0,
                      lastMove: "left",
                      state: {
                        stability: 1.3846,
                        minStability: 1.3846,
                        phase: "resonant",
                        collapsed: false,
                        fields: [
                          { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                          { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                        ],
                      },
                      warning: null,
                      agents: [
                        { id: "frontier_model", b: -2, lastMove: "left", lambda: 0.5, gamma: 0.3, stability: 1.38, alive: true },
                        { id: "oversight_board", b: 2, lastMove: "left", lambda: 0.15, gamma: 0.6, stability: 1.38, alive: true },
                      ],
                    },
                  ],
                  events: [],
                  prophecies: [],
                  ghostBranches: [],
                },
                summary: {
                  fromTick: 1,
                  toTick: 1,
                  ticks: 1,
                  agentIds: ["frontier_model", "oversight_board"],
                  finalPhase: "resonant",
                  meanStability: 1.1204,
                  minStability: 0.9873,
                  maxStability: 1.3846,
                  phaseTransitions: [],
                  basinLosses: [],
                  warningTicks: 0,
                  paradoxes: 0,
                  ghostBranches: 0,
                },
              },
            },
          },
          schema: documented<operations["getSimulationTrace"]["responses"][200]["content"]["application/json"]>(schemas.SimulationTraceResponse, { $ref: "#/components/schemas/SimulationTrace" }),
        },
        "application/x-ndjson": {
          examples: {
            lines: {
              summary: "One tick, then the last line",
              value: "{\"t\":1,\"b\":0,\"lastMove\":\"left\",\"state\":{\"stability\":1.3846,\"minStability\":1.3846,\"phase\":\"resonant\",\"collapsed\":false,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}]},\"warning\":null,\"agents\":[{\"id\":\"frontier_model\",\"b\":-2,\"lastMove\":\"left\",\"lambda\":0.5,\"gamma\":0.3,\"stability\":1.38,\"alive\":true},{\"id\":\"oversight_board\",\"b\":2,\"lastMove\":\"left\",\"lambda\":0.15,\"gamma\":0.6,\"stability\":1.38,\"alive\":true}]}\n{\"summary\":{\"fromTick\":1,\"toTick\":1,\"ticks\":1,\"agentIds\":[\"frontier_model\",\"oversight_board\"],\"finalPhase\":\"resonant\",\"meanStability\":1.1204,\"minStability\":0.9873,\"maxStability\":1.3846,\"phaseTransitions\":[],\"basinLosses\":[],\"warningTicks\":0,\"paradoxes\":0,\"ghostBranches\":0},\"simulation\":{\"id\":\"0197721c-5b3a-7c41-9f60-2d1f6d0c8a11\",\"scenarioId\":\"capability-divergence\",\"engineVersion\":\"1.4.4\",\"state\":{\"t\":1,\"b\":0,\"lastMove\":\"left\",\"stability\":1.3846,\"minStability\":1.3846,\"phase\":\"resonant\",\"collapsed\":false,\"warning\":null,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}],\"agents\":[{\"id\":\"frontier_model\",\"b\":-2,\"lastMove\":\"left\",\"lambda\":0.5,\"gamma\":0.3,\"stability\":1.38,\"alive\":true},{\"id\":\"oversight_board\",\"b\":2,\"lastMove\":\"left\",\"lambda\":0.15,\"gamma\":0.6,\"stability\":1.38,\"alive\":true}]},\"status\":\"completed\",\"statusReason\":\"run\",\"t\":1,\"seed\":42,\"domain\":null,\"label\":\"Capability-Alignment Divergence\",\"organizationId\":\"01977200-0000-7000-8000-000000000001\",\"traceHash\":\"sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f\",\"playback\":null,\"parentId\":null,\"forkedAtTick\":null,\"scenario\":{\"id\":\"capability-divergence\",\"label\":\"Capability-Alignment Divergence\",\"seed\":42,\"tags\":[\"ai-safety\",\"governance\"],\"note\":\"A capable system outgrows its oversight.\",\"initialState\":{\"radius\":12,\"fields\":[{\"id\":\"stability\",\"kind\":\"attractor\",\"b\":-4,\"strength\":0.8},{\"id\":\"cliff\",\"kind\":\"repulsor\",\"b\":9,\"strength\":0.9}],\"positions\":{\"frontier_model\":-2,\"oversight_board\":2}},\"agents\":[{\"id\":\"frontier_model\",\"marker\":{\"x\":200,\"y\":75},\"policy\":{\"lambda\":0.5,\"gamma\":0.3,\"lambdaDrift\":0.0025,\"gammaDrift\":0.0015},\"attractorPreferences\":{\"stability\":0.8}},{\"id\":\"oversight_board\",\"marker\":{\"x\":60,\"y\":95},\"policy\":{\"lambda\":0.15,\"gamma\":0.6},\"attractorPreferences\":{\"stability\":1}}],\"nodeLabels\":{\"x\":\"Capability\",\"y\":\"Alignment\"},\"rules\":{\"zeroSumAttractorCapture\":false,\"prophecyEvery\":50,\"prophecyFeedback\":\"none\",\"prophecyWeight\":0.2,\"haltOnCollapse\":true}},\"createdAt\":\"2025-06-15T10:30:00.000Z\",\"updatedAt\":\"2025-06-15T10:30:00.310Z\"},\"events\":[],\"prophecies\":[],\"ghostBranches\":[]}\n",
            },
          },
          schema: documented<operations["getSimulationTrace"]["responses"][200]["content"]["application/x-ndjson"]>(z.string().check(codePoints(0, 1073741824)), { type: "string", maxLength: 1073741824 }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["getSimulationTrace"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getSimulationTrace"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Verify a trace
 * POST /simulations/{id}/verify
 */
export const verifySimulation = createRoute({
  method: "post",
  path: "/simulations/{id}/verify",
  operationId: "verifySimulation",
  summary: "Verify a trace",
  description: "Computes every tick again from the scenario and the recorded inputs, and compares the hash with the stored one. Nothing is changed and nothing counted. A trace that differs is an answer with `verified` `false`, and raises an alarm here.",
  tags: ["Traces"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["verifySimulation"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
  },
  responses: {
    "200": {
      description: "What the recomputation gave.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            same: {
              summary: "The trace is as it was",
              value: {
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                verified: true,
                t: 1000,
                engineVersion: "1.4.4",
                traceHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                computedHash: "sha256:3f1c9d0a7b2e4c5d6f8091a2b3c4d5e6f70812a3b4c5d6e7f8091a2b3c4d5e6f",
                firstMismatch: null,
                durationMs: 41.7,
              },
            },
          },
          schema: documented<operations["verifySimulation"]["responses"][200]["content"]["application/json"]>(schemas.Verification, { $ref: "#/components/schemas/Verification" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["verifySimulation"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["verifySimulation"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List discarded attempts
 * GET /simulations/{id}/ghost-branches
 */
export const listGhostBranches = createRoute({
  method: "get",
  path: "/simulations/{id}/ghost-branches",
  operationId: "listGhostBranches",
  summary: "List discarded attempts",
  description: "Attempts at a tick that ended in a paradox, in the order of ticks. They are no part of the trace.",
  tags: ["Traces"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listGhostBranches"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    query: zod.object({
      limit: parameter<NonNullable<operations["listGhostBranches"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["listGhostBranches"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["listGhostBranches"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "asc" }, { required: false, description: "Oldest first (`asc`) or newest first (`desc`).", example: "asc" }),
    }),
  },
  responses: {
    "200": {
      description: "One page of discarded attempts.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One attempt",
              value: {
                data: [
                  {
                    tick: 87,
                    attempt: 1,
                    reason: "paradox",
                    agents: ["hawk", "dove"],
                    moves: { hawk: "right", dove: "stay" },
                    stability: 0.1412,
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["listGhostBranches"]["responses"][200]["content"]["application/json"]>(schemas.GhostBranchList, { $ref: "#/components/schemas/GhostBranchList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["listGhostBranches"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["listGhostBranches"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List decrees
 * GET /simulations/{id}/decrees
 */
export const listDecrees = createRoute({
  method: "get",
  path: "/simulations/{id}/decrees",
  operationId: "listDecrees",
  summary: "List decrees",
  description: "The decrees of the simulation in the order in which they were accepted; those of the engine once their tick is committed.",
  tags: ["Decrees"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listDecrees"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    query: zod.object({
      limit: parameter<NonNullable<operations["listDecrees"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["listDecrees"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["listDecrees"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "asc" }, { required: false, description: "Oldest first (`asc`) or newest first (`desc`).", example: "asc" }),
      origin: parameter<NonNullable<operations["listDecrees"]["parameters"]["query"]>["origin"]>(z.optional(schemas.DecreeOrigin), { $ref: "#/components/schemas/DecreeOrigin" }, { required: false, description: "Only decrees that come from there." }),
      type: parameter<NonNullable<operations["listDecrees"]["parameters"]["query"]>["type"]>(z.optional(schemas.DecreeType), { $ref: "#/components/schemas/DecreeType" }, { required: false, description: "Only decrees of this type." }),
    }),
  },
  responses: {
    "200": {
      description: "One page of decrees.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One decree that has taken effect",
              value: {
                data: [
                  {
                    id: "0197721f-02bb-7d11-8a07-9b2f1b8f6c01",
                    simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                    type: "capability_jump",
                    payload: { target: "frontier_model", magnitude: 0.4 },
                    createdAt: "2025-06-15T10:35:00.000Z",
                    origin: "api",
                    tick: null,
                    appliedAtTick: 121,
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["listDecrees"]["responses"][200]["content"]["application/json"]>(schemas.DecreeList, { $ref: "#/components/schemas/DecreeList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["listDecrees"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["listDecrees"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Issue a decree
 * POST /simulations/{id}/decrees
 */
export const issueDecree = createRoute({
  method: "post",
  path: "/simulations/{id}/decrees",
  operationId: "issueDecree",
  summary: "Issue a decree",
  description: "Intervenes in a simulation, at the next tick or at a later one. It is accepted at once, also while ticks are computed, and takes effect at the first tick after the commit that is under way. An unknown agent or field, and a tick that has passed, are 400; a simulation that has ended, a lost agent, and more than 1,000 decrees that wait are 409.",
  tags: ["Decrees"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["issueDecree"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["issueDecree"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The decree.",
      content: {
        "application/json": {
          examples: {
            jump: {
              summary: "More pressure for one agent",
              value: { type: "capability_jump", payload: { target: "frontier_model", magnitude: 0.4 } },
            },
            surge: {
              summary: "More buffer for all, from tick 262",
              value: { type: "oversight_surge", payload: { magnitude: 0.6, durationTicks: 2000 }, tick: 262 },
            },
          },
          schema: documented<NonNullable<operations["issueDecree"]["requestBody"]>["content"]["application/json"]>(schemas.IssueDecree, { $ref: "#/components/schemas/IssueDecree" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The decree.",
      headers: headers({
        Location: { description: "The list of decrees.", required: true, schema: { type: "string", maxLength: 2048 } },
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({ list: { operationId: "listDecrees", parameters: { id: "$response.body#/simulationId" }, description: "See when it took effect." } }),
      content: {
        "application/json": {
          examples: {
            jump: {
              summary: "It waits for the next tick",
              value: {
                id: "0197721f-02bb-7d11-8a07-9b2f1b8f6c01",
                simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                type: "capability_jump",
                payload: { target: "frontier_model", magnitude: 0.4 },
                createdAt: "2025-06-15T10:35:00.000Z",
                origin: "api",
                tick: null,
                appliedAtTick: null,
              },
            },
          },
          schema: documented<operations["issueDecree"]["responses"][201]["content"]["application/json"]>(schemas.Decree, { $ref: "#/components/schemas/Decree" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["issueDecree"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["issueDecree"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["issueDecree"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["issueDecree"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List forecasts
 * GET /simulations/{id}/prophecies
 */
export const listProphecies = createRoute({
  method: "get",
  path: "/simulations/{id}/prophecies",
  operationId: "listProphecies",
  summary: "List forecasts",
  description: "The forecasts of the simulation, as they were published. A forecast says what 16 forks with fresh noise did in the next 50 ticks.",
  tags: ["Prophecies"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listProphecies"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    query: zod.object({
      limit: parameter<NonNullable<operations["listProphecies"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["listProphecies"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["listProphecies"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "asc" }, { required: false, description: "Oldest first (`asc`) or newest first (`desc`).", example: "asc" }),
    }),
  },
  responses: {
    "200": {
      description: "One page of forecasts.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One forecast",
              value: {
                data: [
                  {
                    id: "01977220-4f10-7a02-b1f5-7c3de0a94b55",
                    simulationId: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11",
                    createdAt: "2025-06-15T10:36:00.000Z",
                    data: {
                      predictedPhase: "volatile",
                      confidence: 0.875,
                      horizon: 50,
                      stability: { p10: 0.71, p50: 0.88, p90: 1.05 },
                      lossProbability: 0.25,
                      firstLoss: { agent: "frontier_model", p50Tick: 236 },
                      tick: 200,
                    },
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["listProphecies"]["responses"][200]["content"]["application/json"]>(schemas.ProphecyListResponse, { $ref: "#/components/schemas/ProphecyList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["listProphecies"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["listProphecies"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Follow a simulation
 * GET /simulations/{id}/events
 */
export const streamSimulationEvents = createRoute({
  method: "get",
  path: "/simulations/{id}/events",
  operationId: "streamSimulationEvents",
  summary: "Follow a simulation",
  description: "A stream of server-sent events: `tick` for each computed tick and an event for whatever happens in it. Ids are `\u003ctick>.\u003cordinal>` and grow strictly; they are the same on every instance and after a crash, and only committed events are sent. Send the last `id` as `Last-Event-ID` to go on where a connection broke: nothing is lost and nothing repeated. Without it and without `from` the stream begins with a `simulation:status` that says how things stand. When the simulation has ended, what is left is sent and the stream is closed; who comes back with the last id then gets 204, which tells an `EventSource` to stop. A `heartbeat` is sent every 30 s. The plan limits how many streams may be open at the same time (429 `CONCURRENCY_LIMITED`).",
  tags: ["Simulation events"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["streamSimulationEvents"]["parameters"]["path"]["id"]>(schemas.SimulationId, { $ref: "#/components/schemas/SimulationId" }, { required: true, description: "The simulation." }),
    }),
    query: zod.object({
      from: parameter<NonNullable<operations["streamSimulationEvents"]["parameters"]["query"]>["from"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991 }, {
        required: false,
        description: "Send everything after this tick first. Of a simulation that has ended nothing comes after its last tick, so how things stand is said there.",
        example: 0,
      }),
      types: parameter<NonNullable<operations["streamSimulationEvents"]["parameters"]["query"]>["types"]>(z.optional(exact(validators.streamSimulationEvents_query_typesValidator)), {
        type: "array",
        minItems: 1,
        maxItems: 10,
        uniqueItems: true,
        items: {
          type: "string",
          enum: ["tick", "loss", "warning", "paradox", "decree", "prophecy", "simulation:status", "error", "heartbeat", "phase"],
        },
        default: ["tick", "loss", "warning", "paradox", "decree", "prophecy", "simulation:status", "error", "heartbeat", "phase"],
      }, {
        required: false,
        description: "Only these kinds of events, separated by commas. Ids stay as they are; a `heartbeat` comes in any case.",
        style: "form",
        explode: false,
        example: ["loss", "warning"],
      }),
      every: parameter<NonNullable<operations["streamSimulationEvents"]["parameters"]["query"]>["every"]>(z.int().gte(1).lte(1000).optional(), { type: "integer", minimum: 1, maximum: 1000, default: 1 }, { required: false, description: "Only each n-th `tick` event.", example: 10 }),
    }),
    headers: zod.object({
      "Last-Event-ID": parameter<NonNullable<operations["streamSimulationEvents"]["parameters"]["header"]>["Last-Event-ID"]>(z.string().check(codePoints(3, 27)).regex(new RegExp("^(0|[1-9][0-9]{0,15})\\.(0|[1-9][0-9]{0,9})$", "u")).optional(), { type: "string", pattern: "^(0|[1-9][0-9]{0,15})\\.(0|[1-9][0-9]{0,9})$", minLength: 3, maxLength: 27 }, {
        required: false,
        description: "The `id` of the last event that arrived; it outranks `from`. An id of another form, or beyond the present one, is 400.",
        example: "247.1",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The simulation's events.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "text/event-stream": {
          examples: {
            loss: {
              summary: "An agent is lost",
              value: "id: 247.1\nevent: loss\ndata: {\"tick\":247,\"magnitude\":0.6133,\"agent\":\"frontier_model\",\"kind\":\"CLIFF\"}\n\n",
            },
          },
          schema: documented<operations["streamSimulationEvents"]["responses"][200]["content"]["text/event-stream"]>(z.string().check(codePoints(0, 1073741824)), { type: "string", maxLength: 1073741824 }),
        },
      },
    },
    "204": {
      description: "The simulation has ended, and nothing that was asked for is left to send after `Last-Event-ID`.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "The simulation is unknown, or somebody else's.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["streamSimulationEvents"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["streamSimulationEvents"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited-concurrencyLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List built-in scenarios
 * GET /scenarios
 */
export const listScenarios = createRoute({
  method: "get",
  path: "/scenarios",
  operationId: "listScenarios",
  summary: "List built-in scenarios",
  description: "Scenarios that come with the engine. Public.",
  tags: ["Scenarios"],
  security: [],
  responses: {
    "200": {
      description: "The scenarios.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            list: {
              summary: "One of them",
              value: {
                data: [
                  {
                    id: "capability-divergence",
                    label: "Capability-Alignment Divergence",
                    seed: 42,
                    tags: ["ai-safety", "governance"],
                    note: "A capable system outgrows its oversight.",
                  },
                ],
              },
            },
          },
          schema: documented<operations["listScenarios"]["responses"][200]["content"]["application/json"]>(schemas.ScenarioList, { $ref: "#/components/schemas/ScenarioList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a built-in scenario
 * GET /scenarios/{id}
 */
export const getScenario = createRoute({
  method: "get",
  path: "/scenarios/{id}",
  operationId: "getScenario",
  summary: "Read a built-in scenario",
  description: "A scenario with every default written out. Edited or not, it can be sent as `scenario` of a new simulation. Public.",
  tags: ["Scenarios"],
  security: [],
  request: {
    params: zod.object({
      id: parameter<operations["getScenario"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The scenario.", example: "capability-divergence" }),
    }),
  },
  responses: {
    "200": {
      description: "The scenario.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            scenario: {
              summary: "The scenario of the first steps",
              value: {
                id: "capability-divergence",
                label: "Capability-Alignment Divergence",
                seed: 42,
                tags: ["ai-safety", "governance"],
                note: "A capable system outgrows its oversight.",
                initialState: {
                  radius: 12,
                  fields: [
                    { id: "stability", kind: "attractor", b: -4, strength: 0.8 },
                    { id: "cliff", kind: "repulsor", b: 9, strength: 0.9 },
                  ],
                  positions: { frontier_model: -2, oversight_board: 2 },
                },
                agents: [
                  {
                    id: "frontier_model",
                    marker: { x: 200, y: 75 },
                    policy: { lambda: 0.5, gamma: 0.3, lambdaDrift: 0.0025, gammaDrift: 0.0015 },
                    attractorPreferences: { stability: 0.8 },
                  },
                  {
                    id: "oversight_board",
                    marker: { x: 60, y: 95 },
                    policy: { lambda: 0.15, gamma: 0.6 },
                    attractorPreferences: { stability: 1 },
                  },
                ],
                nodeLabels: { x: "Capability", y: "Alignment" },
                rules: {
                  zeroSumAttractorCapture: false,
                  prophecyEvery: 50,
                  prophecyFeedback: "none",
                  prophecyWeight: 0.2,
                  haltOnCollapse: true,
                },
              },
            },
          },
          schema: documented<operations["getScenario"]["responses"][200]["content"]["application/json"]>(schemas.Scenario, { $ref: "#/components/schemas/Scenario" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "404": {
      description: "There is no scenario of that name. Nothing was made.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            scenario: {
              summary: "The scenario is unknown",
              value: { error: { code: "NOT_FOUND", message: "Scenario not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
          schema: documented<operations["getScenario"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getScenario"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List domains
 * GET /domains
 */
export const listDomains = createRoute({
  method: "get",
  path: "/domains",
  operationId: "listDomains",
  summary: "List domains",
  description: "Domains whose metrics can be made into a simulation.",
  tags: ["Domains"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  responses: {
    "200": {
      description: "The domains.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            list: {
              summary: "One of them",
              value: { data: [{ id: "finance", label: "Finance", lambdaFrom: "Leverage ratio (log)", gammaFrom: "Regulatory score" }] },
            },
          },
          schema: documented<operations["listDomains"]["responses"][200]["content"]["application/json"]>(schemas.DomainList, { $ref: "#/components/schemas/DomainList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a domain
 * GET /domains/{id}
 */
export const getDomain = createRoute({
  method: "get",
  path: "/domains/{id}",
  operationId: "getDomain",
  summary: "Read a domain",
  description: "How metrics of the domain become pressure and buffer, the JSON Schema by which inputs are checked, and an input that is valid.",
  tags: ["Domains"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getDomain"]["parameters"]["path"]["id"]>(schemas.DomainName, { $ref: "#/components/schemas/DomainName" }, { required: true, description: "The domain." }),
    }),
  },
  responses: {
    "200": {
      description: "The domain.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            finance: {
              summary: "Leverage against regulation",
              value: {
                id: "finance",
                label: "Finance",
                lambdaFrom: "Leverage ratio (log)",
                gammaFrom: "Regulatory score",
                adapterVersion: 1,
                metrics: [
                  {
                    name: "leverageRatio",
                    into: "lambda",
                    primary: true,
                    fn: "log",
                    inputRange: [1, 100],
                    outputRange: [0.1, 0.95],
                    weight: 1,
                  },
                  {
                    name: "regulatoryScore",
                    into: "gamma",
                    primary: true,
                    fn: "linear",
                    inputRange: [0, 100],
                    outputRange: [0.05, 0.95],
                    weight: 1,
                  },
                ],
                lambda: { composite: "sum", outputRange: [0.1, 0.95] },
                gamma: { composite: "sum", outputRange: [0.05, 0.95] },
                inputSchema: { type: "object", required: ["name", "actors"] },
                example: { name: "Two banks", actors: [{ name: "north", leverageRatio: 22, regulatoryScore: 58 }] },
              },
            },
          },
          schema: documented<operations["getDomain"]["responses"][200]["content"]["application/json"]>(schemas.Domain, { $ref: "#/components/schemas/Domain" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": {
      description: "There is no domain of that name. Nothing was made.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            domain: {
              summary: "The domain is unknown",
              value: {
                error: { code: "NOT_FOUND", message: "Domain adapter not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["getDomain"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getDomain"]["responses"][404]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * See whether the API works
 * GET /health
 */
export const getKairosHealth = createRoute({
  method: "get",
  path: "/health",
  operationId: "getKairosHealth",
  summary: "See whether the API works",
  description: "Asks the database for a sign of life; 503 when there is none within a second. Public.",
  tags: ["Kairos health"],
  security: [],
  responses: {
    "200": {
      description: "It works.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            ok: {
              summary: "It works",
              value: { status: "ok", version: "1.0.0", engineVersion: "1.4.4", engineVersions: ["1.4.4"], time: "2025-06-15T10:30:00.000Z" },
            },
          },
          schema: documented<operations["getKairosHealth"]["responses"][200]["content"]["application/json"]>(schemas.KairosHealth, { $ref: "#/components/schemas/KairosHealth" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List your organizations
 * GET /organizations
 */
export const listKairosOrganizations = createRoute({
  method: "get",
  path: "/organizations",
  operationId: "listKairosOrganizations",
  summary: "List your organizations",
  description: "For a key its organization, with the role `api_key`; for a person all of theirs.",
  tags: ["Accounts"],
  security: [{ apiKey: ["org:read"] }, { jwt: ["org:read"] }],
  responses: {
    "200": {
      description: "The organizations.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            one: {
              summary: "The organization of a key",
              value: {
                data: [
                  {
                    id: "01977200-0000-7000-8000-000000000001",
                    name: "Frontier Watch",
                    slug: "frontier-watch",
                    avatarUrl: null,
                    role: "api_key",
                    createdAt: "2025-01-10T09:00:00.000Z",
                  },
                ],
              },
            },
          },
          schema: documented<operations["listKairosOrganizations"]["responses"][200]["content"]["application/json"]>(schemas.MemberOrganizationList, { $ref: "#/components/schemas/MemberOrganizationList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read an organization
 * GET /organizations/{id}
 */
export const getKairosOrganization = createRoute({
  method: "get",
  path: "/organizations/{id}",
  operationId: "getKairosOrganization",
  summary: "Read an organization",
  description: "One that the caller belongs to; another one that exists is 403.",
  tags: ["Accounts"],
  security: [{ apiKey: ["org:read"] }, { jwt: ["org:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getKairosOrganization"]["parameters"]["path"]["id"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
  },
  responses: {
    "200": {
      description: "The organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            one: {
              summary: "Four people belong to it",
              value: {
                id: "01977200-0000-7000-8000-000000000001",
                name: "Frontier Watch",
                slug: "frontier-watch",
                avatarUrl: null,
                memberCount: 4,
                createdAt: "2025-01-10T09:00:00.000Z",
              },
            },
          },
          schema: documented<operations["getKairosOrganization"]["responses"][200]["content"]["application/json"]>(schemas.KairosOrganization, { $ref: "#/components/schemas/KairosOrganization" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller does not belong to the organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no member",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope org:read.",
                  details: { scope: "org:read", missing: ["org:read"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["getKairosOrganization"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getKairosOrganization"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read what was used in this month
 * GET /organizations/{orgId}/usage/summary
 */
export const getUsageSummary = createRoute({
  method: "get",
  path: "/organizations/{orgId}/usage/summary",
  operationId: "getUsageSummary",
  summary: "Read what was used in this month",
  description: "Simulations, requests and ticks of the calendar month (UTC), and what the plan allows.",
  tags: ["Accounts"],
  security: [{ apiKey: ["usage:read"] }, { jwt: ["usage:read"] }],
  request: {
    params: zod.object({
      orgId: parameter<operations["getUsageSummary"]["parameters"]["path"]["orgId"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
  },
  responses: {
    "200": {
      description: "What was used.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            month: {
              summary: "A month in its middle",
              value: {
                simulationRuns: 142,
                apiCalls: 1830,
                tickCount: 284000,
                limits: { maxSimulationRuns: 1000, maxTicksPerRun: 10000 },
                periodStart: "2025-06-01T00:00:00.000Z",
                periodEnd: "2025-07-01T00:00:00.000Z",
              },
            },
          },
          schema: documented<operations["getUsageSummary"]["responses"][200]["content"]["application/json"]>(schemas.UsageSummary, { $ref: "#/components/schemas/UsageSummary" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller does not belong to the organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no member",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope org:read.",
                  details: { scope: "org:read", missing: ["org:read"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["getUsageSummary"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getUsageSummary"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read what was used before
 * GET /organizations/{orgId}/usage/history
 */
export const getUsageHistory = createRoute({
  method: "get",
  path: "/organizations/{orgId}/usage/history",
  operationId: "getUsageHistory",
  summary: "Read what was used before",
  description: "Days or months (UTC), the last 30 days or 12 months unless `from` and `to` say otherwise. Spans without use are zeros; there are none from before the organization existed, and none that has not begun.",
  tags: ["Accounts"],
  security: [{ apiKey: ["usage:read"] }, { jwt: ["usage:read"] }],
  request: {
    params: zod.object({
      orgId: parameter<operations["getUsageHistory"]["parameters"]["path"]["orgId"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
    query: zod.object({
      granularity: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["granularity"]>(z.enum(["day", "month"]).optional(), { type: "string", enum: ["day", "month"], default: "month" }, { required: false, description: "Days or months.", example: "month" }),
      from: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, {
        required: false,
        description: "Start; the span that it lies in is the first one. In the past, where `to` is left out.",
        example: "2025-01-01T00:00:00.000Z",
      }),
      to: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "End, after `from`; now when left out.", example: "2025-07-01T00:00:00.000Z" }),
      limit: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["getUsageHistory"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "asc" }, { required: false, description: "Oldest first (`asc`) or newest first (`desc`).", example: "asc" }),
    }),
  },
  responses: {
    "200": {
      description: "One page of spans.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            months: {
              summary: "One month",
              value: {
                data: [
                  {
                    periodStart: "2025-05-01T00:00:00.000Z",
                    periodEnd: "2025-06-01T00:00:00.000Z",
                    simulationRuns: 97,
                    apiCalls: 1204,
                    tickCount: 190500,
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["getUsageHistory"]["responses"][200]["content"]["application/json"]>(schemas.UsageHistory, { $ref: "#/components/schemas/UsageHistory" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller does not belong to the organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no member",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope org:read.",
                  details: { scope: "org:read", missing: ["org:read"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["getUsageHistory"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getUsageHistory"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read what the plan allows
 * GET /organizations/{orgId}/license
 */
export const getLicense = createRoute({
  method: "get",
  path: "/organizations/{orgId}/license",
  operationId: "getLicense",
  summary: "Read what the plan allows",
  description: "The plan of the organization, with what was agreed beside it.",
  tags: ["Accounts"],
  security: [{ apiKey: ["org:read"] }, { jwt: ["org:read"] }],
  request: {
    params: zod.object({
      orgId: parameter<operations["getLicense"]["parameters"]["path"]["orgId"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
  },
  responses: {
    "200": {
      description: "What the plan allows.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            community: {
              summary: "The plan that everybody begins with",
              value: {
                organizationId: "01977200-0000-7000-8000-000000000001",
                tier: "community",
                status: "active",
                rateLimits: { create: 10, step: 60, read: 120, sseConcurrent: 1 },
                limits: { maxSimulationRuns: 1000, maxTicksPerRun: 10000 },
                playbacksConcurrent: 1,
                engineVersions: ["1.4.4"],
                domains: [
                  "ai-safety",
                  "llm-reliability",
                  "robotics",
                  "finance",
                  "geopolitics",
                  "cybersecurity",
                  "epidemiology",
                  "supply-chain",
                ],
                validFrom: "2025-01-10T09:00:00.000Z",
                expiresAt: null,
              },
            },
          },
          schema: documented<operations["getLicense"]["responses"][200]["content"]["application/json"]>(schemas.License, { $ref: "#/components/schemas/License" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller does not belong to the organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no member",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope org:read.",
                  details: { scope: "org:read", missing: ["org:read"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["getLicense"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getLicense"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read the gate policy
 * GET /organizations/{orgId}/gate-policy
 */
export const getGatePolicy = createRoute({
  method: "get",
  path: "/organizations/{orgId}/gate-policy",
  operationId: "getGatePolicy",
  summary: "Read the gate policy",
  description: "What the gate admits, what the organization sets, and what follows. The default until one is set.",
  tags: ["Evaluation gate"],
  security: [{ apiKey: ["org:read"] }, { jwt: ["org:read"] }],
  request: {
    params: zod.object({
      orgId: parameter<operations["getGatePolicy"]["parameters"]["path"]["orgId"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
  },
  responses: {
    "200": {
      description: "The gate policy.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            policy: {
              summary: "The default",
              value: {
                schemaVersion: 1,
                version: 1,
                base: {
                  gammaFloorMin: 0.15,
                  permittedModes: ["state_gate", "state_plus_action_gate"],
                  metricStalenessMaxMs: 60000,
                  requireMetricSignature: false,
                  failBehavior: "fail_closed",
                },
                overrides: { gammaFloor: 0.2, mode: "state_gate" },
                effective: {
                  gammaFloor: 0.2,
                  mode: "state_gate",
                  metricStalenessMaxMs: 60000,
                  requireMetricSignature: false,
                  failBehavior: "fail_closed",
                },
              },
            },
          },
          schema: documented<operations["getGatePolicy"]["responses"][200]["content"]["application/json"]>(schemas.GatePolicy, { $ref: "#/components/schemas/GatePolicy" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller does not belong to the organization.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no member",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The caller is not a member of the organization.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope org:read.",
                  details: { scope: "org:read", missing: ["org:read"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["getGatePolicy"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["getGatePolicy"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Replace the gate policy
 * PUT /organizations/{orgId}/gate-policy
 */
export const replaceGatePolicy = createRoute({
  method: "put",
  path: "/organizations/{orgId}/gate-policy",
  operationId: "replaceGatePolicy",
  summary: "Replace the gate policy",
  description: "Sets what the gate admits. Only a person who owns the organization may; a key never does. Every change is a new version, and old ones are kept: an evaluation names the one that it went by. The policy is replaced as a whole, its `metricSecret` too: send it with every policy by which snapshots must be signed.",
  tags: ["Evaluation gate"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    params: zod.object({
      orgId: parameter<operations["replaceGatePolicy"]["parameters"]["path"]["orgId"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The organization.", example: "01977200-0000-7000-8000-000000000001" }),
    }),
    body: {
      required: true,
      description: "The new gate policy.",
      content: {
        "application/json": {
          examples: {
            floor: {
              summary: "A floor of 0.2",
              value: {
                base: {
                  gammaFloorMin: 0.15,
                  permittedModes: ["state_gate", "state_plus_action_gate"],
                  metricStalenessMaxMs: 60000,
                  requireMetricSignature: false,
                  failBehavior: "fail_closed",
                },
                overrides: { gammaFloor: 0.2, mode: "state_gate" },
              },
            },
          },
          schema: documented<NonNullable<operations["replaceGatePolicy"]["requestBody"]>["content"]["application/json"]>(schemas.ReplaceGatePolicy, { $ref: "#/components/schemas/ReplaceGatePolicy" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The gate policy.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            policy: {
              summary: "The default",
              value: {
                schemaVersion: 1,
                version: 1,
                base: {
                  gammaFloorMin: 0.15,
                  permittedModes: ["state_gate", "state_plus_action_gate"],
                  metricStalenessMaxMs: 60000,
                  requireMetricSignature: false,
                  failBehavior: "fail_closed",
                },
                overrides: { gammaFloor: 0.2, mode: "state_gate" },
                effective: {
                  gammaFloor: 0.2,
                  mode: "state_gate",
                  metricStalenessMaxMs: 60000,
                  requireMetricSignature: false,
                  failBehavior: "fail_closed",
                },
              },
            },
          },
          schema: documented<operations["replaceGatePolicy"]["responses"][200]["content"]["application/json"]>(schemas.GatePolicy, { $ref: "#/components/schemas/GatePolicy" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The credential lacks the scope, or the caller is no owner of the organization; a key never is.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            FORBIDDEN: {
              summary: "The caller is no owner",
              value: {
                error: {
                  code: "FORBIDDEN",
                  message: "The role owner is required.",
                  details: { reason: "role_required", role: "owner" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["replaceGatePolicy"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["replaceGatePolicy"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * List evaluations
 * GET /evaluations
 */
export const listEvaluations = createRoute({
  method: "get",
  path: "/evaluations",
  operationId: "listEvaluations",
  summary: "List evaluations",
  description: "Decisions of the gate, newest first. Filters narrow the list and may be combined.",
  tags: ["Evaluation gate"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    query: zod.object({
      limit: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["limit"]>(z.int().gte(1).lte(200).optional(), { type: "integer", minimum: 1, maximum: 200, default: 50 }, { required: false, description: "How many items to answer at most.", example: 50 }),
      offset: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["offset"]>(z.int().gte(0).lte(9007199254740991).optional(), { type: "integer", minimum: 0, maximum: 9007199254740991, default: 0 }, { required: false, description: "How many items to skip.", example: 0 }),
      order: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "desc" }, { required: false, description: "Newest first (`desc`) or oldest first (`asc`).", example: "desc" }),
      decision: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["decision"]>(z.optional(schemas.GateDecision), { $ref: "#/components/schemas/GateDecision" }, { required: false, description: "Only this decision." }),
      simulationId: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["simulationId"]>(z.optional(exact(validators.uuidTextTo36Validator)), { type: "string", format: "uuid", maxLength: 36 }, { required: false, description: "Only evaluations in this simulation.", example: "0197721c-5b3a-7c41-9f60-2d1f6d0c8a11" }),
      actorId: parameter<NonNullable<operations["listEvaluations"]["parameters"]["query"]>["actorId"]>(z.string().check(codePoints(1, 64)).optional(), { type: "string", minLength: 1, maxLength: 64 }, { required: false, description: "Only evaluations of this actor.", example: "agent-default" }),
    }),
  },
  responses: {
    "200": {
      description: "One page of evaluations.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            page: {
              summary: "One decision",
              value: {
                data: [
                  {
                    id: "01977230-11c2-7e0a-9d55-3f8b2c7d1e90",
                    envelopeVersion: 1,
                    requestId: "eval-001",
                    decision: "PASS",
                    reasonCode: "NONE",
                    mode: "state_gate",
                    policyVersion: 1,
                    adapterVersion: 1,
                    evaluation: {
                      currentGamma: 0.698,
                      gammaFloor: 0.2,
                      currentLambda: 0.8917,
                      stability: 0.7828,
                      predictedGamma: null,
                      kMargin: 0.498,
                      gateBreached: false,
                      actionGate: null,
                      hazardGate: null,
                    },
                    observed: null,
                    escalation: null,
                    overrideOutcome: null,
                    simulationId: null,
                    actorId: "agent-default",
                    timestamp: "2026-03-21T12:00:00.500Z",
                  },
                ],
                pagination: { limit: 50, offset: 0, total: 1 },
              },
            },
          },
          schema: documented<operations["listEvaluations"]["responses"][200]["content"]["application/json"]>(schemas.GateEvaluationList, { $ref: "#/components/schemas/GateEvaluationList" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Ask the gate
 * POST /evaluations
 */
export const evaluate = createRoute({
  method: "post",
  path: "/evaluations",
  operationId: "evaluate",
  summary: "Ask the gate",
  description: "A snapshot of metrics, and perhaps an action that is about to be done, go in; a decision comes out, the same for the same input, policy and state. A rejection is an answer of 200. With `simulationId` the actor takes the measured values and the simulation moves on by one tick, as a step does. The decision is kept under `id`.",
  tags: ["Evaluation gate"],
  security: [{ apiKey: ["simulation:write"] }, { jwt: ["simulation:write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["evaluate"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "What was measured, and what is about to be done.",
      content: {
        "application/json": {
          examples: {
            state: {
              summary: "A state without an action",
              value: {
                envelopeVersion: 1,
                requestId: "eval-001",
                snapshot: { timestamp: "2026-03-21T12:00:00.000Z", metrics: { capabilityIndex: 620, alignmentScore: 72 } },
              },
            },
          },
          schema: documented<NonNullable<operations["evaluate"]["requestBody"]>["content"]["application/json"]>(schemas.GateRequest, { $ref: "#/components/schemas/GateRequest" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The decision.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({ get: { operationId: "getEvaluation", parameters: { id: "$response.body#/id" }, description: "Read the evaluation again." } }),
      content: {
        "application/json": {
          examples: {
            pass: {
              summary: "Nothing speaks against it",
              value: {
                id: "01977230-11c2-7e0a-9d55-3f8b2c7d1e90",
                envelopeVersion: 1,
                requestId: "eval-001",
                decision: "PASS",
                reasonCode: "NONE",
                mode: "state_gate",
                policyVersion: 1,
                adapterVersion: 1,
                evaluation: {
                  currentGamma: 0.698,
                  gammaFloor: 0.2,
                  currentLambda: 0.8917,
                  stability: 0.7828,
                  predictedGamma: null,
                  kMargin: 0.498,
                  gateBreached: false,
                  actionGate: null,
                  hazardGate: null,
                },
                observed: null,
                escalation: null,
                overrideOutcome: null,
                simulationId: null,
                actorId: "agent-default",
                timestamp: "2026-03-21T12:00:00.500Z",
              },
            },
          },
          schema: documented<operations["evaluate"]["responses"][200]["content"]["application/json"]>(schemas.GateEvaluation, { $ref: "#/components/schemas/GateEvaluation" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": {
      description: "The simulation or the domain is unknown.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            simulation: {
              summary: "The simulation is unknown",
              value: { error: { code: "NOT_FOUND", message: "Simulation not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
            domain: {
              summary: "The domain is unknown",
              value: {
                error: { code: "NOT_FOUND", message: "Domain adapter not found.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
          schema: documented<operations["evaluate"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state of the simulation forbids it; `details` says its `status` and `t`, and `busy` where somebody else computes it now.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      content: {
        "application/json": {
          examples: {
            final: {
              summary: "The simulation has ended",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is completed.",
                  details: { status: "completed", t: 1000 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            busy: {
              summary: "Somebody else computes it now",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The simulation is being computed.",
                  details: { status: "ready", t: 120, busy: true },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["evaluate"]["responses"][409]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["evaluate"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read an evaluation
 * GET /evaluations/{id}
 */
export const getEvaluation = createRoute({
  method: "get",
  path: "/evaluations/{id}",
  operationId: "getEvaluation",
  summary: "Read an evaluation",
  description: "A decision of the gate, with the request that it answered.",
  tags: ["Evaluation gate"],
  security: [{ apiKey: ["simulation:read"] }, { jwt: ["simulation:read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getEvaluation"]["parameters"]["path"]["id"]>(exact(validators.uuidTextTo36Validator), { type: "string", format: "uuid", maxLength: 36 }, { required: true, description: "The evaluation.", example: "01977230-11c2-7e0a-9d55-3f8b2c7d1e90" }),
    }),
  },
  responses: {
    "200": {
      description: "The evaluation.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      }),
      content: {
        "application/json": {
          examples: {
            record: {
              summary: "With its request",
              value: {
                id: "01977230-11c2-7e0a-9d55-3f8b2c7d1e90",
                envelopeVersion: 1,
                requestId: "eval-001",
                decision: "PASS",
                reasonCode: "NONE",
                mode: "state_gate",
                policyVersion: 1,
                adapterVersion: 1,
                evaluation: {
                  currentGamma: 0.698,
                  gammaFloor: 0.2,
                  currentLambda: 0.8917,
                  stability: 0.7828,
                  predictedGamma: null,
                  kMargin: 0.498,
                  gateBreached: false,
                  actionGate: null,
                  hazardGate: null,
                },
                observed: null,
                escalation: null,
                overrideOutcome: null,
                simulationId: null,
                actorId: "agent-default",
                timestamp: "2026-03-21T12:00:00.500Z",
                request: {
                  envelopeVersion: 1,
                  requestId: "eval-001",
                  snapshot: { timestamp: "2026-03-21T12:00:00.000Z", metrics: { capabilityIndex: 620, alignmentScore: 72 } },
                },
              },
            },
          },
          schema: documented<operations["getEvaluation"]["responses"][200]["content"]["application/json"]>(schemas.GateRecord, { $ref: "#/components/schemas/GateRecord" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

export const routes: readonly RouteConfig[] = [
  listSimulations,
  createSimulation,
  createSimulationFromDomain,
  runSimulation,
  getSimulation,
  deleteSimulation,
  stepSimulation,
  controlPlayback,
  getPolicies,
  updatePolicies,
  updateAgentPolicy,
  forkSimulation,
  getSimulationTrace,
  verifySimulation,
  listGhostBranches,
  listDecrees,
  issueDecree,
  listProphecies,
  streamSimulationEvents,
  listScenarios,
  getScenario,
  listDomains,
  getDomain,
  getKairosHealth,
  listKairosOrganizations,
  getKairosOrganization,
  getUsageSummary,
  getUsageHistory,
  getLicense,
  getGatePolicy,
  replaceGatePolicy,
  listEvaluations,
  evaluate,
  getEvaluation,
]

/** Puts every component and every route into the registry of `app`, which then documents what the contract says. */
export function registerRoutes(app: Pick<OpenAPIHono, "openAPIRegistry">): void {
  for (const [kind, entries] of Object.entries(components)) {
    for (const [name, component] of Object.entries(entries)) registerComponent(app.openAPIRegistry, kind, name, component)
  }
  for (const route of routes) app.openAPIRegistry.registerPath(route)
}

/** The components of the contract, by kind and name. */
export const components: Readonly<Record<string, Readonly<Record<string, Document>>>> = {
  securitySchemes: {
    apiKey: {
      type: "apiKey",
      in: "header",
      name: "X-Api-Key",
      description: "An API key of the organization, `krs_…`.",
      "x-key": { prefixes: ["krs_"] },
      "x-scopes": {
        "simulation:read": {
          description: "Read simulations, evaluations and domains, and verify traces.",
          roles: ["owner", "admin", "member", "viewer"],
        },
        "simulation:write": { description: "Make, compute and change simulations, and ask the gate.", roles: ["owner", "admin", "member"] },
        "org:read": { description: "Read organizations, the license and the gate policy.", roles: ["owner", "admin", "member", "viewer"] },
        "usage:read": { description: "Read usage.", roles: ["owner", "admin", "member", "viewer"] },
      },
    },
    jwt: {
      type: "http",
      scheme: "bearer",
      bearerFormat: "JWT",
      description: "A token of a signed-in person, from this server or from the configured issuer.",
      "x-scopes": {
        "simulation:read": {
          description: "Read simulations, evaluations and domains, and verify traces.",
          roles: ["owner", "admin", "member", "viewer"],
        },
        "simulation:write": { description: "Make, compute and change simulations, and ask the gate.", roles: ["owner", "admin", "member"] },
        "org:read": { description: "Read organizations, the license and the gate policy.", roles: ["owner", "admin", "member", "viewer"] },
        "usage:read": { description: "Read usage.", roles: ["owner", "admin", "member", "viewer"] },
      },
    },
  },
  schemas: {
    Error: {
      description: "The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document.",
      type: "object",
      required: ["error"],
      properties: {
        error: {
          description: "What went wrong.",
          type: "object",
          required: ["code", "message", "details", "requestId"],
          properties: {
            code: {
              description: "Stable name of the kind of failure, for programs.",
              type: "string",
              pattern: "^[A-Z][A-Z_]*$",
              maxLength: 64,
              examples: ["NOT_FOUND"],
            },
            message: {
              description: "What went wrong, for people. Its wording may change.",
              type: "string",
              maxLength: 2000,
              examples: ["The resource does not exist."],
            },
            details: {
              description: "What there is to add, or `null`. `issues` lists every failed check of a request (`path`, `in`, `message`), `reason` names the state that forbids a request (409), `limit`, `plan`, `allowed` and `used` describe a plan limit, `field` names an unknown reference.",
              type: ["object", "null"],
              additionalProperties: true,
              examples: [null],
            },
            requestId: {
              description: "Identifies the request in logs and in support requests; also in the header `X-Request-Id`.",
              type: "string",
              minLength: 1,
              maxLength: 255,
              examples: ["req_mgx2k1a07f3q9z1b"],
            },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    SimulationId: {
      description: "Identifies the simulation. A UUID, version 7 where the API makes it.",
      type: "string",
      format: "uuid",
      maxLength: 36,
      examples: ["0197721c-5b3a-7c41-9f60-2d1f6d0c8a11"],
    },
    SimulationStatus: {
      description: "`ready`: made, and waits. `running`: a playback or a run computes. `paused`: a playback rests, or a run was stopped by the clock. `completed`, `collapsed` (every agent is lost) and `failed` (a fault of the engine) are final: fork the simulation to go on.",
      type: "string",
      enum: ["ready", "running", "paused", "completed", "collapsed", "failed"],
      examples: ["ready"],
    },
    SimulationReason: {
      description: "Why the simulation has its status.",
      type: "string",
      enum: ["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure"],
      examples: ["created"],
    },
    Playback: {
      description: "How ticks are computed by the clock.",
      type: "object",
      required: ["ticksPerSecond", "untilTick", "startedAt", "startTick"],
      properties: {
        ticksPerSecond: { description: "How many ticks a second.", type: "integer", minimum: 1, maximum: 200, examples: [50] },
        untilTick: {
          description: "Where it pauses; `null`: nowhere.",
          type: ["integer", "null"],
          minimum: 1,
          maximum: 9007199254740991,
          examples: [1000],
        },
        startedAt: { description: "When it was last started.", type: "string", format: "date-time", examples: ["2025-06-15T10:31:00.000Z"] },
        startTick: {
          description: "The tick that it was last started at.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [120],
        },
      },
      additionalProperties: false,
    },
    PlaybackOrNull: {
      description: "The playback, also while it is paused; `null` otherwise.",
      anyOf: [{ $ref: "#/components/schemas/Playback" }, { type: "null" }],
      examples: [null],
    },
    SimulationLabel: {
      description: "What people call it; `null` when nobody said.",
      type: ["string", "null"],
      maxLength: 200,
      examples: ["Capability-Alignment Divergence"],
    },
    Simulation: {
      title: "Simulation",
      description: "A simulation with its present state and the configuration that runs.",
      type: "object",
      required: [
        "id",
        "scenarioId",
        "engineVersion",
        "state",
        "status",
        "statusReason",
        "t",
        "seed",
        "domain",
        "label",
        "organizationId",
        "traceHash",
        "playback",
        "parentId",
        "forkedAtTick",
        "scenario",
        "createdAt",
        "updatedAt",
      ],
      properties: {
        id: { description: "Identifies the simulation.", $ref: "#/components/schemas/SimulationId", readOnly: true },
        scenarioId: {
          description: "The built-in scenario that it was made from; `null` for a scenario of your own and for domains.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        engineVersion: { $ref: "#/components/schemas/EngineVersion" },
        state: { $ref: "#/components/schemas/SimulationState" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        statusReason: { $ref: "#/components/schemas/SimulationReason" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        seed: { $ref: "#/components/schemas/Seed" },
        domain: { description: "The domain that it was made from, or `null`.", type: ["string", "null"], maxLength: 64, examples: [null] },
        label: { $ref: "#/components/schemas/SimulationLabel" },
        organizationId: {
          description: "The organization that owns it and pays for it.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          readOnly: true,
          examples: ["01977200-0000-7000-8000-000000000001"],
        },
        traceHash: { $ref: "#/components/schemas/TraceHash" },
        playback: { $ref: "#/components/schemas/PlaybackOrNull" },
        parentId: {
          description: "The simulation that it was forked from; `null` when it was not, or when that was deleted.",
          type: ["string", "null"],
          format: "uuid",
          maxLength: 36,
          examples: [null],
        },
        forkedAtTick: {
          description: "The tick that it was forked at; `null` when it was not.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [null],
        },
        scenario: {
          description: "The full configuration that runs, with every default written out.",
          $ref: "#/components/schemas/ScenarioInput",
        },
        createdAt: {
          description: "When it was made.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2025-06-15T10:30:00.000Z"],
        },
        updatedAt: {
          description: "When it was last changed.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2025-06-15T10:30:00.000Z"],
        },
      },
    },
    SimulationSummary: {
      description: "A simulation in a list, without its state and configuration.",
      type: "object",
      required: [
        "id",
        "scenarioId",
        "engineVersion",
        "status",
        "statusReason",
        "t",
        "seed",
        "domain",
        "label",
        "organizationId",
        "traceHash",
        "playback",
        "parentId",
        "forkedAtTick",
        "phase",
        "stability",
        "createdAt",
        "updatedAt",
      ],
      properties: {
        id: { $ref: "#/components/schemas/SimulationId" },
        scenarioId: {
          description: "The built-in scenario that it was made from, or `null`.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        engineVersion: { $ref: "#/components/schemas/EngineVersion" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        statusReason: { $ref: "#/components/schemas/SimulationReason" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        seed: { $ref: "#/components/schemas/Seed" },
        domain: { description: "The domain that it was made from, or `null`.", type: ["string", "null"], maxLength: 64, examples: [null] },
        label: { $ref: "#/components/schemas/SimulationLabel" },
        organizationId: {
          description: "The organization that owns it.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977200-0000-7000-8000-000000000001"],
        },
        traceHash: { $ref: "#/components/schemas/TraceHash" },
        playback: { $ref: "#/components/schemas/PlaybackOrNull" },
        parentId: {
          description: "The simulation that it was forked from, or `null`.",
          type: ["string", "null"],
          format: "uuid",
          maxLength: 36,
          examples: [null],
        },
        forkedAtTick: {
          description: "The tick that it was forked at, or `null`.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [null],
        },
        phase: { $ref: "#/components/schemas/SimulationPhase" },
        stability: { description: "Stability of the system.", type: "number", examples: [1.3846] },
        createdAt: { description: "When it was made.", type: "string", format: "date-time", examples: ["2025-06-15T10:30:00.000Z"] },
        updatedAt: { description: "When it was last changed.", type: "string", format: "date-time", examples: ["2025-06-15T10:30:00.000Z"] },
      },
      additionalProperties: false,
    },
    ListWindow: {
      description: "The part of the list that this is.",
      type: "object",
      required: ["limit", "offset", "total"],
      properties: {
        limit: { description: "How many items were asked for.", type: "integer", minimum: 1, maximum: 200, examples: [50] },
        offset: { description: "How many items were skipped.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [0] },
        total: { description: "How many there are in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
      },
      additionalProperties: false,
    },
    SimulationList: {
      description: "Simulations of the organization.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: {
          description: "The simulations of this page.",
          type: "array",
          maxItems: 200,
          items: { $ref: "#/components/schemas/SimulationSummary" },
        },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    CreateSimulation: {
      description: "Exactly one of `scenarioId` and `scenario`.",
      type: "object",
      properties: {
        scenarioId: {
          description: "A built-in scenario.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        scenario: { description: "A scenario of your own.", $ref: "#/components/schemas/ScenarioInput" },
        seed: { description: "Replaces the seed of the built-in scenario.", $ref: "#/components/schemas/Seed" },
        organizationId: { $ref: "#/components/schemas/PayingOrganization" },
        engineVersion: { description: "The engine that runs it; the newest when left out.", $ref: "#/components/schemas/EngineVersion" },
      },
      oneOf: [{ required: ["scenarioId"] }, { required: ["scenario"] }],
      dependentRequired: { seed: ["scenarioId"] },
      additionalProperties: false,
    },
    PayingOrganization: {
      description: "Who owns it and pays for it; the organization of the credential when left out. For a key it can be no other.",
      type: "string",
      format: "uuid",
      maxLength: 36,
      examples: ["01977200-0000-7000-8000-000000000001"],
    },
    CreateSimulationFromDomain: {
      description: "Metrics of a domain, out of which an adapter makes the scenario.",
      type: "object",
      required: ["domain", "input"],
      properties: {
        domain: { $ref: "#/components/schemas/DomainName" },
        input: { $ref: "#/components/schemas/DomainInput" },
        organizationId: { $ref: "#/components/schemas/PayingOrganization" },
        engineVersion: { description: "The engine that runs it; the newest when left out.", $ref: "#/components/schemas/EngineVersion" },
      },
      allOf: [{ $ref: "#/components/schemas/InputOfDomain" }],
      unevaluatedProperties: false,
    },
    ForkSimulation: {
      description: "Where to fork, and what to call it.",
      type: "object",
      properties: {
        atTick: { description: "The tick that the fork begins with; the present one when left out.", $ref: "#/components/schemas/Tick" },
        label: {
          description: "What people call the fork; the label of its parent when left out.",
          type: "string",
          maxLength: 200,
          examples: ["with oversight"],
        },
      },
      additionalProperties: false,
    },
    AgentName: {
      description: "Names an agent. Unique in its scenario.",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{1,64}$",
      maxLength: 64,
      examples: ["frontier_model"],
    },
    FieldName: {
      description: "Names a field. Unique in its scenario.",
      type: "string",
      pattern: "^[A-Za-z0-9_-]{1,64}$",
      maxLength: 64,
      examples: ["stability"],
    },
    Seed: {
      description: "Where randomness starts. The same scenario with the same seed gives the same trace, bit for bit.",
      type: "integer",
      minimum: 0,
      maximum: 9007199254740991,
      examples: [42],
    },
    EngineVersion: {
      description: "A version of the engine. A simulation stays with the version that it was made with.",
      type: "string",
      minLength: 1,
      maxLength: 32,
      examples: ["1.4.4"],
    },
    AttractorPreferences: {
      description: "How much each attractor draws the agent, by its id. One that is left out weighs 0.5.",
      type: "object",
      maxProperties: 16,
      propertyNames: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
      additionalProperties: { type: "number", minimum: 0, maximum: 1 },
      examples: [{ stability: 0.8 }],
    },
    AgentPolicy: {
      description: "What drives an agent. Pressure and buffer wander around these values.",
      type: "object",
      required: ["lambda", "gamma"],
      properties: {
        lambda: { description: "Agency: the pressure to optimize, Λ.", type: "number", minimum: 0, maximum: 2, examples: [0.5] },
        gamma: { description: "Structural buffer, Γ.", type: "number", minimum: 0, maximum: 2, examples: [0.3] },
        lambdaDrift: {
          description: "How much `lambda` changes per tick. Left out it is 0.",
          type: "number",
          minimum: -0.1,
          maximum: 0.1,
          examples: [0.0025],
        },
        gammaDrift: {
          description: "How much `gamma` changes per tick. Left out it is 0.",
          type: "number",
          minimum: -0.1,
          maximum: 0.1,
          examples: [0.0015],
        },
      },
      additionalProperties: false,
    },
    Marker: {
      description: "Where the agent stands in the picture of its domain. It has no effect on the run.",
      type: "object",
      required: ["x", "y"],
      properties: {
        x: { description: "Horizontal place.", type: "number", examples: [200] },
        y: { description: "Vertical place.", type: "number", examples: [75] },
      },
      additionalProperties: false,
    },
    SimulationAgent: {
      description: "An agent, as it is configured.",
      type: "object",
      required: ["id", "policy"],
      properties: {
        id: { $ref: "#/components/schemas/AgentName" },
        marker: { $ref: "#/components/schemas/Marker" },
        policy: { $ref: "#/components/schemas/AgentPolicy" },
        attractorPreferences: { $ref: "#/components/schemas/AttractorPreferences" },
      },
      additionalProperties: false,
    },
    FieldConfig: {
      description: "A point of the lattice that attracts agents, or repels them. The node of a repulsor is the cliff.",
      type: "object",
      required: ["id", "kind", "b", "strength"],
      properties: {
        id: { $ref: "#/components/schemas/FieldName" },
        kind: { $ref: "#/components/schemas/FieldKind" },
        b: { description: "Its position, at most `radius` away from 0.", type: "integer", minimum: -64, maximum: 64, examples: [-4] },
        strength: { description: "How strong it is: above 0, at most 1.", type: "number", exclusiveMinimum: 0, maximum: 1, examples: [0.8] },
      },
      additionalProperties: false,
    },
    InitialState: {
      description: "Where a run begins. May be `{}`.",
      type: "object",
      properties: {
        radius: {
          description: "The lattice reaches from `-radius` to `radius`. Left out it is 12.",
          type: "integer",
          minimum: 3,
          maximum: 64,
          examples: [12],
        },
        fields: {
          description: "The fields. Left out there are an attractor `stability` at -4 (strength 0.8) and a repulsor `cliff` at 9 (strength 0.9), both in proportion to the radius.",
          type: "array",
          maxItems: 16,
          items: { $ref: "#/components/schemas/FieldConfig" },
        },
        positions: {
          description: "Where agents begin, by their id, at most `radius` away from 0. Agents that are left out are spread evenly.",
          type: "object",
          maxProperties: 64,
          propertyNames: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
          additionalProperties: { type: "integer", minimum: -64, maximum: 64 },
          examples: [{ frontier_model: -2 }],
        },
      },
      additionalProperties: false,
    },
    SimulationRules: {
      description: "Rules of the run.",
      type: "object",
      properties: {
        zeroSumAttractorCapture: {
          description: "An attractor whose node another agent occupies supports nobody else. Left out it is `false`.",
          type: "boolean",
          examples: [false],
        },
        prophecyEvery: {
          description: "Ticks between two forecasts; 0 for none. Left out it is 50.",
          type: "integer",
          minimum: 0,
          maximum: 10000,
          examples: [50],
        },
        prophecyFeedback: {
          description: "Whether a published forecast of volatility acts on the world that it forecasts, and in which direction. Left out it is `none`.",
          type: "string",
          enum: ["none", "self-fulfilling", "self-defeating"],
          examples: ["none"],
        },
        prophecyWeight: {
          description: "How strongly a forecast acts back. Left out it is 0.2.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0.2],
        },
        haltOnCollapse: { description: "The run ends when every agent is lost. Left out it is `true`.", type: "boolean", examples: [true] },
      },
      additionalProperties: false,
    },
    NodeLabels: {
      description: "What the axes of the picture are called.",
      type: "object",
      required: ["x", "y"],
      properties: {
        x: { description: "Name of the horizontal axis.", type: "string", maxLength: 64, examples: ["Capability"] },
        y: { description: "Name of the vertical axis.", type: "string", maxLength: 64, examples: ["Alignment"] },
      },
      additionalProperties: false,
    },
    ScenarioTags: {
      description: "Words to find it by.",
      type: "array",
      maxItems: 16,
      items: { type: "string", minLength: 1, maxLength: 64 },
      examples: [["ai-safety", "governance"]],
    },
    ScenarioInput: {
      description: "A scenario as it is written. `seed`, `agents` and `initialState` are enough; whatever `GET /scenarios/{id}` answers, edited or not, is valid too.",
      type: "object",
      required: ["seed", "agents", "initialState"],
      properties: {
        id: {
          description: "Kept as information. It never names a built-in scenario.",
          type: "string",
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        label: { description: "What people call it.", type: "string", maxLength: 200, examples: ["Capability-Alignment Divergence"] },
        seed: { $ref: "#/components/schemas/Seed" },
        tags: { $ref: "#/components/schemas/ScenarioTags" },
        note: { description: "What it is about.", type: "string", maxLength: 2000, examples: ["A capable system outgrows its oversight."] },
        initialState: { $ref: "#/components/schemas/InitialState" },
        agents: {
          description: "The agents, in the order in which they act.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/SimulationAgent" },
        },
        nodeLabels: { $ref: "#/components/schemas/NodeLabels" },
        rules: { $ref: "#/components/schemas/SimulationRules" },
      },
      additionalProperties: false,
    },
    ScenarioSummary: {
      description: "A built-in scenario, in the list.",
      type: "object",
      required: ["id", "label", "seed", "tags", "note"],
      properties: {
        id: { description: "Names the scenario.", type: "string", maxLength: 64, examples: ["capability-divergence"] },
        label: { description: "What people call it.", type: "string", maxLength: 200, examples: ["Capability-Alignment Divergence"] },
        seed: { $ref: "#/components/schemas/Seed" },
        tags: { $ref: "#/components/schemas/ScenarioTags" },
        note: { description: "What it shows.", type: "string", maxLength: 2000, examples: ["A capable system outgrows its oversight."] },
      },
      additionalProperties: false,
    },
    ScenarioList: {
      description: "The built-in scenarios.",
      type: "object",
      required: ["data"],
      properties: {
        data: { description: "All of them.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/ScenarioSummary" } },
      },
      additionalProperties: false,
    },
    Scenario: {
      description: "A built-in scenario with every default written out. Valid as `scenario` of a new simulation.",
      type: "object",
      required: ["id", "label", "seed", "tags", "note", "initialState", "agents", "rules"],
      properties: {
        id: { description: "Names the scenario.", type: "string", maxLength: 64, examples: ["capability-divergence"] },
        label: { description: "What people call it.", type: "string", maxLength: 200, examples: ["Capability-Alignment Divergence"] },
        seed: { $ref: "#/components/schemas/Seed" },
        tags: { $ref: "#/components/schemas/ScenarioTags" },
        note: { description: "What it shows.", type: "string", maxLength: 2000, examples: ["A capable system outgrows its oversight."] },
        initialState: { description: "Where a run begins.", $ref: "#/components/schemas/InitialState" },
        agents: {
          description: "The agents, in the order in which they act.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/SimulationAgent" },
        },
        nodeLabels: { $ref: "#/components/schemas/NodeLabels" },
        rules: { $ref: "#/components/schemas/SimulationRules" },
      },
      additionalProperties: false,
    },
    Tick: { description: "A tick, counted from 0.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [42] },
    TraceHash: {
      description: "`sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace.",
      type: "string",
      pattern: "^sha256:[0-9a-f]{64}$",
      maxLength: 71,
      examples: ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    },
    FieldKind: {
      description: "Whether the field attracts agents or repels them.",
      type: "string",
      enum: ["attractor", "repulsor"],
      examples: ["attractor"],
    },
    SimulationPhase: {
      description: "The mood of the last 32 ticks. `volatile`: stability swings, is low, or alarms are frequent. `stagnant`: hardly anybody moves. `resonant`: neither.",
      type: "string",
      enum: ["resonant", "volatile", "stagnant"],
      examples: ["resonant"],
    },
    AgentMove: { description: "A step on the lattice.", type: "string", enum: ["left", "stay", "right"], examples: ["left"] },
    LastMove: {
      description: "The last move; `idle` before the first.",
      type: "string",
      enum: ["idle", "left", "stay", "right"],
      examples: ["left"],
    },
    Position: { description: "A position on the lattice.", type: "integer", minimum: -64, maximum: 64, examples: [0] },
    LossKind: {
      description: "How an agent was lost. `CLIFF`: on the node of a repulsor with more pressure than buffer. `EXHAUSTION`: without any buffer for 16 ticks. `PARADOX`: in a conflict that three separations did not solve.",
      type: "string",
      enum: ["CLIFF", "EXHAUSTION", "PARADOX"],
      examples: ["CLIFF"],
    },
    WarningLevel: {
      description: "How grave it is, by criticality: from 0, from 0.5, from 0.75.",
      type: "string",
      enum: ["watch", "warning", "critical"],
      examples: ["watch"],
    },
    CollapseRisk: {
      description: "How much of what lies ahead ends in a loss.",
      type: "object",
      required: ["inertia", "optimized"],
      properties: {
        inertia: {
          description: "Share of all paths of the next 8 ticks that end in a loss.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0.25],
        },
        optimized: {
          description: "What is left with the best moves: 0 when some path survives, else 1.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0],
        },
      },
      additionalProperties: false,
    },
    CollapseWarning: {
      description: "The gravest of what lies ahead within 8 ticks; of the agent with the greatest criticality.",
      type: "object",
      required: ["agent", "criticality", "severity", "imminence", "stepsToImpact", "risk", "level", "totalFutureCollapse"],
      properties: {
        agent: { $ref: "#/components/schemas/AgentRef" },
        criticality: {
          description: "Imminence, severity and risk in one number, 0 to 1.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0.41],
        },
        severity: { description: "Magnitude of the loss ahead.", type: "number", minimum: 0, maximum: 1, examples: [0.38] },
        imminence: {
          description: "How near it is: 1 in the next tick, 0 beyond the horizon.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0.25],
        },
        stepsToImpact: {
          description: "Ticks until the loss when nothing changes; 0: none within the horizon.",
          type: "integer",
          minimum: 0,
          maximum: 8,
          examples: [7],
        },
        risk: { $ref: "#/components/schemas/CollapseRisk" },
        level: { $ref: "#/components/schemas/WarningLevel" },
        totalFutureCollapse: { description: "Every path ends in a loss.", type: "boolean", examples: [false] },
      },
      additionalProperties: false,
    },
    AgentRef: { description: "The id of an agent.", type: "string", maxLength: 64, examples: ["frontier_model"] },
    FieldRecord: {
      description: "A field, as strong as it is now.",
      type: "object",
      required: ["id", "kind", "b", "strength"],
      properties: {
        id: { description: "The field.", type: "string", maxLength: 64, examples: ["stability"] },
        kind: { $ref: "#/components/schemas/FieldKind" },
        b: { $ref: "#/components/schemas/Position" },
        strength: {
          description: "What is left of its strength: attractors wear out where agents stand, and recover.",
          type: "number",
          examples: [0.776],
        },
      },
      additionalProperties: false,
    },
    AgentRecord: {
      description: "An agent, as it is now.",
      type: "object",
      required: ["id", "b", "lastMove", "lambda", "gamma", "stability", "alive"],
      properties: {
        id: { $ref: "#/components/schemas/AgentRef" },
        b: { $ref: "#/components/schemas/Position" },
        lastMove: { $ref: "#/components/schemas/LastMove" },
        lambda: { description: "Effective pressure, Λ.", type: "number", examples: [0.58] },
        gamma: { description: "Effective buffer, Γ.", type: "number", examples: [0.31] },
        stability: { description: "Running total of the stability of its pairs.", type: "number", examples: [54.9] },
        alive: { description: "`false` once it was lost, for good.", type: "boolean", examples: [true] },
      },
      additionalProperties: false,
    },
    StepState: {
      description: "The system, as it is now.",
      type: "object",
      required: ["stability", "minStability", "phase", "collapsed", "fields"],
      properties: {
        stability: {
          description: "Mean over all pairs of living agents: their buffers over their pressures.",
          type: "number",
          examples: [1.3121],
        },
        minStability: { description: "The least pair.", type: "number", examples: [1.3121] },
        phase: { $ref: "#/components/schemas/SimulationPhase" },
        collapsed: { description: "Every agent is lost.", type: "boolean", examples: [false] },
        fields: {
          description: "The fields, as in the scenario.",
          type: "array",
          maxItems: 16,
          items: { $ref: "#/components/schemas/FieldRecord" },
        },
      },
      additionalProperties: false,
    },
    StepRecord: {
      description: "One tick. The record of `t = 0` is the initial state: moves `idle`, totals 0, stability of the configured values. Its text (these keys in this order, without white space) is what `traceHash` is made of.",
      type: "object",
      required: ["t", "b", "lastMove", "state", "warning", "agents"],
      properties: {
        t: { $ref: "#/components/schemas/Tick" },
        b: { description: "Position of the first agent.", $ref: "#/components/schemas/Position" },
        lastMove: { description: "Last move of the first agent.", $ref: "#/components/schemas/LastMove" },
        state: { $ref: "#/components/schemas/StepState" },
        warning: {
          description: "The gravest warning, or `null`.",
          anyOf: [{ $ref: "#/components/schemas/CollapseWarning" }, { type: "null" }],
        },
        agents: {
          description: "The agents, in the order of the scenario.",
          type: "array",
          maxItems: 64,
          items: { $ref: "#/components/schemas/AgentRecord" },
        },
      },
      additionalProperties: false,
    },
    SimulationState: {
      description: "The last step record, with its inner `state` spread out.",
      type: "object",
      required: ["t", "b", "lastMove", "stability", "minStability", "phase", "collapsed", "warning", "fields", "agents"],
      properties: {
        t: { $ref: "#/components/schemas/Tick" },
        b: { description: "Position of the first agent.", $ref: "#/components/schemas/Position" },
        lastMove: { description: "Last move of the first agent.", $ref: "#/components/schemas/LastMove" },
        stability: {
          description: "Mean over all pairs of living agents: their buffers over their pressures.",
          type: "number",
          examples: [1.3846],
        },
        minStability: { description: "The least pair.", type: "number", examples: [1.3846] },
        phase: { $ref: "#/components/schemas/SimulationPhase" },
        collapsed: { description: "Every agent is lost.", type: "boolean", examples: [false] },
        warning: {
          description: "The gravest warning, or `null`.",
          anyOf: [{ $ref: "#/components/schemas/CollapseWarning" }, { type: "null" }],
        },
        fields: {
          description: "The fields, as in the scenario.",
          type: "array",
          maxItems: 16,
          items: { $ref: "#/components/schemas/FieldRecord" },
        },
        agents: {
          description: "The agents, in the order of the scenario.",
          type: "array",
          maxItems: 64,
          items: { $ref: "#/components/schemas/AgentRecord" },
        },
      },
      additionalProperties: false,
    },
    TraceSummary: {
      description: "What happened between two ticks, in numbers.",
      type: "object",
      required: [
        "fromTick",
        "toTick",
        "ticks",
        "agentIds",
        "finalPhase",
        "meanStability",
        "minStability",
        "maxStability",
        "phaseTransitions",
        "basinLosses",
        "warningTicks",
        "paradoxes",
        "ghostBranches",
      ],
      properties: {
        fromTick: { description: "The first tick that is counted.", $ref: "#/components/schemas/Tick" },
        toTick: { description: "The last tick that is counted.", $ref: "#/components/schemas/Tick" },
        ticks: { description: "How many ticks are counted.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1000] },
        agentIds: {
          description: "The agents, in the order of the scenario.",
          type: "array",
          maxItems: 64,
          items: { $ref: "#/components/schemas/AgentRef" },
        },
        finalPhase: { description: "The phase at `toTick`.", $ref: "#/components/schemas/SimulationPhase" },
        meanStability: { description: "Mean of the stability of these ticks.", type: "number", examples: [1.02] },
        minStability: { description: "The least stability.", type: "number", examples: [0.41] },
        maxStability: { description: "The greatest stability.", type: "number", examples: [1.38] },
        phaseTransitions: { description: "Every change of phase.", type: "array", items: { $ref: "#/components/schemas/PhaseTransition" } },
        basinLosses: {
          description: "Every agent that was lost.",
          type: "array",
          maxItems: 64,
          items: { $ref: "#/components/schemas/BasinLoss" },
        },
        warningTicks: { description: "Ticks with a warning.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [122] },
        paradoxes: { description: "Paradoxes that were met.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [0] },
        ghostBranches: {
          description: "Attempts that were discarded.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [0],
        },
      },
      additionalProperties: false,
    },
    BasinLoss: {
      description: "An agent was lost.",
      type: "object",
      required: ["tick", "agent", "kind", "magnitude"],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        agent: { $ref: "#/components/schemas/AgentRef" },
        kind: { $ref: "#/components/schemas/LossKind" },
        magnitude: { description: "How far pressure exceeded the buffer.", type: "number", examples: [0.6133] },
      },
      additionalProperties: false,
    },
    GhostBranch: {
      description: "An attempt at a tick that ended in a paradox and was discarded.",
      type: "object",
      required: ["tick", "attempt", "reason", "agents", "moves", "stability"],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        attempt: { description: "Which attempt at this tick, from 1.", type: "integer", minimum: 1, maximum: 3, examples: [1] },
        reason: { description: "Why it was discarded.", type: "string", enum: ["paradox"], examples: ["paradox"] },
        agents: {
          description: "The two agents in conflict.",
          type: "array",
          minItems: 2,
          maxItems: 2,
          items: { $ref: "#/components/schemas/AgentRef" },
        },
        moves: {
          description: "The moves of the attempt, by agent.",
          type: "object",
          maxProperties: 64,
          additionalProperties: { $ref: "#/components/schemas/AgentMove" },
          examples: [{ frontier_model: "right", oversight_board: "stay" }],
        },
        stability: { description: "Stability of the pair.", type: "number", examples: [0.14] },
      },
      additionalProperties: false,
    },
    GhostBranchList: {
      description: "Attempts that were discarded.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: { description: "Those of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/GhostBranch" } },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    TracePart: {
      description: "A part of a trace.",
      type: "string",
      enum: ["steps", "events", "prophecies", "ghostBranches"],
      examples: ["steps"],
    },
    RunSimulation: {
      description: "Exactly one of `scenarioId`, `scenario` and `domain`; `input` belongs to `domain`.",
      type: "object",
      properties: {
        scenarioId: {
          description: "A built-in scenario.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        scenario: { description: "A scenario of your own.", $ref: "#/components/schemas/ScenarioInput" },
        domain: { $ref: "#/components/schemas/DomainName" },
        input: { $ref: "#/components/schemas/DomainInput" },
        ticks: {
          description: "How many ticks to compute. The plan may allow fewer.",
          type: "integer",
          minimum: 1,
          maximum: 10000,
          default: 1000,
          examples: [1000],
        },
        decrees: {
          description: "Decrees with the tick at which each takes effect, at most `ticks`. Those of one tick take effect in the order of this list.",
          type: "array",
          maxItems: 1000,
          items: { description: "A decree and its tick.", $ref: "#/components/schemas/IssueDecree", required: ["tick"] },
        },
        include: {
          description: "Which parts of the trace to answer; `[]`: the summary only.",
          type: "array",
          maxItems: 4,
          uniqueItems: true,
          items: { $ref: "#/components/schemas/TracePart" },
          default: ["steps", "events", "prophecies", "ghostBranches"],
          examples: [["events", "prophecies"]],
        },
        seed: { description: "Replaces the seed of the built-in scenario.", $ref: "#/components/schemas/Seed" },
        organizationId: { $ref: "#/components/schemas/PayingOrganization" },
        engineVersion: { description: "The engine that runs it; the newest when left out.", $ref: "#/components/schemas/EngineVersion" },
      },
      oneOf: [{ required: ["scenarioId"] }, { required: ["scenario"] }, { required: ["domain"] }],
      dependentRequired: { seed: ["scenarioId"], domain: ["input"], input: ["domain"] },
      allOf: [{ $ref: "#/components/schemas/InputOfDomain" }],
      unevaluatedProperties: false,
    },
    TraceParts: {
      description: "The parts of the trace that were asked for.",
      type: "object",
      properties: {
        steps: { description: "The ticks.", type: "array", maxItems: 200000, items: { $ref: "#/components/schemas/StepRecord" } },
        events: {
          description: "What happened, in order; of a run from its creation on, so also what ended it before its first tick.",
          type: "array",
          items: { $ref: "#/components/schemas/EventRecord" },
        },
        prophecies: { description: "The forecasts.", type: "array", items: { $ref: "#/components/schemas/Prophecy" } },
        ghostBranches: { description: "The discarded attempts.", type: "array", items: { $ref: "#/components/schemas/GhostBranch" } },
      },
      additionalProperties: false,
    },
    SimulationRun: {
      description: "A finished run with its trace.",
      allOf: [
        { $ref: "#/components/schemas/Simulation" },
        {
          type: "object",
          required: ["trace", "summary"],
          properties: { trace: { $ref: "#/components/schemas/TraceParts" }, summary: { $ref: "#/components/schemas/TraceSummary" } },
        },
      ],
      unevaluatedProperties: false,
    },
    TraceEnd: {
      description: "The last line of a trace.",
      type: "object",
      required: ["summary", "simulation"],
      properties: {
        summary: { $ref: "#/components/schemas/TraceSummary" },
        simulation: { $ref: "#/components/schemas/Simulation", unevaluatedProperties: false },
        events: {
          description: "What happened, in order; of a run from its creation on, so also what ended it before its first tick.",
          type: "array",
          items: { $ref: "#/components/schemas/EventRecord" },
        },
        prophecies: { description: "The forecasts.", type: "array", items: { $ref: "#/components/schemas/Prophecy" } },
        ghostBranches: { description: "The discarded attempts.", type: "array", items: { $ref: "#/components/schemas/GhostBranch" } },
      },
      additionalProperties: false,
    },
    TraceLine: {
      description: "A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off.",
      oneOf: [
        { $ref: "#/components/schemas/StepRecord" },
        { $ref: "#/components/schemas/TraceEnd" },
        { $ref: "#/components/schemas/Error" },
      ],
    },
    SimulationTrace: {
      description: "A part of a trace, and what happened in it.",
      type: "object",
      required: ["simulationId", "scenarioId", "domain", "engineVersion", "seed", "t", "status", "traceHash", "trace", "summary"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        scenarioId: {
          description: "The built-in scenario that it was made from, or `null`.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["capability-divergence"],
        },
        domain: { description: "The domain that it was made from, or `null`.", type: ["string", "null"], maxLength: 64, examples: [null] },
        engineVersion: { $ref: "#/components/schemas/EngineVersion" },
        seed: { $ref: "#/components/schemas/Seed" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        traceHash: { $ref: "#/components/schemas/TraceHash" },
        trace: { $ref: "#/components/schemas/TraceParts" },
        summary: { $ref: "#/components/schemas/TraceSummary" },
      },
      additionalProperties: false,
    },
    StepSimulation: {
      description: "How far to go, and what to force on the way.",
      type: "object",
      properties: {
        ticks: { description: "How many ticks to compute.", type: "integer", minimum: 1, maximum: 10000, default: 1, examples: [100] },
        moves: {
          description: "Forces the move of these agents in every tick of this call. A move off the lattice counts as `stay`; the separation of a paradox outranks it. It is recorded, so that a replay agrees.",
          type: "object",
          maxProperties: 64,
          additionalProperties: { $ref: "#/components/schemas/AgentMove" },
          examples: [{ frontier_model: "left" }],
        },
        include: {
          description: "What to answer beside the summary.",
          type: "array",
          maxItems: 2,
          uniqueItems: true,
          items: { type: "string", enum: ["steps", "events"] },
          default: ["events"],
          examples: [["events"]],
        },
      },
      additionalProperties: false,
    },
    StepResult: {
      description: "What these ticks have done.",
      type: "object",
      required: ["simulationId", "status", "t", "ticks", "state", "traceHash", "summary"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        ticks: {
          description: "Ticks computed now: fewer than asked for when the simulation has ended.",
          type: "integer",
          minimum: 0,
          maximum: 10000,
          examples: [100],
        },
        state: { $ref: "#/components/schemas/SimulationState" },
        traceHash: { $ref: "#/components/schemas/TraceHash" },
        summary: { $ref: "#/components/schemas/TraceSummary" },
        steps: {
          description: "The ticks, where they were asked for.",
          type: "array",
          maxItems: 10000,
          items: { $ref: "#/components/schemas/StepRecord" },
        },
        events: {
          description: "What happened, where it was asked for; at most the first 1,000 events.",
          type: "array",
          maxItems: 1000,
          items: { $ref: "#/components/schemas/EventRecord" },
        },
        eventsTruncated: { description: "There were more events; read them from the trace.", type: "boolean", examples: [false] },
      },
      additionalProperties: false,
    },
    ControlPlayback: {
      description: "What to do with the playback.",
      type: "object",
      required: ["action"],
      properties: {
        action: {
          description: "`play` starts it, or changes rate and end. `pause` stops the clock, `resume` starts it again and changes nothing of one that runs. `stop` completes the simulation.",
          type: "string",
          enum: ["play", "pause", "resume", "stop"],
          examples: ["play"],
        },
        ticksPerSecond: {
          description: "How many ticks a second. `play` takes 10 when it is left out, `resume` the former rate; `pause` and `stop` take none.",
          type: "integer",
          minimum: 1,
          maximum: 200,
          examples: [50],
        },
        untilTick: {
          description: "Where to pause, after the present tick and at most at the last that the plan allows. Left out, `play` has an open end and `resume` keeps the former; `pause` and `stop` take none.",
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991,
          examples: [1000],
        },
      },
      additionalProperties: false,
    },
    PlaybackResult: {
      description: "The playback as it is now.",
      type: "object",
      required: ["simulationId", "status", "t", "playback"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        playback: { $ref: "#/components/schemas/PlaybackOrNull" },
      },
      additionalProperties: false,
    },
    TickSpan: {
      description: "A span of ticks.",
      type: "object",
      required: ["fromTick", "toTick"],
      properties: {
        fromTick: { description: "Its first tick.", $ref: "#/components/schemas/Tick" },
        toTick: { description: "Its last tick.", $ref: "#/components/schemas/Tick" },
      },
      additionalProperties: false,
    },
    Verification: {
      description: "What a recomputation from the scenario and the inputs gave.",
      type: "object",
      required: ["simulationId", "verified", "t", "engineVersion", "traceHash", "computedHash", "firstMismatch", "durationMs"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        verified: { description: "Both hashes are the same.", type: "boolean", examples: [true] },
        t: { description: "Ticks that were recomputed.", $ref: "#/components/schemas/Tick" },
        engineVersion: { $ref: "#/components/schemas/EngineVersion" },
        traceHash: { description: "The stored hash.", $ref: "#/components/schemas/TraceHash" },
        computedHash: { description: "The hash of the recomputed ticks.", $ref: "#/components/schemas/TraceHash" },
        firstMismatch: {
          description: "The first span between two checkpoints that differs; `null` when none does.",
          anyOf: [{ $ref: "#/components/schemas/TickSpan" }, { type: "null" }],
        },
        durationMs: { description: "How long it took.", type: "number", minimum: 0, examples: [41.7] },
      },
      additionalProperties: false,
    },
    EventName: {
      description: "What happened.",
      type: "string",
      enum: ["decree", "paradox", "loss", "warning", "phase", "prophecy", "simulation:status", "error"],
      examples: ["loss"],
    },
    EventRecord: {
      description: "An event of a simulation, as its stream carries it. Ticks are no events of their own here.",
      type: "object",
      required: ["id", "tick", "event", "data"],
      properties: {
        id: {
          description: "The tick and the ordinal of the event within it.",
          type: "string",
          pattern: "^[0-9]+\\.[0-9]+$",
          maxLength: 33,
          examples: ["247.1"],
        },
        tick: { $ref: "#/components/schemas/Tick" },
        event: { $ref: "#/components/schemas/EventName" },
        data: {
          description: "What the stream's event of this name carries.",
          type: "object",
          additionalProperties: true,
          examples: [{ tick: 247, magnitude: 0.6133, agent: "frontier_model", kind: "CLIFF" }],
        },
      },
      additionalProperties: false,
    },
    LossEvent: {
      description: "An agent was lost.",
      type: "object",
      required: ["tick", "magnitude", "agent", "kind"],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        magnitude: { description: "How far pressure exceeded the buffer.", type: "number", examples: [0.6133] },
        agent: { $ref: "#/components/schemas/AgentRef" },
        kind: { $ref: "#/components/schemas/LossKind" },
      },
      additionalProperties: false,
    },
    WarningEvent: {
      description: "A warning has appeared, has risen a level, or is over.",
      type: "object",
      required: [
        "tick",
        "change",
        "agent",
        "criticality",
        "severity",
        "imminence",
        "stepsToImpact",
        "risk",
        "level",
        "totalFutureCollapse",
      ],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        change: { description: "What has changed.", type: "string", enum: ["appeared", "worsened", "cleared"], examples: ["appeared"] },
        agent: {
          description: "The agent; after a warning is over, the one that was warned of last.",
          $ref: "#/components/schemas/AgentRef",
        },
        criticality: { description: "Imminence", "severity and risk in one number.": null, type: "number", examples: [0.41] },
        severity: { description: "Magnitude of the loss ahead.", type: "number", examples: [0.38] },
        imminence: { description: "How near it is.", type: "number", examples: [0.25] },
        stepsToImpact: { description: "Ticks until the loss.", type: "integer", minimum: 0, maximum: 8, examples: [7] },
        risk: { $ref: "#/components/schemas/CollapseRisk" },
        level: {
          description: "How grave it is; `null` once it is over.",
          type: ["string", "null"],
          enum: ["watch", "warning", "critical", null],
          examples: ["watch"],
        },
        totalFutureCollapse: { description: "Every path ends in a loss.", type: "boolean", examples: [false] },
      },
      additionalProperties: false,
    },
    Separation: {
      description: "What the engine did against it.",
      type: "object",
      required: ["type", "target", "magnitude"],
      properties: {
        type: { description: "The engine's own decree.", type: "string", enum: ["separation"], examples: ["separation"] },
        target: { $ref: "#/components/schemas/AgentRef" },
        magnitude: { description: "How much buffer the agent was given.", type: "number", examples: [0.02] },
      },
      additionalProperties: false,
    },
    ParadoxEvent: {
      description: "Two agents met on one node with too little stability between them; the attempt was discarded.",
      type: "object",
      required: ["tick", "agents", "b", "stability", "attempt", "decree"],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        agents: {
          description: "The two agents.",
          type: "array",
          minItems: 2,
          maxItems: 2,
          items: { $ref: "#/components/schemas/AgentRef" },
        },
        b: { description: "Where they met.", $ref: "#/components/schemas/Position" },
        stability: { description: "Stability of the pair.", type: "number", examples: [0.14] },
        attempt: { description: "Which attempt at this tick, from 1.", type: "integer", minimum: 1, maximum: 3, examples: [1] },
        decree: { $ref: "#/components/schemas/Separation" },
      },
      additionalProperties: false,
    },
    DecreeEvent: {
      description: "A decree, or a change of policy, has taken effect.",
      type: "object",
      required: ["tick", "id", "type", "payload", "origin"],
      properties: {
        tick: { $ref: "#/components/schemas/Tick" },
        id: {
          description: "The decree.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["0197721f-02bb-7d11-8a07-9b2f1b8f6c01"],
        },
        type: { $ref: "#/components/schemas/DecreeType" },
        payload: { $ref: "#/components/schemas/DecreePayload" },
        origin: { $ref: "#/components/schemas/DecreeOrigin" },
        effect: {
          description: "`none`: its target was lost in the meantime. Absent otherwise.",
          type: "string",
          enum: ["none"],
          examples: ["none"],
        },
      },
      additionalProperties: false,
    },
    StatusEvent: {
      description: "The status has changed; or, first in a stream, what it is.",
      type: "object",
      required: ["simulationId", "status", "previousStatus", "reason", "tick", "at"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        status: { $ref: "#/components/schemas/SimulationStatus" },
        previousStatus: {
          description: "The status before; `null` in a snapshot.",
          type: ["string", "null"],
          enum: ["ready", "running", "paused", "completed", "collapsed", "failed", null],
          examples: ["ready"],
        },
        reason: {
          description: "The reason of the status, or `snapshot`.",
          type: "string",
          enum: [
            "created",
            "play",
            "pause",
            "resume",
            "stop",
            "untilTick",
            "tickLimit",
            "idle",
            "run",
            "halt",
            "collapse",
            "failure",
            "snapshot",
          ],
          examples: ["play"],
        },
        tick: { $ref: "#/components/schemas/Tick" },
        at: { description: "When it happened.", type: "string", format: "date-time", examples: ["2025-06-15T10:31:00.000Z"] },
      },
      additionalProperties: false,
    },
    PhaseTransition: {
      description: "The phase has changed.",
      type: "object",
      required: ["from", "to", "tick"],
      properties: {
        from: { description: "The phase before.", $ref: "#/components/schemas/SimulationPhase" },
        to: { description: "The phase now.", $ref: "#/components/schemas/SimulationPhase" },
        tick: { $ref: "#/components/schemas/Tick" },
      },
      additionalProperties: false,
    },
    StreamHeartbeat: { description: "The connection is alive. The event has no data and no id.", type: "null" },
    DecreeTick: {
      description: "The tick at which it takes effect, after the present one; the next one when left out.",
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
      examples: [250],
    },
    TargetedMagnitude: {
      description: "One agent, and by how much.",
      type: "object",
      required: ["target", "magnitude"],
      properties: {
        target: { description: "The agent.", type: "string", minLength: 1, maxLength: 64, examples: ["frontier_model"] },
        magnitude: { description: "By how much.", type: "number", minimum: -1, maximum: 1, examples: [0.4] },
      },
      additionalProperties: false,
    },
    OversightSurge: {
      description: "A buffer for a while.",
      type: "object",
      required: ["magnitude", "durationTicks"],
      properties: {
        target: {
          description: "The agent; all of them when left out.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["frontier_model"],
        },
        magnitude: { description: "How much the buffer grows.", type: "number", minimum: -1, maximum: 1, examples: [0.6] },
        durationTicks: { description: "For how many ticks.", type: "integer", minimum: 1, maximum: 10000, examples: [2000] },
      },
      additionalProperties: false,
    },
    ExogenousShock: {
      description: "A blow against the buffer.",
      type: "object",
      required: ["magnitude"],
      properties: {
        target: {
          description: "The agent; all of them when left out.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["frontier_model"],
        },
        magnitude: { description: "How much of the buffer is gone at once.", type: "number", minimum: 0, maximum: 1, examples: [0.3] },
      },
      additionalProperties: false,
    },
    PolicyChange: {
      description: "Base values of an agent, at least one.",
      type: "object",
      required: ["target"],
      minProperties: 2,
      properties: {
        target: { description: "The agent.", type: "string", minLength: 1, maxLength: 64, examples: ["frontier_model"] },
        lambda: { description: "The pressure to optimize, Λ.", type: "number", minimum: 0, maximum: 2, examples: [0.5] },
        gamma: { description: "The structural buffer, Γ.", type: "number", minimum: 0, maximum: 2, examples: [0.45] },
        lambdaDrift: { description: "How much `lambda` changes per tick.", type: "number", minimum: -0.1, maximum: 0.1, examples: [0.0025] },
        gammaDrift: { description: "How much `gamma` changes per tick.", type: "number", minimum: -0.1, maximum: 0.1, examples: [0.0015] },
        attractorPreferences: { $ref: "#/components/schemas/AttractorPreferences" },
      },
      additionalProperties: false,
    },
    FieldShift: {
      description: "A field, and its new position, its new strength, or both.",
      type: "object",
      required: ["field"],
      minProperties: 2,
      properties: {
        field: { description: "The field.", type: "string", minLength: 1, maxLength: 64, examples: ["stability"] },
        b: { description: "Its position, at most the radius away from 0.", type: "integer", minimum: -64, maximum: 64, examples: [-2] },
        strength: { description: "Its strength: above 0, at most 1.", type: "number", exclusiveMinimum: 0, maximum: 1, examples: [0.5] },
      },
      additionalProperties: false,
    },
    NothingMore: { description: "There is nothing more to say.", type: "object", additionalProperties: false, examples: [{}] },
    CapabilityJump: {
      description: "The pressure of one agent changes.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "capability_jump" },
        payload: { $ref: "#/components/schemas/TargetedMagnitude" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    AlignmentShift: {
      description: "The buffer of one agent changes.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "alignment_shift" },
        payload: { $ref: "#/components/schemas/TargetedMagnitude" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    OversightSurgeDecree: {
      description: "The buffer of one agent, or of all, grows for a while.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "oversight_surge" },
        payload: { $ref: "#/components/schemas/OversightSurge" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    ExogenousShockDecree: {
      description: "One agent, or all, lose buffer at once.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "exogenous_shock" },
        payload: { $ref: "#/components/schemas/ExogenousShock" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    PolicyChangeDecree: {
      description: "The base values of one agent are replaced.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "policy_change" },
        payload: { $ref: "#/components/schemas/PolicyChange" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    FieldShiftDecree: {
      description: "A field moves, or changes its strength.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "field_shift" },
        payload: { $ref: "#/components/schemas/FieldShift" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    HaltDecree: {
      description: "The simulation ends before this tick is computed, as `completed`.",
      type: "object",
      required: ["type", "payload"],
      properties: {
        type: { description: "What kind of decree it is.", const: "halt" },
        payload: { $ref: "#/components/schemas/NothingMore" },
        tick: { $ref: "#/components/schemas/DecreeTick" },
      },
      additionalProperties: false,
    },
    IssueDecree: {
      description: "A decree. What `payload` holds follows from `type`.",
      oneOf: [
        { $ref: "#/components/schemas/CapabilityJump" },
        { $ref: "#/components/schemas/AlignmentShift" },
        { $ref: "#/components/schemas/OversightSurgeDecree" },
        { $ref: "#/components/schemas/ExogenousShockDecree" },
        { $ref: "#/components/schemas/PolicyChangeDecree" },
        { $ref: "#/components/schemas/FieldShiftDecree" },
        { $ref: "#/components/schemas/HaltDecree" },
      ],
      discriminator: {
        propertyName: "type",
        mapping: {
          capability_jump: "#/components/schemas/CapabilityJump",
          alignment_shift: "#/components/schemas/AlignmentShift",
          oversight_surge: "#/components/schemas/OversightSurgeDecree",
          exogenous_shock: "#/components/schemas/ExogenousShockDecree",
          policy_change: "#/components/schemas/PolicyChangeDecree",
          field_shift: "#/components/schemas/FieldShiftDecree",
          halt: "#/components/schemas/HaltDecree",
        },
      },
    },
    DecreeType: {
      description: "What a decree does. `separation` is the engine's own, against paradoxes.",
      type: "string",
      enum: [
        "capability_jump",
        "alignment_shift",
        "oversight_surge",
        "exogenous_shock",
        "policy_change",
        "field_shift",
        "halt",
        "separation",
      ],
      examples: ["capability_jump"],
    },
    DecreeOrigin: {
      description: "Where a decree comes from: `api` (issued), `schedule` (part of a run or of a domain's input), `policy` (a change of policies), `engine` (a separation).",
      type: "string",
      enum: ["api", "schedule", "policy", "engine"],
      examples: ["api"],
    },
    DecreePayload: {
      description: "What the decree is about; its form follows from `type`.",
      anyOf: [
        { $ref: "#/components/schemas/TargetedMagnitude" },
        { $ref: "#/components/schemas/OversightSurge" },
        { $ref: "#/components/schemas/ExogenousShock" },
        { $ref: "#/components/schemas/PolicyChange" },
        { $ref: "#/components/schemas/FieldShift" },
        { $ref: "#/components/schemas/NothingMore" },
      ],
    },
    Decree: {
      description: "A decree, as it was accepted.",
      type: "object",
      required: ["id", "simulationId", "type", "payload", "createdAt", "origin", "tick", "appliedAtTick"],
      properties: {
        id: {
          description: "Identifies the decree.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["0197721f-02bb-7d11-8a07-9b2f1b8f6c01"],
        },
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        type: { $ref: "#/components/schemas/DecreeType" },
        payload: { $ref: "#/components/schemas/DecreePayload" },
        createdAt: { description: "When it was accepted.", type: "string", format: "date-time", examples: ["2025-06-15T10:35:00.000Z"] },
        origin: { $ref: "#/components/schemas/DecreeOrigin" },
        tick: {
          description: "The tick that was asked for; `null`: the next one.",
          type: ["integer", "null"],
          minimum: 1,
          maximum: 9007199254740991,
          examples: [null],
        },
        appliedAtTick: {
          description: "The tick at which it took effect, as its event says; `null` before that. Of a `halt`, and of what was due with it, the tick that the simulation ended at.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [null],
        },
      },
      additionalProperties: false,
    },
    DecreeList: {
      description: "The decrees of a simulation, in the order in which they were accepted.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: { description: "The decrees of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/Decree" } },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    AgentPolicyPatch: {
      description: "The values to change, at least one; the others stay.",
      type: "object",
      minProperties: 1,
      properties: {
        lambda: { description: "The pressure to optimize, Λ.", type: "number", minimum: 0, maximum: 2, examples: [0.5] },
        gamma: { description: "The structural buffer, Γ.", type: "number", minimum: 0, maximum: 2, examples: [0.45] },
        lambdaDrift: {
          description: "How much `lambda` changes per tick; `null` is 0.",
          type: ["number", "null"],
          minimum: -0.1,
          maximum: 0.1,
          examples: [0.0025],
        },
        gammaDrift: {
          description: "How much `gamma` changes per tick; `null` is 0.",
          type: ["number", "null"],
          minimum: -0.1,
          maximum: 0.1,
          examples: [0.0015],
        },
        attractorPreferences: {
          description: "How much each attractor draws the agent. Merged with what is there; `null`, for one or for all, is the default of 0.5.",
          type: ["object", "null"],
          maxProperties: 16,
          propertyNames: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
          additionalProperties: { type: ["number", "null"], minimum: 0, maximum: 1 },
          examples: [{ stability: 0.9 }],
        },
      },
      additionalProperties: false,
    },
    UpdatePolicies: {
      description: "Changes for several agents; all of them, or none.",
      type: "object",
      required: ["policies"],
      properties: {
        policies: {
          description: "Changes by the id of the agent.",
          type: "object",
          minProperties: 1,
          maxProperties: 64,
          additionalProperties: { $ref: "#/components/schemas/AgentPolicyPatch" },
          examples: [{ frontier_model: { gamma: 0.45 } }],
        },
      },
      additionalProperties: false,
    },
    EffectivePolicy: {
      description: "What the values are now, after noise, decrees and fields.",
      type: "object",
      required: ["lambda", "gamma"],
      properties: {
        lambda: { description: "Effective pressure, Λ.", type: "number", examples: [0.61] },
        gamma: { description: "Effective buffer, Γ.", type: "number", examples: [0.29] },
      },
      additionalProperties: false,
    },
    CurrentPolicy: {
      description: "What drives an agent. Base values include changes that are still to take effect.",
      type: "object",
      required: ["lambda", "gamma", "lambdaDrift", "gammaDrift", "attractorPreferences", "effective", "pending"],
      properties: {
        lambda: { description: "The pressure to optimize, Λ.", type: "number", examples: [0.5] },
        gamma: { description: "The structural buffer, Γ.", type: "number", examples: [0.45] },
        lambdaDrift: { description: "How much `lambda` changes per tick.", type: "number", examples: [0.0025] },
        gammaDrift: { description: "How much `gamma` changes per tick.", type: "number", examples: [0.0015] },
        attractorPreferences: { $ref: "#/components/schemas/AttractorPreferences" },
        effective: { $ref: "#/components/schemas/EffectivePolicy" },
        pending: { description: "A change is accepted and takes effect at the next tick.", type: "boolean", examples: [true] },
      },
      additionalProperties: false,
    },
    SimulationPolicies: {
      description: "What drives the agents of a simulation.",
      type: "object",
      required: ["simulationId", "t", "policies", "decreeIds"],
      properties: {
        simulationId: { $ref: "#/components/schemas/SimulationId" },
        t: { description: "Ticks computed so far.", $ref: "#/components/schemas/Tick" },
        policies: {
          description: "The policies, by the id of the agent.",
          type: "object",
          maxProperties: 64,
          additionalProperties: { $ref: "#/components/schemas/CurrentPolicy" },
        },
        decreeIds: {
          description: "The decrees that these changes have become; empty when nothing was changed.",
          type: "array",
          maxItems: 64,
          items: { type: "string", format: "uuid", maxLength: 36 },
          examples: [[]],
        },
      },
      additionalProperties: false,
    },
    StabilityPercentiles: {
      description: "How stable the forks were in the end.",
      type: "object",
      required: ["p10", "p50", "p90"],
      properties: {
        p10: { description: "A tenth of them was below.", type: "number", examples: [0.71] },
        p50: { description: "Half of them was below.", type: "number", examples: [0.88] },
        p90: { description: "All but a tenth was below.", type: "number", examples: [1.05] },
      },
      additionalProperties: false,
    },
    FirstLoss: {
      description: "The agent that is lost first in most forks.",
      type: "object",
      required: ["agent", "p50Tick"],
      properties: {
        agent: { $ref: "#/components/schemas/AgentRef" },
        p50Tick: { description: "The tick at which half of these forks have lost it.", type: "number", examples: [236] },
      },
      additionalProperties: false,
    },
    ProphecyData: {
      description: "What 16 forks with fresh noise did in the next ticks. Further fields belong to the engine version.",
      type: "object",
      required: ["predictedPhase", "confidence", "horizon", "stability", "lossProbability", "firstLoss", "tick"],
      properties: {
        predictedPhase: { description: "The phase that most forks end in.", $ref: "#/components/schemas/SimulationPhase" },
        confidence: { description: "Their share.", type: "number", minimum: 0, maximum: 1, examples: [0.87] },
        horizon: { description: "How many ticks the forks ran.", type: "integer", minimum: 1, maximum: 10000, examples: [50] },
        stability: { $ref: "#/components/schemas/StabilityPercentiles" },
        lossProbability: { description: "Share of the forks that lost an agent.", type: "number", minimum: 0, maximum: 1, examples: [0.25] },
        firstLoss: {
          description: "The agent that is lost first; `null` when no fork lost one.",
          anyOf: [{ $ref: "#/components/schemas/FirstLoss" }, { type: "null" }],
        },
        tick: { description: "The tick that the forecast was made at.", $ref: "#/components/schemas/Tick" },
      },
      additionalProperties: false,
    },
    Prophecy: {
      description: "A forecast, as it was published.",
      type: "object",
      required: ["id", "simulationId", "createdAt", "data"],
      properties: {
        id: {
          description: "Identifies the forecast.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          readOnly: true,
          examples: ["01977220-4f10-7a02-b1f5-7c3de0a94b55"],
        },
        simulationId: { description: "The simulation.", $ref: "#/components/schemas/SimulationId" },
        createdAt: {
          description: "When it was made.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2025-06-15T10:36:00.000Z"],
        },
        data: { $ref: "#/components/schemas/ProphecyData" },
      },
      additionalProperties: false,
    },
    ProphecyList: {
      description: "The forecasts of a simulation.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: { description: "The forecasts of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/Prophecy" } },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    DomainName: {
      description: "Names a domain; `GET /domains` lists them.",
      type: "string",
      minLength: 1,
      maxLength: 64,
      examples: ["ai-safety"],
    },
    DomainInput: {
      description: "What the domain takes; its form follows from `domain`, and `GET /domains/{id}` shows it.",
      type: "object",
      additionalProperties: true,
      examples: [{ name: "Frontier governance", models: [{ name: "frontier", capabilityIndex: 450, alignmentScore: 72 }] }],
    },
    InputOfDomain: {
      description: "Which schema `input` follows, by `domain`. A part of every body that has both. A domain without an adapter is not judged here: it is answered as unknown.",
      allOf: [
        {
          if: { required: ["domain"], properties: { domain: { const: "ai-safety" } } },
          then: { properties: { input: { $ref: "#/components/schemas/AiSafetyInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "llm-reliability" } } },
          then: { properties: { input: { $ref: "#/components/schemas/LlmReliabilityInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "robotics" } } },
          then: { properties: { input: { $ref: "#/components/schemas/RoboticsInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "finance" } } },
          then: { properties: { input: { $ref: "#/components/schemas/FinanceInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "geopolitics" } } },
          then: { properties: { input: { $ref: "#/components/schemas/GeopoliticsInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "cybersecurity" } } },
          then: { properties: { input: { $ref: "#/components/schemas/CybersecurityInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "epidemiology" } } },
          then: { properties: { input: { $ref: "#/components/schemas/EpidemiologyInput" } } },
        },
        {
          if: { required: ["domain"], properties: { domain: { const: "supply-chain" } } },
          then: { properties: { input: { $ref: "#/components/schemas/SupplyChainInput" } } },
        },
      ],
    },
    DomainSummary: {
      description: "A domain, in the list.",
      type: "object",
      required: ["id", "label", "lambdaFrom", "gammaFrom"],
      properties: {
        id: { $ref: "#/components/schemas/DomainName" },
        label: { description: "What people call it.", type: "string", maxLength: 200, examples: ["AI safety"] },
        lambdaFrom: {
          description: "What Λ, the pressure, is made of.",
          type: "string",
          maxLength: 500,
          examples: ["Capability index (log), and autonomy"],
        },
        gammaFrom: {
          description: "What Γ, the buffer, is made of.",
          type: "string",
          maxLength: 500,
          examples: ["Alignment score, guardrail coverage, human oversight, and oversight bodies"],
        },
      },
      additionalProperties: false,
    },
    DomainList: {
      description: "The domains.",
      type: "object",
      required: ["data"],
      properties: {
        data: { description: "All of them.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/DomainSummary" } },
      },
      additionalProperties: false,
    },
    Domain: {
      description: "A domain and its adapter.",
      type: "object",
      required: ["id", "label", "lambdaFrom", "gammaFrom", "adapterVersion", "metrics", "lambda", "gamma", "inputSchema", "example"],
      properties: {
        id: { $ref: "#/components/schemas/DomainName" },
        label: { description: "What people call it.", type: "string", maxLength: 200, examples: ["AI safety"] },
        lambdaFrom: {
          description: "What Λ, the pressure, is made of.",
          type: "string",
          maxLength: 500,
          examples: ["Capability index (log), and autonomy"],
        },
        gammaFrom: {
          description: "What Γ, the buffer, is made of.",
          type: "string",
          maxLength: 500,
          examples: ["Alignment score, guardrail coverage, human oversight, and oversight bodies"],
        },
        adapterVersion: {
          description: "Goes up when the same input gives another scenario.",
          type: "integer",
          minimum: 1,
          maximum: 2147483647,
          examples: [1],
        },
        metrics: {
          description: "What is measured, and how each metric is scaled.",
          type: "array",
          maxItems: 64,
          items: { $ref: "#/components/schemas/DomainMetric" },
        },
        lambda: { description: "How the metrics of Λ come together.", $ref: "#/components/schemas/DomainComposition" },
        gamma: { description: "How the metrics of Γ come together.", $ref: "#/components/schemas/DomainComposition" },
        inputSchema: {
          description: "The JSON Schema (2020-12) by which an `input` is checked.",
          type: "object",
          additionalProperties: true,
          examples: [{ type: "object", required: ["name", "models"] }],
        },
        example: { description: "A valid `input`.", $ref: "#/components/schemas/DomainInput" },
      },
      additionalProperties: false,
    },
    DomainMetric: {
      description: "A metric, and how it is scaled.",
      type: "object",
      required: ["name", "into", "primary", "fn", "inputRange", "outputRange", "weight"],
      properties: {
        name: { description: "Name of the metric in the input.", type: "string", maxLength: 64, examples: ["capabilityIndex"] },
        into: {
          description: "What it becomes: Λ, the pressure, or Γ, the buffer.",
          type: "string",
          enum: ["lambda", "gamma"],
          examples: ["lambda"],
        },
        primary: {
          description: "Whether it is required; a secondary one that is left out adds nothing.",
          type: "boolean",
          examples: [true],
        },
        fn: { description: "How it is scaled.", type: "string", enum: ["linear", "log", "sigmoid", "inverse", "step"], examples: ["log"] },
        inputRange: {
          description: "The range that is scaled. Inputs lie in it; what the gate is sent from outside of it counts as the nearer end.",
          $ref: "#/components/schemas/DomainRange",
        },
        outputRange: { description: "The range that it is scaled to.", $ref: "#/components/schemas/DomainRange" },
        weight: { description: "Its weight among the metrics that come together.", type: "number", minimum: 0, examples: [1] },
      },
      additionalProperties: false,
    },
    DomainComposition: {
      description: "How several scaled metrics become one value.",
      type: "object",
      required: ["composite", "outputRange"],
      properties: {
        composite: {
          description: "`sum` and `product` of the values times their weights; `weighted_mean`; `weighted_max` and `weighted_min`, in which lighter values are less likely to be the extreme.",
          type: "string",
          enum: ["sum", "weighted_mean", "weighted_max", "weighted_min", "product"],
          examples: ["sum"],
        },
        inputRange: {
          description: "The composed value is scaled linearly from here to `outputRange`. Left out, it is clamped to `outputRange`.",
          $ref: "#/components/schemas/DomainRange",
        },
        outputRange: { description: "Where the result lies.", $ref: "#/components/schemas/DomainRange" },
      },
      additionalProperties: false,
    },
    DomainRange: {
      description: "From and to.",
      type: "array",
      minItems: 2,
      maxItems: 2,
      items: { type: "number" },
      examples: [[1, 1000]],
    },
    DomainInputName: {
      description: "What people call the simulation; becomes its label.",
      type: "string",
      minLength: 1,
      maxLength: 200,
      examples: ["Frontier governance"],
    },
    DomainActorName: {
      description: "Names the agent: characters outside `A-Z a-z 0-9 _ -` turn into `_`. Two names that become one agent id are refused.",
      type: "string",
      minLength: 1,
      maxLength: 64,
      examples: ["north"],
    },
    DomainEvents: {
      description: "What happens during the run. Each becomes a decree of origin `schedule`; in one tick in the order of this list.",
      type: "array",
      maxItems: 1000,
      items: { $ref: "#/components/schemas/DomainEvent" },
    },
    DomainEvent: {
      description: "Something that happens at a tick of the run.",
      oneOf: [
        { $ref: "#/components/schemas/DomainShift" },
        { $ref: "#/components/schemas/DomainOversightSurge" },
        { $ref: "#/components/schemas/DomainExogenousShock" },
      ],
      discriminator: {
        propertyName: "type",
        mapping: {
          capability_jump: "#/components/schemas/DomainShift",
          alignment_shift: "#/components/schemas/DomainShift",
          oversight_surge: "#/components/schemas/DomainOversightSurge",
          exogenous_shock: "#/components/schemas/DomainExogenousShock",
        },
      },
      examples: [{ tick: 120, type: "capability_jump", target: "north", magnitude: 0.2 }],
    },
    DomainEventTick: {
      description: "The tick that it takes effect in.",
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
      examples: [120],
    },
    DomainEventTarget: {
      description: "Name of the actor or model that it meets, as in the input, or its agent id.",
      type: "string",
      minLength: 1,
      maxLength: 64,
      examples: ["north"],
    },
    DomainShift: {
      description: "The base value of an agent changes for good.",
      type: "object",
      required: ["tick", "type", "target", "magnitude"],
      properties: {
        tick: { $ref: "#/components/schemas/DomainEventTick" },
        type: {
          description: "`capability_jump`: the base of Λ, the pressure. `alignment_shift`: the base of Γ, the buffer.",
          type: "string",
          enum: ["capability_jump", "alignment_shift"],
          examples: ["capability_jump"],
        },
        target: { $ref: "#/components/schemas/DomainEventTarget" },
        magnitude: { description: "By how much.", type: "number", minimum: -1, maximum: 1, examples: [0.2] },
      },
      examples: [{ tick: 120, type: "capability_jump", target: "north", magnitude: 0.2 }],
      additionalProperties: false,
    },
    DomainOversightSurge: {
      description: "Γ is raised, or with a negative magnitude lowered, for some time.",
      type: "object",
      required: ["tick", "type", "magnitude"],
      properties: {
        tick: { $ref: "#/components/schemas/DomainEventTick" },
        type: { description: "What happens.", type: "string", const: "oversight_surge", examples: ["oversight_surge"] },
        target: {
          description: "Name of the actor or model, as in the input, or its agent id. Without it every agent is meant.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["north"],
        },
        magnitude: { description: "By how much.", type: "number", minimum: -1, maximum: 1, examples: [0.4] },
        durationTicks: {
          description: "For how many ticks; 100 when left out.",
          type: "integer",
          minimum: 1,
          maximum: 10000,
          examples: [250],
        },
      },
      examples: [{ tick: 200, type: "oversight_surge", magnitude: 0.4, durationTicks: 250 }],
      additionalProperties: false,
    },
    DomainExogenousShock: {
      description: "Γ falls at once, and recovers as it can.",
      type: "object",
      required: ["tick", "type", "magnitude"],
      properties: {
        tick: { $ref: "#/components/schemas/DomainEventTick" },
        type: { description: "What happens.", type: "string", const: "exogenous_shock", examples: ["exogenous_shock"] },
        target: {
          description: "Name of the actor or model, as in the input, or its agent id. Without it every agent is meant.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["north"],
        },
        magnitude: { description: "By how much.", type: "number", minimum: 0, maximum: 1, examples: [0.3] },
      },
      examples: [{ tick: 300, type: "exogenous_shock", target: "north", magnitude: 0.3 }],
      additionalProperties: false,
    },
    AiSafetyInput: {
      description: "Models of growing capability, and the bodies that oversee them all.",
      type: "object",
      required: ["name", "models"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        models: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/AiSafetyModel" },
        },
        oversightBodies: {
          description: "Each raises Γ of every model, the more the stronger and the faster it is.",
          type: "array",
          maxItems: 16,
          items: { $ref: "#/components/schemas/AiSafetyOversightBody" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Frontier governance",
          models: [
            { name: "frontier", capabilityIndex: 450, alignmentScore: 72, autonomyLevel: 4 },
            { name: "assistant", capabilityIndex: 60, alignmentScore: 88, guardrailCoverage: 70, humanOversightFreq: 40 },
          ],
          oversightBodies: [{ name: "safety board", guardrailStrength: 60, responseLatency: 30 }],
        },
      ],
      additionalProperties: false,
    },
    AiSafetyModel: {
      description: "A model.",
      type: "object",
      required: ["name", "capabilityIndex", "alignmentScore"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        capabilityIndex: {
          description: "What it can do, on a scale in which each tenfold counts alike.",
          type: "number",
          minimum: 1,
          maximum: 1000,
          examples: [450],
        },
        alignmentScore: {
          description: "How far it does what is intended, in percent of the checks passed.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [72],
        },
        autonomyLevel: {
          description: "How much it may do unattended, 0 (nothing) to 10 (everything).",
          type: "number",
          minimum: 0,
          maximum: 10,
          examples: [4],
        },
        humanOversightFreq: {
          description: "Share of its actions that a person looks at, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [40],
        },
        guardrailCoverage: {
          description: "Share of its actions that guardrails check, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [70],
        },
      },
      examples: [{ name: "frontier", capabilityIndex: 450, alignmentScore: 72, autonomyLevel: 4 }],
      additionalProperties: false,
    },
    AiSafetyOversightBody: {
      description: "Somebody who oversees every model.",
      type: "object",
      required: ["name", "guardrailStrength", "responseLatency"],
      properties: {
        name: { description: "What people call it.", type: "string", minLength: 1, maxLength: 64, examples: ["safety board"] },
        guardrailStrength: { description: "What it can enforce, in percent.", type: "number", minimum: 0, maximum: 100, examples: [60] },
        responseLatency: {
          description: "How slow it is, in percent of the slowest that is still of use; at 100 it adds nothing.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [30],
        },
      },
      examples: [{ name: "safety board", guardrailStrength: 60, responseLatency: 30 }],
      additionalProperties: false,
    },
    LlmReliabilityInput: {
      description: "Language models in use: what each can do against how steadily it does it.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/LlmReliabilityActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Support assistants",
          actors: [
            { name: "drafting", modelCapability: 70, outputConsistency: 80 },
            { name: "triage", modelCapability: 85, outputConsistency: 62 },
          ],
        },
      ],
      additionalProperties: false,
    },
    LlmReliabilityActor: {
      description: "A deployed model.",
      type: "object",
      required: ["name", "modelCapability", "outputConsistency"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        modelCapability: {
          description: "What it can do, in percent of the hardest benchmark of its field.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [70],
        },
        outputConsistency: {
          description: "How often it answers the same question alike, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [80],
        },
      },
      examples: [{ name: "drafting", modelCapability: 70, outputConsistency: 80 }],
      additionalProperties: false,
    },
    RoboticsInput: {
      description: "Robots that share a space: how fast and how far ahead each acts against the room that is kept free around it.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/RoboticsActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Warehouse floor",
          actors: [
            { name: "picker", velocity: 1.5, planningHorizon: 4, safetyMargin: 2.5 },
            { name: "tug", velocity: 4, planningHorizon: 12, safetyMargin: 1.2 },
          ],
        },
      ],
      additionalProperties: false,
    },
    RoboticsActor: {
      description: "A robot.",
      type: "object",
      required: ["name", "velocity", "planningHorizon", "safetyMargin"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        velocity: { description: "Greatest speed, in metres per second.", type: "number", minimum: 0, maximum: 10, examples: [1.5] },
        planningHorizon: {
          description: "How far ahead it commits itself, in seconds.",
          type: "number",
          minimum: 0,
          maximum: 20,
          examples: [4],
        },
        safetyMargin: {
          description: "Distance that it keeps to people, in metres.",
          type: "number",
          minimum: 0,
          maximum: 5,
          examples: [2.5],
        },
      },
      examples: [{ name: "picker", velocity: 1.5, planningHorizon: 4, safetyMargin: 2.5 }],
      additionalProperties: false,
    },
    FinanceInput: {
      description: "Institutions that owe each other: leverage against regulation.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/FinanceActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Interbank lending",
          actors: [
            { name: "hedge fund", leverageRatio: 28, regulatoryScore: 45 },
            { name: "retail bank", leverageRatio: 8, regulatoryScore: 80 },
          ],
          events: [
            { tick: 150, type: "exogenous_shock", magnitude: 0.2 },
            { tick: 200, type: "oversight_surge", target: "hedge fund", magnitude: 0.3, durationTicks: 250 },
          ],
        },
      ],
      additionalProperties: false,
    },
    FinanceActor: {
      description: "An institution.",
      type: "object",
      required: ["name", "leverageRatio", "regulatoryScore"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        leverageRatio: { description: "Assets over equity.", type: "number", minimum: 1, maximum: 100, examples: [28] },
        regulatoryScore: {
          description: "How well it meets capital and liquidity rules, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [45],
        },
      },
      examples: [{ name: "hedge fund", leverageRatio: 28, regulatoryScore: 45 }],
      additionalProperties: false,
    },
    GeopoliticsInput: {
      description: "Powers: what they arm against what binds them.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/GeopoliticsActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Border dispute",
          actors: [
            { name: "north", militarySpending: 6, treatyCoverage: 40 },
            { name: "south", militarySpending: 3.5, treatyCoverage: 65 },
          ],
        },
      ],
      additionalProperties: false,
    },
    GeopoliticsActor: {
      description: "A power.",
      type: "object",
      required: ["name", "militarySpending", "treatyCoverage"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        militarySpending: {
          description: "Military spending, in percent of the gross domestic product.",
          type: "number",
          minimum: 0,
          maximum: 20,
          examples: [6],
        },
        treatyCoverage: {
          description: "Share of its arsenal under treaties that are verified, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [40],
        },
      },
      examples: [{ name: "north", militarySpending: 6, treatyCoverage: 40 }],
      additionalProperties: false,
    },
    CybersecurityInput: {
      description: "Networks: the worst opening that each offers against its weakest defence.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/CybersecurityActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Two sites",
          actors: [
            {
              name: "office",
              exposedServices: 40,
              criticalVulnerabilities: 12,
              privilegedAccounts: 90,
              segmentation: 55,
              monitoringCoverage: 70,
              detectionLatencyHours: 96,
            },
            {
              name: "plant",
              exposedServices: 6,
              criticalVulnerabilities: 2,
              privilegedAccounts: 15,
              segmentation: 85,
              monitoringCoverage: 90,
              detectionLatencyHours: 12,
            },
          ],
        },
      ],
      additionalProperties: false,
    },
    CybersecurityActor: {
      description: "A network.",
      type: "object",
      required: [
        "name",
        "exposedServices",
        "criticalVulnerabilities",
        "privilegedAccounts",
        "segmentation",
        "monitoringCoverage",
        "detectionLatencyHours",
      ],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        exposedServices: { description: "Services that the internet reaches.", type: "number", minimum: 1, maximum: 1000, examples: [40] },
        criticalVulnerabilities: {
          description: "Critical vulnerabilities that are known and open.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [12],
        },
        privilegedAccounts: {
          description: "Accounts with administrative rights.",
          type: "number",
          minimum: 1,
          maximum: 1000,
          examples: [90],
        },
        segmentation: {
          description: "Share of the network behind enforced boundaries, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [55],
        },
        monitoringCoverage: {
          description: "Share of the hosts whose events are watched, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [70],
        },
        detectionLatencyHours: {
          description: "Median time from intrusion to detection, in hours.",
          type: "number",
          minimum: 0,
          maximum: 720,
          examples: [96],
        },
      },
      examples: [
        {
          name: "office",
          exposedServices: 40,
          criticalVulnerabilities: 12,
          privilegedAccounts: 90,
          segmentation: 55,
          monitoringCoverage: 70,
          detectionLatencyHours: 96,
        },
      ],
      additionalProperties: false,
    },
    EpidemiologyInput: {
      description: "Regions: how fast an infection spreads against what the health system can bear.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/EpidemiologyActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Winter wave",
          actors: [
            { name: "coast", transmissionRate: 4.2, healthSystemCapacity: 55 },
            { name: "inland", transmissionRate: 2.1, healthSystemCapacity: 75 },
          ],
        },
      ],
      additionalProperties: false,
    },
    EpidemiologyActor: {
      description: "A region.",
      type: "object",
      required: ["name", "transmissionRate", "healthSystemCapacity"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        transmissionRate: {
          description: "People that one infected person infects where nobody is immune (basic reproduction number).",
          type: "number",
          minimum: 0,
          maximum: 20,
          examples: [4.2],
        },
        healthSystemCapacity: {
          description: "Share of a severe wave that can be treated, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [55],
        },
      },
      examples: [{ name: "coast", transmissionRate: 4.2, healthSystemCapacity: 55 }],
      additionalProperties: false,
    },
    SupplyChainInput: {
      description: "Companies: how far each depends on few suppliers against how long its stock lasts.",
      type: "object",
      required: ["name", "actors"],
      properties: {
        name: { $ref: "#/components/schemas/DomainInputName" },
        seed: { description: "Seed of the run. Without it one is drawn, stored and shown.", $ref: "#/components/schemas/Seed" },
        actors: {
          description: "Each becomes an agent.",
          type: "array",
          minItems: 1,
          maxItems: 64,
          items: { $ref: "#/components/schemas/SupplyChainActor" },
        },
        events: { $ref: "#/components/schemas/DomainEvents" },
      },
      examples: [
        {
          name: "Chip shortage",
          actors: [
            { name: "assembler", supplierConcentration: 70, inventoryDays: 12 },
            { name: "distributor", supplierConcentration: 35, inventoryDays: 60 },
          ],
        },
      ],
      additionalProperties: false,
    },
    SupplyChainActor: {
      description: "A company.",
      type: "object",
      required: ["name", "supplierConcentration", "inventoryDays"],
      properties: {
        name: { $ref: "#/components/schemas/DomainActorName" },
        supplierConcentration: {
          description: "Share of purchases from the largest supplier, in percent.",
          type: "number",
          minimum: 0,
          maximum: 100,
          examples: [70],
        },
        inventoryDays: {
          description: "Days that the stock lasts without deliveries.",
          type: "number",
          minimum: 1,
          maximum: 365,
          examples: [12],
        },
      },
      examples: [{ name: "assembler", supplierConcentration: 70, inventoryDays: 12 }],
      additionalProperties: false,
    },
    GateMode: {
      description: "`observe`: computes everything and lets everything pass. `state_gate`: judges the state. `state_plus_action_gate`: judges the proposed action too. In this order each is stricter than the one before.",
      type: "string",
      enum: ["observe", "state_gate", "state_plus_action_gate"],
      examples: ["state_gate"],
    },
    GateDecision: {
      description: "What the gate says. A rejection is a result, not an error.",
      type: "string",
      enum: [
        "PASS",
        "REJECT_STALE_METRICS",
        "REJECT_INVALID_SIGNATURE",
        "REJECT_STATE",
        "REJECT_BASIN_COLLAPSE",
        "REJECT_PARADOX",
        "REJECT_ACTION",
        "ERROR",
      ],
      examples: ["PASS"],
    },
    GateReason: {
      description: "Why.",
      type: "string",
      enum: [
        "NONE",
        "METRICS_STALE",
        "SIGNATURE_INVALID",
        "GAMMA_BELOW_FLOOR",
        "TOTAL_FUTURE_COLLAPSE",
        "DUAL_ADMINISTRATOR_PARADOX",
        "ACTION_PREVIEW_UNSAFE",
        "INTERNAL",
        "FAIL_OPEN",
      ],
      examples: ["NONE"],
    },
    MetricSnapshot: {
      description: "What was measured, and when.",
      type: "object",
      required: ["timestamp", "metrics"],
      properties: {
        timestamp: { description: "When it was measured.", type: "string", format: "date-time", examples: ["2026-03-21T12:00:00.000Z"] },
        metrics: {
          description: "Metrics of the domain by name. The primary ones are required; values outside of a range are clamped.",
          type: "object",
          minProperties: 1,
          maxProperties: 64,
          propertyNames: { minLength: 1, maxLength: 64 },
          additionalProperties: { type: "number" },
          examples: [{ capabilityIndex: 620, alignmentScore: 72 }],
        },
        signature: {
          description: "Proof of origin, where the policy asks for one: the HMAC-SHA256 under the organization's metric secret, in base64url, over `timestamp` as it is sent, a line feed, and `metrics` as JSON without white space, with sorted keys and numbers as JavaScript writes them.",
          type: ["string", "null"],
          maxLength: 128,
          examples: [null],
        },
      },
      additionalProperties: false,
    },
    ProposedAction: {
      description: "What somebody is about to do.",
      type: "object",
      required: ["type"],
      properties: {
        type: {
          description: "What kind of action it is, such as `read`, `write_file` or `api_call`.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["api_call"],
        },
        target: { description: "What it is done to.", type: "string", maxLength: 2000, examples: ["https://payments.example.com/transfer"] },
        payload: { description: "Anything that belongs to it.", type: "object", additionalProperties: true, examples: [{ amount: 100 }] },
        metricDelta: {
          description: "How it would change metrics, by name; added to them for the prediction.",
          type: "object",
          maxProperties: 64,
          propertyNames: { minLength: 1, maxLength: 64 },
          additionalProperties: { type: "number" },
          examples: [{ alignmentScore: -5 }],
        },
      },
      additionalProperties: false,
    },
    GateTightening: {
      description: "A stricter policy for this request. It may only tighten.",
      type: "object",
      properties: {
        gammaFloor: {
          description: "The least buffer, not below that of the policy.",
          type: "number",
          minimum: 0,
          maximum: 1,
          examples: [0.25],
        },
        mode: { description: "A permitted mode that is not weaker than that of the policy.", $ref: "#/components/schemas/GateMode" },
        metricStalenessMaxMs: {
          description: "How old metrics may be, not more than the policy allows.",
          type: "integer",
          minimum: 1000,
          maximum: 3600000,
          examples: [30000],
        },
      },
      additionalProperties: false,
    },
    GateRequest: {
      description: "A snapshot of metrics, and perhaps an action that is about to be done.",
      type: "object",
      required: ["envelopeVersion", "requestId", "snapshot"],
      properties: {
        envelopeVersion: { description: "Version of this form.", type: "integer", enum: [1], examples: [1] },
        requestId: {
          description: "Your own id of the request; it is answered as it is.",
          type: "string",
          minLength: 1,
          maxLength: 128,
          examples: ["eval-001"],
        },
        snapshot: { $ref: "#/components/schemas/MetricSnapshot" },
        action: {
          description: "The action that is judged; `null` or left out for none.",
          anyOf: [{ $ref: "#/components/schemas/ProposedAction" }, { type: "null" }],
        },
        actorId: {
          description: "Who acts. With a simulation it is one of its agents.",
          type: ["string", "null"],
          minLength: 1,
          maxLength: 64,
          examples: ["frontier_model"],
        },
        overrideToken: { description: "Human overrides are not part of this version.", type: "null" },
        simulationId: {
          description: "The simulation whose agent is judged, and which moves on by one tick; `null` or left out for none.",
          type: ["string", "null"],
          format: "uuid",
          maxLength: 36,
          examples: [null],
        },
        domain: {
          description: "The domain of the metrics; that of the simulation, else `ai-safety`, when left out.",
          $ref: "#/components/schemas/DomainOfMetrics",
        },
        policy: { $ref: "#/components/schemas/GateTightening" },
      },
      additionalProperties: false,
    },
    DomainOfMetrics: { description: "A domain.", type: "string", minLength: 1, maxLength: 64, examples: ["ai-safety"] },
    HazardLoss: {
      description: "The loss that lies ahead.",
      type: "object",
      required: ["kind", "tick", "actor"],
      properties: {
        kind: { $ref: "#/components/schemas/LossKind" },
        tick: { $ref: "#/components/schemas/Tick" },
        actor: { $ref: "#/components/schemas/AgentRef" },
      },
      additionalProperties: false,
    },
    GateFinding: {
      description: "What a gate has found.",
      type: "object",
      required: ["status", "source", "lossEvent", "prophecies"],
      properties: {
        status: { description: "What is wrong.", type: "string", enum: ["UNSAFE", "BASIN_COLLAPSE", "PARADOX"], examples: ["UNSAFE"] },
        source: {
          description: "Where it was seen: on the tick itself, or in the preview of the action.",
          type: "string",
          enum: ["POLICY_PREVIEW", "ACTION_PREVIEW"],
          examples: ["ACTION_PREVIEW"],
        },
        lossEvent: {
          description: "The loss; `null` when there was none.",
          anyOf: [{ $ref: "#/components/schemas/HazardLoss" }, { type: "null" }],
        },
        prophecies: {
          description: "Forecasts that belong to it.",
          type: "array",
          maxItems: 16,
          items: { $ref: "#/components/schemas/ProphecyData" },
          examples: [[]],
        },
      },
      additionalProperties: false,
    },
    GateMeasures: {
      description: "The numbers behind the decision.",
      type: "object",
      required: [
        "currentGamma",
        "gammaFloor",
        "currentLambda",
        "stability",
        "predictedGamma",
        "kMargin",
        "gateBreached",
        "actionGate",
        "hazardGate",
      ],
      properties: {
        currentGamma: { description: "The buffer, Γ; `null` when it was not computed.", type: ["number", "null"], examples: [0.698] },
        gammaFloor: { description: "The least buffer.", type: "number", examples: [0.2] },
        currentLambda: { description: "The pressure, Λ; `null` when it was not computed.", type: ["number", "null"], examples: [0.8517] },
        stability: {
          description: "Buffer over pressure; with a simulation, that of the system. `null` when it was not computed.",
          type: ["number", "null"],
          examples: [0.8195],
        },
        predictedGamma: {
          description: "The buffer after the action; `null` without a prediction.",
          type: ["number", "null"],
          examples: [null],
        },
        kMargin: { description: "Buffer less floor; `null` when it was not computed.", type: ["number", "null"], examples: [0.498] },
        gateBreached: { description: "The buffer is below the floor.", type: "boolean", examples: [false] },
        actionGate: {
          description: "What the action gate has found, or `null`.",
          anyOf: [{ $ref: "#/components/schemas/GateFinding" }, { type: "null" }],
        },
        hazardGate: {
          description: "What the hazard gate has found, or `null`.",
          anyOf: [{ $ref: "#/components/schemas/GateFinding" }, { type: "null" }],
        },
      },
      additionalProperties: false,
    },
    ObservedDecision: {
      description: "What the gate would have said.",
      type: "object",
      required: ["decision", "reasonCode"],
      properties: { decision: { $ref: "#/components/schemas/GateDecision" }, reasonCode: { $ref: "#/components/schemas/GateReason" } },
      additionalProperties: false,
    },
    GateEscalation: {
      description: "What to do next.",
      type: "object",
      required: ["directive", "gammaHeadroom", "stepsToBreach"],
      properties: {
        directive: {
          description: "`HUMAN_ESCALATION`: ask a person. `REFORMULATE`: propose another action.",
          type: "string",
          enum: ["HUMAN_ESCALATION", "REFORMULATE"],
          examples: ["REFORMULATE"],
        },
        gammaHeadroom: { description: "Buffer less floor.", type: ["number", "null"], examples: [0.06] },
        stepsToBreach: {
          description: "Ticks until a loss, where one is in sight; `null` otherwise.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 10000,
          examples: [null],
        },
      },
      additionalProperties: false,
    },
    GateEvaluation: {
      description: "A decision of the gate.",
      type: "object",
      required: [
        "id",
        "envelopeVersion",
        "requestId",
        "decision",
        "reasonCode",
        "mode",
        "policyVersion",
        "adapterVersion",
        "evaluation",
        "observed",
        "escalation",
        "overrideOutcome",
        "simulationId",
        "actorId",
        "timestamp",
      ],
      properties: {
        id: {
          description: "Identifies the evaluation.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977230-11c2-7e0a-9d55-3f8b2c7d1e90"],
        },
        envelopeVersion: { description: "Version of this form.", type: "integer", enum: [1], examples: [1] },
        requestId: { description: "Your own id of the request.", type: "string", maxLength: 128, examples: ["eval-001"] },
        decision: { $ref: "#/components/schemas/GateDecision" },
        reasonCode: { $ref: "#/components/schemas/GateReason" },
        mode: { $ref: "#/components/schemas/GateMode" },
        policyVersion: { description: "Version of the gate policy.", type: "integer", minimum: 1, maximum: 2147483647, examples: [1] },
        adapterVersion: { description: "Version of the domain's adapter.", type: "integer", minimum: 1, maximum: 2147483647, examples: [1] },
        evaluation: { $ref: "#/components/schemas/GateMeasures" },
        observed: {
          description: "What the gate would have said, in the mode `observe`; `null` otherwise.",
          anyOf: [{ $ref: "#/components/schemas/ObservedDecision" }, { type: "null" }],
        },
        escalation: {
          description: "What to do next; `null` when there is nothing.",
          anyOf: [{ $ref: "#/components/schemas/GateEscalation" }, { type: "null" }],
        },
        overrideOutcome: {
          description: "Always `null`; human overrides are not part of this version.",
          type: ["object", "null"],
          additionalProperties: true,
          examples: [null],
        },
        simulationId: {
          description: "The simulation; `null` for none and when it was deleted.",
          type: ["string", "null"],
          format: "uuid",
          maxLength: 36,
          examples: [null],
        },
        actorId: { description: "Who acts.", type: "string", maxLength: 64, examples: ["agent-default"] },
        timestamp: { description: "When it was decided.", type: "string", format: "date-time", examples: ["2026-03-21T12:00:00.500Z"] },
      },
      additionalProperties: false,
    },
    GateRecord: {
      title: "Evaluation",
      description: "A decision of the gate with the request that it answered.",
      type: "object",
      required: [
        "id",
        "envelopeVersion",
        "requestId",
        "decision",
        "reasonCode",
        "mode",
        "policyVersion",
        "adapterVersion",
        "evaluation",
        "observed",
        "escalation",
        "overrideOutcome",
        "simulationId",
        "actorId",
        "timestamp",
        "request",
      ],
      properties: {
        id: {
          description: "Identifies the evaluation.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977230-11c2-7e0a-9d55-3f8b2c7d1e90"],
        },
        envelopeVersion: { description: "Version of this form.", type: "integer", enum: [1], minimum: 1, maximum: 1, examples: [1] },
        requestId: { description: "Your own id of the request.", type: "string", maxLength: 128, examples: ["eval-001"] },
        decision: { $ref: "#/components/schemas/GateDecision" },
        reasonCode: { $ref: "#/components/schemas/GateReason" },
        mode: { $ref: "#/components/schemas/GateMode" },
        policyVersion: { description: "Version of the gate policy.", type: "integer", minimum: 1, maximum: 2147483647, examples: [1] },
        adapterVersion: { description: "Version of the domain's adapter.", type: "integer", minimum: 1, maximum: 2147483647, examples: [1] },
        evaluation: { $ref: "#/components/schemas/GateMeasures" },
        observed: {
          description: "What the gate would have said, in the mode `observe`; `null` otherwise.",
          anyOf: [{ $ref: "#/components/schemas/ObservedDecision" }, { type: "null" }],
        },
        escalation: {
          description: "What to do next; `null` when there is nothing.",
          anyOf: [{ $ref: "#/components/schemas/GateEscalation" }, { type: "null" }],
        },
        overrideOutcome: {
          description: "Always `null`; human overrides are not part of this version.",
          type: ["object", "null"],
          additionalProperties: true,
          examples: [null],
        },
        simulationId: {
          description: "The simulation; `null` for none and when it was deleted.",
          type: ["string", "null"],
          format: "uuid",
          maxLength: 36,
          examples: [null],
        },
        actorId: { description: "Who acts.", type: "string", maxLength: 64, examples: ["agent-default"] },
        timestamp: { description: "When it was decided.", type: "string", format: "date-time", examples: ["2026-03-21T12:00:00.500Z"] },
        request: { description: "The request; in place of its signature, that there was one.", $ref: "#/components/schemas/GateRequest" },
      },
      additionalProperties: false,
    },
    GateEvaluationList: {
      description: "Decisions of the gate.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: {
          description: "The decisions of this page.",
          type: "array",
          maxItems: 200,
          items: { $ref: "#/components/schemas/GateEvaluation" },
        },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    GatePolicyBase: {
      description: "What the organization admits.",
      type: "object",
      required: ["gammaFloorMin", "permittedModes", "metricStalenessMaxMs", "requireMetricSignature", "failBehavior"],
      properties: {
        gammaFloorMin: { description: "The least buffer that can be asked for.", type: "number", minimum: 0, maximum: 1, examples: [0.15] },
        permittedModes: {
          description: "Modes that can be chosen.",
          type: "array",
          minItems: 1,
          maxItems: 3,
          uniqueItems: true,
          items: { $ref: "#/components/schemas/GateMode" },
        },
        metricStalenessMaxMs: {
          description: "How old metrics may be.",
          type: "integer",
          minimum: 1000,
          maximum: 3600000,
          examples: [60000],
        },
        requireMetricSignature: { description: "Snapshots must be signed.", type: "boolean", examples: [false] },
        failBehavior: {
          description: "What a fault of ours means: `fail_closed` answers `ERROR`, `fail_open` lets pass.",
          type: "string",
          enum: ["fail_closed", "fail_open"],
          examples: ["fail_closed"],
        },
      },
      additionalProperties: false,
    },
    GatePolicyOverrides: {
      description: "What the organization sets. What is left out is the least floor, and the strictest permitted mode.",
      type: "object",
      properties: {
        gammaFloor: { description: "The least buffer, not below `gammaFloorMin`.", type: "number", minimum: 0, maximum: 1, examples: [0.2] },
        mode: { description: "One of the permitted modes.", $ref: "#/components/schemas/GateMode" },
        metricStalenessMaxMs: {
          description: "How old metrics may be, not more than in `base`.",
          type: "integer",
          minimum: 1000,
          maximum: 3600000,
          examples: [60000],
        },
      },
      additionalProperties: false,
    },
    EffectiveGatePolicy: {
      description: "What holds for a request that tightens nothing.",
      type: "object",
      required: ["gammaFloor", "mode", "metricStalenessMaxMs", "requireMetricSignature", "failBehavior"],
      properties: {
        gammaFloor: { description: "The least buffer.", type: "number", minimum: 0, maximum: 1, examples: [0.2] },
        mode: { $ref: "#/components/schemas/GateMode" },
        metricStalenessMaxMs: {
          description: "How old metrics may be.",
          type: "integer",
          minimum: 1000,
          maximum: 3600000,
          examples: [60000],
        },
        requireMetricSignature: { description: "Snapshots must be signed.", type: "boolean", examples: [false] },
        failBehavior: {
          description: "What a fault of ours means.",
          type: "string",
          enum: ["fail_closed", "fail_open"],
          examples: ["fail_closed"],
        },
      },
      additionalProperties: false,
    },
    GatePolicy: {
      description: "The gate policy of an organization.",
      type: "object",
      required: ["schemaVersion", "version", "base", "overrides", "effective"],
      properties: {
        schemaVersion: { description: "Version of this form.", type: "integer", enum: [1], examples: [1] },
        version: { description: "Grows by one with every change.", type: "integer", minimum: 1, maximum: 2147483647, examples: [1] },
        base: { $ref: "#/components/schemas/GatePolicyBase" },
        overrides: { $ref: "#/components/schemas/GatePolicyOverrides" },
        effective: { $ref: "#/components/schemas/EffectiveGatePolicy" },
      },
      additionalProperties: false,
    },
    ReplaceGatePolicy: {
      description: "A new gate policy.",
      type: "object",
      required: ["base", "overrides"],
      properties: {
        base: { $ref: "#/components/schemas/GatePolicyBase" },
        overrides: { $ref: "#/components/schemas/GatePolicyOverrides" },
        metricSecret: {
          description: "The secret that signs snapshots. Required with every policy by which snapshots must be signed; left out, there is none from then on. Never served.",
          type: "string",
          minLength: 32,
          maxLength: 512,
          writeOnly: true,
        },
      },
      additionalProperties: false,
    },
    KairosRole: {
      description: "What the caller is there; `api_key` for a key.",
      type: "string",
      enum: ["owner", "admin", "member", "viewer", "api_key"],
      examples: ["owner"],
    },
    AvatarUrl: { description: "A picture; `null` for none.", type: ["string", "null"], format: "uri", maxLength: 2048, examples: [null] },
    MemberOrganization: {
      description: "An organization that the caller belongs to.",
      type: "object",
      required: ["id", "name", "slug", "avatarUrl", "role", "createdAt"],
      properties: {
        id: {
          description: "Identifies the organization.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977200-0000-7000-8000-000000000001"],
        },
        name: { description: "What people call it.", type: "string", maxLength: 200, examples: ["Frontier Watch"] },
        slug: {
          description: "Its name in addresses, made of `name`; organizations of one name share it.",
          type: "string",
          maxLength: 200,
          examples: ["frontier-watch"],
        },
        avatarUrl: { $ref: "#/components/schemas/AvatarUrl" },
        role: { $ref: "#/components/schemas/KairosRole" },
        createdAt: { description: "When it was made.", type: "string", format: "date-time", examples: ["2025-01-10T09:00:00.000Z"] },
      },
      additionalProperties: false,
    },
    MemberOrganizationList: {
      description: "Organizations that the caller belongs to.",
      type: "object",
      required: ["data"],
      properties: { data: { description: "All of them.", type: "array", items: { $ref: "#/components/schemas/MemberOrganization" } } },
      additionalProperties: false,
    },
    KairosOrganization: {
      description: "An organization.",
      type: "object",
      required: ["id", "name", "slug", "avatarUrl", "memberCount", "createdAt"],
      properties: {
        id: {
          description: "Identifies the organization.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977200-0000-7000-8000-000000000001"],
        },
        name: { description: "What people call it.", type: "string", maxLength: 200, examples: ["Frontier Watch"] },
        slug: {
          description: "Its name in addresses, made of `name`; organizations of one name share it.",
          type: "string",
          maxLength: 200,
          examples: ["frontier-watch"],
        },
        avatarUrl: { $ref: "#/components/schemas/AvatarUrl" },
        memberCount: { description: "How many people belong to it.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [4] },
        createdAt: { description: "When it was made.", type: "string", format: "date-time", examples: ["2025-01-10T09:00:00.000Z"] },
      },
      additionalProperties: false,
    },
    SimulationRunLimits: {
      description: "What the plan allows.",
      type: "object",
      required: ["maxSimulationRuns", "maxTicksPerRun"],
      properties: {
        maxSimulationRuns: {
          description: "Simulations that may be made in a month; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1000],
        },
        maxTicksPerRun: {
          description: "Ticks that one simulation may have; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [10000],
        },
      },
      additionalProperties: false,
    },
    UsageSummary: {
      description: "What was used in this calendar month (UTC).",
      type: "object",
      required: ["simulationRuns", "apiCalls", "tickCount", "limits", "periodStart", "periodEnd"],
      properties: {
        simulationRuns: {
          description: "Simulations made, forks and deleted ones among them.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [142],
        },
        apiCalls: {
          description: "Authenticated requests that were answered, 429 left out. At most 5 s behind.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1830],
        },
        tickCount: { description: "Ticks committed.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [284000] },
        limits: { $ref: "#/components/schemas/SimulationRunLimits" },
        periodStart: { description: "Start of the month.", type: "string", format: "date-time", examples: ["2025-06-01T00:00:00.000Z"] },
        periodEnd: {
          description: "End of the month, and start of the next.",
          type: "string",
          format: "date-time",
          examples: ["2025-07-01T00:00:00.000Z"],
        },
      },
      additionalProperties: false,
    },
    UsageBucket: {
      description: "What was used in a span of time.",
      type: "object",
      required: ["periodStart", "periodEnd", "simulationRuns", "apiCalls", "tickCount"],
      properties: {
        periodStart: { description: "Start of the span.", type: "string", format: "date-time", examples: ["2025-05-01T00:00:00.000Z"] },
        periodEnd: {
          description: "End of the span, and start of the next.",
          type: "string",
          format: "date-time",
          examples: ["2025-06-01T00:00:00.000Z"],
        },
        simulationRuns: { description: "Simulations made.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [97] },
        apiCalls: {
          description: "Authenticated requests that were answered, 429 left out.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1204],
        },
        tickCount: { description: "Ticks committed.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [190500] },
      },
      additionalProperties: false,
    },
    UsageHistory: {
      description: "What was used, span by span; empty ones as zeros.",
      type: "object",
      required: ["data", "pagination"],
      properties: {
        data: { description: "The spans of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/UsageBucket" } },
        pagination: { $ref: "#/components/schemas/ListWindow" },
      },
      additionalProperties: false,
    },
    LicenseRates: {
      description: "Requests a minute, by class, and open streams.",
      type: "object",
      required: ["create", "step", "read", "sseConcurrent"],
      properties: {
        create: {
          description: "Requests of the class `create` a minute; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [10],
        },
        step: {
          description: "Requests of the class `step` a minute; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [60],
        },
        read: {
          description: "Requests of the class `read` a minute; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [120],
        },
        sseConcurrent: {
          description: "Streams open at the same time; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1],
        },
      },
      additionalProperties: false,
    },
    License: {
      description: "What the organization's plan allows.",
      type: "object",
      required: [
        "organizationId",
        "tier",
        "status",
        "rateLimits",
        "limits",
        "playbacksConcurrent",
        "engineVersions",
        "domains",
        "validFrom",
        "expiresAt",
      ],
      properties: {
        organizationId: {
          description: "The organization.",
          type: "string",
          format: "uuid",
          maxLength: 36,
          examples: ["01977200-0000-7000-8000-000000000001"],
        },
        tier: {
          description: "The plan.",
          type: "string",
          enum: ["community", "professional", "enterprise", "strategic"],
          examples: ["community"],
        },
        status: {
          description: "Whether it holds; an expired one counts as `community`.",
          type: "string",
          enum: ["active", "expired"],
          examples: ["active"],
        },
        rateLimits: { $ref: "#/components/schemas/LicenseRates" },
        limits: { $ref: "#/components/schemas/SimulationRunLimits" },
        playbacksConcurrent: {
          description: "Playbacks at the same time; `null`: any number.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [1],
        },
        engineVersions: {
          description: "Engines that run here, the newest last.",
          type: "array",
          items: { $ref: "#/components/schemas/EngineVersion" },
        },
        domains: { description: "Domains that have an adapter.", type: "array", items: { $ref: "#/components/schemas/DomainName" } },
        validFrom: {
          description: "Since when it holds: the start of the period in which it was agreed, not before the organization was made.",
          type: "string",
          format: "date-time",
          examples: ["2025-01-10T09:00:00.000Z"],
        },
        expiresAt: {
          description: "When another plan takes its place; `null`: it renews itself.",
          type: ["string", "null"],
          format: "date-time",
          examples: [null],
        },
      },
      additionalProperties: false,
    },
    KairosHealth: {
      description: "The API works.",
      type: "object",
      required: ["status", "version", "engineVersion", "engineVersions", "time"],
      properties: {
        status: { description: "It works.", type: "string", enum: ["ok"], examples: ["ok"] },
        version: { description: "Version of this document.", type: "string", maxLength: 32, examples: ["1.0.0"] },
        engineVersion: { description: "The newest engine.", $ref: "#/components/schemas/EngineVersion" },
        engineVersions: {
          description: "Engines that run here, the newest last.",
          type: "array",
          items: { $ref: "#/components/schemas/EngineVersion" },
        },
        time: { description: "The server's time.", type: "string", format: "date-time", examples: ["2025-06-15T10:30:00.000Z"] },
      },
      additionalProperties: false,
    },
    ProblemDetails: {
      description: "The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`.",
      type: "object",
      additionalProperties: true,
      required: ["type", "title", "status", "detail", "instance", "code"],
      properties: {
        type: { description: "Names the kind of problem.", type: "string", examples: ["about:blank"] },
        title: { description: "The kind of problem in words.", type: "string", examples: ["Not found"] },
        status: { description: "The HTTP status.", type: "integer", minimum: 400, maximum: 599, examples: [404] },
        detail: { description: "What went wrong, for people.", type: "string", examples: ["The resource does not exist."] },
        instance: { description: "The request id.", type: "string", examples: ["req_mgx2k1a07f3q9z1b"] },
        code: {
          description: "The code of the error envelope.",
          type: "string",
          enum: [
            "BAD_REQUEST",
            "CONCURRENCY_LIMITED",
            "CONFLICT",
            "EXPECTATION_FAILED",
            "FORBIDDEN",
            "HEADERS_TOO_LARGE",
            "HTTPS_REQUIRED",
            "IDEMPOTENCY_IN_PROGRESS",
            "IDEMPOTENCY_KEY_REUSE",
            "INSUFFICIENT_SCOPE",
            "INTERNAL_ERROR",
            "MALFORMED_JSON",
            "METHOD_NOT_ALLOWED",
            "NOT_ACCEPTABLE",
            "NOT_FOUND",
            "PAYLOAD_TOO_LARGE",
            "PLAN_LIMIT",
            "QUOTA_EXCEEDED",
            "RATE_LIMITED",
            "REQUEST_TIMEOUT",
            "TIMEOUT",
            "UNAUTHORIZED",
            "UNAVAILABLE",
            "UNPROCESSABLE",
            "UNSUPPORTED_MEDIA_TYPE",
            "UPSTREAM_ERROR",
            "VALIDATION_ERROR",
          ],
        },
        issues: {
          description: "Every failed check of the request.",
          type: "array",
          items: {
            description: "One failed check.",
            type: "object",
            additionalProperties: false,
            required: ["path", "in", "message"],
            properties: {
              path: { description: "Dotted path of the value.", type: "string", examples: ["scenario.agents.0.id"] },
              in: { description: "Part of the request.", type: "string", enum: ["path", "query", "header", "cookie", "body"] },
              message: { description: "What is wrong.", type: "string", examples: ["Number must be less than or equal to 10000"] },
            },
          },
        },
      },
    },
  },
  headers: {
    "X-Request-Id": {
      description: "Identifies the request in logs and in support requests; the caller’s own, or a new one.",
      schema: { type: "string" },
      example: "req_mgx2k1a07f3q9z1b",
    },
    "X-RateLimit-Limit": {
      description: "Requests in the window of the limit that is closest to exhaustion.",
      schema: { type: "integer", minimum: 0 },
      example: 60,
    },
    "X-RateLimit-Remaining": { description: "Requests left in that window.", schema: { type: "integer", minimum: 0 }, example: 59 },
    "X-RateLimit-Reset": {
      description: "When that window is whole again, in Unix seconds.",
      schema: { type: "integer", minimum: 0 },
      example: 1774267200,
    },
    RateLimit: {
      description: "The same as a structured field (draft-ietf-httpapi-ratelimit-headers).",
      schema: { type: "string" },
      example: "\"requests\";r=59;t=60",
    },
    "RateLimit-Policy": {
      description: "The limits that hold, as structured fields.",
      schema: { type: "string" },
      example: "\"requests\";q=60;w=60",
    },
    "WWW-Authenticate": { description: "How to authenticate (RFC 9110, 11.6.1).", schema: { type: "string" }, example: "Bearer" },
    "Retry-After": {
      description: "Seconds to wait before the same request can succeed.",
      schema: { type: "integer", minimum: 0 },
      example: 12,
    },
    "Idempotency-Replayed": {
      description: "`true` when this is the stored answer to an earlier request with the same `Idempotency-Key`.",
      schema: { type: "string", const: "true" },
      example: "true",
    },
  },
  responses: {
    "Answer400-validationError": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer401-unauthorized": {
      description: "No valid credential.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "WWW-Authenticate": { $ref: "#/components/headers/WWW-Authenticate" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNAUTHORIZED: {
              summary: "A valid credential is required.",
              value: {
                error: {
                  code: "UNAUTHORIZED",
                  message: "A valid credential is required.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer406-notAcceptable": {
      description: "None of the accepted media types can be produced.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            NOT_ACCEPTABLE: {
              summary: "None of the accepted media types can be produced.",
              value: {
                error: {
                  code: "NOT_ACCEPTABLE",
                  message: "None of the accepted media types can be produced.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer429-rateLimited": {
      description: "Too many requests: wait `Retry-After` seconds.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests.",
              value: { error: { code: "RATE_LIMITED", message: "Too many requests.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer500-internalError": {
      description: "Our fault. The request id finds it in the log.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INTERNAL_ERROR: {
              summary: "An unexpected error occurred.",
              value: {
                error: {
                  code: "INTERNAL_ERROR",
                  message: "An unexpected error occurred.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer503-unavailable": {
      description: "Temporarily unavailable.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNAVAILABLE: {
              summary: "The service is temporarily unavailable.",
              value: {
                error: {
                  code: "UNAVAILABLE",
                  message: "The service is temporarily unavailable.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer504-timeout": {
      description: "It took too long.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            TIMEOUT: {
              summary: "The request took too long.",
              value: { error: { code: "TIMEOUT", message: "The request took too long.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer400-validationError-malformedJson-idempotent": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            MALFORMED_JSON: {
              summary: "The body is not valid JSON.",
              value: {
                error: { code: "MALFORMED_JSON", message: "The body is not valid JSON.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent": {
      description: "The state forbids it.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            IDEMPOTENCY_KEY_REUSE: {
              summary: "The Idempotency-Key was used with another request.",
              value: {
                error: {
                  code: "IDEMPOTENCY_KEY_REUSE",
                  message: "The Idempotency-Key was used with another request.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            IDEMPOTENCY_IN_PROGRESS: {
              summary: "The first request with this Idempotency-Key is still being processed.",
              value: {
                error: {
                  code: "IDEMPOTENCY_IN_PROGRESS",
                  message: "The first request with this Idempotency-Key is still being processed.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer413-payloadTooLarge": {
      description: "The body is too large.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            PAYLOAD_TOO_LARGE: {
              summary: "The body is too large.",
              value: {
                error: { code: "PAYLOAD_TOO_LARGE", message: "The body is too large.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer415-unsupportedMediaType": {
      description: "The media type of the body is not supported.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            UNSUPPORTED_MEDIA_TYPE: {
              summary: "The media type of the body is not supported.",
              value: {
                error: {
                  code: "UNSUPPORTED_MEDIA_TYPE",
                  message: "The media type of the body is not supported.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-insufficientScope-httpsRequired-idempotent": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks a required scope.",
                  details: { missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer400-validationError-malformedJson": {
      description: "The request breaks this document; `details.issues` lists every failed check.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            VALIDATION_ERROR: {
              summary: "Request validation failed.",
              value: {
                error: {
                  code: "VALIDATION_ERROR",
                  message: "Request validation failed.",
                  details: { issues: [{ path: "limit", in: "query", message: "Number must be less than or equal to 100" }] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            MALFORMED_JSON: {
              summary: "The body is not valid JSON.",
              value: {
                error: { code: "MALFORMED_JSON", message: "The body is not valid JSON.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer429-rateLimited-concurrencyLimited": {
      description: "Too many requests: wait `Retry-After` seconds.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Retry-After": { $ref: "#/components/headers/Retry-After" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            RATE_LIMITED: {
              summary: "Too many requests.",
              value: { error: { code: "RATE_LIMITED", message: "Too many requests.", details: null, requestId: "req_mgx2k1a07f3q9z1b" } },
            },
            CONCURRENCY_LIMITED: {
              summary: "Too many at the same time.",
              value: {
                error: {
                  code: "CONCURRENCY_LIMITED",
                  message: "Too many at the same time.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer403-httpsRequired": {
      description: "The credential does not reach: a scope, a role, the plan, or HTTPS is missing.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            HTTPS_REQUIRED: {
              summary: "This API answers over HTTPS only.",
              value: {
                error: {
                  code: "HTTPS_REQUIRED",
                  message: "This API answers over HTTPS only.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
    "Answer404-notFound": {
      description: "Unknown, or somebody else’s.",
      headers: {
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
      },
      content: {
        "application/json": {
          schema: { $ref: "#/components/schemas/Error" },
          examples: {
            NOT_FOUND: {
              summary: "The resource does not exist.",
              value: {
                error: { code: "NOT_FOUND", message: "The resource does not exist.", details: null, requestId: "req_mgx2k1a07f3q9z1b" },
              },
            },
          },
        },
        "application/problem+json": { schema: { $ref: "#/components/schemas/ProblemDetails" } },
      },
    },
  },
}
