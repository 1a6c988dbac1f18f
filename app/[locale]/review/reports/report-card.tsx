import { useTranslations } from "next-intl";
import { formatMoment } from "#lib/format/moment.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ProblemReport } from "#lib/schema/problem-report.ts";
import { longestWords } from "#lib/schema/run-move.ts";
import { runHref } from "#lib/urls/run-href.ts";
import { answerReport } from "../actions.ts";

/** One report with its answer, or the form for one. */
export function ReportCard({
  locale,
  report,
  level,
}: {
  locale: Locale;
  report: ProblemReport;
  level: 2 | 3;
}) {
  const Heading = `h${level}` as const;
  const t = useTranslations("report");
  const { run, subject, contact, answer } = report;
  return (
    <article className="card" aria-labelledby={`report-${report.id}`}>
      <Heading id={`report-${report.id}`}>
        <a className="link" href={runHref(locale, run.id)}>
          {run.model} {run.label}
        </a>
        {subject !== "" && <code> {subject}</code>}
      </Heading>
      <p className="quiet">
        {formatMoment(report.createdAt, locale)}
        {contact !== null && ` · ${contact}`}
      </p>
      <p className="words">{report.body}</p>
      {answer === null ? (
        <form action={answerReport} className="stack">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="id" value={report.id} />
          <label>
            {t("answer")}
            <textarea
              name="answer"
              required
              rows={2}
              maxLength={longestWords}
            />
          </label>
          <button type="submit" className="button button-quiet">
            {t("close")}
          </button>
        </form>
      ) : (
        <p className="words">
          <strong>{t("answered")}</strong> {answer}
        </p>
      )}
    </article>
  );
}
