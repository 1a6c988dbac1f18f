import type { AxisScale } from "../charts/axis-ticks.ts";
import type { Benchmark } from "../schema/benchmark.ts";
import type { BoardRow } from "../schema/board.ts";
import { htmlText } from "./embed-page.ts";
import { alongAxis, plotRows } from "./plot-rows.ts";

const plot = { width: 680, height: 420 };

/** Understanding against generation of the rows in view, as SVG; each point's name is its tooltip. */
export function embedScatter(
  benchmark: Benchmark,
  rows: readonly BoardRow[],
  words: { title: string; understanding: string; generation: string },
): string {
  const { points, x, y } = plotRows(rows, benchmark, plot, new Set());
  const { width, height } = plot;
  return `<svg role="img" aria-label="${htmlText(words.title)}" viewBox="-56 -34 ${width + 76} ${height + 90}">
<path d="M0 0V${height}H${width}" fill="none" stroke="var(--rule)"/>
<text x="-50" y="-16">${htmlText(words.generation)}</text>
<text x="${width}" y="${height + 46}" text-anchor="end">${htmlText(words.understanding)}</text>
${ticks(x, (at, text) => `<text x="${alongAxis(at, x, width)}" y="${height + 20}" text-anchor="middle">${text}</text>`)}
${ticks(y, (at, text) => `<text x="-8" y="${alongAxis(at, { min: y.max, max: y.min }, height) + 4}" text-anchor="end">${text}</text>`)}
${points.map(({ name, cx, cy }) => `<circle cx="${cx}" cy="${cy}" r="6" fill="var(--accent)" fill-opacity=".65"><title>${htmlText(name)}</title></circle>`).join("\n")}
</svg>`;
}

const ticks = (axis: AxisScale, draw: (at: number, text: string) => string) =>
  axis.ticks.map((at) => draw(at, at.toFixed(axis.decimals))).join("");
