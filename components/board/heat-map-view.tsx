import { useTranslations } from "next-intl";
import { HeatMapTable } from "#components/tables/heat-map.tsx";
import { prepareHeatMap } from "#lib/charts/prepare-heat-map.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import { exportHref } from "#lib/urls/export-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { shortName } from "./short-name.ts";

// The ranking table has every model.
const most = 300;

/** All models in view by category, on a page of its own. */
export function HeatMapView({
  board,
  locale,
  params,
  view,
}: Pick<BoardProps, "board" | "locale" | "params" | "view">) {
  const t = useTranslations();
  const map = prepareHeatMap(scoredAxes(board.benchmark), view.rows, most);
  const names = map.columns.map(({ id, name }) => ({
    short: shortName(id, name[locale]),
    full: name[locale],
  }));
  const isEmpty = map.rows.length === 0 || map.columns.length === 0;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">{board.benchmark.name[locale]}</p>
        <h1>{t("heatMap.title")}</h1>
        <p className="lead">
          {isEmpty ? t("empty.noMatchTitle") : t("heatMap.lead")}
        </p>
        <p className="section-links">
          <a href={boardHref(locale, params)}>{t("boardTable.toBoard")}</a>
          {!isEmpty && (
            <a href={exportHref("csv", params)} download>
              {t("scatter.saveCsv")}
            </a>
          )}
        </p>
      </section>
      {!isEmpty && (
        <section className="page">
          <HeatMapTable map={map} names={names} />
        </section>
      )}
    </main>
  );
}
