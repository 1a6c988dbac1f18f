/** Second channel beside colour: small (13B or less), medium, large (above 40B), unknown. */
export const shapes = ["small", "medium", "large", "unknown"] as const;
export type Shape = (typeof shapes)[number];

/** The size class of a model by its total parameters in billions; the limit of `small` is that of the sLLM filter. */
export function sizeShape(totalB: number | null): Shape {
  if (totalB === null) return "unknown";
  if (Math.round(totalB) <= 13) return "small";
  return totalB <= 40 ? "medium" : "large";
}

/** The outline of a size class's mark around the origin, as an SVG path; areas are alike. */
export function shapePath(shape: Shape, radius: number): string {
  const r = radius;
  switch (shape) {
    case "small":
      return `M${-r},0a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0z`;
    case "medium": {
      const s = round(r * 0.89);
      return `M${-s},${-s}h${2 * s}v${2 * s}h${-2 * s}z`;
    }
    case "large": {
      const d = round(r * 1.26);
      return `M0,${-d}L${d},0L0,${d}L${-d},0z`;
    }
    case "unknown": {
      const t = round(r * 1.25);
      return `M0,${-t}L${t},${round(t * 0.8)}L${-t},${round(t * 0.8)}z`;
    }
  }
}

const round = (value: number) => Math.round(value * 100) / 100;
