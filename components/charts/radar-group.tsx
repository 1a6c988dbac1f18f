import { useTranslations } from "next-intl";
import { shortName } from "#components/board/short-name.ts";
import { radarFrame } from "#lib/charts/frames.ts";
import { prepareRadar } from "#lib/charts/prepare-radar.ts";
import { radarProblem } from "#lib/charts/radar-problem.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import { downloadWords } from "./download-words.ts";
import { RadarFigure } from "./radar-figure.tsx";
import { RadarLegend } from "./radar-legend.tsx";

interface Props {
  benchmark: Benchmark;
  locale: Locale;
  rows: { key: string; name: string; parts: Record<string, number | null> }[];
}

/** One radar per axis, under one legend. */
export function RadarGroup({ benchmark, locale, rows }: Props) {
  const t = useTranslations();
  const axes = scoredAxes(benchmark).map((axis) => ({
    name: t(`axis.${axis.id}`),
    problem: radarProblem(axis, rows),
    chart: prepareRadar({
      axis,
      rows,
      labels: axis.parts.map(({ id, name }) => shortName(id, name[locale])),
      names: axis.parts.map(({ name }) => name[locale]),
      frame: radarFrame,
    }),
  }));
  if (axes.every(({ problem }) => problem !== null)) return null;
  const models = rows.map(({ name }) => name).join(", ");
  const words = { ...downloadWords(t), model: t("scatter.model") };
  return (
    <div className="radar-group">
      <RadarLegend series={axes[0]?.chart.series ?? []} />
      <div className="radars">
        {axes.map(({ name, chart, problem }) => (
          <figure key={chart.axis}>
            <figcaption>
              {name} <small>0–{chart.max}</small>
            </figcaption>
            {problem ? (
              <p className="quiet">{t(`radar.${problem}`)}</p>
            ) : (
              <RadarFigure
                chart={chart}
                title={t("radar.title", { axis: name, max: chart.max })}
                description={t("pages.radar", { models, axis: name })}
                words={words}
              />
            )}
          </figure>
        ))}
      </div>
    </div>
  );
}
