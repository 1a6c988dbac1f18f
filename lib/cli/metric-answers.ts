import type { PostProcess } from "#lib/schema/benchmark.ts";
import { checkFormat, formatCheckOf } from "#lib/scorers/format-check-v3.ts";
import { readRating } from "#lib/scorers/judge-rating.ts";
import { getScorer } from "#lib/scorers/list.ts";
import { parseFloatLoosely } from "#lib/scorers/parse-float.ts";
import {
  postProcess,
  postProcessReference,
} from "#lib/scorers/post-process.ts";
import { pythonFloat } from "#lib/scorers/python-text.ts";
import {
  incorrectAsLetter,
  scoreRobustness,
  symbolAsLetter,
} from "#lib/scorers/robustness-v3.ts";
import { type MetricCommand, textOf, textsOf } from "./metric-input.ts";

/** The rules that take one answer (for a correlation, one list of answers). */
export const answerCommands: Readonly<Record<string, MetricCommand>> = {
  char_f1: scoreBy("char_f1"),
  set_f1: scoreBy("set_f1"),
  exact_match: scoreBy("exact_match"),
  exact_match_figure: scoreBy("exact_match_figure"),
  entity_labeling_acc: scoreBy("entity_labeling_acc"),
  parse_float: (input) => ({
    value: parseFloatLoosely(textOf(input, "input")),
  }),
  correlation,
  pipeline_neo: pipeline("first-paragraph-nfkc", ["char_f1", "set_f1"]),
  pipeline_llmjp10: pipeline("nfkc-first-line", ["char_f1"]),
  pipeline_v3: pipelineV3,
  format_check_v3: formatCheck,
  robustness_v3: robustness,
  mtbench_rating: rating,
};

function scoreBy(metric: string): MetricCommand {
  return (input) => ({
    score: score(
      metric,
      textOf(input, "prediction"),
      textOf(input, "expected"),
    ),
  });
}

function score(metric: string, prediction: string, reference: string): number {
  const scorer = getScorer(metric);
  if (scorer?.kind === "answer") return scorer.score(prediction, reference);
  throw new Error(`There is no metric "${metric}" of single answers.`);
}

/** scipy rejects what has no correlation to compute: other than equal lengths, fewer than two, references that are no numbers. */
function correlation(input: Record<string, unknown>): Record<string, unknown> {
  const metric = textOf(input, "metric");
  const scorer = getScorer(metric);
  if (scorer?.kind !== "dataset")
    throw new Error(`"${metric}" is neither "pearson" nor "spearman".`);
  const predictions = textsOf(input, "predictions");
  const expected = textsOf(input, "expected");
  const rejected =
    predictions.length !== expected.length ||
    (metric === "pearson" && expected.length < 2) ||
    expected.some((text) => pythonFloat(text) === null);
  if (rejected) return { raises: "ValueError" };
  return { score: scorer.score(predictions, expected) };
}

function pipeline(
  rule: PostProcess,
  metrics: readonly string[],
): MetricCommand {
  return (input) => {
    const { pred, reference } = processed(rule, input);
    return {
      pred,
      true: reference,
      exact: score("exact_match", pred, reference),
      ...Object.fromEntries(metrics.map((m) => [m, score(m, pred, reference)])),
    };
  };
}

function pipelineV3(input: Record<string, unknown>): Record<string, unknown> {
  const { pred, reference } = processed("nejumi-v3", input);
  const check = formatCheckOf(textOf(input, "dataset"));
  return {
    pred,
    true: reference,
    score: score(textOf(input, "metric"), pred, reference),
    control_method: check,
    control_score: checkFormat(check, pred),
  };
}

function processed(rule: PostProcess, input: Record<string, unknown>) {
  const output = textOf(input, "raw_output");
  return {
    pred: postProcess(rule, output, textOf(input, "dataset")),
    reference: postProcessReference(rule, textOf(input, "raw_expected")),
  };
}

function formatCheck(input: Record<string, unknown>): Record<string, unknown> {
  const check =
    typeof input["check"] === "string"
      ? input["check"]
      : formatCheckOf(textOf(input, "dataset"));
  return { result: checkFormat(check, textOf(input, "prediction")) };
}

function robustness(input: Record<string, unknown>): Record<string, unknown> {
  const symbol = symbolAsLetter(textOf(input, "symbol"));
  const incorrect = incorrectAsLetter(textOf(input, "incorrect"));
  return {
    symbol_as_abcd: symbol,
    incorrect_as_abcd: incorrect,
    score: scoreRobustness(textOf(input, "normal"), symbol, incorrect),
  };
}

function rating(input: Record<string, unknown>): Record<string, unknown> {
  const read = readRating(textOf(input, "judgment"));
  if (read.kind === "raises") return { raises: read.error };
  return { rating: read.kind === "rating" ? read.value : -1 };
}
