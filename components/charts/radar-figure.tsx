"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { PreparedRadar } from "#lib/charts/prepare-radar.ts";
import { radarCsv } from "#lib/export/radar-csv.ts";
import { ChartDownloads, type DownloadWords } from "./chart-downloads.tsx";
import { RadarDrawing } from "./radar-drawing.tsx";
import { slotDash } from "./series-style.ts";

export interface RadarProps {
  chart: PreparedRadar;
  title: string;
  description: string;
  /** The names for saving it, and the heading of the models in its numbers. */
  words: DownloadWords & { model: string };
}

const InteractiveRadar = lazy(async () => ({
  default: (await import("./interactive-radar.tsx")).InteractiveRadar,
}));

/** The radar as the server draws it; a pointer over it loads the one with tooltips in the same place. */
export function RadarFigure(props: RadarProps) {
  const figure = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const { chart, title, words } = props;
  const drawing = <RadarDrawing {...props} />;
  return (
    <>
      <div
        ref={figure}
        className="radar"
        onPointerEnter={() => setWidth(figure.current?.clientWidth ?? null)}
        onPointerLeave={({ pointerType }) => {
          if (pointerType === "mouse") setWidth(null);
        }}
      >
        {width === null ? (
          drawing
        ) : (
          <Suspense fallback={drawing}>
            <InteractiveRadar {...props} width={width} />
          </Suspense>
        )}
      </div>
      <ChartDownloads
        of={figure}
        title={title}
        file={`kurabe-${chart.axis}`}
        words={words}
        csv={() => radarCsv(chart, words.model)}
        legend={chart.series.map(({ name, slot }) => ({
          name,
          stroke: `var(--series-${slot})`,
          dash: slotDash[slot],
        }))}
      />
    </>
  );
}
