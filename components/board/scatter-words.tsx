import { useTranslations } from "next-intl";
import type {
  PreparedScatter,
  ScatterPoint,
} from "#lib/charts/prepare-scatter.ts";
import { formatMeasure, type Measure } from "#lib/charts/scatter-measures.ts";
import {
  allRounderLimit,
  fewestForOutliers,
  outlierKinds,
  residualLimit,
  type Outlier,
} from "#lib/ranking/outliers.ts";
import { selectionHref, type Selection } from "./selection.ts";

interface Props {
  chart: PreparedScatter;
  measures: { x: Measure; y: Measure };
  selection: Selection;
}

/** What the scatter says, in words: who stands out, and who is not bettered. */
export function ScatterWordsBelow(props: Props) {
  const t = useTranslations("scatterWords");
  const { outliers, frontier } = props.chart;
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

// More are in the table.
const most = 6;

function OutlierList({
  kind,
  chart,
  measures,
  selection,
}: Props & { kind: Outlier["kind"] }) {
  const t = useTranslations("scatterWords");
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
        {found.slice(0, most).map((outlier) => (
          <li key={outlier.key}>
            <ModelLink
              point={pointOf(chart, outlier.key)}
              selection={selection}
            />{" "}
            <span className="quiet">
              {kind === "allRounder"
                ? t("both", texts(outlier))
                : t("predicted", texts(outlier))}
            </span>
          </li>
        ))}
      </ul>
      {found.length > most && (
        <p className="quiet">{t("more", { count: found.length - most })}</p>
      )}
    </section>
  );
}

function FrontierList({ chart, measures, selection }: Props) {
  const t = useTranslations("scatterWords");
  if (chart.frontier.length === 0) return null;
  const low = [measures.x, measures.y].find(({ better }) => better === "low");
  return (
    <section className="frontier-words">
      <h3>{t("frontier", { count: chart.frontier.length })}</h3>
      <p className="quiet">
        {low ? t(`frontierOf.${low.kind as "size"}`) : t("frontierOf.scores")}
      </p>
      <ul className="frontier-list">
        {chart.frontier.map((key) => {
          const point = pointOf(chart, key);
          return (
            <li key={key}>
              <ModelLink point={point} selection={selection} />{" "}
              <span className="quiet">
                {point?.xText} / {point?.yText}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

const pointOf = (chart: PreparedScatter, key: string) =>
  chart.points.find((point) => point.key === key);

/** A model that joins the radar below, or leaves it, like its point. */
function ModelLink({
  point,
  selection,
}: {
  point: ScatterPoint | undefined;
  selection: Selection;
}) {
  if (!point) return null;
  const href = selectionHref(selection, point.key);
  if (href === null) return <b>{point.name}</b>;
  return (
    <a href={href} data-soft="" rel="nofollow">
      {point.name}
    </a>
  );
}
