import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { sortColumn, sortRows } from "#lib/charts/sort-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const benchmark = getBenchmark("neo-1.0");

const rows = [
  boardRow("b10", {
    overall: 0.5,
    totalParametersB: 70,
    evidence: "reported",
    // Datasets are no part of the coverage.
    parts: { QA: 0.2, jemhopqa: 0.2, niilc: 0.2 },
    releaseDate: "2024-01-31",
    organisation: "Lab 10",
  }),
  boardRow("b9", {
    overall: 0.5,
    totalParametersB: 7,
    evidence: "verified",
    parts: { QA: 0, jemhopqa: 0.3, "jsts:spearman": 0.1 },
    releaseDate: "2023-12-31",
    organisation: "Lab 9",
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
  { sort: "jemhopqa", dir: "desc", expected: ["b9", "b10", "a"] },
  { sort: "jsts:spearman", dir: "desc", expected: ["b9", "a", "b10"] },
  { sort: "date", dir: "desc", expected: ["b10", "b9", "a"] },
  { sort: "organisation", dir: "asc", expected: ["b9", "b10", "a"] },
  { sort: "no-such-column", dir: "desc", expected: ["a", "b9", "b10"] },
] as const) {
  test(`by ${sort}, ${dir}`, () => {
    const sorted = sortRows(rows, sort, dir, benchmark);
    expect(sorted.map(({ key }) => key)).toEqual(expected);
  });
}

for (const [sort, expected] of [
  ["jamp", "jamp"],
  ["licence", "licence"],
  ["model", "model"],
  ["no-such-column", "overall"],
] as const) {
  test(`asked for ${sort}, a view is sorted by ${expected}`, () => {
    expect(sortColumn(sort, benchmark)).toBe(expected);
  });
}
