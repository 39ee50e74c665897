ALTER TABLE "kairos"."simulations" ADD COLUMN "computed_ms" integer DEFAULT 0 NOT NULL;
