import { useTranslations } from "next-intl";
import { describeIssue, describePlace } from "#lib/i18n/issues.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import { severitySchema, type Issue } from "#lib/schema/issue.ts";

interface Props {
  locale: Locale;
  issues: readonly Issue[];
}

/** Issues at most per severity; a file that is wrong throughout says so early. */
const SHOWN = 200;

/** Issues by severity, each with its file and line; errors stand open. */
export function IssueGroups({ locale, issues }: Props) {
  const t = useTranslations("uploadResult");
  const groups = severitySchema.options
    .map((severity) => ({
      severity,
      all: issues.filter((issue) => issue.severity === severity),
    }))
    .filter(({ all }) => all.length > 0);
  return (
    <section className="section" aria-labelledby="issues">
      <h2 id="issues">{t("issues")}</h2>
      {groups.length === 0 ? <p className="quiet">{t("noIssues")}</p> : null}
      {groups.map(({ severity, all }) => (
        <details key={severity} className="issues" open={severity === "error"}>
          <summary data-severity={severity}>
            {t(`counts.${severity}`, { count: countOf(all) })}
          </summary>
          {countOf(all) > SHOWN ? (
            <p className="quiet">
              {t("firstOf", {
                shown: Math.min(SHOWN, all.length),
                total: countOf(all),
              })}
            </p>
          ) : null}
          <ul>
            {all.slice(0, SHOWN).map((issue, position) => (
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

/** Those that were counted but not kept are told by the last of their kind. */
const countOf = (issues: readonly Issue[]) =>
  issues.reduce((sum, { params }) => sum + 1 + Number(params["more"] ?? 0), 0);
