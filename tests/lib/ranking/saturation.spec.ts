import { expect, test } from "@playwright/test";
import { saturation } from "#lib/ranking/saturation.ts";

for (const [means, share] of [
  [[0.95, 0.99, 0.1, 0.2], 1],
  [[0.94, 0.99, 0.1, 0.2], 0.5],
  [[0.5, 0.6, 0.1], 0],
  [[0.96], 1],
  [[0.96, 0.96, 0.96], 1],
  [[], null],
] as const)
  test(`${means.join(", ") || "no runs"}: ${share}`, () => {
    expect(saturation(means)).toBe(share);
  });
