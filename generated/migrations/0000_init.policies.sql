GRANT USAGE ON SCHEMA "specway" TO specway_app, specway_system;
--> statement-breakpoint
GRANT USAGE ON SCHEMA "artemis" TO specway_app, specway_system;
--> statement-breakpoint
GRANT USAGE ON SCHEMA "platform" TO specway_app, specway_system;
--> statement-breakpoint
REVOKE ALL ON "specway"."idempotency" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."idempotency" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."idempotency" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."idempotency" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."idempotency" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."idempotency";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."idempotency" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."idempotency";
--> statement-breakpoint
CREATE POLICY system ON "specway"."idempotency" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."event_topics" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."event_topics" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."event_topics" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."event_topics" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."event_topics" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."event_topics";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."event_topics" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."event_topics";
--> statement-breakpoint
CREATE POLICY system ON "specway"."event_topics" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."events" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."events" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."events" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."events" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."events";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."events" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."events";
--> statement-breakpoint
CREATE POLICY system ON "specway"."events" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."audit" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."audit" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT ON "specway"."audit" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."audit" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."audit" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."audit";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."audit" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."audit";
--> statement-breakpoint
CREATE POLICY system ON "specway"."audit" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."usage" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."usage" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."usage" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."usage" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."usage" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."usage";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."usage" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."usage";
--> statement-breakpoint
CREATE POLICY system ON "specway"."usage" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."quotas" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."quotas" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."quotas" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."quotas" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."quotas" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."quotas";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."quotas" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."quotas";
--> statement-breakpoint
CREATE POLICY system ON "specway"."quotas" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."files" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."files" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."files" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."files" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."files" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."files";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."files" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."files";
--> statement-breakpoint
CREATE POLICY system ON "specway"."files" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "specway"."recurring" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."recurring" TO specway_system;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robots" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robots" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robots" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."robots" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robots" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robots";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."robots" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robots";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."robots" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_commands" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_commands" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_commands" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_commands" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_commands" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_commands";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."robot_commands" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_commands";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."robot_commands" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_logs" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_logs" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_logs" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_logs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_logs" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_logs";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."robot_logs" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_logs";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."robot_logs" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_telemetry" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_telemetry" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_telemetry" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_telemetry" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_telemetry" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_telemetry";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."robot_telemetry" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_telemetry";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."robot_telemetry" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "artemis"."fleets" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."fleets" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."fleets" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."fleets" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."fleets" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."fleets";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."fleets" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."fleets";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."fleets" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_tokens" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_tokens" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "artemis"."robot_tokens" TO specway_app;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_tokens" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_tokens" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_tokens";
--> statement-breakpoint
CREATE POLICY organization ON "artemis"."robot_tokens" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_tokens";
--> statement-breakpoint
CREATE POLICY system ON "artemis"."robot_tokens" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."keys" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."keys" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."keys" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."keys" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."keys" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."keys";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."keys" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."keys";
--> statement-breakpoint
CREATE POLICY system ON "platform"."keys" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."subscriptions" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."subscriptions" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."subscriptions" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."subscriptions" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."subscriptions" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."subscriptions";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."subscriptions" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."subscriptions";
--> statement-breakpoint
CREATE POLICY system ON "platform"."subscriptions" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."billing_receipts" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."billing_receipts" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."billing_receipts" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."billing_receipts" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."billing_receipts" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."billing_receipts";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."billing_receipts" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."billing_receipts";
--> statement-breakpoint
CREATE POLICY system ON "platform"."billing_receipts" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."users" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."users" TO specway_system;
--> statement-breakpoint
GRANT SELECT ("id", "name", "email", "created_at") ON "platform"."users" TO specway_app;
--> statement-breakpoint
REVOKE ALL ON "platform"."sessions" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."sessions" TO specway_system;
--> statement-breakpoint
REVOKE ALL ON "platform"."oidc_states" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."oidc_states" TO specway_system;
--> statement-breakpoint
REVOKE ALL ON "platform"."signing_keys" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."signing_keys" TO specway_system;
--> statement-breakpoint
REVOKE ALL ON "platform"."personal_tokens" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."personal_tokens" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."personal_tokens" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."personal_tokens";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."personal_tokens" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."personal_tokens";
--> statement-breakpoint
CREATE POLICY system ON "platform"."personal_tokens" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."organizations" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."organizations" TO specway_system;
--> statement-breakpoint
GRANT SELECT ("id", "name", "created_at", "updated_at") ON "platform"."organizations" TO specway_app;
--> statement-breakpoint
REVOKE ALL ON "platform"."memberships" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."memberships" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."memberships" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."memberships" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."memberships" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."memberships";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."memberships" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."memberships";
--> statement-breakpoint
CREATE POLICY system ON "platform"."memberships" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."invitations" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."invitations" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."invitations" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."invitations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."invitations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."invitations";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."invitations" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."invitations";
--> statement-breakpoint
CREATE POLICY system ON "platform"."invitations" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."key_hashes" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."key_hashes" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."key_hashes" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."key_hashes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."key_hashes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."key_hashes";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."key_hashes" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."key_hashes";
--> statement-breakpoint
CREATE POLICY system ON "platform"."key_hashes" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."api_token_hashes" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."api_token_hashes" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."api_token_hashes" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."api_token_hashes";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."api_token_hashes" TO specway_app USING ("organization" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."api_token_hashes";
--> statement-breakpoint
CREATE POLICY system ON "platform"."api_token_hashes" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "artemis"."robots" DROP CONSTRAINT IF EXISTS "robots_fleet_id_fkey";
--> statement-breakpoint
ALTER TABLE "artemis"."robots" ADD CONSTRAINT "robots_fleet_id_fkey" FOREIGN KEY ("organization_id", "fleet_id") REFERENCES "artemis"."fleets" ("organization_id", "id") ON DELETE SET NULL ("fleet_id");
--> statement-breakpoint
ALTER TABLE "platform"."sessions" DROP CONSTRAINT IF EXISTS "sessions_organization_fkey";
--> statement-breakpoint
ALTER TABLE "platform"."sessions" ADD CONSTRAINT "sessions_organization_fkey" FOREIGN KEY ("organization") REFERENCES "platform"."organizations" ("id") ON DELETE SET NULL ("organization");
