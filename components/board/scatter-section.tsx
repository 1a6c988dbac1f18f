import { useTranslations } from "next-intl";
import { ScatterFigure } from "#components/charts/scatter-figure.tsx";
import { scatterFrames } from "#lib/charts/frames.ts";
import { prepareScatter } from "#lib/charts/prepare-scatter.ts";
import { scoredAxes } from "#lib/charts/scored-axes.ts";
import type { BoardProps } from "./board-page.tsx";
import { ScatterLegend } from "./scatter-legend.tsx";

export function ScatterSection({ board, locale, params, view }: BoardProps) {
  const t = useTranslations();
  const axes = scoredAxes(board.benchmark);
  const scale = (id: string) =>
    axes.find((axis) => axis.id === id)?.scale ?? { min: 0, max: 1 };
  const selected = view.selected.map(({ key }) => key);
  const input = {
    rows: view.rows.map(scatterRow),
    xScale: scale("understanding"),
    yScale: scale("generation"),
  };
  const chart = prepareScatter({
    ...input,
    selected,
    frame: scatterFrames.wide,
  });
  const { n, r } = chart.trend;
  const trend = r === null ? "" : t("scatter.trendText", { r: r.toFixed(2) });
  return (
    <section
      id="scatter"
      className="page section"
      aria-labelledby="scatter-title"
    >
      <h2 id="scatter-title">{t("scatter.heading")}</h2>
      {n < 3 ? (
        <p className="section-lead">{t("scatter.none")}</p>
      ) : (
        <>
          <p className="section-lead">{t("scatter.lead")}</p>
          <div className="scatter-layout">
            <ScatterFigure
              {...input}
              selection={{ locale, params, selected }}
              words={{
                title: t("scatter.title"),
                description: t("scatter.description", { n, trend }),
                x: t("axis.understanding"),
                y: t("axis.generation"),
                point: t.raw("scatter.point"),
              }}
            />
            <ScatterLegend chart={chart} />
          </div>
        </>
      )}
    </section>
  );
}

const scatterRow = ({
  key,
  displayName,
  organisation,
  totalParametersB,
  axes,
}: BoardProps["board"]["rows"][number]) => ({
  key,
  displayName,
  organisation,
  totalParametersB,
  axes,
});
