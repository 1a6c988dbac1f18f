import { expect, test } from "@playwright/test";
import { scatterColumns } from "#lib/charts/scatter-columns.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import { scatterRows } from "#lib/charts/scatter-rows.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const measure = (kind: Measure["kind"]): Measure => ({
  id: kind,
  kind,
  name: null,
  scale: { min: 0, max: 1 },
  better: "high",
});
const names = { model: "Model", x: "X", y: "Y", group: "Colour" };

for (const [x, y, expected] of [
  ["size", "overall", [70.6, 0.123456789]],
  ["date", "size", ["2024-02-29", 70.6]],
  ["length", "overall", [1000 / 3, 0.123456789]],
] as const) {
  test(`${x} and ${y} as they were`, () => {
    const row = boardRow("m", {
      displayName: "M",
      licence: "MIT",
      totalParametersB: 70.6,
      releaseDate: "2024-02-29",
      overall: 0.123456789,
      meanAnswerLength: 1000 / 3,
    });
    const measures = { x: measure(x), y: measure(y) };
    const rows = scatterRows([row], measures, "licence");
    const columns = scatterColumns(rows, measures, names);
    expect(columns.map(({ name }) => name)).toEqual([
      "Model",
      "X",
      "Y",
      "Colour",
    ]);
    expect(columns.map(({ values }) => values[0])).toEqual([
      "M",
      ...expected,
      "MIT",
    ]);
  });
}
