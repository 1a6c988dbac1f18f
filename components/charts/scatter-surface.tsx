"use client";

import { useMemo, useRef, type MouseEvent, type PointerEvent } from "react";
import { enclosedPoints } from "#lib/charts/enclosed-points.ts";
import type { PlotSize } from "#lib/charts/label-scatter.ts";
import { pointFinder } from "#lib/charts/nearest-point.ts";
import { plotUnits, type PlacedScatter } from "#lib/charts/place-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { zoomInto, type Ranges } from "#lib/charts/scatter-zoom.ts";
import { PointLink } from "./point-link.tsx";
import { PointTooltip } from "./point-tooltip.tsx";
import type { ScatterMode, ScatterWords } from "./scatter-words.ts";
import { useCurrentPoint } from "./use-current-point.ts";
import { useDrag, type Spot } from "./use-drag.ts";

interface Props {
  points: ScatterPoints;
  placed: PlacedScatter;
  plot: PlotSize;
  mode: ScatterMode;
  measures: { x: Measure; y: Measure };
  words: ScatterWords;
  selected: readonly string[];
  /** Where a point leads and what it is called. */
  linkOf: (at: number) => { href: string; name: string };
  onOpen: (href: string) => void;
  onToggle: (key: string) => void;
  onEnclose: (keys: string[]) => void;
  onZoom: (ranges: Ranges | null) => void;
}

/** What hands do with the plot: one link for pointer and keyboard, the tooltip, and what is drawn by dragging. */
export function ScatterSurface(props: Props) {
  const { points, placed, mode, linkOf } = props;
  const surface = useRef<HTMLDivElement>(null);
  const current = useCurrentPoint(points, placed.places);
  const drag = useDrag(surface, mode !== "open", (path) =>
    finishDrag(path, props),
  );
  const here = points.keys[current.at] ?? "";
  return (
    // oxlint-disable-next-line no-static-element-interactions, click-events-have-key-events -- the link inside takes the keys
    <div
      ref={surface}
      className="scatter-surface"
      data-mode={mode}
      {...useHandlers(props, current, drag)}
    >
      <PointLink
        current={current}
        placed={placed}
        link={linkOf(current.at)}
        chosen={props.selected.includes(here)}
        onToggle={() => props.onToggle(here)}
      />
      {current.shown !== null && !drag.path && (
        <PointTooltip {...props} at={current.shown} />
      )}
      {drag.path && <Drawn path={drag.path} mode={mode} />}
    </div>
  );
}

/** Pixels around a point that count as the point: a target of 24. */
const reach = 12;

function useHandlers(
  { points, placed, plot, mode, linkOf, onOpen, onToggle, onZoom }: Props,
  current: ReturnType<typeof useCurrentPoint>,
  drag: ReturnType<typeof useDrag>,
) {
  const find = useMemo(() => pointFinder(placed.places, plot), [placed, plot]);
  const hit = (event: MouseEvent) => {
    const { x, y } = drag.spotOf(event);
    return find(x, y, reach);
  };
  return {
    ...drag.handlers,
    onPointerMove: (event: PointerEvent) => {
      drag.handlers.onPointerMove(event);
      if (event.pointerType === "touch" || drag.path) return;
      current.hover(hit(event));
    },
    onPointerLeave: ({ pointerType }: PointerEvent) => {
      if (pointerType !== "touch") current.hover(null);
    },
    onPointerDown: (event: PointerEvent) => {
      drag.handlers.onPointerDown(event);
      if (event.pointerType !== "touch" || mode === "choose") return;
      // A finger cannot hover: the first touch shows the name, the second follows it.
      if (current.hover(hit(event))) drag.skipClick();
    },
    onClick: (event: MouseEvent) => {
      const onLink =
        event.target instanceof Element && event.target.closest("a") !== null;
      const isDrag = drag.justEnded();
      const chooses = mode === "choose" || event.shiftKey;
      // The browser knows best how to follow a link, and where to.
      if (onLink && !isDrag && !chooses) return;
      event.preventDefault();
      const found = onLink ? current.at : hit(event);
      if (isDrag || found === null) return;
      if (chooses) onToggle(points.keys[found] ?? "");
      else onOpen(linkOf(found).href);
    },
    onDoubleClick: () => {
      if (placed.zoomed) onZoom(null);
    },
  };
}

function finishDrag(path: readonly Spot[], props: Props) {
  const { plot, placed, points, mode } = props;
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return;
  if (mode === "zoom") {
    const part = ({ x, y }: Spot) => ({
      x: x / plot.width,
      y: 1 - y / plot.height,
    });
    const ranges = zoomInto(placed.shown, part(first), part(last));
    if (ranges) props.onZoom(ranges);
    return;
  }
  const outline = path.map(({ x, y }) => ({
    left: (x / plot.width) * plotUnits,
    top: (y / plot.height) * plotUnits,
  }));
  const enclosed = enclosedPoints(placed.places, outline);
  props.onEnclose(enclosed.flatMap((at) => points.keys[at] ?? []));
}

/** What a drag draws: a rectangle to zoom into, or an outline around models. */
function Drawn({ path, mode }: { path: Spot[]; mode: ScatterMode }) {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return null;
  return (
    <svg className="drawn" width="100%" height="100%" aria-hidden="true">
      {mode === "zoom" ? (
        <rect
          x={Math.min(first.x, last.x)}
          y={Math.min(first.y, last.y)}
          width={Math.abs(first.x - last.x)}
          height={Math.abs(first.y - last.y)}
        />
      ) : (
        <polygon points={path.map(({ x, y }) => `${x},${y}`).join(" ")} />
      )}
    </svg>
  );
}
