import { parseFloatLoosely } from "./parse-float.ts";
import { pythonFloat } from "./python-text.ts";
import type { DatasetScorer } from "./scorer.ts";

/** scipy 1.10.1 `pearsonr`; 0 where it is undefined (constant or too short lists), as llm-jp-eval has it for nan. */
export const pearson: DatasetScorer = {
  id: "pearson",
  kind: "dataset",
  title: "Pearson correlation",
  source: "llm-jp-eval pearson = scipy 1.10.1 pearsonr, nan as 0",
  range: { min: -1, max: 1 },
  score: (predictions, references) =>
    correlate(pearsonOf, predictions, references),
  seen: seenNumber,
};

/** scipy 1.10.1 `spearmanr`: Pearson's correlation of the ranks, ties sharing their mean rank. 0 where it is undefined. */
export const spearman: DatasetScorer = {
  id: "spearman",
  kind: "dataset",
  title: "Spearman rank correlation",
  source: "llm-jp-eval spearman = scipy 1.10.1 spearmanr, nan as 0",
  range: { min: -1, max: 1 },
  score: (predictions, references) =>
    correlate(spearmanOf, predictions, references),
  seen: seenNumber,
};

/** Of two lists of numbers of the same length; NaN where it is undefined. */
export function pearsonOf(x: readonly number[], y: readonly number[]): number {
  if (x.length < 2 || isConstant(x) || isConstant(y)) return NaN;
  if (x.length === 2) return direction(x) * direction(y);
  const dx = centred(x);
  const dy = centred(y);
  const [nx, ny] = [norm(dx), norm(dy)];
  const r = dx.reduce((sum, d, i) => sum + (d / nx) * ((dy[i] ?? NaN) / ny), 0);
  return Math.max(-1, Math.min(1, r));
}

export function spearmanOf(x: readonly number[], y: readonly number[]): number {
  if (x.some(Number.isNaN) || y.some(Number.isNaN)) return NaN;
  return pearsonOf(meanRanks(x), meanRanks(y));
}

function correlate(
  measure: (x: readonly number[], y: readonly number[]) => number,
  predictions: readonly string[],
  references: readonly string[],
): number {
  const x = references.map((text) => pythonFloat(text) ?? NaN);
  const r = measure(x, predictions.map(parseFloatLoosely));
  return Number.isNaN(r) ? 0 : r;
}

const isConstant = (x: readonly number[]) => x.every((v) => v === x[0]);

const direction = (x: readonly number[]) =>
  Math.sign((x[1] ?? 0) - (x[0] ?? 0));

function centred(x: readonly number[]): number[] {
  const mean = x.reduce((sum, v) => sum + v, 0) / x.length;
  return x.map((v) => v - mean);
}

/** Scaled, so that the squares of large numbers do not overflow. */
function norm(x: readonly number[]): number {
  const largest = x.reduce((max, v) => Math.max(max, Math.abs(v)), 0);
  const squares = x.reduce((sum, v) => sum + (v / largest) ** 2, 0);
  return largest * Math.sqrt(squares);
}

/** Ranks from 1; equal values share the mean of theirs. */
function meanRanks(x: readonly number[]): number[] {
  const sorted = x.toSorted(compare);
  const rank = new Map<number, number>();
  for (let start = 0; start < sorted.length;) {
    const value = sorted[start] ?? 0;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    rank.set(value, (start + 1 + end) / 2);
    start = end;
  }
  return x.map((value) => rank.get(value) ?? NaN);
}

/** Not by subtraction: two infinities differ by NaN. */
const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);

/** Texts without a number all count as one number, and are different answers all the same. */
function seenNumber(prediction: string): string {
  return String(pythonFloat(prediction) ?? prediction);
}
