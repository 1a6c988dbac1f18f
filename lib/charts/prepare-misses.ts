import type { AxisId, Benchmark } from "../schema/benchmark.ts";
import {
  diagnoses,
  type Diagnosis,
  type DiagnosisCounts,
} from "../schema/diagnosis.ts";
import type { DatasetMisses } from "../schema/misses.ts";
import type { Localized } from "../schema/text.ts";

/** What became of answers: full marks, right but badly formatted, wrong; and those of metrics without a score per answer. */
export const outcomes = ["right", "format", "wrong", "unscored"] as const;
export type Outcome = (typeof outcomes)[number];

/** Answers by what became of them, and the misses by why. */
export type MissCounts = Record<Outcome, number> & {
  n: number;
  diagnoses: DiagnosisCounts;
};

export interface PartMisses extends MissCounts {
  /** A category's id. */
  id: string;
  axis: AxisId;
  name: Localized;
}

/** Misses that a fair reader finds the right answer in. */
const ofFormat: readonly Diagnosis[] = ["preamble", "wrong_format"];

/** Whether a miss is of the format alone. */
export const isOfFormat = (diagnosis: Diagnosis): boolean =>
  ofFormat.includes(diagnosis);

/** By category in the benchmark's order; categories without answers that were read are left out. */
export function prepareMisses(
  { axes }: Benchmark,
  misses: readonly DatasetMisses[],
): PartMisses[] {
  return axes
    .flatMap(({ id: axis, categories }) =>
      categories.map(({ id, name, datasets }) => {
        const ids = new Set(datasets.map((dataset) => dataset.id));
        const own = misses.filter(({ dataset }) => ids.has(dataset));
        return { id, axis, name, ...sumMisses(own.map(countsOf)) };
      }),
    )
    .filter(({ n }) => n > 0);
}

/** The axis whose answers the parts are together; null where they are of several, or of none. */
export function axisOf(parts: readonly PartMisses[]): AxisId | null {
  const [first] = parts;
  return first && parts.every(({ axis }) => axis === first.axis)
    ? first.axis
    : null;
}

/** All of them together. */
export function sumMisses(parts: readonly MissCounts[]): MissCounts {
  const sum: MissCounts = {
    n: 0,
    right: 0,
    format: 0,
    wrong: 0,
    unscored: 0,
    diagnoses: {},
  };
  for (const part of parts) {
    sum.n += part.n;
    for (const each of outcomes) sum[each] += part[each];
    for (const each of diagnoses) {
      const count = (sum.diagnoses[each] ?? 0) + (part.diagnoses[each] ?? 0);
      if (count > 0) sum.diagnoses[each] = count;
    }
  }
  return sum;
}

function countsOf(misses: DatasetMisses): MissCounts {
  const { n, hasAnswerScores, diagnoses: counts } = misses;
  const among = (wanted: readonly Diagnosis[]) =>
    wanted.reduce((sum, each) => sum + (counts[each] ?? 0), 0);
  const missed = among(diagnoses);
  const format = among(ofFormat);
  const rest = Math.max(0, n - missed);
  return {
    n,
    right: hasAnswerScores ? rest : 0,
    format,
    wrong: missed - format,
    unscored: hasAnswerScores ? 0 : rest,
    diagnoses: counts,
  };
}

export interface Segment {
  outcome: Outcome;
  /** Start and length as percentages of the bar. */
  from: number;
  width: number;
}

/** A bar's segments from left to right, which fill it; what never happened has none. */
export function segmentsOf(counts: MissCounts): Segment[] {
  let from = 0;
  return outcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => {
      const width = (counts[outcome] / counts.n) * 100;
      const segment = { outcome, from, width };
      from += width;
      return segment;
    });
}

/** The diagnoses that some of the parts have, those of the format first. */
export function missColumns(parts: readonly MissCounts[]): Diagnosis[] {
  const found = diagnoses.filter((each) =>
    parts.some((part) => (part.diagnoses[each] ?? 0) > 0),
  );
  return [
    ...found.filter(isOfFormat),
    ...found.filter((each) => !isOfFormat(each)),
  ];
}

/** Misses of format alone as a share of all misses, 0 to 1; null where nothing missed. */
export function formatShare({ format, wrong }: MissCounts): number | null {
  return format + wrong === 0 ? null : format / (format + wrong);
}
