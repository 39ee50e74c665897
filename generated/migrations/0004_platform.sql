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
DROP POLICY IF EXISTS organization ON "platform"."organizations";
--> statement-breakpoint
DROP POLICY IF EXISTS system ON "platform"."organizations";
--> statement-breakpoint
ALTER TABLE "platform"."organizations" NO FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE "platform"."organizations" DISABLE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON "platform"."organizations" FROM specway_app, specway_system;
