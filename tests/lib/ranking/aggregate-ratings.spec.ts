import { expect, test } from "@playwright/test";
import fc from "fast-check";
import {
  aggregateRatings,
  type Rating,
} from "#lib/ranking/aggregate-ratings.ts";

const row = (
  questionId: number | string,
  turn: number,
  rating: number | null,
) => ({ questionId, turn, rating }) satisfies Rating;

for (const [name, rows, v2, v3] of [
  ["two turns", [row(1, 1, 8), row(1, 2, 5)], [6.5, 2], [6.5, 2]],
  ["an unread one", [row(1, 1, 8), row(2, 1, null)], [3.5, 2], [8, 1]],
  ["an unread one as -1", [row(1, 1, 8), row(2, 1, -1)], [3.5, 2], [8, 1]],
  ["a duplicate", [row(1, 1, 9), row(1, 1, 9), row(2, 1, 3)], [7, 3], [6, 3]],
  [
    "a duplicate under either type of id",
    [row("1", 1, 10), row(1, 1, 4), row(2, 1, 3)],
    [17 / 3, 3],
    [5, 3],
  ],
  ["unread ones alone", [row(1, 1, null)], [-1, 1], [null, 0]],
  ["nothing", [], [null, 0], [null, 0]],
  ["a rating of 0", [row(1, 1, 0)], [0, 1], [0, 1]],
] as const)
  test(`${name}: by rows ${v2[0]}, by question and turn ${v3[0]}`, () => {
    for (const [rule, [score, n]] of [
      ["mean-of-rows", v2],
      ["mean-of-question-turns", v3],
    ] as const) {
      const found = aggregateRatings(rule, rows);
      expect(found.n).toBe(n);
      if (score === null) expect(found.score).toBeNull();
      else expect(found.score).toBeCloseTo(score, 12);
    }
  });

test("both rules agree where every question and turn is rated once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 1 }),
      (ratings) => {
        const rows = ratings.map((rating, i) =>
          row(i >> 1, (i & 1) + 1, rating),
        );
        const v2 = aggregateRatings("mean-of-rows", rows);
        const v3 = aggregateRatings("mean-of-question-turns", rows);
        expect(v2.score).toBeCloseTo(v3.score ?? NaN, 10);
        expect(v2.n).toBe(v3.n);
      },
    ),
  );
});
