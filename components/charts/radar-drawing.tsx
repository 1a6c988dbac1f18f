import {
  linesOf,
  outline,
  type PreparedRadar,
  type RadarSeries,
  type RadarSpoke,
} from "#lib/charts/prepare-radar.ts";
import type { RadarProps } from "./radar-figure.tsx";
import { slotDash } from "./series-style.ts";

/** A radar as plain SVG. */
export function RadarDrawing({ chart, title, description }: RadarProps) {
  const { frame } = chart;
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role="img"
      aria-label={`${title}. ${description}`}
    >
      <RadarLines chart={chart} />
    </svg>
  );
}

/** All that is drawn of a radar. */
export function RadarLines({ chart }: { chart: PreparedRadar }) {
  return (
    <>
      <RadarGrid chart={chart} />
      {chart.series.map((series) => (
        <RadarOutline
          key={series.key}
          series={series}
          filled={series.complete && chart.series.length <= filledUpTo}
        />
      ))}
      {chart.rings.map(({ value, x, y }) => (
        <text
          key={value}
          className="tick ring-value"
          x={x}
          y={y}
          textAnchor="middle"
        >
          {value}
        </text>
      ))}
    </>
  );
}

// The areas of more lie on each other as one grey.
const filledUpTo = 2;

/** Rings, and spokes with their names. */
function RadarGrid({ chart }: { chart: PreparedRadar }) {
  const { cx, cy } = chart.frame;
  return (
    <g>
      {chart.rings.map(({ value, radius }) => (
        <circle
          key={value}
          className="grid ring-line"
          cx={cx}
          cy={cy}
          r={radius}
        />
      ))}
      {chart.spokes.map((spoke) => (
        <g key={spoke.id}>
          <path className="grid" d={`M${cx},${cy}L${spoke.x},${spoke.y}`} />
          <SpokeName spoke={spoke} />
        </g>
      ))}
    </g>
  );
}

function SpokeName({ spoke }: { spoke: RadarSpoke }) {
  const { labelX, labelY, anchor } = spoke;
  const [first, second] = linesOf(spoke);
  return (
    <text className="spoke" x={labelX} y={labelY} textAnchor={anchor}>
      {second === undefined ? (
        first
      ) : (
        <>
          <tspan x={labelX} dy="-0.55em">
            {first}
          </tspan>
          <tspan x={labelX} dy="1.15em">
            {second}
          </tspan>
        </>
      )}
    </text>
  );
}

function RadarOutline({
  series,
  filled,
}: {
  series: RadarSeries;
  filled: boolean;
}) {
  const colour = `var(--series-${series.slot})`;
  return (
    <g>
      <path
        d={outline(series.dots)}
        stroke={colour}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={slotDash[series.slot]}
        fill={filled ? colour : "none"}
        fillOpacity="0.04"
      />
      {series.dots.map(
        (dot) =>
          dot && (
            <circle
              key={`${dot.x},${dot.y}`}
              cx={dot.x}
              cy={dot.y}
              r="2.6"
              fill={colour}
            />
          ),
      )}
    </g>
  );
}
