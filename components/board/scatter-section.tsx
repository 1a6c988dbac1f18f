import { useTranslations } from "next-intl";
import { ScatterFigure } from "#components/charts/scatter-figure.tsx";
import { scatterFrames } from "#lib/charts/frames.ts";
import { prepareScatter } from "#lib/charts/prepare-scatter.ts";
import {
  chosenMeasures,
  scatterMeasures,
  type Measure,
} from "#lib/charts/scatter-measures.ts";
import { colourings, scatterRows } from "#lib/charts/scatter-rows.ts";
import type { BoardProps } from "./board-page.tsx";
import { measureName } from "./measure-name.ts";
import { ScatterChoice } from "./scatter-choice.tsx";
import { ScatterLegend } from "./scatter-legend.tsx";
import { ScatterTable } from "./scatter-table.tsx";
import { ScatterWordsBelow } from "./scatter-words.tsx";

/** Two measures against each other, by choice; in words below. */
export function ScatterSection(props: BoardProps) {
  const t = useTranslations();
  const { board, locale, params } = props;
  const all = scatterMeasures(board.benchmark);
  const measures = chosenMeasures(all, params);
  if (!measures) return null;
  const colour =
    colourings.find((known) => known === params.colour) ?? "organisation";
  const names = {
    x: measureName(t, measures.x, locale),
    y: measureName(t, measures.y, locale),
  };
  return (
    <section
      id="scatter"
      className="page section"
      aria-labelledby="scatter-title"
    >
      <h2 id="scatter-title">{t("scatter.heading", names)}</h2>
      <ScatterChoice
        all={all}
        locale={locale}
        params={params}
        measures={measures}
        colour={colour}
      />
      <Chart {...props} measures={measures} colour={colour} names={names} />
    </section>
  );
}

interface ChartProps extends BoardProps {
  measures: { x: Measure; y: Measure };
  colour: (typeof colourings)[number];
  names: { x: string; y: string };
}

function Chart({ locale, params, view, measures, colour, names }: ChartProps) {
  const t = useTranslations("scatter");
  const selected = view.selected.map(({ key }) => key);
  const input = { rows: scatterRows(view.rows, measures, colour), measures };
  if (input.rows.length < 3) {
    return <p className="section-lead">{t("none", names)}</p>;
  }
  const frame = scatterFrames.wide;
  const chart = prepareScatter({ ...input, selected, frame });
  const { n, r } = chart.trend;
  const trend = r === null ? "" : t("trendText", { r: r.toFixed(2) });
  const point = t.raw("point");
  return (
    <>
      <p className="section-lead">{t("lead")}</p>
      <a className="skip-link" href="#scatter-data">
        {t("skip", { n })}
      </a>
      <div className="scatter-layout">
        <ScatterFigure
          {...input}
          selection={{ locale, params, selected }}
          words={{
            title: t("title", names),
            description: t("description", { n, trend }),
            ...names,
            model: t("model"),
            group: t(`colouring.${colour}`),
            download: {
              label: t("download"),
              svg: t("saveSvg"),
              png: t("savePng"),
              csv: t("saveCsv"),
            },
            point: point
              .replace("{xName}", names.x)
              .replace("{yName}", names.y),
          }}
        />
        <ScatterLegend
          chart={chart}
          total={view.rows.length}
          measures={measures}
          colour={colour}
        />
      </div>
      <ScatterTable
        chart={chart}
        names={names}
        colour={colour}
        selection={{ locale, params, selected }}
      />
      <ScatterWordsBelow
        chart={chart}
        measures={measures}
        selection={{ locale, params, selected }}
      />
    </>
  );
}
