// Written by `specway generate`. Never edited by hand. Kairos: the tables of its stored schemas.
import type { TableSecurity } from "../../src/gateway/contract.ts"
import { sql } from "drizzle-orm"
import { bigint, customType, date, doublePrecision, foreignKey, index, integer, jsonb, pgSchema, primaryKey, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core"
import type { PgTableExtraConfigValue } from "drizzle-orm/pg-core"

export const schema = pgSchema("kairos")

const bytea = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' })

/** Simulation, as stored. */
export const simulations = schema.table("simulations", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the simulation. */
  id: uuid("id").notNull(),
  /** The built-in scenario that it was made from; `null` for a scenario of your own and for domains. */
  scenario_id: text("scenario_id"),
  /** A version of the engine. A simulation stays with the version that it was made with. */
  engine_version: text("engine_version").notNull(),
  /** The last step record, with its inner `state` spread out. */
  state: jsonb("state").notNull(),
  /** `ready`: made, and waits. `running`: a playback or a run computes. `paused`: a playback rests, or a run was stopped by the clock. `completed`, `collapsed` (every agent is lost) and `failed` (a fault of the engine) are final: fork the simulation to go on. */
  status: text("status", { enum: ["ready", "running", "paused", "completed", "collapsed", "failed"] }).notNull(),
  /** Why the simulation has its status. */
  status_reason: text("status_reason", { enum: ["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure"] }).notNull(),
  /** Ticks computed so far. */
  t: bigint("t", { mode: 'number' }).notNull(),
  /** Where randomness starts. The same scenario with the same seed gives the same trace, bit for bit. */
  seed: bigint("seed", { mode: 'number' }).notNull(),
  /** The domain that it was made from, or `null`. */
  domain: text("domain"),
  /** What people call it; `null` when nobody said. */
  label: text("label"),
  /** `sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace. */
  trace_hash: text("trace_hash").notNull(),
  /** The playback, also while it is paused; `null` otherwise. */
  playback: jsonb("playback"),
  /** The simulation that it was forked from; `null` when it was not, or when that was deleted. */
  parent_id: uuid("parent_id"),
  /** The tick that it was forked at; `null` when it was not. */
  forked_at_tick: bigint("forked_at_tick", { mode: 'number' }),
  /** The full configuration that runs, with every default written out. */
  scenario: jsonb("scenario").notNull(),
  /** When it was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** When it was last changed. */
  updated_at: timestamp("updated_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** The phase, beside `state`, for lists. */
  phase: text("phase", { enum: ["resonant", "volatile", "stagnant"] }).notNull(),
  /** The stability, beside `state`, for lists. */
  stability: doublePrecision("stability").notNull(),
  /** The exact state of the engine at `t` */
  engine_state: text("engine_state").notNull(),
  /** The running SHA-256 behind `traceHash` */
  hash_state: text("hash_state").notNull(),
  /** Ordinal of the next input. */
  next_input: bigint("next_input", { mode: 'number' }).notNull().default(0),
  /** How many events tick `t` has so far, `tick` included; the ordinal of the next. */
  event_count: integer("event_count").notNull().default(0),
  /** Who computes now; `null` for nobody. */
  claim_token: uuid("claim_token"),
  /** What is computed. */
  claim_kind: text("claim_kind", { enum: ["step", "run", "playback", "evaluation"] }),
  /** When the claim lapses unless it is renewed. */
  claim_expires_at: timestamp("claim_expires_at", { withTimezone: true, precision: 3, mode: 'date' }),
  /** The tick that a run goes to; `null` for what is no run. */
  run_until: bigint("run_until", { mode: 'number' }),
  /** How long a run has been computed up to its last commit, in milliseconds. */
  computed_ms: integer("computed_ms").notNull().default(0),
  /** When somebody last asked for something to be done; a playback that nobody touched for a day is paused. */
  touched_at: timestamp("touched_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "simulations_pkey", columns: [table.organization_id, table.id] }),
  index("simulations_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("simulations_status_created_at_idx").on(table.organization_id, table.status, table.created_at),
  index("simulations_scenario_id_created_at_idx").on(table.organization_id, table.scenario_id, table.created_at),
  index("simulations_domain_created_at_idx").on(table.organization_id, table.domain, table.created_at),
  index("simulations_claim_expires_at_idx").on(table.organization_id, table.claim_expires_at).where(sql.raw("\"status\" in ('running')")),
  index("simulations_parent_id_idx").on(table.organization_id, table.parent_id),
])

/** Prophecy, as stored. */
export const prophecies = schema.table("prophecies", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the forecast. */
  id: uuid("id").notNull(),
  /** The simulation. */
  simulation_id: uuid("simulation_id").notNull(),
  /** When it was made. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
  /** What 16 forks with fresh noise did in the next ticks. Further fields belong to the engine version. */
  data: jsonb("data").notNull(),
  /** The tick that it was made at, beside `data`, for traces. */
  tick: bigint("tick", { mode: 'number' }).notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "prophecies_pkey", columns: [table.organization_id, table.id] }),
  index("prophecies_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("prophecies_simulation_id_created_at_idx").on(table.organization_id, table.simulation_id, table.created_at),
  index("prophecies_simulation_id_tick_idx").on(table.organization_id, table.simulation_id, table.tick),
  foreignKey({ name: "prophecies_simulation_id_fkey", columns: [table.organization_id, table.simulation_id], foreignColumns: [simulations.organization_id, simulations.id] }).onDelete("cascade"),
])

/** GateRecord, as stored. */
export const evaluations = schema.table("evaluations", {
  organization_id: uuid('organization_id').notNull(),
  /** Identifies the evaluation. */
  id: uuid("id").notNull(),
  /** Version of this form. */
  envelope_version: integer("envelope_version").notNull(),
  /** Your own id of the request. */
  request_id: text("request_id").notNull(),
  /** What the gate says. A rejection is a result, not an error. */
  decision: text("decision", { enum: ["PASS", "REJECT_STALE_METRICS", "REJECT_INVALID_SIGNATURE", "REJECT_STATE", "REJECT_BASIN_COLLAPSE", "REJECT_PARADOX", "REJECT_ACTION", "ERROR"] }).notNull(),
  /** Why. */
  reason_code: text("reason_code", { enum: ["NONE", "METRICS_STALE", "SIGNATURE_INVALID", "GAMMA_BELOW_FLOOR", "TOTAL_FUTURE_COLLAPSE", "DUAL_ADMINISTRATOR_PARADOX", "ACTION_PREVIEW_UNSAFE", "INTERNAL", "FAIL_OPEN"] }).notNull(),
  /** `observe`: computes everything and lets everything pass. `state_gate`: judges the state. `state_plus_action_gate`: judges the proposed action too. In this order each is stricter than the one before. */
  mode: text("mode", { enum: ["observe", "state_gate", "state_plus_action_gate"] }).notNull(),
  /** Version of the gate policy. */
  policy_version: integer("policy_version").notNull(),
  /** Version of the domain's adapter. */
  adapter_version: integer("adapter_version").notNull(),
  /** The numbers behind the decision. */
  evaluation: jsonb("evaluation").notNull(),
  /** What the gate would have said, in the mode `observe`; `null` otherwise. */
  observed: jsonb("observed"),
  /** What to do next; `null` when there is nothing. */
  escalation: jsonb("escalation"),
  /** Always `null`; human overrides are not part of this version. */
  override_outcome: jsonb("override_outcome"),
  /** The simulation; `null` for none and when it was deleted. */
  simulation_id: uuid("simulation_id"),
  /** Who acts. */
  actor_id: text("actor_id").notNull(),
  /** When it was decided. */
  timestamp: timestamp("timestamp", { withTimezone: true, precision: 3, mode: 'date' }).notNull(),
  /** The request; in place of its signature, that there was one. */
  request: jsonb("request").notNull(),
  /** Not served: the order of lists. */
  created_at: timestamp('created_at', { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "evaluations_pkey", columns: [table.organization_id, table.id] }),
  index("evaluations_list_idx").on(table.organization_id, table.created_at.desc().nullsFirst(), table.id.desc().nullsFirst()),
  index("evaluations_simulation_id_idx").on(table.organization_id, table.simulation_id),
  index("evaluations_actor_id_idx").on(table.organization_id, table.actor_id),
  index("evaluations_decision_idx").on(table.organization_id, table.decision),
])

/** SimulationInput, as stored. */
export const inputs = schema.table("inputs", {
  organization_id: uuid('organization_id').notNull(),
  /** The simulation. */
  simulation_id: uuid("simulation_id").notNull(),
  /** Grows with every input of the simulation. */
  ordinal: bigint("ordinal", { mode: 'number' }).notNull(),
  /** Identifies the input. */
  id: uuid("id").notNull(),
  /** `decree`, `moves` (forced for a span of ticks) or `force` (sets λ and γ of an agent). */
  kind: text("kind", { enum: ["decree", "moves", "force"] }).notNull(),
  /** Of a decree; `null` for others. */
  type: text("type", { enum: ["capability_jump", "alignment_shift", "oversight_surge", "exogenous_shock", "policy_change", "field_shift", "halt", "separation"] }),
  /** Where a decree comes from: `api` (issued), `schedule` (part of a run or of a domain's input), `policy` (a change of policies), `engine` (a separation). */
  origin: text("origin", { enum: ["api", "schedule", "policy", "engine"] }).notNull(),
  /** Of a decree its payload; moves by agent; `agent` with `lambda` and `gamma`. */
  payload: jsonb("payload").notNull(),
  /** The tick that was asked for. */
  tick: bigint("tick", { mode: 'number' }),
  /** The last tick of forced moves. */
  until_tick: bigint("until_tick", { mode: 'number' }),
  /** The tick at which it took effect; `null` while it waits. */
  applied_at_tick: bigint("applied_at_tick", { mode: 'number' }),
  /** When it was accepted. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "inputs_pkey", columns: [table.organization_id, table.simulation_id, table.ordinal] }),
  index("inputs_simulation_id_applied_at_tick_ordinal_idx").on(table.organization_id, table.simulation_id, table.applied_at_tick, table.ordinal),
  index("inputs_simulation_id_ordinal_idx").on(table.organization_id, table.simulation_id, table.ordinal).where(sql.raw("\"applied_at_tick\" is null")),
  uniqueIndex("inputs_id_key").on(table.organization_id, table.id),
  foreignKey({ name: "inputs_simulation_id_fkey", columns: [table.organization_id, table.simulation_id], foreignColumns: [simulations.organization_id, simulations.id] }).onDelete("cascade"),
])

/** StoredEvent, as stored. */
export const events = schema.table("events", {
  organization_id: uuid('organization_id').notNull(),
  /** The simulation. */
  simulation_id: uuid("simulation_id").notNull(),
  /** The tick that it belongs to. */
  tick: bigint("tick", { mode: 'number' }).notNull(),
  /** Its ordinal within the tick. */
  n: integer("n").notNull(),
  /** What happened. */
  event: text("event", { enum: ["decree", "paradox", "loss", "warning", "phase", "prophecy", "simulation:status", "error"] }).notNull(),
  /** What it carries, as JSON text: keys keep their order. */
  data: text("data").notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "events_pkey", columns: [table.organization_id, table.simulation_id, table.tick, table.n] }),
  foreignKey({ name: "events_simulation_id_fkey", columns: [table.organization_id, table.simulation_id], foreignColumns: [simulations.organization_id, simulations.id] }).onDelete("cascade"),
])

/** Checkpoint, as stored. */
export const checkpoints = schema.table("checkpoints", {
  organization_id: uuid('organization_id').notNull(),
  /** The simulation. */
  simulation_id: uuid("simulation_id").notNull(),
  /** The tick. */
  tick: bigint("tick", { mode: 'number' }).notNull(),
  /** The exact state of the engine after it. */
  engine_state: text("engine_state").notNull(),
  /** The running SHA-256 after it */
  hash_state: text("hash_state").notNull(),
  /** `sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace. */
  trace_hash: text("trace_hash").notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "checkpoints_pkey", columns: [table.organization_id, table.simulation_id, table.tick] }),
  foreignKey({ name: "checkpoints_simulation_id_fkey", columns: [table.organization_id, table.simulation_id], foreignColumns: [simulations.organization_id, simulations.id] }).onDelete("cascade"),
])

/** StoredGhostBranch, as stored. */
export const ghost_branches = schema.table("ghost_branches", {
  organization_id: uuid('organization_id').notNull(),
  /** The simulation. */
  simulation_id: uuid("simulation_id").notNull(),
  /** The tick. */
  tick: bigint("tick", { mode: 'number' }).notNull(),
  /** Which attempt. */
  attempt: integer("attempt").notNull(),
  /** The two agents in conflict. */
  agents: jsonb("agents").notNull(),
  /** The moves of the attempt */
  moves: jsonb("moves").notNull(),
  /** Stability of the pair. */
  stability: doublePrecision("stability").notNull(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "ghost_branches_pkey", columns: [table.organization_id, table.simulation_id, table.tick, table.attempt] }),
  foreignKey({ name: "ghost_branches_simulation_id_fkey", columns: [table.organization_id, table.simulation_id], foreignColumns: [simulations.organization_id, simulations.id] }).onDelete("cascade"),
])

/** StoredGatePolicy, as stored. */
export const gate_policies = schema.table("gate_policies", {
  organization_id: uuid('organization_id').notNull(),
  /** Grows by one. */
  version: integer("version").notNull(),
  /** What the organization admits. */
  base: jsonb("base").notNull(),
  /** What it sets. */
  overrides: jsonb("overrides").notNull(),
  /** Proves snapshots. */
  metric_secret: bytea("metric_secret"),
  /** Who set it. */
  created_by: text("created_by").notNull(),
  /** When it was set. */
  created_at: timestamp("created_at", { withTimezone: true, precision: 3, mode: 'date' }).notNull().defaultNow(),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "gate_policies_pkey", columns: [table.organization_id, table.version] }),
])

/** SimulationUsage, as stored. */
export const usage_days = schema.table("usage_days", {
  organization_id: uuid('organization_id').notNull(),
  /** The day. */
  day: date("day", { mode: 'string' }).notNull(),
  /** Simulations made. */
  simulation_runs: bigint("simulation_runs", { mode: 'number' }).notNull().default(0),
  /** Ticks committed. */
  tick_count: bigint("tick_count", { mode: 'number' }).notNull().default(0),
},
(table): PgTableExtraConfigValue[] => [
  primaryKey({ name: "usage_days_pkey", columns: [table.organization_id, table.day] }),
])

/** What Drizzle has no words for: row-level security, foreign keys that clear one column, renames. Read by the generator of migrations. */
export const security: TableSecurity = {
  schema: "kairos",
  tenant: ["simulations", "prophecies", "evaluations", "inputs", "events", "checkpoints", "ghost_branches", "gate_policies", "usage_days"],
  global: [
  ],
  setNull: [
    { name: "simulations_parent_id_fkey", table: "simulations", columns: ["organization_id", "parent_id"], foreignTable: "simulations", foreignColumns: ["organization_id", "id"], clears: "parent_id" },
    { name: "evaluations_simulation_id_fkey", table: "evaluations", columns: ["organization_id", "simulation_id"], foreignTable: "simulations", foreignColumns: ["organization_id", "id"], clears: "simulation_id" },
  ],
  renames: [
  ],
}
