import {
  diagnoses,
  diagnosisCodes,
  type Diagnosis,
} from "../schema/diagnosis.ts";
import { answerPatterns, type AnswerPattern } from "../schema/explorer.ts";
import type { AnswerTable } from "./answer-table.ts";
import { patternBits, type Marks } from "./pattern-bits.ts";

export interface AnswerFilters {
  pattern: AnswerPattern;
  diagnosis: Diagnosis | null;
  /** On the dataset's scale, inclusive; null: no bound. */
  minScore: number | null;
  maxScore: number | null;
  /** Index of the run that diagnosis, scores and failures are asked of; null: any. */
  subject: number | null;
  /** By row, 1 where the text occurs; null: no text is asked for. */
  hasText: Uint8Array | null;
}

export interface FilteredAnswers {
  /** Rows of the table that pass everything, in its order. */
  rows: number[];
  counts: {
    pattern: Record<AnswerPattern, number>;
    diagnosis: Record<Diagnosis, number>;
    /** By index of the dataset. */
    dataset: number[];
  };
}

/** One pass over the table: the rows that pass, and what each other choice of one filter would leave. */
export function filterAnswers(
  table: AnswerTable,
  marks: Marks,
  filters: AnswerFilters,
): FilteredAnswers {
  const tally = new Tally(filters, marks.rightFrom.length);
  const runs = subjectsOf(table, filters.subject);
  for (let row = 0; row < table.count; row++) {
    if (filters.hasText && !filters.hasText[row]) continue;
    if (!isInRange(runs, row, filters)) continue;
    const bits = patternBits(table, marks, row, filters.subject);
    tally.add(row, table.dataset[row] ?? 0, bits, missBits(runs, row));
  }
  return { rows: tally.rows, counts: tally.counts() };
}

/** Counts rows that pass all filters but those of pattern and diagnosis, and keeps those that pass these, too. */
class Tally {
  readonly rows: number[] = [];
  readonly #pattern: number;
  readonly #miss: number;
  readonly #patterns = new Int32Array(32);
  readonly #misses = new Int32Array(32);
  readonly #datasets: number[];

  constructor({ pattern, diagnosis }: AnswerFilters, datasets: number) {
    this.#pattern = 1 << answerPatterns.indexOf(pattern);
    this.#miss = diagnosis ? 1 << diagnosisCodes[diagnosis] : 0;
    this.#datasets = Array.from({ length: datasets }, () => 0);
  }

  add(row: number, dataset: number, patterns: number, misses: number): void {
    const hasPattern = (patterns & this.#pattern) !== 0;
    const hasMiss = this.#miss === 0 || (misses & this.#miss) !== 0;
    if (hasMiss) addBits(this.#patterns, patterns);
    if (hasPattern) addBits(this.#misses, misses);
    if (!hasMiss || !hasPattern) return;
    this.rows.push(row);
    this.#datasets[dataset] = (this.#datasets[dataset] ?? 0) + 1;
  }

  counts(): FilteredAnswers["counts"] {
    return {
      pattern: countsOf(answerPatterns, (_, at) => this.#patterns[at]),
      diagnosis: countsOf(diagnoses, (d) => this.#misses[diagnosisCodes[d]]),
      dataset: this.#datasets,
    };
  }
}

type Runs = AnswerTable["runs"];

const subjectsOf = (table: AnswerTable, subject: number | null): Runs =>
  subject === null ? table.runs : table.runs.slice(subject, subject + 1);

function isInRange(
  runs: Runs,
  row: number,
  { minScore, maxScore }: AnswerFilters,
): boolean {
  if (minScore === null && maxScore === null) return true;
  for (const { score } of runs) {
    const own = score[row] ?? NaN;
    // NaN is in no range.
    if (own >= (minScore ?? -Infinity) && own <= (maxScore ?? Infinity))
      return true;
  }
  return false;
}

/** The bit of each diagnosis's code that one of the runs has. */
function missBits(runs: Runs, row: number): number {
  let bits = 0;
  for (const { diagnosis } of runs) bits |= 1 << (diagnosis[row] ?? 0);
  return bits & ~1;
}

function addBits(counts: Int32Array, bits: number): void {
  for (let left = bits; left !== 0; left &= left - 1) {
    const bit = 31 - Math.clz32(left & -left);
    counts[bit] = (counts[bit] ?? 0) + 1;
  }
}

function countsOf<Name extends string>(
  names: readonly Name[],
  countOf: (name: Name, at: number) => number | undefined,
): Record<Name, number> {
  const pairs = names.map((name, at) => [name, countOf(name, at) ?? 0]);
  return Object.fromEntries(pairs) as Record<Name, number>;
}
