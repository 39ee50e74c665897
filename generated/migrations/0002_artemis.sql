DROP INDEX "artemis"."fleets_created_at_idx";
--> statement-breakpoint
DROP INDEX "artemis"."robots_created_at_idx";
--> statement-breakpoint
CREATE INDEX "robot_tokens_expires_at_idx" ON "artemis"."robot_tokens" USING btree ("expires_at");
--> statement-breakpoint
CREATE INDEX "robots_name_id_idx" ON "artemis"."robots" USING btree ("organization_id","name","id") WHERE "deleted_at" is null;
--> statement-breakpoint
CREATE INDEX "robots_last_seen_idx2" ON "artemis"."robots" USING btree ("organization_id","last_seen") WHERE "announced_status" in ('online', 'error', 'deploying') and "deleted_at" is null;
