import { expect, test } from "@playwright/test";
import { radarFrame, scatterPlots } from "#lib/charts/frames.ts";

test("labels are placed for the narrowest plots that the styles make", () => {
  // 600 pixels and 320 pixels, less what stands around the plot.
  expect(scatterPlots.wide.width).toBeLessThanOrEqual(600 - 48 - 18);
  expect(scatterPlots.compact.width).toBeLessThanOrEqual(328 - 48 - 10);
});

test("the radar has room for its names on all sides", () => {
  const { cx, cy, radius, width, height } = radarFrame;
  for (const room of [cx - radius, width - cx - radius])
    expect(room).toBeGreaterThan(60);
  for (const room of [cy - radius, height - cy - radius])
    expect(room).toBeGreaterThan(20);
});
