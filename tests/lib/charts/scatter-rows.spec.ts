import { expect, test } from "@playwright/test";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import { scatterRows } from "#lib/charts/scatter-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const measure = (id: string): Measure => ({
  id,
  kind: "axis",
  name: null,
  scale: { min: 0, max: 1 },
  better: "high",
});
const measures = { x: measure("u"), y: measure("g") };
const rows = [
  boardRow("right", { axes: { u: 0.9, g: 0 } }),
  boardRow("half", { axes: { u: 0.5, g: null } }),
  boardRow("low", { axes: { u: 0, g: 0.1 } }),
  boardRow("high", { axes: { u: 0, g: 0.8 } }),
];

test("rows with both values, from left to right, upper first; 0 is a value", () => {
  expect(
    scatterRows(rows, measures, "organisation").map(({ key }) => key),
  ).toEqual(["high", "low", "right"]);
});

const known = {
  organisation: "Org",
  licence: "MIT",
  weights: "open",
  baseModel: "meta/base",
  totalParametersB: 70,
} as const;
for (const { colour, full, bare } of [
  { colour: "organisation", full: "Org", bare: null },
  { colour: "licence", full: "MIT", bare: null },
  { colour: "weights", full: "open", bare: null },
  { colour: "size", full: "large", bare: null },
  { colour: "family", full: "meta/base", bare: null },
] as const) {
  test(`colour by ${colour}`, () => {
    const axes = { u: 0.5, g: 0.5 };
    const found = scatterRows(
      [boardRow("bare", { axes }), boardRow("full", { axes, ...known })],
      measures,
      colour,
    );
    expect(found.map(({ group }) => group)).toEqual([bare, full]);
  });
}

test("a family goes back to the root of its tree; a circle ends", () => {
  const axes = { u: 0.5, g: 0.5 };
  const of = (key: string, baseModel: string | null) =>
    boardRow(key, { axes, name: key, baseModel });
  const groups = scatterRows(
    [of("a", null), of("b", "a"), of("c", "b"), of("d", "e"), of("e", "d")],
    measures,
    "family",
  ).map(({ key, group }) => [key, group]);
  expect(Object.fromEntries(groups)).toMatchObject({ a: "a", b: "a", c: "a" });
});

test("several runs of one model are told apart by their labels", () => {
  const run = (key: string, label: string) =>
    boardRow(key, { axes: { u: 1, g: 1 }, displayName: "M", label });
  const found = scatterRows([run("a", ""), run("b", "v2")], measures, "size");
  expect(found.map(({ name }) => name)).toEqual(["M", "M (v2)"]);
});
