import { expect, test } from "@playwright/test";
import { shadowRank } from "#lib/charts/shadow-rank.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const rowOf = (
  key: string,
  overall: number | null,
  kind: "llm" | "baseline" = "llm",
) => boardRow(key, { runId: key, overall, kind });

const board = [
  rowOf("a", 0.9),
  rowOf("b", 0.7),
  rowOf("c", 0.5),
  rowOf("d", 0.3),
  rowOf("none", null),
  rowOf("echo", 0.99, "baseline"),
];

test("a run stands where the board would put it, ties shared", () => {
  const cases: [number | null, { rank: number; of: number } | null][] = [
    [0.95, { rank: 1, of: 5 }],
    [0.6, { rank: 3, of: 5 }],
    [0.7, { rank: 2, of: 5 }],
    [0.1, { rank: 5, of: 5 }],
    [null, null],
  ];
  for (const [overall, expected] of cases) {
    const found = shadowRank([...board, rowOf("own", overall)], "own");
    if (expected === null) expect(found).toBeNull();
    else expect(found).toMatchObject({ ...expected, overall });
  }
});

test("it is shown with those next to it", () => {
  const found = shadowRank([...board, rowOf("own", 0.6)], "own", null, 1);
  expect(found?.around.map(({ row, isThis }) => [row.key, isThis])).toEqual([
    ["b", false],
    ["own", true],
    ["c", false],
  ]);
});

test("the run that it replaces makes room", () => {
  const found = shadowRank([...board, rowOf("own", 0.6)], "own", "b");
  expect(found).toMatchObject({ rank: 2, of: 4 });
});

test("a baseline, and a run that is not there, have no rank", () => {
  expect(shadowRank([...board, rowOf("own", 1, "baseline")], "own")).toBeNull();
  expect(shadowRank(board, "own")).toBeNull();
});
