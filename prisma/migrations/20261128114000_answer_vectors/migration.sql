-- Nullable without a default: the table is not rewritten.
ALTER TABLE "predictions" ADD COLUMN "answer_key" INTEGER;

CREATE TABLE "answer_vectors" (
    "dataset_id" INTEGER NOT NULL,
    "run_id" UUID NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "answer_vectors_pkey" PRIMARY KEY ("dataset_id", "run_id")
);

CREATE INDEX "answer_vectors_run_id_idx" ON "answer_vectors"("run_id");

ALTER TABLE "answer_vectors" ADD CONSTRAINT "answer_vectors_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "datasets"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "answer_vectors" ADD CONSTRAINT "answer_vectors_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "question_stats" (
    "dataset_id" INTEGER NOT NULL,
    "runs_hash" TEXT NOT NULL,
    "data" BYTEA NOT NULL,

    CONSTRAINT "question_stats_pkey" PRIMARY KEY ("dataset_id")
);

ALTER TABLE "question_stats" ADD CONSTRAINT "question_stats_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "datasets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Compressed before they are sent; Postgres need not try again.
ALTER TABLE "answer_vectors" ALTER COLUMN "data" SET STORAGE EXTERNAL;
ALTER TABLE "question_stats" ALTER COLUMN "data" SET STORAGE EXTERNAL;
