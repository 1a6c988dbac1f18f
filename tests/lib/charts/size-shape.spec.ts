import { expect, test } from "@playwright/test";
import { shapePath, shapes, sizeShape } from "#lib/charts/size-shape.ts";

for (const [size, shape] of [
  [0.5, "small"],
  [13.3, "small"],
  [13.7, "medium"],
  [40, "medium"],
  [46.7, "large"],
  [null, "unknown"],
] as const) {
  test(`${size}B is ${shape}`, () => {
    expect(sizeShape(size)).toBe(shape);
  });
}

test("every shape has an outline of its own", () => {
  expect(new Set(shapes.map((shape) => shapePath(shape, 5))).size).toBe(
    shapes.length,
  );
});
