import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const board = {
  benchmark: getBenchmark("neo-1.0"),
  rows: [
    boardRow("large", { overall: 0.8, totalParametersB: 70 }),
    boardRow("small", { overall: 0.5, totalParametersB: 7 }),
    boardRow("tiny", { overall: 0.6, totalParametersB: 1 }),
    boardRow("part", { totalParametersB: 7 }),
  ],
};
const view = {
  sort: "overall",
  dir: "desc",
  size: "all",
  q: "",
  models: undefined,
} as const;
const keys = (rows: readonly { key: string }[]) => rows.map(({ key }) => key);

test("the whole board: best first, without an overall last and unranked", () => {
  const prepared = prepareBoard(board, view);
  expect(keys(prepared.rows)).toEqual(["large", "tiny", "small", "part"]);
  expect(prepared.ranks.get("part")).toBeUndefined();
  expect(prepared.boardRanks).toBeNull();
  expect(keys(prepared.selected)).toEqual(["large", "tiny", "small"]);
});

test("small models have ranks of their own, beside those on the board", () => {
  const { ranks, boardRanks } = prepareBoard(board, { ...view, size: "sllm" });
  expect(ranks.get("tiny")).toBe(1);
  expect(boardRanks?.get("tiny")).toBe(2);
});

test("a search narrows the rows and leaves the ranks", () => {
  const prepared = prepareBoard(board, { ...view, q: "small" });
  expect(keys(prepared.rows)).toEqual(["small"]);
  expect(prepared.ranks.get("small")).toBe(3);
});

test("chosen models stay chosen when a filter hides them", () => {
  const prepared = prepareBoard(board, {
    ...view,
    size: "sllm",
    models: ["large", "gone"],
  });
  expect(keys(prepared.selected)).toEqual(["large"]);
});
