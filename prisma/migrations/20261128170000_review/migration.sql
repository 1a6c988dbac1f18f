-- No longer offered in the benchmark switch; its pages stay.
ALTER TABLE "benchmarks" ADD COLUMN "retired_at" TIMESTAMP(3);

-- What is unlisted is no more public than what is private.
CREATE OR REPLACE FUNCTION "touch_public_state"() RETURNS trigger LANGUAGE plpgsql
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
                AND "visibility" = 'public';
        IF NOT FOUND THEN
            RETURN NULL;
        END IF;
    ELSIF TG_TABLE_NAME = 'models' THEN
        PERFORM FROM "runs"
            WHERE "model_id" = CASE TG_OP WHEN 'DELETE' THEN OLD."id" ELSE NEW."id" END
                AND "visibility" = 'public';
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

DROP TRIGGER "runs_touch_insert" ON "runs";
DROP TRIGGER "runs_touch_update" ON "runs";
DROP TRIGGER "runs_touch_delete" ON "runs";
CREATE CONSTRAINT TRIGGER "runs_touch_insert" AFTER INSERT ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (NEW."visibility" = 'public')
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "runs_touch_update" AFTER UPDATE ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."visibility" = 'public' OR NEW."visibility" = 'public')
    EXECUTE FUNCTION "touch_public_state"();
CREATE CONSTRAINT TRIGGER "runs_touch_delete" AFTER DELETE ON "runs"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    WHEN (OLD."visibility" = 'public')
    EXECUTE FUNCTION "touch_public_state"();

-- Announcements stand above every public page.
CREATE CONSTRAINT TRIGGER "announcements_touch" AFTER INSERT OR UPDATE OR DELETE ON "announcements"
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
    EXECUTE FUNCTION "touch_public_state"();

-- The newest first, and by who did what.
CREATE INDEX "audit_events_actor_id_id_idx" ON "audit_events"("actor_id", "id");
CREATE INDEX "audit_events_action_id_idx" ON "audit_events"("action", "id");
