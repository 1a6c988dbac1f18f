import { expect, test } from "@playwright/test";
import { scatterFrames } from "#lib/charts/frames.ts";
import { position, prepareScatter } from "#lib/charts/prepare-scatter.ts";
import { boardRow } from "../../fixtures/board/board-row.ts";

const unit = { min: 0, max: 1 };
const rows = [0.2, 0.3, 0.4, 0.6, 0.8].map((x, at) =>
  boardRow(`m${at}`, {
    axes: { understanding: x, generation: x },
    organisation: "o",
  }),
);
const input = {
  rows,
  selected: ["m0"],
  xScale: unit,
  yScale: unit,
  frame: scatterFrames.wide,
};

test("points stand where the scales say, inside the plot", () => {
  const { points, x, y, frame } = prepareScatter(input);
  for (const point of points) {
    expect(point.cx).toBeCloseTo(
      position(point.x, x, frame.left, frame.width - frame.right),
      0,
    );
    expect(point.cy).toBeCloseTo(
      position(point.y, y, frame.height - frame.bottom, frame.top),
      0,
    );
    expect(point.cx).toBeGreaterThanOrEqual(frame.left);
    expect(point.cy).toBeGreaterThanOrEqual(frame.top);
  }
});

test("a model that misses an axis is counted, not drawn", () => {
  const half = boardRow("half", {
    axes: { understanding: 0.5, generation: null },
  });
  const prepared = prepareScatter({ ...input, rows: [...rows, half] });
  expect(prepared.points.map(({ key }) => key)).not.toContain("half");
  expect([prepared.trend.n, prepared.total]).toEqual([5, 6]);
});

test("a real 0 is drawn", () => {
  const zero = boardRow("zero", { axes: { understanding: 0, generation: 0 } });
  const { points } = prepareScatter({ ...input, rows: [...rows, zero] });
  expect(points.find(({ key }) => key === "zero")).toMatchObject({
    x: 0,
    y: 0,
    xText: "0.0000",
  });
});

test("chosen models are drawn last and labelled", () => {
  expect(prepareScatter(input).points.at(-1)).toMatchObject({
    key: "m0",
    selected: true,
    label: { anchor: expect.any(String) },
  });
});

test("the regression line follows the points; without spread there is none", () => {
  const { line, points } = prepareScatter(input);
  expect(line?.x1).toBe(Math.min(...points.map(({ cx }) => cx)));
  expect(prepareScatter({ ...input, rows: rows.slice(0, 4) }).line).toBeNull();
});
