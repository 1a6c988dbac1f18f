import { useTranslations } from "next-intl";
import { describeIssue, describePlace } from "#lib/i18n/issues.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { AdminRunDetails } from "#lib/schema/admin-run.ts";
import { severitySchema } from "#lib/schema/issue.ts";

interface Props {
  locale: Locale;
  run: Pick<AdminRunDetails, "issues" | "firstIssues">;
}

/** What validation found, each severity behind its own summary; errors stand open. */
export function RunIssues({ locale, run }: Props) {
  const t = useTranslations("admin");
  const groups = severitySchema.options
    .map((severity) => ({
      severity,
      total: run.issues[severity],
      first: run.firstIssues.filter((issue) => issue.severity === severity),
    }))
    .filter(({ total }) => total > 0);
  return (
    <section className="section" aria-labelledby="issues">
      <h2 id="issues">{t("columns.issues")}</h2>
      {groups.length === 0 ? <p className="quiet">{t("noIssues")}</p> : null}
      {groups.map(({ severity, total, first }) => (
        <details key={severity} className="issues" open={severity === "error"}>
          <summary data-severity={severity}>
            {t(`counts.${severity}`, { count: total })}
          </summary>
          {first.length < total ? (
            <p className="quiet">
              {t("firstOf", { shown: first.length, total })}
            </p>
          ) : null}
          <ul>
            {first.map((issue, position) => (
              <li key={position}>
                {describeIssue(issue, locale)}
                {issue.place ? <code>{describePlace(issue.place)}</code> : null}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
