import { expect, test } from "@playwright/test";
import { sortRows } from "#lib/charts/sort-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const rows = [
  boardRow("b10", {
    overall: 0.5,
    totalParametersB: 70,
    evidence: "reported",
    parts: { QA: 0.2 },
  }),
  boardRow("b9", {
    overall: 0.5,
    totalParametersB: 7,
    evidence: "verified",
    parts: { QA: 0 },
  }),
  boardRow("a", {
    evidence: "recomputed",
    axes: { understanding: 0.3 },
    parts: { QA: 0.1, RC: 1 },
  }),
];

for (const { sort, dir, expected } of [
  { sort: "overall", dir: "desc", expected: ["b9", "b10", "a"] },
  { sort: "overall", dir: "asc", expected: ["b9", "b10", "a"] },
  { sort: "model", dir: "desc", expected: ["b10", "b9", "a"] },
  { sort: "size", dir: "asc", expected: ["b9", "b10", "a"] },
  { sort: "evidence", dir: "asc", expected: ["b9", "a", "b10"] },
  { sort: "coverage", dir: "desc", expected: ["a", "b9", "b10"] },
  { sort: "QA", dir: "asc", expected: ["b9", "a", "b10"] },
  { sort: "understanding", dir: "asc", expected: ["a", "b9", "b10"] },
  { sort: "no-such-column", dir: "desc", expected: ["a", "b9", "b10"] },
] as const) {
  test(`by ${sort}, ${dir}`, () => {
    expect(sortRows(rows, sort, dir).map(({ key }) => key)).toEqual(expected);
  });
}
