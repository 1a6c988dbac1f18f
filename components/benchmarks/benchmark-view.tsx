import { useTranslations } from "next-intl";
import { FactList } from "#components/models/fact-list.tsx";
import { formatFormula } from "#lib/format/formula.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Benchmark } from "#lib/schema/benchmark.ts";
import type { Board } from "#lib/schema/board.ts";
import type { DatasetAnalytics } from "#lib/schema/question-page.ts";
import type { SampleQuestion } from "#lib/schema/sample-question.ts";
import { answersPath } from "#lib/urls/answers-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { AnalyticsSection } from "./analytics-section.tsx";
import { DatasetTree } from "./dataset-tree.tsx";
import { HardestTable } from "./hardest-table.tsx";
import { PromptList } from "./prompt-list.tsx";
import { RuleList } from "./rule-list.tsx";
import { SampleList } from "./sample-list.tsx";
import { VersionList } from "./version-list.tsx";

export interface BenchmarkProps {
  locale: Locale;
  board: Board;
  /** Every version of its family, itself among them, in order. */
  versions: Benchmark[];
  /** Questions that may be shown, one per dataset at most. */
  samples: SampleQuestion[];
  /** What published answers show of its datasets; empty where there are only figures. */
  analytics: DatasetAnalytics[];
}

/** What a benchmark measures, how its numbers are computed, and where it is hard. */
export function BenchmarkView(props: BenchmarkProps) {
  const t = useTranslations();
  const { locale, board } = props;
  const { benchmark, rows } = board;
  const formula = formatFormula(benchmark.formula, {
    understanding: t("axis.understanding"),
    generation: t("axis.generation"),
  });
  const llms = rows.filter(({ kind }) => kind === "llm").length;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">{t("benchmarkPage.eyebrow")}</p>
        <h1>{benchmark.name[locale]}</h1>
        <p className="lead">{benchmark.description[locale]}</p>
        <FactList
          facts={[
            {
              name: t("intro.formula"),
              value: formula ?? t("intro.noFormula"),
            },
            {
              name: t("benchmarkPage.runs"),
              value: t("benchmarkPage.runCount", {
                llms,
                baselines: rows.length - llms,
              }),
            },
            {
              name: t("benchmarkPage.licence"),
              value: benchmark.licence ?? null,
            },
          ]}
        />
        <p className="section-links">
          <a href={`${localePath(locale)}?benchmark=${benchmark.id}`}>
            {t("modelPage.board")}
          </a>
          <a href={localePath(locale, "/benchmarks")}>
            {t("benchmarkPage.all")}
          </a>
          {rows.some(({ answered }) => answered > 0) && (
            <a href={answersPath(locale, benchmark.id)}>
              {t("benchmarkPage.answers")}
            </a>
          )}
        </p>
      </section>
      <DatasetTree {...props} />
      <RuleList {...props} />
      <PromptList {...props} />
      <SampleList {...props} />
      <HardestTable {...props} />
      <AnalyticsSection {...props} />
      <VersionList {...props} />
    </main>
  );
}
