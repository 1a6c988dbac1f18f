import { useTranslations } from "next-intl";
import { DifferenceSection } from "#components/charts/difference-section.tsx";
import { RadarGroup } from "#components/charts/radar-group.tsx";
import { RunMisses } from "#components/misses/run-misses.tsx";
import { EvidenceBadge } from "#components/tables/evidence-badge.tsx";
import {
  prepareModelRun,
  type PreparedModelRun,
} from "#lib/charts/prepare-model-run.ts";
import { hasOverall, scoredAxes } from "#lib/charts/scored-axes.ts";
import { formatLength } from "#lib/format/length.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { Board, BoardRow } from "#lib/schema/board.ts";
import type { DatasetMisses } from "#lib/schema/misses.ts";
import type { PublicRun } from "#lib/schema/model-page.ts";
import { answersOfRow } from "#lib/urls/answers-href.ts";
import { benchmarkHref } from "#lib/urls/benchmark-href.ts";
import { compareHref } from "#lib/urls/compare-href.ts";
import { localePath } from "#lib/urls/locale-path.ts";
import { reportHref } from "#lib/urls/report-href.ts";
import { runHref } from "#lib/urls/run-href.ts";
import { CategoryTable } from "./category-table.tsx";
import { DatasetTable } from "./dataset-table.tsx";
import { FactList } from "./fact-list.tsx";
import { RunFacts } from "./run-facts.tsx";
import { ScoreText } from "./score-text.tsx";
import { StrengthsText } from "./strengths-text.tsx";

export interface RunProps {
  locale: Locale;
  board: Board;
  run: PublicRun;
  /** Why its answers missed; none where they were not read. */
  misses: readonly DatasetMisses[];
}

/** One run of a model on one board: where it stands, in what, and how it was made. */
export function RunSection({ locale, board, run, misses }: RunProps) {
  const t = useTranslations();
  const { benchmark } = board;
  const prepared = prepareModelRun(board, run.id);
  if (!prepared) return null;
  const rows = radarRows(prepared, t);
  const names = new Map(
    scoredAxes(benchmark)
      .flatMap((axis) => axis.parts)
      .map(({ id, name }) => [id, name[locale]]),
  );
  return (
    <section
      id={`run-${run.id}`}
      className="page section"
      aria-labelledby={`title-${run.id}`}
    >
      <h2 id={`title-${run.id}`}>
        {benchmark.name[locale]}
        {run.label && <small> {run.label}</small>}
      </h2>
      <RunLinks locale={locale} board={board} prepared={prepared} />
      <FactList facts={standing(prepared, { board, run, locale }, t)} />
      {hasOverall(benchmark) && prepared.row.kind === "llm" && (
        <StrengthsText run={prepared} names={names} />
      )}
      <div className="run-layout">
        <RadarGroup benchmark={benchmark} locale={locale} rows={rows} />
        <CategoryTable
          benchmark={benchmark}
          locale={locale}
          prepared={prepared}
        />
      </div>
      <DifferenceSection benchmark={benchmark} locale={locale} rows={rows} />
      <DatasetTable
        benchmark={benchmark}
        locale={locale}
        run={run}
        boardKey={prepared.row.key}
      />
      <RunMisses
        locale={locale}
        board={board}
        row={prepared.row}
        misses={misses}
      />
      <RunFacts locale={locale} run={run} />
    </section>
  );
}

function RunLinks(
  props: Pick<RunProps, "locale" | "board"> & { prepared: PreparedModelRun },
) {
  const t = useTranslations();
  const { locale, board, prepared } = props;
  const { benchmark } = board;
  return (
    <p className="section-links">
      <a href={`${localePath(locale)}?benchmark=${benchmark.id}`}>
        {t("modelPage.board")}
      </a>
      <a href={benchmarkHref(locale, benchmark.id)}>{t("modelPage.method")}</a>
      {prepared.base && (
        <a
          href={compareHref(locale, benchmark.id, [
            prepared.row.key,
            prepared.base.key,
          ])}
        >
          {t("modelPage.compareBase", { base: prepared.base.displayName })}
        </a>
      )}
      <a href={runHref(locale, prepared.row.runId)}>{t("history.link")}</a>
      <a href={reportHref(locale, prepared.row.runId)}>{t("report.title")}</a>
    </p>
  );
}

type Translate = ReturnType<typeof useTranslations<never>>;

function standing(
  { row, overall }: PreparedModelRun,
  { board, run, locale }: Omit<RunProps, "misses">,
  t: Translate,
) {
  const rank =
    row.kind === "baseline"
      ? t("modelPage.baselineRank")
      : t("table.notRanked");
  const { benchmark } = board;
  return [
    ...(hasOverall(benchmark)
      ? [
          {
            name: t("modelPage.rank"),
            value: overall ? t("modelPage.rankOf", { ...overall }) : rank,
          },
          {
            name: t("axis.overall"),
            value:
              row.overall === null ? (
                t("pages.none")
              ) : (
                <ScoreText
                  value={row.overall}
                  scale={{ min: 0, max: 1 }}
                  href={answersOfRow(locale, benchmark.id, row)({})}
                />
              ),
          },
        ]
      : []),
    {
      name: t("columns.facts.evidence"),
      value: (
        <>
          <EvidenceBadge
            level={run.evidence}
            text={t(`evidence.${run.evidence}`)}
            title={undefined}
          />
          <small className="quiet"> {t(`evidence.${run.evidence}Title`)}</small>
        </>
      ),
    },
    { name: t("modelPage.answers"), value: answers(row, t) },
  ];
}

function answers(row: BoardRow, t: Translate) {
  const { answered, expected, evidence, meanAnswerLength: length } = row;
  return (
    <>
      {expected > 0 && evidence !== "reported"
        ? t("modelPage.answered", { answered, expected })
        : t("modelPage.noAnswers")}
      {length !== null && (
        <small className="quiet">
          {" "}
          {t("modelPage.meanLength", { length: formatLength(length) })}
        </small>
      )}
    </>
  );
}

function radarRows({ row, base, sizeClass }: PreparedModelRun, t: Translate) {
  const own = { key: row.key, name: row.displayName, parts: row.parts };
  return [
    own,
    ...(base
      ? [
          {
            key: base.key,
            name: t("modelPage.baseOf", { name: base.displayName }),
            parts: base.parts,
          },
        ]
      : []),
    ...(sizeClass
      ? [
          {
            key: `mean-of-${sizeClass.shape}`,
            name: t("modelPage.classMean", {
              size: t(`scatter.shapes.${sizeClass.shape}`),
              n: sizeClass.n,
            }),
            parts: sizeClass.parts,
          },
        ]
      : []),
  ];
}
