// Written by `specway generate`. Never edited by hand. Artemis: the tables of its stored schemas.
import type { TableSecurity } from "../../src/gateway/contract.ts"
import { sql } from "drizzle-orm"
import { bigint, boolean, doublePrecision, foreignKey, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import type { PgTableExtraConfigValue } from "drizzle-orm/pg-core"

export const schema = pgSchema("artemis")

/** Robot, as stored. */
export const robots = schema.table("robots", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the robot. Given by the API. */
  id: text("id").notNull(),
  /** What people call the robot. Need not be unique. */
  name: text("name").notNull(),
  /** What kind of machine the robot is. It decides the default topics of the agent. */
  type: text("type", { enum: ["manipulator", "mobile", "aerial", "humanoid", "custom"] }).notNull(),
  /** The ROS 2 distribution on the robot; `null` until it is set or the agent reports it. */
  ros_distro: text("ros_distro", { enum: ["galactic", "humble", "iron", "jazzy", "kilted", "rolling"] }),
  /** The fleet that the robot is a member of, or `null`. */
  fleet_id: text("fleet_id"),
  /** Id of the model that the robot runs, as it last reported or acknowledged; `null` when it runs none. */
  active_model: text("active_model"),
  /** Version of the active model, or `null`. */
  model_version: text("model_version"),
  /** While `true` the robot is left out of every rollout and its status is `maintenance`. */
  maintenance: boolean("maintenance").notNull().default(false),
  /** Anything worth keeping beside the robot. At most 64 keys of 1 to 64 characters with any JSON values, 16 KiB as canonical JSON. */
  metadata: jsonb("metadata").notNull().default(sql.raw("'{}'::jsonb")),
  /** Seconds between two heartbeats, as the agent last announced. */
  heartbeat_interval_s: integer("heartbeat_interval_s").notNull().default(30),
  /** Version of the agent software on the robot; `null` until it reports one. */
  agent_version: text("agent_version"),
  /** When the robot was registered. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the robot's own fields were last changed; heartbeats do not count. */
  updated_at: timestamp("updated_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the last heartbeat arrived; `null` before the first. */
  last_seen: timestamp("last_seen", { withTimezone: true, precision: 3, mode: 'date' }),
  /** What the last heartbeat said. */
  reported_state: text("reported_state", { enum: ["ok", "error"] }),
  /** ROS 2 lifecycle state of the inference node in the last heartbeat. */
  lifecycle: text("lifecycle", { enum: ["unconfigured", "inactive", "active", "finalized"] }),
  /** What the last heartbeat named as the reason of its state `error`. */
  fault: text("fault"),
  /** Seconds since the agent started, as of the last heartbeat. */
  uptime_s: bigint("uptime_s", { mode: 'number' }),
  /** The metrics of the last heartbeat; `null` before the first. */
  metrics: jsonb("metrics"),
  /** When the robot was first heard again after a silence, so that a command is not held against a robot for the time that it was away. */
  heard_since: timestamp("heard_since", { withTimezone: true, precision: 3, mode: 'date' }),
  /** The status of the last status event, so that a job can tell which robots have changed since. */
  announced_status: text("announced_status", { enum: ["online", "offline", "error", "deploying", "maintenance"] }).notNull().default("offline"),
  /** Deleted rows stay, unseen. */
  deleted_at: timestamp('deleted_at', { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "robots_pkey", columns: [table.organization_id, table.id] }),
  index("robots_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()).where(sql.raw("\"deleted_at\" is null")),
  index("robots_fleet_id_idx").on(table.organization_id, table.fleet_id).where(sql.raw("\"deleted_at\" is null")),
  index("robots_name_id_idx").on(table.organization_id, table.name, table.id).where(sql.raw("\"deleted_at\" is null")),
  index("robots_last_seen_idx").on(table.organization_id, table.last_seen).where(sql.raw("\"deleted_at\" is null")),
  index("robots_last_seen_idx2").on(table.organization_id, table.last_seen).where(sql.raw("\"announced_status\" in ('online', 'error', 'deploying') and \"deleted_at\" is null")),
])

/** RobotToken, as stored. */
export const robot_tokens = schema.table("robot_tokens", {
  /** Identifies the row. */
  id: uuid("id").notNull(),
  /** SHA-256 of the token, in lower-case hexadecimal. */
  hash: text("hash").notNull(),
  /** The organization of the robot. */
  organization: text("organization").notNull(),
  /** The robot that the token belongs to. */
  robot_id: text("robot_id").notNull(),
  /** When the token stops working; `null` for the current one. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When the token was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "robot_tokens_pkey", columns: [table.id] }),
  index("robot_tokens_list_idx").on(table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("robot_tokens_robot_id_idx").on(table.robot_id),
  index("robot_tokens_expires_at_idx").on(table.expires_at),
  uniqueIndex("robot_tokens_hash_key").on(table.hash),
])

/** RobotCommand, as stored. */
export const robot_commands = schema.table("robot_commands", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the command. */
  id: text("id").notNull(),
  /** The robot that is told. */
  robot_id: text("robot_id").notNull(),
  /** What the agent must do. */
  type: text("type", { enum: ["deploy", "rollback", "reload", "stop", "configure"] }).notNull(),
  /** `queued`: not yet fetched by the robot. `delivered`: sent to it. `accepted`: it said that it works on it. `succeeded` and `failed`: it is finished; also `failed` after 300 s of silence while the robot is online. `expired`: not finished within its time. `cancelled`: withdrawn. */
  status: text("status", { enum: ["queued", "delivered", "accepted", "succeeded", "failed", "expired", "cancelled"] }).notNull(),
  /** What the command is about; its form follows from `type`. */
  payload: jsonb("payload").notNull(),
  /** How far the robot is, in percent; `null` until it says. */
  progress: doublePrecision("progress"),
  /** What the robot said last about it, or why it failed; `null` when there is nothing to say. */
  message: text("message"),
  /** When the command was given. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When it was first sent to the robot; `null` before that. */
  delivered_at: timestamp("delivered_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When it succeeded, failed, expired or was cancelled; `null` before that. */
  finished_at: timestamp("finished_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** When it expires unless it is finished. */
  expires_at: timestamp("expires_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** The robot's last acknowledgement as it was sent, so that its repetition is recognised. */
  ack: jsonb("ack"),
  /** When the robot last acknowledged it. */
  acked_at: timestamp("acked_at", { withTimezone: true, precision: 3, mode: 'date' }),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "robot_commands_pkey", columns: [table.organization_id, table.id] }),
  index("robot_commands_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("robot_commands_robot_id_created_at_idx").on(table.organization_id, table.robot_id, table.created_at),
  index("robot_commands_robot_id_idx").on(table.organization_id, table.robot_id).where(sql.raw("\"status\" in ('queued', 'delivered', 'accepted')")),
  index("robot_commands_expires_at_idx").on(table.organization_id, table.expires_at).where(sql.raw("\"status\" in ('queued', 'delivered', 'accepted')")),
  foreignKey({ name: "robot_commands_robot_id_fkey", columns: [table.organization_id, table.robot_id], foreignColumns: [robots.organization_id, robots.id] }).onDelete("cascade"),
])

/** RobotLogRow, as stored. */
export const robot_logs = schema.table("robot_logs", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the line; follows the order of arrival. */
  id: uuid("id").notNull(),
  /** The robot. */
  robot_id: text("robot_id").notNull(),
  /** When it was written. */
  at: timestamp("at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** How grave it is. */
  level: text("level", { enum: ["debug", "info", "warn", "error"] }).notNull(),
  /** What wrote it. */
  source: text("source").notNull(),
  /** What it says. */
  message: text("message").notNull(),
  /** Anything that belongs to it. */
  data: jsonb("data"),
  /** Not served: the order of lists. */
  created_at: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "robot_logs_pkey", columns: [table.organization_id, table.id] }),
  index("robot_logs_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("robot_logs_robot_id_at_idx").on(table.organization_id, table.robot_id, table.at),
])

/** TelemetrySample, as stored. */
export const robot_telemetry = schema.table("robot_telemetry", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the sample. */
  id: uuid("id").notNull(),
  /** The robot. */
  robot_id: text("robot_id").notNull(),
  /** When it was taken, to the millisecond. */
  at: timestamp("at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** The median duration of one inference, in milliseconds. */
  inference_latency_p50_ms: doublePrecision("inference_latency_p50_ms"),
  /** The 99th percentile of the duration of one inference, in milliseconds. */
  inference_latency_p99_ms: doublePrecision("inference_latency_p99_ms"),
  /** The share of inferences that failed, 0 to 1. */
  error_rate: doublePrecision("error_rate"),
  /** The mean confidence of the model, 0 to 1. */
  confidence_score: doublePrecision("confidence_score"),
  /** Inferences per second. */
  throughput_rps: doublePrecision("throughput_rps"),
  /** The load of all processors together, in percent. */
  cpu_percent: doublePrecision("cpu_percent"),
  /** Main memory in use, in percent. */
  memory_percent: doublePrecision("memory_percent"),
  /** The load of the graphics processor, in percent. */
  gpu_percent: doublePrecision("gpu_percent"),
  /** Storage in use on the robot, in percent. */
  disk_percent: doublePrecision("disk_percent"),
  /** Mean of the model's outputs. */
  output_mean: doublePrecision("output_mean"),
  /** Standard deviation of the model's outputs. */
  output_std: doublePrecision("output_std"),
  /** How many outputs there were. */
  output_count: bigint("output_count", { mode: 'number' }),
  /** Not served: the order of lists. */
  created_at: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "robot_telemetry_pkey", columns: [table.organization_id, table.id] }),
  index("robot_telemetry_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  uniqueIndex("robot_telemetry_robot_id_at_key").on(table.organization_id, table.robot_id, table.at),
])

/** Fleet, as stored. */
export const fleets = schema.table("fleets", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the fleet. Given by the API. */
  id: text("id").notNull(),
  /** What people call the fleet; unique within the organization. */
  name: text("name").notNull(),
  /** What the fleet is for, or `null`. */
  description: text("description"),
  /** What the agents of the fleet are told. What is left out keeps the default of the robot's type. */
  config: jsonb("config").notNull().default(sql.raw("'{}'::jsonb")),
  /** When the fleet was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When the fleet was last changed; members joining and leaving do not count. */
  updated_at: timestamp("updated_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "fleets_pkey", columns: [table.organization_id, table.id] }),
  index("fleets_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  uniqueIndex("fleets_name_key").on(table.organization_id, table.name),
])

/** What Drizzle has no words for: row-level security, foreign keys that clear one column, renames. Read by the generator of migrations. */
export const security: TableSecurity = {
  schema: "artemis",
  tenant: ["robots", "robot_commands", "robot_logs", "robot_telemetry", "fleets"],
  global: [
    { table: "robot_tokens", owner: "organization", readable: [], written: false },
  ],
  setNull: [
    { name: "robots_fleet_id_fkey", table: "robots", columns: ["organization_id", "fleet_id"], foreignTable: "fleets", foreignColumns: ["organization_id", "id"], clears: "fleet_id" },
  ],
  renames: [
  ],
}
