"use client";

import {
  CartesianGrid,
  Scatter,
  ScatterChart,
  Tooltip,
  XAxis,
  YAxis,
  type TooltipContentProps,
} from "recharts";
import type {
  PreparedScatter,
  ScatterPoint,
} from "#lib/charts/prepare-scatter.ts";
import type { AxisScale } from "#lib/charts/axis-ticks.ts";
import { pointText } from "./scatter-drawing.tsx";
import type { ScatterProps } from "./scatter-figure.tsx";
import { ScatterLabels, ScatterMark, TrendLine } from "./scatter-marks.tsx";

/** The scatter plot with tooltips, in Recharts: scales, places and colours come prepared. */
export function InteractiveScatter({
  chart,
  links,
  words,
}: ScatterProps & { chart: PreparedScatter }) {
  const { frame, x, y } = chart;
  return (
    <ScatterChart
      className="chart interactive"
      width={frame.width}
      height={frame.height}
      margin={{ top: frame.top, right: frame.right, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      style={{ fontSize: frame.fontSize }}
    >
      <CartesianGrid className="grid" />
      <XAxis
        dataKey="x"
        height={frame.bottom}
        {...axisProps(x)}
        label={{ value: `${words.x} →`, position: "insideBottom", offset: 4 }}
      />
      <YAxis
        dataKey="y"
        width={frame.left}
        {...axisProps(y)}
        label={{ value: `${words.y} →`, angle: -90, position: "insideLeft" }}
      />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={(props) => <PointTooltip {...props} words={words} />}
      />
      <TrendLine line={chart.line} />
      <ScatterLabels points={chart.points} />
      <Scatter
        data={chart.points}
        isAnimationActive={false}
        shape={({ payload }: { payload?: ScatterPoint }) =>
          payload ? (
            <ScatterMark
              point={payload}
              href={links[payload.key] ?? null}
              label={pointText(words.point, payload)}
            />
          ) : (
            <g />
          )
        }
      />
    </ScatterChart>
  );
}

const axisProps = (axis: AxisScale) => ({
  type: "number" as const,
  domain: [axis.min, axis.max],
  ticks: axis.ticks,
  interval: 0,
  tickLine: false,
  tickFormatter: (tick: number) => tick.toFixed(axis.decimals),
});

function PointTooltip({
  active,
  payload,
  words,
}: TooltipContentProps & Pick<ScatterProps, "words">) {
  const point: ScatterPoint | undefined = payload?.[0]?.payload;
  if (!active || !point) return null;
  return (
    <div className="tooltip">
      <b>{point.name}</b>
      <dl>
        <dt>{words.x}</dt>
        <dd>{point.xText}</dd>
        <dt>{words.y}</dt>
        <dd>{point.yText}</dd>
      </dl>
    </div>
  );
}
