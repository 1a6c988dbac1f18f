import { expect, test } from "@playwright/test";
import { prepareFormatScores } from "#lib/charts/prepare-format-scores.ts";
import type { StoredScore } from "#lib/schema/model-page.ts";
import { madeBenchmark } from "../../db/support/made-run.ts";

const score = (
  level: StoredScore["level"],
  key: string,
  value: number | null,
  lenient: number | null,
) => ({
  level,
  key,
  value,
  lenient,
  claimed: null,
  n: 1,
  answered: 1,
  expected: 1,
});

test("strict, lenient and the difference stand in the tree's order", () => {
  const rows = prepareFormatScores(madeBenchmark(), [
    score("category", "QA", 0.5, 0.75),
    score("axis", "understanding", 0.5, 0.5 + 1e-12),
  ]);
  expect(rows).toMatchObject([
    { level: "axis", id: "understanding", strict: 0.5, gap: 0 },
    { level: "part", id: "QA", strict: 0.5, lenient: 0.75, gap: 0.25 },
  ]);
});

test("what was not read both ways has no row", () => {
  expect(
    prepareFormatScores(madeBenchmark(), [
      score("category", "QA", 0.5, null),
      score("axis", "understanding", null, 0.5),
    ]),
  ).toEqual([]);
});
