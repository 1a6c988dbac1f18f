import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import type { QueueHealth } from "#lib/db/get-queue-health.ts";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";

/** How each kind of job fares, and how long the oldest has waited. */
export function QueueHealthTable({
  locale,
  queues,
}: {
  locale: Locale;
  queues: QueueHealth[];
}) {
  const t = useTranslations("administration.queue");
  if (queues.length === 0) return <p className="section-lead">{t("none")}</p>;
  const columns = [
    t("name"),
    t("waiting"),
    t("oldest"),
    t("active"),
    t("failed"),
    t("done"),
  ];
  return (
    <ListTable caption={t("caption")} columns={columns}>
      <tbody>
        {queues.map(({ name, oldest, ...counts }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="figure">{counts.waiting}</td>
            <td className="figure">
              {oldest === null ? "—" : formatMoment(oldest, locale)}
            </td>
            <td className="figure">{counts.active}</td>
            <td
              className="figure"
              data-severity={counts.failed ? "error" : undefined}
            >
              {counts.failed}
            </td>
            <td className="figure">{counts.done}</td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}
