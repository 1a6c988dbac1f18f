"use client";

import { useMemo } from "react";
import type { Selection } from "#components/board/selection.ts";
import { cloudFrom, cloudPaths, markRadius } from "#lib/charts/cloud-paths.ts";
import { scatterPlots } from "#lib/charts/frames.ts";
import { labelScatter, type PlotSize } from "#lib/charts/label-scatter.ts";
import { placeScatter, type PlacedScatter } from "#lib/charts/place-scatter.ts";
import { formatMeasure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import { ScatterDrawing } from "./scatter-drawing.tsx";
import type { ScatterProps } from "./scatter-figure.tsx";
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

/** Where a point leads. A run's key is its model's slug, with the run's label behind a tilde. */
export const pointHref = ({ locale }: Selection, key: string) =>
  modelHref(locale, key.split("~")[0] ?? key);

interface Labelled {
  points: ScatterPoints;
  placed: PlacedScatter;
  wanted: readonly string[];
  selected: readonly string[];
}

// Until the width is known, styles choose between those for a desk and those for a phone.
function labelSets(of: Labelled, plot: PlotSize | null) {
  if (plot) {
    return [{ size: "exact" as const, of: labelScatter({ ...of, plot }) }];
  }
  return (["wide", "compact"] as const).map((size) => ({
    size,
    of: labelScatter({ ...of, plot: scatterPlots[size] }),
  }));
}

const useLinks = (
  { selection, measures, words }: ScatterProps,
  points: ScatterPoints,
) =>
  useMemo(
    () => (at: number) => ({
      href: pointHref(selection, points.keys[at] ?? ""),
      name: fill(words.point, {
        model: points.names[at] ?? "",
        x: formatMeasure(points.x[at] ?? NaN, measures.x),
        y: formatMeasure(points.y[at] ?? NaN, measures.y),
      }),
    }),
    [selection, points, measures, words],
  );
