import { expect, test } from "@playwright/test";
import { inOrder } from "#lib/export/score-digits.ts";

for (const { what, scores, expected } of [
  {
    what: "no more digits than tell them apart",
    scores: [1 / 3, 2 / 3, null, 0, 1],
    expected: [0.3333, 0.6667, null, 0, 1],
  },
  {
    what: "scores that are close keep what tells them apart",
    scores: [0.12345671, 0.12345678, 0.5],
    expected: [0.12345671, 0.12345678, 0.5],
  },
  {
    what: "scores that differ in their last digit stay as they are",
    scores: [0.1 + 0.2, 0.3],
    expected: [0.1 + 0.2, 0.3],
  },
  {
    what: "a score just below the half is not shown as if it were above",
    scores: [0.12344999999, 0.5, 0.50000002],
    expected: [0.12344999999, 0.5, 0.50000002],
  },
  { what: "nothing", scores: [], expected: [] },
  { what: "nothing known", scores: [null, null], expected: [null, null] },
]) {
  test(what, () => {
    expect(inOrder(scores)).toEqual(expected);
  });
}

test("ten thousand scores keep their order and their texts", () => {
  const scores = Array.from(
    { length: 10_000 },
    (_, at) => Math.abs(Math.sin(at * 12.9898) * 43_758.5453) % 1,
  );
  const short = inOrder(scores);
  const order = (values: (number | null)[]) =>
    values
      .map((value, at) => ({ value: value ?? 0, at }))
      .toSorted((a, b) => a.value - b.value)
      .map(({ at }) => at);
  expect(order(short)).toEqual(order(scores));
  const texts = (values: (number | null)[]) =>
    values.map((value) => value?.toFixed(4));
  expect(texts(short)).toEqual(texts(scores));
  expect(JSON.stringify(short).length).toBeLessThan(
    0.75 * JSON.stringify(scores).length,
  );
});
