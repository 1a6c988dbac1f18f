"use client";

import { useRef, useState, type RefObject } from "react";
import type { CloudPath } from "#lib/charts/cloud-paths.ts";
import type { PreparedScatter } from "#lib/charts/prepare-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { writeZoom, zoomBy, type Ranges } from "#lib/charts/scatter-zoom.ts";
import type { Selection } from "#components/board/selection.ts";
import { ChartDownloads } from "./chart-downloads.tsx";
import { CloudCanvas } from "./cloud-canvas.tsx";
import { pointHref } from "./scatter-marks.ts";
import { ScatterSurface } from "./scatter-surface.tsx";
import { ScatterTable } from "./scatter-table.tsx";
import { ScatterTools } from "./scatter-tools.tsx";
import { fill, type ScatterMode, type ScatterWords } from "./scatter-words.ts";
import { useAllPoints } from "./use-all-points.ts";
import { usePlotSize } from "./use-plot-size.ts";
import { useScatterChoice } from "./use-scatter-choice.ts";
import { useScatterView } from "./use-scatter-view.tsx";

export interface ScatterProps {
  /** All points, or of a cloud those that are named. */
  points: ScatterPoints;
  /** How many points there are. */
  count: number;
  summary: Pick<PreparedScatter, "extent" | "frontier" | "wanted"> & {
    trend: Pick<PreparedScatter["trend"], "slope" | "intercept">;
  };
  /** The first drawing of a cloud. */
  cloud: CloudPath[] | null;
  /** Where all points and their unrounded values are. */
  hrefs: { json: string; csv: string };
  selection: Selection;
  measures: { x: Measure; y: Measure };
  words: ScatterWords;
}

/**
 * The scatter plot. What the server draws stays; a script adds what hands can do with it. Clouds of more than
 * `cloudFrom` points fetch their points when somebody turns to them, and are then drawn on a canvas.
 */
export function ScatterFigure(props: ScatterProps) {
  const { measures, words, count, hrefs, selection } = props;
  const frame = useRef<HTMLDivElement>(null);
  const plot = usePlotSize(frame);
  const [mode, setMode] = useState<ScatterMode>("open");
  const all = useAllPoints(props);
  const choice = useScatterChoice(selection, words.tools);
  const view = useScatterView(props, all.points, choice, plot);
  const { placed } = view;
  const zoom = (ranges: Ranges | null) =>
    choice.zoom(writeZoom(ranges, measures, placed.whole));
  const shown = placed.places.filter((place) => place !== null).length;
  return (
    <div className="scatter-plot" onPointerMove={all.load} onFocus={all.load}>
      <ScatterTools
        words={words.tools}
        ready={plot !== null}
        mode={mode}
        zoomed={placed.zoomed}
        shown={fill(words.tools.shown, { shown, n: count })}
        onMode={setMode}
        onZoom={(by) =>
          zoom(by === null ? null : zoomBy(placed.shown, by, placed.whole))
        }
      />
      <Plot
        {...props}
        {...{ frame, plot, mode, choice, view, points: all.points, zoom }}
      />
      <output className="quiet choice-note">{all.note ?? choice.note}</output>
      <ChartDownloads
        of={frame}
        title={words.title}
        file={`kurabe-${measures.x.id}-${measures.y.id}`}
        words={words.download}
        csv={hrefs.csv}
      />
      <ScatterTable
        points={props.points}
        hrefs={props.points.keys.map((key) => pointHref(selection.locale, key))}
        measures={measures}
        words={words}
        csvHref={hrefs.csv}
      />
    </div>
  );
}

interface PlotProps extends ScatterProps {
  frame: RefObject<HTMLDivElement | null>;
  plot: ReturnType<typeof usePlotSize>;
  mode: ScatterMode;
  choice: ReturnType<typeof useScatterChoice>;
  view: ReturnType<typeof useScatterView>;
  zoom: (ranges: Ranges | null) => void;
}

function Plot(props: PlotProps) {
  const { frame, plot, choice, view, words, points } = props;
  const { cloud, onCanvas, placed, radius } = view;
  return (
    <figure
      className="scatter"
      aria-label={`${words.title}. ${words.description}`}
      aria-busy={choice.pending || undefined}
    >
      <div className="plot-frame">
        <div ref={frame} className={onCanvas ? "plot on-canvas" : "plot"}>
          {plot && onCanvas && cloud && (
            <CloudCanvas {...{ cloud, placed, radius, plot }} />
          )}
          {view.drawing}
          {plot && (
            <ScatterSurface
              {...{ points, placed, plot, words }}
              mode={props.mode}
              measures={props.measures}
              selected={choice.selected}
              linkOf={view.linkOf}
              onOpen={choice.open}
              onToggle={choice.toggle}
              onEnclose={choice.enclose}
              onZoom={props.zoom}
            />
          )}
        </div>
      </div>
      <p id="scatter-keys" className="visually-hidden">
        {words.tools.keys}
      </p>
    </figure>
  );
}
