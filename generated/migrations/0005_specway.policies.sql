REVOKE ALL ON "specway"."usage_days" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."usage_days" TO specway_system;
--> statement-breakpoint
GRANT SELECT ON "specway"."usage_days" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."usage_days" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."usage_days" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."usage_days";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."usage_days" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."usage_days";
--> statement-breakpoint
CREATE POLICY system ON "specway"."usage_days" TO specway_system USING (true) WITH CHECK (true);
