import { expect, test } from "@playwright/test";
import { enclosedPoints, joinSelection } from "#lib/charts/enclosed-points.ts";

const at = (left: number, top: number) => ({ left, top });
const square = [at(0, 0), at(100, 0), at(100, 100), at(0, 100)];
// A horseshoe that is open to the right.
const shoe = [
  at(0, 0),
  at(100, 0),
  at(100, 20),
  at(20, 20),
  at(20, 80),
  at(100, 80),
  at(100, 100),
  at(0, 100),
];

for (const { name, outline, places, expected } of [
  {
    name: "inside and outside, the highest first",
    outline: square,
    places: [at(50, 90), at(50, 10), at(150, 50), null],
    expected: [1, 0],
  },
  {
    name: "the bay of a horseshoe is outside",
    outline: shoe,
    places: [at(60, 50), at(10, 50), at(60, 10)],
    expected: [2, 1],
  },
  {
    name: "whichever way round it was drawn",
    outline: square.toReversed(),
    places: [at(50, 50)],
    expected: [0],
  },
  {
    name: "a line has no inside",
    outline: [at(0, 0), at(9, 9)],
    places: [at(5, 5)],
    expected: [],
  },
]) {
  test(name, () => {
    expect(enclosedPoints(places, outline)).toEqual(expected);
  });
}

for (const { name, selected, enclosed, expected } of [
  {
    name: "all find room",
    selected: ["a"],
    enclosed: ["b", "c"],
    expected: { selected: ["a", "b", "c"], added: 2, leftOut: 0 },
  },
  {
    name: "those without room are counted",
    selected: ["a", "b"],
    enclosed: ["b", "c", "d"],
    expected: { selected: ["a", "b", "c"], added: 1, leftOut: 1 },
  },
  {
    name: "more than room already",
    selected: ["a", "b", "c", "d"],
    enclosed: ["e"],
    expected: { selected: ["a", "b", "c", "d"], added: 0, leftOut: 1 },
  },
]) {
  test(name, () => {
    expect(joinSelection(selected, enclosed, 3)).toEqual(expected);
  });
}
