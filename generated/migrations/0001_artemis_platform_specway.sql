DROP POLICY IF EXISTS organization ON "specway"."idempotency";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."idempotency";
--> statement-breakpoint
ALTER TABLE "specway"."idempotency" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."idempotency" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."idempotency" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."event_topics";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."event_topics";
--> statement-breakpoint
ALTER TABLE "specway"."event_topics" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."event_topics" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."event_topics" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."events";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."events";
--> statement-breakpoint
ALTER TABLE "specway"."events" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."events" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."events" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."audit";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."audit";
--> statement-breakpoint
ALTER TABLE "specway"."audit" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."audit" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."audit" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."usage";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."usage";
--> statement-breakpoint
ALTER TABLE "specway"."usage" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."usage" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."usage" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."files";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."files";
--> statement-breakpoint
ALTER TABLE "specway"."files" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."files" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "specway"."files" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robots";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robots";
--> statement-breakpoint
ALTER TABLE "artemis"."robots" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robots" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robots" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_commands";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_commands";
--> statement-breakpoint
ALTER TABLE "artemis"."robot_commands" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_commands" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_commands" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_logs";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_logs";
--> statement-breakpoint
ALTER TABLE "artemis"."robot_logs" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_logs" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_logs" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_telemetry";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_telemetry";
--> statement-breakpoint
ALTER TABLE "artemis"."robot_telemetry" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_telemetry" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_telemetry" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."fleets";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."fleets";
--> statement-breakpoint
ALTER TABLE "artemis"."fleets" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."fleets" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."fleets" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "artemis"."robot_tokens";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "artemis"."robot_tokens";
--> statement-breakpoint
ALTER TABLE "artemis"."robot_tokens" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "artemis"."robot_tokens" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "artemis"."robot_tokens" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."keys";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."keys";
--> statement-breakpoint
ALTER TABLE "platform"."keys" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."keys" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."keys" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."subscriptions";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."subscriptions";
--> statement-breakpoint
ALTER TABLE "platform"."subscriptions" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."subscriptions" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."subscriptions" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."billing_receipts";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."billing_receipts";
--> statement-breakpoint
ALTER TABLE "platform"."billing_receipts" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."billing_receipts" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."billing_receipts" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."users";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."users";
--> statement-breakpoint
ALTER TABLE "platform"."users" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."users" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."users" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."sessions";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."sessions";
--> statement-breakpoint
ALTER TABLE "platform"."sessions" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."sessions" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."sessions" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."oidc_states";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."oidc_states";
--> statement-breakpoint
ALTER TABLE "platform"."oidc_states" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."oidc_states" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."oidc_states" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."signing_keys";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."signing_keys";
--> statement-breakpoint
ALTER TABLE "platform"."signing_keys" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."signing_keys" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."signing_keys" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."personal_tokens";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."personal_tokens";
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."personal_tokens" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."personal_tokens" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."organizations";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."organizations";
--> statement-breakpoint
ALTER TABLE "platform"."organizations" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."organizations" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."organizations" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."memberships";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."memberships";
--> statement-breakpoint
ALTER TABLE "platform"."memberships" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."memberships" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."memberships" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."invitations";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."invitations";
--> statement-breakpoint
ALTER TABLE "platform"."invitations" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."invitations" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."invitations" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."key_hashes";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."key_hashes";
--> statement-breakpoint
ALTER TABLE "platform"."key_hashes" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."key_hashes" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."key_hashes" FROM specway_app, specway_system;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."api_token_hashes";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."api_token_hashes";
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."api_token_hashes" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."api_token_hashes" FROM specway_app, specway_system;
