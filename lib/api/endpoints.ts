import type { Endpoint } from "./endpoint.ts";
import { listBenchmarks, readBenchmark } from "./endpoints/list-benchmarks.ts";
import { listModels, readModel } from "./endpoints/list-models.ts";
import { listQuestions, readQuestion } from "./endpoints/list-questions.ts";
import {
  listJudgements,
  listPredictions,
  listRuns,
  readRun,
} from "./endpoints/list-runs.ts";
import { readRanking } from "./endpoints/read-ranking.ts";
import { submitRun } from "./endpoints/submit-run.ts";
import {
  createRunUpload,
  deleteRunUpload,
  mendRunUpload,
  processRunUpload,
  readRunUpload,
} from "./endpoints/upload-runs.ts";

/** Everything that `/api/v1` can do, in the order of its documentation. */
export const endpoints: readonly Endpoint[] = [
  readRanking,
  listBenchmarks,
  readBenchmark,
  listQuestions,
  readQuestion,
  listModels,
  readModel,
  listRuns,
  readRun,
  listPredictions,
  listJudgements,
  createRunUpload,
  readRunUpload,
  processRunUpload,
  mendRunUpload,
  deleteRunUpload,
  submitRun,
];
