import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { prepareBoard } from "#lib/charts/prepare-board.ts";
import { rankClass, rowsInView } from "#lib/charts/rows-in-view.ts";
import { noFilters } from "#lib/schema/board-filters.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const board = {
  benchmark: getBenchmark("neo-1.0"),
  rows: [
    boardRow("large", { totalParametersB: 70, overall: 0.9 }),
    boardRow("b7", { totalParametersB: 7, overall: 0.5, weights: "open" }),
    boardRow("a7", { totalParametersB: 7, overall: 0.5, weights: "closed" }),
    boardRow("unknown", { overall: 0.7 }),
  ],
};
const view = {
  sort: "overall",
  dir: "desc",
  size: "sllm",
  filters: noFilters,
  q: "",
  models: undefined,
} as const;

test("a class has its rows by name, its own ranks and those of the board", () => {
  const { rows, unknownSizes, ranks, boardRanks } = rankClass(board, "sllm");
  expect(rows.map(({ key }) => key)).toEqual(["a7", "b7"]);
  expect(unknownSizes).toBe(1);
  expect([...ranks]).toEqual(
    [
      ["b7", 1],
      ["a7", 1],
    ].toSorted(),
  );
  expect(boardRanks?.get("a7")).toBe(3);
  expect(rankClass(board, "all").boardRanks).toBeNull();
});

test("what the browser composes from a kept class is what the server prepares at once", () => {
  for (const q of ["", "7"]) {
    for (const sort of ["overall", "model", "size"]) {
      for (const weights of [["open"], undefined]) {
        const filters = {
          ...noFilters,
          choices: weights ? { weights } : {},
        };
        const asked = { ...view, q, sort, filters };
        const kept = rankClass(board, asked.size);
        expect(rowsInView(board, kept, asked).rows).toEqual(
          prepareBoard(board, asked).rows,
        );
      }
    }
  }
});
