import { expect, test } from "@playwright/test";
import { scatterFrames } from "#lib/charts/frames.ts";
import { position, prepareScatter } from "#lib/charts/prepare-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { ScatterRow } from "#lib/charts/scatter-rows.ts";

const measure = (id: string, known: Partial<Measure> = {}): Measure => ({
  id,
  kind: "axis",
  name: null,
  scale: { min: 0, max: 1 },
  better: "high",
  ...known,
});
const row = (
  key: string,
  x: number,
  y: number,
  known: Partial<ScatterRow> = {},
): ScatterRow => ({
  key,
  name: key,
  baseline: false,
  x,
  y,
  group: "o",
  shape: "small",
  ...known,
});
const rows = [0.2, 0.3, 0.4, 0.6, 0.8].map((x, at) => row(`m${at}`, x, x));
const axes = { x: measure("understanding"), y: measure("generation") };
const input = {
  rows,
  selected: ["m0"],
  measures: axes,
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

test("a real 0 is drawn", () => {
  const { points } = prepareScatter({
    ...input,
    rows: [...rows, row("zero", 0, 0)],
  });
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

const crowd = [
  ...[0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((x, at) =>
    row(`m${at}`, x, x + (at % 2 === 0 ? 0.01 : -0.01)),
  ),
  row("talker", 0.3, 0.6),
];

test("models that stand out are named and labelled, baselines never", () => {
  const { outliers, points } = prepareScatter({ ...input, rows: crowd });
  expect(outliers).toMatchObject([
    { key: "m8", kind: "allRounder" },
    { key: "talker", kind: "generation" },
  ]);
  expect(points.find(({ key }) => key === "talker")?.label).not.toBeNull();
  const machines = crowd.map((each) => ({ ...each, baseline: true }));
  expect(prepareScatter({ ...input, rows: machines }).outliers).toEqual([]);
});

test("on other axes the names would be wrong, so there are none", () => {
  const measures = { ...axes, x: measure("NLI", { kind: "category" }) };
  expect(prepareScatter({ ...input, rows: crowd, measures }).outliers).toEqual(
    [],
  );
});

const size = measure("size", { kind: "size", better: "low" });
const date = measure("date", { kind: "date", better: "low" });
for (const { name, measures, expected } of [
  { name: "two scores", measures: axes, expected: ["m4"] },
  {
    name: "size and score",
    measures: { x: size, y: axes.y },
    expected: ["m0", "m1", "m2", "m3", "m4"],
  },
  { name: "size and date", measures: { x: size, y: date }, expected: [] },
  { name: "twice the same", measures: { x: axes.x, y: axes.x }, expected: [] },
]) {
  test(`the frontier of ${name}`, () => {
    const { frontier, steps } = prepareScatter({ ...input, measures });
    expect(frontier).toEqual(expected);
    expect(steps !== "").toBe(expected.length > 0);
  });
}
