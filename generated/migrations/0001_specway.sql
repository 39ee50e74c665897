CREATE TABLE "specway"."audit_anchors" (
	"organization_id" text NOT NULL,
	"api" text NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_anchors_organization_id_api_pk" PRIMARY KEY("organization_id","api")
);
