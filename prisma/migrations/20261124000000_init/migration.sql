-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'reviewer', 'admin');

-- CreateEnum
CREATE TYPE "model_kind" AS ENUM ('llm', 'baseline');

-- CreateEnum
CREATE TYPE "weights" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "tuning" AS ENUM ('base', 'instruct');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('private', 'unlisted', 'public');

-- CreateEnum
CREATE TYPE "run_status" AS ENUM ('uploading', 'processing', 'invalid', 'ready', 'submitted', 'changes_requested', 'published', 'rejected', 'withdrawn', 'superseded');

-- CreateEnum
CREATE TYPE "evidence" AS ENUM ('verified', 'recomputed', 'reported');

-- CreateEnum
CREATE TYPE "score_level" AS ENUM ('overall', 'axis', 'category', 'dataset', 'also');

-- CreateEnum
CREATE TYPE "text_encoding" AS ENUM ('plain', 'json');

-- CreateEnum
CREATE TYPE "decision" AS ENUM ('approved', 'changes_requested', 'rejected');

-- CreateTable
CREATE TABLE "users" (
    "id" TEXT NOT NULL,
    "name" TEXT,
    "email" TEXT,
    "email_verified" TIMESTAMP(3),
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'member',
    "suspended_at" TIMESTAMP(3),
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "user_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "refresh_token" TEXT,
    "access_token" TEXT,
    "expires_at" INTEGER,
    "token_type" TEXT,
    "scope" TEXT,
    "id_token" TEXT,
    "session_state" TEXT,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("provider","provider_account_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "session_token" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("session_token")
);

-- CreateTable
CREATE TABLE "verification_tokens" (
    "identifier" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "expires" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "verification_tokens_pkey" PRIMARY KEY ("identifier","token")
);

-- CreateTable
CREATE TABLE "benchmarks" (
    "id" TEXT NOT NULL,
    "family" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "definition" JSONB NOT NULL,
    "definition_hash" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "benchmarks_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "datasets" (
    "id" SERIAL NOT NULL,
    "benchmark_id" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "axis" TEXT NOT NULL,
    "category" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "instruction" TEXT,

    CONSTRAINT "datasets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "questions" (
    "id" SERIAL NOT NULL,
    "dataset_id" INTEGER NOT NULL,
    "run_id" UUID,
    "position" INTEGER NOT NULL,
    "external_id" TEXT,
    "hash" TEXT NOT NULL,
    "input_hashes" TEXT[],
    "inputs" TEXT[],
    "references" JSONB NOT NULL,
    "encoding" "text_encoding" NOT NULL DEFAULT 'plain',

    CONSTRAINT "questions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "models" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "aliases" TEXT[],
    "kind" "model_kind" NOT NULL DEFAULT 'llm',
    "organisation" TEXT,
    "country" CHAR(2),
    "total_parameters_b" DOUBLE PRECISION,
    "active_parameters_b" DOUBLE PRECISION,
    "licence" TEXT,
    "weights" "weights",
    "base_model" TEXT,
    "tuning" "tuning",
    "release_date" DATE,
    "url" TEXT,
    "facts_source" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "models_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "runs" (
    "id" UUID NOT NULL,
    "model_id" UUID NOT NULL,
    "benchmark_id" TEXT NOT NULL,
    "owner_id" TEXT,
    "label" TEXT NOT NULL DEFAULT '',
    "status" "run_status" NOT NULL DEFAULT 'ready',
    "visibility" "visibility" NOT NULL DEFAULT 'private',
    "evidence" "evidence" NOT NULL,
    "content_hash" TEXT NOT NULL,
    "answered" INTEGER NOT NULL,
    "expected" INTEGER NOT NULL,
    "facts" JSON NOT NULL DEFAULT '{}',
    "question_set_hash" TEXT,
    "shots" INTEGER,
    "prompt_template_hash" TEXT,
    "judge" TEXT,
    "judge_prompt" TEXT,
    "attribution" TEXT,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMP(3),

    CONSTRAINT "runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scores" (
    "run_id" UUID NOT NULL,
    "level" "score_level" NOT NULL,
    "key" TEXT NOT NULL,
    "value" DOUBLE PRECISION,
    "n" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "expected" INTEGER NOT NULL,
    "claimed" DOUBLE PRECISION,

    CONSTRAINT "scores_pkey" PRIMARY KEY ("run_id","level","key")
);

-- CreateTable
CREATE TABLE "prompts" (
    "run_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "encoding" "text_encoding" NOT NULL DEFAULT 'plain',

    CONSTRAINT "prompts_pkey" PRIMARY KEY ("run_id","number")
);

-- CreateTable
CREATE TABLE "predictions" (
    "run_id" UUID NOT NULL,
    "question_id" INTEGER NOT NULL,
    "turn" SMALLINT NOT NULL DEFAULT 1,
    "choice" SMALLINT NOT NULL DEFAULT 0,
    "output" TEXT NOT NULL,
    "encoding" "text_encoding" NOT NULL DEFAULT 'plain',
    "score" DOUBLE PRECISION,
    "claimed" DOUBLE PRECISION,
    "prompt_number" INTEGER,

    CONSTRAINT "predictions_pkey" PRIMARY KEY ("run_id","question_id","turn","choice")
);

-- CreateTable
CREATE TABLE "judgements" (
    "run_id" UUID NOT NULL,
    "question_id" INTEGER NOT NULL,
    "turn" SMALLINT NOT NULL,
    "repeat" SMALLINT NOT NULL DEFAULT 0,
    "judge" TEXT NOT NULL,
    "judge_prompt" TEXT NOT NULL,
    "rating" DOUBLE PRECISION,
    "claimed" DOUBLE PRECISION,
    "rationale" TEXT NOT NULL,
    "prompt" TEXT,
    "encoding" "text_encoding" NOT NULL DEFAULT 'plain',

    CONSTRAINT "judgements_pkey" PRIMARY KEY ("run_id","question_id","turn","repeat")
);

-- CreateTable
CREATE TABLE "run_issues" (
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "severity" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "place" JSON,
    "params" JSON NOT NULL,

    CONSTRAINT "run_issues_pkey" PRIMARY KEY ("run_id","position")
);

-- CreateTable
CREATE TABLE "files" (
    "id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "files_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "file_chunks" (
    "file_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "file_chunks_pkey" PRIMARY KEY ("file_id","position")
);

-- CreateTable
CREATE TABLE "run_files" (
    "run_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "adapter" TEXT NOT NULL,

    CONSTRAINT "run_files_pkey" PRIMARY KEY ("run_id","file_id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "run_id" UUID NOT NULL,
    "reviewer_id" TEXT,
    "decision" "decision" NOT NULL,
    "comment" TEXT NOT NULL,
    "created_at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "details" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "verification_tokens_token_key" ON "verification_tokens"("token");

-- CreateIndex
CREATE UNIQUE INDEX "datasets_benchmark_id_key_key" ON "datasets"("benchmark_id", "key");

-- CreateIndex
CREATE INDEX "questions_dataset_id_position_idx" ON "questions"("dataset_id", "position");

-- CreateIndex
CREATE INDEX "questions_dataset_id_hash_idx" ON "questions"("dataset_id", "hash");

-- CreateIndex
CREATE INDEX "questions_run_id_idx" ON "questions"("run_id");

-- CreateIndex
CREATE UNIQUE INDEX "models_slug_key" ON "models"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "models_name_key" ON "models"("name");

-- CreateIndex
CREATE INDEX "runs_benchmark_id_status_visibility_idx" ON "runs"("benchmark_id", "status", "visibility");

-- CreateIndex
CREATE INDEX "runs_model_id_idx" ON "runs"("model_id");

-- CreateIndex
CREATE UNIQUE INDEX "runs_benchmark_id_content_hash_key" ON "runs"("benchmark_id", "content_hash");

-- CreateIndex
CREATE INDEX "predictions_question_id_idx" ON "predictions"("question_id");

-- CreateIndex
CREATE INDEX "judgements_question_id_idx" ON "judgements"("question_id");

-- CreateIndex
CREATE UNIQUE INDEX "files_sha256_key" ON "files"("sha256");

-- CreateIndex
CREATE INDEX "run_files_file_id_idx" ON "run_files"("file_id");

-- CreateIndex
CREATE INDEX "reviews_run_id_idx" ON "reviews"("run_id");

-- CreateIndex
CREATE INDEX "audit_events_subject_type_subject_id_idx" ON "audit_events"("subject_type", "subject_id");

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "datasets" ADD CONSTRAINT "datasets_benchmark_id_fkey" FOREIGN KEY ("benchmark_id") REFERENCES "benchmarks"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_dataset_id_fkey" FOREIGN KEY ("dataset_id") REFERENCES "datasets"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "questions" ADD CONSTRAINT "questions_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runs" ADD CONSTRAINT "runs_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "models"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runs" ADD CONSTRAINT "runs_benchmark_id_fkey" FOREIGN KEY ("benchmark_id") REFERENCES "benchmarks"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "runs" ADD CONSTRAINT "runs_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scores" ADD CONSTRAINT "scores_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "prompts" ADD CONSTRAINT "prompts_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "predictions" ADD CONSTRAINT "predictions_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgements" ADD CONSTRAINT "judgements_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_issues" ADD CONSTRAINT "run_issues_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "file_chunks" ADD CONSTRAINT "file_chunks_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_files" ADD CONSTRAINT "run_files_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "run_files" ADD CONSTRAINT "run_files_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_run_id_fkey" FOREIGN KEY ("run_id") REFERENCES "runs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;
