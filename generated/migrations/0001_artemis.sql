ALTER TABLE "artemis"."robots" ADD COLUMN "heard_since" timestamp (3) with time zone;
