CREATE SCHEMA IF NOT EXISTS "kairos";
--> statement-breakpoint
CREATE TABLE "kairos"."checkpoints" (
	"organization_id" uuid NOT NULL,
	"simulation_id" uuid NOT NULL,
	"tick" bigint NOT NULL,
	"engine_state" text NOT NULL,
	"hash_state" text NOT NULL,
	"trace_hash" text NOT NULL,
	CONSTRAINT "checkpoints_pkey" PRIMARY KEY("organization_id","simulation_id","tick")
);
--> statement-breakpoint
CREATE TABLE "kairos"."evaluations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"envelope_version" integer NOT NULL,
	"request_id" text NOT NULL,
	"decision" text NOT NULL,
	"reason_code" text NOT NULL,
	"mode" text NOT NULL,
	"policy_version" integer NOT NULL,
	"adapter_version" integer NOT NULL,
	"evaluation" jsonb NOT NULL,
	"observed" jsonb,
	"escalation" jsonb,
	"override_outcome" jsonb,
	"simulation_id" uuid,
	"actor_id" text NOT NULL,
	"timestamp" timestamp (3) with time zone NOT NULL,
	"request" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "evaluations_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "kairos"."events" (
	"organization_id" uuid NOT NULL,
	"simulation_id" uuid NOT NULL,
	"tick" bigint NOT NULL,
	"n" integer NOT NULL,
	"event" text NOT NULL,
	"data" text NOT NULL,
	CONSTRAINT "events_pkey" PRIMARY KEY("organization_id","simulation_id","tick","n")
);
--> statement-breakpoint
CREATE TABLE "kairos"."gate_policies" (
	"organization_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"base" jsonb NOT NULL,
	"overrides" jsonb NOT NULL,
	"metric_secret" "bytea",
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "gate_policies_pkey" PRIMARY KEY("organization_id","version")
);
--> statement-breakpoint
CREATE TABLE "kairos"."ghost_branches" (
	"organization_id" uuid NOT NULL,
	"simulation_id" uuid NOT NULL,
	"tick" bigint NOT NULL,
	"attempt" integer NOT NULL,
	"agents" jsonb NOT NULL,
	"moves" jsonb NOT NULL,
	"stability" double precision NOT NULL,
	CONSTRAINT "ghost_branches_pkey" PRIMARY KEY("organization_id","simulation_id","tick","attempt")
);
--> statement-breakpoint
CREATE TABLE "kairos"."inputs" (
	"organization_id" uuid NOT NULL,
	"simulation_id" uuid NOT NULL,
	"ordinal" bigint NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"type" text,
	"origin" text NOT NULL,
	"payload" jsonb NOT NULL,
	"tick" bigint,
	"until_tick" bigint,
	"applied_at_tick" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "inputs_pkey" PRIMARY KEY("organization_id","simulation_id","ordinal")
);
--> statement-breakpoint
CREATE TABLE "kairos"."prophecies" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"simulation_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"data" jsonb NOT NULL,
	"tick" bigint NOT NULL,
	CONSTRAINT "prophecies_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "kairos"."simulations" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"scenario_id" text,
	"engine_version" text NOT NULL,
	"state" jsonb NOT NULL,
	"status" text NOT NULL,
	"status_reason" text NOT NULL,
	"t" bigint NOT NULL,
	"seed" bigint NOT NULL,
	"domain" text,
	"label" text,
	"trace_hash" text NOT NULL,
	"playback" jsonb,
	"parent_id" uuid,
	"forked_at_tick" bigint,
	"scenario" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"phase" text NOT NULL,
	"stability" double precision NOT NULL,
	"engine_state" text NOT NULL,
	"hash_state" text NOT NULL,
	"next_input" bigint DEFAULT 0 NOT NULL,
	"event_count" integer DEFAULT 0 NOT NULL,
	"claim_token" uuid,
	"claim_kind" text,
	"claim_expires_at" timestamp (3) with time zone,
	"run_until" bigint,
	"touched_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "simulations_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "kairos"."usage_days" (
	"organization_id" uuid NOT NULL,
	"day" date NOT NULL,
	"simulation_runs" bigint DEFAULT 0 NOT NULL,
	"tick_count" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "usage_days_pkey" PRIMARY KEY("organization_id","day")
);
--> statement-breakpoint
ALTER TABLE "kairos"."checkpoints" ADD CONSTRAINT "checkpoints_simulation_id_fkey" FOREIGN KEY ("organization_id","simulation_id") REFERENCES "kairos"."simulations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kairos"."events" ADD CONSTRAINT "events_simulation_id_fkey" FOREIGN KEY ("organization_id","simulation_id") REFERENCES "kairos"."simulations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kairos"."ghost_branches" ADD CONSTRAINT "ghost_branches_simulation_id_fkey" FOREIGN KEY ("organization_id","simulation_id") REFERENCES "kairos"."simulations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kairos"."inputs" ADD CONSTRAINT "inputs_simulation_id_fkey" FOREIGN KEY ("organization_id","simulation_id") REFERENCES "kairos"."simulations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "kairos"."prophecies" ADD CONSTRAINT "prophecies_simulation_id_fkey" FOREIGN KEY ("organization_id","simulation_id") REFERENCES "kairos"."simulations"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "evaluations_list_idx" ON "kairos"."evaluations" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "evaluations_simulation_id_idx" ON "kairos"."evaluations" USING btree ("organization_id","simulation_id");
--> statement-breakpoint
CREATE INDEX "evaluations_actor_id_idx" ON "kairos"."evaluations" USING btree ("organization_id","actor_id");
--> statement-breakpoint
CREATE INDEX "evaluations_decision_idx" ON "kairos"."evaluations" USING btree ("organization_id","decision");
--> statement-breakpoint
CREATE INDEX "inputs_simulation_id_applied_at_tick_ordinal_idx" ON "kairos"."inputs" USING btree ("organization_id","simulation_id","applied_at_tick","ordinal");
--> statement-breakpoint
CREATE INDEX "inputs_simulation_id_ordinal_idx" ON "kairos"."inputs" USING btree ("organization_id","simulation_id","ordinal") WHERE "applied_at_tick" is null;
--> statement-breakpoint
CREATE UNIQUE INDEX "inputs_id_key" ON "kairos"."inputs" USING btree ("organization_id","id");
--> statement-breakpoint
CREATE INDEX "prophecies_list_idx" ON "kairos"."prophecies" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "prophecies_simulation_id_created_at_idx" ON "kairos"."prophecies" USING btree ("organization_id","simulation_id","created_at");
--> statement-breakpoint
CREATE INDEX "prophecies_simulation_id_tick_idx" ON "kairos"."prophecies" USING btree ("organization_id","simulation_id","tick");
--> statement-breakpoint
CREATE INDEX "simulations_list_idx" ON "kairos"."simulations" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "simulations_status_created_at_idx" ON "kairos"."simulations" USING btree ("organization_id","status","created_at");
--> statement-breakpoint
CREATE INDEX "simulations_scenario_id_created_at_idx" ON "kairos"."simulations" USING btree ("organization_id","scenario_id","created_at");
--> statement-breakpoint
CREATE INDEX "simulations_domain_created_at_idx" ON "kairos"."simulations" USING btree ("organization_id","domain","created_at");
--> statement-breakpoint
CREATE INDEX "simulations_claim_expires_at_idx" ON "kairos"."simulations" USING btree ("organization_id","claim_expires_at") WHERE "status" in ('running');
--> statement-breakpoint
CREATE INDEX "simulations_parent_id_idx" ON "kairos"."simulations" USING btree ("organization_id","parent_id");
