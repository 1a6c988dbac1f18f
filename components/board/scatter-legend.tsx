import { useTranslations } from "next-intl";
import { placeScatter } from "#lib/charts/place-scatter.ts";
import type { Measure } from "#lib/charts/scatter-measures.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { ScatterKeys } from "./scatter-keys.tsx";
import type { ScatterView } from "./scatter-view.ts";

interface Props {
  locale: Locale;
  scatter: ScatterView;
  /** Rows in view, with or without both values. */
  total: number;
}

/** How to read the scatter plot, and what it says in numbers. */
export function ScatterLegend({ locale, scatter, total }: Props) {
  const all = useTranslations();
  const t = useTranslations("scatter");
  const { chart, measures } = scatter;
  const { n, r, rho } = chart.trend;
  const { whole } = placeScatter({ ...chart, measures, zoom: undefined });
  // Of scores alone: sizes and dates have no zero to start at, lengths none that is worth a word.
  const isCut = (["x", "y"] as const).some(
    (at) =>
      !["size", "date", "length"].includes(measures[at].kind) &&
      whole[at].from > measures[at].scale.min,
  );
  const shows = (kind: Measure["kind"]) =>
    measures.x.kind === kind || measures.y.kind === kind;
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
        {isCut && t("zoomed")} {shows("size") && t("log")}
      </p>
      {shows("length") && (
        <p className="legend-note">
          {t("length")}{" "}
          <a className="text-link" href={localePath(locale, "/method#length")}>
            {t("lengthMore")}
          </a>
        </p>
      )}
    </div>
  );
}
