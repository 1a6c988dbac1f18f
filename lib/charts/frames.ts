import type { PlotSize } from "./label-scatter.ts";
import type { RadarFrame } from "./prepare-radar.ts";

/**
 * The insides of the narrowest plots that charts.css makes: on a desk, and on a phone. Labels that find room there find
 * it on wider ones too; a script places them anew for the very width.
 */
export const scatterPlots = {
  wide: { width: 530, height: 450 },
  compact: { width: 266, height: 320 },
} as const satisfies Record<string, PlotSize>;

export const radarFrame: RadarFrame = {
  width: 400,
  height: 326,
  cx: 200,
  cy: 168,
  radius: 118,
};
