"use client";

import { useMemo } from "react";
import { cloudFrom, cloudPaths, markRadius } from "#lib/charts/cloud-paths.ts";
import { labelSets, type PlotSize } from "#lib/charts/label-scatter.ts";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import { formatMeasure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { ScatterDrawing } from "./scatter-drawing.tsx";
import type { ScatterProps } from "./scatter-figure.tsx";
import { pointHref } from "./scatter-marks.ts";
import { fill } from "./scatter-words.ts";
import type { useScatterChoice } from "./use-scatter-choice.ts";

/** The drawing, made again only where something of it changes: not when a pointer moves over it. */
export function useScatterView(
  props: ScatterProps,
  points: ScatterPoints,
  { selected, shownZoom }: ReturnType<typeof useScatterChoice>,
  plot: PlotSize | null,
) {
  const { summary, measures, count, words } = props;
  const linkOf = useLinks(props, points);
  const radius = markRadius(count);
  const isCloud = count >= cloudFrom;
  const hasAll = points.keys.length === count;
  const placed = useMemo(
    () => placeScatter({ ...summary, points, measures, zoom: shownZoom }),
    [summary, points, measures, shownZoom],
  );
  const cloud = useMemo(
    () =>
      isCloud && hasAll
        ? cloudPaths(points, placed.places, radius)
        : props.cloud,
    [isCloud, hasAll, points, placed, radius, props.cloud],
  );
  const labels = useMemo(
    () => labelSets({ points, placed, wanted: summary.wanted, selected }, plot),
    [points, placed, summary, selected, plot],
  );
  const isStatic = plot === null && !isCloud;
  const drawing = useMemo(
    () => (
      <ScatterDrawing
        {...{ points, placed, labels, selected, cloud, radius, words }}
        links={isStatic ? points.keys.map((_, at) => linkOf(at)) : null}
      />
    ),
    [points, placed, labels, selected, cloud, radius, words, isStatic, linkOf],
  );
  const onCanvas = isCloud && hasAll;
  return { placed, cloud, drawing, radius, linkOf, onCanvas };
}

const useLinks = (
  { selection, measures, words }: ScatterProps,
  points: ScatterPoints,
) =>
  useMemo(
    () => (at: number) => ({
      href: pointHref(selection.locale, points.keys[at] ?? ""),
      name: fill(words.point, {
        model: points.names[at] ?? "",
        x: formatMeasure(points.x[at] ?? NaN, measures.x),
        y: formatMeasure(points.y[at] ?? NaN, measures.y),
      }),
    }),
    [selection, points, measures, words],
  );
