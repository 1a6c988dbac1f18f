import type { AnswerTable } from "../explorer/answer-table.ts";
import { statsByName } from "../explorer/question-stats.ts";
import { filterAnswers } from "../explorer/filter-answers.ts";
import {
  pageOfRows,
  readCursor,
  writeCursor,
} from "../explorer/page-of-rows.ts";
import {
  compareRows,
  sortRows,
  sortValues,
  type RowStats,
} from "../explorer/sort-answers.ts";
import {
  EXPLORER_PAGE_SIZE,
  type ExplorerPage,
  type ExplorerQuery,
  type ExplorerResult,
} from "../schema/explorer.ts";
import { explorerRows } from "./explorer-rows.ts";
import {
  explorerScope,
  readAnswerTable,
  type ExplorerScope,
} from "./explorer-scope.ts";
import { getQuestionStats } from "./get-question-stats.ts";
import {
  getPublicAnswers,
  publicRun,
  type PublicAnswers,
} from "./public-answers.ts";
import { searchInThread } from "./search-in-thread.ts";

/**
 * A page of the questions that some runs answered, side by side, with what each other choice of a filter would leave.
 * Of published public runs alone. Filters, counts and order are found in memory, of the runs' answer vectors; only the
 * texts of the page's rows are read, by primary key.
 */
export async function getExplorerPage(
  query: ExplorerQuery,
): Promise<ExplorerResult> {
  const answers = await getPublicAnswers(query.benchmarkId);
  if (!answers) return { ok: false, reason: "unknown-benchmark" };
  const scope = explorerScope(answers, query);
  if (scope.runs.length === 0) return { ok: false, reason: "no-runs" };
  if (scope.datasets.length === 0)
    return { ok: false, reason: "unknown-scope" };
  const table = await readAnswerTable(scope.datasets, scope.runs);
  const search = query.text
    ? await searchInThread(table, scope, query.text)
    : { ok: true as const, hasText: null };
  if (!search.ok) return search;
  const { rows, counts } = filterAnswers(
    table,
    { rightFrom: scope.datasets.map(({ rightFrom }) => rightFrom) },
    { ...filtersOf(query, scope), hasText: search.hasText },
  );
  const page = await pageOf(query, answers, scope, table, rows);
  return {
    ok: true,
    page: {
      runs: scope.runs.map(publicRun),
      unknownRuns: scope.unknownRuns,
      total: table.count,
      matching: rows.length,
      counts: {
        ...counts,
        dataset: scope.datasets.map(({ definition }, at) => ({
          id: definition.id,
          n: counts.dataset[at] ?? 0,
        })),
      },
      ...page,
    },
  };
}

function filtersOf(query: ExplorerQuery, { runs }: ExplorerScope) {
  const subject = runs.findIndex(({ key }) => key === query.subject);
  return {
    pattern: query.pattern ?? "all",
    diagnosis: query.diagnosis ?? null,
    minScore: query.minScore ?? null,
    maxScore: query.maxScore ?? null,
    subject: subject < 0 ? null : subject,
  };
}

async function pageOf(
  query: ExplorerQuery,
  answers: PublicAnswers,
  scope: ExplorerScope,
  table: AnswerTable,
  rows: readonly number[],
): Promise<Pick<ExplorerPage, "from" | "rows" | "next" | "previous">> {
  const { sort = "position", order = "asc" } = query;
  const needsStats = sort === "difficulty" || sort === "discrimination";
  const values = sortValues(table, sort, {
    stats: needsStats ? await statsByRow(answers, scope, table) : null,
    spans: scope.datasets.map(
      ({ definition: { scale } }) => scale.max - scale.min,
    ),
  });
  const sign = order === "asc" ? 1 : -1;
  const names = scope.datasets.map(({ definition }) => definition.id);
  const page = pageOfRows(sortRows(rows, values, order), table, names, {
    cursor: readCursor(query.cursor),
    size: Math.min(200, Math.max(1, query.pageSize ?? EXPLORER_PAGE_SIZE)),
    compare: values
      ? (a, b) => compareRows(values, sign, a, b)
      : (a, b) => sign * (a - b),
  });
  return {
    from: page.from,
    rows: await explorerRows(answers, scope, table, page.rows),
    next: writeCursor(page.next),
    previous: writeCursor(page.previous),
  };
}

async function statsByRow(
  answers: PublicAnswers,
  { datasets }: ExplorerScope,
  table: AnswerTable,
): Promise<RowStats> {
  const stats = await getQuestionStats(answers, datasets);
  const rows = datasets.map(({ id }) => {
    const found = stats.get(id);
    return found && statsByName(found);
  });
  const numbers = () => new Float64Array(table.count).fill(NaN);
  const [right, mean, discrimination] = [numbers(), numbers(), numbers()];
  for (let row = 0; row < table.count; row++) {
    const name = (table.question[row] ?? 0) * 256 + (table.turn[row] ?? 1);
    const found = rows[table.dataset[row] ?? 0]?.get(name);
    right[row] = found?.right ?? NaN;
    mean[row] = found?.mean ?? NaN;
    discrimination[row] = found?.discrimination ?? NaN;
  }
  return { right, mean, discrimination };
}
