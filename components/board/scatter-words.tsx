import { useTranslations } from "next-intl";
import { namedOutliers } from "#lib/charts/prepare-scatter.ts";
import { formatMeasure } from "#lib/charts/scatter-measures.ts";
import type { ScatterRow } from "#lib/charts/scatter-rows.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import {
  allRounderLimit,
  fewestForOutliers,
  outlierKinds,
  residualLimit,
  type Outlier,
} from "#lib/ranking/outliers.ts";
import { modelHref } from "#lib/urls/model-href.ts";
import type { ScatterView } from "./scatter-view.ts";

interface Props {
  scatter: ScatterView;
  locale: Locale;
}

/** What the scatter says, in words: who stands out, and who is not bettered. */
export function ScatterWordsBelow(props: Props) {
  const t = useTranslations("scatterWords");
  const { outliers, frontier } = props.scatter.chart;
  if (outliers.length + frontier.length === 0) return null;
  return (
    <div className="scatter-words">
      {outliers.length > 0 && (
        <>
          {outlierKinds.map((kind) => (
            <OutlierList key={kind} kind={kind} {...props} />
          ))}
          <p className="quiet">
            {t("rule", {
              residual: residualLimit,
              height: allRounderLimit,
              fewest: fewestForOutliers,
            })}
          </p>
        </>
      )}
      <FrontierList {...props} />
    </div>
  );
}

function OutlierList({
  kind,
  scatter,
  locale,
}: Props & { kind: Outlier["kind"] }) {
  const t = useTranslations("scatterWords");
  const { chart, measures, rows } = scatter;
  const found = chart.outliers.filter((outlier) => outlier.kind === kind);
  if (found.length === 0) return null;
  const texts = ({ x, y, predicted }: Outlier) => ({
    x: formatMeasure(x, measures.x),
    y: formatMeasure(y, measures.y),
    predicted: formatMeasure(predicted, measures.y),
  });
  return (
    <section className="outliers">
      <h3>{t(`kinds.${kind}`)}</h3>
      <ul>
        {found.slice(0, namedOutliers).map((outlier) => (
          <li key={outlier.key}>
            <ModelLink row={rowOf(rows, outlier.key)} locale={locale} />{" "}
            <span className="quiet">
              {kind === "allRounder"
                ? t("both", texts(outlier))
                : t("predicted", texts(outlier))}
            </span>
          </li>
        ))}
      </ul>
      {found.length > namedOutliers && (
        <p className="quiet">
          {t("more", { count: found.length - namedOutliers })}
        </p>
      )}
    </section>
  );
}

function FrontierList({ scatter, locale }: Props) {
  const t = useTranslations("scatterWords");
  const { chart, measures, rows } = scatter;
  if (chart.frontier.length === 0) return null;
  const low = [measures.x, measures.y].find(({ kind }) =>
    ["size", "date", "length"].includes(kind),
  );
  return (
    <section className="frontier-words">
      <h3>{t("frontier", { count: chart.frontier.length })}</h3>
      <p className="quiet">
        {low ? t(`frontierOf.${low.kind as "size"}`) : t("frontierOf.scores")}
      </p>
      <ul className="frontier-list">
        {chart.frontier.map((key) => {
          const row = rowOf(rows, key);
          return (
            row && (
              <li key={key}>
                <ModelLink row={row} locale={locale} />{" "}
                <span className="quiet">
                  {formatMeasure(row.x, measures.x)} /{" "}
                  {formatMeasure(row.y, measures.y)}
                </span>
              </li>
            )
          );
        })}
      </ul>
    </section>
  );
}

const rowOf = (rows: readonly ScatterRow[], key: string) =>
  rows.find((row) => row.key === key);

function ModelLink({
  row,
  locale,
}: {
  row: ScatterRow | undefined;
  locale: Locale;
}) {
  return row && <a href={modelHref(locale, row.slug)}>{row.name}</a>;
}
