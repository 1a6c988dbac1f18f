import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type { PreparedTimeline } from "#lib/charts/prepare-timeline.ts";
import { formatDay } from "#lib/format/date.ts";
import { sentence } from "#lib/format/sentence.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { modelHref } from "#lib/urls/model-href.ts";

interface Props {
  chart: PreparedTimeline;
  name: string;
  locale: Locale;
}

/** An organisation's scores by release date, and the same in a table. */
export function Timeline({ chart, name, locale }: Props) {
  const t = useTranslations("organisationPage");
  return (
    <div className="run-layout">
      <figure className="timeline">
        <TimelineDrawing chart={chart} title={t("timelineTitle", { name })} />
        <figcaption className="quiet">
          {sentence(t("timelineKey", { name }))}
          {chart.undated > 0 && t("undated", { n: chart.undated })}
        </figcaption>
      </figure>
      <DataTable
        caption={t("timelineTable", { name })}
        columns={[t("model"), t("released"), t("overall")]}
      >
        <tbody>
          {chart.own.map(({ key, slug, name: model, date, score, leads }) => (
            <tr key={key}>
              <th scope="row">
                <a className="text-link" href={modelHref(locale, slug)}>
                  {model}
                </a>
              </th>
              <td className="date">{formatDay(date, locale)}</td>
              <td className={leads ? "best" : undefined}>
                {score}
                {leads && (
                  <span className="visually-hidden"> {t("leads")}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}

function TimelineDrawing(props: { chart: PreparedTimeline; title: string }) {
  const { chart, title } = props;
  const { plot, xTicks, yTicks, others, own, labels, path } = chart;
  return (
    <svg
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={title}
    >
      {yTicks.map(({ y, text }) => (
        <g key={text}>
          <path className="grid" d={`M${plot.left} ${y}H${plot.right}`} />
          <text x={plot.left - 8} y={y + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {xTicks.map(({ x, text }, at) => (
        <g key={text} className={at % 2 === 1 ? "in-between" : undefined}>
          <path className="grid" d={`M${x} ${plot.bottom}v5`} />
          <text className="day" x={x} y={plot.bottom + 20} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {others.map(({ cx, cy }, at) => (
        <circle key={at} className="other" cx={cx} cy={cy} r="3" />
      ))}
      <path className="best-so-far" d={path} />
      {own.map(({ key, cx, cy, name, score }) => (
        <circle key={key} className="own" cx={cx} cy={cy} r="5">
          <title>{`${name} ${score}`}</title>
        </circle>
      ))}
      {labels.map(({ key, text, x, y, anchor }) => (
        <text key={key} className="name" x={x} y={y} textAnchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
