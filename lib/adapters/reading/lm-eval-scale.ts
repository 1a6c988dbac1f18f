/** The largest value a metric of lm-evaluation-harness can have, where the harness itself fixes it. */
export function lmEvalScaleMax(
  task: string,
  metric: string,
): number | undefined {
  const name = metric.split(",")[0] ?? metric;
  if (PERCENT_TASK.test(task) && PERCENT_METRICS.has(name)) return 100;
  if (UNIT_METRICS.has(name)) return 1;
  return PERCENT_ALWAYS.has(name) ? 100 : undefined;
}

/** The smallest value: -1 for correlations, 0 elsewhere. */
export function lmEvalScaleMin(metric: string): number {
  return SIGNED.has(metric.split(",")[0] ?? metric) ? -1 : 0;
}

/** SQuAD-like and summarisation tasks of the Stability fork give percent where the rest of the same file gives fractions. */
const PERCENT_TASK = /^(jsquad|jaqket|xlsum|squad)/;
const PERCENT_METRICS = new Set([
  "exact_match",
  "exact",
  "em",
  "f1",
  "rouge1",
  "rouge2",
  "rougeL",
]);
const UNIT_METRICS = new Set([
  "acc",
  "acc_norm",
  "acc_bytes",
  "acc_all",
  "exact_match",
  "em",
  "f1",
  "mcc",
  "mc1",
  "mc2",
  "pct_stereotype",
  "pearsonr",
  "spearmanr",
  "pass@1",
]);
const PERCENT_ALWAYS = new Set(["bleu", "chrf"]);
const SIGNED = new Set(["mcc", "pearsonr", "spearmanr"]);
