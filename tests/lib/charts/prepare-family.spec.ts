import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { familyOf } from "#lib/charts/family-tree.ts";
import { familyBoards, prepareFamily } from "#lib/charts/prepare-family.ts";
import type { BoardRow } from "#lib/schema/board.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";
import { listedModel } from "../../fixtures/board/listed-model.ts";

const benchmark = getBenchmark("neo-1.1");
const models = [
  listedModel("base"),
  listedModel("tuned", { baseModel: "base" }),
  listedModel("twice", { baseModel: "tuned" }),
  listedModel("other", { baseModel: "base", benchmarks: ["neo-1.0"] }),
];
const family = familyOf(models, "base");
const prepare = (rows: BoardRow[]) => {
  if (!family) throw new Error("no family");
  return prepareFamily({ benchmark, rows }, family);
};

test("each derivative is held against the base, the largest overall gain first", () => {
  const { gains, sortedBy } = prepare([
    boardRow("tuned", {
      overall: 0.5,
      parts: { QA: 0.25, NLI: 0.75, RC: 0.5 },
    }),
    boardRow("twice", { overall: 0.75 }),
    boardRow("base", { overall: 0.5, parts: { QA: 0.5, NLI: 0.25 } }),
    boardRow("stranger", { overall: 1 }),
  ]);
  expect(sortedBy).toBe("overall");
  expect(
    gains.map(({ row, reference, overall }) => [
      row.key,
      reference?.key,
      overall.difference,
    ]),
  ).toEqual([
    ["twice", "base", 0.25],
    ["tuned", "base", 0],
  ]);
  const tuned = gains[1];
  expect(tuned).toMatchObject({ up: 1, down: 1 });
  expect([tuned?.most?.id, tuned?.least?.id]).toEqual(["NLI", "QA"]);
  expect(tuned?.gains.get("QA")).toEqual({
    value: 0.25,
    difference: -0.25,
    better: false,
  });
  expect(tuned?.gains.get("RC")).toMatchObject({
    value: 0.5,
    difference: null,
  });
  expect(tuned?.overall.better).toBeNull();
});

test("where the base is not on the board, the nearest model between stands for it", () => {
  const { gains, sortedBy } = prepare([
    boardRow("twice", { axes: { understanding: 0.5 } }),
    boardRow("tuned", { axes: { understanding: 0.25 } }),
  ]);
  expect(sortedBy).toBe("understanding");
  expect(gains.map(({ row, reference }) => [row.key, reference?.key])).toEqual([
    ["twice", "tuned"],
    ["tuned", undefined],
  ]);
});

test("of several runs of the base the one made most like the derivative's counts", () => {
  const base = (key: string, shots: number) =>
    boardRow(key, { slug: "base", shots, overall: 0.1 });
  const { gains } = prepare([
    boardRow("tuned", { shots: 4, overall: 0.2 }),
    base("base~0-shot", 0),
    base("base~4-shot", 4),
  ]);
  expect(gains[0]?.reference?.key).toBe("base~4-shot");
});

test("nothing is compared with nothing", () => {
  const { gains, sortedBy } = prepare([boardRow("tuned", { overall: 0.5 })]);
  expect(sortedBy).toBeNull();
  expect(gains[0]).toMatchObject({
    reference: null,
    up: 0,
    down: 0,
    most: null,
  });
});

test("a family opens on the board with the most pairs", () => {
  expect(family && familyBoards(family, ["neo-1.0", "neo-1.1", "x"])).toEqual([
    { id: "neo-1.1", pairs: 2, models: 2 },
    { id: "neo-1.0", pairs: 0, models: 1 },
  ]);
});
