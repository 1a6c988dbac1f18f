import type { AnswerTable } from "../explorer/answer-table.ts";
import { ANSWERED } from "../explorer/answer-vector.ts";
import { statsByName, type DatasetStats } from "../explorer/question-stats.ts";
import type {
  ExplorerRow,
  QuestionStats,
  ShownText,
} from "../schema/explorer.ts";
import { allowsShowing } from "../schema/open-licence.ts";
import type { ExplorerScope } from "./explorer-scope.ts";
import { getQuestionStats } from "./get-question-stats.ts";
import {
  addressName,
  readJudgements,
  readOutputs,
  readQuestions,
  type AnswerAddress,
  type StoredQuestion,
} from "./page-texts.ts";
import type { PublicAnswers, PublicDataset } from "./public-answers.ts";
import { shownAnswer } from "./shown-answer.ts";
import { SHOWN_BESIDE, shownText } from "./shown-text.ts";

/** Some rows of the table with their texts. */
export async function explorerRows(
  answers: PublicAnswers,
  scope: ExplorerScope,
  table: AnswerTable,
  rows: readonly number[],
): Promise<ExplorerRow[]> {
  const datasetOf = (row: number) => scope.datasets[table.dataset[row] ?? 0];
  const addresses = rows.flatMap((row) =>
    addressesOf(scope, table, row).filter((address) => address !== null),
  );
  const judged = rows
    .filter((row) => datasetOf(row)?.definition.metric === "judge_rating")
    .flatMap((row) => addressesOf(scope, table, row, true))
    .filter((address) => address !== null);
  const shown = scope.datasets.filter((each) =>
    rows.some((row) => datasetOf(row) === each),
  );
  const [questions, outputs, judgements, stats] = await Promise.all([
    readQuestions(rows.map((row) => table.question[row] ?? 0)),
    readOutputs(addresses),
    readJudgements(judged),
    getQuestionStats(answers, shown),
  ]);
  return rows.flatMap((row) => {
    const dataset = datasetOf(row);
    const question = questions.get(table.question[row] ?? 0);
    if (!dataset || !question) return [];
    const turn = table.turn[row] ?? 1;
    const isMasked = !allowsShowing(dataset.definition.licence);
    const show = {
      rightFrom: dataset.rightFrom,
      most: SHOWN_BESIDE,
      isMasked,
    };
    return [
      {
        ...questionTexts(dataset, question, turn, SHOWN_BESIDE),
        stats: statsOf(stats.get(dataset.id), question.id, turn),
        answers: addressesOf(scope, table, row, true).map((address, run) => {
          const vector = table.runs[run];
          if (!address || !vector) return null;
          const name = addressName(address);
          const texts = {
            output: outputs.get(name),
            judgements: judgements.get(name) ?? [],
          };
          return shownAnswer(vector, row, texts, show);
        }),
      },
    ];
  });
}

/** A question's names and texts, or why they are not shown. */
export function questionTexts(
  { definition }: PublicDataset,
  question: StoredQuestion,
  turn: number,
  most: number,
): Omit<ExplorerRow, "stats" | "answers"> {
  const isMasked = !allowsShowing(definition.licence);
  const shown = (text: string | null | undefined): ShownText =>
    isMasked && text !== null && text !== undefined
      ? { kind: "masked" }
      : shownText(text, question.encoding, most);
  return {
    hash: question.hash,
    dataset: definition.id,
    turn,
    position: question.position,
    externalId: question.external_id,
    question: shown(question.inputs[turn - 1]),
    reference: shown(question.references[turn - 1]),
  };
}

export function statsOf(
  dataset: DatasetStats | undefined,
  question: number,
  turn: number,
): QuestionStats | null {
  const found = dataset && statsByName(dataset).get(question * 256 + turn);
  if (!found) return null;
  const { n, mean, right, discrimination, isUnsolved, suspect } = found;
  return { n, mean, right, discrimination, isUnsolved, suspect };
}

/** By run, where its answer is; null: it has none. */
function addressesOf(
  { runs }: ExplorerScope,
  table: AnswerTable,
  row: number,
  withJudgements = false,
): (AnswerAddress | null)[] {
  return table.runs.map((vector, at) => {
    const question = vector.question[row] ?? 0;
    const hasAnswer = ((vector.flags[row] ?? 0) & ANSWERED) !== 0;
    const run = runs[at];
    return run && question !== 0 && (hasAnswer || withJudgements)
      ? { runId: run.runId, question, turn: vector.turn[row] ?? 1 }
      : null;
  });
}
