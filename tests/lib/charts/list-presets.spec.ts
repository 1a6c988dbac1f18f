import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { listPresets } from "#lib/charts/list-presets.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const ids = (rows: BoardRow[], benchmark = "neo-1.0") =>
  listPresets({ benchmark: getBenchmark(benchmark), rows }).map(({ id }) => id);

test("views that the facts tell apart", () => {
  const japanese = boardRow("a", {
    country: "JP",
    weights: "open",
    totalParametersB: 7,
  });
  expect(ids([japanese, boardRow("b")])).toEqual([
    "whole",
    "small",
    "domestic",
    "open",
    "generation",
  ]);
  expect(ids([japanese])).toEqual(["whole", "generation"]);
  expect(ids([boardRow("b")])).toEqual(["whole", "generation"]);
});

test("one axis has no order by generation of its own", () => {
  expect(ids([], "stability-lm-eval-2023-11")).toEqual(["whole"]);
});
