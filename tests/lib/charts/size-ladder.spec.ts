import { expect, test } from "@playwright/test";
import { nearestStep, sizeLadder } from "#lib/charts/size-ladder.ts";

for (const [sizes, first, last] of [
  [[7, 13, 70], 7, 70],
  [[0.57, null, 72.7], 0.5, 80],
  [[1.05, 9.2], 1, 10],
  [[0.05, 2000], 0.1, 2000],
] as const) {
  test(`the ladder for ${sizes.join(", ")} goes from ${first} to ${last}`, () => {
    const ladder = sizeLadder(sizes);
    expect([ladder.at(0), ladder.at(-1)]).toEqual([first, last]);
    expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
  });
}

test("every tenfold has as many steps, and 13 is one of them", () => {
  const ladder = sizeLadder([1, 100]);
  expect(ladder.indexOf(10) - ladder.indexOf(1)).toBe(
    ladder.indexOf(100) - ladder.indexOf(10),
  );
  expect(ladder).toContain(13);
});

for (const sizes of [[], [null, null], [7, 7]]) {
  test(`no ladder for ${JSON.stringify(sizes)}`, () => {
    expect(sizeLadder(sizes)).toEqual([]);
  });
}

for (const [size, expected] of [
  [7, 7],
  [7.4, 7],
  [13.2, 13],
  [0.01, 1],
  [5000, 100],
] as const) {
  test(`${size} is nearest to ${expected}`, () => {
    const ladder = sizeLadder([1, 100]);
    expect(ladder[nearestStep(ladder, size)]).toBe(expected);
  });
}
