import { expect, test } from "@playwright/test";
import { radarFrame } from "#lib/charts/frames.ts";
import { prepareRadar } from "#lib/charts/prepare-radar.ts";
import { radarCsv } from "#lib/export/radar-csv.ts";

const scale = { min: 0, max: 10 };

test("a radar's numbers: every digit, a model a line, categories by their full names, what is missing empty, no formula", () => {
  const parts = ["writing", "maths", "coding"].map((id) => ({
    id,
    name: { ja: id, en: id },
    scale,
  }));
  const chart = prepareRadar({
    axis: { id: "generation", name: "", scale, parts } as never,
    labels: ["作文", "MR", "コード"],
    names: ["作文", "数学, 計算", "コード"],
    rows: [
      {
        key: "a",
        name: "=A",
        parts: { writing: 7.123456789, maths: null, coding: 0 },
      },
      { key: "b", name: "B", parts: { writing: 1, maths: 2, coding: 3 } },
    ],
    frame: radarFrame,
  });
  expect(radarCsv(chart, "モデル")).toBe(
    '\uFEFFモデル,作文,"数学, 計算",コード\r\n\'=A,7.123456789,,0\r\nB,1,2,3\r\n',
  );
});
