import { useTranslations } from "next-intl";
import { downloadWords } from "#components/charts/download-words.ts";
import { ScatterFigure } from "#components/charts/scatter-figure.tsx";
import { fill, type ScatterWords } from "#components/charts/scatter-words.ts";
import { tableLimit } from "#components/charts/scatter-table.tsx";
import { cloudFrom, cloudPaths, markRadius } from "#lib/charts/cloud-paths.ts";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import { pickPoints } from "#lib/charts/scatter-points.ts";
import { scatterHref } from "#lib/urls/export-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { ScatterChoice } from "./scatter-choice.tsx";
import { ScatterLegend } from "./scatter-legend.tsx";
import { scatterToolWords } from "./scatter-tool-words.ts";
import { scatterView, type ScatterView } from "./scatter-view.ts";
import { ScatterWordsBelow } from "./scatter-words.tsx";
import type { Translate } from "./translate.ts";

/** Two measures against each other, by choice; in words below. */
export function ScatterSection(props: BoardProps) {
  const t = useTranslations();
  const { locale, params } = props;
  const scatter = scatterView(props, t);
  if (!scatter) return null;
  return (
    <section
      id="scatter"
      className="page section"
      aria-labelledby="scatter-title"
    >
      <h2 id="scatter-title">{t("scatter.heading", scatter.names)}</h2>
      <ScatterChoice locale={locale} params={params} scatter={scatter} />
      {scatter.rows.length < 3 ? (
        <p className="section-lead">{t("scatter.none", scatter.names)}</p>
      ) : (
        <Chart {...props} scatter={scatter} />
      )}
    </section>
  );
}

function Chart({
  locale,
  params,
  view,
  scatter,
}: BoardProps & { scatter: ScatterView }) {
  const t = useTranslations();
  const { chart, measures, rows } = scatter;
  const selected = view.selected.map(({ key }) => key);
  const { extent, frontier, wanted, trend, points } = chart;
  const isCloud = rows.length >= cloudFrom;
  const summary = {
    extent,
    frontier,
    wanted,
    trend: { slope: trend.slope, intercept: trend.intercept },
  };
  const sent = isCloud
    ? pickPoints(points, new Set([...selected, ...frontier, ...wanted]))
    : points;
  return (
    <>
      <div className="scatter-layout">
        <ScatterFigure
          points={sent}
          count={rows.length}
          summary={summary}
          cloud={
            isCloud
              ? cloudPaths(
                  points,
                  placeScatter({
                    ...summary,
                    points,
                    measures,
                    zoom: params.zoom,
                  }).places,
                  markRadius(rows.length),
                )
              : null
          }
          hrefs={{
            json: scatterHref("json", locale, params),
            csv: scatterHref("csv", locale, params),
          }}
          selection={{ locale, params, selected }}
          measures={measures}
          words={wordsOf(t, scatter, sent.keys.length)}
        />
        <ScatterLegend
          locale={locale}
          scatter={scatter}
          total={view.rows.length}
        />
      </div>
      <ScatterWordsBelow scatter={scatter} locale={locale} />
    </>
  );
}

function wordsOf(
  t: Translate,
  scatter: ScatterView,
  sent: number,
): ScatterWords {
  const { chart, names } = scatter;
  const { n, r } = chart.trend;
  const shown = Math.min(sent, tableLimit);
  return {
    ...names,
    title: t("scatter.title", names),
    description: t("scatter.description", {
      n,
      trend: r === null ? "" : t("scatter.trendText", { r: r.toFixed(2) }),
    }),
    point: fill(t.raw("scatter.point"), { xName: names.x, yName: names.y }),
    tools: scatterToolWords(t),
    data: {
      summary: t("scatter.data"),
      caption: t("scatter.dataCaption", { ...names, n: shown }),
      cut: shown < n ? t("scatter.dataCut", { shown, total: n }) : "",
      csv: t("scatter.saveCsv"),
    },
    download: downloadWords(t),
  };
}
