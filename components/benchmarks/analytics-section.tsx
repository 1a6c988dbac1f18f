import { useTranslations } from "next-intl";
import { DataTable } from "#components/tables/data-table.tsx";
import type {
  DatasetAnalytics,
  FoundQuestion,
} from "#lib/schema/question-page.ts";
import { answersBehind } from "#lib/urls/answers-href.ts";
import { questionHref } from "#lib/urls/question-href.ts";
import type { BenchmarkProps } from "./benchmark-view.tsx";

/** As many questions as are listed at once; the explorer has the others. */
const MOST_LISTED = 12;

/** What the answers say of the questions: how hard, how telling, near the ceiling or the floor, and which stand out. */
export function AnalyticsSection(props: BenchmarkProps) {
  const t = useTranslations("analytics");
  const { analytics, board, locale } = props;
  if (analytics.length === 0) return null;
  return (
    <section className="page section" aria-labelledby="analytics">
      <h2 id="analytics">{t("heading")}</h2>
      <p className="section-lead">{t("lead")}</p>
      <DataTable
        caption={t("caption")}
        columns={[
          t("dataset"),
          t("mean"),
          t("floor"),
          t("saturation"),
          t("discrimination"),
          t("runs"),
        ]}
      >
        <tbody>
          {analytics.map((each) => (
            <DatasetRow key={each.dataset} {...props} found={each} />
          ))}
        </tbody>
      </DataTable>
      <p className="table-notes">{t("notes")}</p>
      <FoundList {...props} kind="unsolved" />
      <FoundList {...props} kind="suspect" />
      <FoundList {...props} kind="contrary" />
      <p className="section-links">
        <a href={answersBehind(locale, board.benchmark.id, [], {})}>
          {t("all")}
        </a>
      </p>
    </section>
  );
}

function DatasetRow(props: BenchmarkProps & { found: DatasetAnalytics }) {
  const t = useTranslations("table");
  const { board, locale, found } = props;
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const cell = (text: string | undefined) =>
    text ?? (
      <span className="missing">
        <span aria-hidden="true">—</span>
        <span className="visually-hidden">{t("missing")}</span>
      </span>
    );
  const share = (value: number | null) =>
    cell(value === null ? undefined : percent.format(value));
  return (
    <tr>
      <th scope="row">
        <a
          className="score-link"
          href={answersBehind(locale, board.benchmark.id, [], {
            dataset: found.dataset,
          })}
        >
          {nameOf(props, found.dataset)}
        </a>
      </th>
      <td>{share(found.mean)}</td>
      <td>{share(found.guessingFloor)}</td>
      <td>{share(found.saturation)}</td>
      <td>{cell(found.meanDiscrimination?.toFixed(2))}</td>
      <td>{found.runs}</td>
    </tr>
  );
}

function FoundList(
  props: BenchmarkProps & { kind: "unsolved" | "suspect" | "contrary" },
) {
  const t = useTranslations("analytics");
  const { analytics, kind } = props;
  const found = analytics.flatMap((each) =>
    each[kind].map((question: FoundQuestion) => ({
      ...question,
      dataset: each.dataset,
    })),
  );
  if (found.length === 0) return null;
  return (
    <details className="more">
      <summary>{t(`${kind}.title`, { n: found.length })}</summary>
      <p className="quiet">{t(`${kind}.text`)}</p>
      <ul className="found-questions">
        {found.slice(0, MOST_LISTED).map((question) => (
          <li key={`${question.hash} ${question.turn}`}>
            <a
              className="text-link"
              href={questionHref(
                props.locale,
                props.board.benchmark.id,
                question.hash,
              )}
            >
              {t("question", {
                dataset: nameOf(props, question.dataset),
                n: question.externalId ?? question.position + 1,
              })}
            </a>
          </li>
        ))}
        {found.length > MOST_LISTED && (
          <li className="quiet">
            {t("cut", { shown: MOST_LISTED, total: found.length })}
          </li>
        )}
      </ul>
    </details>
  );
}

function nameOf({ board, locale }: BenchmarkProps, id: string): string {
  const categories = board.benchmark.axes.flatMap((axis) => axis.categories);
  const datasets = categories.flatMap((each) => each.datasets);
  return datasets.find((each) => each.id === id)?.name[locale] ?? id;
}
