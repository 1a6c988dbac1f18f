"use client";

import { lazy, Suspense, useRef, useState } from "react";
import type { PreparedRadar } from "#lib/charts/prepare-radar.ts";
import { RadarDrawing } from "./radar-drawing.tsx";

export interface RadarProps {
  chart: PreparedRadar;
  title: string;
  description: string;
}

const InteractiveRadar = lazy(async () => ({
  default: (await import("./interactive-radar.tsx")).InteractiveRadar,
}));

/** The radar as the server draws it; a pointer over it loads the one with tooltips in the same place. */
export function RadarFigure(props: RadarProps) {
  const figure = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<number | null>(null);
  const drawing = <RadarDrawing {...props} />;
  return (
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
  );
}
