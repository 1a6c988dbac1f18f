import type { PreparedRadar, RadarSeries } from "#lib/charts/prepare-radar.ts";
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
      <RadarGrid chart={chart} />
      {chart.series.map((series) => (
        <RadarOutline key={series.key} series={series} />
      ))}
    </svg>
  );
}

/** Rings with their values, spokes with their names. */
export function RadarGrid({ chart }: { chart: PreparedRadar }) {
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
          <text
            className="spoke"
            x={spoke.labelX}
            y={spoke.labelY}
            textAnchor={spoke.anchor}
          >
            {spoke.label}
          </text>
        </g>
      ))}
      {chart.rings.map(({ value, radius }) => (
        <text
          key={value}
          className="tick ring-value"
          x={cx + 4}
          y={cy - radius + 10}
        >
          {value}
        </text>
      ))}
    </g>
  );
}

export function RadarOutline({ series }: { series: RadarSeries }) {
  const colour = `var(--series-${series.slot})`;
  return (
    <g>
      <path
        d={series.path}
        stroke={colour}
        strokeWidth="2"
        strokeLinejoin="round"
        strokeDasharray={slotDash[series.slot]}
        fill={series.complete ? colour : "none"}
        fillOpacity="0.04"
      />
      {series.dots.map(({ x, y }) => (
        <circle key={`${x},${y}`} cx={x} cy={y} r="2.6" fill={colour} />
      ))}
    </g>
  );
}
