-- Answers read leniently, and why they missed. Nullable without a default: no table is rewritten.
ALTER TABLE "runs" ADD COLUMN "diagnosis_version" SMALLINT;

ALTER TABLE "scores"
    ADD COLUMN "lenient" DOUBLE PRECISION,
    ADD COLUMN "diagnoses" JSONB;

ALTER TABLE "predictions"
    ADD COLUMN "lenient" DOUBLE PRECISION,
    ADD COLUMN "diagnosis" SMALLINT;
