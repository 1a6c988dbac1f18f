import { expect, test } from "@playwright/test";
import { guessingFloor } from "#lib/ranking/guessing-floor.ts";

const labels = ["yes", "no", "unknown", "undef"];
for (const [name, given, references, floor] of [
  ["one of four", labels, [], 0.25],
  ["the commonest reference", labels, [60, 30, 10], 0.6],
  ["references that are evener than chance", labels, [1, 1, 1, 1, 1], 0.25],
  ["no labels", undefined, [60, 30], null],
  ["an empty list", [], [], null],
] as const)
  test(`${name}: ${floor}`, () => {
    expect(guessingFloor(given, references)).toBe(floor);
  });
