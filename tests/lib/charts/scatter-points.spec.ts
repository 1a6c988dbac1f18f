import { expect, test } from "@playwright/test";
import {
  packPoints,
  pickPoints,
  shapeOf,
  slotOf,
} from "#lib/charts/scatter-points.ts";
import { measure, scatterRow } from "../../fixtures/board/scatter-made.ts";

const rows = [
  scatterRow("a", Math.log10(46.7), 7.123456, { group: "Meta" }),
  scatterRow("b", Math.log10(0.5), 8, { group: null, shape: "large" }),
  scatterRow("c", Math.log10(7), 9, { group: "Meta" }),
];
const measures = {
  x: measure("size", { kind: "size" }),
  y: measure("generation", { scale: { min: 1, max: 10 } }),
};
const points = packPoints(rows, measures, new Map([["Meta", 3]]));

test("values keep the digits that are read", () => {
  expect(points.y).toEqual([7.12, 8, 9]);
  expect(points.x.map((value) => (10 ** value).toFixed(1))).toEqual([
    "46.7",
    "0.5",
    "7.0",
  ]);
});

test("colours and shapes come back from their indices; no group, no colour", () => {
  const at = [0, 1, 2];
  expect(at.map((each) => slotOf(points, each))).toEqual([3, null, 3]);
  expect(at.map((each) => shapeOf(points, each))).toEqual([
    "small",
    "large",
    "small",
  ]);
});

test("some of them, in their order", () => {
  const picked = pickPoints(points, new Set(["c", "b", "unknown"]));
  expect(picked.keys).toEqual(["b", "c"]);
  expect(picked.y).toEqual([8, 9]);
  expect(slotOf(picked, 1)).toBe(3);
});
