import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareTable, tableColumns } from "#lib/charts/prepare-table.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

test("columns: overall, the axes, then their scored categories", () => {
  const keys = tableColumns(getBenchmark("neo-1.0")).map(({ key }) => key);
  expect(keys.slice(0, 4)).toEqual([
    "overall",
    "understanding",
    "generation",
    "NLI",
  ]);
  expect(keys).not.toContain("STS");
  expect(keys).toHaveLength(3 + 7 + 8);
});

test("a benchmark of one axis has no overall column", () => {
  const keys = tableColumns(getBenchmark("stability-lm-eval-2023-11")).map(
    ({ key }) => key,
  );
  expect(keys[0]).toBe("understanding");
});

test("missing stays missing, a real 0 is a score, and both count so in the coverage", () => {
  const columns = tableColumns(getBenchmark("neo-1.0"));
  const rows = [
    boardRow("a", { parts: { NLI: 0, QA: null } }),
    boardRow("b", { parts: { NLI: 0.5 } }),
  ];
  const [first] = prepareTable({
    columns,
    rows,
    shadeBy: rows,
    ranks: new Map(),
    boardRanks: null,
    active: "active",
  });
  const cell = (key: string) =>
    first?.cells[columns.findIndex((column) => column.key === key)];
  expect(cell("NLI")).toEqual(["0.0000", 0]);
  expect(cell("QA")).toBeNull();
  expect(first).toMatchObject({ covered: 1, rank: null, size: null });
});

test("shades run from 0 at a column's lowest to 4 at its highest", () => {
  const columns = tableColumns(getBenchmark("neo-1.0")).filter(
    ({ key }) => key === "NLI",
  );
  const rows = [0.1, 0.2, 0.5, 0.9].map((NLI, at) =>
    boardRow(`${at}`, { parts: { NLI } }),
  );
  const shades = prepareTable({
    columns,
    rows,
    shadeBy: rows,
    ranks: new Map(),
    boardRanks: null,
    active: "",
  }).map(({ cells }) => cells[0]?.[1]);
  expect(shades).toEqual([0, 0, 2, 4]);
});
