import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import type { QuestionProps } from "./question-view.tsx";

/** The way to tell the reviewers of something wrong with an answer to this question, or with what was made of it. */
export function ReportAnswer({ locale, page, models }: QuestionProps) {
  const t = useTranslations("questionPage");
  const runs = new Map(
    page.turns
      .flatMap(({ groups }) => groups.flatMap((group) => group.runs))
      .map(({ run }) => [run.key, run]),
  );
  if (runs.size === 0) return null;
  const chosen = models.find((key) => runs.has(key));
  return (
    <section className="page section" aria-labelledby="report">
      <h2 id="report">{t("report")}</h2>
      <form className="add-model" action={localePath(locale, "/report")}>
        <input type="hidden" name="subject" value={page.hash} />
        <label htmlFor="report-run">{t("reportRun")}</label>
        <select
          id="report-run"
          name="run"
          defaultValue={chosen && runs.get(chosen)?.runId}
        >
          {[...runs.values()].map((run) => (
            <option key={run.key} value={run.runId}>
              {runName(run)}
            </option>
          ))}
        </select>
        <button type="submit">{t("reportGo")}</button>
      </form>
    </section>
  );
}
