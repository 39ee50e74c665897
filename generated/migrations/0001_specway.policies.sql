REVOKE ALL ON "specway"."audit_anchors" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "specway"."audit_anchors" TO specway_system;
--> statement-breakpoint
GRANT SELECT ON "specway"."audit_anchors" TO specway_app;
--> statement-breakpoint
ALTER TABLE "specway"."audit_anchors" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "specway"."audit_anchors" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "specway"."audit_anchors";
--> statement-breakpoint
CREATE POLICY organization ON "specway"."audit_anchors" TO specway_app USING ("organization_id" = nullif(current_setting('specway.organization', true), '')) WITH CHECK ("organization_id" = nullif(current_setting('specway.organization', true), ''));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "specway"."audit_anchors";
--> statement-breakpoint
CREATE POLICY system ON "specway"."audit_anchors" TO specway_system USING (true) WITH CHECK (true);
