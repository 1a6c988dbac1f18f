import { useTranslations } from "next-intl";
import { SeriesKey } from "#components/charts/series-key.tsx";
import type { PreparedRadar } from "#lib/charts/prepare-radar.ts";

interface Props {
  charts: { name: string; chart: PreparedRadar; fullNames: string[] }[];
  /** Per model: the address without it. */
  links: string[];
}

/** The radars in numbers, which is also their legend. */
export function CompareTable({ charts, links }: Props) {
  const t = useTranslations("radar");
  const models = charts[0]?.chart.series ?? [];
  return (
    <section
      className="compare-window"
      aria-label={t("tableCaption")}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="compare">
        <caption className="visually-hidden">{t("tableCaption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("category")}</th>
            {models.map(({ key, name, slot }, at) => (
              <th key={key} scope="col">
                <SeriesKey slot={slot} />
                {name}
                <a
                  href={links[at]}
                  className="remove"
                  aria-label={t("remove", { model: name })}
                  data-soft=""
                  rel="nofollow"
                >
                  ×
                </a>
              </th>
            ))}
          </tr>
        </thead>
        {charts.map((axis) => (
          <AxisScores key={axis.chart.axis} {...axis} />
        ))}
      </table>
    </section>
  );
}

function AxisScores({ name, chart, fullNames }: Props["charts"][number]) {
  const t = useTranslations("table");
  return (
    <tbody>
      <tr className="axis-row">
        <th scope="rowgroup" colSpan={chart.series.length + 1}>
          {name}
        </th>
      </tr>
      {chart.spokes.map((spoke, at) => (
        <tr key={spoke.id}>
          <th scope="row">
            {fullNames[at]}
            {fullNames[at] !== spoke.label && <small>{spoke.label}</small>}
          </th>
          {chart.series.map(({ key, texts }) => (
            <td key={key} className={texts[at] ? undefined : "missing"}>
              {texts[at] ?? (
                <>
                  <span aria-hidden="true">—</span>
                  <span className="visually-hidden">{t("missing")}</span>
                </>
              )}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}
