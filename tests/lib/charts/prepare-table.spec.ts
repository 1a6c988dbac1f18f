import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { listColumns, tableColumns } from "#lib/charts/list-columns.ts";
import { prepareTable } from "#lib/charts/prepare-table.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");

test("missing stays missing, a real 0 is a score, and both count so in the coverage", () => {
  const columns = listColumns(benchmark);
  const rows = [
    boardRow("a", { parts: { NLI: 0, QA: null } }),
    boardRow("b", { parts: { NLI: 0.5 } }),
  ];
  const [first] = prepareTable({
    benchmark,
    columns,
    rows,
    shadeBy: rows,
    ranks: new Map(),
    boardRanks: null,
    active: "active",
    query: "",
  });
  const cell = (key: string) =>
    first?.cells[columns.findIndex((column) => column.key === key)];
  expect(cell("NLI")).toEqual(["0.0000", 0]);
  expect(cell("QA")).toBeNull();
  expect(cell("coverage")).toBe("1");
  expect(cell("size")).toBeNull();
  expect(first?.rank).toBeNull();
});

test("shades run from 0 at a column's lowest to 4 at its highest", () => {
  const columns = tableColumns(benchmark).filter(({ key }) => key === "NLI");
  const rows = [0.1, 0.2, 0.5, 0.9].map((NLI, at) =>
    boardRow(`${at}`, { parts: { NLI } }),
  );
  const shades = prepareTable({
    benchmark,
    columns,
    rows,
    shadeBy: rows,
    ranks: new Map(),
    boardRanks: null,
    active: "",
    query: "",
  }).map(({ cells }) => cells[0]?.[1]);
  expect(shades).toEqual([0, 0, 2, 4]);
});

test("a dataset, a further metric and facts each have their cell", () => {
  const columns = listColumns(benchmark).filter(({ key }) =>
    ["size", "evidence", "licence", "date", "jsts", "jsts:spearman"].includes(
      key,
    ),
  );
  const rows = [
    boardRow("a", {
      totalParametersB: 46.7,
      activeParametersB: 12.9,
      licence: "MIT",
      parts: { jsts: 0.5, "jsts:spearman": 0.25 },
    }),
  ];
  const [first] = prepareTable({
    benchmark,
    columns,
    rows,
    shadeBy: rows,
    ranks: new Map(),
    boardRanks: null,
    active: "active",
    query: "",
  });
  expect(first?.cells).toEqual([
    "46.7B (12.9B active)",
    "reported",
    "MIT",
    null,
    ["0.5000", 0],
    ["0.2500", 0],
  ]);
});

test("what a search found elsewhere is told, unless a column shows it", () => {
  const rows = [boardRow("a", { baseModel: "Llama-2-13b" })];
  const search = (keys: string[], query: string) =>
    prepareTable({
      benchmark,
      columns: listColumns(benchmark).filter(({ key }) => keys.includes(key)),
      rows,
      shadeBy: rows,
      ranks: new Map(),
      boardRanks: null,
      active: "",
      query,
    })[0]?.matches;
  expect(search([], "llama2")).toEqual([
    { field: "baseModel", text: "Llama-2-13b", ranges: [[0, 7]] },
  ]);
  expect(search(["base"], "llama2")).toEqual([]);
  expect(search([], "")).toBeUndefined();
});
