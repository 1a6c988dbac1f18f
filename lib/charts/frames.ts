import type { RadarFrame } from "./prepare-radar.ts";
import type { Frame } from "./prepare-scatter.ts";

/** The scatter on a desk and on a phone: two drawings, because text cannot shrink with a picture. */
export const scatterFrames = {
  wide: {
    width: 860,
    height: 540,
    top: 14,
    right: 18,
    bottom: 46,
    left: 58,
    fontSize: 11.5,
  },
  compact: {
    width: 340,
    height: 380,
    top: 12,
    right: 10,
    bottom: 44,
    left: 46,
    fontSize: 11,
  },
} as const satisfies Record<string, Frame>;

export type ScatterSize = keyof typeof scatterFrames;

/** The drawing for a container of this width; charts.css changes at the same 600 pixels. */
export function frameOf(width: number): Frame {
  return scatterFrames[width >= 600 ? "wide" : "compact"];
}

/** The same frame drawn `width` pixels wide. */
export function scaleFrame(frame: Frame, width: number): Frame {
  const by = width / frame.width;
  return {
    width,
    height: frame.height * by,
    top: frame.top * by,
    right: frame.right * by,
    bottom: frame.bottom * by,
    left: frame.left * by,
    fontSize: frame.fontSize * by,
  };
}

export const radarFrame: RadarFrame = {
  width: 400,
  height: 326,
  cx: 200,
  cy: 168,
  radius: 126,
};
