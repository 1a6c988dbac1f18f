import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { compareParts } from "#lib/charts/compare-parts.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.1");
const rows = [
  boardRow("a", { parts: { NLI: 0.5, QA: 0.25, coding: 5, jamp: 0.5 } }),
  boardRow("b", { parts: { NLI: 0.5, QA: 0.75, coding: 7, RC: 0.5 } }),
];

test("the largest part of the scale comes first, then what does not differ, then what one alone has", () => {
  expect(
    compareParts(benchmark, rows, "category").map(({ id, spread, best }) => [
      id,
      spread,
      best,
    ]),
  ).toEqual([
    ["QA", 0.5, 0.75],
    ["coding", 2, 7],
    ["NLI", 0, null],
    ["RC", null, null],
  ]);
});

test("values are in the rows' order, missing ones null", () => {
  const [part] = compareParts(benchmark, rows, "dataset");
  expect(part).toMatchObject({ id: "jamp", values: [0.5, null], spread: null });
});

test("where lower is better, the lowest leads", () => {
  const lower = structuredClone(benchmark);
  const dataset = lower.axes[0]!.categories[0]!.datasets[0]!;
  dataset.direction = "lower-is-better";
  const both = [
    boardRow("a", { parts: { [dataset.id]: 0.5 } }),
    boardRow("b", { parts: { [dataset.id]: 0.25 } }),
  ];
  expect(compareParts(lower, both, "dataset")[0]?.best).toBe(0.25);
});
