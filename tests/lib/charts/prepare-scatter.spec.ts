import { expect, test } from "@playwright/test";
import { namedOutliers, prepareScatter } from "#lib/charts/prepare-scatter.ts";
import {
  measure,
  scatterRow as row,
  twoAxes,
} from "../../fixtures/board/scatter-made.ts";

const rows = [0.2, 0.3, 0.4, 0.6, 0.8].map((x, at) => row(`m${at}`, x, x));

test("points in the order of the rows, with the ends of their values", () => {
  const { points, extent } = prepareScatter(rows, twoAxes);
  expect(points.keys).toEqual(["m0", "m1", "m2", "m3", "m4"]);
  expect(extent.x).toEqual({ from: 0.2, to: 0.8 });
});

test("the trend is that of the unrounded values", () => {
  const fine = rows.map((each) => ({ ...each, y: each.x / 1e6 }));
  const { trend, points } = prepareScatter(fine, twoAxes);
  expect(new Set(points.y)).toEqual(new Set([0]));
  expect(trend.slope).toBeCloseTo(1e-6, 12);
  expect(prepareScatter(rows.slice(0, 4), twoAxes).trend.slope).toBeNull();
});

const crowd = [
  ...[0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((x, at) =>
    row(`m${at}`, x, x + (at % 2 === 0 ? 0.01 : -0.01)),
  ),
  row("talker", 0.3, 0.6),
];

test("models that stand out are named and wanted as labels, baselines never", () => {
  const { outliers, wanted } = prepareScatter(crowd, twoAxes);
  expect(outliers).toMatchObject([
    { key: "m8", kind: "allRounder" },
    { key: "talker", kind: "generation" },
  ]);
  expect(wanted.slice(0, 2)).toEqual(["m8", "talker"]);
  const machines = crowd.map((each) => ({ ...each, baseline: true }));
  expect(prepareScatter(machines, twoAxes).outliers).toEqual([]);
});

test("of thousands that stand out only some are wanted as labels", () => {
  const many = Array.from({ length: 2000 }, (_, at) =>
    row(`m${at}`, (at % 89) / 89, (at % 97) / 97),
  );
  const { outliers, wanted, frontier } = prepareScatter(many, twoAxes);
  expect(outliers.length).toBeGreaterThan(100);
  expect(wanted.length).toBeLessThanOrEqual(
    3 * namedOutliers + frontier.length + 8,
  );
});

test("on other axes the names would be wrong, so there are none", () => {
  const measures = { ...twoAxes, x: measure("NLI", { kind: "category" }) };
  expect(prepareScatter(crowd, measures).outliers).toEqual([]);
});

const size = measure("size", { kind: "size", better: "low" });
const date = measure("date", { kind: "date", better: "low" });
const length = measure("length", { kind: "length", better: "low" });
for (const { name, measures, expected } of [
  { name: "two scores", measures: twoAxes, expected: ["m4"] },
  {
    name: "size and score",
    measures: { x: size, y: twoAxes.y },
    expected: ["m0", "m1", "m2", "m3", "m4"],
  },
  {
    name: "length and score",
    measures: { x: length, y: twoAxes.y },
    expected: ["m0", "m1", "m2", "m3", "m4"],
  },
  {
    name: "score and length",
    measures: { x: twoAxes.x, y: length },
    expected: ["m0", "m1", "m2", "m3", "m4"],
  },
  { name: "size and length", measures: { x: size, y: length }, expected: [] },
  { name: "size and date", measures: { x: size, y: date }, expected: [] },
  {
    name: "twice the same",
    measures: { x: twoAxes.x, y: twoAxes.x },
    expected: [],
  },
]) {
  test(`the frontier of ${name}`, () => {
    expect(prepareScatter(rows, measures).frontier).toEqual(expected);
  });
}
