import { useTranslations } from "next-intl";
import { formatDay } from "#lib/format/date.ts";
import { formatFormula } from "#lib/format/formula.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import type { BoardProps } from "./board-page.tsx";

/** What this board is, and how its overall score comes about. */
export function BoardIntro({ board, locale }: BoardProps) {
  const t = useTranslations();
  const { benchmark, rows } = board;
  const formula = formatFormula(benchmark.formula, {
    understanding: t("axis.understanding"),
    generation: t("axis.generation"),
  });
  const ranked = rows.filter(
    (row) => row.kind === "llm" && row.overall !== null,
  ).length;
  const published = rows
    .map((row) => row.publishedAt)
    .filter((at) => at !== null)
    .toSorted()
    .at(-1);
  return (
    <section className="page intro">
      <div className="intro-text">
        <h1>{t("intro.heading")}</h1>
        <p>{t("intro.about")}</p>
        <nav aria-label={t("nav.sections")} className="section-links">
          <a href="#ranking">{t("nav.ranking")}</a>
          <a href="#scatter">{t("nav.scatter")}</a>
          <a href="#compare">{t("nav.compare")}</a>
        </nav>
      </div>
      <div className="facts">
        <dl>
          <div>
            <dt>{t("intro.benchmark")}</dt>
            <dd>
              <a href={benchmarkHref(locale, benchmark.id)}>
                {benchmark.name[locale]}
              </a>
            </dd>
          </div>
          <div>
            <dt>{t("intro.formula")}</dt>
            <dd className="formula">{formula ?? t("intro.noFormula")}</dd>
          </div>
          <div>
            <dt>{t("intro.models")}</dt>
            <dd>{t("intro.modelCount", { ranked, total: rows.length })}</dd>
          </div>
          {published && (
            <div>
              <dt>{t("intro.published")}</dt>
              <dd>{formatDay(published, locale)}</dd>
            </div>
          )}
        </dl>
        <details>
          <summary>{t("intro.details")}</summary>
          <p>{benchmark.description[locale]}</p>
        </details>
      </div>
    </section>
  );
}
