interface Place {
  cx: number;
  cy: number;
}

/**
 * The edge of what a frontier dominates, as an SVG path of steps from one end of the plot to the other.
 * `places` in pixels from left to right; `better` tells to which end of each axis the better values lie.
 */
export function frontierSteps(
  places: readonly Place[],
  better: { x: "high" | "low"; y: "high" | "low" },
  plot: { left: number; right: number; top: number; bottom: number },
): string {
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return "";
  const worstY = better.y === "high" ? plot.bottom : plot.top;
  if (better.x === "high") {
    const steps = places.map(({ cx, cy }) => `V${cy}H${cx}`).join("");
    return `M${plot.left},${first.cy}${steps}V${worstY}`;
  }
  const steps = places.map(({ cx, cy }) => `H${cx}V${cy}`).join("");
  return `M${first.cx},${worstY}${steps}H${plot.right}`;
}

/** Places along the steps of a path, a few pixels apart: what a label must not cover. */
export function alongSteps(path: string): Place[] {
  const ends = corners(path);
  return ends.flatMap((to, at) => {
    const from = ends[at - 1];
    if (!from) return [to];
    const [dx, dy] = [to.cx - from.cx, to.cy - from.cy];
    const count = Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / spacing);
    return Array.from({ length: count }, (_, step) => {
      const part = (step + 1) / count;
      return { cx: from.cx + dx * part, cy: from.cy + dy * part };
    });
  });
}

const spacing = 5;

function corners(path: string): Place[] {
  let [cx, cy] = [0, 0];
  return [...path.matchAll(/([MHV])([-\d.]+)(?:,([-\d.]+))?/g)].map(
    ([, command, first, second]) => {
      if (command !== "V") cx = Number(first);
      if (command !== "H") cy = Number(second ?? first);
      return { cx, cy };
    },
  );
}
