import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import {
  formatColumnsOf,
  gapOf,
  lenientRanks,
} from "#lib/charts/format-columns.ts";
import { listColumns } from "#lib/charts/list-columns.ts";
import { prepareTable } from "#lib/charts/prepare-table.ts";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { sortRows } from "#lib/charts/sort-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const neo = getBenchmark("neo-1.0");

const rows = [
  boardRow("talks", {
    overall: 0.4,
    lenientOverall: 0.7,
    gaps: { overall: 0.3, understanding: 0.6 },
  }),
  boardRow("plain", {
    overall: 0.6,
    lenientOverall: 0.6,
    gaps: { overall: 1e-17, understanding: 0 },
  }),
  boardRow("figures", { overall: 0.65 }),
  boardRow("part", { gaps: { understanding: 0.1 } }),
  boardRow("rule", {
    kind: "baseline",
    overall: 0.9,
    lenientOverall: 0.95,
    gaps: { overall: 0.05 },
  }),
];

for (const [id, expected] of [
  ["neo-1.0", ["lenient-rank", "gap", "gap:understanding"]],
  // Published figures of one axis: nothing was read that could be read otherwise.
  ["stability-lm-eval-2023-11", []],
  ["swallow-2024-12", []],
] as const) {
  test(`the format columns of ${id} are ${expected.join(", ") || "none"}`, () => {
    const { rules } = getBenchmark(id);
    const keys = formatColumnsOf(getBenchmark(id)).map(({ key }) => key);
    expect([rules.kind, keys]).toEqual([rules.kind, expected]);
  });
}

for (const [key, axis, gap] of [
  ["talks", null, 0.3],
  ["talks", "understanding", 0.6],
  ["talks", "generation", null],
  ["plain", null, 0],
  ["figures", null, null],
  ["part", null, null],
] as const) {
  test(`the gap of ${key} on ${axis ?? "the whole"} is ${gap}`, () => {
    const row = rows.find((each) => each.key === key);
    expect(row && gapOf(row, axis)).toBe(gap);
  });
}

test("ranks if format did not count: who cannot be read competes as it is, and is not named", () => {
  expect([...lenientRanks(rows, rankRows(rows))]).toEqual([
    ["talks", 1],
    ["plain", 3],
  ]);
});

test("cells: the rank before and after, the gap; missing stays missing", () => {
  const columns = listColumns(neo).filter(({ kind }) =>
    ["lenient-rank", "gap"].includes(kind),
  );
  const cells = prepareTable({
    benchmark: neo,
    columns,
    rows,
    shadeBy: rows,
    ranks: rankRows(rows),
    boardRanks: null,
    active: "",
    query: "",
  }).map((row) => row.cells.map((cell) => (cell ? String(cell) : null)));
  expect(cells).toEqual([
    ["3 → 1", "0.3000,4", "0.6000,4"],
    ["2 → 3", "0.0000,0", "0.0000,0"],
    [null, null, null],
    [null, null, "0.1000,0"],
    [null, "0.0500,0", null],
  ]);
});

for (const [sort, dir, expected] of [
  ["lenient-rank", "asc", ["rule", "talks", "plain", "figures", "part"]],
  ["gap", "desc", ["talks", "rule", "plain", "figures", "part"]],
  ["gap:understanding", "desc", ["talks", "part", "plain", "figures", "rule"]],
] as const) {
  test(`sorted by ${sort}, what is missing comes last`, () => {
    expect(sortRows(rows, sort, dir, neo).map(({ key }) => key)).toEqual(
      expected,
    );
  });
}
