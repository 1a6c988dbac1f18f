"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { Selection } from "#components/board/selection.ts";
import { frameOf, scatterFrames } from "#lib/charts/frames.ts";
import {
  prepareScatter,
  type Frame,
  type ScatterInput,
} from "#lib/charts/prepare-scatter.ts";
import { scatterColumns } from "#lib/charts/scatter-columns.ts";
import type { ScatterRow } from "#lib/charts/scatter-rows.ts";
import { toCsv } from "#lib/export/to-csv.ts";
import { ChartDownloads } from "./chart-downloads.tsx";
import { FocusName } from "./focus-name.tsx";
import { ScatterDrawing, type ScatterWords } from "./scatter-drawing.tsx";

export interface ScatterProps {
  rows: ScatterRow[];
  selection: Selection;
  measures: ScatterInput["measures"];
  words: ScatterWords;
}

const InteractiveScatter = lazy(async () => ({
  default: (await import("./interactive-scatter.tsx")).InteractiveScatter,
}));

/**
 * The scatter plot as the server draws it. A pointer over it loads the one with tooltips, which takes the same
 * room and stands on the same scales.
 */
export function ScatterFigure(props: ScatterProps) {
  const figure = useRef<HTMLElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  // Never while a point has the focus: it would lose it.
  const change = (to: (box: HTMLElement) => number | null) => {
    const box = figure.current;
    if (box && !box.contains(document.activeElement)) setWidth(to(box));
  };
  const drawings = <StaticScatter {...props} />;
  return (
    <div className="scatter-plot">
      <figure
        ref={figure}
        className="scatter"
        aria-label={`${props.words.title}. ${props.words.description}`}
        onPointerEnter={() => change((box) => box.clientWidth)}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === "mouse") change(() => null);
        }}
      >
        {width === null ? (
          drawings
        ) : (
          <Suspense fallback={drawings}>
            <InteractiveScatter
              {...props}
              width={width}
              chart={prepared(props, frameOf(width))}
            />
          </Suspense>
        )}
        <FocusName of={figure} />
      </figure>
      <ChartDownloads
        of={figure}
        title={props.words.title}
        file={`kurabe-${props.measures.x.id}-${props.measures.y.id}`}
        words={props.words.download}
        csv={() => csvOf(props)}
      />
    </div>
  );
}

const csvOf = ({ rows, measures, words }: ScatterProps) =>
  toCsv(scatterColumns(rows, measures, words));

const prepared = (props: ScatterProps, frame: Frame) =>
  prepareScatter({ ...props, selected: props.selection.selected, frame });

function StaticScatter(props: ScatterProps) {
  return (["wide", "compact"] as const).map((size) => (
    <ScatterDrawing
      key={size}
      size={size}
      chart={prepared(props, scatterFrames[size])}
      selection={props.selection}
      words={props.words}
    />
  ));
}
