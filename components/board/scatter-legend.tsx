import { useTranslations } from "next-intl";
import { slotColour } from "#components/charts/scatter-marks.tsx";
import type { PreparedScatter } from "#lib/charts/prepare-scatter.ts";
import { shapePath, shapes } from "#lib/charts/size-shape.ts";

/** How to read the scatter plot, and what it says in numbers. */
export function ScatterLegend({ chart }: { chart: PreparedScatter }) {
  const t = useTranslations("scatter");
  const { n, r } = chart.trend;
  return (
    <div className="legend">
      {r !== null && (
        <p className="legend-figure">
          <b>{r.toFixed(2)}</b>
          <span>{t("correlation")}</span>
        </p>
      )}
      <p className="quiet">{t("counted", { n, total: chart.total })}</p>
      <h3>{t("organisations")}</h3>
      <ul>
        {chart.legend.map(({ name, slot, count }) => (
          <li key={name ?? ""}>
            <svg viewBox="-6 -6 12 12" aria-hidden="true">
              <circle r="4.6" fill={slotColour(slot)} />
            </svg>
            {name ?? t("others")}
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
              {t(shape)}
            </li>
          ))}
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
      </ul>
      <p className="quiet">{t("zoomed")}</p>
    </div>
  );
}
