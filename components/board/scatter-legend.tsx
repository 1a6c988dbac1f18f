import { useTranslations } from "next-intl";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import { ScatterKeys } from "./scatter-keys.tsx";
import type { ScatterView } from "./scatter-view.ts";

interface Props {
  scatter: ScatterView;
  /** Rows in view, with or without both values. */
  total: number;
}

/** How to read the scatter plot, and what it says in numbers. */
export function ScatterLegend({ scatter, total }: Props) {
  const all = useTranslations();
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
      <ScatterKeys scatter={scatter} rings t={all} />
      <p className="quiet">
        {isCut && t("zoomed")} {isLog && t("log")}
      </p>
    </div>
  );
}
