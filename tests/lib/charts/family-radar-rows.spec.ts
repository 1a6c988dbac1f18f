import { expect, test } from "@playwright/test";
import { familyRadarRows } from "#lib/charts/family-radar-rows.ts";
import type { FamilyGain } from "#lib/charts/prepare-family.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const none = { value: null, difference: null, better: null };
const gain = (key: string, reference: string | null): FamilyGain => ({
  row: boardRow(key),
  depth: 1,
  reference: reference === null ? null : boardRow(reference),
  overall: none,
  gains: new Map(),
  up: 0,
  down: 0,
  most: null,
  least: null,
});
const gains = [
  gain("a", "base"),
  gain("b", "base"),
  gain("c", "a"),
  ...["d", "e", "f"].map((key) => gain(key, "base")),
];
const keys = (chosen?: string[]) => {
  const { references, derivatives } = familyRadarRows(gains, chosen);
  return [references, derivatives].map((rows) => rows.map(({ key }) => key));
};

test("the first two by default, beside what they are held against, once", () => {
  expect(keys()).toEqual([["base"], ["a", "b"]]);
});

test("what is chosen counts as such, also where another is held against it", () => {
  expect(keys(["c", "a", "nobody"])).toEqual([["base"], ["c", "a"]]);
  expect(keys(["c"])).toEqual([["a"], ["c"]]);
  expect(keys([])).toEqual([[], []]);
});

test("six at most, the references among them", () => {
  expect(keys(["a", "b", "d", "e", "f", "c"])).toEqual([
    ["base"],
    ["a", "b", "d", "e", "f"],
  ]);
});
