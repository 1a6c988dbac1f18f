import { useTranslations } from "next-intl";
import type { AdminRun } from "#lib/schema/admin-run.ts";
import { severitySchema } from "#lib/schema/issue.ts";

/** How many issues a run has, by severity; what it has none of is left out. */
export function IssueCounts({ issues }: Pick<AdminRun, "issues">) {
  const t = useTranslations("admin");
  const found = severitySchema.options.filter(
    (severity) => issues[severity] > 0,
  );
  if (found.length === 0) return <span className="quiet">{t("none")}</span>;
  return (
    <span className="issue-counts">
      {found.map((severity) => (
        <span key={severity} data-severity={severity}>
          {t(`counts.${severity}`, { count: issues[severity] })}
        </span>
      ))}
    </span>
  );
}
