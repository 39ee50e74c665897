// Written by `specway generate`. Never edited by hand. Artemis: its operations for the registry of @hono/zod-openapi.
import { codePoints, documented, exact, headers, links, parameter, registerComponent, z } from "../support/zod.ts"
import type { Document } from "../support/zod.ts"
import * as schemas from "./schemas.ts"
import type { operations } from "./types.ts"
import * as validators from "./validators.ts"
import { createRoute, z as zod } from "@hono/zod-openapi"
import type { OpenAPIHono, RouteConfig } from "@hono/zod-openapi"

/**
 * List robots
 * GET /robots
 */
export const listRobots = createRoute({
  method: "get",
  path: "/robots",
  operationId: "listRobots",
  summary: "List robots",
  description: "The robots of the organization, newest first unless `sort` says otherwise. Filters narrow the list and may be combined; an unknown `fleet_id` gives an empty page. `status` is computed with the same rule as the answer's `status`, so filter and answer always agree.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    query: zod.object({
      page: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["page"]>(z.int().gte(1).lte(10000000).optional(), { type: "integer", minimum: 1, maximum: 10000000, default: 1 }, {
        required: false,
        description: "The page to answer, counted from 1. A page past the end is an empty `data`, not an error.",
        example: 1,
      }),
      per_page: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["per_page"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items a page holds.", example: 20 }),
      status: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["status"]>(z.optional(schemas.RobotState), { $ref: "#/components/schemas/RobotState" }, { required: false, description: "Only robots with this status." }),
      type: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["type"]>(z.optional(schemas.RobotType), { $ref: "#/components/schemas/RobotType" }, { required: false, description: "Only robots of this type." }),
      fleet_id: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["fleet_id"]>(z.string().check(codePoints(1, 64)).optional(), { type: "string", minLength: 1, maxLength: 64 }, { required: false, description: "Only members of this fleet." }),
      name: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["name"]>(z.string().check(codePoints(1, 100)).optional(), { type: "string", minLength: 1, maxLength: 100 }, { required: false, description: "Only robots whose name contains this text; upper and lower case are the same." }),
      sort: parameter<NonNullable<operations["listRobots"]["parameters"]["query"]>["sort"]>(z.enum(["created_at", "-created_at", "name", "-name", "last_seen", "-last_seen"]).optional(), { type: "string", enum: ["created_at", "-created_at", "name", "-name", "last_seen", "-last_seen"], default: "-created_at" }, { required: false, description: "What to sort by; `-` in front means descending. Robots never seen come last in either direction." }),
    }),
  },
  responses: {
    "200": {
      description: "One page of robots.",
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
              summary: "An organization with one robot",
              value: {
                data: [
                  {
                    id: "rob_mgx2k1a07f3q9z1b",
                    name: "warehouse-arm-01",
                    type: "manipulator",
                    status: "online",
                    ros_distro: "humble",
                    fleet_id: "flt_xyz123",
                    active_model: "mdl_abc123",
                    model_version: "v2",
                    maintenance: false,
                    metadata: { location: "bay-3" },
                    heartbeat_interval_s: 30,
                    agent_version: "1.4.0",
                    created_at: "2026-03-23T12:00:00Z",
                    updated_at: "2026-03-23T12:00:00Z",
                    last_seen: "2026-03-23T12:41:12Z",
                  },
                ],
                total: 1,
                page: 1,
                per_page: 20,
              },
            },
          },
          schema: documented<operations["listRobots"]["responses"][200]["content"]["application/json"]>(schemas.RobotListResponse, { $ref: "#/components/schemas/RobotList" }),
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
 * Register a robot
 * POST /robots
 */
export const createRobot = createRoute({
  method: "post",
  path: "/robots",
  operationId: "createRobot",
  summary: "Register a robot",
  description: "Registers a robot and answers it with the token for its agent. The token is shown in this answer only: put it on the robot at once. A repeat with the same `Idempotency-Key` shows it again for 24 hours. The plan limits how many robots an organization may have (403 `PLAN_LIMIT`, details `limit: robots`); simulated ones count too.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createRobot"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The robot to register.",
      content: {
        "application/json": {
          examples: {
            robot: {
              summary: "A robot arm with its place in the warehouse",
              value: { name: "warehouse-arm-01", type: "manipulator", ros_distro: "humble", metadata: { location: "bay-3" } },
            },
          },
          schema: documented<NonNullable<operations["createRobot"]["requestBody"]>["content"]["application/json"]>(schemas.CreateRobot, { $ref: "#/components/schemas/CreateRobot" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The robot, with the token for its agent.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getRobot", parameters: { id: "$response.body#/id" }, description: "Read the robot." },
        update: { operationId: "updateRobot", parameters: { id: "$response.body#/id" }, description: "Change the robot." },
        delete: { operationId: "deleteRobot", parameters: { id: "$response.body#/id" }, description: "Remove the robot." },
        status: { operationId: "getRobotStatus", parameters: { id: "$response.body#/id" }, description: "Read what the robot does now." },
      }),
      content: {
        "application/json": {
          examples: {
            robot: {
              summary: "The new robot",
              value: {
                id: "rob_mgx2k1a07f3q9z1b",
                name: "warehouse-arm-01",
                type: "manipulator",
                status: "offline",
                ros_distro: "humble",
                fleet_id: null,
                active_model: null,
                model_version: null,
                maintenance: false,
                metadata: { location: "bay-3" },
                heartbeat_interval_s: 30,
                agent_version: null,
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-23T12:00:00Z",
                last_seen: null,
                agent_token: "kai_agent_3rQ8vYx0TgWm5Zk2bNc7Lp4Hd9Fs1Ja6",
              },
            },
          },
          schema: documented<operations["createRobot"]["responses"][201]["content"]["application/json"]>(schemas.CreatedRobotResponse, { $ref: "#/components/schemas/CreatedRobot" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": {
      description: "The plan does not allow more (`PLAN_LIMIT`; `details` says which `limit` of which `plan`, how much is `allowed` and how much `used`), or the credential does not reach.",
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
            PLAN_LIMIT: {
              summary: "The plan does not allow more.",
              value: {
                error: {
                  code: "PLAN_LIMIT",
                  message: "The starter plan allows 1 robot.",
                  details: { limit: "robots", plan: "starter", allowed: 1, used: 1 },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
            INSUFFICIENT_SCOPE: {
              summary: "The credential lacks a required scope.",
              value: {
                error: {
                  code: "INSUFFICIENT_SCOPE",
                  message: "The credential lacks the scope write.",
                  details: { scope: "write", missing: ["write"] },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createRobot"]["responses"][403]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
        "application/problem+json": {
          schema: documented<operations["createRobot"]["responses"][403]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
        },
      },
    },
    "404": {
      description: "An id in the body is unknown. `details.field` names the field that holds it. Nothing was changed.",
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
            unknown: {
              summary: "The body names a fleet that does not exist",
              value: {
                error: {
                  code: "NOT_FOUND",
                  message: "The resource does not exist.",
                  details: { field: "fleet_id" },
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createRobot"]["responses"][404]["content"]["application/json"]>(schemas.Error_, { $ref: "#/components/schemas/Error" }),
        },
      },
    },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a robot
 * GET /robots/{id}
 */
export const getRobot = createRoute({
  method: "get",
  path: "/robots/{id}",
  operationId: "getRobot",
  summary: "Read a robot",
  description: "One robot, with its status as of now.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The robot.",
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
            robot: {
              summary: "A robot that runs a model",
              value: {
                id: "rob_mgx2k1a07f3q9z1b",
                name: "warehouse-arm-01",
                type: "manipulator",
                status: "online",
                ros_distro: "humble",
                fleet_id: "flt_xyz123",
                active_model: "mdl_abc123",
                model_version: "v2",
                maintenance: false,
                metadata: { location: "bay-3" },
                heartbeat_interval_s: 30,
                agent_version: "1.4.0",
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-23T12:00:00Z",
                last_seen: "2026-03-23T12:41:12Z",
              },
            },
          },
          schema: documented<operations["getRobot"]["responses"][200]["content"]["application/json"]>(exact(validators.getRobot_200Validator), { $ref: "#/components/schemas/Robot", unevaluatedProperties: false }),
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

/**
 * Change a robot
 * PUT /robots/{id}
 */
export const updateRobot = createRoute({
  method: "put",
  path: "/robots/{id}",
  operationId: "updateRobot",
  summary: "Change a robot",
  description: "Changes the given fields and keeps the others, so a body with only `name` works. A given field is replaced whole: `metadata` is not merged. `fleet_id: null` leaves the fleet. `maintenance: true` takes the robot out of every later rollout, `false` puts it back.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["updateRobot"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The fields to change.",
      content: {
        "application/json": {
          examples: {
            rename: { summary: "Give the robot another name", value: { name: "warehouse-arm-02" } },
            maintenance: { summary: "Take the robot out of rollouts and out of its fleet", value: { maintenance: true, fleet_id: null } },
          },
          schema: documented<NonNullable<operations["updateRobot"]["requestBody"]>["content"]["application/json"]>(schemas.UpdateRobot, { $ref: "#/components/schemas/UpdateRobot" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The robot as it is now.",
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
            robot: {
              summary: "The renamed robot",
              value: {
                id: "rob_mgx2k1a07f3q9z1b",
                name: "warehouse-arm-02",
                type: "manipulator",
                status: "offline",
                ros_distro: "humble",
                fleet_id: null,
                active_model: null,
                model_version: null,
                maintenance: false,
                metadata: { location: "bay-3" },
                heartbeat_interval_s: 30,
                agent_version: null,
                created_at: "2026-03-23T12:00:00Z",
                updated_at: "2026-03-23T12:05:00Z",
                last_seen: null,
              },
            },
          },
          schema: documented<operations["updateRobot"]["responses"][200]["content"]["application/json"]>(exact(validators.getRobot_200Validator), { $ref: "#/components/schemas/Robot", unevaluatedProperties: false }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Remove a robot
 * DELETE /robots/{id}
 */
export const deleteRobot = createRoute({
  method: "delete",
  path: "/robots/{id}",
  operationId: "deleteRobot",
  summary: "Remove a robot",
  description: "Removes the robot at once: its token stops working, its streams end, its open commands are cancelled and it leaves its fleet. Models that were trained for it stay.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["admin"] }],
  request: {
    params: zod.object({
      id: parameter<operations["deleteRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
  },
  responses: {
    "204": {
      description: "The robot is gone.",
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
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a robot's status
 * GET /robots/{id}/status
 */
export const getRobotStatus = createRoute({
  method: "get",
  path: "/robots/{id}/status",
  operationId: "getRobotStatus",
  summary: "Read a robot's status",
  description: "What the robot does now, what it runs, and what it last measured. Before the first heartbeat `metrics`, `uptime_s` and `last_heartbeat` are `null`; afterwards the last reported values stay, also while the robot is offline. Poll it, or follow the robot with `GET /robots/{id}/stream`.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getRobotStatus"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The robot's status.",
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
            online: {
              summary: "A robot that runs a model",
              value: {
                id: "rob_a1b2c3d4",
                status: "online",
                active_model: "mdl_abc123",
                model_version: "v2",
                uptime_s: 86400,
                metrics: {
                  inference_latency_p50_ms: 11,
                  inference_latency_p99_ms: 24,
                  error_rate: 0.002,
                  throughput_rps: 18.4,
                  cpu_percent: 34,
                  memory_percent: 41,
                  confidence_score: 0.91,
                  gpu_percent: null,
                  disk_percent: 55,
                },
                last_heartbeat: "2026-03-23T11:59:42Z",
              },
            },
            new: {
              summary: "A robot that was never seen",
              value: {
                id: "rob_a1b2c3d4",
                status: "offline",
                active_model: null,
                model_version: null,
                uptime_s: null,
                metrics: null,
                last_heartbeat: null,
              },
            },
          },
          schema: documented<operations["getRobotStatus"]["responses"][200]["content"]["application/json"]>(schemas.RobotStatus, { $ref: "#/components/schemas/RobotStatus" }),
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

/**
 * Read a robot's log
 * GET /robots/{id}/logs
 */
export const listRobotLogs = createRoute({
  method: "get",
  path: "/robots/{id}/logs",
  operationId: "listRobotLogs",
  summary: "Read a robot's log",
  description: "Lines that the agent wrote between `from` and `to`, the last hour by default. `from` must be before `to` and the window at most 31 days (400 otherwise). How far back lines are kept depends on the plan.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listRobotLogs"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    query: zod.object({
      page: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["page"]>(z.int().gte(1).lte(10000000).optional(), { type: "integer", minimum: 1, maximum: 10000000, default: 1 }, {
        required: false,
        description: "The page to answer, counted from 1. A page past the end is an empty `data`, not an error.",
        example: 1,
      }),
      per_page: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["per_page"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items a page holds.", example: 20 }),
      from: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Start of the window; default one hour before `to`.", example: "2026-03-23T11:00:00Z" }),
      to: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "End of the window; default now.", example: "2026-03-23T12:00:00Z" }),
      level: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["level"]>(z.optional(schemas.LogLevel), { $ref: "#/components/schemas/LogLevel", default: "debug" }, { required: false, description: "Only lines that are at least as grave as this." }),
      q: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["q"]>(z.string().check(codePoints(1, 200)).optional(), { type: "string", minLength: 1, maxLength: 200 }, { required: false, description: "Only lines whose message contains this text." }),
      order: parameter<NonNullable<operations["listRobotLogs"]["parameters"]["query"]>["order"]>(z.enum(["asc", "desc"]).optional(), { type: "string", enum: ["asc", "desc"], default: "asc" }, { required: false, description: "Oldest first (`asc`) or newest first (`desc`)." }),
    }),
  },
  responses: {
    "200": {
      description: "One page of the log.",
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
              summary: "One line",
              value: {
                data: [{ at: "2026-03-23T11:59:42.120Z", level: "info", source: "agent", message: "model loaded", data: null }],
                total: 1,
                page: 1,
                per_page: 20,
              },
            },
          },
          schema: documented<operations["listRobotLogs"]["responses"][200]["content"]["application/json"]>(schemas.RobotLogList, { $ref: "#/components/schemas/RobotLogList" }),
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

/**
 * Follow a robot
 * GET /robots/{id}/stream
 */
export const streamRobot = createRoute({
  method: "get",
  path: "/robots/{id}/stream",
  operationId: "streamRobot",
  summary: "Follow a robot",
  description: "A stream of server-sent events, live from now on: `status` when the status changes, `metrics` when the robot reports, `log` for each line of its log, `command` when a command is given or moves on. Send the `id` of the last event as `Last-Event-ID` to go on where a connection broke: nothing is lost and nothing repeated. A comment is sent every 15 s to keep the connection open. When the robot is removed the stream ends. The plan limits how many streams may be open at the same time (429 `CONCURRENCY_LIMITED`).",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["streamRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    query: zod.object({
      events: parameter<NonNullable<operations["streamRobot"]["parameters"]["query"]>["events"]>(z.optional(exact(validators.streamRobot_query_eventsValidator)), {
        type: "array",
        minItems: 1,
        maxItems: 4,
        uniqueItems: true,
        items: { type: "string", enum: ["status", "metrics", "log", "command"] },
        default: ["status", "metrics", "log", "command"],
      }, {
        required: false,
        description: "Only these kinds of events, separated by commas.",
        style: "form",
        explode: false,
        example: ["status", "metrics"],
      }),
    }),
    headers: zod.object({
      "Last-Event-ID": parameter<NonNullable<operations["streamRobot"]["parameters"]["header"]>["Last-Event-ID"]>(z.string().check(codePoints(1, 16)).regex(new RegExp("^[0-9]+$", "u")).optional(), { type: "string", pattern: "^[0-9]+$", minLength: 1, maxLength: 16 }, {
        required: false,
        description: "The `id` of the last event that arrived. The stream goes on after it, without loss and without repetition. Left out, it starts now.",
        example: "41",
      }),
    }),
  },
  responses: {
    "200": {
      description: "The robot's events.",
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
            status: {
              summary: "A robot comes online",
              value: "id: 41\nevent: status\ndata: {\"status\":\"online\",\"previous\":\"offline\",\"at\":\"2026-03-23T11:59:42Z\"}\n\n",
            },
          },
          schema: documented<operations["streamRobot"]["responses"][200]["content"]["text/event-stream"]>(z.string().check(codePoints(0, 1048576)), { type: "string", maxLength: 1048576 }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited-concurrencyLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a robot's telemetry
 * GET /robots/{id}/telemetry
 */
export const getRobotTelemetry = createRoute({
  method: "get",
  path: "/robots/{id}/telemetry",
  operationId: "getRobotTelemetry",
  summary: "Read a robot's telemetry",
  description: "What the robot measured between `from` and `to`, in buckets with mean, smallest, largest and newest value. Buckets start at multiples of their width (UTC); empty ones are left out. `bucket=auto` takes the finest width that gives at most 500 buckets. A window over 92 days, or more than 2,000 buckets, is 400. How far back samples are kept depends on the plan.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getRobotTelemetry"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    query: zod.object({
      metric: parameter<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["metric"]>(z.optional(exact(validators.getRobotTelemetry_query_metricValidator)), { type: "array", minItems: 1, maxItems: 9, uniqueItems: true, items: { $ref: "#/components/schemas/MetricName" } }, {
        required: false,
        description: "Only these metrics, separated by commas; all of them when left out.",
        style: "form",
        explode: false,
        example: ["inference_latency_p99", "error_rate"],
      }),
      from: parameter<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Start of the window; default one hour before `to`.", example: "2026-03-23T11:00:00Z" }),
      to: parameter<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "End of the window; default now.", example: "2026-03-23T12:00:00Z" }),
      bucket: parameter<NonNullable<operations["getRobotTelemetry"]["parameters"]["query"]>["bucket"]>(z.enum(["10s", "1m", "5m", "15m", "1h", "6h", "1d", "auto"]).optional(), { type: "string", enum: ["10s", "1m", "5m", "15m", "1h", "6h", "1d", "auto"], default: "auto" }, { required: false, description: "The width of a bucket; `auto` takes the finest that gives at most 500 buckets.", example: "1m" }),
    }),
  },
  responses: {
    "200": {
      description: "The robot's telemetry.",
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
            minutes: {
              summary: "One metric in buckets of a minute",
              value: {
                robot_id: "rob_a1b2c3d4",
                from: "2026-03-23T11:00:00Z",
                to: "2026-03-23T12:00:00Z",
                bucket: "1m",
                data: [{ at: "2026-03-23T11:00:00Z", inference_latency_p99: { avg: 23.1, min: 21, max: 30, last: 24, count: 2 } }],
              },
            },
          },
          schema: documented<operations["getRobotTelemetry"]["responses"][200]["content"]["application/json"]>(schemas.TelemetrySeries, { $ref: "#/components/schemas/TelemetrySeries" }),
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

/**
 * List a robot's commands
 * GET /robots/{id}/commands
 */
export const listRobotCommands = createRoute({
  method: "get",
  path: "/robots/{id}/commands",
  operationId: "listRobotCommands",
  summary: "List a robot's commands",
  description: "What the robot was told to do and how far it is, newest first. Links for downloads are shown to the robot only.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["listRobotCommands"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    query: zod.object({
      page: parameter<NonNullable<operations["listRobotCommands"]["parameters"]["query"]>["page"]>(z.int().gte(1).lte(10000000).optional(), { type: "integer", minimum: 1, maximum: 10000000, default: 1 }, {
        required: false,
        description: "The page to answer, counted from 1. A page past the end is an empty `data`, not an error.",
        example: 1,
      }),
      per_page: parameter<NonNullable<operations["listRobotCommands"]["parameters"]["query"]>["per_page"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items a page holds.", example: 20 }),
    }),
  },
  responses: {
    "200": {
      description: "One page of commands.",
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
              summary: "The model was loaded again",
              value: {
                data: [
                  {
                    id: "cmd_mgx2k1a05t8y2w4n",
                    robot_id: "rob_a1b2c3d4",
                    type: "reload",
                    status: "succeeded",
                    payload: { model_id: "mdl_abc123", model_version: "v2" },
                    progress: 100,
                    message: "model loaded",
                    created_at: "2026-03-23T12:00:00Z",
                    delivered_at: "2026-03-23T12:00:01Z",
                    finished_at: "2026-03-23T12:00:06Z",
                    expires_at: "2026-03-24T12:00:00Z",
                  },
                ],
                total: 1,
                page: 1,
                per_page: 20,
              },
            },
          },
          schema: documented<operations["listRobotCommands"]["responses"][200]["content"]["application/json"]>(schemas.RobotCommandListResponse, { $ref: "#/components/schemas/RobotCommandList" }),
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

/**
 * Reload the model
 * POST /robots/{id}/reload
 */
export const reloadRobot = createRoute({
  method: "post",
  path: "/robots/{id}/reload",
  operationId: "reloadRobot",
  summary: "Reload the model",
  description: "Tells the robot to load its present model again. The answer is the command, which the robot fetches when it is online; follow it in the robot's stream or its list of commands. A robot that runs no model is 409 `no_active_model`.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["reloadRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["reloadRobot"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
  },
  responses: {
    "202": {
      description: "The command was given.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        commands: {
          operationId: "listRobotCommands",
          parameters: { id: "$response.body#/robot_id" },
          description: "See how far the robot is.",
        },
      }),
      content: {
        "application/json": {
          examples: {
            command: {
              summary: "The command waits for the robot",
              value: {
                id: "cmd_mgx2k1a05t8y2w4n",
                robot_id: "rob_a1b2c3d4",
                type: "reload",
                status: "queued",
                payload: { model_id: "mdl_abc123", model_version: "v2" },
                progress: null,
                message: null,
                created_at: "2026-03-23T12:00:00Z",
                delivered_at: null,
                finished_at: null,
                expires_at: "2026-03-24T12:00:00Z",
              },
            },
          },
          schema: documented<operations["reloadRobot"]["responses"][202]["content"]["application/json"]>(schemas.RobotCommandResponse, { $ref: "#/components/schemas/RobotCommand" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `no_active_model`.",
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
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["reloadRobot"]["responses"][409]["content"]["application/json"]>(exact(validators.reloadRobot_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: {
                  error: { properties: { details: { properties: { reason: { type: "string", enum: ["no_active_model"] } } } } },
                },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["reloadRobot"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
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
 * Give a robot a new token
 * POST /robots/{id}/token
 */
export const rotateRobotToken = createRoute({
  method: "post",
  path: "/robots/{id}/token",
  operationId: "rotateRobotToken",
  summary: "Give a robot a new token",
  description: "Makes a new token for the agent. The old one works for 24 hours more, so that the robot can be told; with `revoke_previous: true` it ends at once, and the robot's streams with it. A second rotation within the 24 hours ends the older token. The new token is shown in this answer only.",
  tags: ["Robots"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["rotateRobotToken"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The robot's id. One of another form is answered like an unknown one.",
        example: "rob_mgx2k1a07f3q9z1b",
      }),
    }),
    body: {
      required: false,
      description: "How the old token ends.",
      content: {
        "application/json": {
          examples: {
            overlap: { summary: "The old token works for 24 hours more", value: { revoke_previous: false } },
            revoke: { summary: "The old token was lost", value: { revoke_previous: true } },
          },
          schema: documented<NonNullable<operations["rotateRobotToken"]["requestBody"]>["content"]["application/json"]>(schemas.RotateRobotToken, { $ref: "#/components/schemas/RotateRobotToken" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The new token.",
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
            token: {
              summary: "Both tokens work until the next day",
              value: {
                robot_id: "rob_a1b2c3d4",
                agent_token: "kai_agent_9Ks4Zt1Wq7Ex2Rc5Vb8Ny3Mj6Lh0Gf4Dp",
                previous_expires_at: "2026-03-24T12:00:00Z",
              },
            },
          },
          schema: documented<operations["rotateRobotToken"]["responses"][201]["content"]["application/json"]>(schemas.RotatedRobotToken, { $ref: "#/components/schemas/RotatedRobotToken" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired" },
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
 * List fleets
 * GET /fleets
 */
export const listFleets = createRoute({
  method: "get",
  path: "/fleets",
  operationId: "listFleets",
  summary: "List fleets",
  description: "The fleets of the organization, newest first, with the number of their members and of those that are online now.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    query: zod.object({
      page: parameter<NonNullable<operations["listFleets"]["parameters"]["query"]>["page"]>(z.int().gte(1).lte(10000000).optional(), { type: "integer", minimum: 1, maximum: 10000000, default: 1 }, {
        required: false,
        description: "The page to answer, counted from 1. A page past the end is an empty `data`, not an error.",
        example: 1,
      }),
      per_page: parameter<NonNullable<operations["listFleets"]["parameters"]["query"]>["per_page"]>(z.int().gte(1).lte(100).optional(), { type: "integer", minimum: 1, maximum: 100, default: 20 }, { required: false, description: "How many items a page holds.", example: 20 }),
    }),
  },
  responses: {
    "200": {
      description: "One page of fleets.",
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
              summary: "An organization with one fleet",
              value: {
                data: [
                  {
                    id: "flt_xyz123",
                    name: "warehouse",
                    description: null,
                    config: { output_topic: "/kairo/inference" },
                    robot_count: 24,
                    online_count: 22,
                    created_at: "2026-01-15T10:30:00Z",
                    updated_at: "2026-01-15T10:30:00Z",
                  },
                ],
                total: 1,
                page: 1,
                per_page: 20,
              },
            },
          },
          schema: documented<operations["listFleets"]["responses"][200]["content"]["application/json"]>(schemas.FleetList, { $ref: "#/components/schemas/FleetList" }),
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
 * Create a fleet
 * POST /fleets
 */
export const createFleet = createRoute({
  method: "post",
  path: "/fleets",
  operationId: "createFleet",
  summary: "Create a fleet",
  description: "Makes an empty fleet. Its name must be unique within the organization (409 `name_taken`). Robots join by `POST /fleets/{id}/robots` or when they are registered or changed with a `fleet_id`.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["createFleet"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The fleet to make.",
      content: {
        "application/json": {
          examples: {
            fleet: {
              summary: "A fleet whose outputs go to one topic",
              value: { name: "warehouse", config: { output_topic: "/kairo/inference" } },
            },
          },
          schema: documented<NonNullable<operations["createFleet"]["requestBody"]>["content"]["application/json"]>(schemas.CreateFleet, { $ref: "#/components/schemas/CreateFleet" }),
        },
      },
    },
  },
  responses: {
    "201": {
      description: "The new fleet.",
      headers: headers({
        "X-Request-Id": { $ref: "#/components/headers/X-Request-Id" },
        "X-RateLimit-Limit": { $ref: "#/components/headers/X-RateLimit-Limit" },
        "X-RateLimit-Remaining": { $ref: "#/components/headers/X-RateLimit-Remaining" },
        "X-RateLimit-Reset": { $ref: "#/components/headers/X-RateLimit-Reset" },
        RateLimit: { $ref: "#/components/headers/RateLimit" },
        "RateLimit-Policy": { $ref: "#/components/headers/RateLimit-Policy" },
        "Idempotency-Replayed": { $ref: "#/components/headers/Idempotency-Replayed" },
      }),
      links: links({
        get: { operationId: "getFleet", parameters: { id: "$response.body#/id" }, description: "Read the fleet." },
        update: { operationId: "updateFleet", parameters: { id: "$response.body#/id" }, description: "Change the fleet." },
        delete: { operationId: "deleteFleet", parameters: { id: "$response.body#/id" }, description: "Remove the fleet." },
        addRobots: { operationId: "addFleetRobots", parameters: { id: "$response.body#/id" }, description: "Let robots join the fleet." },
      }),
      content: {
        "application/json": {
          examples: {
            fleet: {
              summary: "An empty fleet",
              value: {
                id: "flt_xyz123",
                name: "warehouse",
                description: null,
                config: { output_topic: "/kairo/inference" },
                robot_count: 0,
                online_count: 0,
                created_at: "2026-01-15T10:30:00Z",
                updated_at: "2026-01-15T10:30:00Z",
              },
            },
          },
          schema: documented<operations["createFleet"]["responses"][201]["content"]["application/json"]>(schemas.Fleet, { $ref: "#/components/schemas/Fleet" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `name_taken`.",
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
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["createFleet"]["responses"][409]["content"]["application/json"]>(exact(validators.createFleet_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["name_taken"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["createFleet"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
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
 * Read a fleet
 * GET /fleets/{id}
 */
export const getFleet = createRoute({
  method: "get",
  path: "/fleets/{id}",
  operationId: "getFleet",
  summary: "Read a fleet",
  description: "One fleet, with the number of its members and of those that are online now. List its members with `GET /robots?fleet_id=…`.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getFleet"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
    }),
  },
  responses: {
    "200": {
      description: "The fleet.",
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
            fleet: {
              summary: "A fleet of 24 robots",
              value: {
                id: "flt_xyz123",
                name: "warehouse",
                description: null,
                config: { output_topic: "/kairo/inference" },
                robot_count: 24,
                online_count: 22,
                created_at: "2026-01-15T10:30:00Z",
                updated_at: "2026-01-15T10:30:00Z",
              },
            },
          },
          schema: documented<operations["getFleet"]["responses"][200]["content"]["application/json"]>(schemas.Fleet, { $ref: "#/components/schemas/Fleet" }),
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

/**
 * Change a fleet
 * PUT /fleets/{id}
 */
export const updateFleet = createRoute({
  method: "put",
  path: "/fleets/{id}",
  operationId: "updateFleet",
  summary: "Change a fleet",
  description: "Changes the given fields and keeps the others. A given field is replaced whole: `config` is not merged. Changing `config` sends a `configure` command to every member.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["updateFleet"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["updateFleet"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The fields to change.",
      content: {
        "application/json": {
          examples: {
            config: {
              summary: "Another output topic with its quality of service",
              value: { config: { output_topic: "/arm/inference", qos: { output: { reliability: "reliable", depth: 10 } } } },
            },
          },
          schema: documented<NonNullable<operations["updateFleet"]["requestBody"]>["content"]["application/json"]>(schemas.UpdateFleet, { $ref: "#/components/schemas/UpdateFleet" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The fleet as it is now.",
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
            fleet: {
              summary: "The fleet with its new configuration",
              value: {
                id: "flt_xyz123",
                name: "warehouse",
                description: null,
                config: { output_topic: "/arm/inference", qos: { output: { reliability: "reliable", depth: 10 } } },
                robot_count: 24,
                online_count: 22,
                created_at: "2026-01-15T10:30:00Z",
                updated_at: "2026-03-23T12:00:00Z",
              },
            },
          },
          schema: documented<operations["updateFleet"]["responses"][200]["content"]["application/json"]>(schemas.Fleet, { $ref: "#/components/schemas/Fleet" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `name_taken`.",
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
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["updateFleet"]["responses"][409]["content"]["application/json"]>(exact(validators.createFleet_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              { properties: { error: { properties: { details: { properties: { reason: { type: "string", enum: ["name_taken"] } } } } } } },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["updateFleet"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
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
 * Remove a fleet
 * DELETE /fleets/{id}
 */
export const deleteFleet = createRoute({
  method: "delete",
  path: "/fleets/{id}",
  operationId: "deleteFleet",
  summary: "Remove a fleet",
  description: "Removes the fleet. Its robots stay, without a fleet.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["admin"] }],
  request: {
    params: zod.object({
      id: parameter<operations["deleteFleet"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
    }),
  },
  responses: {
    "204": {
      description: "The fleet is gone.",
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
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Add robots to a fleet
 * POST /fleets/{id}/robots
 */
export const addFleetRobots = createRoute({
  method: "post",
  path: "/fleets/{id}/robots",
  operationId: "addFleetRobots",
  summary: "Add robots to a fleet",
  description: "Lets 1 to 100 robots join the fleet. A robot is in at most one fleet: one that is in another moves. Every robot that joins gets a `configure` command with the fleet's configuration; nothing is deployed by joining. When any of the robots is unknown the answer is 404 and none is added.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["addFleetRobots"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
    }),
    headers: zod.object({
      "Idempotency-Key": parameter<NonNullable<operations["addFleetRobots"]["parameters"]["header"]>["Idempotency-Key"]>(z.string().check(codePoints(1, 255)).optional(), { type: "string", minLength: 1, maxLength: 255 }, {
        required: false,
        description: "Makes a repeat of this request safe: within 24 hours the same key with the same request is answered as the first time.",
        example: "5b3f1c1e-4c0e-4d62-9c3b-0d9d1f0c7a11",
      }),
    }),
    body: {
      required: true,
      description: "The robots that shall join.",
      content: {
        "application/json": {
          examples: { robots: { summary: "Two robots join", value: { robot_ids: ["rob_a1b2c3d4", "rob_e5f6g7h8"] } } },
          schema: documented<NonNullable<operations["addFleetRobots"]["requestBody"]>["content"]["application/json"]>(schemas.AddFleetRobots, { $ref: "#/components/schemas/AddFleetRobots" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The fleet with its new members.",
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
            fleet: {
              summary: "The fleet with two more robots",
              value: {
                id: "flt_xyz123",
                name: "warehouse",
                description: null,
                config: { output_topic: "/kairo/inference" },
                robot_count: 26,
                online_count: 24,
                created_at: "2026-01-15T10:30:00Z",
                updated_at: "2026-01-15T10:30:00Z",
              },
            },
          },
          schema: documented<operations["addFleetRobots"]["responses"][200]["content"]["application/json"]>(schemas.Fleet, { $ref: "#/components/schemas/Fleet" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson-idempotent" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-insufficientScope-httpsRequired-idempotent" },
    "404": { $ref: "#/components/responses/Answer404-notFound-idempotent" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": { $ref: "#/components/responses/Answer409-idempotencyKeyReuse-idempotencyInProgress-idempotent" },
    "413": { $ref: "#/components/responses/Answer413-payloadTooLarge" },
    "415": { $ref: "#/components/responses/Answer415-unsupportedMediaType" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Take a robot out of a fleet
 * DELETE /fleets/{id}/robots/{robot_id}
 */
export const removeFleetRobot = createRoute({
  method: "delete",
  path: "/fleets/{id}/robots/{robot_id}",
  operationId: "removeFleetRobot",
  summary: "Take a robot out of a fleet",
  description: "Ends the robot's membership; the robot itself stays. What it runs keeps running. 404 when the robot is not a member. Membership is no resource of its own, so the scope `write` is enough.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["write"] }],
  request: {
    params: zod.object({
      id: parameter<operations["removeFleetRobot"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
      robot_id: parameter<operations["removeFleetRobot"]["parameters"]["path"]["robot_id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The member's id.", example: "rob_a1b2c3d4" }),
    }),
  },
  responses: {
    "204": {
      description: "The robot is no longer a member.",
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
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Read a fleet's telemetry
 * GET /fleets/{id}/telemetry
 */
export const getFleetTelemetry = createRoute({
  method: "get",
  path: "/fleets/{id}/telemetry",
  operationId: "getFleetTelemetry",
  summary: "Read a fleet's telemetry",
  description: "What all present members of the fleet measured together, in buckets, as for one robot. `last` is the newest value of any member, `count` the number of samples of all.",
  tags: ["Fleets"],
  security: [{ ArtemisKey: ["read"] }],
  request: {
    params: zod.object({
      id: parameter<operations["getFleetTelemetry"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, { required: true, description: "The fleet's id. One of another form is answered like an unknown one.", example: "flt_xyz123" }),
    }),
    query: zod.object({
      metric: parameter<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["metric"]>(z.optional(exact(validators.getRobotTelemetry_query_metricValidator)), { type: "array", minItems: 1, maxItems: 9, uniqueItems: true, items: { $ref: "#/components/schemas/MetricName" } }, {
        required: false,
        description: "Only these metrics, separated by commas; all of them when left out.",
        style: "form",
        explode: false,
        example: ["inference_latency_p99", "error_rate"],
      }),
      from: parameter<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["from"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "Start of the window; default one hour before `to`.", example: "2026-03-23T11:00:00Z" }),
      to: parameter<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["to"]>(z.optional(exact(validators.dateTimeTextValidator)), { type: "string", format: "date-time" }, { required: false, description: "End of the window; default now.", example: "2026-03-23T12:00:00Z" }),
      bucket: parameter<NonNullable<operations["getFleetTelemetry"]["parameters"]["query"]>["bucket"]>(z.enum(["10s", "1m", "5m", "15m", "1h", "6h", "1d", "auto"]).optional(), { type: "string", enum: ["10s", "1m", "5m", "15m", "1h", "6h", "1d", "auto"], default: "auto" }, { required: false, description: "The width of a bucket; `auto` takes the finest that gives at most 500 buckets.", example: "1m" }),
    }),
  },
  responses: {
    "200": {
      description: "The fleet's telemetry.",
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
            minutes: {
              summary: "One metric in buckets of a minute",
              value: {
                fleet_id: "flt_xyz123",
                from: "2026-03-23T11:00:00Z",
                to: "2026-03-23T12:00:00Z",
                bucket: "1m",
                data: [{ at: "2026-03-23T11:00:00Z", inference_latency_p99: { avg: 22.4, min: 12, max: 41, last: 24, count: 48 } }],
              },
            },
          },
          schema: documented<operations["getFleetTelemetry"]["responses"][200]["content"]["application/json"]>(schemas.FleetTelemetrySeries, { $ref: "#/components/schemas/FleetTelemetrySeries" }),
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

/**
 * Read who and what the robot is
 * GET /robot-agent
 */
export const getAgentSelf = createRoute({
  method: "get",
  path: "/robot-agent",
  operationId: "getAgentSelf",
  summary: "Read who and what the robot is",
  description: "For an agent that starts: the robot, the configuration to work with and the model to run. The configuration is that of the robot's type, replaced by the fleet's where that says something, replaced by the topics of the deployment.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  responses: {
    "200": {
      description: "The robot, its configuration and its model.",
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
            new: {
              summary: "A robot without a model",
              value: {
                robot: {
                  id: "rob_mgx2k1a07f3q9z1b",
                  name: "warehouse-arm-01",
                  type: "manipulator",
                  status: "offline",
                  ros_distro: "humble",
                  fleet_id: null,
                  active_model: null,
                  model_version: null,
                  maintenance: false,
                  metadata: { location: "bay-3" },
                  heartbeat_interval_s: 30,
                  agent_version: null,
                  created_at: "2026-03-23T12:00:00Z",
                  updated_at: "2026-03-23T12:00:00Z",
                  last_seen: null,
                },
                config: {
                  input_topic: "/joint_states",
                  output_topic: "/kairo/inference",
                  namespace: "",
                  qos: {
                    input: { reliability: "best_effort", durability: "volatile", history: "keep_last", depth: 10 },
                    output: { reliability: "reliable", durability: "volatile", history: "keep_last", depth: 10 },
                  },
                },
                model: null,
              },
            },
          },
          schema: documented<operations["getAgentSelf"]["responses"][200]["content"]["application/json"]>(schemas.AgentSelfResponse, { $ref: "#/components/schemas/AgentSelf" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Report that the robot is there
 * POST /robot-agent/heartbeat
 */
export const postHeartbeat = createRoute({
  method: "post",
  path: "/robot-agent/heartbeat",
  operationId: "postHeartbeat",
  summary: "Report that the robot is there",
  description: "Send it every `interval_s` seconds. It keeps the robot `online` and stores what was measured as one sample. The reported model is believed: the robot knows what it runs. Heartbeats count against the robot's own limit, never against the organization's requests.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  request: {
    body: {
      required: true,
      description: "How the robot is.",
      content: {
        "application/json": {
          examples: {
            ok: {
              summary: "All is well",
              value: {
                state: "ok",
                interval_s: 30,
                uptime_s: 86400,
                active_model: "mdl_abc123",
                model_version: "v2",
                agent_version: "1.4.0",
                lifecycle: "active",
                metrics: {
                  inference_latency_p50_ms: 11,
                  inference_latency_p99_ms: 24,
                  error_rate: 0.002,
                  throughput_rps: 18.4,
                  cpu_percent: 34,
                  memory_percent: 41,
                },
              },
            },
            fault: { summary: "The robot cannot work", value: { state: "error", uptime_s: 120, fault: "camera disconnected" } },
          },
          schema: documented<NonNullable<operations["postHeartbeat"]["requestBody"]>["content"]["application/json"]>(schemas.Heartbeat, { $ref: "#/components/schemas/Heartbeat" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "What the agent should know now.",
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
            online: {
              summary: "A command waits",
              value: { status: "online", next_heartbeat_s: 30, pending_commands: 1, server_time: "2026-03-23T11:59:42Z" },
            },
          },
          schema: documented<operations["postHeartbeat"]["responses"][200]["content"]["application/json"]>(schemas.HeartbeatReply, { $ref: "#/components/schemas/HeartbeatReply" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
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
 * Report samples
 * POST /robot-agent/telemetry
 */
export const postTelemetry = createRoute({
  method: "post",
  path: "/robot-agent/telemetry",
  operationId: "postTelemetry",
  summary: "Report samples",
  description: "Stores 1 to 1,000 samples, also ones that were gathered while the robot had no connection. Each must lie within the last 7 days and at most 60 s ahead (400 otherwise, and nothing is stored). A second sample of the same millisecond is a duplicate and changes nothing, so a batch can be sent again.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  request: {
    body: {
      required: true,
      description: "The samples.",
      content: {
        "application/json": {
          examples: {
            one: {
              summary: "One sample",
              value: {
                samples: [
                  {
                    at: "2026-03-23T11:59:42.120Z",
                    metrics: { inference_latency_p99_ms: 24, error_rate: 0.002, cpu_percent: 34 },
                    output: { mean: 0.42, std: 0.08, count: 540 },
                  },
                ],
              },
            },
          },
          schema: documented<NonNullable<operations["postTelemetry"]["requestBody"]>["content"]["application/json"]>(schemas.TelemetryBatch, { $ref: "#/components/schemas/TelemetryBatch" }),
        },
      },
    },
  },
  responses: {
    "202": {
      description: "What became of the samples.",
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
          examples: { stored: { summary: "Two were known already", value: { accepted: 998, duplicates: 2 } } },
          schema: documented<operations["postTelemetry"]["responses"][202]["content"]["application/json"]>(schemas.TelemetryReceipt, { $ref: "#/components/schemas/TelemetryReceipt" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
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
 * Report log lines
 * POST /robot-agent/logs
 */
export const postAgentLogs = createRoute({
  method: "post",
  path: "/robot-agent/logs",
  operationId: "postAgentLogs",
  summary: "Report log lines",
  description: "Stores 1 to 1,000 lines of the agent's log and passes them on to those who follow the robot.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  request: {
    body: {
      required: true,
      description: "The lines.",
      content: {
        "application/json": {
          examples: {
            one: {
              summary: "One line",
              value: {
                lines: [
                  {
                    at: "2026-03-23T11:59:42.120Z",
                    level: "info",
                    message: "model loaded",
                    source: "agent",
                    data: { model_id: "mdl_abc123" },
                  },
                ],
              },
            },
          },
          schema: documented<NonNullable<operations["postAgentLogs"]["requestBody"]>["content"]["application/json"]>(schemas.LogBatch, { $ref: "#/components/schemas/LogBatch" }),
        },
      },
    },
  },
  responses: {
    "202": {
      description: "What became of the lines.",
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
          examples: { stored: { summary: "Twelve lines were stored", value: { accepted: 12 } } },
          schema: documented<operations["postAgentLogs"]["responses"][202]["content"]["application/json"]>(schemas.LogReceipt, { $ref: "#/components/schemas/LogReceipt" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
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
 * Receive commands
 * GET /robot-agent/commands
 */
export const streamAgentCommands = createRoute({
  method: "get",
  path: "/robot-agent/commands",
  operationId: "streamAgentCommands",
  summary: "Receive commands",
  description: "A stream of server-sent events with the commands for the robot. When it opens, every command that was not acknowledged is sent again, so it needs no `Last-Event-ID`; the `id` of an event is that of its command. A robot has one such stream: a new one ends the old with the event `replaced`.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  responses: {
    "200": {
      description: "The robot's commands.",
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
            command: {
              summary: "Load the model again",
              value: "id: cmd_mgx2k1a05t8y2w4n\nevent: command\ndata: {\"id\":\"cmd_mgx2k1a05t8y2w4n\",\"robot_id\":\"rob_a1b2c3d4\",\"type\":\"reload\",\"status\":\"delivered\",\"payload\":{\"model_id\":\"mdl_abc123\",\"model_version\":\"v2\"},\"progress\":null,\"message\":null,\"created_at\":\"2026-03-23T12:00:00Z\",\"delivered_at\":\"2026-03-23T12:00:01Z\",\"finished_at\":null,\"expires_at\":\"2026-03-24T12:00:00Z\"}\n\n",
            },
          },
          schema: documented<operations["streamAgentCommands"]["responses"][200]["content"]["text/event-stream"]>(z.string().check(codePoints(0, 1048576)), { type: "string", maxLength: 1048576 }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Fetch commands
 * GET /robot-agent/commands/pending
 */
export const listPendingCommands = createRoute({
  method: "get",
  path: "/robot-agent/commands/pending",
  operationId: "listPendingCommands",
  summary: "Fetch commands",
  description: "The commands that wait for the robot, at most 20, oldest first, for networks where a proxy breaks streams. They count as delivered from then on, and are answered again until they are acknowledged.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  responses: {
    "200": {
      description: "The commands.",
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
            none: { summary: "Nothing to do", value: { data: [] } },
            reload: {
              summary: "Load the model again",
              value: {
                data: [
                  {
                    id: "cmd_mgx2k1a05t8y2w4n",
                    robot_id: "rob_a1b2c3d4",
                    type: "reload",
                    status: "delivered",
                    payload: { model_id: "mdl_abc123", model_version: "v2" },
                    progress: null,
                    message: null,
                    created_at: "2026-03-23T12:00:00Z",
                    delivered_at: "2026-03-23T12:00:01Z",
                    finished_at: null,
                    expires_at: "2026-03-24T12:00:00Z",
                  },
                ],
              },
            },
          },
          schema: documented<operations["listPendingCommands"]["responses"][200]["content"]["application/json"]>(schemas.PendingCommandsResponse, { $ref: "#/components/schemas/PendingCommands" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "429": { $ref: "#/components/responses/Answer429-rateLimited" },
    "500": { $ref: "#/components/responses/Answer500-internalError" },
    "503": { $ref: "#/components/responses/Answer503-unavailable" },
    "504": { $ref: "#/components/responses/Answer504-timeout" },
  },
})

/**
 * Acknowledge a command
 * POST /robot-agent/commands/{id}/ack
 */
export const ackCommand = createRoute({
  method: "post",
  path: "/robot-agent/commands/{id}/ack",
  operationId: "ackCommand",
  summary: "Acknowledge a command",
  description: "Says how far the robot is with a command of its own. Repeating an acknowledgement is 200 and changes nothing; a finished command with another one is 409 `command_finished`. A command on which the robot says nothing for 300 s while it is online counts as failed.",
  tags: ["Robot agent"],
  security: [{ RobotAgent: [] }],
  request: {
    params: zod.object({
      id: parameter<operations["ackCommand"]["parameters"]["path"]["id"]>(z.string().check(codePoints(1, 64)), { type: "string", minLength: 1, maxLength: 64 }, {
        required: true,
        description: "The command's id. One of another robot is answered like an unknown one.",
        example: "cmd_mgx2k1a05t8y2w4n",
      }),
    }),
    body: {
      required: true,
      description: "How far the robot is.",
      content: {
        "application/json": {
          examples: {
            done: { summary: "The model is loaded", value: { status: "succeeded", progress: 100, message: "model loaded" } },
            failed: { summary: "It did not work", value: { status: "failed", message: "checksum mismatch" } },
          },
          schema: documented<NonNullable<operations["ackCommand"]["requestBody"]>["content"]["application/json"]>(schemas.AckCommand, { $ref: "#/components/schemas/AckCommand" }),
        },
      },
    },
  },
  responses: {
    "200": {
      description: "The command as it is now.",
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
            done: {
              summary: "The command has succeeded",
              value: {
                id: "cmd_mgx2k1a05t8y2w4n",
                robot_id: "rob_a1b2c3d4",
                type: "reload",
                status: "succeeded",
                payload: { model_id: "mdl_abc123", model_version: "v2" },
                progress: 100,
                message: "model loaded",
                created_at: "2026-03-23T12:00:00Z",
                delivered_at: "2026-03-23T12:00:01Z",
                finished_at: "2026-03-23T12:00:06Z",
                expires_at: "2026-03-24T12:00:00Z",
              },
            },
          },
          schema: documented<operations["ackCommand"]["responses"][200]["content"]["application/json"]>(schemas.RobotCommandResponse, { $ref: "#/components/schemas/RobotCommand" }),
        },
      },
    },
    "400": { $ref: "#/components/responses/Answer400-validationError-malformedJson" },
    "401": { $ref: "#/components/responses/Answer401-unauthorized" },
    "403": { $ref: "#/components/responses/Answer403-httpsRequired" },
    "404": { $ref: "#/components/responses/Answer404-notFound" },
    "406": { $ref: "#/components/responses/Answer406-notAcceptable" },
    "409": {
      description: "The state forbids it.\n\n`details.reason`: `command_finished`.",
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
            CONFLICT: {
              summary: "The state of the resource forbids this.",
              value: {
                error: {
                  code: "CONFLICT",
                  message: "The state of the resource forbids this.",
                  details: null,
                  requestId: "req_mgx2k1a07f3q9z1b",
                },
              },
            },
          },
          schema: documented<operations["ackCommand"]["responses"][409]["content"]["application/json"]>(exact(validators.ackCommand_409Validator), {
            allOf: [
              { $ref: "#/components/schemas/Error" },
              {
                properties: {
                  error: { properties: { details: { properties: { reason: { type: "string", enum: ["command_finished"] } } } } },
                },
              },
            ],
          }),
        },
        "application/problem+json": {
          schema: documented<operations["ackCommand"]["responses"][409]["content"]["application/problem+json"]>(schemas.ProblemDetails, { $ref: "#/components/schemas/ProblemDetails" }),
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
 * Read the plan's limits
 * GET /plan-limits
 */
export const getPlanLimits = createRoute({
  method: "get",
  path: "/plan-limits",
  operationId: "getPlanLimits",
  summary: "Read the plan's limits",
  description: "The organization's plan, how much it allows and how much of that is used. `allowed: null` means no limit. What exceeds a limit is refused with 403 `PLAN_LIMIT`; what exists already stays when a plan gets smaller.",
  tags: ["Plan limits"],
  security: [{ ArtemisKey: ["read"] }],
  responses: {
    "200": {
      description: "The plan's limits.",
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
            builder: {
              summary: "The builder plan",
              value: {
                plan: "builder",
                limits: {
                  robots: { used: 3, allowed: 7 },
                  models: { used: 5, allowed: null },
                  storage_bytes: { used: 2100000000, allowed: 50000000000 },
                  file_bytes: { used: null, allowed: 10000000000 },
                },
              },
            },
          },
          schema: documented<operations["getPlanLimits"]["responses"][200]["content"]["application/json"]>(schemas.PlanLimits, { $ref: "#/components/schemas/PlanLimits" }),
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

export const routes: readonly RouteConfig[] = [
  listRobots,
  createRobot,
  getRobot,
  updateRobot,
  deleteRobot,
  getRobotStatus,
  listRobotLogs,
  streamRobot,
  getRobotTelemetry,
  listRobotCommands,
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
    ArtemisKey: {
      type: "http",
      scheme: "bearer",
      description: "An API key of the organization, `kai_live_…` or `kai_test_…`; both behave the same.",
      "x-key": { prefixes: ["kai_live_", "kai_test_"] },
      "x-scopes": {
        read: { description: "Read everything.", roles: ["owner", "admin", "member", "viewer"] },
        write: { description: "Create and change things.", includes: ["read"], roles: ["owner", "admin", "member"] },
        admin: { description: "Delete things.", includes: ["write"], roles: ["owner", "admin", "member"] },
      },
    },
    RobotAgent: {
      type: "http",
      scheme: "bearer",
      description: "The token of one robot, `kai_agent_…`, for the agent on it. It works on the robot's own channel only.",
      "x-key": { prefixes: ["kai_agent_"] },
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
    Robot: {
      description: "A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`.",
      type: "object",
      required: [
        "id",
        "name",
        "type",
        "status",
        "ros_distro",
        "fleet_id",
        "active_model",
        "model_version",
        "maintenance",
        "metadata",
        "heartbeat_interval_s",
        "agent_version",
        "created_at",
        "updated_at",
        "last_seen",
      ],
      properties: {
        id: {
          description: "Identifies the robot. Given by the API.",
          type: "string",
          pattern: "^rob_[0-9a-z]+$",
          maxLength: 64,
          readOnly: true,
          examples: ["rob_mgx2k1a07f3q9z1b"],
        },
        name: {
          description: "What people call the robot. Need not be unique.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          examples: ["warehouse-arm-01"],
        },
        type: { $ref: "#/components/schemas/RobotType" },
        status: {
          description: "What the robot does now; computed when it is read.",
          $ref: "#/components/schemas/RobotState",
          readOnly: true,
        },
        ros_distro: {
          description: "The ROS 2 distribution on the robot; `null` until it is set or the agent reports it.",
          type: ["string", "null"],
          enum: ["galactic", "humble", "iron", "jazzy", "kilted", "rolling", null],
          examples: ["humble"],
        },
        fleet_id: {
          description: "The fleet that the robot is a member of, or `null`.",
          type: ["string", "null"],
          maxLength: 64,
          examples: [null],
        },
        active_model: {
          description: "Id of the model that the robot runs, as it last reported or acknowledged; `null` when it runs none.",
          type: ["string", "null"],
          maxLength: 64,
          readOnly: true,
          examples: ["mdl_abc123"],
        },
        model_version: {
          description: "Version of the active model, or `null`.",
          type: ["string", "null"],
          maxLength: 64,
          readOnly: true,
          examples: ["v2"],
        },
        maintenance: {
          description: "While `true` the robot is left out of every rollout and its status is `maintenance`.",
          type: "boolean",
          default: false,
          examples: [false],
        },
        metadata: { $ref: "#/components/schemas/RobotMetadata", default: {} },
        heartbeat_interval_s: {
          description: "Seconds between two heartbeats, as the agent last announced.",
          type: "integer",
          minimum: 5,
          maximum: 300,
          default: 30,
          readOnly: true,
          examples: [30],
        },
        agent_version: {
          description: "Version of the agent software on the robot; `null` until it reports one.",
          type: ["string", "null"],
          maxLength: 40,
          readOnly: true,
          examples: ["1.4.0"],
        },
        created_at: {
          description: "When the robot was registered.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2026-03-23T12:00:00Z"],
        },
        updated_at: {
          description: "When the robot's own fields were last changed; heartbeats do not count.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2026-03-23T12:00:00Z"],
        },
        last_seen: {
          description: "When the last heartbeat arrived; `null` before the first.",
          type: ["string", "null"],
          format: "date-time",
          readOnly: true,
          examples: ["2026-03-23T11:59:42Z"],
        },
      },
    },
    RobotType: {
      description: "What kind of machine the robot is. It decides the default topics of the agent.",
      type: "string",
      enum: ["manipulator", "mobile", "aerial", "humanoid", "custom"],
      examples: ["manipulator"],
    },
    RobotState: {
      description: "What a robot does now.",
      type: "string",
      enum: ["online", "offline", "error", "deploying", "maintenance"],
      examples: ["offline"],
    },
    RosDistro: {
      description: "A ROS 2 distribution that the agent supports.",
      type: "string",
      enum: ["galactic", "humble", "iron", "jazzy", "kilted", "rolling"],
      examples: ["humble"],
    },
    RobotMetadata: {
      description: "Anything worth keeping beside the robot. At most 64 keys of 1 to 64 characters with any JSON values, 16 KiB as canonical JSON.",
      type: "object",
      maxProperties: 64,
      propertyNames: { minLength: 1, maxLength: 64 },
      additionalProperties: true,
      examples: [{ location: "bay-3" }],
    },
    RobotList: {
      description: "One page of robots.",
      type: "object",
      required: ["data", "total", "page", "per_page"],
      properties: {
        data: {
          description: "The robots of this page.",
          type: "array",
          maxItems: 100,
          items: { $ref: "#/components/schemas/Robot", unevaluatedProperties: false },
        },
        total: { description: "How many robots match in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
        page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
        per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
      },
      additionalProperties: false,
    },
    CreateRobot: {
      description: "A robot to register.",
      type: "object",
      required: ["name", "type"],
      properties: {
        name: {
          description: "What people call the robot. White space at both ends is removed.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "\\S",
          examples: ["warehouse-arm-01"],
        },
        type: { $ref: "#/components/schemas/RobotType" },
        ros_distro: {
          description: "The ROS 2 distribution on the robot. Left out, it is `null` until the agent reports it.",
          $ref: "#/components/schemas/RosDistro",
        },
        fleet_id: {
          description: "A fleet that the robot joins. An unknown one is 404.",
          type: "string",
          minLength: 1,
          maxLength: 64,
          examples: ["flt_xyz123"],
        },
        metadata: { $ref: "#/components/schemas/RobotMetadata", default: {} },
      },
      additionalProperties: false,
    },
    UpdateRobot: {
      description: "The fields to change, at least one. A given field is replaced whole, an absent one keeps its value.",
      type: "object",
      minProperties: 1,
      properties: {
        name: {
          description: "What people call the robot. White space at both ends is removed.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "\\S",
          examples: ["warehouse-arm-02"],
        },
        type: { $ref: "#/components/schemas/RobotType" },
        ros_distro: { $ref: "#/components/schemas/RosDistro" },
        metadata: { description: "Replaces the metadata whole; it is not merged.", $ref: "#/components/schemas/RobotMetadata" },
        fleet_id: {
          description: "The fleet to join; `null` leaves the fleet. An unknown one is 404.",
          type: ["string", "null"],
          minLength: 1,
          maxLength: 64,
          examples: ["flt_xyz123"],
        },
        maintenance: {
          description: "`true` takes the robot out of every later rollout, `false` puts it back.",
          type: "boolean",
          examples: [true],
        },
      },
      additionalProperties: false,
    },
    CreatedRobot: {
      description: "A robot that was just registered, with the token for its agent.",
      allOf: [
        { $ref: "#/components/schemas/Robot" },
        { type: "object", required: ["agent_token"], properties: { agent_token: { $ref: "#/components/schemas/AgentToken" } } },
      ],
      unevaluatedProperties: false,
    },
    AgentToken: {
      description: "The robot's own credential, for the agent on it. It is shown in this answer only (and in a replay of it within 24 hours); the API keeps its hash.",
      type: "string",
      minLength: 10,
      maxLength: 100,
      readOnly: true,
      examples: ["kai_agent_3rQ8vYx0TgWm5Zk2bNc7Lp4Hd9Fs1Ja6"],
    },
    RotateRobotToken: {
      description: "How the old token ends.",
      type: "object",
      properties: {
        revoke_previous: {
          description: "`true` ends the old token at once; otherwise it works for 24 hours more.",
          type: "boolean",
          default: false,
          examples: [false],
        },
      },
      additionalProperties: false,
    },
    RotatedRobotToken: {
      description: "A robot's new token.",
      type: "object",
      required: ["robot_id", "agent_token", "previous_expires_at"],
      properties: {
        robot_id: {
          description: "The robot that the token belongs to.",
          type: "string",
          pattern: "^rob_[0-9a-z]+$",
          maxLength: 64,
          examples: ["rob_a1b2c3d4"],
        },
        agent_token: { $ref: "#/components/schemas/AgentToken" },
        previous_expires_at: {
          description: "Until when the old token works; `null` when it was ended at once.",
          type: ["string", "null"],
          format: "date-time",
          examples: ["2026-03-24T12:00:00Z"],
        },
      },
      additionalProperties: false,
    },
    RobotMetrics: {
      description: "What an agent measures. A metric that it does not send is `null`.",
      type: "object",
      required: [
        "inference_latency_p50_ms",
        "inference_latency_p99_ms",
        "error_rate",
        "throughput_rps",
        "cpu_percent",
        "memory_percent",
        "confidence_score",
        "gpu_percent",
        "disk_percent",
      ],
      properties: {
        inference_latency_p50_ms: {
          description: "Median duration of one inference, in milliseconds.",
          type: ["number", "null"],
          minimum: 0,
          examples: [11],
        },
        inference_latency_p99_ms: {
          description: "99th percentile of the duration of one inference, in milliseconds.",
          type: ["number", "null"],
          minimum: 0,
          examples: [24],
        },
        error_rate: {
          description: "Share of inferences that failed, 0 to 1.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1,
          examples: [0.002],
        },
        throughput_rps: { description: "Inferences per second.", type: ["number", "null"], minimum: 0, examples: [18.4] },
        cpu_percent: {
          description: "Load of all processors together, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [34],
        },
        memory_percent: {
          description: "Main memory in use, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [41],
        },
        confidence_score: {
          description: "Mean confidence of the model in its outputs, 0 to 1.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1,
          examples: [0.91],
        },
        gpu_percent: {
          description: "Load of the graphics processor, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [null],
        },
        disk_percent: {
          description: "Storage in use on the robot, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [55],
        },
      },
    },
    RobotStatus: {
      description: "A robot's present condition. Before the first heartbeat `metrics`, `uptime_s`, `last_heartbeat` and `model_version` are `null`; afterwards the last reported values stay, also while the robot is offline.",
      type: "object",
      required: ["id", "status", "active_model", "model_version", "uptime_s", "metrics", "last_heartbeat"],
      properties: {
        id: { description: "The robot.", type: "string", pattern: "^rob_[0-9a-z]+$", maxLength: 64, examples: ["rob_a1b2c3d4"] },
        status: { $ref: "#/components/schemas/RobotState" },
        active_model: {
          description: "Id of the model that the robot runs, or `null`.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["mdl_abc123"],
        },
        model_version: { description: "Version of the active model, or `null`.", type: ["string", "null"], maxLength: 64, examples: ["v2"] },
        uptime_s: {
          description: "Seconds since the agent started, as of the last heartbeat.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [86400],
        },
        metrics: {
          description: "The last reported metrics, or `null` before the first heartbeat.",
          anyOf: [{ $ref: "#/components/schemas/RobotMetrics", unevaluatedProperties: false }, { type: "null" }],
        },
        last_heartbeat: {
          description: "When the last heartbeat arrived.",
          type: ["string", "null"],
          format: "date-time",
          examples: ["2026-03-23T11:59:42Z"],
        },
      },
      additionalProperties: false,
    },
    RobotCommandType: {
      description: "What the agent must do.",
      type: "string",
      enum: ["deploy", "rollback", "reload", "stop", "configure"],
      examples: ["reload"],
    },
    RobotCommandStatus: {
      description: "`queued`: not yet fetched by the robot. `delivered`: sent to it. `accepted`: it said that it works on it. `succeeded` and `failed`: it is finished; also `failed` after 300 s of silence while the robot is online. `expired`: not finished within its time. `cancelled`: withdrawn.",
      type: "string",
      enum: ["queued", "delivered", "accepted", "succeeded", "failed", "expired", "cancelled"],
      examples: ["queued"],
    },
    RobotCommand: {
      description: "Something that a robot is told to do, and how far it is.",
      type: "object",
      required: [
        "id",
        "robot_id",
        "type",
        "status",
        "payload",
        "progress",
        "message",
        "created_at",
        "delivered_at",
        "finished_at",
        "expires_at",
      ],
      properties: {
        id: {
          description: "Identifies the command.",
          type: "string",
          pattern: "^cmd_[0-9a-z]+$",
          maxLength: 64,
          readOnly: true,
          examples: ["cmd_mgx2k1a05t8y2w4n"],
        },
        robot_id: {
          description: "The robot that is told.",
          type: "string",
          pattern: "^rob_[0-9a-z]+$",
          maxLength: 64,
          readOnly: true,
          examples: ["rob_a1b2c3d4"],
        },
        type: { $ref: "#/components/schemas/RobotCommandType" },
        status: { $ref: "#/components/schemas/RobotCommandStatus" },
        payload: {
          description: "What the command is about; its form follows from `type`.",
          anyOf: [
            { $ref: "#/components/schemas/DeployPayload" },
            { $ref: "#/components/schemas/RollbackPayload" },
            { $ref: "#/components/schemas/ReloadPayload" },
            { $ref: "#/components/schemas/StopPayload" },
            { $ref: "#/components/schemas/ConfigurePayload" },
          ],
        },
        progress: {
          description: "How far the robot is, in percent; `null` until it says.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [null],
        },
        message: {
          description: "What the robot said last about it, or why it failed; `null` when there is nothing to say.",
          type: ["string", "null"],
          maxLength: 2000,
          examples: [null],
        },
        created_at: {
          description: "When the command was given.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2026-03-23T12:00:00Z"],
        },
        delivered_at: {
          description: "When it was first sent to the robot; `null` before that.",
          type: ["string", "null"],
          format: "date-time",
          examples: [null],
        },
        finished_at: {
          description: "When it succeeded, failed, expired or was cancelled; `null` before that.",
          type: ["string", "null"],
          format: "date-time",
          examples: [null],
        },
        expires_at: {
          description: "When it expires unless it is finished.",
          type: "string",
          format: "date-time",
          examples: ["2026-03-24T12:00:00Z"],
        },
      },
      additionalProperties: false,
    },
    DeployPayload: {
      description: "Download a model version, verify it, load it beside the running one, switch, and acknowledge. Keep the two newest versions.",
      type: "object",
      required: [
        "deployment_id",
        "model_id",
        "model_version",
        "package_url",
        "onnx_url",
        "package_sha256",
        "onnx_sha256",
        "size_bytes",
        "input_topic",
        "output_topic",
        "namespace",
      ],
      properties: {
        deployment_id: { description: "The deployment.", type: "string", maxLength: 64, examples: ["dep_newdep001"] },
        model_id: { description: "The model.", type: "string", maxLength: 64, examples: ["mdl_abc123"] },
        model_version: { description: "The version.", type: "string", maxLength: 64, examples: ["v2"] },
        package_url: {
          description: "Where to download the package; made anew, for 24 hours, whenever the command is sent to the robot, and `null` everywhere else.",
          type: ["string", "null"],
          format: "uri",
          maxLength: 2048,
          examples: [null],
        },
        onnx_url: {
          description: "Where to download the ONNX file; as `package_url`.",
          type: ["string", "null"],
          format: "uri",
          maxLength: 2048,
          examples: [null],
        },
        package_sha256: {
          description: "SHA-256 of the package in hexadecimal.",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          maxLength: 64,
          examples: ["9f2c4b6d8e0a1c3f5b7d9e1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b3d5f7a9c"],
        },
        onnx_sha256: {
          description: "SHA-256 of the ONNX file in hexadecimal.",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          maxLength: 64,
          examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
        },
        size_bytes: {
          description: "Size of the package in bytes.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [4200000],
        },
        input_topic: { description: "ROS 2 topic to read.", type: "string", maxLength: 256, examples: ["/joint_states"] },
        output_topic: { description: "ROS 2 topic to publish on.", type: "string", maxLength: 256, examples: ["/kairo/inference"] },
        namespace: { description: "ROS 2 namespace; empty for none.", type: "string", maxLength: 256, examples: [""] },
      },
      additionalProperties: false,
    },
    RollbackPayload: {
      description: "Switch to the cached copy of an earlier version; download it only if it is gone. Without a model, unload.",
      type: "object",
      required: ["deployment_id", "model_id", "model_version", "onnx_url", "onnx_sha256"],
      properties: {
        deployment_id: { description: "The deployment that is rolled back.", type: "string", maxLength: 64, examples: ["dep_newdep001"] },
        model_id: {
          description: "The model to return to; `null` to unload.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["mdl_abc123"],
        },
        model_version: { description: "The version to return to.", type: ["string", "null"], maxLength: 64, examples: ["v1"] },
        onnx_url: {
          description: "Where to download the ONNX file; made anew, for 24 hours, whenever the command is sent to the robot, and `null` everywhere else.",
          type: ["string", "null"],
          format: "uri",
          maxLength: 2048,
          examples: [null],
        },
        onnx_sha256: {
          description: "SHA-256 of the ONNX file in hexadecimal.",
          type: ["string", "null"],
          pattern: "^[0-9a-f]{64}$",
          maxLength: 64,
          examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
        },
      },
      additionalProperties: false,
    },
    ReloadPayload: {
      description: "Load the current model again.",
      type: "object",
      required: ["model_id", "model_version"],
      properties: {
        model_id: { description: "The model.", type: "string", maxLength: 64, examples: ["mdl_abc123"] },
        model_version: {
          description: "The version; `null` when the robot did not report one.",
          type: ["string", "null"],
          maxLength: 64,
          examples: ["v2"],
        },
      },
      additionalProperties: false,
    },
    StopPayload: {
      description: "Deactivate the model.",
      type: "object",
      required: ["deployment_id"],
      properties: {
        deployment_id: { description: "The deployment that is stopped.", type: "string", maxLength: 64, examples: ["dep_newdep001"] },
      },
      additionalProperties: false,
    },
    ConfigurePayload: {
      description: "Take a new configuration.",
      type: "object",
      required: ["config"],
      properties: { config: { $ref: "#/components/schemas/AgentConfig" } },
      additionalProperties: false,
    },
    RobotCommandList: {
      description: "One page of commands.",
      type: "object",
      required: ["data", "total", "page", "per_page"],
      properties: {
        data: {
          description: "The commands of this page.",
          type: "array",
          maxItems: 100,
          items: { $ref: "#/components/schemas/RobotCommand" },
        },
        total: { description: "How many commands there are in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
        page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
        per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
      },
      additionalProperties: false,
    },
    PendingCommands: {
      description: "The commands that wait for the robot, oldest first.",
      type: "object",
      required: ["data"],
      properties: {
        data: { description: "At most 20 commands.", type: "array", maxItems: 20, items: { $ref: "#/components/schemas/RobotCommand" } },
      },
      additionalProperties: false,
    },
    AckCommand: {
      description: "How far the robot is with a command.",
      type: "object",
      required: ["status"],
      properties: {
        status: {
          description: "`accepted`: works on it. `progress`: still does. `succeeded`, `failed`: has finished.",
          type: "string",
          enum: ["accepted", "progress", "succeeded", "failed"],
          examples: ["succeeded"],
        },
        progress: { description: "How far it is, in percent.", type: "number", minimum: 0, maximum: 100, examples: [100] },
        message: {
          description: "What there is to say about it; with `failed`, why.",
          type: "string",
          maxLength: 2000,
          examples: ["model loaded"],
        },
        sha256: {
          description: "SHA-256, in hexadecimal, of the file that was loaded.",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          maxLength: 64,
          examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
        },
        inference_latency_p50_ms: {
          description: "Median duration of one inference with the new model, in milliseconds.",
          type: "number",
          minimum: 0,
          examples: [11],
        },
        inference_latency_p99_ms: {
          description: "99th percentile of the duration of one inference with the new model, in milliseconds.",
          type: "number",
          minimum: 0,
          examples: [24],
        },
      },
      additionalProperties: false,
    },
    LogLevel: { description: "How grave a line is.", type: "string", enum: ["debug", "info", "warn", "error"], examples: ["info"] },
    RobotLogLine: {
      description: "One line of a robot's log.",
      type: "object",
      required: ["at", "level", "source", "message", "data"],
      properties: {
        at: {
          description: "When it was written, to the millisecond, by the robot's clock.",
          type: "string",
          format: "date-time",
          examples: ["2026-03-23T11:59:42.120Z"],
        },
        level: { $ref: "#/components/schemas/LogLevel" },
        source: { description: "What wrote it.", type: "string", minLength: 1, maxLength: 100, examples: ["agent"] },
        message: { description: "What it says.", type: "string", minLength: 1, maxLength: 4000, examples: ["model loaded"] },
        data: { description: "Anything that belongs to it, or `null`.", type: ["object", "null"], additionalProperties: true },
      },
      additionalProperties: false,
    },
    RobotLogList: {
      description: "One page of a robot's log.",
      type: "object",
      required: ["data", "total", "page", "per_page"],
      properties: {
        data: { description: "The lines of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/RobotLogLine" } },
        total: { description: "How many lines match in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
        page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
        per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
      },
      additionalProperties: false,
    },
    MetricName: {
      description: "A metric as telemetry names it. `inference_latency_p50` and `inference_latency_p99` are milliseconds, `error_rate` and `confidence_score` shares from 0 to 1, `throughput` inferences per second, the usages percents.",
      type: "string",
      enum: [
        "inference_latency_p50",
        "inference_latency_p99",
        "error_rate",
        "confidence_score",
        "throughput",
        "cpu_usage",
        "memory_usage",
        "gpu_usage",
        "disk_usage",
      ],
      examples: ["inference_latency_p99"],
    },
    TelemetryBucket: {
      description: "The width of a bucket. Buckets start at multiples of their width (UTC).",
      type: "string",
      enum: ["10s", "1m", "5m", "15m", "1h", "6h", "1d"],
      examples: ["1m"],
    },
    MetricStatistics: {
      description: "What one metric was within one bucket.",
      type: "object",
      required: ["avg", "min", "max", "last", "count"],
      properties: {
        avg: { description: "The mean of the samples.", type: "number", minimum: 0, examples: [23.1] },
        min: { description: "The smallest sample.", type: "number", minimum: 0, examples: [21] },
        max: { description: "The largest sample.", type: "number", minimum: 0, examples: [30] },
        last: { description: "The newest sample.", type: "number", minimum: 0, examples: [24] },
        count: { description: "How many samples there were.", type: "integer", minimum: 1, maximum: 9007199254740991, examples: [2] },
      },
      additionalProperties: false,
    },
    TelemetryPoint: {
      description: "One bucket. A metric without a sample in it is left out.",
      type: "object",
      required: ["at"],
      properties: {
        at: { description: "Start of the bucket.", type: "string", format: "date-time", examples: ["2026-03-23T11:00:00Z"] },
        inference_latency_p50: {
          description: "Statistics of the median duration of one inference, in milliseconds.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        inference_latency_p99: {
          description: "Statistics of the 99th percentile of the duration of one inference, in milliseconds.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        error_rate: {
          description: "Statistics of the share of inferences that failed, 0 to 1.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        confidence_score: {
          description: "Statistics of the mean confidence of the model, 0 to 1.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        throughput: { description: "Statistics of inferences per second.", $ref: "#/components/schemas/MetricStatistics" },
        cpu_usage: {
          description: "Statistics of the load of all processors together, in percent.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        memory_usage: { description: "Statistics of main memory in use, in percent.", $ref: "#/components/schemas/MetricStatistics" },
        gpu_usage: {
          description: "Statistics of the load of the graphics processor, in percent.",
          $ref: "#/components/schemas/MetricStatistics",
        },
        disk_usage: { description: "Statistics of storage in use on the robot, in percent.", $ref: "#/components/schemas/MetricStatistics" },
      },
      additionalProperties: false,
    },
    TelemetrySeries: {
      description: "A robot's measurements over time, in buckets. Empty buckets are left out.",
      type: "object",
      required: ["robot_id", "from", "to", "bucket", "data"],
      properties: {
        robot_id: { description: "The robot.", type: "string", pattern: "^rob_[0-9a-z]+$", maxLength: 64, examples: ["rob_a1b2c3d4"] },
        from: { description: "Start of the window.", type: "string", format: "date-time", examples: ["2026-03-23T11:00:00Z"] },
        to: { description: "End of the window.", type: "string", format: "date-time", examples: ["2026-03-23T12:00:00Z"] },
        bucket: {
          description: "The width that was used; with `auto`, the one that was chosen.",
          $ref: "#/components/schemas/TelemetryBucket",
        },
        data: {
          description: "The buckets, oldest first.",
          type: "array",
          maxItems: 2000,
          items: { $ref: "#/components/schemas/TelemetryPoint" },
        },
      },
      additionalProperties: false,
    },
    FleetTelemetrySeries: {
      description: "A fleet's measurements over time, in buckets. Empty buckets are left out.",
      type: "object",
      required: ["fleet_id", "from", "to", "bucket", "data"],
      properties: {
        fleet_id: {
          description: "The fleet; its present members count.",
          type: "string",
          pattern: "^flt_[0-9a-z]+$",
          maxLength: 64,
          examples: ["flt_xyz123"],
        },
        from: { description: "Start of the window.", type: "string", format: "date-time", examples: ["2026-03-23T11:00:00Z"] },
        to: { description: "End of the window.", type: "string", format: "date-time", examples: ["2026-03-23T12:00:00Z"] },
        bucket: {
          description: "The width that was used; with `auto`, the one that was chosen.",
          $ref: "#/components/schemas/TelemetryBucket",
        },
        data: {
          description: "The buckets, oldest first.",
          type: "array",
          maxItems: 2000,
          items: { $ref: "#/components/schemas/TelemetryPoint" },
        },
      },
      additionalProperties: false,
    },
    RobotStatusEvent: {
      description: "A robot's status has changed.",
      type: "object",
      required: ["status", "previous", "at"],
      properties: {
        status: { description: "What it is now.", $ref: "#/components/schemas/RobotState" },
        previous: { description: "What it was before.", $ref: "#/components/schemas/RobotState" },
        at: { description: "When it changed.", type: "string", format: "date-time", examples: ["2026-03-23T11:59:42Z"] },
      },
      additionalProperties: false,
    },
    RobotMetricsEvent: {
      description: "A robot has reported metrics.",
      allOf: [
        { $ref: "#/components/schemas/RobotMetrics" },
        {
          type: "object",
          required: ["at"],
          properties: { at: { description: "When they arrived.", type: "string", format: "date-time", examples: ["2026-03-23T11:59:42Z"] } },
        },
      ],
      unevaluatedProperties: false,
    },
    StreamReplaced: {
      description: "Another connection of the same robot has taken over; this one ends.",
      type: "object",
      required: ["at"],
      properties: { at: { description: "When it happened.", type: "string", format: "date-time", examples: ["2026-03-23T11:59:42Z"] } },
      additionalProperties: false,
    },
    Fleet: {
      description: "A named group of robots that share a configuration and are deployed to together. A robot is in at most one fleet.",
      type: "object",
      required: ["id", "name", "description", "config", "robot_count", "online_count", "created_at", "updated_at"],
      properties: {
        id: {
          description: "Identifies the fleet. Given by the API.",
          type: "string",
          pattern: "^flt_[0-9a-z]+$",
          maxLength: 64,
          readOnly: true,
          examples: ["flt_xyz123"],
        },
        name: {
          description: "What people call the fleet; unique within the organization.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          examples: ["warehouse"],
        },
        description: { description: "What the fleet is for, or `null`.", type: ["string", "null"], maxLength: 500, examples: [null] },
        config: { $ref: "#/components/schemas/FleetConfig", default: {} },
        robot_count: {
          description: "How many robots are members.",
          type: "integer",
          minimum: 0,
          maximum: 2147483647,
          readOnly: true,
          examples: [24],
        },
        online_count: {
          description: "How many members are `online` now.",
          type: "integer",
          minimum: 0,
          maximum: 2147483647,
          readOnly: true,
          examples: [22],
        },
        created_at: {
          description: "When the fleet was made.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2026-01-15T10:30:00Z"],
        },
        updated_at: {
          description: "When the fleet was last changed; members joining and leaving do not count.",
          type: "string",
          format: "date-time",
          readOnly: true,
          examples: ["2026-01-15T10:30:00Z"],
        },
      },
      additionalProperties: false,
    },
    FleetConfig: {
      description: "What the agents of the fleet are told. What is left out keeps the default of the robot's type.",
      type: "object",
      properties: {
        input_topic: {
          description: "ROS 2 topic that the model reads.",
          type: "string",
          minLength: 1,
          maxLength: 256,
          examples: ["/joint_states"],
        },
        output_topic: {
          description: "ROS 2 topic that the model's outputs are published on.",
          type: "string",
          minLength: 1,
          maxLength: 256,
          examples: ["/kairo/inference"],
        },
        namespace: { description: "ROS 2 namespace of the inference node; empty for none.", type: "string", maxLength: 256, examples: [""] },
        qos: {
          description: "Quality of service of the two topics.",
          type: "object",
          properties: { input: { $ref: "#/components/schemas/QosProfile" }, output: { $ref: "#/components/schemas/QosProfile" } },
          additionalProperties: false,
        },
      },
      examples: [{ output_topic: "/kairo/inference" }],
      additionalProperties: false,
    },
    QosProfile: {
      description: "A ROS 2 quality of service profile. What is left out keeps the default of the robot's type.",
      type: "object",
      properties: {
        reliability: {
          description: "Whether lost messages are sent again.",
          type: "string",
          enum: ["reliable", "best_effort"],
          examples: ["reliable"],
        },
        durability: {
          description: "Whether late subscribers receive earlier messages.",
          type: "string",
          enum: ["volatile", "transient_local"],
          examples: ["volatile"],
        },
        history: {
          description: "Whether only the newest messages are kept, or all.",
          type: "string",
          enum: ["keep_last", "keep_all"],
          examples: ["keep_last"],
        },
        depth: { description: "How many messages are kept under `keep_last`.", type: "integer", minimum: 1, maximum: 1000, examples: [10] },
      },
      additionalProperties: false,
    },
    FleetList: {
      description: "One page of fleets.",
      type: "object",
      required: ["data", "total", "page", "per_page"],
      properties: {
        data: { description: "The fleets of this page.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/Fleet" } },
        total: { description: "How many fleets there are in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
        page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
        per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
      },
      additionalProperties: false,
    },
    CreateFleet: {
      description: "A fleet to make.",
      type: "object",
      required: ["name"],
      properties: {
        name: {
          description: "What people call the fleet; unique within the organization. White space at both ends is removed.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "\\S",
          examples: ["warehouse"],
        },
        description: {
          description: "What the fleet is for.",
          type: ["string", "null"],
          maxLength: 500,
          examples: ["Arms of the picking line"],
        },
        config: { $ref: "#/components/schemas/FleetConfig", default: {} },
      },
      additionalProperties: false,
    },
    UpdateFleet: {
      description: "The fields to change, at least one. A given field is replaced whole, an absent one keeps its value.",
      type: "object",
      minProperties: 1,
      properties: {
        name: {
          description: "What people call the fleet; unique within the organization. White space at both ends is removed.",
          type: "string",
          minLength: 1,
          maxLength: 100,
          pattern: "\\S",
          examples: ["warehouse-north"],
        },
        description: { description: "What the fleet is for; `null` clears it.", type: ["string", "null"], maxLength: 500, examples: [null] },
        config: {
          description: "Replaces the configuration whole; every member gets a `configure` command.",
          $ref: "#/components/schemas/FleetConfig",
        },
      },
      additionalProperties: false,
    },
    AddFleetRobots: {
      description: "Robots that shall join the fleet.",
      type: "object",
      required: ["robot_ids"],
      properties: {
        robot_ids: {
          description: "Ids of the robots, each once. A robot that is in another fleet moves.",
          type: "array",
          minItems: 1,
          maxItems: 100,
          uniqueItems: true,
          items: { description: "A robot's id.", type: "string", minLength: 1, maxLength: 64 },
          examples: [["rob_a1b2c3d4", "rob_e5f6g7h8"]],
        },
      },
      additionalProperties: false,
    },
    AgentConfig: {
      description: "What an agent works with: the defaults of the robot's type, replaced by the fleet's configuration, replaced by the topics of the deployment.",
      type: "object",
      required: ["input_topic", "output_topic", "namespace", "qos"],
      properties: {
        input_topic: {
          description: "ROS 2 topic that the model reads; `null` for a `custom` robot while its fleet names none.",
          type: ["string", "null"],
          minLength: 1,
          maxLength: 256,
          examples: ["/joint_states"],
        },
        output_topic: {
          description: "ROS 2 topic that the model's outputs are published on.",
          type: "string",
          minLength: 1,
          maxLength: 256,
          examples: ["/kairo/inference"],
        },
        namespace: { description: "ROS 2 namespace of the inference node; empty for none.", type: "string", maxLength: 256, examples: [""] },
        qos: {
          description: "Quality of service of the two topics.",
          type: "object",
          required: ["input", "output"],
          properties: {
            input: { description: "Quality of service of the input topic.", $ref: "#/components/schemas/AgentQosProfile" },
            output: { description: "Quality of service of the output topic.", $ref: "#/components/schemas/AgentQosProfile" },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    AgentQosProfile: {
      description: "A complete ROS 2 quality of service profile.",
      type: "object",
      required: ["reliability", "durability", "history", "depth"],
      properties: {
        reliability: {
          description: "Whether lost messages are sent again.",
          type: "string",
          enum: ["reliable", "best_effort"],
          examples: ["reliable"],
        },
        durability: {
          description: "Whether late subscribers receive earlier messages.",
          type: "string",
          enum: ["volatile", "transient_local"],
          examples: ["volatile"],
        },
        history: {
          description: "Whether only the newest messages are kept, or all.",
          type: "string",
          enum: ["keep_last", "keep_all"],
          examples: ["keep_last"],
        },
        depth: { description: "How many messages are kept under `keep_last`.", type: "integer", minimum: 1, maximum: 1000, examples: [10] },
      },
      additionalProperties: false,
    },
    AgentSelf: {
      description: "What an agent needs to know when it starts.",
      type: "object",
      required: ["robot", "config", "model"],
      properties: {
        robot: { description: "The robot that the token belongs to.", $ref: "#/components/schemas/Robot", unevaluatedProperties: false },
        config: { description: "What to work with.", $ref: "#/components/schemas/AgentConfig" },
        model: {
          description: "The model that the robot shall run; `null` for none.",
          anyOf: [{ $ref: "#/components/schemas/AgentModel" }, { type: "null" }],
        },
      },
      additionalProperties: false,
    },
    AgentModel: {
      description: "A model version to run.",
      type: "object",
      required: ["model_id", "version", "sha256", "download_url"],
      properties: {
        model_id: { description: "The model.", type: "string", maxLength: 64, examples: ["mdl_abc123"] },
        version: { description: "The version.", type: "string", maxLength: 64, examples: ["v2"] },
        sha256: {
          description: "SHA-256 of the file in hexadecimal.",
          type: "string",
          pattern: "^[0-9a-f]{64}$",
          maxLength: 64,
          examples: ["41d06e8f0a2c4e6b8d0f1a3c5e7b9d1f3a5c7e9b0d2f4a6c8e0b1d3f5a7c9e1b"],
        },
        download_url: {
          description: "Where to download it, for 24 hours.",
          type: "string",
          format: "uri",
          maxLength: 2048,
          examples: ["https://api.kairo.dev/v1/files/mdl_abc123?signature=q7Vn2m"],
        },
      },
      additionalProperties: false,
    },
    ReportedMetrics: {
      description: "What an agent measures. A metric that is left out or `null` counts as not measured.",
      type: "object",
      properties: {
        inference_latency_p50_ms: {
          description: "Median duration of one inference, in milliseconds.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1000000000000,
          examples: [11],
        },
        inference_latency_p99_ms: {
          description: "99th percentile of the duration of one inference, in milliseconds.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1000000000000,
          examples: [24],
        },
        error_rate: {
          description: "Share of inferences that failed, 0 to 1.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1,
          examples: [0.002],
        },
        throughput_rps: {
          description: "Inferences per second.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1000000000000,
          examples: [18.4],
        },
        cpu_percent: {
          description: "Load of all processors together, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [34],
        },
        memory_percent: {
          description: "Main memory in use, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [41],
        },
        confidence_score: {
          description: "Mean confidence of the model in its outputs, 0 to 1.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 1,
          examples: [0.91],
        },
        gpu_percent: {
          description: "Load of the graphics processor, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [0],
        },
        disk_percent: {
          description: "Storage in use on the robot, in percent.",
          type: ["number", "null"],
          minimum: 0,
          maximum: 100,
          examples: [55],
        },
      },
      additionalProperties: false,
    },
    Heartbeat: {
      description: "That the robot is there, and how it is.",
      type: "object",
      additionalProperties: false,
      required: ["state", "uptime_s"],
      dependentSchemas: {
        fault: {
          description: "A fault comes with the state `error` only.",
          properties: { state: { description: "The state that a fault belongs to.", const: "error" } },
        },
      },
      properties: {
        state: { description: "Whether the robot can do its work.", type: "string", enum: ["ok", "error"], examples: ["ok"] },
        interval_s: {
          description: "Seconds until the next heartbeat. Without one for twice as long, and for at least 60 s, the robot counts as `offline`.",
          type: "integer",
          minimum: 5,
          maximum: 300,
          default: 30,
          examples: [30],
        },
        uptime_s: {
          description: "Seconds since the agent started.",
          type: "integer",
          minimum: 0,
          maximum: 9007199254740991,
          examples: [86400],
        },
        active_model: {
          description: "Id of the model that the robot runs, `null` when it runs none. Left out, what is recorded stays.",
          type: ["string", "null"],
          minLength: 1,
          maxLength: 64,
          examples: ["mdl_abc123"],
        },
        model_version: {
          description: "Version of that model. Left out, what is recorded stays.",
          type: ["string", "null"],
          minLength: 1,
          maxLength: 64,
          examples: ["v2"],
        },
        ros_distro: { description: "The ROS 2 distribution on the robot.", $ref: "#/components/schemas/RosDistro" },
        agent_version: { description: "Version of the agent software.", type: "string", minLength: 1, maxLength: 40, examples: ["1.4.0"] },
        lifecycle: {
          description: "ROS 2 lifecycle state of the inference node.",
          type: "string",
          enum: ["unconfigured", "inactive", "active", "finalized"],
          examples: ["active"],
        },
        fault: {
          description: "What is wrong; with the state `error` only.",
          type: "string",
          minLength: 1,
          maxLength: 500,
          examples: ["camera disconnected"],
        },
        metrics: { description: "What was measured since the last heartbeat.", $ref: "#/components/schemas/ReportedMetrics", default: {} },
      },
    },
    HeartbeatReply: {
      description: "What the agent should know now.",
      type: "object",
      required: ["status", "next_heartbeat_s", "pending_commands", "server_time"],
      properties: {
        status: { description: "The robot's status after this heartbeat.", $ref: "#/components/schemas/RobotState" },
        next_heartbeat_s: {
          description: "Seconds until the next heartbeat is expected.",
          type: "integer",
          minimum: 5,
          maximum: 300,
          examples: [30],
        },
        pending_commands: {
          description: "How many commands wait for the robot or are not finished.",
          type: "integer",
          minimum: 0,
          maximum: 2147483647,
          examples: [1],
        },
        server_time: { description: "The server's clock.", type: "string", format: "date-time", examples: ["2026-03-23T11:59:42Z"] },
      },
      additionalProperties: false,
    },
    TelemetryBatch: {
      description: "Samples to store.",
      type: "object",
      required: ["samples"],
      properties: {
        samples: {
          description: "1 to 1,000 samples in any order.",
          type: "array",
          minItems: 1,
          maxItems: 1000,
          items: { $ref: "#/components/schemas/ReportedSample" },
        },
      },
      additionalProperties: false,
    },
    ReportedSample: {
      description: "What was measured at one moment.",
      type: "object",
      required: ["at", "metrics"],
      properties: {
        at: {
          description: "When, to the millisecond; within the last 7 days and at most 60 s ahead. A second sample of the same millisecond is a duplicate.",
          type: "string",
          format: "date-time",
          examples: ["2026-03-23T11:59:42.120Z"],
        },
        metrics: { description: "What was measured.", $ref: "#/components/schemas/ReportedMetrics" },
        output: { description: "Statistics of the model's outputs since the sample before.", $ref: "#/components/schemas/OutputStatistics" },
      },
      additionalProperties: false,
    },
    OutputStatistics: {
      description: "Statistics of a model's outputs.",
      type: "object",
      required: ["mean", "std", "count"],
      properties: {
        mean: { description: "Their mean.", type: "number", examples: [0.42] },
        std: { description: "Their standard deviation.", type: "number", minimum: 0, examples: [0.08] },
        count: { description: "How many there were.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [540] },
      },
      additionalProperties: false,
    },
    TelemetryReceipt: {
      description: "What became of the samples.",
      type: "object",
      required: ["accepted", "duplicates"],
      properties: {
        accepted: { description: "How many were stored.", type: "integer", minimum: 0, maximum: 1000, examples: [998] },
        duplicates: { description: "How many were known already.", type: "integer", minimum: 0, maximum: 1000, examples: [2] },
      },
      additionalProperties: false,
    },
    LogBatch: {
      description: "Lines to store.",
      type: "object",
      required: ["lines"],
      properties: {
        lines: {
          description: "1 to 1,000 lines.",
          type: "array",
          minItems: 1,
          maxItems: 1000,
          items: { $ref: "#/components/schemas/ReportedLogLine" },
        },
      },
      additionalProperties: false,
    },
    ReportedLogLine: {
      description: "One line of the agent's log.",
      type: "object",
      required: ["at", "level", "message"],
      properties: {
        at: {
          description: "When it was written, to the millisecond.",
          type: "string",
          format: "date-time",
          examples: ["2026-03-23T11:59:42.120Z"],
        },
        level: { $ref: "#/components/schemas/LogLevel" },
        message: { description: "What it says.", type: "string", minLength: 1, maxLength: 4000, examples: ["model loaded"] },
        source: { description: "What wrote it.", type: "string", minLength: 1, maxLength: 100, default: "agent", examples: ["agent"] },
        data: {
          description: "Anything that belongs to it, at most 4 KiB as JSON.",
          type: ["object", "null"],
          additionalProperties: true,
          default: null,
        },
      },
      additionalProperties: false,
    },
    LogReceipt: {
      description: "What became of the lines.",
      type: "object",
      required: ["accepted"],
      properties: { accepted: { description: "How many were stored.", type: "integer", minimum: 0, maximum: 1000, examples: [12] } },
      additionalProperties: false,
    },
    PlanLimits: {
      description: "The organization's plan, what it allows, and how much of it is used.",
      type: "object",
      required: ["plan", "limits"],
      properties: {
        plan: { description: "The name of the plan.", type: "string", minLength: 1, maxLength: 40, examples: ["builder"] },
        limits: {
          description: "The quantities that the plan limits.",
          type: "object",
          required: ["robots", "models", "storage_bytes", "file_bytes"],
          properties: {
            robots: { description: "Robots that are registered, simulated ones included.", $ref: "#/components/schemas/PlanLimit" },
            models: { description: "Models.", $ref: "#/components/schemas/PlanLimit" },
            storage_bytes: { description: "Bytes of dataset files and model artifacts together.", $ref: "#/components/schemas/PlanLimit" },
            file_bytes: { description: "Bytes of one file.", $ref: "#/components/schemas/PlanLimit" },
          },
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
    PlanLimit: {
      description: "One quantity that the plan limits.",
      type: "object",
      required: ["used", "allowed"],
      properties: {
        used: {
          description: "How much is used; `null` where nothing adds up.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [3],
        },
        allowed: {
          description: "How much the plan allows; `null` for no limit.",
          type: ["integer", "null"],
          minimum: 0,
          maximum: 9007199254740991,
          examples: [7],
        },
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
    "Answer404-notFound-idempotent": {
      description: "Unknown, or somebody else’s.",
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
    "Answer400-validationError-idempotent": {
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
  },
}
