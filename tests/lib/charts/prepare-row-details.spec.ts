import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareRowDetails } from "#lib/charts/prepare-row-details.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");

test("every category and dataset of both axes, in the benchmark's order", () => {
  const details = prepareRowDetails(benchmark, boardRow("a"));
  const ids = (of: { id: string }[]) => of.map(({ id }) => id);
  expect(ids(details)).toEqual(ids(benchmark.axes));
  for (const [at, axis] of benchmark.axes.entries()) {
    const shown = details[at]?.categories.flatMap((category) =>
      category.datasets.length > 0 ? ids(category.datasets) : [category.id],
    );
    const all = axis.categories.flatMap(({ datasets }) => ids(datasets));
    expect(shown).toEqual(all);
  }
});

test("missing stays missing, 0 is a score", () => {
  const row = boardRow("a", {
    axes: { understanding: 0.5 },
    parts: { NLI: 0, jnli: null },
  });
  const [axis] = prepareRowDetails(benchmark, row);
  const category = axis?.categories.find(({ id }) => id === "NLI");
  expect(axis?.text).toBe("0.5000");
  expect(category?.text).toBe("0.0000");
  expect(category?.datasets.map(({ text }) => text)).toEqual(
    category?.datasets.map(() => null),
  );
});
