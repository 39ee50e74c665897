GRANT USAGE ON SCHEMA "kairos" TO specway_app, specway_system;
--> statement-breakpoint
REVOKE ALL ON "kairos"."simulations" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."simulations" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."simulations" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."simulations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."simulations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."simulations";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."simulations" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."simulations";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."simulations" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."prophecies" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."prophecies" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."prophecies" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."prophecies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."prophecies" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."prophecies";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."prophecies" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."prophecies";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."prophecies" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."evaluations" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."evaluations" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."evaluations" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."evaluations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."evaluations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."evaluations";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."evaluations" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."evaluations";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."evaluations" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."inputs" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."inputs" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."inputs" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."inputs" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."inputs" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."inputs";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."inputs" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."inputs";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."inputs" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."events" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."events" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."events" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."events" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."events" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."events";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."events" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."events";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."events" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."checkpoints" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."checkpoints" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."checkpoints" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."checkpoints" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."checkpoints" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."checkpoints";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."checkpoints" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."checkpoints";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."checkpoints" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."ghost_branches" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."ghost_branches" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."ghost_branches" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."ghost_branches" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."ghost_branches" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."ghost_branches";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."ghost_branches" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."ghost_branches";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."ghost_branches" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."gate_policies" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."gate_policies" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."gate_policies" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."gate_policies" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."gate_policies" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."gate_policies";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."gate_policies" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."gate_policies";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."gate_policies" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "kairos"."usage_days" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."usage_days" TO specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "kairos"."usage_days" TO specway_app;
--> statement-breakpoint
ALTER TABLE "kairos"."usage_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "kairos"."usage_days" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "kairos"."usage_days";
--> statement-breakpoint
CREATE POLICY organization ON "kairos"."usage_days" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "kairos"."usage_days";
--> statement-breakpoint
CREATE POLICY system ON "kairos"."usage_days" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
ALTER TABLE "kairos"."simulations" DROP CONSTRAINT IF EXISTS "simulations_parent_id_fkey";
--> statement-breakpoint
ALTER TABLE "kairos"."simulations" ADD CONSTRAINT "simulations_parent_id_fkey" FOREIGN KEY ("organization_id", "parent_id") REFERENCES "kairos"."simulations" ("organization_id", "id") ON DELETE SET NULL ("parent_id");
--> statement-breakpoint
ALTER TABLE "kairos"."evaluations" DROP CONSTRAINT IF EXISTS "evaluations_simulation_id_fkey";
--> statement-breakpoint
ALTER TABLE "kairos"."evaluations" ADD CONSTRAINT "evaluations_simulation_id_fkey" FOREIGN KEY ("organization_id", "simulation_id") REFERENCES "kairos"."simulations" ("organization_id", "id") ON DELETE SET NULL ("simulation_id");
