import { useTranslations } from "next-intl";
import { runName } from "#lib/format/run-name.ts";
import type { Locale } from "#lib/i18n/locales.ts";
import type { ExplorerPage, ExplorerRow } from "#lib/schema/explorer.ts";
import { questionHref } from "#lib/urls/question-href.ts";
import { AnswerCell } from "./answer-cell.tsx";
import type { ExplorerProps } from "./explorer-view.tsx";
import { letterOf } from "./letter-of.ts";
import { LongText } from "./long-text.tsx";
import { ShownTextView } from "./shown-text.tsx";

type Props = ExplorerProps & { page: ExplorerPage };

/** One row a question, one column a model; on a phone each question is a block of its own. */
export function ExplorerTable(props: Props) {
  const t = useTranslations("answers");
  const { page } = props;
  return (
    <section
      className="answers-window"
      aria-label={t("table")}
      // oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      <table className="answers-table" data-runs={page.runs.length}>
        <caption className="visually-hidden">{t("table")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("question")}</th>
            <th scope="col">{t("reference")}</th>
            {page.runs.map((run, at) => (
              <th key={run.runId} scope="col">
                <b className="letter">{letterOf(at)}</b> {runName(run)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {page.rows.map((row) => (
            <QuestionRow key={`${row.hash}-${row.turn}`} {...props} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function QuestionRow(props: Props & { row: ExplorerRow }) {
  const t = useTranslations("answers");
  const { row, page, params, board, locale, runs } = props;
  const differs = new Set(row.answers.map((each) => each?.isRight)).size > 1;
  const name = datasetName(props, row.dataset);
  return (
    <tr data-row="" data-differs={differs || undefined}>
      <th scope="row">
        <a
          className="question-link"
          href={questionHref(locale, board.benchmark.id, row.hash, runs)}
        >
          {name} {t("number", { n: row.externalId ?? row.position + 1 })}
          {row.turn > 1 && ` · ${t("turn", { turn: row.turn })}`}
        </a>
        <LongText shown={row.question}>
          <ShownTextView shown={row.question} marks={params.marks} />
        </LongText>
        <Stats row={row} locale={locale} />
      </th>
      <td data-label={t("reference")}>
        <LongText shown={row.reference}>
          <ShownTextView shown={row.reference} marks={params.marks} />
        </LongText>
      </td>
      {page.runs.map((run, at) => (
        <td
          key={run.runId}
          data-label={`${letterOf(at)} ${runName(run)}`}
          data-right={row.answers[at]?.isRight}
        >
          <AnswerCell
            answer={row.answers[at] ?? null}
            reading={readingOf(props, row.answers[at])}
            dataset={row.dataset}
            benchmark={board.benchmark}
            beside={besideOf(row, at, params.diff)}
            marks={params.marks}
          />
        </td>
      ))}
    </tr>
  );
}

function besideOf(row: ExplorerRow, at: number, diff: string): string | null {
  if (diff === "reference")
    return row.reference.kind === "text" ? row.reference.text : null;
  const first = at > 0 && diff === "first" ? row.answers[0]?.output : null;
  return first?.kind === "text" ? first.text : null;
}

const readingOf = (
  { readings }: Props,
  answer: ExplorerRow["answers"][0] = null,
) => (answer ? readings.get(answer) : undefined);

function Stats({ row, locale }: { row: ExplorerRow; locale: Locale }) {
  const t = useTranslations("answers");
  const { stats } = row;
  if (!stats) return null;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  return (
    <p className="question-stats">
      {t("stats.right", { share: percent.format(stats.right), n: stats.n })}
      {stats.discrimination !== null &&
        ` · ${t("stats.discrimination", { r: stats.discrimination.toFixed(2) })}`}
      {stats.isUnsolved && ` · ${t("stats.unsolved")}`}
      {stats.suspect && ` · ${t("stats.suspect")}`}
    </p>
  );
}

function datasetName({ board, locale }: Props, id: string): string {
  const categories = board.benchmark.axes.flatMap((each) => each.categories);
  const datasets = categories.flatMap((each) => each.datasets);
  return datasets.find((each) => each.id === id)?.name[locale] ?? id;
}
