import { useTranslations } from "next-intl";
import { ListTable } from "#components/tables/list-table.tsx";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AuditLine } from "#lib/schema/audit.ts";
import { auditHref } from "#lib/urls/audit-params.ts";

/** The log, the newest first; a subject leads to all that happened to it. */
export function AuditTable({
  locale,
  lines,
}: {
  locale: Locale;
  lines: AuditLine[];
}) {
  const t = useTranslations("administration.audit");
  const columns = [
    t("at"),
    t("actor"),
    t("action"),
    t("subject"),
    t("details"),
  ];
  return (
    <ListTable caption={t("caption")} columns={columns}>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <td className="figure">{formatMoment(line.at, locale)}</td>
            <td>{line.actor ?? t("system")}</td>
            <td>
              <code>{line.action}</code>
            </td>
            <td>
              {line.subjectType}{" "}
              <a
                className="link"
                href={auditHref(locale, { subject: line.subjectId })}
              >
                {line.subjectId}
              </a>
            </td>
            <td className="audit-details">
              <code>{line.details === "{}" ? "" : line.details}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </ListTable>
  );
}
