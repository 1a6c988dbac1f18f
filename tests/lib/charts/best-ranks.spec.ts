import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { bestOf, bestRanks } from "#lib/charts/best-ranks.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const ranks = bestRanks({
  benchmark: getBenchmark("neo-1.1"),
  rows: [
    boardRow("a~1", { slug: "a", overall: 0.2 }),
    boardRow("a~2", { slug: "a", overall: 0.9 }),
    boardRow("b", { overall: 0.5 }),
    boardRow("none"),
    boardRow("program", { kind: "baseline", overall: 1 }),
  ],
});

test("of a model's runs the best counts; without a rank there is none", () => {
  expect(
    [...ranks].map(([slug, { rank, of, row }]) => [slug, rank, of, row.key]),
  ).toEqual([
    ["a", 1, 3, "a~2"],
    ["b", 2, 3, "b"],
  ]);
});

test("the best of several models, or none", () => {
  expect(bestOf(ranks, ["b", "a", "none"])?.row.key).toBe("a~2");
  expect(bestOf(ranks, ["none", "program"])).toBeNull();
});
