import { selectionHref, type Selection } from "#components/board/selection.ts";
import type { PreparedScatter } from "#lib/charts/prepare-scatter.ts";
import { position } from "#lib/charts/prepare-scatter.ts";
import type { ScatterSize } from "#lib/charts/frames.ts";
import {
  AxisNames,
  Frontier,
  ScatterLabels,
  ScatterMark,
  TrendLine,
} from "./scatter-marks.tsx";

export interface ScatterWords {
  title: string;
  description: string;
  x: string;
  y: string;
  /** With `{model}`, `{x}` and `{y}`. */
  point: string;
  /** Headings of the data. */
  model: string;
  group: string;
  download: { label: string; svg: string; png: string; csv: string };
}

interface Props {
  chart: PreparedScatter;
  selection: Selection;
  words: ScatterWords;
  size: ScatterSize;
}

/** The scatter plot as plain SVG: complete without JavaScript, its points are links. */
export function ScatterDrawing({ chart, selection, words, size }: Props) {
  const { frame } = chart;
  return (
    <svg
      className={`chart ${size}`}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      fontSize={frame.fontSize}
    >
      <Grid chart={chart} words={words} />
      <TrendLine line={chart.line} />
      <Frontier steps={chart.steps} />
      <ScatterLabels points={chart.points} />
      {chart.points.map((point) => (
        <ScatterMark
          key={point.key}
          point={point}
          href={selectionHref(selection, point.key)}
          label={pointText(words.point, point)}
        />
      ))}
    </svg>
  );
}

/** A point in words. */
export const pointText = (
  pattern: string,
  point: { name: string; xText: string; yText: string },
) =>
  pattern
    .replace("{model}", point.name)
    .replace("{x}", point.xText)
    .replace("{y}", point.yText);

function Grid({ chart, words }: Pick<Props, "chart" | "words">) {
  const { frame, x, y } = chart;
  const right = frame.width - frame.right;
  const bottom = frame.height - frame.bottom;
  return (
    <g aria-hidden="true">
      {x.ticks.map((tick, at) => {
        const place = position(tick, x, frame.left, right);
        return (
          <g key={tick}>
            <path className="grid" d={`M${place},${frame.top}V${bottom}`} />
            <text
              className="tick"
              x={place}
              y={bottom + 18}
              textAnchor="middle"
            >
              {x.labels[at]}
            </text>
          </g>
        );
      })}
      {y.ticks.map((tick, at) => {
        const place = position(tick, y, bottom, frame.top);
        return (
          <g key={tick}>
            <path className="grid" d={`M${frame.left},${place}H${right}`} />
            <text
              className="tick"
              x={frame.left - 8}
              y={place + 4}
              textAnchor="end"
            >
              {y.labels[at]}
            </text>
          </g>
        );
      })}
      <path
        className="axis"
        d={`M${frame.left},${frame.top}V${bottom}H${right}`}
      />
      <AxisNames frame={frame} x={words.x} y={words.y} />
    </g>
  );
}
