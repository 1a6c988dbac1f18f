import { expect, test } from "@playwright/test";
import { prepareHeatMap } from "#lib/charts/prepare-heat-map.ts";
import type { ScoredAxis } from "#lib/charts/scored-axes.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const name = { ja: "", en: "" };
const part = (id: string, max = 1) => ({ id, name, scale: { min: 0, max } });
const axes: ScoredAxis[] = [
  {
    id: "understanding",
    scale: { min: 0, max: 1 },
    parts: [part("easy"), part("hard"), part("never")],
  },
  {
    id: "generation",
    scale: { min: 0, max: 10 },
    parts: [part("talk", 10)],
  },
];
const rows = [
  boardRow("a", { parts: { easy: 1, hard: 0.2, talk: 5.96 } }),
  boardRow("b", { parts: { easy: 0.8, hard: 0, talk: null } }),
];

test("categories stand by axis, the hardest first; those nobody has are left out", () => {
  const { columns } = prepareHeatMap(axes, rows, 10);
  expect(columns.map(({ id }) => id)).toEqual(["hard", "easy", "talk"]);
  expect(columns.map(({ mean }) => mean)).toEqual([0.1, 0.9, 0.596]);
});

test("shades are fifths of the scale by the percentage that is read, the same in every column; 0 is not missing", () => {
  expect(prepareHeatMap(axes, rows, 10).rows.map(({ cells }) => cells)).toEqual(
    [
      [
        [20, 1],
        [100, 4],
        [60, 3],
      ],
      [[0, 0], [80, 4], null],
    ],
  );
});

test("no more rows than asked for, out of how many", () => {
  const map = prepareHeatMap(axes, rows, 1);
  expect([map.rows.length, map.total]).toEqual([1, 2]);
});
