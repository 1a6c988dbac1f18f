import { answerKey } from "../schema/answer-key.ts";
import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import { getScorer } from "../scorers/list.ts";
import { postProcess } from "../scorers/post-process.ts";

/**
 * Which answers are the same: those that the metric cannot tell apart. So 12 and 12.0 are one number, and a set is one
 * in any order. Not those that a lenient reading would take for the same: 「答えは12です」 beside 12 is another answer
 * to the benchmark, with another score, and a question is suspect only where runs gave what it read as one answer.
 * Null for judged dialogues, which no metric compares.
 */
export function keyOfAnswer(
  { rules }: Benchmark,
  { id, metric }: Dataset,
  output: string,
): number | null {
  if (metric === "judge_rating") return null;
  const read = postProcess(rules.postProcess, output, id);
  return answerKey(getScorer(metric)?.seen?.(read) ?? read);
}
