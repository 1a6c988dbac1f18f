import { expect, test } from "@playwright/test";
import { getBenchmark } from "#lib/benchmarks/list-benchmarks.ts";
import { linesOf, outline, prepareRadar } from "#lib/charts/prepare-radar.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";

const frame = { width: 200, height: 200, cx: 100, cy: 100, radius: 80 };
const dot = (x: number) => ({ x, y: 0 });

for (const { name, dots, path } of [
  {
    name: "closed where nothing is missing",
    dots: [dot(1), dot(2), dot(3)],
    path: "M1,0L2,0L3,0Z",
  },
  {
    name: "broken at a gap, joined across the seam",
    dots: [dot(1), null, dot(3), dot(4)],
    path: "M3,0L4,0L1,0",
  },
  {
    name: "two gaps leave a point alone",
    dots: [null, dot(2), null, dot(4)],
    path: "M2,0M4,0",
  },
  { name: "nothing at all", dots: [null, null], path: "" },
]) {
  test(`outline: ${name}`, () => {
    expect(outline(dots)).toBe(path);
  });
}

test("the scale runs from 0 to the benchmark's end, whatever the models reach", () => {
  const axis = scoredAxes(getBenchmark("neo-1.0")).find(
    ({ id }) => id === "generation",
  );
  if (!axis) throw new Error("Neo 1.0 has a generation axis.");
  const prepared = prepareRadar({
    axis,
    frame,
    labels: axis.parts.map(({ id }) => id),
    rows: [{ key: "a", name: "A", parts: { coding: 5, extraction: 0 } }],
  });
  expect(prepared.rings.map(({ value }) => value)).toEqual([
    "2.5",
    "5",
    "7.5",
    "10",
  ]);
  expect(prepared.spokes).toHaveLength(8);
  const [series] = prepared.series;
  expect(series?.dots[0]).toEqual({ x: 100, y: 60 });
  expect(series?.texts.slice(0, 3)).toEqual(["5.00", "0.00", null]);
  expect(series?.complete).toBe(false);
});

test("long names at the sides take two lines, those above and below stay whole", () => {
  const axis = scoredAxes(getBenchmark("neo-1.0")).find(
    ({ id }) => id === "generation",
  );
  if (!axis) throw new Error("Neo 1.0 has a generation axis.");
  const labels = axis.parts.map(({ id }) => id);
  labels[0] = "理工・自然科学の全部";
  labels[1] = "Long reasoning in mathematics";
  labels[2] = "理工・自然科学";
  labels[3] = "数学";
  const { spokes } = prepareRadar({ axis, frame, labels, rows: [] });
  expect(spokes.slice(0, 4).map(linesOf)).toEqual([
    ["理工・自然科学の全部"],
    ["Long reasoning", "in mathematics"],
    ["理工・", "自然科学"],
    ["数学"],
  ]);
});
