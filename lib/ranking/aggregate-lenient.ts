import type { Benchmark, Dataset } from "../schema/benchmark.ts";
import type { DiagnosisCounts } from "../schema/diagnosis.ts";
import { diagnoses, diagnosisVersion } from "../schema/diagnosis.ts";
import type { LenientNode, LenientScores } from "../schema/run-scores.ts";
import { aggregateRun } from "./aggregate-run.ts";

/** What the answers of one dataset come to when they are read leniently. */
export interface LenientResult {
  /** Mean of the answers' lenient scores; null where the metric has none per answer. */
  lenient: number | null;
  diagnoses: DiagnosisCounts;
}

/**
 * Lenient dataset results, by dataset id -> categories, axes and overall: the tree and weights of the strict scores,
 * each dataset's lenient score in place of its strict one. A dataset that was not read leniently (judged dialogues)
 * counts with its strict score; a node below which none was is left out. Null where no dataset was.
 */
export function aggregateLenient(
  benchmark: Benchmark,
  strict: Readonly<Record<string, { score: number | null }>>,
  read: Readonly<Record<string, LenientResult>>,
): LenientScores | null {
  if (Object.keys(read).length === 0) return null;
  const asMeasured = aggregateRun(benchmark, withScores(strict, {}));
  const asRead = aggregateRun(benchmark, withScores(strict, read));
  const below = (
    datasets: readonly Dataset[],
    at: Path,
  ): LenientNode | null => {
    const own = datasets.filter(({ id, scored }) => scored && id in read);
    if (own.length === 0) return null;
    const counts = own.map(({ id }) => read[id]?.diagnoses ?? {});
    return node(at(asMeasured).score, at(asRead).score, sumOf(counts));
  };
  const { axes } = benchmark;
  const categories = axes.flatMap((axis) => axis.categories);
  const all = categories.flatMap((category) => category.datasets);
  const overall = below(all, (tree) => tree.overall);
  return {
    version: diagnosisVersion,
    overall: overall ?? node(null, null, {}),
    axes: there(axes, ({ id, categories: own }) =>
      below(
        own.flatMap((category) => category.datasets),
        (tree) => tree.axes[id] ?? NOTHING,
      ),
    ),
    categories: there(categories, ({ id, datasets }) =>
      below(datasets, (tree) => tree.categories[id] ?? NOTHING),
    ),
    datasets: there(all, ({ id }) => {
      const own = read[id];
      if (!own) return null;
      return node(strict[id]?.score ?? null, own.lenient, own.diagnoses);
    }),
  };
}

type Tree = ReturnType<typeof aggregateRun>;
type Path = (tree: Tree) => { score: number | null };

const NOTHING = { score: null };

const node = (
  strict: number | null,
  lenient: number | null,
  counts: DiagnosisCounts,
): LenientNode => ({
  score: lenient,
  gap: strict === null || lenient === null ? null : lenient - strict,
  diagnoses: counts,
});

function withScores(
  strict: Readonly<Record<string, { score: number | null }>>,
  read: Readonly<Record<string, LenientResult>>,
) {
  const results = Object.entries(strict).map(([id, { score }]) => {
    const lenient = read[id]?.lenient ?? score;
    const coverage = { answered: 0, expected: 0 };
    return [id, { score: lenient, n: 0, coverage }] as const;
  });
  return Object.fromEntries(results);
}

function there<Part extends { id: string }>(
  parts: readonly Part[],
  nodeOf: (part: Part) => LenientNode | null,
): Record<string, LenientNode> {
  return Object.fromEntries(
    parts.flatMap((part) => {
      const found = nodeOf(part);
      return found ? [[part.id, found] as const] : [];
    }),
  );
}

/** In the order of the diagnoses; what never happened is left out. */
function sumOf(counts: readonly DiagnosisCounts[]): DiagnosisCounts {
  const sums: DiagnosisCounts = {};
  for (const each of diagnoses) {
    const sum = counts.reduce((total, own) => total + (own[each] ?? 0), 0);
    if (sum > 0) sums[each] = sum;
  }
  return sums;
}
