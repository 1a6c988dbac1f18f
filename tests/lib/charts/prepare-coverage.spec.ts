import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareCoverage } from "#lib/charts/prepare-coverage.ts";
import { askedOf } from "#lib/schema/asked-of.ts";

const neo = getBenchmark("neo-1.0");

const stored = (key: string, answered: number, expected: number) =>
  ({ level: "dataset", key, answered, expected }) as const;

test("nothing stored is everything missing, and asked for all the same", () => {
  for (const axis of prepareCoverage(neo, [])) {
    expect(axis).toMatchObject({ answered: 0, extent: "none" });
    expect(axis.expected).toBeGreaterThan(0);
    for (const { datasets } of axis.categories)
      for (const dataset of datasets)
        expect(dataset).toMatchObject({ answered: 0, extent: "none" });
  }
});

test("answers add up from datasets to categories and axes", () => {
  const [axis] = prepareCoverage(neo, [
    stored("niilc", 100, 100),
    stored("jemhopqa", 40, 100),
    // Sums are of datasets alone: a stored sum is not counted twice.
    { level: "category", key: "QA", answered: 140, expected: 200 },
  ]);
  const category = axis?.categories.find(({ id }) => id === "QA");
  expect(axis).toMatchObject({ id: "understanding", answered: 140 });
  expect(axis?.extent).toBe("some");
  expect(category).toMatchObject({ answered: 140, extent: "some" });
  const extents = category?.datasets.map(({ id, extent }) => [id, extent]);
  expect(extents).toContainEqual(["niilc", "all"]);
  expect(extents).toContainEqual(["jemhopqa", "some"]);
});

test("what enters no average is shown, and counted in no sum", () => {
  const apart = neo.axes
    .flatMap(({ categories }) => categories)
    .flatMap(({ datasets }) => datasets)
    .filter(({ scored }) => !scored);
  expect(apart.length).toBeGreaterThan(0);
  const tree = prepareCoverage(
    neo,
    apart.map(({ id }) => stored(id, 1, 100)),
  );
  expect(tree[0]?.answered).toBe(0);
});

test("a judge that rates first turns alone asks for no second", () => {
  const first = getBenchmark("llm-jp-eval-1.0");
  const dialogue = first.axes
    .flatMap(({ categories }) => categories)
    .flatMap(({ datasets }) => datasets)
    .find(({ metric }) => metric === "judge_rating");
  if (!dialogue) throw new Error("The benchmark has no dialogues.");
  expect(askedOf(first, { ...dialogue, turns: 2 })).toBe(
    (dialogue.questions ?? 1) * (first.judge?.turns.length ?? 2),
  );
  expect(askedOf(neo, { ...dialogue, questions: null, turns: 1 })).toBe(1);
});
