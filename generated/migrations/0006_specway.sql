ALTER TABLE "specway"."idempotency" ADD COLUMN "packed" "bytea";
