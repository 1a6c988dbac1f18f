import { useTranslations } from "next-intl";
import { slotColour } from "#components/charts/scatter-marks.tsx";
import type { PreparedScatter } from "#lib/charts/prepare-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { Colouring } from "#lib/charts/scatter-rows.ts";
import { shapePath, shapes } from "#lib/charts/size-shape.ts";
import { groupName } from "./group-name.ts";

interface Props {
  chart: PreparedScatter;
  /** Rows in view, with or without both values. */
  total: number;
  measures: { x: Measure; y: Measure };
  colour: Colouring;
}

/** How to read the scatter plot, and what it says in numbers. */
export function ScatterLegend({ chart, total, measures, colour }: Props) {
  const t = useTranslations("scatter");
  const all = useTranslations();
  const { n, r, rho } = chart.trend;
  // Sizes and dates have no zero to start at.
  const isZoomed = (["x", "y"] as const).some(
    (at) =>
      !["size", "date"].includes(measures[at].kind) &&
      chart[at].min > measures[at].scale.min,
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
      <h3>{t("colourOf", { what: t(`colouring.${colour}`) })}</h3>
      <ul>
        {chart.legend.map(({ name, slot, count }) => (
          <li key={name ?? ""}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <circle r="4.6" fill={slotColour(slot)} />
            </svg>
            {groupName(all, name, colour) ?? t("others")}
            <span className="count">{count}</span>
          </li>
        ))}
      </ul>
      <h3>{t("sizes")}</h3>
      <ul>
        {shapes
          .filter((shape) => chart.shapes.includes(shape))
          .map((shape) => (
            <li key={shape}>
              <svg viewBox="-7 -7 14 14" aria-hidden="true">
                <path d={shapePath(shape, 4.6)} className="legend-shape" />
              </svg>
              {t(`shapes.${shape}`)}
            </li>
          ))}
        <LineKeys chart={chart} />
      </ul>
      <p className="quiet">
        {isZoomed && t("zoomed")} {isLog && t("log")}
      </p>
    </div>
  );
}

function LineKeys({ chart }: Pick<Props, "chart">) {
  const t = useTranslations("scatter");
  return (
    <>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true" className="chart">
          <circle className="ring" r="9.5" />
        </svg>
        {t("selectedMark")}
      </li>
      {chart.line && (
        <li>
          <svg viewBox="-7 -7 14 14" aria-hidden="true" className="chart">
            <path className="trend" d="M-7,4L7,-4" />
          </svg>
          {t("line")}
        </li>
      )}
      {chart.steps !== "" && (
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
