import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { groupColumns } from "#lib/charts/group-columns.ts";
import { listColumns } from "#lib/charts/list-columns.ts";

test("every column is in one place: of the whole, or in its axis and category", () => {
  const columns = listColumns(getBenchmark("neo-1.0"));
  const { plain, format, axes } = groupColumns(columns);
  expect(axes.map(({ axis }) => axis)).toEqual(["understanding", "generation"]);
  expect(plain.map(({ kind }) => kind)).not.toContain("category");
  expect(format.map(({ key }) => key)).toEqual([
    "lenient-rank",
    "gap",
    "gap:understanding",
  ]);
  const categories = axes.flatMap((axis) => axis.categories);
  expect(
    categories.find(({ id }) => id === "QA")?.columns.map(({ key }) => key),
  ).toEqual(["QA", "jemhopqa", "niilc"]);
  expect([
    ...plain,
    ...format,
    ...categories.flatMap((category) => category.columns),
  ]).toEqual(columns);
});
