CREATE TABLE "specway"."usage_days" (
	"organization_id" text NOT NULL,
	"api" text NOT NULL,
	"day" date NOT NULL,
	"calls" bigint NOT NULL,
	"refusals" bigint NOT NULL,
	CONSTRAINT "usage_days_organization_id_api_day_pk" PRIMARY KEY("organization_id","api","day")
);
