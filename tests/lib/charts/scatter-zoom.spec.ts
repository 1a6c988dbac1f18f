import { expect, test } from "@playwright/test";
import {
  readZoom,
  writeZoom,
  zoomBy,
  zoomInto,
} from "#lib/charts/scatter-zoom.ts";
import { measure, twoAxes } from "../../fixtures/board/scatter-made.ts";

const whole = { x: { from: 0, to: 1 }, y: { from: 0.2, to: 0.8 } };
const sizeAndDate = {
  x: measure("size", { kind: "size" }),
  y: measure("date", { kind: "date" }),
};
const decades = { x: { from: 0, to: 3 }, y: { from: 19_000, to: 20_500 } };

for (const { name, zoom, expected } of [
  { name: "nothing is all", zoom: undefined, expected: null },
  {
    name: "both ends of both",
    zoom: { x0: "0.25", x1: "0.5", y0: "0.3", y1: "0.4" },
    expected: { x: { from: 0.25, to: 0.5 }, y: { from: 0.3, to: 0.4 } },
  },
  {
    name: "one end; the others are those of the whole",
    zoom: { y0: "0.3" },
    expected: { x: whole.x, y: { from: 0.3, to: 0.8 } },
  },
  {
    name: "not beyond the whole",
    zoom: { x0: "0.5", x1: "70" },
    expected: { x: { from: 0.5, to: 1 }, y: whole.y },
  },
  {
    name: "ends in the wrong order",
    zoom: { x0: "0.5", x1: "0.4" },
    expected: null,
  },
  { name: "a day on a score", zoom: { x0: "2024-01-01" }, expected: null },
]) {
  test(`read: ${name}`, () => {
    expect(readZoom(zoom, twoAxes, whole)).toEqual(expected);
  });
}

test("sizes are billions and dates are days, there and back", () => {
  const zoom = { x0: "7", x1: "70", y0: "2024-01-01", y1: undefined };
  const ranges = readZoom(zoom, sizeAndDate, decades);
  expect(ranges?.x.from).toBeCloseTo(Math.log10(7), 12);
  expect(writeZoom(ranges, sizeAndDate, decades)).toEqual(zoom);
});

test("all of it has no address", () => {
  expect(writeZoom(whole, twoAxes, whole)).toBeUndefined();
  expect(writeZoom(null, twoAxes, whole)).toBeUndefined();
});

test("a rectangle, from whatever corner it was drawn, within the plot", () => {
  const [a, b] = [
    { x: 0.25, y: 1.4 },
    { x: 0.75, y: 0.5 },
  ];
  const expected = { x: { from: 0.25, to: 0.75 }, y: { from: 0.5, to: 0.8 } };
  expect(zoomInto(whole, a, b)).toEqual(expected);
  expect(zoomInto(whole, b, a)).toEqual(expected);
  expect(zoomInto(whole, a, { ...b, x: 0.255 })).toBeNull();
});

test("in and out around the middle; out of the whole is the whole", () => {
  const near = zoomBy(whole, 0.5, whole);
  expect(near?.x).toEqual({ from: 0.25, to: 0.75 });
  expect(near && zoomBy(near, 2, whole)).toBeNull();
});
