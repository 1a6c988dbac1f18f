import { expect, test } from "@playwright/test";
import { frameOf, scaleFrame, scatterFrames } from "#lib/charts/frames.ts";

test("the drawing changes at 600 pixels", () => {
  expect(frameOf(599)).toBe(scatterFrames.compact);
  expect(frameOf(600)).toBe(scatterFrames.wide);
});

test("a scaled frame keeps every proportion", () => {
  const frame = scatterFrames.wide;
  const twice = scaleFrame(frame, frame.width * 2);
  for (const [name, value] of Object.entries(frame)) {
    expect(twice).toHaveProperty(name, value * 2);
  }
});
