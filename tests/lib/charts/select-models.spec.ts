import { expect, test } from "@playwright/test";
import { selectModels, toggleModel } from "#lib/charts/select-models.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const rows = [
  boardRow("a", { overall: 0.1 }),
  boardRow("b", { overall: 0.4 }),
  boardRow("c", { overall: 0.3 }),
  boardRow("d", { overall: 0.2 }),
  boardRow("base", { overall: 0.9, kind: "baseline" }),
];
const keys = (chosen: readonly { key: string }[]) =>
  chosen.map(({ key }) => key);

test("without a choice: the three leaders in view", () => {
  expect(keys(selectModels(rows, rows, undefined))).toEqual(["b", "c", "d"]);
});

test("what has an overall score comes before what has not, however high its one axis", () => {
  const mixed = [
    boardRow("half", { axes: { understanding: 0.99 } }),
    boardRow("whole", { overall: 0.2 }),
    boardRow("low", { axes: { understanding: 0.1 } }),
    boardRow("nothing"),
  ];
  expect(keys(selectModels(mixed, mixed, undefined))).toEqual([
    "whole",
    "half",
    "low",
  ]);
});

test("where nothing can be ordered, nobody leads", () => {
  const unordered = [boardRow("a", { parts: { jnli: 0.5 } })];
  expect(selectModels(unordered, unordered, undefined)).toEqual([]);
});

test("a choice keeps its order and drops what the board has not", () => {
  expect(keys(selectModels(rows, rows, ["d", "x", "a"]))).toEqual(["d", "a"]);
  expect(selectModels(rows, rows, [])).toEqual([]);
});

test("a board of baselines alone shows those", () => {
  const baselines = rows.filter(({ kind }) => kind === "baseline");
  expect(keys(selectModels(baselines, baselines, undefined))).toEqual(["base"]);
});

for (const { selected, key, expected } of [
  { selected: ["a"], key: "b", expected: ["a", "b"] },
  { selected: ["a", "b"], key: "a", expected: ["b"] },
  { selected: ["a", "b"], key: "c", expected: null },
]) {
  test(`${selected.join()} and a click on ${key}, of two at most`, () => {
    expect(toggleModel(selected, key, 2)).toEqual(expected);
  });
}
