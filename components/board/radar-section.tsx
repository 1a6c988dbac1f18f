import { useTranslations } from "next-intl";
import { DifferenceSection } from "#components/charts/difference-section.tsx";
import { downloadWords } from "#components/charts/download-words.ts";
import { RadarFigure } from "#components/charts/radar-figure.tsx";
import { RadarLegend, tableBelow } from "#components/charts/radar-legend.tsx";
import { CompareTable } from "#components/tables/compare-table.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { radarFrame } from "#lib/charts/frames.ts";
import { prepareRadar } from "#lib/charts/prepare-radar.ts";
import { radarProblem } from "#lib/charts/radar-problem.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import { sentence } from "#lib/format/sentence.ts";
import { answersOfRow } from "#lib/urls/answers-href.ts";
import { compareHref, minCompared } from "#lib/urls/compare-href.ts";
import { boardHref } from "#lib/urls/board-href.ts";
import type { BoardProps } from "./board-page.tsx";
import { HeatMapSection } from "./heat-map-section.tsx";
import { shortName } from "./short-name.ts";

export function RadarSection(props: BoardProps) {
  const t = useTranslations("radar");
  const { locale, params, view } = props;
  const href = (models: string[] | undefined) =>
    boardHref(locale, params, { models });
  return (
    <section
      id="compare"
      className="page section"
      aria-labelledby="compare-title"
    >
      <h2 id="compare-title">{t("heading")}</h2>
      {view.selected.length === 0 ? (
        <Notice
          level={3}
          title={t("emptyTitle")}
          text={t("empty")}
          {...(params.models && {
            href: href(undefined),
            action: t("defaults"),
          })}
        />
      ) : (
        <>
          <p className="section-lead">
            {sentence(t("lead")) + (params.models ? "" : t("isDefault"))}
          </p>
          <Comparison {...props} />
          <DifferenceSection
            benchmark={props.board.benchmark}
            locale={locale}
            rows={namedRows(view)}
          />
          <p className="compare-actions">
            {view.selected.length >= minCompared && (
              <a
                href={compareHref(
                  locale,
                  props.board.benchmark.id,
                  view.selected.map(({ key }) => key),
                )}
              >
                {t("comparePage")}
              </a>
            )}
            <a href={href([])} data-soft="">
              {t("clear")}
            </a>
            {params.models !== undefined && (
              <a href={href(undefined)} data-soft="">
                {t("defaults")}
              </a>
            )}
          </p>
        </>
      )}
      <HeatMapSection {...props} />
    </section>
  );
}

function Comparison({ board, locale, params, view }: BoardProps) {
  const t = useTranslations();
  const rows = namedRows(view);
  const keys = rows.map(({ key }) => key);
  const charts = scoredAxes(board.benchmark).map((axis) => ({
    name: t(`axis.${axis.id}`),
    tableOnly: radarProblem(axis, rows),
    chart: prepareRadar({
      axis,
      rows,
      labels: axis.parts.map(({ id, name }) => shortName(id, name[locale])),
      names: axis.parts.map(({ name }) => name[locale]),
      frame: radarFrame,
    }),
  }));
  const models = rows.map(({ name }) => name).join(", ");
  const words = { ...downloadWords(t), model: t("scatter.model") };
  return (
    <div className="compare-layout" data-below={tableBelow(rows.length)}>
      <div>
        <RadarLegend series={charts[0]?.chart.series ?? []} />
        <div className="radars">
          {charts.map(({ name, chart, tableOnly }) => (
            <figure key={chart.axis}>
              <figcaption>
                {name} <small>0–{chart.max}</small>
              </figcaption>
              {tableOnly ? (
                <p className="quiet">{t(`radar.${tableOnly}`)}</p>
              ) : (
                <RadarFigure
                  chart={chart}
                  title={t("radar.title", { axis: name, max: chart.max })}
                  description={t("radar.description", { models, axis: name })}
                  words={words}
                />
              )}
            </figure>
          ))}
        </div>
      </div>
      <CompareTable
        charts={charts}
        behind={view.selected.map((row) =>
          answersOfRow(locale, board.benchmark.id, row),
        )}
        links={keys.map((key) =>
          boardHref(locale, params, {
            models: keys.filter((other) => other !== key),
          }),
        )}
      />
    </div>
  );
}

const namedRows = ({ selected }: BoardProps["view"]) =>
  selected.map(({ key, displayName: name, parts }) => ({ key, name, parts }));
