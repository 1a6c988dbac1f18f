-- How long a run's judged answers are. Nullable without a default: no table is rewritten.
ALTER TABLE "runs" ADD COLUMN "mean_answer_length" DOUBLE PRECISION;

-- Of runs that are there already; lib/db/mean-answer-length.ts says what is counted.
UPDATE "runs" SET "mean_answer_length" = "judged"."mean"
FROM (
    SELECT "run_id", sum(
        CASE "encoding"
            WHEN 'json' THEN char_length(regexp_replace("output", '\\(u[0-9a-f]{4}|.)', '.', 'g')) - 2
            ELSE char_length("output")
        END
    )::float8 / count(*) AS "mean"
    FROM (SELECT DISTINCT "run_id", "question_id", "turn" FROM "judgements") AS "answers"
    JOIN "predictions" USING ("run_id", "question_id", "turn")
    WHERE "choice" = 0
    GROUP BY "run_id"
) AS "judged"
WHERE "runs"."id" = "judged"."run_id";
