import { expect, test } from "@playwright/test";
import { familyOutliers } from "#lib/ranking/family-outliers.ts";

const of = (QA: number | null, MR: number | null = null) => ({
  parts: { QA, MR },
});
const board = [0.4, 0.6, 0.4, 0.6, 0.4, 0.6, 0.4, 0.6].map((value) =>
  of(value),
);
const spread = Math.sqrt((8 * 0.01) / 7);

test("what is far above the best relative is named, by how far", () => {
  const family = [of(0.3), of(0.5)];
  expect(familyOutliers(of(0.5 + spread * 1.4), family, board)).toEqual([]);
  expect(familyOutliers(of(0.5 + spread * 2, 0.9), family, board)).toEqual([
    {
      part: "QA",
      value: 0.5 + spread * 2,
      best: 0.5,
      excess: expect.closeTo(2),
    },
  ]);
});

test("nothing is named without relatives, without a spread, and of what is missing", () => {
  expect(familyOutliers(of(1), [], board)).toEqual([]);
  expect(familyOutliers(of(1), [of(null)], board)).toEqual([]);
  expect(familyOutliers(of(1), [of(0)], board.slice(1))).toEqual([]);
  expect(familyOutliers(of(1), [of(0)], Array(9).fill(of(0.5)))).toEqual([]);
  expect(familyOutliers(of(null), [of(0)], board)).toEqual([]);
});

test("the most remarkable comes first", () => {
  const both = board.map(({ parts: { QA } }) => of(QA, QA));
  const found = familyOutliers(of(0.9, 1), [of(0.5, 0.5)], both);
  expect(found.map(({ part }) => part)).toEqual(["MR", "QA"]);
});
