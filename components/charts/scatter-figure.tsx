"use client";

import { lazy, Suspense, useRef, useState } from "react";
import { frameOf, scatterFrames } from "#lib/charts/frames.ts";
import {
  prepareScatter,
  type ScatterRow,
} from "#lib/charts/prepare-scatter.ts";
import { ScatterDrawing, type ScatterWords } from "./scatter-drawing.tsx";

interface Scale {
  min: number;
  max: number;
}

export interface ScatterProps {
  rows: ScatterRow[];
  selected: string[];
  /** Per row: where choosing it leads; null where the radar is full. */
  links: Record<string, string | null>;
  xScale: Scale;
  yScale: Scale;
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
  const enhance = () => {
    const box = figure.current;
    if (box && !box.contains(document.activeElement)) setWidth(box.clientWidth);
  };
  const drawings = <StaticScatter {...props} />;
  return (
    <figure
      ref={figure}
      className="scatter"
      aria-label={`${props.words.title}. ${props.words.description}`}
      onPointerEnter={enhance}
    >
      {width === null ? (
        drawings
      ) : (
        <Suspense fallback={drawings}>
          <InteractiveScatter
            {...props}
            width={width}
            chart={prepareScatter({ ...props, frame: frameOf(width) })}
          />
        </Suspense>
      )}
    </figure>
  );
}

function StaticScatter(props: ScatterProps) {
  return (["wide", "compact"] as const).map((size) => (
    <ScatterDrawing
      key={size}
      size={size}
      chart={prepareScatter({ ...props, frame: scatterFrames[size] })}
      links={props.links}
      words={props.words}
    />
  ));
}
