import { useTranslations } from "next-intl";
import { Notice } from "#components/ui/notice.tsx";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board } from "#lib/schema/board.ts";
import type { AnswerDiagnosis } from "#lib/schema/diagnosis.ts";
import type {
  ExplorerPage,
  ExplorerResult,
  ShownAnswer,
} from "#lib/schema/explorer.ts";
import {
  answersHref,
  unfiltered,
  type AnswersParams,
} from "#lib/urls/answers-href.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { ExplorerFilters } from "./explorer-filters.tsx";
import { ExplorerKeys } from "./explorer-keys.tsx";
import { ExplorerProblem } from "./explorer-problem.tsx";
import { ExplorerTable } from "./explorer-table.tsx";
import { NarrowFold } from "./narrow-fold.tsx";
import { PageLinks } from "./page-links.tsx";
import { AddRun, ChosenRuns } from "./run-picker.tsx";
import { ScopeForm } from "./scope-form.tsx";
import { scopeName } from "./scope-name.ts";
import { SearchForm } from "./search-form.tsx";
import { ShowOptions } from "./show-options.tsx";

export interface ExplorerProps {
  locale: Locale;
  board: Board;
  params: AnswersParams;
  /** Keys of the chosen runs, A first. */
  runs: string[];
  result: ExplorerResult;
  /** How the answers of the page were read, where that can be told. */
  readings: ReadonlyMap<ShownAnswer, AnswerDiagnosis>;
}

/** Several models' answers to the same questions, side by side. */
export function ExplorerView(props: ExplorerProps) {
  const t = useTranslations("answers");
  const { locale, board, params, result } = props;
  const { benchmark } = board;
  return (
    <main id="main" tabIndex={-1}>
      <section className="page page-intro">
        <p className="eyebrow">{t("eyebrow")}</p>
        <h1>{scopeName(benchmark, params, locale)}</h1>
        <p className="lead">{t("lead")}</p>
        <p className="section-links">
          <a href={`${localePath(locale)}?benchmark=${benchmark.id}`}>
            {t("board", { benchmark: benchmark.name[locale] })}
          </a>
          <a href={benchmarkHref(locale, benchmark.id)}>{t("method")}</a>
        </p>
        <ChosenRuns {...props} />
        <NarrowFold title={t("foldScope")}>
          <AddRun {...props} />
          <ScopeForm {...props} />
        </NarrowFold>
      </section>
      <section className="page section answers" aria-labelledby="answers-title">
        <h2 id="answers-title">{t("heading")}</h2>
        <NarrowFold
          title={t("foldFilters")}
          on={filtersOn(params)}
          isOpen={!result.ok}
        >
          <SearchForm {...props} />
          {result.ok && <Choices {...props} page={result.page} />}
        </NarrowFold>
        {result.ok ? (
          <Found {...props} page={result.page} />
        ) : (
          <ExplorerProblem {...props} result={result} />
        )}
      </section>
    </main>
  );
}

type FoundProps = ExplorerProps & { page: ExplorerPage };

function Choices(props: FoundProps) {
  const { params, page } = props;
  // Where nothing is found, what only counts noughts does not stand between the reader and the word of it.
  const hasRows = page.rows.length > 0;
  const isFiltered = params.pattern !== "all" || params.diagnosis !== undefined;
  return (
    <>
      {(hasRows || isFiltered) && <ExplorerFilters {...props} />}
      {hasRows && <ShowOptions {...props} />}
    </>
  );
}

/** How many filters narrow the questions down. */
const filtersOn = ({ pattern, diagnosis, min, max, q }: AnswersParams) =>
  [
    pattern !== "all",
    diagnosis !== undefined,
    min !== undefined || max !== undefined,
    q !== "",
  ].filter(Boolean).length;

function Found(props: FoundProps) {
  const t = useTranslations("answers");
  const { locale, board, params, page } = props;
  return (
    <>
      <PageLinks {...props} place="top" />
      {page.rows.length === 0 ? (
        <Notice
          level={3}
          title={t("noMatchTitle")}
          text={t("noMatch")}
          href={answersHref(locale, board.benchmark.id, params, unfiltered)}
          action={t("reset")}
        />
      ) : (
        <>
          <ExplorerTable {...props} />
          <PageLinks {...props} place="bottom" />
          <p className="quiet keys">
            <kbd>j</kbd> {t("keys.next")} <kbd>k</kbd> {t("keys.previous")}{" "}
            <kbd>n</kbd> {t("keys.difference")} <kbd>o</kbd> {t("keys.open")}
          </p>
          <ExplorerKeys />
        </>
      )}
    </>
  );
}
