import type { QuestionPage, QuestionTurn } from "../schema/question-page.ts";
import { allowsShowing } from "../schema/open-licence.ts";
import { questionTexts, statsOf } from "./explorer-rows.ts";
import { readAnswerTable } from "./explorer-scope.ts";
import { getQuestionStats } from "./get-question-stats.ts";
import {
  addressName,
  readJudgements,
  readOutputs,
  readQuestions,
  type AnswerAddress,
  type StoredQuestion,
} from "./page-texts.ts";
import {
  getPublicAnswers,
  publicRun,
  type PublicAnswerRun,
  type PublicAnswers,
  type PublicDataset,
} from "./public-answers.ts";
import { pool } from "./pool.ts";
import { groupsOf, promptsOf } from "./question-groups.ts";
import { readPrompts } from "./read-prompts.ts";
import { shownAnswer } from "./shown-answer.ts";
import { SHOWN_ALONE } from "./shown-text.ts";

/**
 * One question with every public run's answer to it, grouped by answer and score. Null where the benchmark has no such
 * question that is its own or that a public run answered: nothing tells a private run's question from none.
 */
export async function getQuestionPage(
  benchmarkId: string,
  hash: string,
): Promise<QuestionPage | null> {
  if (!/^[0-9a-f]{64}$/.test(hash)) return null;
  const answers = await getPublicAnswers(benchmarkId);
  const found = answers && (await findQuestion(answers, hash));
  if (!answers || !found) return null;
  const { dataset, id } = found;
  const runs = [...answers.runs.values()];
  const [table, questions, stats] = await Promise.all([
    readAnswerTable([dataset], runs),
    readQuestions([id]),
    getQuestionStats(answers, [dataset]),
  ]);
  const question = questions.get(id);
  if (!question) return null;
  const rows = Array.from(table.question.keys()).filter(
    (row) => table.question[row] === id,
  );
  const texts = await readTexts(table, rows, runs);
  const turns = Math.max(
    1,
    question.inputs.length,
    ...rows.map((row) => table.turn[row] ?? 1),
  );
  return {
    benchmarkId,
    hash,
    dataset: dataset.definition,
    category: dataset.category,
    axis: dataset.axis,
    position: question.position,
    externalId: question.external_id,
    turns: Array.from({ length: turns }, (_, at) => {
      const row = rows.find((each) => table.turn[each] === at + 1);
      return turnOf(
        { dataset, question, turn: at + 1 },
        {
          stats: statsOf(stats.get(dataset.id), id, at + 1),
          runs,
          table,
          row,
          texts,
        },
      );
    }),
    ...(await neighboursOf(dataset, question)),
  };
}

type Table = Awaited<ReturnType<typeof readAnswerTable>>;
type Texts = Awaited<ReturnType<typeof readTexts>>;

/** The benchmark's own question of this hash; else the first that a public run brought. */
async function findQuestion(
  answers: PublicAnswers,
  hash: string,
): Promise<{ id: number; dataset: PublicDataset } | null> {
  const { rows } = await pool().query<{ id: number; dataset_id: number }>({
    name: "question-by-hash",
    text: `select q.id, q.dataset_id from questions q
           left join runs r on r.id = q.run_id
           where q.dataset_id = any($1::int[]) and q.hash = $2
             and (q.run_id is null
               or r.status = 'published' and r.visibility = 'public')
           order by q.run_id is not null, q.id limit 1`,
    values: [answers.datasets.map(({ id }) => id), hash],
  });
  const [found] = rows;
  const dataset = answers.datasets.find(({ id }) => id === found?.dataset_id);
  return found && dataset ? { id: found.id, dataset } : null;
}

async function readTexts(
  table: Table,
  rows: readonly number[],
  runs: readonly PublicAnswerRun[],
) {
  const addresses = rows.flatMap((row) =>
    runs.map((run, at) => addressOf(table, row, run, at)),
  );
  const [outputs, judgements] = await Promise.all([
    readOutputs(addresses),
    readJudgements(addresses),
  ]);
  const prompts = await readPrompts(
    [...outputs.values()].flatMap(({ run_id, prompt_number }) =>
      prompt_number === null ? [] : [{ runId: run_id, number: prompt_number }],
    ),
  );
  return { outputs, judgements, prompts };
}

function addressOf(
  table: Table,
  row: number,
  { runId }: PublicAnswerRun,
  at: number,
): AnswerAddress {
  const question = table.runs[at]?.question[row] ?? 0;
  return { runId, question, turn: table.turn[row] ?? 1 };
}

function turnOf(
  {
    dataset,
    question,
    turn,
  }: { dataset: PublicDataset; question: StoredQuestion; turn: number },
  read: {
    stats: QuestionTurn["stats"];
    runs: readonly PublicAnswerRun[];
    table: Table;
    row: number | undefined;
    texts: Texts;
  },
): QuestionTurn {
  const texts = questionTexts(dataset, question, turn, SHOWN_ALONE);
  const isMasked = !allowsShowing(dataset.definition.licence);
  const { row, table } = read;
  const show = { rightFrom: dataset.rightFrom, most: SHOWN_ALONE, isMasked };
  const given =
    row === undefined
      ? []
      : read.runs.flatMap((run, at) => {
          const vector = table.runs[at];
          const name = addressName(addressOf(table, row, run, at));
          const output = read.texts.outputs.get(name);
          const judgements = read.texts.judgements.get(name) ?? [];
          const answer =
            vector && shownAnswer(vector, row, { output, judgements }, show);
          const promptNumber = output?.prompt_number ?? null;
          return answer ? [{ run: publicRun(run), answer, promptNumber }] : [];
        });
  return {
    turn,
    question: texts.question,
    reference: texts.reference,
    stats: read.stats,
    groups: groupsOf(given),
    prompts: promptsOf(given, read.texts.prompts, isMasked),
  };
}

/** The bank's questions beside it. */
async function neighboursOf(
  { id }: PublicDataset,
  { position }: StoredQuestion,
): Promise<Pick<QuestionPage, "previous" | "next">> {
  const { rows } = await pool().query<{
    previous: string | null;
    next: string | null;
  }>({
    name: "question-neighbours",
    text: `select
      (select hash from questions where dataset_id = $1 and position < $2
         and run_id is null order by position desc, id desc limit 1) as previous,
      (select hash from questions where dataset_id = $1 and position > $2
         and run_id is null order by position, id limit 1) as next`,
    values: [id, position],
  });
  return rows[0] ?? { previous: null, next: null };
}
