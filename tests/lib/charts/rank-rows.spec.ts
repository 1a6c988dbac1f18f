import { expect, test } from "@playwright/test";
import { rankRows } from "#lib/charts/rank-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

test("equal scores share a rank and the next is skipped; baselines and partial runs have none", () => {
  const ranks = rankRows([
    boardRow("c", { overall: 0.5 }),
    boardRow("a", { overall: 0.7 }),
    boardRow("b", { overall: 0.7 }),
    boardRow("partial"),
    boardRow("baseline", { overall: 0.9, kind: "baseline" }),
    boardRow("zero", { overall: 0 }),
  ]);
  expect(Object.fromEntries(ranks)).toEqual({ a: 1, b: 1, c: 3, zero: 4 });
});
