import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { aggregateRun } from "#lib/ranking/aggregate-run.ts";
import { benchmarkSchema, type BenchmarkInput } from "#lib/schema/benchmark.ts";

const named = (id: string) => ({ id, name: { ja: id, en: id } });

type DatasetInput =
  BenchmarkInput["axes"][number]["categories"][number]["datasets"][number];

const dataset = (
  id: string,
  more: Partial<DatasetInput> = {},
): DatasetInput => ({
  ...named(id),
  metric: "exact_match",
  questions: 10,
  ...more,
});

/** Two axes: QA (a, b), RC (c) and STS (not scored); coding and writing, judged. */
function benchmark(
  missingCategory: "zero" | "missing",
  change: Partial<BenchmarkInput["axes"][number]> = {},
  more: Partial<DatasetInput> = {},
) {
  const judged = { metric: "judge_rating", turns: 2 };
  return benchmarkSchema.parse({
    ...named("test-1"),
    family: "test",
    version: "1",
    description: { ja: "試験", en: "Test" },
    formula: "(understanding + generation / 10) / 2",
    rules: {
      missingCategory,
      judgements: "mean-of-rows",
      duplicates: "count",
      postProcess: "none",
    },
    axes: [
      {
        ...named("understanding"),
        id: "understanding",
        scale: { min: 0, max: 1 },
        categories: [
          { ...named("QA"), datasets: [dataset("a"), dataset("b", more)] },
          { ...named("RC"), datasets: [dataset("c")] },
          { ...named("STS"), datasets: [dataset("s", { scored: false })] },
        ],
        ...change,
      },
      {
        ...named("generation"),
        id: "generation",
        scale: { min: 1, max: 10 },
        overallDivisor: 10,
        categories: [
          { ...named("coding"), datasets: [dataset("mt_coding", judged)] },
          { ...named("writing"), datasets: [dataset("mt_writing", judged)] },
        ],
      },
    ],
  } satisfies BenchmarkInput);
}

const results = (scores: Record<string, number | null>) =>
  Object.fromEntries(
    Object.entries(scores).map(([id, score]) => [
      id,
      { score, n: 10, coverage: { answered: 10, expected: 10 } },
    ]),
  );

const full = { a: 0.5, b: 0.7, c: 0.2, s: 0.9, mt_coding: 6, mt_writing: 8 };

/** QA, RC, understanding, generation, overall. */
const scoresOf = ({
  categories,
  axes,
  overall,
}: ReturnType<typeof aggregateRun>) => [
  categories["QA"]?.score,
  categories["RC"]?.score,
  axes["understanding"]?.score,
  axes["generation"]?.score,
  overall.score,
];

const nothing = [null, null, null, null, null];

for (const [name, rule, change, expected] of [
  ["a full run", "zero", {}, [0.6, 0.2, 0.4, 7, 0.55]],
  ["a full run", "missing", {}, [0.6, 0.2, 0.4, 7, 0.55]],
  ["a dataset missing", "zero", { b: null }, [0.5, 0.2, 0.35, 7, 0.525]],
  ["a dataset missing", "missing", { b: null }, [null, 0.2, null, 7, null]],
  ["a category missing", "zero", { c: null }, [0.6, 0, 0.3, 7, 0.5]],
  ["a category missing", "missing", { c: null }, [0.6, null, null, 7, null]],
  ["what is not a number", "zero", { c: NaN }, [0.6, 0, 0.3, 7, 0.5]],
  ["what is not a number", "missing", { c: NaN }, [0.6, null, null, 7, null]],
  [
    "a judged category missing: no rating is 0",
    "zero",
    { mt_coding: null },
    [0.6, 0.2, 0.4, null, null],
  ],
  [
    "one axis only",
    "zero",
    { mt_coding: null, mt_writing: null },
    [0.6, 0.2, 0.4, null, null],
  ],
  [
    "the other axis only",
    "zero",
    { a: null, b: null, c: null },
    [null, null, null, 7, null],
  ],
  [
    "the unscored dataset missing",
    "missing",
    { s: null },
    [0.6, 0.2, 0.4, 7, 0.55],
  ],
] as const)
  test(`${name}, where a missing category is ${rule}`, () => {
    const run = aggregateRun(benchmark(rule), results({ ...full, ...change }));
    for (const [i, score] of scoresOf(run).entries()) {
      const wanted = expected[i] ?? null;
      if (wanted === null) expect(score).toBeNull();
      else expect(score).toBeCloseTo(wanted, 12);
    }
    expect(run.categories["STS"]?.score).toBeNull();
  });

test("an empty run is null everywhere, and covers nothing", () => {
  for (const rule of ["zero", "missing"] as const) {
    const run = aggregateRun(benchmark(rule), {});
    expect(scoresOf(run)).toEqual(nothing);
    expect(run.coverage).toEqual({ answered: 0, expected: 70 });
    expect(run.overall.n).toBe(0);
  }
});

test("the unscored dataset alone brings nothing", () => {
  const run = aggregateRun(benchmark("zero"), results({ s: 1 }));
  expect(scoresOf(run)).toEqual(nothing);
});

test("weights, and the mean over datasets whatever their category", () => {
  const byDataset = benchmark("missing", { aggregate: "mean-of-datasets" }, {});
  const run = aggregateRun(byDataset, results(full));
  expect(run.axes["understanding"]?.score).toBeCloseTo(1.4 / 3, 12);
  const weighted = benchmark("missing", {}, { weight: 3 });
  expect(
    aggregateRun(weighted, results(full)).categories["QA"]?.score,
  ).toBeCloseTo((0.5 + 3 * 0.7) / 4, 12);
});

test("a metric where lower is better is turned round on its scale before it is averaged", () => {
  const lower = benchmark("missing", {}, { direction: "lower-is-better" });
  const run = aggregateRun(lower, results(full));
  expect(run.categories["QA"]?.score).toBeCloseTo((0.5 + 0.3) / 2, 12);
});

test("answers and coverage are those of the scored datasets below", () => {
  const { coverage, overall, axes, categories } = aggregateRun(
    benchmark("zero"),
    {
      ...results(full),
      a: { score: 0.5, n: 4, coverage: { answered: 4, expected: 10 } },
    },
  );
  expect(categories["QA"]).toMatchObject({
    n: 14,
    coverage: { answered: 14, expected: 20 },
  });
  expect(axes["understanding"]?.coverage).toEqual({
    answered: 24,
    expected: 30,
  });
  expect(overall.n).toBe(44);
  expect(coverage).toEqual({ answered: 44, expected: 50 });
});

test("a better dataset never lowers a score, and all scores equal give that score", () => {
  const score = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(score, score, score, score, (a, b, c, better) => {
      const before = understandingOf({ a, b, c });
      const after = understandingOf({ a: Math.max(a, better), b, c });
      expect(after).toBeGreaterThanOrEqual(before);
      expect(understandingOf({ a, b: a, c: a }) === a).toBe(true);
    }),
  );
});

function understandingOf(scores: Record<string, number>): number {
  const { axes } = aggregateRun(benchmark("missing"), results(scores));
  return axes["understanding"]?.score ?? NaN;
}
