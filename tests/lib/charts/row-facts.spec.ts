import { expect, test } from "@playwright/test";
import { factText, factValue } from "#lib/charts/row-facts.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const row = boardRow("a", {
  organisation: "Lab",
  releaseDate: "2024-01-31",
  activeParametersB: 12.88,
  totalParametersB: 46.7,
  shots: 0,
  evidence: "recomputed",
  weights: "open",
  baseModel: "Base",
});

for (const [fact, value, text] of [
  ["organisation", "Lab", "Lab"],
  ["base", "Base", "Base"],
  ["date", "2024-01-31", "2024-01-31"],
  ["active", 12.88, "12.9B"],
  ["shots", 0, "0"],
  ["evidence", 1, "recomputed"],
  ["weights", "open", "open"],
  ["judge", null, null],
] as const) {
  test(`${fact} sorts by ${value} and reads ${text}`, () => {
    expect(factValue(row, fact)).toBe(value);
    expect(factText(row, fact)).toBe(text);
  });
}

test("size sorts by the total", () => {
  expect(factValue(row, "size")).toBe(46.7);
});
