import type { PlacedScatter } from "#lib/charts/place-scatter.ts";
import { plotUnits } from "#lib/charts/place-scatter.ts";
import { formatMeasure, type Measure } from "#lib/charts/scatter-measures.ts";
import type { ScatterPoints } from "#lib/charts/scatter-points.ts";
import { share } from "./scatter-marks.ts";

interface Props {
  points: ScatterPoints;
  placed: PlacedScatter;
  at: number;
  measures: { x: Measure; y: Measure };
  words: { x: string; y: string; group: string };
}

/** What a point says, on the side of it that has room. */
export function PointTooltip({ points, placed, at, measures, words }: Props) {
  const place = placed.places[at];
  if (!place) return null;
  return (
    <div
      className="tooltip point-tooltip"
      aria-hidden="true"
      {...sideOf(place)}
    >
      <b>{points.names[at]}</b>
      <dl>
        <dt>{words.x}</dt>
        <dd>{formatMeasure(points.x[at] ?? NaN, measures.x)}</dd>
        <dt>{words.y}</dt>
        <dd>{formatMeasure(points.y[at] ?? NaN, measures.y)}</dd>
        <dt>{words.group}</dt>
        <dd>{points.groups[points.group[at] ?? -1]?.name ?? "—"}</dd>
      </dl>
    </div>
  );
}

function sideOf({ left, top }: { left: number; top: number }) {
  const across =
    left > plotUnits / 2
      ? { side: "left", style: { right: share(plotUnits - left) } }
      : { side: "right", style: { left: share(left) } };
  const up =
    top > plotUnits / 2
      ? { side: "above", style: { bottom: share(plotUnits - top) } }
      : { side: "below", style: { top: share(top) } };
  return {
    "data-side": `${up.side} ${across.side}`,
    style: { ...across.style, ...up.style },
  };
}
