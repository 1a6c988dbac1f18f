import { z } from "zod";
import type { ApiLenientNode, ApiNode, ScoreTree } from "../schema/api/run.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import { diagnoses } from "../schema/diagnosis.ts";

/** One row of the scores table. */
export const storedNodeSchema = z.object({
  level: z.enum(["overall", "axis", "category", "dataset", "also"]),
  key: z.string(),
  value: z.number().nullable(),
  n: z.number(),
  answered: z.number(),
  expected: z.number(),
  claimed: z.number().nullable(),
  lenient: z.number().nullable(),
  /** Null where no answer below was read leniently. */
  diagnoses: z.partialRecord(z.enum(diagnoses), z.number()).nullable(),
});
export type StoredNode = z.infer<typeof storedNodeSchema>;

/** Stored numbers as the tree that `kurabe score --json` prints of the same run. */
export function scoreTree(
  benchmark: Benchmark,
  stored: readonly StoredNode[],
): ScoreTree {
  const at = (level: StoredNode["level"]) =>
    stored.filter((each) => each.level === level);
  const nodes = (level: "axis" | "category") =>
    Object.fromEntries(at(level).map((each) => [each.key, nodeOf(each)]));
  const overall = at("overall")[0];
  const alsoOf = (dataset: string) =>
    at("also")
      .filter(({ key }) => key.startsWith(`${dataset}:`))
      .map(({ key, value }) => [key.slice(dataset.length + 1), value]);
  const metrics = metricsOf(benchmark);
  return {
    overall: overall ? nodeOf(overall) : null,
    axes: nodes("axis"),
    categories: nodes("category"),
    datasets: Object.fromEntries(
      at("dataset").map((each) => [
        each.key,
        {
          ...nodeOf(each),
          metric: metrics.get(each.key) ?? "",
          also: Object.fromEntries(alsoOf(each.key)),
        },
      ]),
    ),
    lenient: lenientTree(stored),
  };
}

function lenientTree(stored: readonly StoredNode[]): ScoreTree["lenient"] {
  const read = stored.flatMap((each) => {
    const node = lenientOf(each);
    return node ? [{ level: each.level, key: each.key, node }] : [];
  });
  if (read.length === 0) return null;
  const at = (level: StoredNode["level"]) =>
    Object.fromEntries(
      read
        .filter((each) => each.level === level)
        .map(({ key, node }) => [key, node]),
    );
  return {
    overall: at("overall")["overall"] ?? null,
    axes: at("axis"),
    categories: at("category"),
    datasets: at("dataset"),
  };
}

const nodeOf = (stored: StoredNode): ApiNode => ({
  score: stored.value,
  n: stored.n,
  coverage: { answered: stored.answered, expected: stored.expected },
  claimed: stored.claimed,
});

function lenientOf(stored: StoredNode): ApiLenientNode | null {
  const { lenient: score, value, diagnoses: counts } = stored;
  if (counts === null) return null;
  const gap = score === null || value === null ? null : score - value;
  return { score, gap, diagnoses: counts };
}

const metricsOf = (benchmark: Benchmark) =>
  new Map(
    benchmark.axes.flatMap((axis) =>
      axis.categories.flatMap(({ datasets }) =>
        datasets.map(({ id, metric }) => [id, metric] as const),
      ),
    ),
  );
