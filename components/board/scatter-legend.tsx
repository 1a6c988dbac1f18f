import { useTranslations } from "next-intl";
import { slotColour } from "#components/charts/scatter-marks.ts";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import { shapePath } from "#lib/charts/size-shape.ts";
import { groupName } from "./group-name.ts";
import type { ScatterView } from "./scatter-view.ts";

interface Props {
  scatter: ScatterView;
  /** Rows in view, with or without both values. */
  total: number;
}

/** How to read the scatter plot, and what it says in numbers. */
export function ScatterLegend({ scatter, total }: Props) {
  const t = useTranslations("scatter");
  const { chart, measures } = scatter;
  const { n, r, rho } = chart.trend;
  const { whole } = placeScatter({ ...chart, measures, zoom: undefined });
  // Sizes and dates have no zero to start at.
  const isCut = (["x", "y"] as const).some(
    (at) =>
      !["size", "date"].includes(measures[at].kind) &&
      whole[at].from > measures[at].scale.min,
  );
  const isLog = [measures.x, measures.y].some(({ kind }) => kind === "size");
  return (
    <div className="legend">
      {r !== null && rho !== null && (
        <>
          <p className="legend-figure">
            <b>{r.toFixed(2)}</b>
            <span>{t("correlation")}</span>
          </p>
          <p className="legend-figure">
            <b>{rho.toFixed(2)}</b>
            <span>{t("rankCorrelation")}</span>
          </p>
        </>
      )}
      <p className="quiet">{t("counted", { n, total })}</p>
      <Colours scatter={scatter} />
      <h3>{t("sizes")}</h3>
      <ul>
        {chart.shapes.map((shape) => (
          <li key={shape}>
            <svg viewBox="-7 -7 14 14" aria-hidden="true">
              <path d={shapePath(shape, 4.6)} className="legend-shape" />
            </svg>
            {t(`shapes.${shape}`)}
          </li>
        ))}
        <LineKeys
          hasLine={chart.trend.slope !== null}
          hasFrontier={chart.frontier.length > 0}
        />
      </ul>
      <p className="quiet">
        {isCut && t("zoomed")} {isLog && t("log")}
      </p>
    </div>
  );
}

function Colours({ scatter }: Pick<Props, "scatter">) {
  const t = useTranslations();
  const { chart, colour } = scatter;
  return (
    <>
      <h3>
        {t("scatter.colourOf", { what: t(`scatter.colouring.${colour}`) })}
      </h3>
      <ul>
        {chart.legend.map(({ name, slot, count }) => (
          <li key={name ?? ""}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <circle r="4.6" fill={slotColour(slot)} />
            </svg>
            {groupName(t, name, colour) ?? t("scatter.others")}
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function LineKeys(props: { hasLine: boolean; hasFrontier: boolean }) {
  const t = useTranslations("scatter");
  return (
    <>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true" className="chart">
          <circle className="ring" r="9.5" />
        </svg>
        {t("selectedMark")}
      </li>
      {props.hasLine && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true" className="chart">
            <path className="trend" d="M-7,4L7,-4" />
          </svg>
          {t("line")}
        </li>
      )}
      {props.hasFrontier && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true" className="chart">
            <path className="frontier" d="M-7,-4H0V4H7" />
          </svg>
          {t("frontierLine")}
        </li>
      )}
    </>
  );
}
