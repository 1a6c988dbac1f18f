-- CreateTable
CREATE TABLE "public_state" (
    "id" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "public_state_pkey" PRIMARY KEY ("id")
);

INSERT INTO "public_state" ("id", "version") VALUES (1, 1);

-- The version counts the transactions that changed what the public can see,
-- and says so when they commit: `NOTIFY kurabe_public_state, '<version>'`.
-- Once a transaction is enough; the setting ends with it, or with its savepoint.
CREATE FUNCTION "touch_public_state"() RETURNS trigger LANGUAGE plpgsql
SET search_path FROM CURRENT AS $$
DECLARE
    seen BIGINT;
BEGIN
    IF coalesce(current_setting('kurabe.public_state_touched', true), '') = 'yes' THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'scores' THEN
        PERFORM FROM "runs"
            WHERE "id" = CASE TG_OP WHEN 'DELETE' THEN OLD."run_id" ELSE NEW."run_id" END
                AND "visibility" <> 'private';
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    END IF;
    UPDATE "public_state" SET "version" = "version" + 1 RETURNING "version" INTO seen;
    PERFORM pg_notify('kurabe_public_state', seen::text);
    PERFORM set_config('kurabe.public_state_touched', 'yes', true);
    RETURN NULL;
END;
$$;

-- Deferred to the commit, so that the row's lock is the last one taken and is
-- held for a moment only: imports neither wait for each other nor deadlock.
CREATE CONSTRAINT TRIGGER "runs_touch_insert" AFTER INSERT ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW."visibility" <> 'private')
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "runs_touch_update" AFTER UPDATE ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."visibility" <> 'private' OR NEW."visibility" <> 'private')
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "runs_touch_delete" AFTER DELETE ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."visibility" <> 'private')
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "scores_touch" AFTER INSERT OR UPDATE OR DELETE ON "scores"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "models_touch" AFTER INSERT OR UPDATE OR DELETE ON "models"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "benchmarks_touch" AFTER INSERT OR UPDATE OR DELETE ON "benchmarks"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "datasets_touch" AFTER INSERT OR UPDATE OR DELETE ON "datasets"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION "touch_public_state"();
-- Texts arriving for a bank's questions. New questions come with their run or
-- their benchmark, by the hundred thousand, and are told by those.
CREATE TRIGGER "questions_touch" AFTER UPDATE ON "questions"
    FOR EACH STATEMENT EXECUTE FUNCTION "touch_public_state"();
CREATE TRIGGER "runs_touch_truncate" AFTER TRUNCATE ON "runs"
    FOR EACH STATEMENT EXECUTE FUNCTION "touch_public_state"();
