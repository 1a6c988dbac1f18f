import { useTranslations } from "next-intl";
import { SeriesKey } from "#components/charts/series-key.tsx";
import type { PreparedRadar } from "#lib/charts/prepare-radar.ts";

interface Props {
  charts: { name: string; chart: PreparedRadar }[];
  /** Per model: the address without it. */
  links: string[];
  /** Per model: the questions behind its score in a category; null where there are only figures. */
  behind: ((scope: { category: string }) => string | null)[];
}

/** The radars in numbers, which is also their legend. */
export function CompareTable({ charts, links, behind }: Props) {
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
          <AxisScores key={axis.chart.axis} {...axis} behind={behind} />
        ))}
      </table>
    </section>
  );
}

function AxisScores({
  name,
  chart,
  behind,
}: Props["charts"][number] & Pick<Props, "behind">) {
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
            {spoke.name ?? spoke.label}
            {spoke.name && <small>{spoke.label}</small>}
          </th>
          {chart.series.map(({ key, texts }, model) => (
            <Score
              key={key}
              text={texts[at] ?? null}
              href={behind[model]?.({ category: spoke.id }) ?? null}
            />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Score({ text, href }: { text: string | null; href: string | null }) {
  const t = useTranslations("table");
  if (text === null)
    return (
      <td className="missing">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t("missing")}</span>
      </td>
    );
  if (href === null) return <td>{text}</td>;
  return (
    <td>
      <a className="score-link" href={href} title={t("toAnswers")}>
        {text}
      </a>
    </td>
  );
}
