import { ScatterDrawing } from "#components/charts/scatter-drawing.tsx";
import { pointHref } from "#components/charts/scatter-marks.ts";
import { fill } from "#components/charts/scatter-words.ts";
import { cloudFrom, cloudPaths, markRadius } from "#lib/charts/cloud-paths.ts";
import { labelSets } from "#lib/charts/label-scatter.ts";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import type { PreparedBoard } from "#lib/charts/prepare-board.ts";
import { formatMeasure } from "#lib/charts/scatter-measures.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { BoardParams } from "#lib/urls/board-href.ts";
import { ScatterKeys } from "./scatter-keys.tsx";
import type { ScatterView } from "./scatter-view.ts";
import type { Translate } from "./translate.ts";

interface Props {
  scatter: ScatterView;
  locale: Locale;
  params: BoardParams;
  view: Pick<PreparedBoard, "selected">;
  /** Where the site is, without a final slash. */
  siteUrl: string;
  t: Translate;
}

/** The board's scatter plot for a page of its own without scripts: every point leads to its model. */
export function EmbeddedScatter({ scatter, t, ...props }: Props) {
  const { chart, measures, names } = scatter;
  const { points, wanted, trend } = chart;
  const { locale, params, siteUrl } = props;
  // The leaders are ringed where somebody chooses among the points; here only who was asked for.
  const selected = params.models
    ? props.view.selected.map(({ key }) => key)
    : [];
  const count = points.keys.length;
  if (count < 3) return <p>{t("scatter.none", names)}</p>;
  const placed = placeScatter({ ...chart, measures, zoom: params.zoom });
  const radius = markRadius(count);
  const isCloud = count >= cloudFrom;
  const pattern = fill(t.raw("scatter.point"), {
    xName: names.x,
    yName: names.y,
  });
  const links = points.keys.map((key, at) => ({
    href: siteUrl + pointHref(locale, key),
    name: fill(pattern, {
      model: points.names[at] ?? "",
      x: formatMeasure(points.x[at] ?? NaN, measures.x),
      y: formatMeasure(points.y[at] ?? NaN, measures.y),
    }),
  }));
  const title = t("scatter.title", names);
  const description = t("scatter.description", {
    n: trend.n,
    trend:
      trend.r === null ? "" : t("scatter.trendText", { r: trend.r.toFixed(2) }),
  });
  return (
    <>
      <figure className="scatter" aria-label={`${title}. ${description}`}>
        <div className="plot-frame">
          <div className="plot">
            <ScatterDrawing
              points={points}
              placed={placed}
              labels={labelSets({ points, placed, wanted, selected }, null)}
              selected={selected}
              cloud={isCloud ? cloudPaths(points, placed.places, radius) : null}
              radius={radius}
              words={names}
              links={links}
            />
          </div>
        </div>
      </figure>
      <div className="legend">
        <ScatterKeys
          scatter={scatter}
          rings={selected.length > 0}
          heading="h2"
          t={t}
        />
      </div>
    </>
  );
}
