"use client";

import {
  PolarAngleAxis,
  PolarRadiusAxis,
  Radar,
  RadarChart,
  Tooltip,
  type TooltipContentProps,
} from "recharts";
import type { PreparedRadar } from "#lib/charts/prepare-radar.ts";
import { RadarLines } from "./radar-drawing.tsx";
import type { RadarProps } from "./radar-figure.tsx";
import { SeriesKey } from "./series-key.tsx";

/** The radar with a tooltip per category, in Recharts; lines and places come prepared. */
export function InteractiveRadar({
  chart,
  title,
  description,
  width,
}: RadarProps & { width: number }) {
  const { frame, spokes, series } = chart;
  const by = width / frame.width;
  const data = spokes.map((spoke, at) => ({
    at,
    ...Object.fromEntries(series.map((s) => [s.key, s.values[at]])),
  }));
  return (
    <RadarChart
      className="chart interactive"
      title={title}
      desc={description}
      width={width}
      height={frame.height * by}
      cx={frame.cx * by}
      cy={frame.cy * by}
      outerRadius={frame.radius * by}
      startAngle={90}
      endAngle={-270}
      data={data}
      accessibilityLayer={false}
    >
      <PolarAngleAxis dataKey="at" tick={false} axisLine={false} />
      <PolarRadiusAxis domain={[0, chart.max]} tick={false} axisLine={false} />
      <g transform={`scale(${by})`}>
        <RadarLines chart={chart} />
      </g>
      {series.map((one) => (
        <Radar
          key={one.key}
          dataKey={one.key}
          stroke="none"
          fill="none"
          isAnimationActive={false}
          activeDot={{ r: 4, fill: `var(--series-${one.slot})` }}
        />
      ))}
      <Tooltip
        isAnimationActive={false}
        content={<SpokeTooltip chart={chart} />}
      />
    </RadarChart>
  );
}

function SpokeTooltip({
  active,
  label,
  chart,
}: Partial<TooltipContentProps> & { chart: PreparedRadar }) {
  const spoke = chart.spokes[Number(label)];
  if (!active || !spoke) return null;
  return (
    <div className="tooltip">
      <b>{spoke.name ?? spoke.label}</b>
      <dl>
        {chart.series.map((series) => (
          <div key={series.key}>
            <dt>
              <SeriesKey slot={series.slot} />
              {series.name}
            </dt>
            <dd>{series.texts[Number(label)] ?? "—"}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
