import { closeDatabase } from "#lib/db/client.ts";
import { getExplorerPage } from "#lib/db/get-explorer-page.ts";
import { getQuestionPage } from "#lib/db/get-question-page.ts";
import { pool } from "#lib/db/pool.ts";
import { expect, test } from "../setup/database.ts";
import {
  saveAnswers,
  saveAnswersBenchmark,
  withdraw,
} from "./support/made-answers.ts";

test.afterEach(async () => {
  await pool().query("delete from runs");
});

test.afterAll(async () => {
  await pool().query("delete from models");
  await pool().query("delete from benchmarks");
  await closeDatabase();
});

async function hashOf(benchmarkId: string, dataset: string, position = 0) {
  const { rows } = await pool().query<{ hash: string }>(
    `select q.hash from questions q join datasets d on d.id = q.dataset_id
     where d.benchmark_id = $1 and d.key = $2 and q.position = $3`,
    [benchmarkId, dataset, position],
  );
  return rows[0]?.hash ?? "";
}

test("answers are grouped by what was answered, right ones first, with the prompt that was sent", async () => {
  const id = await saveAnswersBenchmark();
  for (const [model, answer] of [
    ["A", "犬"],
    ["B", "答え1"],
    ["C", "猫"],
    ["D", " 犬"],
  ] as const)
    await saveAnswers(id, model, { facts: ["答え0", answer] });
  const page = await getQuestionPage(id, await hashOf(id, "facts", 1));
  expect(page).toMatchObject({
    dataset: { id: "facts" },
    category: "QA",
    axis: "understanding",
    position: 1,
    previous: await hashOf(id, "facts", 0),
    next: await hashOf(id, "facts", 2),
  });
  expect(page?.turns).toHaveLength(1);
  const [turn] = page?.turns ?? [];
  expect(turn).toMatchObject({
    question: { text: "factsの問い1" },
    reference: { text: "答え1" },
    stats: { n: 4, mean: 0.25 },
  });
  expect(
    turn?.groups.map(({ isRight, runs }) => [
      isRight,
      ...runs.map(({ run }) => run.key),
    ]),
  ).toEqual([
    [true, "org--b"],
    [false, "org--a", "org--d"],
    [false, "org--c"],
  ]);
  expect(turn?.prompts).toMatchObject([
    {
      runs: ["org--b", "org--a", "org--d", "org--c"].toSorted(),
      prompt: { text: "### 指示\n{input}\n### 応答\n" },
    },
  ]);
});

test("a dialogue has both turns, each with its judgements", async () => {
  const id = await saveAnswersBenchmark();
  await saveAnswers(id, "A", { talk: [[9, null]] });
  await saveAnswers(id, "B", { talk: [[2, 5]] });
  const page = await getQuestionPage(id, await hashOf(id, "talk"));
  expect(
    page?.turns.map(({ turn, groups }) => [
      turn,
      ...groups.map(({ score }) => score),
    ]),
  ).toEqual([
    [1, 9, 2],
    [2, 5, null],
  ]);
  expect(page?.turns[1]?.groups[1]?.runs[0]?.answer).toMatchObject({
    judgeFailed: true,
    output: { text: "返事2" },
    judgements: [{ rating: null, prompt: { text: "[Question] talkの問い" } }],
  });
});

test("the texts of a closed dataset are masked; its answers are the models' own", async () => {
  const id = await saveAnswersBenchmark();
  await saveAnswers(id, "A", { closed: ["答え0"] });
  const page = await getQuestionPage(id, await hashOf(id, "closed"));
  expect(page?.turns[0]).toMatchObject({
    question: { kind: "masked" },
    reference: { kind: "masked" },
    groups: [{ isRight: true }],
  });
});

test("a hidden run's answer, question and statistics are not there", async () => {
  const id = await saveAnswersBenchmark();
  await saveAnswers(id, "A", { facts: ["答え0"] });
  const own = "d".repeat(64);
  const hidden = { facts: ["秘密"], brought: [{ hash: own, answer: "秘密" }] };
  const open = await saveAnswers(id, "Withdrawn", hidden);
  await saveAnswers(id, "Private", hidden, { publish: false });
  const bank = await hashOf(id, "facts");
  expect((await getQuestionPage(id, bank))?.turns[0]?.stats?.n).toBe(2);
  expect((await getQuestionPage(id, own))?.turns[0]?.groups).toHaveLength(1);
  await withdraw(open.runId);
  const page = await getQuestionPage(id, bank);
  expect(page?.turns[0]?.stats?.n).toBe(1);
  expect(JSON.stringify(page)).not.toContain("秘密");
  expect(await getQuestionPage(id, own)).toBeNull();
});

test("a question that was never answered has its page; one that is unknown has none", async () => {
  const id = await saveAnswersBenchmark();
  const hash = await hashOf(id, "facts", 3);
  expect((await getQuestionPage(id, hash))?.turns).toMatchObject([
    { turn: 1, groups: [], stats: null },
  ]);
  for (const unknown of ["a".repeat(64), "", "\0", hash.slice(1), `${hash}'`])
    expect(await getQuestionPage(id, unknown)).toBeNull();
  expect(await getQuestionPage("no-such", hash)).toBeNull();
  const explored = await getExplorerPage({ benchmarkId: id, runs: ["x"] });
  expect(explored.ok).toBe(false);
});
