// Written by `specway generate`. Never edited by hand. Kairos: its components as Zod types.
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

/** Identifies the simulation. A UUID, version 7 where the API makes it. */
export const SimulationId: ZodType<components["schemas"]["SimulationId"]> = documented(
  exact(validators.simulationIdValidator),
  {
    description: "Identifies the simulation. A UUID, version 7 where the API makes it.",
    type: "string",
    format: "uuid",
    maxLength: 36,
    examples: ["0197721c-5b3a-7c41-9f60-2d1f6d0c8a11"],
  },
)

/** `ready`: made, and waits. `running`: a playback or a run computes. `paused`: a playback rests, or a run was stopped by the clock. `completed`, `collapsed` (every agent is lost) and `failed` (a fault of the engine) are final: fork the simulation to go on. */
export const SimulationStatus: ZodType<components["schemas"]["SimulationStatus"]> = documented(
  z.enum(["ready", "running", "paused", "completed", "collapsed", "failed"]),
  {
    description: "`ready`: made, and waits. `running`: a playback or a run computes. `paused`: a playback rests, or a run was stopped by the clock. `completed`, `collapsed` (every agent is lost) and `failed` (a fault of the engine) are final: fork the simulation to go on.",
    type: "string",
    enum: ["ready", "running", "paused", "completed", "collapsed", "failed"],
    examples: ["ready"],
  },
)

/** Why the simulation has its status. */
export const SimulationReason: ZodType<components["schemas"]["SimulationReason"]> = documented(
  z.enum(["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure"]),
  {
    description: "Why the simulation has its status.",
    type: "string",
    enum: ["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure"],
    examples: ["created"],
  },
)

/** How ticks are computed by the clock. */
export const Playback: ZodType<components["schemas"]["Playback"]> = documented(
  z.strictObject({
    ticksPerSecond: z.int().gte(1).lte(200),
    untilTick: z.int().gte(1).lte(9007199254740991).nullable(),
    startedAt: exact(validators.dateTimeTextValidator),
    startTick: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
)

/** The playback, also while it is paused; `null` otherwise. */
export const PlaybackOrNull: ZodType<components["schemas"]["PlaybackOrNull"]> = documented(
  z.nullable(Playback),
  {
    description: "The playback, also while it is paused; `null` otherwise.",
    anyOf: [{ $ref: "#/components/schemas/Playback" }, { type: "null" }],
    examples: [null],
  },
)

/** What people call it; `null` when nobody said. */
export const SimulationLabel: ZodType<components["schemas"]["SimulationLabel"]> = documented(
  z.string().check(codePoints(0, 200)).nullable(),
  {
    description: "What people call it; `null` when nobody said.",
    type: ["string", "null"],
    maxLength: 200,
    examples: ["Capability-Alignment Divergence"],
  },
)

/** A version of the engine. A simulation stays with the version that it was made with. */
export const EngineVersion: ZodType<components["schemas"]["EngineVersion"]> = documented(
  z.string().check(codePoints(1, 32)),
  {
    description: "A version of the engine. A simulation stays with the version that it was made with.",
    type: "string",
    minLength: 1,
    maxLength: 32,
    examples: ["1.4.4"],
  },
)

/** A tick, counted from 0. */
export const Tick: ZodType<components["schemas"]["Tick"]> = documented(
  z.int().gte(0).lte(9007199254740991),
  { description: "A tick, counted from 0.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [42] },
)

/** A position on the lattice. */
export const Position: ZodType<components["schemas"]["Position"]> = documented(
  z.int().gte(-64).lte(64),
  { description: "A position on the lattice.", type: "integer", minimum: -64, maximum: 64, examples: [0] },
)

/** The last move; `idle` before the first. */
export const LastMove: ZodType<components["schemas"]["LastMove"]> = documented(
  z.enum(["idle", "left", "stay", "right"]),
  { description: "The last move; `idle` before the first.", type: "string", enum: ["idle", "left", "stay", "right"], examples: ["left"] },
)

/** The mood of the last 32 ticks. `volatile`: stability swings, is low, or alarms are frequent. `stagnant`: hardly anybody moves. `resonant`: neither. */
export const SimulationPhase: ZodType<components["schemas"]["SimulationPhase"]> = documented(
  z.enum(["resonant", "volatile", "stagnant"]),
  {
    description: "The mood of the last 32 ticks. `volatile`: stability swings, is low, or alarms are frequent. `stagnant`: hardly anybody moves. `resonant`: neither.",
    type: "string",
    enum: ["resonant", "volatile", "stagnant"],
    examples: ["resonant"],
  },
)

/** The id of an agent. */
export const AgentRef: ZodType<components["schemas"]["AgentRef"]> = documented(
  z.string().check(codePoints(0, 64)),
  { description: "The id of an agent.", type: "string", maxLength: 64, examples: ["frontier_model"] },
)

/** How much of what lies ahead ends in a loss. */
export const CollapseRisk: ZodType<components["schemas"]["CollapseRisk"]> = documented(
  z.strictObject({
    inertia: z.number().gte(0).lte(1),
    optimized: z.number().gte(0).lte(1),
  }),
  {
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
)

/** How grave it is, by criticality: from 0, from 0.5, from 0.75. */
export const WarningLevel: ZodType<components["schemas"]["WarningLevel"]> = documented(
  z.enum(["watch", "warning", "critical"]),
  {
    description: "How grave it is, by criticality: from 0, from 0.5, from 0.75.",
    type: "string",
    enum: ["watch", "warning", "critical"],
    examples: ["watch"],
  },
)

/** The gravest of what lies ahead within 8 ticks; of the agent with the greatest criticality. */
export const CollapseWarning: ZodType<components["schemas"]["CollapseWarning"]> = documented(
  z.strictObject({
    agent: AgentRef,
    criticality: z.number().gte(0).lte(1),
    severity: z.number().gte(0).lte(1),
    imminence: z.number().gte(0).lte(1),
    stepsToImpact: z.int().gte(0).lte(8),
    risk: CollapseRisk,
    level: WarningLevel,
    totalFutureCollapse: z.boolean(),
  }),
  {
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
)

/** Whether the field attracts agents or repels them. */
export const FieldKind: ZodType<components["schemas"]["FieldKind"]> = documented(
  z.enum(["attractor", "repulsor"]),
  {
    description: "Whether the field attracts agents or repels them.",
    type: "string",
    enum: ["attractor", "repulsor"],
    examples: ["attractor"],
  },
)

/** A field, as strong as it is now. */
export const FieldRecord: ZodType<components["schemas"]["FieldRecord"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)),
    kind: FieldKind,
    b: Position,
    strength: z.number(),
  }),
  {
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
)

/** An agent, as it is now. */
export const AgentRecord: ZodType<components["schemas"]["AgentRecord"]> = documented(
  z.strictObject({
    id: AgentRef,
    b: Position,
    lastMove: LastMove,
    lambda: z.number(),
    gamma: z.number(),
    stability: z.number(),
    alive: z.boolean(),
  }),
  {
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
)

/** The last step record, with its inner `state` spread out. */
export const SimulationState: ZodType<components["schemas"]["SimulationState"]> = documented(
  z.strictObject({
    t: Tick,
    b: Position,
    lastMove: LastMove,
    stability: z.number(),
    minStability: z.number(),
    phase: SimulationPhase,
    collapsed: z.boolean(),
    warning: z.nullable(CollapseWarning),
    fields: z.array(FieldRecord).max(16),
    agents: z.array(AgentRecord).max(64),
  }),
  {
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
)

/** Where randomness starts. The same scenario with the same seed gives the same trace, bit for bit. */
export const Seed: ZodType<components["schemas"]["Seed"]> = documented(
  z.int().gte(0).lte(9007199254740991),
  {
    description: "Where randomness starts. The same scenario with the same seed gives the same trace, bit for bit.",
    type: "integer",
    minimum: 0,
    maximum: 9007199254740991,
    examples: [42],
  },
)

/** `sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace. */
export const TraceHash: ZodType<components["schemas"]["TraceHash"]> = documented(
  z.string().check(codePoints(0, 71)).regex(new RegExp("^sha256:[0-9a-f]{64}$", "u")),
  {
    description: "`sha256:` and the SHA-256, in hexadecimal, over the step records of ticks 1 to `t`, each as one line of JSON with its line feed: the lines of the NDJSON trace.",
    type: "string",
    pattern: "^sha256:[0-9a-f]{64}$",
    maxLength: 71,
    examples: ["sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  },
)

/** Words to find it by. */
export const ScenarioTags: ZodType<components["schemas"]["ScenarioTags"]> = documented(
  z.array(z.string().check(codePoints(1, 64))).max(16),
  {
    description: "Words to find it by.",
    type: "array",
    maxItems: 16,
    items: { type: "string", minLength: 1, maxLength: 64 },
    examples: [["ai-safety", "governance"]],
  },
)

/** Names a field. Unique in its scenario. */
export const FieldName: ZodType<components["schemas"]["FieldName"]> = documented(
  z.string().check(codePoints(0, 64)).regex(new RegExp("^[A-Za-z0-9_-]{1,64}$", "u")),
  {
    description: "Names a field. Unique in its scenario.",
    type: "string",
    pattern: "^[A-Za-z0-9_-]{1,64}$",
    maxLength: 64,
    examples: ["stability"],
  },
)

/** A point of the lattice that attracts agents, or repels them. The node of a repulsor is the cliff. */
export const FieldConfig: ZodType<components["schemas"]["FieldConfig"]> = documented(
  z.strictObject({
    id: FieldName,
    kind: FieldKind,
    b: z.int().gte(-64).lte(64),
    strength: z.number().lte(1).gt(0),
  }),
  {
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
)

/** Where a run begins. May be `{}`. */
export const InitialState: ZodType<components["schemas"]["InitialState"]> = documented(
  z.strictObject({
    radius: z.int().gte(3).lte(64).optional(),
    fields: z.array(FieldConfig).max(16).optional(),
    positions: z.optional(exact(validators.initialState_positionsValidator)),
  }),
  {
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
)

/** Names an agent. Unique in its scenario. */
export const AgentName: ZodType<components["schemas"]["AgentName"]> = documented(
  z.string().check(codePoints(0, 64)).regex(new RegExp("^[A-Za-z0-9_-]{1,64}$", "u")),
  {
    description: "Names an agent. Unique in its scenario.",
    type: "string",
    pattern: "^[A-Za-z0-9_-]{1,64}$",
    maxLength: 64,
    examples: ["frontier_model"],
  },
)

/** Where the agent stands in the picture of its domain. It has no effect on the run. */
export const Marker: ZodType<components["schemas"]["Marker"]> = documented(
  z.strictObject({
    x: z.number(),
    y: z.number(),
  }),
  {
    description: "Where the agent stands in the picture of its domain. It has no effect on the run.",
    type: "object",
    required: ["x", "y"],
    properties: {
      x: { description: "Horizontal place.", type: "number", examples: [200] },
      y: { description: "Vertical place.", type: "number", examples: [75] },
    },
    additionalProperties: false,
  },
)

/** What drives an agent. Pressure and buffer wander around these values. */
export const AgentPolicy: ZodType<components["schemas"]["AgentPolicy"]> = documented(
  z.strictObject({
    lambda: z.number().gte(0).lte(2),
    gamma: z.number().gte(0).lte(2),
    lambdaDrift: z.number().gte(-0.1).lte(0.1).optional(),
    gammaDrift: z.number().gte(-0.1).lte(0.1).optional(),
  }),
  {
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
)

/** How much each attractor draws the agent, by its id. One that is left out weighs 0.5. */
export const AttractorPreferences: ZodType<components["schemas"]["AttractorPreferences"]> = documented(
  exact(validators.attractorPreferencesValidator),
  {
    description: "How much each attractor draws the agent, by its id. One that is left out weighs 0.5.",
    type: "object",
    maxProperties: 16,
    propertyNames: { pattern: "^[A-Za-z0-9_-]{1,64}$" },
    additionalProperties: { type: "number", minimum: 0, maximum: 1 },
    examples: [{ stability: 0.8 }],
  },
)

/** An agent, as it is configured. */
export const SimulationAgent: ZodType<components["schemas"]["SimulationAgent"]> = documented(
  z.strictObject({
    id: AgentName,
    marker: z.optional(Marker),
    policy: AgentPolicy,
    attractorPreferences: z.optional(AttractorPreferences),
  }),
  {
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
)

/** What the axes of the picture are called. */
export const NodeLabels: ZodType<components["schemas"]["NodeLabels"]> = documented(
  z.strictObject({
    x: z.string().check(codePoints(0, 64)),
    y: z.string().check(codePoints(0, 64)),
  }),
  {
    description: "What the axes of the picture are called.",
    type: "object",
    required: ["x", "y"],
    properties: {
      x: { description: "Name of the horizontal axis.", type: "string", maxLength: 64, examples: ["Capability"] },
      y: { description: "Name of the vertical axis.", type: "string", maxLength: 64, examples: ["Alignment"] },
    },
    additionalProperties: false,
  },
)

/** Rules of the run. */
export const SimulationRules: ZodType<components["schemas"]["SimulationRules"]> = documented(
  z.strictObject({
    zeroSumAttractorCapture: z.boolean().optional(),
    prophecyEvery: z.int().gte(0).lte(10000).optional(),
    prophecyFeedback: z.enum(["none", "self-fulfilling", "self-defeating"]).optional(),
    prophecyWeight: z.number().gte(0).lte(1).optional(),
    haltOnCollapse: z.boolean().optional(),
  }),
  {
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
)

/** A scenario as it is written. `seed`, `agents` and `initialState` are enough; whatever `GET /scenarios/{id}` answers, edited or not, is valid too. */
export const ScenarioInput: ZodType<components["schemas"]["ScenarioInput"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)).optional(),
    label: z.string().check(codePoints(0, 200)).optional(),
    seed: Seed,
    tags: z.optional(ScenarioTags),
    note: z.string().check(codePoints(0, 2000)).optional(),
    initialState: InitialState,
    agents: z.array(SimulationAgent).min(1).max(64),
    nodeLabels: z.optional(NodeLabels),
    rules: z.optional(SimulationRules),
  }),
  {
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
)

/**
 * Simulation
 * A simulation with its present state and the configuration that runs.
 */
export const Simulation: ZodType<components["schemas"]["Simulation"]> = documented(
  z.looseObject({
    id: SimulationId,
    scenarioId: z.string().check(codePoints(0, 64)).nullable(),
    engineVersion: EngineVersion,
    state: SimulationState,
    status: SimulationStatus,
    statusReason: SimulationReason,
    t: Tick,
    seed: Seed,
    domain: z.string().check(codePoints(0, 64)).nullable(),
    label: SimulationLabel,
    organizationId: exact(validators.uuidTextTo36Validator),
    traceHash: TraceHash,
    playback: PlaybackOrNull,
    parentId: exact(validators.nullableUuidTextTo36Validator),
    forkedAtTick: z.int().gte(0).lte(9007199254740991).nullable(),
    scenario: ScenarioInput,
    createdAt: exact(validators.dateTimeTextValidator),
    updatedAt: exact(validators.dateTimeTextValidator),
    phase: SimulationPhase,
    stability: z.number(),
    engineState: z.string(),
    hashState: z.string().check(codePoints(0, 1024)),
    nextInput: z.int().gte(0).lte(9007199254740991),
    eventCount: z.int().gte(0).lte(2147483647),
    claimToken: exact(validators.simulation_claimTokenValidator),
    claimKind: z.literal(["step", "run", "playback", "evaluation", null]),
    claimExpiresAt: exact(validators.simulation_claimExpiresAtValidator),
    runUntil: z.int().gte(1).lte(9007199254740991).nullable(),
    computedMs: z.int().gte(0).lte(2147483647),
    touchedAt: exact(validators.simulation_touchedAtValidator),
  }),
  {
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
)

/** A simulation in a list, without its state and configuration. */
export const SimulationSummary: ZodType<components["schemas"]["SimulationSummary"]> = documented(
  z.strictObject({
    id: SimulationId,
    scenarioId: z.string().check(codePoints(0, 64)).nullable(),
    engineVersion: EngineVersion,
    status: SimulationStatus,
    statusReason: SimulationReason,
    t: Tick,
    seed: Seed,
    domain: z.string().check(codePoints(0, 64)).nullable(),
    label: SimulationLabel,
    organizationId: exact(validators.uuidTextTo36Validator),
    traceHash: TraceHash,
    playback: PlaybackOrNull,
    parentId: exact(validators.nullableUuidTextTo36Validator),
    forkedAtTick: z.int().gte(0).lte(9007199254740991).nullable(),
    phase: SimulationPhase,
    stability: z.number(),
    createdAt: exact(validators.dateTimeTextValidator),
    updatedAt: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** The part of the list that this is. */
export const ListWindow: ZodType<components["schemas"]["ListWindow"]> = documented(
  z.strictObject({
    limit: z.int().gte(1).lte(200),
    offset: z.int().gte(0).lte(9007199254740991),
    total: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
)

/** Simulations of the organization. */
export const SimulationList: ZodType<components["schemas"]["SimulationList"]> = documented(
  z.strictObject({
    data: z.array(SimulationSummary).max(200),
    pagination: ListWindow,
  }),
  {
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
)

/** Exactly one of `scenarioId` and `scenario`. */
export const CreateSimulation: ZodType<components["schemas"]["CreateSimulation"]> = documented(
  exact(validators.createSimulationValidator),
  {
    description: "Exactly one of `scenarioId` and `scenario`.",
    type: "object",
    properties: {
      scenarioId: { description: "A built-in scenario.", type: "string", minLength: 1, maxLength: 64, examples: ["capability-divergence"] },
      scenario: { description: "A scenario of your own.", $ref: "#/components/schemas/ScenarioInput" },
      seed: { description: "Replaces the seed of the built-in scenario.", $ref: "#/components/schemas/Seed" },
      organizationId: { $ref: "#/components/schemas/PayingOrganization" },
      engineVersion: { description: "The engine that runs it; the newest when left out.", $ref: "#/components/schemas/EngineVersion" },
    },
    oneOf: [{ required: ["scenarioId"] }, { required: ["scenario"] }],
    dependentRequired: { seed: ["scenarioId"] },
    additionalProperties: false,
  },
)

/** Who owns it and pays for it; the organization of the credential when left out. For a key it can be no other. */
export const PayingOrganization: ZodType<components["schemas"]["PayingOrganization"]> = documented(
  exact(validators.payingOrganizationValidator),
  {
    description: "Who owns it and pays for it; the organization of the credential when left out. For a key it can be no other.",
    type: "string",
    format: "uuid",
    maxLength: 36,
    examples: ["01977200-0000-7000-8000-000000000001"],
  },
)

/** Metrics of a domain, out of which an adapter makes the scenario. */
export const CreateSimulationFromDomain: ZodType<components["schemas"]["CreateSimulationFromDomain"]> = documented(
  exact(validators.createSimulationFromDomainValidator),
  {
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
)

/** Where to fork, and what to call it. */
export const ForkSimulation: ZodType<components["schemas"]["ForkSimulation"]> = documented(
  z.strictObject({
    atTick: z.optional(Tick),
    label: z.string().check(codePoints(0, 200)).optional(),
  }),
  {
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
)

/** A built-in scenario, in the list. */
export const ScenarioSummary: ZodType<components["schemas"]["ScenarioSummary"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)),
    label: z.string().check(codePoints(0, 200)),
    seed: Seed,
    tags: ScenarioTags,
    note: z.string().check(codePoints(0, 2000)),
  }),
  {
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
)

/** The built-in scenarios. */
export const ScenarioList: ZodType<components["schemas"]["ScenarioList"]> = documented(
  z.strictObject({
    data: z.array(ScenarioSummary).max(100),
  }),
  {
    description: "The built-in scenarios.",
    type: "object",
    required: ["data"],
    properties: {
      data: { description: "All of them.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/ScenarioSummary" } },
    },
    additionalProperties: false,
  },
)

/** A built-in scenario with every default written out. Valid as `scenario` of a new simulation. */
export const Scenario: ZodType<components["schemas"]["Scenario"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 64)),
    label: z.string().check(codePoints(0, 200)),
    seed: Seed,
    tags: ScenarioTags,
    note: z.string().check(codePoints(0, 2000)),
    initialState: InitialState,
    agents: z.array(SimulationAgent).min(1).max(64),
    nodeLabels: z.optional(NodeLabels),
    rules: SimulationRules,
  }),
  {
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
)

/** A step on the lattice. */
export const AgentMove: ZodType<components["schemas"]["AgentMove"]> = documented(
  z.enum(["left", "stay", "right"]),
  { description: "A step on the lattice.", type: "string", enum: ["left", "stay", "right"], examples: ["left"] },
)

/** How an agent was lost. `CLIFF`: on the node of a repulsor with more pressure than buffer. `EXHAUSTION`: without any buffer for 16 ticks. `PARADOX`: in a conflict that three separations did not solve. */
export const LossKind: ZodType<components["schemas"]["LossKind"]> = documented(
  z.enum(["CLIFF", "EXHAUSTION", "PARADOX"]),
  {
    description: "How an agent was lost. `CLIFF`: on the node of a repulsor with more pressure than buffer. `EXHAUSTION`: without any buffer for 16 ticks. `PARADOX`: in a conflict that three separations did not solve.",
    type: "string",
    enum: ["CLIFF", "EXHAUSTION", "PARADOX"],
    examples: ["CLIFF"],
  },
)

/** The system, as it is now. */
export const StepState: ZodType<components["schemas"]["StepState"]> = documented(
  z.strictObject({
    stability: z.number(),
    minStability: z.number(),
    phase: SimulationPhase,
    collapsed: z.boolean(),
    fields: z.array(FieldRecord).max(16),
  }),
  {
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
)

/** One tick. The record of `t = 0` is the initial state: moves `idle`, totals 0, stability of the configured values. Its text (these keys in this order, without white space) is what `traceHash` is made of. */
export const StepRecord: ZodType<components["schemas"]["StepRecord"]> = documented(
  z.strictObject({
    t: Tick,
    b: Position,
    lastMove: LastMove,
    state: StepState,
    warning: z.nullable(CollapseWarning),
    agents: z.array(AgentRecord).max(64),
  }),
  {
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
)

/** The phase has changed. */
export const PhaseTransition: ZodType<components["schemas"]["PhaseTransition"]> = documented(
  z.strictObject({
    from: SimulationPhase,
    to: SimulationPhase,
    tick: Tick,
  }),
  {
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
)

/** An agent was lost. */
export const BasinLoss: ZodType<components["schemas"]["BasinLoss"]> = documented(
  z.strictObject({
    tick: Tick,
    agent: AgentRef,
    kind: LossKind,
    magnitude: z.number(),
  }),
  {
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
)

/** What happened between two ticks, in numbers. */
export const TraceSummary: ZodType<components["schemas"]["TraceSummary"]> = documented(
  z.strictObject({
    fromTick: Tick,
    toTick: Tick,
    ticks: z.int().gte(0).lte(9007199254740991),
    agentIds: z.array(AgentRef).max(64),
    finalPhase: SimulationPhase,
    meanStability: z.number(),
    minStability: z.number(),
    maxStability: z.number(),
    phaseTransitions: z.array(PhaseTransition),
    basinLosses: z.array(BasinLoss).max(64),
    warningTicks: z.int().gte(0).lte(9007199254740991),
    paradoxes: z.int().gte(0).lte(9007199254740991),
    ghostBranches: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
      ghostBranches: { description: "Attempts that were discarded.", type: "integer", minimum: 0, maximum: 9007199254740991, examples: [0] },
    },
    additionalProperties: false,
  },
)

/** An attempt at a tick that ended in a paradox and was discarded. */
export const GhostBranch: ZodType<components["schemas"]["GhostBranch"]> = documented(
  z.strictObject({
    tick: Tick,
    attempt: z.int().gte(1).lte(3),
    reason: z.literal("paradox"),
    agents: z.array(AgentRef).min(2).max(2),
    moves: exact(validators.ghostBranch_movesValidator),
    stability: z.number(),
  }),
  {
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
)

/** Attempts that were discarded. */
export const GhostBranchList: ZodType<components["schemas"]["GhostBranchList"]> = documented(
  z.strictObject({
    data: z.array(GhostBranch).max(200),
    pagination: ListWindow,
  }),
  {
    description: "Attempts that were discarded.",
    type: "object",
    required: ["data", "pagination"],
    properties: {
      data: { description: "Those of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/GhostBranch" } },
      pagination: { $ref: "#/components/schemas/ListWindow" },
    },
    additionalProperties: false,
  },
)

/** A part of a trace. */
export const TracePart: ZodType<components["schemas"]["TracePart"]> = documented(
  z.enum(["steps", "events", "prophecies", "ghostBranches"]),
  { description: "A part of a trace.", type: "string", enum: ["steps", "events", "prophecies", "ghostBranches"], examples: ["steps"] },
)

/** Exactly one of `scenarioId`, `scenario` and `domain`; `input` belongs to `domain`. */
export const RunSimulation: ZodType<components["schemas"]["RunSimulation"]> = documented(
  exact(validators.runSimulationValidator),
  {
    description: "Exactly one of `scenarioId`, `scenario` and `domain`; `input` belongs to `domain`.",
    type: "object",
    properties: {
      scenarioId: { description: "A built-in scenario.", type: "string", minLength: 1, maxLength: 64, examples: ["capability-divergence"] },
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
)

/** What happened. */
export const EventName: ZodType<components["schemas"]["EventName"]> = documented(
  z.enum(["decree", "paradox", "loss", "warning", "phase", "prophecy", "simulation:status", "error"]),
  {
    description: "What happened.",
    type: "string",
    enum: ["decree", "paradox", "loss", "warning", "phase", "prophecy", "simulation:status", "error"],
    examples: ["loss"],
  },
)

/** An event of a simulation, as its stream carries it. Ticks are no events of their own here. */
export const EventRecord: ZodType<components["schemas"]["EventRecord"]> = documented(
  z.strictObject({
    id: z.string().check(codePoints(0, 33)).regex(new RegExp("^[0-9]+\\.[0-9]+$", "u")),
    tick: Tick,
    event: EventName,
    data: z.looseObject({}),
  }),
  {
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
)

/** How stable the forks were in the end. */
export const StabilityPercentiles: ZodType<components["schemas"]["StabilityPercentiles"]> = documented(
  z.strictObject({
    p10: z.number(),
    p50: z.number(),
    p90: z.number(),
  }),
  {
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
)

/** The agent that is lost first in most forks. */
export const FirstLoss: ZodType<components["schemas"]["FirstLoss"]> = documented(
  z.strictObject({
    agent: AgentRef,
    p50Tick: z.number(),
  }),
  {
    description: "The agent that is lost first in most forks.",
    type: "object",
    required: ["agent", "p50Tick"],
    properties: {
      agent: { $ref: "#/components/schemas/AgentRef" },
      p50Tick: { description: "The tick at which half of these forks have lost it.", type: "number", examples: [236] },
    },
    additionalProperties: false,
  },
)

/** What 16 forks with fresh noise did in the next ticks. Further fields belong to the engine version. */
export const ProphecyData: ZodType<components["schemas"]["ProphecyData"]> = documented(
  z.strictObject({
    predictedPhase: SimulationPhase,
    confidence: z.number().gte(0).lte(1),
    horizon: z.int().gte(1).lte(10000),
    stability: StabilityPercentiles,
    lossProbability: z.number().gte(0).lte(1),
    firstLoss: z.nullable(FirstLoss),
    tick: Tick,
  }),
  {
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
)

/** A forecast, as it was published. */
export const Prophecy: ZodType<components["schemas"]["Prophecy"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    simulationId: SimulationId,
    createdAt: exact(validators.dateTimeTextValidator),
    data: ProphecyData,
    tick: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
)

/** The parts of the trace that were asked for. */
export const TraceParts: ZodType<components["schemas"]["TraceParts"]> = documented(
  z.strictObject({
    steps: z.array(StepRecord).max(200000).optional(),
    events: z.array(EventRecord).optional(),
    prophecies: z.array(Prophecy).optional(),
    ghostBranches: z.array(GhostBranch).optional(),
  }),
  {
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
)

/** A finished run with its trace. */
export const SimulationRun: ZodType<components["schemas"]["SimulationRun"]> = documented(
  exact(validators.simulationRunValidator),
  {
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
)

/** The last line of a trace. */
export const TraceEnd: ZodType<components["schemas"]["TraceEnd"]> = documented(
  z.strictObject({
    summary: TraceSummary,
    simulation: exact(validators.traceEnd_simulationValidator),
    events: z.array(EventRecord).optional(),
    prophecies: z.array(Prophecy).optional(),
    ghostBranches: z.array(GhostBranch).optional(),
  }),
  {
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
)

/** A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off. */
export const TraceLine: ZodType<components["schemas"]["TraceLine"]> = documented(
  z.xor([StepRecord, TraceEnd, Error_]),
  {
    description: "A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off.",
    oneOf: [
      { $ref: "#/components/schemas/StepRecord" },
      { $ref: "#/components/schemas/TraceEnd" },
      { $ref: "#/components/schemas/Error" },
    ],
  },
)

/** A part of a trace, and what happened in it. */
export const SimulationTrace: ZodType<components["schemas"]["SimulationTrace"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    scenarioId: z.string().check(codePoints(0, 64)).nullable(),
    domain: z.string().check(codePoints(0, 64)).nullable(),
    engineVersion: EngineVersion,
    seed: Seed,
    t: Tick,
    status: SimulationStatus,
    traceHash: TraceHash,
    trace: TraceParts,
    summary: TraceSummary,
  }),
  {
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
)

/** How far to go, and what to force on the way. */
export const StepSimulation: ZodType<components["schemas"]["StepSimulation"]> = documented(
  z.strictObject({
    ticks: z.int().gte(1).lte(10000).optional(),
    moves: z.optional(exact(validators.ghostBranch_movesValidator)),
    include: z.optional(exact(validators.stepSimulation_includeValidator)),
  }),
  {
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
)

/** What these ticks have done. */
export const StepResult: ZodType<components["schemas"]["StepResult"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    status: SimulationStatus,
    t: Tick,
    ticks: z.int().gte(0).lte(10000),
    state: SimulationState,
    traceHash: TraceHash,
    summary: TraceSummary,
    steps: z.array(StepRecord).max(10000).optional(),
    events: z.array(EventRecord).max(1000).optional(),
    eventsTruncated: z.boolean().optional(),
  }),
  {
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
)

/** What to do with the playback. */
export const ControlPlayback: ZodType<components["schemas"]["ControlPlayback"]> = documented(
  z.strictObject({
    action: z.enum(["play", "pause", "resume", "stop"]),
    ticksPerSecond: z.int().gte(1).lte(200).optional(),
    untilTick: z.int().gte(1).lte(9007199254740991).optional(),
  }),
  {
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
)

/** The playback as it is now. */
export const PlaybackResult: ZodType<components["schemas"]["PlaybackResult"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    status: SimulationStatus,
    t: Tick,
    playback: PlaybackOrNull,
  }),
  {
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
)

/** A span of ticks. */
export const TickSpan: ZodType<components["schemas"]["TickSpan"]> = documented(
  z.strictObject({
    fromTick: Tick,
    toTick: Tick,
  }),
  {
    description: "A span of ticks.",
    type: "object",
    required: ["fromTick", "toTick"],
    properties: {
      fromTick: { description: "Its first tick.", $ref: "#/components/schemas/Tick" },
      toTick: { description: "Its last tick.", $ref: "#/components/schemas/Tick" },
    },
    additionalProperties: false,
  },
)

/** What a recomputation from the scenario and the inputs gave. */
export const Verification: ZodType<components["schemas"]["Verification"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    verified: z.boolean(),
    t: Tick,
    engineVersion: EngineVersion,
    traceHash: TraceHash,
    computedHash: TraceHash,
    firstMismatch: z.nullable(TickSpan),
    durationMs: z.number().gte(0),
  }),
  {
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
)

/** An agent was lost. */
export const LossEvent: ZodType<components["schemas"]["LossEvent"]> = documented(
  z.strictObject({
    tick: Tick,
    magnitude: z.number(),
    agent: AgentRef,
    kind: LossKind,
  }),
  {
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
)

/** A warning has appeared, has risen a level, or is over. */
export const WarningEvent: ZodType<components["schemas"]["WarningEvent"]> = documented(
  z.strictObject({
    tick: Tick,
    change: z.enum(["appeared", "worsened", "cleared"]),
    agent: AgentRef,
    criticality: z.number(),
    severity: z.number(),
    imminence: z.number(),
    stepsToImpact: z.int().gte(0).lte(8),
    risk: CollapseRisk,
    level: z.literal(["watch", "warning", "critical", null]),
    totalFutureCollapse: z.boolean(),
  }),
  {
    description: "A warning has appeared, has risen a level, or is over.",
    type: "object",
    required: ["tick", "change", "agent", "criticality", "severity", "imminence", "stepsToImpact", "risk", "level", "totalFutureCollapse"],
    properties: {
      tick: { $ref: "#/components/schemas/Tick" },
      change: { description: "What has changed.", type: "string", enum: ["appeared", "worsened", "cleared"], examples: ["appeared"] },
      agent: { description: "The agent; after a warning is over, the one that was warned of last.", $ref: "#/components/schemas/AgentRef" },
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
)

/** What the engine did against it. */
export const Separation: ZodType<components["schemas"]["Separation"]> = documented(
  z.strictObject({
    type: z.literal("separation"),
    target: AgentRef,
    magnitude: z.number(),
  }),
  {
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
)

/** Two agents met on one node with too little stability between them; the attempt was discarded. */
export const ParadoxEvent: ZodType<components["schemas"]["ParadoxEvent"]> = documented(
  z.strictObject({
    tick: Tick,
    agents: z.array(AgentRef).min(2).max(2),
    b: Position,
    stability: z.number(),
    attempt: z.int().gte(1).lte(3),
    decree: Separation,
  }),
  {
    description: "Two agents met on one node with too little stability between them; the attempt was discarded.",
    type: "object",
    required: ["tick", "agents", "b", "stability", "attempt", "decree"],
    properties: {
      tick: { $ref: "#/components/schemas/Tick" },
      agents: { description: "The two agents.", type: "array", minItems: 2, maxItems: 2, items: { $ref: "#/components/schemas/AgentRef" } },
      b: { description: "Where they met.", $ref: "#/components/schemas/Position" },
      stability: { description: "Stability of the pair.", type: "number", examples: [0.14] },
      attempt: { description: "Which attempt at this tick, from 1.", type: "integer", minimum: 1, maximum: 3, examples: [1] },
      decree: { $ref: "#/components/schemas/Separation" },
    },
    additionalProperties: false,
  },
)

/** What a decree does. `separation` is the engine's own, against paradoxes. */
export const DecreeType: ZodType<components["schemas"]["DecreeType"]> = documented(
  z.enum(["capability_jump", "alignment_shift", "oversight_surge", "exogenous_shock", "policy_change", "field_shift", "halt", "separation"]),
  {
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
)

/** One agent, and by how much. */
export const TargetedMagnitude: ZodType<components["schemas"]["TargetedMagnitude"]> = documented(
  z.strictObject({
    target: z.string().check(codePoints(1, 64)),
    magnitude: z.number().gte(-1).lte(1),
  }),
  {
    description: "One agent, and by how much.",
    type: "object",
    required: ["target", "magnitude"],
    properties: {
      target: { description: "The agent.", type: "string", minLength: 1, maxLength: 64, examples: ["frontier_model"] },
      magnitude: { description: "By how much.", type: "number", minimum: -1, maximum: 1, examples: [0.4] },
    },
    additionalProperties: false,
  },
)

/** A buffer for a while. */
export const OversightSurge: ZodType<components["schemas"]["OversightSurge"]> = documented(
  z.strictObject({
    target: z.string().check(codePoints(1, 64)).optional(),
    magnitude: z.number().gte(-1).lte(1),
    durationTicks: z.int().gte(1).lte(10000),
  }),
  {
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
)

/** A blow against the buffer. */
export const ExogenousShock: ZodType<components["schemas"]["ExogenousShock"]> = documented(
  z.strictObject({
    target: z.string().check(codePoints(1, 64)).optional(),
    magnitude: z.number().gte(0).lte(1),
  }),
  {
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
)

/** Base values of an agent, at least one. */
export const PolicyChange: ZodType<components["schemas"]["PolicyChange"]> = documented(
  exact(validators.policyChangeValidator),
  {
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
)

/** A field, and its new position, its new strength, or both. */
export const FieldShift: ZodType<components["schemas"]["FieldShift"]> = documented(
  exact(validators.fieldShiftValidator),
  {
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
)

/** There is nothing more to say. */
export const NothingMore: ZodType<components["schemas"]["NothingMore"]> = documented(
  z.strictObject({}),
  { description: "There is nothing more to say.", type: "object", additionalProperties: false, examples: [{}] },
)

/** What the decree is about; its form follows from `type`. */
export const DecreePayload: ZodType<components["schemas"]["DecreePayload"]> = documented(
  z.union([TargetedMagnitude, OversightSurge, ExogenousShock, PolicyChange, FieldShift, NothingMore]),
  {
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
)

/** Where a decree comes from: `api` (issued), `schedule` (part of a run or of a domain's input), `policy` (a change of policies), `engine` (a separation). */
export const DecreeOrigin: ZodType<components["schemas"]["DecreeOrigin"]> = documented(
  z.enum(["api", "schedule", "policy", "engine"]),
  {
    description: "Where a decree comes from: `api` (issued), `schedule` (part of a run or of a domain's input), `policy` (a change of policies), `engine` (a separation).",
    type: "string",
    enum: ["api", "schedule", "policy", "engine"],
    examples: ["api"],
  },
)

/** A decree, or a change of policy, has taken effect. */
export const DecreeEvent: ZodType<components["schemas"]["DecreeEvent"]> = documented(
  z.strictObject({
    tick: Tick,
    id: exact(validators.uuidTextTo36Validator),
    type: DecreeType,
    payload: DecreePayload,
    origin: DecreeOrigin,
    effect: z.literal("none").optional(),
  }),
  {
    description: "A decree, or a change of policy, has taken effect.",
    type: "object",
    required: ["tick", "id", "type", "payload", "origin"],
    properties: {
      tick: { $ref: "#/components/schemas/Tick" },
      id: { description: "The decree.", type: "string", format: "uuid", maxLength: 36, examples: ["0197721f-02bb-7d11-8a07-9b2f1b8f6c01"] },
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
)

/** The status has changed; or, first in a stream, what it is. */
export const StatusEvent: ZodType<components["schemas"]["StatusEvent"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    status: SimulationStatus,
    previousStatus: z.literal(["ready", "running", "paused", "completed", "collapsed", "failed", null]),
    reason: z.enum(["created", "play", "pause", "resume", "stop", "untilTick", "tickLimit", "idle", "run", "halt", "collapse", "failure", "snapshot"]),
    tick: Tick,
    at: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** The connection is alive. The event has no data and no id. */
export const StreamHeartbeat: ZodType<components["schemas"]["StreamHeartbeat"]> = documented(
  z.null(),
  { description: "The connection is alive. The event has no data and no id.", type: "null" },
)

/** The tick at which it takes effect, after the present one; the next one when left out. */
export const DecreeTick: ZodType<components["schemas"]["DecreeTick"]> = documented(
  z.int().gte(1).lte(9007199254740991),
  {
    description: "The tick at which it takes effect, after the present one; the next one when left out.",
    type: "integer",
    minimum: 1,
    maximum: 9007199254740991,
    examples: [250],
  },
)

/** The pressure of one agent changes. */
export const CapabilityJump: ZodType<components["schemas"]["CapabilityJump"]> = documented(
  z.strictObject({
    type: z.literal("capability_jump"),
    payload: TargetedMagnitude,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** The buffer of one agent changes. */
export const AlignmentShift: ZodType<components["schemas"]["AlignmentShift"]> = documented(
  z.strictObject({
    type: z.literal("alignment_shift"),
    payload: TargetedMagnitude,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** The buffer of one agent, or of all, grows for a while. */
export const OversightSurgeDecree: ZodType<components["schemas"]["OversightSurgeDecree"]> = documented(
  z.strictObject({
    type: z.literal("oversight_surge"),
    payload: OversightSurge,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** One agent, or all, lose buffer at once. */
export const ExogenousShockDecree: ZodType<components["schemas"]["ExogenousShockDecree"]> = documented(
  z.strictObject({
    type: z.literal("exogenous_shock"),
    payload: ExogenousShock,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** The base values of one agent are replaced. */
export const PolicyChangeDecree: ZodType<components["schemas"]["PolicyChangeDecree"]> = documented(
  z.strictObject({
    type: z.literal("policy_change"),
    payload: PolicyChange,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** A field moves, or changes its strength. */
export const FieldShiftDecree: ZodType<components["schemas"]["FieldShiftDecree"]> = documented(
  z.strictObject({
    type: z.literal("field_shift"),
    payload: FieldShift,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** The simulation ends before this tick is computed, as `completed`. */
export const HaltDecree: ZodType<components["schemas"]["HaltDecree"]> = documented(
  z.strictObject({
    type: z.literal("halt"),
    payload: NothingMore,
    tick: z.optional(DecreeTick),
  }),
  {
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
)

/** A decree. What `payload` holds follows from `type`. */
export const IssueDecree: ZodType<components["schemas"]["IssueDecree"]> = documented(
  z.xor([CapabilityJump, AlignmentShift, OversightSurgeDecree, ExogenousShockDecree, PolicyChangeDecree, FieldShiftDecree, HaltDecree]),
  {
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
)

/** A decree, as it was accepted. */
export const Decree: ZodType<components["schemas"]["Decree"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    simulationId: SimulationId,
    type: DecreeType,
    payload: DecreePayload,
    createdAt: exact(validators.dateTimeTextValidator),
    origin: DecreeOrigin,
    tick: z.int().gte(1).lte(9007199254740991).nullable(),
    appliedAtTick: z.int().gte(0).lte(9007199254740991).nullable(),
  }),
  {
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
)

/** The decrees of a simulation, in the order in which they were accepted. */
export const DecreeList: ZodType<components["schemas"]["DecreeList"]> = documented(
  z.strictObject({
    data: z.array(Decree).max(200),
    pagination: ListWindow,
  }),
  {
    description: "The decrees of a simulation, in the order in which they were accepted.",
    type: "object",
    required: ["data", "pagination"],
    properties: {
      data: { description: "The decrees of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/Decree" } },
      pagination: { $ref: "#/components/schemas/ListWindow" },
    },
    additionalProperties: false,
  },
)

/** The values to change, at least one; the others stay. */
export const AgentPolicyPatch: ZodType<components["schemas"]["AgentPolicyPatch"]> = documented(
  exact(validators.agentPolicyPatchValidator),
  {
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
)

/** Changes for several agents; all of them, or none. */
export const UpdatePolicies: ZodType<components["schemas"]["UpdatePolicies"]> = documented(
  z.strictObject({
    policies: exact(validators.updatePolicies_policiesValidator),
  }),
  {
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
)

/** What the values are now, after noise, decrees and fields. */
export const EffectivePolicy: ZodType<components["schemas"]["EffectivePolicy"]> = documented(
  z.strictObject({
    lambda: z.number(),
    gamma: z.number(),
  }),
  {
    description: "What the values are now, after noise, decrees and fields.",
    type: "object",
    required: ["lambda", "gamma"],
    properties: {
      lambda: { description: "Effective pressure, Λ.", type: "number", examples: [0.61] },
      gamma: { description: "Effective buffer, Γ.", type: "number", examples: [0.29] },
    },
    additionalProperties: false,
  },
)

/** What drives an agent. Base values include changes that are still to take effect. */
export const CurrentPolicy: ZodType<components["schemas"]["CurrentPolicy"]> = documented(
  z.strictObject({
    lambda: z.number(),
    gamma: z.number(),
    lambdaDrift: z.number(),
    gammaDrift: z.number(),
    attractorPreferences: AttractorPreferences,
    effective: EffectivePolicy,
    pending: z.boolean(),
  }),
  {
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
)

/** What drives the agents of a simulation. */
export const SimulationPolicies: ZodType<components["schemas"]["SimulationPolicies"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    t: Tick,
    policies: exact(validators.simulationPolicies_policiesValidator),
    decreeIds: z.array(exact(validators.uuidTextTo36Validator)).max(64),
  }),
  {
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
)

/** The forecasts of a simulation. */
export const ProphecyList: ZodType<components["schemas"]["ProphecyList"]> = documented(
  z.strictObject({
    data: z.array(Prophecy).max(200),
    pagination: ListWindow,
  }),
  {
    description: "The forecasts of a simulation.",
    type: "object",
    required: ["data", "pagination"],
    properties: {
      data: { description: "The forecasts of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/Prophecy" } },
      pagination: { $ref: "#/components/schemas/ListWindow" },
    },
    additionalProperties: false,
  },
)

/** Names a domain; `GET /domains` lists them. */
export const DomainName: ZodType<components["schemas"]["DomainName"]> = documented(
  z.string().check(codePoints(1, 64)),
  { description: "Names a domain; `GET /domains` lists them.", type: "string", minLength: 1, maxLength: 64, examples: ["ai-safety"] },
)

/** What the domain takes; its form follows from `domain`, and `GET /domains/{id}` shows it. */
export const DomainInput: ZodType<components["schemas"]["DomainInput"]> = documented(
  z.looseObject({}),
  {
    description: "What the domain takes; its form follows from `domain`, and `GET /domains/{id}` shows it.",
    type: "object",
    additionalProperties: true,
    examples: [{ name: "Frontier governance", models: [{ name: "frontier", capabilityIndex: 450, alignmentScore: 72 }] }],
  },
)

/** Which schema `input` follows, by `domain`. A part of every body that has both. A domain without an adapter is not judged here: it is answered as unknown. */
export const InputOfDomain: ZodType<components["schemas"]["InputOfDomain"]> = documented(
  exact(validators.inputOfDomainValidator),
  {
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
)

/** A domain, in the list. */
export const DomainSummary: ZodType<components["schemas"]["DomainSummary"]> = documented(
  z.strictObject({
    id: DomainName,
    label: z.string().check(codePoints(0, 200)),
    lambdaFrom: z.string().check(codePoints(0, 500)),
    gammaFrom: z.string().check(codePoints(0, 500)),
  }),
  {
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
)

/** The domains. */
export const DomainList: ZodType<components["schemas"]["DomainList"]> = documented(
  z.strictObject({
    data: z.array(DomainSummary).max(100),
  }),
  {
    description: "The domains.",
    type: "object",
    required: ["data"],
    properties: {
      data: { description: "All of them.", type: "array", maxItems: 100, items: { $ref: "#/components/schemas/DomainSummary" } },
    },
    additionalProperties: false,
  },
)

/** From and to. */
export const DomainRange: ZodType<components["schemas"]["DomainRange"]> = documented(
  z.array(z.number()).min(2).max(2),
  { description: "From and to.", type: "array", minItems: 2, maxItems: 2, items: { type: "number" }, examples: [[1, 1000]] },
)

/** A metric, and how it is scaled. */
export const DomainMetric: ZodType<components["schemas"]["DomainMetric"]> = documented(
  z.strictObject({
    name: z.string().check(codePoints(0, 64)),
    into: z.enum(["lambda", "gamma"]),
    primary: z.boolean(),
    fn: z.enum(["linear", "log", "sigmoid", "inverse", "step"]),
    inputRange: DomainRange,
    outputRange: DomainRange,
    weight: z.number().gte(0),
  }),
  {
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
      primary: { description: "Whether it is required; a secondary one that is left out adds nothing.", type: "boolean", examples: [true] },
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
)

/** How several scaled metrics become one value. */
export const DomainComposition: ZodType<components["schemas"]["DomainComposition"]> = documented(
  z.strictObject({
    composite: z.enum(["sum", "weighted_mean", "weighted_max", "weighted_min", "product"]),
    inputRange: z.optional(DomainRange),
    outputRange: DomainRange,
  }),
  {
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
)

/** A domain and its adapter. */
export const Domain: ZodType<components["schemas"]["Domain"]> = documented(
  z.strictObject({
    id: DomainName,
    label: z.string().check(codePoints(0, 200)),
    lambdaFrom: z.string().check(codePoints(0, 500)),
    gammaFrom: z.string().check(codePoints(0, 500)),
    adapterVersion: z.int().gte(1).lte(2147483647),
    metrics: z.array(DomainMetric).max(64),
    lambda: DomainComposition,
    gamma: DomainComposition,
    inputSchema: z.looseObject({}),
    example: DomainInput,
  }),
  {
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
)

/** What people call the simulation; becomes its label. */
export const DomainInputName: ZodType<components["schemas"]["DomainInputName"]> = documented(
  z.string().check(codePoints(1, 200)),
  {
    description: "What people call the simulation; becomes its label.",
    type: "string",
    minLength: 1,
    maxLength: 200,
    examples: ["Frontier governance"],
  },
)

/** Names the agent: characters outside `A-Z a-z 0-9 _ -` turn into `_`. Two names that become one agent id are refused. */
export const DomainActorName: ZodType<components["schemas"]["DomainActorName"]> = documented(
  z.string().check(codePoints(1, 64)),
  {
    description: "Names the agent: characters outside `A-Z a-z 0-9 _ -` turn into `_`. Two names that become one agent id are refused.",
    type: "string",
    minLength: 1,
    maxLength: 64,
    examples: ["north"],
  },
)

/** The tick that it takes effect in. */
export const DomainEventTick: ZodType<components["schemas"]["DomainEventTick"]> = documented(
  z.int().gte(1).lte(9007199254740991),
  { description: "The tick that it takes effect in.", type: "integer", minimum: 1, maximum: 9007199254740991, examples: [120] },
)

/** Name of the actor or model that it meets, as in the input, or its agent id. */
export const DomainEventTarget: ZodType<components["schemas"]["DomainEventTarget"]> = documented(
  z.string().check(codePoints(1, 64)),
  {
    description: "Name of the actor or model that it meets, as in the input, or its agent id.",
    type: "string",
    minLength: 1,
    maxLength: 64,
    examples: ["north"],
  },
)

/** The base value of an agent changes for good. */
export const DomainShift: ZodType<components["schemas"]["DomainShift"]> = documented(
  z.strictObject({
    tick: DomainEventTick,
    type: z.enum(["capability_jump", "alignment_shift"]),
    target: DomainEventTarget,
    magnitude: z.number().gte(-1).lte(1),
  }),
  {
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
)

/** Γ is raised, or with a negative magnitude lowered, for some time. */
export const DomainOversightSurge: ZodType<components["schemas"]["DomainOversightSurge"]> = documented(
  z.strictObject({
    tick: DomainEventTick,
    type: z.literal("oversight_surge"),
    target: z.string().check(codePoints(1, 64)).optional(),
    magnitude: z.number().gte(-1).lte(1),
    durationTicks: z.int().gte(1).lte(10000).optional(),
  }),
  {
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
      durationTicks: { description: "For how many ticks; 100 when left out.", type: "integer", minimum: 1, maximum: 10000, examples: [250] },
    },
    examples: [{ tick: 200, type: "oversight_surge", magnitude: 0.4, durationTicks: 250 }],
    additionalProperties: false,
  },
)

/** Γ falls at once, and recovers as it can. */
export const DomainExogenousShock: ZodType<components["schemas"]["DomainExogenousShock"]> = documented(
  z.strictObject({
    tick: DomainEventTick,
    type: z.literal("exogenous_shock"),
    target: z.string().check(codePoints(1, 64)).optional(),
    magnitude: z.number().gte(0).lte(1),
  }),
  {
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
)

/** Something that happens at a tick of the run. */
export const DomainEvent: ZodType<components["schemas"]["DomainEvent"]> = documented(
  z.xor([DomainShift, DomainOversightSurge, DomainExogenousShock]),
  {
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
)

/** What happens during the run. Each becomes a decree of origin `schedule`; in one tick in the order of this list. */
export const DomainEvents: ZodType<components["schemas"]["DomainEvents"]> = documented(
  z.array(DomainEvent).max(1000),
  {
    description: "What happens during the run. Each becomes a decree of origin `schedule`; in one tick in the order of this list.",
    type: "array",
    maxItems: 1000,
    items: { $ref: "#/components/schemas/DomainEvent" },
  },
)

/** A model. */
export const AiSafetyModel: ZodType<components["schemas"]["AiSafetyModel"]> = documented(
  z.strictObject({
    name: DomainActorName,
    capabilityIndex: z.number().gte(1).lte(1000),
    alignmentScore: z.number().gte(0).lte(100),
    autonomyLevel: z.number().gte(0).lte(10).optional(),
    humanOversightFreq: z.number().gte(0).lte(100).optional(),
    guardrailCoverage: z.number().gte(0).lte(100).optional(),
  }),
  {
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
)

/** Somebody who oversees every model. */
export const AiSafetyOversightBody: ZodType<components["schemas"]["AiSafetyOversightBody"]> = documented(
  z.strictObject({
    name: z.string().check(codePoints(1, 64)),
    guardrailStrength: z.number().gte(0).lte(100),
    responseLatency: z.number().gte(0).lte(100),
  }),
  {
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
)

/** Models of growing capability, and the bodies that oversee them all. */
export const AiSafetyInput: ZodType<components["schemas"]["AiSafetyInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    models: z.array(AiSafetyModel).min(1).max(64),
    oversightBodies: z.array(AiSafetyOversightBody).max(16).optional(),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** A deployed model. */
export const LlmReliabilityActor: ZodType<components["schemas"]["LlmReliabilityActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    modelCapability: z.number().gte(0).lte(100),
    outputConsistency: z.number().gte(0).lte(100),
  }),
  {
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
)

/** Language models in use: what each can do against how steadily it does it. */
export const LlmReliabilityInput: ZodType<components["schemas"]["LlmReliabilityInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(LlmReliabilityActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** A robot. */
export const RoboticsActor: ZodType<components["schemas"]["RoboticsActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    velocity: z.number().gte(0).lte(10),
    planningHorizon: z.number().gte(0).lte(20),
    safetyMargin: z.number().gte(0).lte(5),
  }),
  {
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
      safetyMargin: { description: "Distance that it keeps to people, in metres.", type: "number", minimum: 0, maximum: 5, examples: [2.5] },
    },
    examples: [{ name: "picker", velocity: 1.5, planningHorizon: 4, safetyMargin: 2.5 }],
    additionalProperties: false,
  },
)

/** Robots that share a space: how fast and how far ahead each acts against the room that is kept free around it. */
export const RoboticsInput: ZodType<components["schemas"]["RoboticsInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(RoboticsActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** An institution. */
export const FinanceActor: ZodType<components["schemas"]["FinanceActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    leverageRatio: z.number().gte(1).lte(100),
    regulatoryScore: z.number().gte(0).lte(100),
  }),
  {
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
)

/** Institutions that owe each other: leverage against regulation. */
export const FinanceInput: ZodType<components["schemas"]["FinanceInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(FinanceActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** A power. */
export const GeopoliticsActor: ZodType<components["schemas"]["GeopoliticsActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    militarySpending: z.number().gte(0).lte(20),
    treatyCoverage: z.number().gte(0).lte(100),
  }),
  {
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
)

/** Powers: what they arm against what binds them. */
export const GeopoliticsInput: ZodType<components["schemas"]["GeopoliticsInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(GeopoliticsActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
        actors: [{ name: "north", militarySpending: 6, treatyCoverage: 40 }, { name: "south", militarySpending: 3.5, treatyCoverage: 65 }],
      },
    ],
    additionalProperties: false,
  },
)

/** A network. */
export const CybersecurityActor: ZodType<components["schemas"]["CybersecurityActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    exposedServices: z.number().gte(1).lte(1000),
    criticalVulnerabilities: z.number().gte(0).lte(100),
    privilegedAccounts: z.number().gte(1).lte(1000),
    segmentation: z.number().gte(0).lte(100),
    monitoringCoverage: z.number().gte(0).lte(100),
    detectionLatencyHours: z.number().gte(0).lte(720),
  }),
  {
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
      privilegedAccounts: { description: "Accounts with administrative rights.", type: "number", minimum: 1, maximum: 1000, examples: [90] },
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
)

/** Networks: the worst opening that each offers against its weakest defence. */
export const CybersecurityInput: ZodType<components["schemas"]["CybersecurityInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(CybersecurityActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** A region. */
export const EpidemiologyActor: ZodType<components["schemas"]["EpidemiologyActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    transmissionRate: z.number().gte(0).lte(20),
    healthSystemCapacity: z.number().gte(0).lte(100),
  }),
  {
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
)

/** Regions: how fast an infection spreads against what the health system can bear. */
export const EpidemiologyInput: ZodType<components["schemas"]["EpidemiologyInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(EpidemiologyActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** A company. */
export const SupplyChainActor: ZodType<components["schemas"]["SupplyChainActor"]> = documented(
  z.strictObject({
    name: DomainActorName,
    supplierConcentration: z.number().gte(0).lte(100),
    inventoryDays: z.number().gte(1).lte(365),
  }),
  {
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
)

/** Companies: how far each depends on few suppliers against how long its stock lasts. */
export const SupplyChainInput: ZodType<components["schemas"]["SupplyChainInput"]> = documented(
  z.strictObject({
    name: DomainInputName,
    seed: z.optional(Seed),
    actors: z.array(SupplyChainActor).min(1).max(64),
    events: z.optional(DomainEvents),
  }),
  {
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
)

/** `observe`: computes everything and lets everything pass. `state_gate`: judges the state. `state_plus_action_gate`: judges the proposed action too. In this order each is stricter than the one before. */
export const GateMode: ZodType<components["schemas"]["GateMode"]> = documented(
  z.enum(["observe", "state_gate", "state_plus_action_gate"]),
  {
    description: "`observe`: computes everything and lets everything pass. `state_gate`: judges the state. `state_plus_action_gate`: judges the proposed action too. In this order each is stricter than the one before.",
    type: "string",
    enum: ["observe", "state_gate", "state_plus_action_gate"],
    examples: ["state_gate"],
  },
)

/** What the gate says. A rejection is a result, not an error. */
export const GateDecision: ZodType<components["schemas"]["GateDecision"]> = documented(
  z.enum([
  "PASS",
  "REJECT_STALE_METRICS",
  "REJECT_INVALID_SIGNATURE",
  "REJECT_STATE",
  "REJECT_BASIN_COLLAPSE",
  "REJECT_PARADOX",
  "REJECT_ACTION",
  "ERROR",
]),
  {
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
)

/** Why. */
export const GateReason: ZodType<components["schemas"]["GateReason"]> = documented(
  z.enum([
  "NONE",
  "METRICS_STALE",
  "SIGNATURE_INVALID",
  "GAMMA_BELOW_FLOOR",
  "TOTAL_FUTURE_COLLAPSE",
  "DUAL_ADMINISTRATOR_PARADOX",
  "ACTION_PREVIEW_UNSAFE",
  "INTERNAL",
  "FAIL_OPEN",
]),
  {
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
)

/** What was measured, and when. */
export const MetricSnapshot: ZodType<components["schemas"]["MetricSnapshot"]> = documented(
  z.strictObject({
    timestamp: exact(validators.dateTimeTextValidator),
    metrics: exact(validators.metricSnapshot_metricsValidator),
    signature: z.string().check(codePoints(0, 128)).nullable().optional(),
  }),
  {
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
)

/** What somebody is about to do. */
export const ProposedAction: ZodType<components["schemas"]["ProposedAction"]> = documented(
  z.strictObject({
    type: z.string().check(codePoints(1, 64)),
    target: z.string().check(codePoints(0, 2000)).optional(),
    payload: z.looseObject({}).optional(),
    metricDelta: z.optional(exact(validators.proposedAction_metricDeltaValidator)),
  }),
  {
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
)

/** A stricter policy for this request. It may only tighten. */
export const GateTightening: ZodType<components["schemas"]["GateTightening"]> = documented(
  z.strictObject({
    gammaFloor: z.number().gte(0).lte(1).optional(),
    mode: z.optional(GateMode),
    metricStalenessMaxMs: z.int().gte(1000).lte(3600000).optional(),
  }),
  {
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
)

/** A domain. */
export const DomainOfMetrics: ZodType<components["schemas"]["DomainOfMetrics"]> = documented(
  z.string().check(codePoints(1, 64)),
  { description: "A domain.", type: "string", minLength: 1, maxLength: 64, examples: ["ai-safety"] },
)

/** A snapshot of metrics, and perhaps an action that is about to be done. */
export const GateRequest: ZodType<components["schemas"]["GateRequest"]> = documented(
  z.strictObject({
    envelopeVersion: z.literal(1),
    requestId: z.string().check(codePoints(1, 128)),
    snapshot: MetricSnapshot,
    action: z.nullable(ProposedAction).optional(),
    actorId: z.string().check(codePoints(1, 64)).nullable().optional(),
    overrideToken: z.null().optional(),
    simulationId: z.optional(exact(validators.nullableUuidTextTo36Validator)),
    domain: z.optional(DomainOfMetrics),
    policy: z.optional(GateTightening),
  }),
  {
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
)

/** The loss that lies ahead. */
export const HazardLoss: ZodType<components["schemas"]["HazardLoss"]> = documented(
  z.strictObject({
    kind: LossKind,
    tick: Tick,
    actor: AgentRef,
  }),
  {
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
)

/** What a gate has found. */
export const GateFinding: ZodType<components["schemas"]["GateFinding"]> = documented(
  z.strictObject({
    status: z.enum(["UNSAFE", "BASIN_COLLAPSE", "PARADOX"]),
    source: z.enum(["POLICY_PREVIEW", "ACTION_PREVIEW"]),
    lossEvent: z.nullable(HazardLoss),
    prophecies: z.array(ProphecyData).max(16),
  }),
  {
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
)

/** The numbers behind the decision. */
export const GateMeasures: ZodType<components["schemas"]["GateMeasures"]> = documented(
  z.strictObject({
    currentGamma: z.number().nullable(),
    gammaFloor: z.number(),
    currentLambda: z.number().nullable(),
    stability: z.number().nullable(),
    predictedGamma: z.number().nullable(),
    kMargin: z.number().nullable(),
    gateBreached: z.boolean(),
    actionGate: z.nullable(GateFinding),
    hazardGate: z.nullable(GateFinding),
  }),
  {
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
)

/** What the gate would have said. */
export const ObservedDecision: ZodType<components["schemas"]["ObservedDecision"]> = documented(
  z.strictObject({
    decision: GateDecision,
    reasonCode: GateReason,
  }),
  {
    description: "What the gate would have said.",
    type: "object",
    required: ["decision", "reasonCode"],
    properties: { decision: { $ref: "#/components/schemas/GateDecision" }, reasonCode: { $ref: "#/components/schemas/GateReason" } },
    additionalProperties: false,
  },
)

/** What to do next. */
export const GateEscalation: ZodType<components["schemas"]["GateEscalation"]> = documented(
  z.strictObject({
    directive: z.enum(["HUMAN_ESCALATION", "REFORMULATE"]),
    gammaHeadroom: z.number().nullable(),
    stepsToBreach: z.int().gte(0).lte(10000).nullable(),
  }),
  {
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
)

/** A decision of the gate. */
export const GateEvaluation: ZodType<components["schemas"]["GateEvaluation"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    envelopeVersion: z.literal(1),
    requestId: z.string().check(codePoints(0, 128)),
    decision: GateDecision,
    reasonCode: GateReason,
    mode: GateMode,
    policyVersion: z.int().gte(1).lte(2147483647),
    adapterVersion: z.int().gte(1).lte(2147483647),
    evaluation: GateMeasures,
    observed: z.nullable(ObservedDecision),
    escalation: z.nullable(GateEscalation),
    overrideOutcome: z.looseObject({}).nullable(),
    simulationId: exact(validators.nullableUuidTextTo36Validator),
    actorId: z.string().check(codePoints(0, 64)),
    timestamp: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/**
 * Evaluation
 * A decision of the gate with the request that it answered.
 */
export const GateRecord: ZodType<components["schemas"]["GateRecord"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    envelopeVersion: exact(validators.gateRecord_envelopeVersionValidator),
    requestId: z.string().check(codePoints(0, 128)),
    decision: GateDecision,
    reasonCode: GateReason,
    mode: GateMode,
    policyVersion: z.int().gte(1).lte(2147483647),
    adapterVersion: z.int().gte(1).lte(2147483647),
    evaluation: GateMeasures,
    observed: z.nullable(ObservedDecision),
    escalation: z.nullable(GateEscalation),
    overrideOutcome: z.looseObject({}).nullable(),
    simulationId: exact(validators.nullableUuidTextTo36Validator),
    actorId: z.string().check(codePoints(0, 64)),
    timestamp: exact(validators.dateTimeTextValidator),
    request: GateRequest,
  }),
  {
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
)

/** Decisions of the gate. */
export const GateEvaluationList: ZodType<components["schemas"]["GateEvaluationList"]> = documented(
  z.strictObject({
    data: z.array(GateEvaluation).max(200),
    pagination: ListWindow,
  }),
  {
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
)

/** What the organization admits. */
export const GatePolicyBase: ZodType<components["schemas"]["GatePolicyBase"]> = documented(
  z.strictObject({
    gammaFloorMin: z.number().gte(0).lte(1),
    permittedModes: exact(validators.gatePolicyBase_permittedModesValidator),
    metricStalenessMaxMs: z.int().gte(1000).lte(3600000),
    requireMetricSignature: z.boolean(),
    failBehavior: z.enum(["fail_closed", "fail_open"]),
  }),
  {
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
      metricStalenessMaxMs: { description: "How old metrics may be.", type: "integer", minimum: 1000, maximum: 3600000, examples: [60000] },
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
)

/** What the organization sets. What is left out is the least floor, and the strictest permitted mode. */
export const GatePolicyOverrides: ZodType<components["schemas"]["GatePolicyOverrides"]> = documented(
  z.strictObject({
    gammaFloor: z.number().gte(0).lte(1).optional(),
    mode: z.optional(GateMode),
    metricStalenessMaxMs: z.int().gte(1000).lte(3600000).optional(),
  }),
  {
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
)

/** What holds for a request that tightens nothing. */
export const EffectiveGatePolicy: ZodType<components["schemas"]["EffectiveGatePolicy"]> = documented(
  z.strictObject({
    gammaFloor: z.number().gte(0).lte(1),
    mode: GateMode,
    metricStalenessMaxMs: z.int().gte(1000).lte(3600000),
    requireMetricSignature: z.boolean(),
    failBehavior: z.enum(["fail_closed", "fail_open"]),
  }),
  {
    description: "What holds for a request that tightens nothing.",
    type: "object",
    required: ["gammaFloor", "mode", "metricStalenessMaxMs", "requireMetricSignature", "failBehavior"],
    properties: {
      gammaFloor: { description: "The least buffer.", type: "number", minimum: 0, maximum: 1, examples: [0.2] },
      mode: { $ref: "#/components/schemas/GateMode" },
      metricStalenessMaxMs: { description: "How old metrics may be.", type: "integer", minimum: 1000, maximum: 3600000, examples: [60000] },
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
)

/** The gate policy of an organization. */
export const GatePolicy: ZodType<components["schemas"]["GatePolicy"]> = documented(
  z.strictObject({
    schemaVersion: z.literal(1),
    version: z.int().gte(1).lte(2147483647),
    base: GatePolicyBase,
    overrides: GatePolicyOverrides,
    effective: EffectiveGatePolicy,
  }),
  {
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
)

/** A new gate policy. */
export const ReplaceGatePolicy: ZodType<components["schemas"]["ReplaceGatePolicy"]> = documented(
  z.strictObject({
    base: GatePolicyBase,
    overrides: GatePolicyOverrides,
    metricSecret: z.string().check(codePoints(32, 512)).optional(),
  }),
  {
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
)

/** What the caller is there; `api_key` for a key. */
export const KairosRole: ZodType<components["schemas"]["KairosRole"]> = documented(
  z.enum(["owner", "admin", "member", "viewer", "api_key"]),
  {
    description: "What the caller is there; `api_key` for a key.",
    type: "string",
    enum: ["owner", "admin", "member", "viewer", "api_key"],
    examples: ["owner"],
  },
)

/** A picture; `null` for none. */
export const AvatarUrl: ZodType<components["schemas"]["AvatarUrl"]> = documented(
  exact(validators.avatarUrlValidator),
  { description: "A picture; `null` for none.", type: ["string", "null"], format: "uri", maxLength: 2048, examples: [null] },
)

/** An organization that the caller belongs to. */
export const MemberOrganization: ZodType<components["schemas"]["MemberOrganization"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    name: z.string().check(codePoints(0, 200)),
    slug: z.string().check(codePoints(0, 200)),
    avatarUrl: AvatarUrl,
    role: KairosRole,
    createdAt: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** Organizations that the caller belongs to. */
export const MemberOrganizationList: ZodType<components["schemas"]["MemberOrganizationList"]> = documented(
  z.strictObject({
    data: z.array(MemberOrganization),
  }),
  {
    description: "Organizations that the caller belongs to.",
    type: "object",
    required: ["data"],
    properties: { data: { description: "All of them.", type: "array", items: { $ref: "#/components/schemas/MemberOrganization" } } },
    additionalProperties: false,
  },
)

/** An organization. */
export const KairosOrganization: ZodType<components["schemas"]["KairosOrganization"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    name: z.string().check(codePoints(0, 200)),
    slug: z.string().check(codePoints(0, 200)),
    avatarUrl: AvatarUrl,
    memberCount: z.int().gte(0).lte(9007199254740991),
    createdAt: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** What the plan allows. */
export const SimulationRunLimits: ZodType<components["schemas"]["SimulationRunLimits"]> = documented(
  z.strictObject({
    maxSimulationRuns: z.int().gte(0).lte(9007199254740991).nullable(),
    maxTicksPerRun: z.int().gte(0).lte(9007199254740991).nullable(),
  }),
  {
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
)

/** What was used in this calendar month (UTC). */
export const UsageSummary: ZodType<components["schemas"]["UsageSummary"]> = documented(
  z.strictObject({
    simulationRuns: z.int().gte(0).lte(9007199254740991),
    apiCalls: z.int().gte(0).lte(9007199254740991),
    tickCount: z.int().gte(0).lte(9007199254740991),
    limits: SimulationRunLimits,
    periodStart: exact(validators.dateTimeTextValidator),
    periodEnd: exact(validators.dateTimeTextValidator),
  }),
  {
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
)

/** What was used in a span of time. */
export const UsageBucket: ZodType<components["schemas"]["UsageBucket"]> = documented(
  z.strictObject({
    periodStart: exact(validators.dateTimeTextValidator),
    periodEnd: exact(validators.dateTimeTextValidator),
    simulationRuns: z.int().gte(0).lte(9007199254740991),
    apiCalls: z.int().gte(0).lte(9007199254740991),
    tickCount: z.int().gte(0).lte(9007199254740991),
  }),
  {
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
)

/** What was used, span by span; empty ones as zeros. */
export const UsageHistory: ZodType<components["schemas"]["UsageHistory"]> = documented(
  z.strictObject({
    data: z.array(UsageBucket).max(200),
    pagination: ListWindow,
  }),
  {
    description: "What was used, span by span; empty ones as zeros.",
    type: "object",
    required: ["data", "pagination"],
    properties: {
      data: { description: "The spans of this page.", type: "array", maxItems: 200, items: { $ref: "#/components/schemas/UsageBucket" } },
      pagination: { $ref: "#/components/schemas/ListWindow" },
    },
    additionalProperties: false,
  },
)

/** Requests a minute, by class, and open streams. */
export const LicenseRates: ZodType<components["schemas"]["LicenseRates"]> = documented(
  z.strictObject({
    create: z.int().gte(0).lte(9007199254740991).nullable(),
    step: z.int().gte(0).lte(9007199254740991).nullable(),
    read: z.int().gte(0).lte(9007199254740991).nullable(),
    sseConcurrent: z.int().gte(0).lte(9007199254740991).nullable(),
  }),
  {
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
)

/** What the organization's plan allows. */
export const License: ZodType<components["schemas"]["License"]> = documented(
  z.strictObject({
    organizationId: exact(validators.uuidTextTo36Validator),
    tier: z.enum(["community", "professional", "enterprise", "strategic"]),
    status: z.enum(["active", "expired"]),
    rateLimits: LicenseRates,
    limits: SimulationRunLimits,
    playbacksConcurrent: z.int().gte(0).lte(9007199254740991).nullable(),
    engineVersions: z.array(EngineVersion),
    domains: z.array(DomainName),
    validFrom: exact(validators.dateTimeTextValidator),
    expiresAt: exact(validators.nullableDateTimeTextValidator),
  }),
  {
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
)

/** The API works. */
export const KairosHealth: ZodType<components["schemas"]["KairosHealth"]> = documented(
  z.strictObject({
    status: z.literal("ok"),
    version: z.string().check(codePoints(0, 32)),
    engineVersion: EngineVersion,
    engineVersions: z.array(EngineVersion),
    time: exact(validators.dateTimeTextValidator),
  }),
  {
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

/** A forecast, as it was published. */
export const ProphecyResponse: ZodType<components["schemas"]["ProphecyResponse"]> = documented(
  z.strictObject({
    id: exact(validators.uuidTextTo36Validator),
    simulationId: SimulationId,
    createdAt: exact(validators.dateTimeTextValidator),
    data: ProphecyData,
  }),
  {
    description: "A forecast, as it was published.",
    type: "object",
    "x-table": { name: "prophecies", indexes: [["simulationId", "createdAt"], ["simulationId", "tick"]] },
    required: ["id", "simulationId", "createdAt", "data"],
    properties: {
      id: {
        description: "Identifies the forecast.",
        type: "string",
        format: "uuid",
        maxLength: 36,
        "x-id": "uuid",
        readOnly: true,
        examples: ["01977220-4f10-7a02-b1f5-7c3de0a94b55"],
      },
      simulationId: {
        description: "The simulation.",
        $ref: "#/components/schemas/SimulationId",
        "x-references": { schema: "Simulation.id", onDelete: "cascade" },
      },
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
)

/** The forecasts of a simulation. */
export const ProphecyListResponse: ZodType<components["schemas"]["ProphecyListResponse"]> = documented(
  z.strictObject({
    data: z.array(ProphecyResponse).max(200),
    pagination: ListWindow,
  }),
  {
    description: "The forecasts of a simulation.",
    type: "object",
    required: ["data", "pagination"],
    properties: {
      data: {
        description: "The forecasts of this page.",
        type: "array",
        maxItems: 200,
        items: { $ref: "#/components/schemas/ProphecyResponse" },
      },
      pagination: { $ref: "#/components/schemas/ListWindow" },
    },
    additionalProperties: false,
  },
)

/**
 * Simulation
 * A simulation with its present state and the configuration that runs.
 */
export const SimulationResponse: ZodType<components["schemas"]["SimulationResponse"]> = documented(
  z.looseObject({
    id: SimulationId,
    scenarioId: z.string().check(codePoints(0, 64)).nullable(),
    engineVersion: EngineVersion,
    state: SimulationState,
    status: SimulationStatus,
    statusReason: SimulationReason,
    t: Tick,
    seed: Seed,
    domain: z.string().check(codePoints(0, 64)).nullable(),
    label: SimulationLabel,
    organizationId: exact(validators.uuidTextTo36Validator),
    traceHash: TraceHash,
    playback: PlaybackOrNull,
    parentId: exact(validators.nullableUuidTextTo36Validator),
    forkedAtTick: z.int().gte(0).lte(9007199254740991).nullable(),
    scenario: ScenarioInput,
    createdAt: exact(validators.dateTimeTextValidator),
    updatedAt: exact(validators.dateTimeTextValidator),
  }),
  {
    title: "Simulation",
    description: "A simulation with its present state and the configuration that runs.",
    type: "object",
    "x-table": {
      name: "simulations",
      indexes: [
        ["status", "createdAt"],
        ["scenarioId", "createdAt"],
        ["domain", "createdAt"],
        { properties: ["claimExpiresAt"], where: { status: ["running"] } },
      ],
    },
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
      id: { description: "Identifies the simulation.", $ref: "#/components/schemas/SimulationId", "x-id": "uuid", readOnly: true },
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
        "x-references": { schema: "Simulation.id", onDelete: "set-null" },
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
)

/** A finished run with its trace. */
export const SimulationRunResponse: ZodType<components["schemas"]["SimulationRunResponse"]> = documented(
  exact(validators.simulationRunResponseValidator),
  {
    description: "A finished run with its trace.",
    allOf: [
      { $ref: "#/components/schemas/SimulationResponse" },
      {
        type: "object",
        required: ["trace", "summary"],
        properties: { trace: { $ref: "#/components/schemas/TracePartsResponse" }, summary: { $ref: "#/components/schemas/TraceSummary" } },
      },
    ],
    unevaluatedProperties: false,
  },
)

/** The parts of the trace that were asked for. */
export const TracePartsResponse: ZodType<components["schemas"]["TracePartsResponse"]> = documented(
  z.strictObject({
    steps: z.array(StepRecord).max(200000).optional(),
    events: z.array(EventRecord).optional(),
    prophecies: z.array(ProphecyResponse).optional(),
    ghostBranches: z.array(GhostBranch).optional(),
  }),
  {
    description: "The parts of the trace that were asked for.",
    type: "object",
    properties: {
      steps: { description: "The ticks.", type: "array", maxItems: 200000, items: { $ref: "#/components/schemas/StepRecord" } },
      events: {
        description: "What happened, in order; of a run from its creation on, so also what ended it before its first tick.",
        type: "array",
        items: { $ref: "#/components/schemas/EventRecord" },
      },
      prophecies: { description: "The forecasts.", type: "array", items: { $ref: "#/components/schemas/ProphecyResponse" } },
      ghostBranches: { description: "The discarded attempts.", type: "array", items: { $ref: "#/components/schemas/GhostBranch" } },
    },
    additionalProperties: false,
  },
)

/** A part of a trace, and what happened in it. */
export const SimulationTraceResponse: ZodType<components["schemas"]["SimulationTraceResponse"]> = documented(
  z.strictObject({
    simulationId: SimulationId,
    scenarioId: z.string().check(codePoints(0, 64)).nullable(),
    domain: z.string().check(codePoints(0, 64)).nullable(),
    engineVersion: EngineVersion,
    seed: Seed,
    t: Tick,
    status: SimulationStatus,
    traceHash: TraceHash,
    trace: TracePartsResponse,
    summary: TraceSummary,
  }),
  {
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
      trace: { $ref: "#/components/schemas/TracePartsResponse" },
      summary: { $ref: "#/components/schemas/TraceSummary" },
    },
    additionalProperties: false,
  },
)

/** The last line of a trace. */
export const TraceEndResponse: ZodType<components["schemas"]["TraceEndResponse"]> = documented(
  z.strictObject({
    summary: TraceSummary,
    simulation: exact(validators.createSimulation_201Validator),
    events: z.array(EventRecord).optional(),
    prophecies: z.array(ProphecyResponse).optional(),
    ghostBranches: z.array(GhostBranch).optional(),
  }),
  {
    description: "The last line of a trace.",
    type: "object",
    required: ["summary", "simulation"],
    properties: {
      summary: { $ref: "#/components/schemas/TraceSummary" },
      simulation: { $ref: "#/components/schemas/SimulationResponse", unevaluatedProperties: false },
      events: {
        description: "What happened, in order; of a run from its creation on, so also what ended it before its first tick.",
        type: "array",
        items: { $ref: "#/components/schemas/EventRecord" },
      },
      prophecies: { description: "The forecasts.", type: "array", items: { $ref: "#/components/schemas/ProphecyResponse" } },
      ghostBranches: { description: "The discarded attempts.", type: "array", items: { $ref: "#/components/schemas/GhostBranch" } },
    },
    additionalProperties: false,
  },
)

/** A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off. */
export const TraceLineResponse: ZodType<components["schemas"]["TraceLineResponse"]> = documented(
  z.xor([StepRecord, TraceEndResponse, Error_]),
  {
    description: "A line of a trace in NDJSON. Ticks come first, then exactly one last line. A body without such a last line was cut off.",
    oneOf: [
      { $ref: "#/components/schemas/StepRecord" },
      { $ref: "#/components/schemas/TraceEndResponse" },
      { $ref: "#/components/schemas/Error" },
    ],
  },
)
