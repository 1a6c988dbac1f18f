import { textWidth } from "./text-width.ts";

export interface LabelRequest {
  key: string;
  text: string;
  cx: number;
  cy: number;
  /** Pixels that the mark takes around its centre. */
  reach: number;
}

export interface PlacedLabel {
  /** Baseline position, and the side of the text that stands there. */
  x: number;
  y: number;
  anchor: "start" | "middle" | "end";
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Places labels around their points, most important first, so that they meet neither each other nor any point
 * nor the edge. A label that finds no room is left out.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  points: readonly { cx: number; cy: number; reach: number }[],
  area: Box,
  fontSize: number,
): Map<string, PlacedLabel> {
  const taken: Box[] = points.map(({ cx, cy, reach }) => around(cx, cy, reach));
  const placed = new Map<string, PlacedLabel>();
  for (const request of requests) {
    const fit = candidates(request, fontSize).find(
      ({ box }) =>
        inside(box, area) && !taken.some((other) => meet(box, other)),
    );
    if (!fit) continue;
    taken.push(fit.box);
    placed.set(request.key, fit.label);
  }
  return placed;
}

function candidates({ text, cx, cy, reach }: LabelRequest, fontSize: number) {
  const width = textWidth(text, fontSize);
  return offsets.map(({ dx, dy, anchor }) => {
    const x = cx + dx * (reach + 4);
    const y = cy + dy * (reach + 8) + fontSize * 0.35;
    const left = x - { start: 0, middle: width / 2, end: width }[anchor];
    const box = {
      left,
      right: left + width,
      top: y - fontSize * 0.85,
      bottom: y + fontSize * 0.2,
    };
    return { box, label: { x, y, anchor } };
  });
}

// In marks' reaches from the centre, best first.
const offsets = [
  { dx: 1, dy: 0, anchor: "start" },
  { dx: -1, dy: 0, anchor: "end" },
  { dx: 0, dy: -1, anchor: "middle" },
  { dx: 0, dy: 1, anchor: "middle" },
  { dx: 0.75, dy: -0.8, anchor: "start" },
  { dx: 0.75, dy: 0.8, anchor: "start" },
  { dx: -0.75, dy: -0.8, anchor: "end" },
  { dx: -0.75, dy: 0.8, anchor: "end" },
] as const;

const around = (cx: number, cy: number, by: number): Box => ({
  left: cx - by,
  top: cy - by,
  right: cx + by,
  bottom: cy + by,
});

const inside = (box: Box, area: Box) =>
  box.left >= area.left &&
  box.right <= area.right &&
  box.top >= area.top &&
  box.bottom <= area.bottom;

const meet = (a: Box, b: Box) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
