import { pythonDigit } from "./unicode-14.ts";

/**
 * The rating in a judge's text: the first `[[n]]`, else the first `[n]`. No range is checked: 0, 7.5 and 100 are ratings.
 * Null where there is none; the original then stored -1.
 * Source: FastChat `run_judge_single` (nejumi/FastChat e210c8e, the one Nejumi Neo pins).
 */
export function parseRating(text: string): number | null {
  const read = readRating(text);
  return read.kind === "rating" ? read.value : null;
}

/**
 * The same, telling "no rating" (-1 in the original) from a text on which the original ended with an exception:
 * it hands the digits to `ast.literal_eval`, which rejects `08` and digits other than ASCII.
 */
export function readRating(text: string): RatingRead {
  const digits = (doubleBrackets.exec(text) ?? singleBrackets.exec(text))?.[1];
  if (digits === undefined) return { kind: "none" };
  if (!isPythonNumber(digits)) return { kind: "raises", error: "SyntaxError" };
  return { kind: "rating", value: Number(digits) };
}

export type RatingRead =
  | { kind: "rating"; value: number }
  | { kind: "none" }
  | { kind: "raises"; error: "SyntaxError" };

/** What there is to say of the metric `judge_rating`, which is aggregated over judgements, not computed from answers. */
export const judgeRating = {
  id: "judge_rating",
  title: "Judge's rating",
  source: "FastChat MT-Bench single-answer grading (nejumi/FastChat e210c8e)",
  range: { min: 1, max: 10 },
} as const;

const digitsWithPoint = `(${pythonDigit}+(?:\\.${pythonDigit}*)?)`;
const doubleBrackets = new RegExp(`\\[\\[${digitsWithPoint}\\]\\]`, "v");
const singleBrackets = new RegExp(`\\[${digitsWithPoint}\\]`, "v");

/** Python reads at most this many digits into an integer. */
const MOST_DIGITS = 4300;

function isPythonNumber(digits: string): boolean {
  if (/^[0-9]+\.[0-9]*$/.test(digits)) return true;
  return /^(?:0+|[1-9][0-9]*)$/.test(digits) && digits.length <= MOST_DIGITS;
}
