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
import { scaleFrame } from "#lib/charts/frames.ts";
import { selectionHref } from "#components/board/selection.ts";
import type { MeasureAxis } from "#lib/charts/measure-axis.ts";
import { pointText } from "./scatter-drawing.tsx";
import type { ScatterProps } from "./scatter-figure.tsx";
import {
  AxisNames,
  Frontier,
  ScatterLabels,
  ScatterMark,
  TrendLine,
} from "./scatter-marks.tsx";

/** The scatter plot with tooltips, in Recharts: scales, places and colours come prepared. */
export function InteractiveScatter({
  chart,
  selection,
  words,
  width,
}: ScatterProps & { chart: PreparedScatter; width: number }) {
  const { x, y } = chart;
  const by = width / chart.frame.width;
  const frame = scaleFrame(chart.frame, width);
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
        tickMargin={8 * by - 4}
        {...axisProps(x)}
      />
      <YAxis
        dataKey="y"
        width={frame.left}
        tickMargin={8 * by - 6}
        {...axisProps(y)}
      />
      <Tooltip
        cursor={false}
        isAnimationActive={false}
        content={<PointTooltip words={words} />}
      />
      <g transform={`scale(${by})`} fontSize={chart.frame.fontSize}>
        <AxisNames frame={chart.frame} x={words.x} y={words.y} />
        <TrendLine line={chart.line} />
        <Frontier steps={chart.steps} />
        <ScatterLabels points={chart.points} />
      </g>
      <Scatter
        data={chart.points}
        isAnimationActive={false}
        shape={<PointShape selection={selection} words={words} by={by} />}
      />
    </ScatterChart>
  );
}

const axisProps = (axis: MeasureAxis) => ({
  type: "number" as const,
  domain: [axis.min, axis.max],
  ticks: axis.ticks,
  interval: 0,
  tickLine: false,
  tickFormatter: (tick: number) => axis.labels[axis.ticks.indexOf(tick)] ?? "",
});

interface ShapeProps extends Pick<ScatterProps, "selection" | "words"> {
  /** Given by Recharts. */
  payload?: ScatterPoint;
  by: number;
}

function PointShape({ payload, selection, words, by }: ShapeProps) {
  if (!payload) return null;
  return (
    <g transform={`scale(${by})`}>
      <ScatterMark
        point={payload}
        href={selectionHref(selection, payload.key)}
        label={pointText(words.point, payload)}
      />
    </g>
  );
}

function PointTooltip({
  active,
  payload,
  words,
}: Partial<TooltipContentProps> & Pick<ScatterProps, "words">) {
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
