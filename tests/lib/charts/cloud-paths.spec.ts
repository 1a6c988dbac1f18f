import { expect, test } from "@playwright/test";
import {
  cloudFrom,
  cloudPaths,
  markRadius,
  markStroke,
} from "#lib/charts/cloud-paths.ts";
import { packPoints } from "#lib/charts/scatter-points.ts";
import { shapes } from "#lib/charts/size-shape.ts";
import { scatterRow, twoAxes } from "../../fixtures/board/scatter-made.ts";

/** Where a path's marks stand: its moves, added up. */
function marksOf(d: string): [number, number][] {
  let [x, y] = [0, 0];
  const marks: [number, number][] = [];
  for (const [, dx = "", dy = "", rest = ""] of d.matchAll(
    /m(-?[\d.]+)[ ]?(-?[\d.]+)((?:h0)|(?:l[\d.]+ [\d.]+))/g,
  )) {
    [x, y] = [x + Number(dx), y + Number(dy)];
    marks.push([Math.round(x), Math.round(y)]);
    const [, lx = "0", ly = "0"] = /l([\d.]+) ([\d.]+)/.exec(rest) ?? [];
    [x, y] = [x + Number(lx), y + Number(ly)];
  }
  return marks;
}

const places = [
  { left: 10, top: 20 },
  { left: 12.4, top: 500 },
  null,
  { left: 900, top: 3 },
];

for (const shape of ["small", "medium", "large"] as const) {
  test(`${shape} marks stand where the points do, and hidden ones do not`, () => {
    const points = packPoints(
      places.map((_, at) => scatterRow(`m${at}`, 0, 0, { shape })),
      twoAxes,
      new Map([["o", 2]]),
    );
    const [path, ...others] = cloudPaths(points, places, 2);
    expect(others).toEqual([]);
    expect(path).toMatchObject({ slot: 2, shape });
    expect(marksOf(path?.d ?? "")).toEqual([
      [10, 20],
      [12, 500],
      [900, 3],
    ]);
  });
}

test("many marks are in strips from left to right", () => {
  const many = Array.from({ length: 250 }, (_, at) => ({
    left: (at * 7) % 250,
    top: at,
  }));
  const points = packPoints(
    many.map((_, at) => scatterRow(`m${at}`, 0, 0, { shape: "small" })),
    twoAxes,
    new Map(),
  );
  const drawn = cloudPaths(points, many, 2).map(({ d }) => marksOf(d));
  expect(drawn.map((strip) => strip.length)).toEqual([100, 100, 50]);
  expect(drawn.flat()).toEqual(
    many.map(({ left, top }) => [left, top]).toSorted((a, b) => a[0]! - b[0]!),
  );
});

test("paths by colour and shape, neutral colours below", () => {
  const points = packPoints(
    [
      scatterRow("a", 0, 0, { group: "A" }),
      scatterRow("b", 0, 0, { group: "B" }),
      scatterRow("c", 0, 0, { group: "A", shape: "unknown" }),
      scatterRow("d", 0, 0, { group: "A" }),
    ],
    twoAxes,
    new Map([["A", 1]]),
  );
  const found = cloudPaths(
    points,
    places.map(() => ({ left: 1, top: 1 })),
    2,
  );
  expect(found.map(({ slot, shape }) => [slot, shape])).toEqual([
    [null, "small"],
    [1, "small"],
    [1, "unknown"],
  ]);
});

test("a crowd has smaller marks, and each shape can be drawn", () => {
  const radii = [10, cloudFrom, 1000, 10_000].map(markRadius);
  expect(radii).toEqual(radii.toSorted((a, b) => b - a));
  expect(radii[0]).toBe(4.6);
  expect(radii.at(-1)).toBe(1.8);
  expect(shapes.filter((shape) => markStroke(shape, 2) === null)).toEqual([
    "unknown",
  ]);
});
