import { expect, test } from "@playwright/test";
import { placeScatter, plotUnits } from "#lib/charts/place-scatter.ts";
import { prepareScatter } from "#lib/charts/prepare-scatter.ts";
import type { ZoomText } from "#lib/charts/scatter-zoom.ts";
import { scatterRow, twoAxes } from "../../fixtures/board/scatter-made.ts";

const rows = [0.2, 0.3, 0.4, 0.6, 0.8].map((x, at) =>
  scatterRow(`m${at}`, x, x),
);
const place = (some = rows, zoom?: ZoomText) =>
  placeScatter({
    ...prepareScatter(some, twoAxes),
    measures: twoAxes,
    zoom,
  });

test("points stand where the scales say, y upwards", () => {
  const { places, x, y } = place();
  expect([x.min, x.max, y.min, y.max]).toEqual([0.2, 0.8, 0.2, 0.8]);
  expect(places[0]).toEqual({ left: 0, top: plotUnits });
  expect(places[1]?.left).toBeCloseTo(plotUnits / 6, 0);
  expect(places.at(-1)).toEqual({ left: plotUnits, top: 0 });
});

test("a real 0 is drawn", () => {
  expect(place([scatterRow("zero", 0, 0), ...rows]).places[0]).toEqual({
    left: 0,
    top: plotUnits,
  });
});

test("zoomed, what lies outside is not shown, and the ticks lie inside", () => {
  const { places, zoomed, x, whole } = place(rows, { x0: "0.25", x1: "0.65" });
  expect(zoomed).toBe(true);
  expect(places.map((each) => each !== null)).toEqual([
    false,
    true,
    true,
    true,
    false,
  ]);
  expect(whole.x).toEqual({ from: 0.2, to: 0.8 });
  expect(x.ticks.length).toBeGreaterThan(2);
  expect(x.ticks.every((tick) => tick >= 0.25 && tick <= 0.65)).toBe(true);
});

test("the regression line is that of all points, cut at the edge of what is shown", () => {
  expect(place().line).toBe("M0,1000L1000,0");
  expect(place(rows, { x0: "0.4", x1: "0.6", y0: "0.4", y1: "0.6" }).line).toBe(
    "M0,1000L1000,0",
  );
  expect(place(rows, { x0: "0.2", x1: "0.3", y0: "0.7" }).line).toBe("");
  expect(place(rows.slice(0, 4)).line).toBe("");
});

test("the frontier's edge runs through its models", () => {
  expect(place().steps).toBe("M0,0V0H1000V1000");
});
