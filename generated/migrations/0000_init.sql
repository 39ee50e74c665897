CREATE SCHEMA IF NOT EXISTS "artemis";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "platform";
--> statement-breakpoint
CREATE SCHEMA IF NOT EXISTS "specway";
--> statement-breakpoint
CREATE TABLE "artemis"."fleets" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"description" text,
	"config" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "fleets_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "artemis"."robot_commands" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"robot_id" text NOT NULL,
	"type" text NOT NULL,
	"status" text NOT NULL,
	"payload" jsonb NOT NULL,
	"progress" double precision,
	"message" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"delivered_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ack" jsonb,
	"acked_at" timestamp (3) with time zone,
	CONSTRAINT "robot_commands_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "artemis"."robot_logs" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"robot_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"level" text NOT NULL,
	"source" text NOT NULL,
	"message" text NOT NULL,
	"data" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "robot_logs_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "artemis"."robot_telemetry" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"robot_id" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"inference_latency_p50_ms" double precision,
	"inference_latency_p99_ms" double precision,
	"error_rate" double precision,
	"confidence_score" double precision,
	"throughput_rps" double precision,
	"cpu_percent" double precision,
	"memory_percent" double precision,
	"gpu_percent" double precision,
	"disk_percent" double precision,
	"output_mean" double precision,
	"output_std" double precision,
	"output_count" bigint,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "robot_telemetry_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "artemis"."robot_tokens" (
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"organization" text NOT NULL,
	"robot_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "robot_tokens_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "artemis"."robots" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"ros_distro" text,
	"fleet_id" text,
	"active_model" text,
	"model_version" text,
	"maintenance" boolean DEFAULT false NOT NULL,
	"metadata" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"heartbeat_interval_s" integer DEFAULT 30 NOT NULL,
	"agent_version" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_seen" timestamp (3) with time zone,
	"reported_state" text,
	"lifecycle" text,
	"fault" text,
	"uptime_s" bigint,
	"metrics" jsonb,
	"heard_since" timestamp (3) with time zone,
	"announced_status" text DEFAULT 'offline' NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "robots_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "platform"."api_token_hashes" (
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"organization" uuid NOT NULL,
	"user_id" text NOT NULL,
	"api" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "api_token_hashes_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."billing_receipts" (
	"organization_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"event_id" text NOT NULL,
	"api" text NOT NULL,
	"occurred_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "billing_receipts_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "platform"."invitations" (
	"id" text NOT NULL,
	"email" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"organization" uuid NOT NULL,
	"invited_by" text,
	"hash" text NOT NULL,
	"accepted_at" timestamp (3) with time zone,
	CONSTRAINT "invitations_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."key_hashes" (
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"organization" uuid NOT NULL,
	"key_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "key_hashes_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."keys" (
	"organization_id" uuid NOT NULL,
	"id" text NOT NULL,
	"api" text NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"hint" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"mode" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"previous_expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "keys_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "platform"."memberships" (
	"id" uuid NOT NULL,
	"user_id" text NOT NULL,
	"organization" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."oidc_states" (
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"nonce" text NOT NULL,
	"code_verifier" "bytea" NOT NULL,
	"return_to" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "oidc_states_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."organizations" (
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deleted_at" timestamp (3) with time zone,
	CONSTRAINT "organizations_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."personal_tokens" (
	"id" text NOT NULL,
	"name" text NOT NULL,
	"hint" text NOT NULL,
	"scopes" jsonb NOT NULL,
	"organization" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_used_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"user_id" text NOT NULL,
	"hash" text NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "personal_tokens_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."sessions" (
	"id" uuid NOT NULL,
	"hash" text NOT NULL,
	"user_id" text NOT NULL,
	"organization" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "sessions_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."signing_keys" (
	"id" uuid NOT NULL,
	"algorithm" text NOT NULL,
	"public_jwk" jsonb NOT NULL,
	"private_jwk" "bytea" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"signs_until" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "signing_keys_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "platform"."subscriptions" (
	"organization_id" uuid NOT NULL,
	"api" text NOT NULL,
	"plan" text NOT NULL,
	"overrides" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"period_start" timestamp (3) with time zone NOT NULL,
	"period_end" timestamp (3) with time zone NOT NULL,
	"id" uuid NOT NULL,
	"next_plan" text,
	"billing_reference" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_pkey" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "platform"."users" (
	"id" text NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"password_hash" text,
	"oidc_issuer" text,
	"oidc_subject" text,
	CONSTRAINT "users_pkey" PRIMARY KEY("id")
);
--> statement-breakpoint
CREATE TABLE "specway"."audit" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"api" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor" text NOT NULL,
	"actor_label" text NOT NULL,
	"action" text NOT NULL,
	"resource" text,
	"request_id" text NOT NULL,
	"status" smallint NOT NULL,
	"ip" text NOT NULL,
	"details" jsonb,
	"sequence" bigint,
	"hash" text,
	CONSTRAINT "audit_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "specway"."event_topics" (
	"organization_id" text NOT NULL,
	"topic" text NOT NULL,
	"last_id" bigint NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_topics_organization_id_topic_pk" PRIMARY KEY("organization_id","topic")
);
--> statement-breakpoint
CREATE TABLE "specway"."events" (
	"organization_id" text NOT NULL,
	"topic" text NOT NULL,
	"id" bigint NOT NULL,
	"type" text NOT NULL,
	"data" json,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "events_organization_id_topic_id_pk" PRIMARY KEY("organization_id","topic","id")
);
--> statement-breakpoint
CREATE TABLE "specway"."files" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"name" text NOT NULL,
	"media_type" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"sha256" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_organization_id_id_pk" PRIMARY KEY("organization_id","id")
);
--> statement-breakpoint
CREATE TABLE "specway"."idempotency" (
	"organization_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"request_hash" text NOT NULL,
	"identity" text NOT NULL,
	"operation_id" text NOT NULL,
	"status" smallint,
	"headers" json,
	"body" text,
	"sealed" text,
	"resource_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "idempotency_organization_id_key_hash_pk" PRIMARY KEY("organization_id","key_hash")
);
--> statement-breakpoint
CREATE TABLE "specway"."quotas" (
	"organization_id" text NOT NULL,
	"api" text NOT NULL,
	"limit_class" text NOT NULL,
	"month" timestamp (3) with time zone NOT NULL,
	"used" bigint NOT NULL,
	CONSTRAINT "quotas_organization_id_api_limit_class_month_pk" PRIMARY KEY("organization_id","api","limit_class","month")
);
--> statement-breakpoint
CREATE TABLE "specway"."recurring" (
	"name" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"every_ms" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "specway"."usage" (
	"organization_id" text NOT NULL,
	"api" text NOT NULL,
	"operation_id" text NOT NULL,
	"identity" text NOT NULL,
	"minute" timestamp (3) with time zone NOT NULL,
	"calls" bigint NOT NULL,
	"errors" bigint NOT NULL,
	"refusals" bigint NOT NULL,
	"bytes_in" bigint NOT NULL,
	"bytes_out" bigint NOT NULL,
	"latency_sum_ms" bigint NOT NULL,
	"latency" "bytea",
	CONSTRAINT "usage_organization_id_api_operation_id_identity_minute_pk" PRIMARY KEY("organization_id","api","operation_id","identity","minute")
);
--> statement-breakpoint
ALTER TABLE "artemis"."robot_commands" ADD CONSTRAINT "robot_commands_robot_id_fkey" FOREIGN KEY ("organization_id","robot_id") REFERENCES "artemis"."robots"("organization_id","id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" ADD CONSTRAINT "api_token_hashes_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" ADD CONSTRAINT "api_token_hashes_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "platform"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."invitations" ADD CONSTRAINT "invitations_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."key_hashes" ADD CONSTRAINT "key_hashes_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."memberships" ADD CONSTRAINT "memberships_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "platform"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."memberships" ADD CONSTRAINT "memberships_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" ADD CONSTRAINT "personal_tokens_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" ADD CONSTRAINT "personal_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "platform"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "platform"."sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "platform"."users"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "fleets_list_idx" ON "artemis"."fleets" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "fleets_created_at_idx" ON "artemis"."fleets" USING btree ("organization_id","created_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "fleets_name_key" ON "artemis"."fleets" USING btree ("organization_id","name");
--> statement-breakpoint
CREATE INDEX "robot_commands_list_idx" ON "artemis"."robot_commands" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "robot_commands_robot_id_created_at_idx" ON "artemis"."robot_commands" USING btree ("organization_id","robot_id","created_at");
--> statement-breakpoint
CREATE INDEX "robot_commands_robot_id_idx" ON "artemis"."robot_commands" USING btree ("organization_id","robot_id") WHERE "status" in ('queued', 'delivered', 'accepted');
--> statement-breakpoint
CREATE INDEX "robot_commands_expires_at_idx" ON "artemis"."robot_commands" USING btree ("organization_id","expires_at") WHERE "status" in ('queued', 'delivered', 'accepted');
--> statement-breakpoint
CREATE INDEX "robot_logs_list_idx" ON "artemis"."robot_logs" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "robot_logs_robot_id_at_idx" ON "artemis"."robot_logs" USING btree ("organization_id","robot_id","at");
--> statement-breakpoint
CREATE INDEX "robot_telemetry_list_idx" ON "artemis"."robot_telemetry" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE UNIQUE INDEX "robot_telemetry_robot_id_at_key" ON "artemis"."robot_telemetry" USING btree ("organization_id","robot_id","at");
--> statement-breakpoint
CREATE INDEX "robot_tokens_list_idx" ON "artemis"."robot_tokens" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "robot_tokens_robot_id_idx" ON "artemis"."robot_tokens" USING btree ("robot_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "robot_tokens_hash_key" ON "artemis"."robot_tokens" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "robots_list_idx" ON "artemis"."robots" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "robots_fleet_id_idx" ON "artemis"."robots" USING btree ("organization_id","fleet_id") WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "robots_created_at_idx" ON "artemis"."robots" USING btree ("organization_id","created_at") WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "robots_last_seen_idx" ON "artemis"."robots" USING btree ("organization_id","last_seen") WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "api_token_hashes_list_idx" ON "platform"."api_token_hashes" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "api_token_hashes_expires_at_idx" ON "platform"."api_token_hashes" USING btree ("expires_at");
--> statement-breakpoint
CREATE INDEX "api_token_hashes_user_id_idx" ON "platform"."api_token_hashes" USING btree ("user_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "api_token_hashes_hash_key" ON "platform"."api_token_hashes" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "api_token_hashes_organization_idx" ON "platform"."api_token_hashes" USING btree ("organization");
--> statement-breakpoint
CREATE INDEX "billing_receipts_list_idx" ON "platform"."billing_receipts" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "billing_receipts_api_occurred_at_idx" ON "platform"."billing_receipts" USING btree ("organization_id","api","occurred_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "billing_receipts_event_id_key" ON "platform"."billing_receipts" USING btree ("organization_id","event_id");
--> statement-breakpoint
CREATE INDEX "invitations_list_idx" ON "platform"."invitations" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "invitations_organization_idx" ON "platform"."invitations" USING btree ("organization");
--> statement-breakpoint
CREATE INDEX "invitations_expires_at_idx" ON "platform"."invitations" USING btree ("expires_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_hash_key" ON "platform"."invitations" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "key_hashes_list_idx" ON "platform"."key_hashes" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "key_hashes_key_id_idx" ON "platform"."key_hashes" USING btree ("key_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "key_hashes_hash_key" ON "platform"."key_hashes" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "key_hashes_organization_idx" ON "platform"."key_hashes" USING btree ("organization");
--> statement-breakpoint
CREATE INDEX "keys_list_idx" ON "platform"."keys" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "keys_api_idx" ON "platform"."keys" USING btree ("organization_id","api");
--> statement-breakpoint
CREATE INDEX "keys_created_at_idx" ON "platform"."keys" USING btree ("organization_id","created_at");
--> statement-breakpoint
CREATE INDEX "memberships_list_idx" ON "platform"."memberships" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "memberships_organization_idx" ON "platform"."memberships" USING btree ("organization");
--> statement-breakpoint
CREATE UNIQUE INDEX "memberships_user_id_organization_key" ON "platform"."memberships" USING btree ("user_id","organization");
--> statement-breakpoint
CREATE INDEX "memberships_user_id_idx" ON "platform"."memberships" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "oidc_states_list_idx" ON "platform"."oidc_states" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "oidc_states_expires_at_idx" ON "platform"."oidc_states" USING btree ("expires_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "oidc_states_hash_key" ON "platform"."oidc_states" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "organizations_list_idx" ON "platform"."organizations" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST) WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "personal_tokens_list_idx" ON "platform"."personal_tokens" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "personal_tokens_user_id_idx" ON "platform"."personal_tokens" USING btree ("user_id");
--> statement-breakpoint
CREATE UNIQUE INDEX "personal_tokens_hash_key" ON "platform"."personal_tokens" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "personal_tokens_organization_idx" ON "platform"."personal_tokens" USING btree ("organization");
--> statement-breakpoint
CREATE INDEX "sessions_list_idx" ON "platform"."sessions" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "sessions_user_id_idx" ON "platform"."sessions" USING btree ("user_id");
--> statement-breakpoint
CREATE INDEX "sessions_expires_at_idx" ON "platform"."sessions" USING btree ("expires_at");
--> statement-breakpoint
CREATE UNIQUE INDEX "sessions_hash_key" ON "platform"."sessions" USING btree ("hash");
--> statement-breakpoint
CREATE INDEX "sessions_organization_idx" ON "platform"."sessions" USING btree ("organization");
--> statement-breakpoint
CREATE INDEX "signing_keys_list_idx" ON "platform"."signing_keys" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE INDEX "signing_keys_expires_at_idx" ON "platform"."signing_keys" USING btree ("expires_at");
--> statement-breakpoint
CREATE INDEX "subscriptions_list_idx" ON "platform"."subscriptions" USING btree ("organization_id","created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE UNIQUE INDEX "subscriptions_api_key" ON "platform"."subscriptions" USING btree ("organization_id","api");
--> statement-breakpoint
CREATE INDEX "users_list_idx" ON "platform"."users" USING btree ("created_at" DESC NULLS FIRST,"id" DESC NULLS FIRST);
--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "platform"."users" USING btree ("email");
--> statement-breakpoint
CREATE UNIQUE INDEX "users_oidc_issuer_oidc_subject_key" ON "platform"."users" USING btree ("oidc_issuer","oidc_subject");
--> statement-breakpoint
CREATE UNIQUE INDEX "audit_chain" ON "specway"."audit" USING btree ("organization_id","api","sequence");
--> statement-breakpoint
CREATE INDEX "audit_at" ON "specway"."audit" USING btree ("organization_id","at");
--> statement-breakpoint
CREATE INDEX "audit_unsealed" ON "specway"."audit" USING btree ("organization_id","api","id") WHERE sequence is null;
--> statement-breakpoint
CREATE INDEX "events_at" ON "specway"."events" USING btree ("at");
--> statement-breakpoint
CREATE INDEX "files_created_at" ON "specway"."files" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "idempotency_created_at" ON "specway"."idempotency" USING btree ("created_at");
--> statement-breakpoint
CREATE INDEX "usage_minute" ON "specway"."usage" USING btree ("minute");
