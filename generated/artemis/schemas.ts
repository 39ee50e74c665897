// Written by `specway generate`. Never edited by hand. Artemis: its components as Zod types.
import { codePoints, documented, exact, z } from "../support/zod.ts"
import type { ZodType } from "../support/zod.ts"
import type { components } from "./types.ts"
import * as validators from "./validators.ts"

/** The envelope of every failure. With `Accept: application/problem+json` the same failure is answered as an RFC 9457 problem document. */
export const Error_: ZodType<components["schemas"]["Error"]> = documented(
  z.strictObject({
    error: z.strictObject({
      code: z.string().check(codePoints(0, 64)).regex(new RegExp("^[A-Z][A-Z_]*$", "u")),
      message: z.string().check(codePoints(0, 2000)),
      details: z.looseObject({}).nullable(),
      requestId: z.string().check(codePoints(1, 255)),
    }),
  }),
  {
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
)

/** What kind of machine the robot is. It decides the default topics of the agent. */
export const RobotType: ZodType<components["schemas"]["RobotType"]> = documented(
  z.enum(["manipulator", "mobile", "aerial", "humanoid", "custom"]),
  {
    description: "What kind of machine the robot is. It decides the default topics of the agent.",
    type: "string",
    enum: ["manipulator", "mobile", "aerial", "humanoid", "custom"],
    examples: ["manipulator"],
  },
)

/** What a robot does now. */
export const RobotState: ZodType<components["schemas"]["RobotState"]> = documented(
  z.enum(["online", "offline", "error", "deploying", "maintenance"]),
  {
    description: "What a robot does now.",
    type: "string",
    enum: ["online", "offline", "error", "deploying", "maintenance"],
    examples: ["offline"],
  },
)

/** Anything worth keeping beside the robot. At most 64 keys of 1 to 64 characters with any JSON values, 16 KiB as canonical JSON. */
export const RobotMetadata: ZodType<components["schemas"]["RobotMetadata"]> = documented(
  exact(validators.robotMetadataValidator),
  {
    description: "Anything worth keeping beside the robot. At most 64 keys of 1 to 64 characters with any JSON values, 16 KiB as canonical JSON.",
    type: "object",
    maxProperties: 64,
    propertyNames: { minLength: 1, maxLength: 64 },
    additionalProperties: true,
    examples: [{ location: "bay-3" }],
  },
)

/** A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`. */
export const Robot: ZodType<components["schemas"]["Robot"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    type: RobotType,
    status: RobotState,
    ros_distro: z.literal(["galactic", "humble", "iron", "jazzy", "kilted", "rolling", null]),
    fleet_id: z.string().check(codePoints(0, 64)).nullable(),
    active_model: z.string().check(codePoints(0, 64)).nullable(),
    model_version: z.string().check(codePoints(0, 64)).nullable(),
    maintenance: z.boolean(),
    metadata: RobotMetadata,
    heartbeat_interval_s: z.int().gte(5).lte(300),
    agent_version: z.string().check(codePoints(0, 40)).nullable(),
    created_at: exact(validators.dateTimeTextValidator),
    updated_at: exact(validators.dateTimeTextValidator),
    last_seen: exact(validators.nullableDateTimeTextValidator),
    reported_state: z.literal(["ok", "error", null]).optional(),
    lifecycle: z.literal(["unconfigured", "inactive", "active", "finalized", null]).optional(),
    fault: z.string().check(codePoints(0, 500)).nullable().optional(),
    uptime_s: z.int().gte(0).lte(9007199254740991).nullable().optional(),
    metrics: z.nullable(exact(validators.robot_metricsValidator)).optional(),
    heard_since: z.optional(exact(validators.robot_heard_sinceValidator)),
    announced_status: z.enum(["online", "offline", "error", "deploying", "maintenance"]).optional(),
  }),
  {
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
      status: { description: "What the robot does now; computed when it is read.", $ref: "#/components/schemas/RobotState", readOnly: true },
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
)

/** A ROS 2 distribution that the agent supports. */
export const RosDistro: ZodType<components["schemas"]["RosDistro"]> = documented(
  z.enum(["galactic", "humble", "iron", "jazzy", "kilted", "rolling"]),
  {
    description: "A ROS 2 distribution that the agent supports.",
    type: "string",
    enum: ["galactic", "humble", "iron", "jazzy", "kilted", "rolling"],
    examples: ["humble"],
  },
)

/** One page of robots. */
export const RobotList: ZodType<components["schemas"]["RobotList"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.robotList_data_itemValidator)).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
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
)

/** A robot to register. */
export const CreateRobot: ZodType<components["schemas"]["CreateRobot"]> = documented(
  z.strictObject({
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    type: RobotType,
    ros_distro: z.optional(RosDistro),
    fleet_id: z.string().check(codePoints(1, 64)).optional(),
    metadata: z.optional(RobotMetadata),
  }),
  {
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
)

/** The fields to change, at least one. A given field is replaced whole, an absent one keeps its value. */
export const UpdateRobot: ZodType<components["schemas"]["UpdateRobot"]> = documented(
  exact(validators.updateRobotValidator),
  {
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
)

/** A robot that was just registered, with the token for its agent. */
export const CreatedRobot: ZodType<components["schemas"]["CreatedRobot"]> = documented(
  exact(validators.createdRobotValidator),
  {
    description: "A robot that was just registered, with the token for its agent.",
    allOf: [
      { $ref: "#/components/schemas/Robot" },
      { type: "object", required: ["agent_token"], properties: { agent_token: { $ref: "#/components/schemas/AgentToken" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** The robot's own credential, for the agent on it. It is shown in this answer only (and in a replay of it within 24 hours); the API keeps its hash. */
export const AgentToken: ZodType<components["schemas"]["AgentToken"]> = documented(
  z.string().check(codePoints(10, 100)),
  {
    description: "The robot's own credential, for the agent on it. It is shown in this answer only (and in a replay of it within 24 hours); the API keeps its hash.",
    type: "string",
    minLength: 10,
    maxLength: 100,
    readOnly: true,
    examples: ["kai_agent_3rQ8vYx0TgWm5Zk2bNc7Lp4Hd9Fs1Ja6"],
  },
)

/** How the old token ends. */
export const RotateRobotToken: ZodType<components["schemas"]["RotateRobotToken"]> = documented(
  z.strictObject({
    revoke_previous: z.boolean().optional(),
  }),
  {
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
)

/** A robot's new token. */
export const RotatedRobotToken: ZodType<components["schemas"]["RotatedRobotToken"]> = documented(
  z.strictObject({
    robot_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    agent_token: AgentToken,
    previous_expires_at: exact(validators.nullableDateTimeTextValidator),
  }),
  {
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
)

/** What an agent measures. A metric that it does not send is `null`. */
export const RobotMetrics: ZodType<components["schemas"]["RobotMetrics"]> = documented(
  z.looseObject({
    inference_latency_p50_ms: z.number().gte(0).nullable(),
    inference_latency_p99_ms: z.number().gte(0).nullable(),
    error_rate: z.number().gte(0).lte(1).nullable(),
    throughput_rps: z.number().gte(0).nullable(),
    cpu_percent: z.number().gte(0).lte(100).nullable(),
    memory_percent: z.number().gte(0).lte(100).nullable(),
    confidence_score: z.number().gte(0).lte(1).nullable(),
    gpu_percent: z.number().gte(0).lte(100).nullable(),
    disk_percent: z.number().gte(0).lte(100).nullable(),
  }),
  {
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
      memory_percent: { description: "Main memory in use, in percent.", type: ["number", "null"], minimum: 0, maximum: 100, examples: [41] },
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
)

/** A robot's present condition. Before the first heartbeat `metrics`, `uptime_s`, `last_heartbeat` and `model_version` are `null`; afterwards the last reported values stay, also while the robot is offline. */
export const RobotStatus: ZodType<components["schemas"]["RobotStatus"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    status: RobotState,
    active_model: z.string().check(codePoints(0, 64)).nullable(),
    model_version: z.string().check(codePoints(0, 64)).nullable(),
    uptime_s: z.int().gte(0).lte(9007199254740991).nullable(),
    metrics: z.nullable(exact(validators.robot_metricsValidator)),
    last_heartbeat: exact(validators.nullableDateTimeTextValidator),
  }),
  {
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
)

/** What the agent must do. */
export const RobotCommandType: ZodType<components["schemas"]["RobotCommandType"]> = documented(
  z.enum(["deploy", "rollback", "reload", "stop", "configure"]),
  {
    description: "What the agent must do.",
    type: "string",
    enum: ["deploy", "rollback", "reload", "stop", "configure"],
    examples: ["reload"],
  },
)

/** `queued`: not yet fetched by the robot. `delivered`: sent to it. `accepted`: it said that it works on it. `succeeded` and `failed`: it is finished; also `failed` after 300 s of silence while the robot is online. `expired`: not finished within its time. `cancelled`: withdrawn. */
export const RobotCommandStatus: ZodType<components["schemas"]["RobotCommandStatus"]> = documented(
  z.enum(["queued", "delivered", "accepted", "succeeded", "failed", "expired", "cancelled"]),
  {
    description: "`queued`: not yet fetched by the robot. `delivered`: sent to it. `accepted`: it said that it works on it. `succeeded` and `failed`: it is finished; also `failed` after 300 s of silence while the robot is online. `expired`: not finished within its time. `cancelled`: withdrawn.",
    type: "string",
    enum: ["queued", "delivered", "accepted", "succeeded", "failed", "expired", "cancelled"],
    examples: ["queued"],
  },
)

/** Download a model version, verify it, load it beside the running one, switch, and acknowledge. Keep the two newest versions. */
export const DeployPayload: ZodType<components["schemas"]["DeployPayload"]> = documented(
  z.strictObject({
    deployment_id: z.string().check(codePoints(0, 64)),
    model_id: z.string().check(codePoints(0, 64)),
    model_version: z.string().check(codePoints(0, 64)),
    package_url: exact(validators.nullableUriTextTo2048Validator),
    onnx_url: exact(validators.nullableUriTextTo2048Validator),
    package_sha256: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    onnx_sha256: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    size_bytes: z.int().gte(0).lte(9007199254740991),
    input_topic: z.string().check(codePoints(0, 256)),
    output_topic: z.string().check(codePoints(0, 256)),
    namespace: z.string().check(codePoints(0, 256)),
  }),
  {
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
)

/** Switch to the cached copy of an earlier version; download it only if it is gone. Without a model, unload. */
export const RollbackPayload: ZodType<components["schemas"]["RollbackPayload"]> = documented(
  z.strictObject({
    deployment_id: z.string().check(codePoints(0, 64)),
    model_id: z.string().check(codePoints(0, 64)).nullable(),
    model_version: z.string().check(codePoints(0, 64)).nullable(),
    onnx_url: exact(validators.nullableUriTextTo2048Validator),
    onnx_sha256: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).nullable(),
  }),
  {
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
)

/** Load the current model again. */
export const ReloadPayload: ZodType<components["schemas"]["ReloadPayload"]> = documented(
  z.strictObject({
    model_id: z.string().check(codePoints(0, 64)),
    model_version: z.string().check(codePoints(0, 64)).nullable(),
  }),
  {
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
)

/** Deactivate the model. */
export const StopPayload: ZodType<components["schemas"]["StopPayload"]> = documented(
  z.strictObject({
    deployment_id: z.string().check(codePoints(0, 64)),
  }),
  {
    description: "Deactivate the model.",
    type: "object",
    required: ["deployment_id"],
    properties: {
      deployment_id: { description: "The deployment that is stopped.", type: "string", maxLength: 64, examples: ["dep_newdep001"] },
    },
    additionalProperties: false,
  },
)

/** A complete ROS 2 quality of service profile. */
export const AgentQosProfile: ZodType<components["schemas"]["AgentQosProfile"]> = documented(
  z.strictObject({
    reliability: z.enum(["reliable", "best_effort"]),
    durability: z.enum(["volatile", "transient_local"]),
    history: z.enum(["keep_last", "keep_all"]),
    depth: z.int().gte(1).lte(1000),
  }),
  {
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
)

/** What an agent works with: the defaults of the robot's type, replaced by the fleet's configuration, replaced by the topics of the deployment. */
export const AgentConfig: ZodType<components["schemas"]["AgentConfig"]> = documented(
  z.strictObject({
    input_topic: z.string().check(codePoints(1, 256)).nullable(),
    output_topic: z.string().check(codePoints(1, 256)),
    namespace: z.string().check(codePoints(0, 256)),
    qos: z.strictObject({
      input: AgentQosProfile,
      output: AgentQosProfile,
    }),
  }),
  {
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
)

/** Take a new configuration. */
export const ConfigurePayload: ZodType<components["schemas"]["ConfigurePayload"]> = documented(
  z.strictObject({
    config: AgentConfig,
  }),
  {
    description: "Take a new configuration.",
    type: "object",
    required: ["config"],
    properties: { config: { $ref: "#/components/schemas/AgentConfig" } },
    additionalProperties: false,
  },
)

/** Something that a robot is told to do, and how far it is. */
export const RobotCommand: ZodType<components["schemas"]["RobotCommand"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^cmd_[0-9a-z]+$", "u")),
    robot_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    type: RobotCommandType,
    status: RobotCommandStatus,
    payload: z.union([DeployPayload, RollbackPayload, ReloadPayload, StopPayload, ConfigurePayload]),
    progress: z.number().gte(0).lte(100).nullable(),
    message: z.string().check(codePoints(0, 2000)).nullable(),
    created_at: exact(validators.dateTimeTextValidator),
    delivered_at: exact(validators.nullableDateTimeTextValidator),
    finished_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.dateTimeTextValidator),
    ack: z.looseObject({}).nullable().optional(),
    acked_at: z.optional(exact(validators.robot_heard_sinceValidator)),
  }),
  {
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
)

/** One page of commands. */
export const RobotCommandList: ZodType<components["schemas"]["RobotCommandList"]> = documented(
  z.strictObject({
    data: z.array(RobotCommand).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
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
)

/** The commands that wait for the robot, oldest first. */
export const PendingCommands: ZodType<components["schemas"]["PendingCommands"]> = documented(
  z.strictObject({
    data: z.array(RobotCommand).max(20),
  }),
  {
    description: "The commands that wait for the robot, oldest first.",
    type: "object",
    required: ["data"],
    properties: {
      data: { description: "At most 20 commands.", type: "array", maxItems: 20, items: { $ref: "#/components/schemas/RobotCommand" } },
    },
    additionalProperties: false,
  },
)

/** How far the robot is with a command. */
export const AckCommand: ZodType<components["schemas"]["AckCommand"]> = documented(
  z.strictObject({
    status: z.enum(["accepted", "progress", "succeeded", "failed"]),
    progress: z.number().gte(0).lte(100).optional(),
    message: z.string().check(codePoints(0, 2000)).optional(),
    sha256: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")).optional(),
    inference_latency_p50_ms: z.number().gte(0).optional(),
    inference_latency_p99_ms: z.number().gte(0).optional(),
  }),
  {
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
)

/** How grave a line is. */
export const LogLevel: ZodType<components["schemas"]["LogLevel"]> = documented(
  z.enum(["debug", "info", "warn", "error"]),
  { description: "How grave a line is.", type: "string", enum: ["debug", "info", "warn", "error"], examples: ["info"] },
)

/** One line of a robot's log. */
export const RobotLogLine: ZodType<components["schemas"]["RobotLogLine"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
    level: LogLevel,
    source: z.string().check(codePoints(1, 100)),
    message: z.string().check(codePoints(1, 4000)),
    data: z.looseObject({}).nullable(),
  }),
  {
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
)

/** One page of a robot's log. */
export const RobotLogList: ZodType<components["schemas"]["RobotLogList"]> = documented(
  z.strictObject({
    data: z.array(RobotLogLine).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
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
)

/** A metric as telemetry names it. `inference_latency_p50` and `inference_latency_p99` are milliseconds, `error_rate` and `confidence_score` shares from 0 to 1, `throughput` inferences per second, the usages percents. */
export const MetricName: ZodType<components["schemas"]["MetricName"]> = documented(
  z.enum([
  "inference_latency_p50",
  "inference_latency_p99",
  "error_rate",
  "confidence_score",
  "throughput",
  "cpu_usage",
  "memory_usage",
  "gpu_usage",
  "disk_usage",
]),
  {
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
)

/** The width of a bucket. Buckets start at multiples of their width (UTC). */
export const TelemetryBucket: ZodType<components["schemas"]["TelemetryBucket"]> = documented(
  z.enum(["10s", "1m", "5m", "15m", "1h", "6h", "1d"]),
  {
    description: "The width of a bucket. Buckets start at multiples of their width (UTC).",
    type: "string",
    enum: ["10s", "1m", "5m", "15m", "1h", "6h", "1d"],
    examples: ["1m"],
  },
)

/** What one metric was within one bucket. */
export const MetricStatistics: ZodType<components["schemas"]["MetricStatistics"]> = documented(
  z.strictObject({
    avg: z.number().gte(0),
    min: z.number().gte(0),
    max: z.number().gte(0),
    last: z.number().gte(0),
    count: z.int().gte(1).lte(9007199254740991),
  }),
  {
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
)

/** One bucket. A metric without a sample in it is left out. */
export const TelemetryPoint: ZodType<components["schemas"]["TelemetryPoint"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
    inference_latency_p50: z.optional(MetricStatistics),
    inference_latency_p99: z.optional(MetricStatistics),
    error_rate: z.optional(MetricStatistics),
    confidence_score: z.optional(MetricStatistics),
    throughput: z.optional(MetricStatistics),
    cpu_usage: z.optional(MetricStatistics),
    memory_usage: z.optional(MetricStatistics),
    gpu_usage: z.optional(MetricStatistics),
    disk_usage: z.optional(MetricStatistics),
  }),
  {
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
)

/** A robot's measurements over time, in buckets. Empty buckets are left out. */
export const TelemetrySeries: ZodType<components["schemas"]["TelemetrySeries"]> = documented(
  z.strictObject({
    robot_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    from: exact(validators.dateTimeTextValidator),
    to: exact(validators.dateTimeTextValidator),
    bucket: TelemetryBucket,
    data: z.array(TelemetryPoint).max(2000),
  }),
  {
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
)

/** A fleet's measurements over time, in buckets. Empty buckets are left out. */
export const FleetTelemetrySeries: ZodType<components["schemas"]["FleetTelemetrySeries"]> = documented(
  z.strictObject({
    fleet_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^flt_[0-9a-z]+$", "u")),
    from: exact(validators.dateTimeTextValidator),
    to: exact(validators.dateTimeTextValidator),
    bucket: TelemetryBucket,
    data: z.array(TelemetryPoint).max(2000),
  }),
  {
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
)

/** A robot's status has changed. */
export const RobotStatusEvent: ZodType<components["schemas"]["RobotStatusEvent"]> = documented(
  z.strictObject({
    status: RobotState,
    previous: RobotState,
    at: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** A robot has reported metrics. */
export const RobotMetricsEvent: ZodType<components["schemas"]["RobotMetricsEvent"]> = documented(
  exact(validators.robotMetricsEventValidator),
  {
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
)

/** Another connection of the same robot has taken over; this one ends. */
export const StreamReplaced: ZodType<components["schemas"]["StreamReplaced"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
  }),
  {
    description: "Another connection of the same robot has taken over; this one ends.",
    type: "object",
    required: ["at"],
    properties: { at: { description: "When it happened.", type: "string", format: "date-time", examples: ["2026-03-23T11:59:42Z"] } },
    additionalProperties: false,
  },
)

/** A ROS 2 quality of service profile. What is left out keeps the default of the robot's type. */
export const QosProfile: ZodType<components["schemas"]["QosProfile"]> = documented(
  z.strictObject({
    reliability: z.enum(["reliable", "best_effort"]).optional(),
    durability: z.enum(["volatile", "transient_local"]).optional(),
    history: z.enum(["keep_last", "keep_all"]).optional(),
    depth: z.int().gte(1).lte(1000).optional(),
  }),
  {
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
)

/** What the agents of the fleet are told. What is left out keeps the default of the robot's type. */
export const FleetConfig: ZodType<components["schemas"]["FleetConfig"]> = documented(
  z.strictObject({
    input_topic: z.string().check(codePoints(1, 256)).optional(),
    output_topic: z.string().check(codePoints(1, 256)).optional(),
    namespace: z.string().check(codePoints(0, 256)).optional(),
    qos: z.strictObject({
      input: z.optional(QosProfile),
      output: z.optional(QosProfile),
    }).optional(),
  }),
  {
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
)

/** A named group of robots that share a configuration and are deployed to together. A robot is in at most one fleet. */
export const Fleet: ZodType<components["schemas"]["Fleet"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^flt_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    description: z.string().check(codePoints(0, 500)).nullable(),
    config: FleetConfig,
    robot_count: z.int().gte(0).lte(2147483647),
    online_count: z.int().gte(0).lte(2147483647),
    created_at: exact(validators.dateTimeTextValidator),
    updated_at: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** One page of fleets. */
export const FleetList: ZodType<components["schemas"]["FleetList"]> = documented(
  z.strictObject({
    data: z.array(Fleet).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
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
)

/** A fleet to make. */
export const CreateFleet: ZodType<components["schemas"]["CreateFleet"]> = documented(
  z.strictObject({
    name: z.string().check(codePoints(1, 100)).regex(new RegExp("\\S", "u")),
    description: z.string().check(codePoints(0, 500)).nullable().optional(),
    config: z.optional(FleetConfig),
  }),
  {
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
)

/** The fields to change, at least one. A given field is replaced whole, an absent one keeps its value. */
export const UpdateFleet: ZodType<components["schemas"]["UpdateFleet"]> = documented(
  exact(validators.updateFleetValidator),
  {
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
)

/** Robots that shall join the fleet. */
export const AddFleetRobots: ZodType<components["schemas"]["AddFleetRobots"]> = documented(
  z.strictObject({
    robot_ids: exact(validators.addFleetRobots_robot_idsValidator),
  }),
  {
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
)

/** A model version to run. */
export const AgentModel: ZodType<components["schemas"]["AgentModel"]> = documented(
  z.strictObject({
    model_id: z.string().check(codePoints(0, 64)),
    version: z.string().check(codePoints(0, 64)),
    sha256: z.string().check(codePoints(0, 64)).regex(new RegExp("^[0-9a-f]{64}$", "u")),
    download_url: exact(validators.uriTextTo2048Validator),
  }),
  {
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
)

/** What an agent needs to know when it starts. */
export const AgentSelf: ZodType<components["schemas"]["AgentSelf"]> = documented(
  z.strictObject({
    robot: exact(validators.robotList_data_itemValidator),
    config: AgentConfig,
    model: z.nullable(AgentModel),
  }),
  {
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
)

/** What an agent measures. A metric that is left out or `null` counts as not measured. */
export const ReportedMetrics: ZodType<components["schemas"]["ReportedMetrics"]> = documented(
  z.strictObject({
    inference_latency_p50_ms: z.number().gte(0).lte(1000000000000).nullable().optional(),
    inference_latency_p99_ms: z.number().gte(0).lte(1000000000000).nullable().optional(),
    error_rate: z.number().gte(0).lte(1).nullable().optional(),
    throughput_rps: z.number().gte(0).lte(1000000000000).nullable().optional(),
    cpu_percent: z.number().gte(0).lte(100).nullable().optional(),
    memory_percent: z.number().gte(0).lte(100).nullable().optional(),
    confidence_score: z.number().gte(0).lte(1).nullable().optional(),
    gpu_percent: z.number().gte(0).lte(100).nullable().optional(),
    disk_percent: z.number().gte(0).lte(100).nullable().optional(),
  }),
  {
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
      memory_percent: { description: "Main memory in use, in percent.", type: ["number", "null"], minimum: 0, maximum: 100, examples: [41] },
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
)

/** That the robot is there, and how it is. */
export const Heartbeat: ZodType<components["schemas"]["Heartbeat"]> = documented(
  exact(validators.heartbeatValidator),
  {
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
)

/** What the agent should know now. */
export const HeartbeatReply: ZodType<components["schemas"]["HeartbeatReply"]> = documented(
  z.strictObject({
    status: RobotState,
    next_heartbeat_s: z.int().gte(5).lte(300),
    pending_commands: z.int().gte(0).lte(2147483647),
    server_time: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** Statistics of a model's outputs. */
export const OutputStatistics: ZodType<components["schemas"]["OutputStatistics"]> = documented(
  z.strictObject({
    mean: z.number(),
    std: z.number().gte(0),
    count: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
)

/** What was measured at one moment. */
export const ReportedSample: ZodType<components["schemas"]["ReportedSample"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
    metrics: ReportedMetrics,
    output: z.optional(OutputStatistics),
  }),
  {
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
)

/** Samples to store. */
export const TelemetryBatch: ZodType<components["schemas"]["TelemetryBatch"]> = documented(
  z.strictObject({
    samples: z.array(ReportedSample).min(1).max(1000),
  }),
  {
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
)

/** What became of the samples. */
export const TelemetryReceipt: ZodType<components["schemas"]["TelemetryReceipt"]> = documented(
  z.strictObject({
    accepted: z.int().gte(0).lte(1000),
    duplicates: z.int().gte(0).lte(1000),
  }),
  {
    description: "What became of the samples.",
    type: "object",
    required: ["accepted", "duplicates"],
    properties: {
      accepted: { description: "How many were stored.", type: "integer", minimum: 0, maximum: 1000, examples: [998] },
      duplicates: { description: "How many were known already.", type: "integer", minimum: 0, maximum: 1000, examples: [2] },
    },
    additionalProperties: false,
  },
)

/** One line of the agent's log. */
export const ReportedLogLine: ZodType<components["schemas"]["ReportedLogLine"]> = documented(
  z.strictObject({
    at: exact(validators.dateTimeTextValidator),
    level: LogLevel,
    message: z.string().check(codePoints(1, 4000)),
    source: z.string().check(codePoints(1, 100)).optional(),
    data: z.looseObject({}).nullable().optional(),
  }),
  {
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
)

/** Lines to store. */
export const LogBatch: ZodType<components["schemas"]["LogBatch"]> = documented(
  z.strictObject({
    lines: z.array(ReportedLogLine).min(1).max(1000),
  }),
  {
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
)

/** What became of the lines. */
export const LogReceipt: ZodType<components["schemas"]["LogReceipt"]> = documented(
  z.strictObject({
    accepted: z.int().gte(0).lte(1000),
  }),
  {
    description: "What became of the lines.",
    type: "object",
    required: ["accepted"],
    properties: { accepted: { description: "How many were stored.", type: "integer", minimum: 0, maximum: 1000, examples: [12] } },
    additionalProperties: false,
  },
)

/** One quantity that the plan limits. */
export const PlanLimit: ZodType<components["schemas"]["PlanLimit"]> = documented(
  z.strictObject({
    used: z.int().gte(0).lte(9007199254740991).nullable(),
    allowed: z.int().gte(0).lte(9007199254740991).nullable(),
  }),
  {
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
)

/** The organization's plan, what it allows, and how much of it is used. */
export const PlanLimits: ZodType<components["schemas"]["PlanLimits"]> = documented(
  z.strictObject({
    plan: z.string().check(codePoints(1, 40)),
    limits: z.strictObject({
      robots: PlanLimit,
      models: PlanLimit,
      storage_bytes: PlanLimit,
      file_bytes: PlanLimit,
    }),
  }),
  {
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
)

/** The same failure as an RFC 9457 problem document, for callers that accept `application/problem+json`. */
export const ProblemDetails: ZodType<components["schemas"]["ProblemDetails"]> = documented(
  z.looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int().gte(400).lte(599),
    detail: z.string(),
    instance: z.string(),
    code: z.enum([
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
]),
    issues: z.array(z.strictObject({
      path: z.string(),
      in: z.enum(["path", "query", "header", "cookie", "body"]),
      message: z.string(),
    })).optional(),
  }),
  {
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
)

/** What an agent needs to know when it starts. */
export const AgentSelfResponse: ZodType<components["schemas"]["AgentSelfResponse"]> = documented(
  z.strictObject({
    robot: exact(validators.getRobot_200Validator),
    config: AgentConfig,
    model: z.nullable(AgentModel),
  }),
  {
    description: "What an agent needs to know when it starts.",
    type: "object",
    required: ["robot", "config", "model"],
    properties: {
      robot: {
        description: "The robot that the token belongs to.",
        $ref: "#/components/schemas/RobotResponse",
        unevaluatedProperties: false,
      },
      config: { description: "What to work with.", $ref: "#/components/schemas/AgentConfig" },
      model: {
        description: "The model that the robot shall run; `null` for none.",
        anyOf: [{ $ref: "#/components/schemas/AgentModel" }, { type: "null" }],
      },
    },
    additionalProperties: false,
  },
)

/** A robot that was just registered, with the token for its agent. */
export const CreatedRobotResponse: ZodType<components["schemas"]["CreatedRobotResponse"]> = documented(
  exact(validators.createdRobotResponseValidator),
  {
    description: "A robot that was just registered, with the token for its agent.",
    allOf: [
      { $ref: "#/components/schemas/RobotResponse" },
      { type: "object", required: ["agent_token"], properties: { agent_token: { $ref: "#/components/schemas/AgentToken" } } },
    ],
    unevaluatedProperties: false,
  },
)

/** Something that a robot is told to do, and how far it is. */
export const RobotCommandResponse: ZodType<components["schemas"]["RobotCommandResponse"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^cmd_[0-9a-z]+$", "u")),
    robot_id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    type: RobotCommandType,
    status: RobotCommandStatus,
    payload: z.union([DeployPayload, RollbackPayload, ReloadPayload, StopPayload, ConfigurePayload]),
    progress: z.number().gte(0).lte(100).nullable(),
    message: z.string().check(codePoints(0, 2000)).nullable(),
    created_at: exact(validators.dateTimeTextValidator),
    delivered_at: exact(validators.nullableDateTimeTextValidator),
    finished_at: exact(validators.nullableDateTimeTextValidator),
    expires_at: exact(validators.dateTimeTextValidator),
  }),
  {
    description: "Something that a robot is told to do, and how far it is.",
    type: "object",
    "x-table": {
      name: "robot_commands",
      indexes: [
        ["robot_id", "created_at"],
        { properties: ["robot_id"], where: { status: ["queued", "delivered", "accepted"] } },
        { properties: ["expires_at"], where: { status: ["queued", "delivered", "accepted"] } },
      ],
    },
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
        "x-id": "cmd_",
        examples: ["cmd_mgx2k1a05t8y2w4n"],
      },
      robot_id: {
        description: "The robot that is told.",
        type: "string",
        pattern: "^rob_[0-9a-z]+$",
        maxLength: 64,
        readOnly: true,
        "x-references": { schema: "Robot.id", onDelete: "cascade" },
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
)

/** The commands that wait for the robot, oldest first. */
export const PendingCommandsResponse: ZodType<components["schemas"]["PendingCommandsResponse"]> = documented(
  z.strictObject({
    data: z.array(RobotCommandResponse).max(20),
  }),
  {
    description: "The commands that wait for the robot, oldest first.",
    type: "object",
    required: ["data"],
    properties: {
      data: {
        description: "At most 20 commands.",
        type: "array",
        maxItems: 20,
        items: { $ref: "#/components/schemas/RobotCommandResponse" },
      },
    },
    additionalProperties: false,
  },
)

/** One page of commands. */
export const RobotCommandListResponse: ZodType<components["schemas"]["RobotCommandListResponse"]> = documented(
  z.strictObject({
    data: z.array(RobotCommandResponse).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
    description: "One page of commands.",
    type: "object",
    required: ["data", "total", "page", "per_page"],
    properties: {
      data: {
        description: "The commands of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/RobotCommandResponse" },
      },
      total: { description: "How many commands there are in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
      page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
      per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
    },
    additionalProperties: false,
  },
)

/** One page of robots. */
export const RobotListResponse: ZodType<components["schemas"]["RobotListResponse"]> = documented(
  z.strictObject({
    data: z.array(exact(validators.getRobot_200Validator)).max(100),
    total: z.int().gte(0).lte(9007199254740991),
    page: z.int().gte(1).lte(10000000),
    per_page: z.int().gte(1).lte(100),
  }),
  {
    description: "One page of robots.",
    type: "object",
    required: ["data", "total", "page", "per_page"],
    properties: {
      data: {
        description: "The robots of this page.",
        type: "array",
        maxItems: 100,
        items: { $ref: "#/components/schemas/RobotResponse", unevaluatedProperties: false },
      },
      total: { description: "How many robots match in all.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [1] },
      page: { description: "The page that this is.", type: "integer", minimum: 1, maximum: 10000000, examples: [1] },
      per_page: { description: "How many items a page holds.", type: "integer", minimum: 1, maximum: 100, examples: [20] },
    },
    additionalProperties: false,
  },
)

/** A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`. */
export const RobotResponse: ZodType<components["schemas"]["RobotResponse"]> = documented(
  z.looseObject({
    id: z.string().check(codePoints(0, 64)).regex(new RegExp("^rob_[0-9a-z]+$", "u")),
    name: z.string().check(codePoints(1, 100)),
    type: RobotType,
    status: RobotState,
    ros_distro: z.literal(["galactic", "humble", "iron", "jazzy", "kilted", "rolling", null]),
    fleet_id: z.string().check(codePoints(0, 64)).nullable(),
    active_model: z.string().check(codePoints(0, 64)).nullable(),
    model_version: z.string().check(codePoints(0, 64)).nullable(),
    maintenance: z.boolean(),
    metadata: RobotMetadata,
    heartbeat_interval_s: z.int().gte(5).lte(300),
    agent_version: z.string().check(codePoints(0, 40)).nullable(),
    created_at: exact(validators.dateTimeTextValidator),
    updated_at: exact(validators.dateTimeTextValidator),
    last_seen: exact(validators.nullableDateTimeTextValidator),
  }),
  {
    description: "A robot of the organization. Its `status` is computed when it is read: `maintenance` while the flag is set; else `offline` before the first heartbeat and when the last one is older than 60 s or twice the heartbeat interval, whichever is longer; else `deploying` while a deploy or rollback command is on its way; else `error` when the last heartbeat said so; else `online`.",
    type: "object",
    "x-table": {
      name: "robots",
      softDelete: true,
      indexes: [
        ["fleet_id"],
        ["name", "id"],
        ["last_seen"],
        { properties: ["last_seen"], where: { announced_status: ["online", "error", "deploying"] } },
      ],
    },
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
        "x-id": "rob_",
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
        "x-computed": true,
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
        "x-references": { schema: "Fleet.id", onDelete: "set-null" },
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
)
