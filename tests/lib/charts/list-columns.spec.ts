import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { listColumns, tableColumns } from "#lib/charts/list-columns.ts";

const keysOf = (id: string) => listColumns(getBenchmark(id)).map((c) => c.key);
const columnOf = (id: string, key: string) =>
  listColumns(getBenchmark(id)).find((column) => column.key === key);

test("overall, axes and facts, then each category before its datasets", () => {
  const keys = keysOf("neo-1.0");
  expect(keys.slice(0, 6)).toEqual([
    "overall",
    "understanding",
    "generation",
    "size",
    "evidence",
    "coverage",
  ]);
  const at = keys.indexOf("QA");
  expect(keys.slice(at, at + 4)).toEqual(["QA", "jemhopqa", "niilc", "RC"]);
});

test("no two columns have one name", () => {
  for (const id of ["neo-1.0", "swallow-2024-12", "stability-lm-eval-2023-11"])
    expect(new Set(keysOf(id)).size).toBe(keysOf(id).length);
});

test("what is only logged has its columns, and says so; its category has none", () => {
  expect(columnOf("neo-1.0", "STS")).toBeUndefined();
  expect(columnOf("neo-1.0", "jsts")).toMatchObject({
    kind: "dataset",
    averaged: false,
    category: { id: "STS" },
  });
  expect(columnOf("neo-1.0", "jsts:spearman")).toMatchObject({
    kind: "also",
    metric: "spearman",
    averaged: false,
  });
  expect(columnOf("neo-1.0", "jamp")).toMatchObject({ averaged: true });
});

test("an axis that averages nothing has each dataset once, with its further metrics", () => {
  const keys = keysOf("stability-lm-eval-2023-11");
  expect(keys).not.toContain("overall");
  expect(columnOf("stability-lm-eval-2023-11", "marc_ja")?.kind).toBe(
    "category",
  );
  expect(keys[keys.indexOf("marc_ja") + 1]).toBe("marc_ja:acc_norm");
});

test("a dataset whose low values are good is read upwards", () => {
  const benchmark = structuredClone(getBenchmark("neo-1.0"));
  const dataset = benchmark.axes[0]?.categories[0]?.datasets[0];
  if (dataset) dataset.direction = "lower-is-better";
  const found = listColumns(benchmark).find(({ key }) => key === dataset?.id);
  expect(found?.first).toBe("asc");
});

test("score columns: overall, the axes, then their scored categories", () => {
  const keys = tableColumns(getBenchmark("neo-1.0")).map(({ key }) => key);
  expect(keys.slice(0, 4)).toEqual([
    "overall",
    "understanding",
    "generation",
    "NLI",
  ]);
  expect(keys).toHaveLength(3 + 7 + 8);
});
