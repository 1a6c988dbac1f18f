import { closeDatabase } from "#lib/db/client.ts";
import { getExplorerPage } from "#lib/db/get-explorer-page.ts";
import { pool } from "#lib/db/pool.ts";
import type { ExplorerPage, ExplorerQuery } from "#lib/schema/explorer.ts";
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

async function explore(
  benchmarkId: string,
  runs: string[],
  more: Partial<ExplorerQuery> = {},
): Promise<ExplorerPage> {
  const result = await getExplorerPage({ benchmarkId, runs, ...more });
  if (!result.ok) throw new Error(`${result.reason} ${result.detail ?? ""}`);
  return result.page;
}

const names = ({ rows }: ExplorerPage) =>
  rows.map(({ externalId, turn }) =>
    turn > 1 ? `${externalId}:${turn}` : externalId,
  );

/** A: right, right, wrong, not answered. B: right, right but for its format, refusal, wrong. */
async function twoRuns() {
  const id = await saveAnswersBenchmark();
  await saveAnswers(id, "A", {
    facts: [
      "答え0",
      "答え1",
      { output: "ｶﾗｽ９", score: 0, diagnosis: "wrong" },
      null,
    ],
    closed: ["答え0"],
    talk: [
      [9, 3],
      [null, 7],
    ],
  });
  await saveAnswers(id, "B", {
    facts: [
      "答え0",
      {
        output: "もちろん！答え1です。",
        score: 0,
        lenient: 1,
        diagnosis: "preamble",
      },
      { output: "申し訳ありません", score: 0, diagnosis: "refusal" },
      { output: "x".repeat(9000), score: 0, diagnosis: "off_topic" },
    ],
  });
  return { id, keys: ["org--a", "org--b"] };
}

test("questions side by side, with texts, scores and what is missing as missing", async () => {
  const { id, keys } = await twoRuns();
  const page = await explore(id, keys, { dataset: "facts" });
  expect(page.runs.map(({ key }) => key)).toEqual(keys);
  expect(names(page)).toEqual(["facts-0", "facts-1", "facts-2", "facts-3"]);
  expect(page).toMatchObject({
    total: 4,
    matching: 4,
    from: 1,
    next: null,
    previous: null,
  });
  const [first, second, , last] = page.rows;
  expect(first).toMatchObject({
    dataset: "facts",
    position: 0,
    question: { kind: "text", text: "factsの問い0" },
    reference: { kind: "text", text: "答え0" },
    stats: { n: 2, mean: 1, right: 1, discrimination: null },
  });
  expect(second?.answers).toMatchObject([
    { output: { text: "答え1" }, score: 1, isRight: true, diagnosis: null },
    {
      output: { text: "もちろん！答え1です。" },
      score: 0,
      lenient: 1,
      diagnosis: "preamble",
      isRight: false,
    },
  ]);
  expect(last?.answers[0]).toBeNull();
  expect(last?.answers[1]?.output).toMatchObject({
    length: 9000,
    text: "x".repeat(4000),
  });
});

const filters: [string, Partial<ExplorerQuery>, string[]][] = [
  ["all right", { pattern: "all-right" }, ["facts-0"]],
  ["all wrong", { pattern: "all-wrong" }, ["facts-2"]],
  ["only A", { pattern: "only-a" }, ["facts-1"]],
  ["A right and B wrong", { pattern: "a-right-b-wrong" }, ["facts-1"]],
  ["models differ", { pattern: "differ" }, ["facts-1"]],
  ["format failure", { pattern: "format-failure" }, ["facts-1"]],
  ["a diagnosis", { diagnosis: "refusal" }, ["facts-2"]],
  ["a diagnosis of A", { diagnosis: "refusal", subject: "org--a" }, []],
  ["scores", { minScore: 1 }, ["facts-0", "facts-1"]],
  ["scores of B", { minScore: 1, subject: "org--b" }, ["facts-0"]],
  [
    "words in answers, any width and kana",
    { text: { text: "カラス9", isPattern: false, in: ["answers"] } },
    ["facts-2"],
  ],
  [
    "words in the question",
    { text: { text: "問い3", isPattern: false, in: ["question"] } },
    ["facts-3"],
  ],
  [
    "words in the reference",
    { text: { text: "答え2", isPattern: false, in: ["reference"] } },
    ["facts-2"],
  ],
  [
    "a pattern",
    { text: { text: "^もちろん|^申し訳", isPattern: true, in: ["answers"] } },
    ["facts-1", "facts-2"],
  ],
  [
    "the longest answer first",
    { sort: "length", order: "desc", pageSize: 2 },
    ["facts-3", "facts-1"],
  ],
  [
    "the most disputed first",
    { sort: "disagreement", order: "desc", pageSize: 1 },
    ["facts-1"],
  ],
  [
    "the hardest first",
    { sort: "difficulty", pageSize: 3 },
    ["facts-2", "facts-3", "facts-1"],
  ],
];
test("each filter and order", async () => {
  const { id, keys } = await twoRuns();
  for (const [name, query, rows] of filters)
    await test.step(name, async () => {
      const page = await explore(id, keys, { dataset: "facts", ...query });
      expect(names(page)).toEqual(rows);
    });
  const { counts } = await explore(id, keys, { dataset: "facts" });
  expect(counts.pattern).toMatchObject({
    all: 4,
    "all-right": 1,
    "only-a": 1,
    "judge-failure": 0,
  });
  expect(counts.diagnosis).toMatchObject({
    preamble: 1,
    refusal: 1,
    wrong: 1,
    truncated: 0,
  });
});

test("a category, an axis, the whole benchmark; counts of each dataset", async () => {
  const { id, keys } = await twoRuns();
  const all = await explore(id, keys);
  expect(all.counts.dataset).toEqual([
    { id: "facts", n: 4 },
    { id: "closed", n: 1 },
    { id: "talk", n: 4 },
  ]);
  expect((await explore(id, keys, { category: "QA" })).total).toBe(5);
  expect((await explore(id, keys, { axis: "generation" })).total).toBe(4);
  const none = await getExplorerPage({
    benchmarkId: id,
    runs: keys,
    dataset: "no",
  });
  expect(none).toEqual({ ok: false, reason: "unknown-scope" });
});

test("judged dialogues: turns apart, ratings, what the judge said, failed judgements", async () => {
  const { id } = await twoRuns();
  const page = await explore(id, ["org--a"], { dataset: "talk" });
  expect(names(page)).toEqual(["talk-0", "talk-0:2", "talk-1", "talk-1:2"]);
  expect(page.rows.map(({ answers }) => answers[0])).toMatchObject([
    {
      score: 9,
      isRight: true,
      judgements: [{ judge: "gpt-4", rating: 9, rationale: { text: "[[9]]" } }],
    },
    { score: 3, isRight: false },
    {
      score: null,
      judgeFailed: true,
      output: { text: "返事1" },
      judgements: [{ rating: null }],
    },
    { score: 7, isRight: true },
  ]);
  expect(page.rows[1]?.question).toMatchObject({ text: "続き" });
  const failed = await explore(id, ["org--a"], { pattern: "judge-failure" });
  expect(names(failed)).toEqual(["talk-1"]);
});

test("texts that may not be shown are masked, and a search does not tell them", async () => {
  const { id } = await twoRuns();
  const page = await explore(id, ["org--a"], { dataset: "closed" });
  expect(page.rows[0]).toMatchObject({
    question: { kind: "masked" },
    reference: { kind: "masked" },
    answers: [{ output: { text: "答え0" } }],
  });
  const text = {
    text: "closed",
    isPattern: false,
    in: ["question", "reference"],
  } as const;
  expect((await explore(id, ["org--a"], { text })).matching).toBe(0);
});

test("pages by cursor, forth and back", async () => {
  const { id, keys } = await twoRuns();
  const first = await explore(id, keys, { pageSize: 5, sort: "length" });
  const second = await explore(id, keys, {
    pageSize: 5,
    sort: "length",
    cursor: first.next,
  });
  expect([first.rows.length, second.rows.length, second.from]).toEqual([
    5, 4, 6,
  ]);
  expect(second.next).toBeNull();
  const back = await explore(id, keys, {
    pageSize: 5,
    sort: "length",
    cursor: second.previous,
  });
  expect(names(back)).toEqual(names(first));
  expect(new Set([...names(first), ...names(second)]).size).toBe(9);
});

test("a question that two runs brought is one row; the bank's is not mixed with it", async () => {
  const id = await saveAnswersBenchmark();
  const hash = "e".repeat(64);
  await saveAnswers(id, "A", {
    facts: ["答え0"],
    brought: [{ hash, answer: "答え" }],
  });
  await saveAnswers(id, "B", {
    facts: [null, "x"],
    brought: [{ hash, answer: "違う" }],
  });
  const page = await explore(id, ["org--a", "org--b"], { dataset: "facts" });
  expect(
    page.rows.map(({ answers }) =>
      answers.map((a) =>
        a?.output && "text" in a.output ? a.output.text : null,
      ),
    ),
  ).toEqual([
    ["答え0", null],
    [null, "x"],
    ["答え", "違う"],
  ]);
  expect(
    (await explore(id, ["org--a", "org--b"], { pattern: "a-right-b-wrong" }))
      .matching,
  ).toBe(1);
});

test("what cannot be answered is said", async () => {
  const { id, keys } = await twoRuns();
  const ask = (query: Partial<ExplorerQuery>) =>
    getExplorerPage({ benchmarkId: id, runs: keys, ...query });
  expect(await ask({ benchmarkId: "no-such" })).toEqual({
    ok: false,
    reason: "unknown-benchmark",
  });
  expect(await ask({ runs: ["no--model"] })).toEqual({
    ok: false,
    reason: "no-runs",
  });
  expect(
    await ask({ text: { text: "(", isPattern: true, in: ["answers"] } }),
  ).toMatchObject({
    ok: false,
    reason: "bad-pattern",
    detail: expect.stringMatching(/./),
  });
  expect((await explore(id, [...keys, "no--model"])).unknownRuns).toEqual([
    "no--model",
  ]);
  expect(
    names(
      await explore(id, keys, { cursor: "'; drop table runs --", pageSize: 1 }),
    ),
  ).toEqual(["facts-0"]);
});

test("answers of before there were vectors get theirs when they are first read", async () => {
  const { id, keys } = await twoRuns();
  await pool().query("delete from answer_vectors");
  expect((await explore(id, keys)).total).toBe(9);
  const { rows } = await pool().query(
    "select count(*)::int as n from answer_vectors",
  );
  expect(rows).toEqual([{ n: 4 }]);
});

for (const state of [
  "private",
  "unlisted",
  "submitted",
  "withdrawn",
  "superseded",
] as const)
  test(`a ${state} run is in no answer, count or statistic`, async () => {
    const { id, keys } = await twoRuns();
    const before = await explore(id, keys);
    const hash = "f".repeat(64);
    const hidden = await saveAnswers(
      id,
      "Hidden",
      {
        facts: ["秘密", "秘密", "秘密", "秘密"],
        talk: [[1, 1]],
        brought: [{ hash, answer: "秘密" }],
      },
      {
        publish:
          state === "withdrawn" ||
          state === "superseded" ||
          state === "unlisted",
      },
    );
    if (state === "withdrawn") {
      // While it was public it was read and kept.
      expect((await explore(id, [...keys, hidden.key])).total).toBe(10);
      await withdraw(hidden.runId);
    } else if (state !== "private")
      await pool().query(
        "update runs set status = $2, visibility = $3 where id = $1",
        [
          hidden.runId,
          state === "unlisted" ? "published" : state,
          state === "unlisted"
            ? "unlisted"
            : state === "submitted"
              ? "private"
              : "public",
        ],
      );
    const after = await explore(id, [...keys, hidden.key]);
    expect(after).toEqual({ ...before, unknownRuns: [hidden.key] });
    expect(await explore(id, keys, { sort: "difficulty" })).toMatchObject({
      total: 9,
    });
    expect(
      await getExplorerPage({ benchmarkId: id, runs: [hidden.key] }),
    ).toEqual({ ok: false, reason: "no-runs" });
    expect(
      await getExplorerPage({ benchmarkId: id, runs: [hidden.runId] }),
    ).toEqual({ ok: false, reason: "no-runs" });
    const text = {
      text: "秘密",
      isPattern: false,
      in: ["answers", "question", "reference"],
    } as const;
    expect((await explore(id, [...keys, hidden.key], { text })).matching).toBe(
      0,
    );
    const { rows } = await pool().query<{ data: Buffer }>(
      "select data from question_stats",
    );
    expect(rows.length).toBeGreaterThan(0);
  });
