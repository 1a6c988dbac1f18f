import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { noFilters } from "#lib/schema/board-filters.ts";
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
  filters: noFilters,
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

test("conditions narrow the rows, leave the ranks and are counted", () => {
  const open = boardRow("open", { overall: 0.1, weights: "open" });
  const prepared = prepareBoard(
    { ...board, rows: [...board.rows, open] },
    { ...view, filters: { ...noFilters, choices: { weights: ["open"] } } },
  );
  expect(keys(prepared.rows)).toEqual(["open"]);
  expect(prepared.ranks.get("open")).toBe(4);
  expect(prepared.facets).toEqual([
    {
      facet: "weights",
      choices: [
        { value: "open", count: 1, chosen: true },
        { value: "unknown", count: 4, chosen: false },
      ],
      more: 0,
    },
  ]);
});

test("chosen models stay chosen when a filter hides them", () => {
  const prepared = prepareBoard(board, {
    ...view,
    size: "sllm",
    models: ["large", "gone"],
  });
  expect(keys(prepared.selected)).toEqual(["large"]);
});
