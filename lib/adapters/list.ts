import type { Adapter } from "./adapter.ts";
import { everyEvalEver } from "./every-eval-ever.ts";
import { fastchatAnswers } from "./fastchat-answers.ts";
import { fastchatJudgements } from "./fastchat-judgements.ts";
import { fastchatQuestions } from "./fastchat-questions.ts";
import { inspect } from "./inspect.ts";
import { kurabeCsv } from "./kurabe-csv.ts";
import { kurabeJsonl } from "./kurabe-jsonl.ts";
import { llmJpEval10Scores } from "./llm-jp-eval-1-0-scores.ts";
import { llmJpEval10 } from "./llm-jp-eval-1-0.ts";
import { llmJpEval13 } from "./llm-jp-eval-1-3.ts";
import { llmJpEvalDataset } from "./llm-jp-eval-dataset.ts";
import { lmEvalResultsStability } from "./lm-eval-results-stability.ts";
import { lmEvalResults } from "./lm-eval-results.ts";
import { lmEvalSamples } from "./lm-eval-samples.ts";
import { nejumiJasterTable } from "./nejumi-jaster-table.ts";
import { nejumiLeaderboardTable } from "./nejumi-leaderboard-table.ts";
import { nejumiMtbenchTable } from "./nejumi-mtbench-table.ts";
import { recordedScores } from "./recorded-scores.ts";

/** Every format that Kurabe reads. A new one is a file beside this one, and a line here. */
export const adapters: readonly Adapter[] = [
  kurabeJsonl,
  kurabeCsv,
  fastchatAnswers,
  fastchatJudgements,
  fastchatQuestions,
  llmJpEval13,
  llmJpEval10,
  llmJpEval10Scores,
  llmJpEvalDataset,
  recordedScores,
  nejumiJasterTable,
  nejumiMtbenchTable,
  nejumiLeaderboardTable,
  lmEvalResults,
  lmEvalResultsStability,
  lmEvalSamples,
  inspect,
  everyEvalEver,
];
