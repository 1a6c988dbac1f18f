import { answerPatterns, type AnswerPattern } from "../schema/explorer.ts";
import type { AnswerTable } from "./answer-table.ts";
import { JUDGE_FAILED, type AnswerVector } from "./answer-vector.ts";

/** What a score must reach to be right, by index of the dataset. */
export interface Marks {
  rightFrom: readonly number[];
}

/** The patterns that a row shows, as bits in the order of `answerPatterns`. */
export function patternBits(
  { runs, dataset }: AnswerTable,
  { rightFrom }: Marks,
  row: number,
  subject: number | null,
): number {
  const full = rightFrom[dataset[row] ?? 0] ?? NaN;
  const seen = scoresIn(runs, row, full);
  let bits = BIT.all;
  if (seen.right === runs.length) bits |= BIT["all-right"];
  if (seen.wrong === runs.length) bits |= BIT["all-wrong"];
  if (seen.high - seen.low > EPSILON) bits |= BIT.differ;
  if (runs.length > 1 && isRight(runs[0], row, full)) {
    if (seen.wrong === runs.length - 1) bits |= BIT["only-a"];
    if (isWrong(runs[1], row, full)) bits |= BIT["a-right-b-wrong"];
  }
  const [from, to] =
    subject === null ? [0, runs.length] : [subject, subject + 1];
  for (let at = from; at < to; at++) bits |= failureBits(runs[at], row, full);
  return bits;
}

function failureBits(
  run: AnswerVector | undefined,
  row: number,
  full: number,
): number {
  let bits = 0;
  if (isWrong(run, row, full) && (run?.lenient[row] ?? NaN) >= full - EPSILON)
    bits |= BIT["format-failure"];
  if ((run?.flags[row] ?? 0) & JUDGE_FAILED) bits |= BIT["judge-failure"];
  return bits;
}

function scoresIn(runs: readonly AnswerVector[], row: number, full: number) {
  const seen = { right: 0, wrong: 0, low: Infinity, high: -Infinity };
  for (const { score } of runs) {
    const own = score[row] ?? NaN;
    if (own >= full - EPSILON) seen.right += 1;
    else if (own < full) seen.wrong += 1;
    if (own < seen.low) seen.low = own;
    if (own > seen.high) seen.high = own;
  }
  return seen;
}

// A missing score is NaN: neither right nor wrong.
const isRight = (run: AnswerVector | undefined, row: number, full: number) =>
  (run?.score[row] ?? NaN) >= full - EPSILON;
const isWrong = (run: AnswerVector | undefined, row: number, full: number) =>
  (run?.score[row] ?? NaN) < full - EPSILON;

/** An F1 of 1 can come out a few bits short. */
const EPSILON = 1e-9;

const BIT = Object.fromEntries(
  answerPatterns.map((pattern, at) => [pattern, 1 << at]),
) as Record<AnswerPattern, number>;
