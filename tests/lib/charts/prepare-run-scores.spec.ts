import { expect, test } from "@playwright/test";
import { prepareRunScores } from "#lib/charts/prepare-run-scores.ts";
import type { StoredScore } from "#lib/schema/model-page.ts";
import { madeBenchmark } from "../../db/support/made-run.ts";

const score = (
  level: StoredScore["level"],
  key: string,
  value: number | null,
  claimed: number | null = null,
): StoredScore => ({
  level,
  key,
  value,
  claimed,
  n: 1,
  answered: 1,
  expected: 1,
});

test("claims and the version before stand beside the scores, in the tree's order", () => {
  const rows = prepareRunScores(
    madeBenchmark(),
    [
      score("category", "QA", 0.5, 0.4),
      score("axis", "understanding", 0.5, 0.5004),
    ],
    [score("category", "QA", 0.75)],
  );
  expect(rows).toEqual([
    {
      level: "axis",
      id: "understanding",
      place: "axis understanding",
      name: null,
      scale: { min: 0, max: 1 },
      value: 0.5,
      claimed: 0.5004,
      claimGap: expect.closeTo(-0.0004),
      claimDiffers: false,
      previous: null,
      change: null,
    },
    {
      level: "part",
      id: "QA",
      place: "category QA",
      name: { ja: "QA", en: "QA" },
      scale: { min: 0, max: 1 },
      value: 0.5,
      claimed: 0.4,
      claimGap: expect.closeTo(0.1),
      claimDiffers: true,
      previous: 0.75,
      change: -0.25,
    },
  ]);
});

test("what was not measured is missing, never nought", () => {
  for (const row of prepareRunScores(madeBenchmark(), []))
    expect(row).toMatchObject({ value: null, claimed: null, change: null });
});
