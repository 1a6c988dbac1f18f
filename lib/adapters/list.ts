import type { Adapter } from "./adapter.ts";
import { everyEvalEver } from "./every-eval-ever.ts";
import { inspect } from "./inspect.ts";
import { lmEvalResultsStability } from "./lm-eval-results-stability.ts";
import { lmEvalResults } from "./lm-eval-results.ts";
import { lmEvalSamples } from "./lm-eval-samples.ts";
import { nejumiJasterTable } from "./nejumi-jaster-table.ts";
import { nejumiLeaderboardTable } from "./nejumi-leaderboard-table.ts";
import { nejumiMtbenchTable } from "./nejumi-mtbench-table.ts";

/** Every format that Kurabe reads. A new one is a file beside this one, and a line here. */
export const adapters: readonly Adapter[] = [
  nejumiJasterTable,
  nejumiMtbenchTable,
  nejumiLeaderboardTable,
  lmEvalResults,
  lmEvalResultsStability,
  lmEvalSamples,
  inspect,
  everyEvalEver,
];
