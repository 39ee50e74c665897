REVOKE ALL ON "platform"."users" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."users" TO specway_system;
--> statement-breakpoint
GRANT SELECT ("id", "name", "email", "created_at") ON "platform"."users" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."users" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."users" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."users";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."users" TO specway_app USING (EXISTS (SELECT FROM "platform"."memberships" AS seen WHERE seen."user_id" = "users"."id" AND seen."organization" = nullif(current_setting('specway.organization', true), '')::uuid)) WITH CHECK (EXISTS (SELECT FROM "platform"."memberships" AS seen WHERE seen."user_id" = "users"."id" AND seen."organization" = nullif(current_setting('specway.organization', true), '')::uuid));
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."users";
--> statement-breakpoint
CREATE POLICY system ON "platform"."users" TO specway_system USING (true) WITH CHECK (true);
--> statement-breakpoint
REVOKE ALL ON "platform"."organizations" FROM specway_app, specway_system;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "platform"."organizations" TO specway_system;
--> statement-breakpoint
GRANT SELECT ("id", "name", "created_at", "updated_at") ON "platform"."organizations" TO specway_app;
--> statement-breakpoint
ALTER TABLE "platform"."organizations" ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."organizations" FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
DROP POLICY IF EXISTS organization ON "platform"."organizations";
--> statement-breakpoint
CREATE POLICY organization ON "platform"."organizations" TO specway_app USING ("id" = nullif(current_setting('specway.organization', true), '')::uuid) WITH CHECK ("id" = nullif(current_setting('specway.organization', true), '')::uuid);
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."organizations";
--> statement-breakpoint
CREATE POLICY system ON "platform"."organizations" TO specway_system USING (true) WITH CHECK (true);
