import { existsSync } from "node:fs";
import path from "node:path";
import { closeDatabase } from "#lib/db/client.ts";
import { getBoard } from "#lib/db/get-board.ts";
import { getExplorerPage } from "#lib/db/get-explorer-page.ts";
import { getQuestionPage } from "#lib/db/get-question-page.ts";
import { listMisses } from "#lib/db/list-misses.ts";
import { ensureBenchmarks } from "#lib/jobs/ensure-benchmarks.ts";
import { importRuns } from "#lib/jobs/import-runs.ts";
import type { ExplorerQuery } from "#lib/schema/explorer.ts";
import { expect, test } from "../setup/database.ts";

// What the explorer was made to find, in the real runs in which it was found.

const data = path.resolve("../shared/data");
const benchmarkId = "llm-jp-eval-1.0";

const jaster = [
  ["llama", "llama2-13b"],
  ["elyza", "elyza-7b-instruct"],
  ["qwen", "qwen-14b"],
] as const;
const dialogues = [
  ["spoiled", "llm-jp-13b-instruct-full-jaster-dolly-oasst-v1.0"],
  ["before", "nekomata-14b-instruction"],
  ["after", "nekomata-14b-instruction-correctedprompt"],
] as const;

test.beforeAll(async () => {
  test.skip(!existsSync(data), "needs the real runs in ../shared/data");
  await ensureBenchmarks([benchmarkId]);
  const file = (name: string) => ({
    path: path.join(data, name),
    name: path.basename(name),
  });
  const outcomes = await importRuns([
    ...jaster.map(([label, name]) => ({
      benchmark: benchmarkId,
      model: `shown/${label}`,
      from: [name],
      publish: true,
      files: [
        file(`llm-jp-eval-runs/predictions/${name}.jsonl`),
        file("llm-jp-eval-runs/inputs.jsonl"),
        file("llm-jp-eval-runs/runs.json"),
      ],
    })),
    ...dialogues.map(([label, name]) => ({
      benchmark: benchmarkId,
      model: `shown/${label}`,
      from: [name],
      publish: true,
      files: [
        file(`mt-bench-augmxnt/model_answer/${name}.jsonl`),
        file(`mt-bench-augmxnt/model_judgment/${name}__1turn.jsonl`),
      ],
    })),
  ]);
  expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
});
test.afterAll(() => closeDatabase());

async function explore(query: Partial<ExplorerQuery> & { runs: string[] }) {
  const runs = query.runs.map((name) => `shown--${name}`);
  const subject = query.subject ? `shown--${query.subject}` : null;
  const found = await getExplorerPage({ benchmarkId, ...query, runs, subject });
  if (!found.ok) throw new Error(found.reason);
  return found.page;
}

test("Llama 2, ELYZA and Qwen on JNLI: who is right where, and that Llama does not miss by its format", async () => {
  const runs = ["qwen", "elyza", "llama"];
  const { counts, total } = await explore({ runs, dataset: "jnli" });
  expect(total).toBe(100);
  // As recorded for each: 0.76, 0.52, 0.15.
  for (const [run, right] of [
    ["qwen", 76],
    ["elyza", 52],
    ["llama", 15],
  ] as const) {
    const alone = await explore({ runs: [run], dataset: "jnli" });
    expect([run, alone.counts.pattern["all-right"]]).toEqual([run, right]);
  }
  const llama = await explore({ runs: ["llama"], dataset: "jnli" });
  expect(llama.counts.pattern["format-failure"]).toBe(0);
  expect(llama.counts.diagnosis.wrong).toBe(85);
  const { pattern } = counts;
  expect(pattern["all-right"]).toBeLessThanOrEqual(15);
  const rows = await explore({
    runs: ["qwen", "llama"],
    dataset: "jnli",
    pattern: "a-right-b-wrong",
    pageSize: 200,
  });
  expect(rows.matching).toBeGreaterThanOrEqual(76 - 15);
  expect(rows.rows).toHaveLength(rows.matching);
  for (const { answers } of rows.rows)
    expect(answers.map((answer) => answer?.isRight)).toEqual([true, false]);
});

test("on JCommonsenseQA the same three are closer, and every question is in one pattern of two", async () => {
  const runs = ["qwen", "llama"];
  const { counts } = await explore({ runs, dataset: "jcommonsenseqa" });
  const { pattern } = counts;
  const turned = await explore({
    runs: runs.toReversed(),
    dataset: "jcommonsenseqa",
  });
  expect(
    pattern["all-right"] +
      pattern["all-wrong"] +
      pattern["a-right-b-wrong"] +
      turned.counts.pattern["a-right-b-wrong"],
  ).toBe(100);
  // 0.89 and 0.67 of 100 questions.
  expect(
    pattern["a-right-b-wrong"] - turned.counts.pattern["a-right-b-wrong"],
  ).toBe(89 - 67);
});

test("answers that a wrong prompt spoiled are found by filters alone: the lowest rating, all of them, and of another world", async () => {
  const lowest = { axis: "generation", maxScore: 1 } as const;
  const spoiled = await explore({ runs: ["spoiled"], ...lowest });
  expect(spoiled.matching).toBe(60);
  // All that was asked: four of the 60 questions are known in two wordings, and the answers, which say their question's
  // number alone, stand with their ratings under the wording that the judge was shown.
  for (const run of ["spoiled", "before", "after"])
    expect((await explore({ runs: [run], axis: "generation" })).total).toBe(60);
  const sound = await explore({ runs: ["after"], ...lowest });
  // Of the corrected run, which was asked the same.
  expect(sound.matching).toBe(9);
  const licences = await explore({
    runs: ["spoiled"],
    axis: "generation",
    text: { text: "copyright", isPattern: false, in: ["answers"] },
  });
  expect(licences.matching).toBeGreaterThan(0);
  const same = await explore({
    runs: ["after"],
    axis: "generation",
    text: { text: "copyright", isPattern: false, in: ["answers"] },
  });
  expect(same.matching).toBe(0);
});

test("nekomata-14b before and after its prompt was corrected: side by side, with the two prompts", async () => {
  const runs = ["after", "before"];
  const { matching, rows } = await explore({
    runs,
    axis: "generation",
    pattern: "a-right-b-wrong",
    pageSize: 200,
  });
  // 23 of the corrected run's 60 ratings are 7 and more, one of the first run's.
  expect(matching).toBeGreaterThanOrEqual(22);
  const [row] = rows;
  expect(row?.answers.map((answer) => answer?.output?.kind)).toEqual([
    "text",
    "text",
  ]);
  const page = await getQuestionPage(benchmarkId, row?.hash ?? "");
  const prompts = page?.turns[0]?.prompts.map(({ runs: of, prompt }) => [
    of.filter((key) => /before|after/.test(key)),
    prompt.kind === "text" && prompt.text.length > 0,
  ]);
  expect(prompts).toEqual(
    expect.arrayContaining([
      [["shown--after"], true],
      [["shown--before"], true],
    ]),
  );
});

test("misses by category add up to the answers, and to what the board says that format costs", async () => {
  const board = await getBoard(benchmarkId);
  const llama = board?.rows.find(({ key }) => key === "shown--llama");
  const misses = await listMisses([llama?.runId ?? ""]);
  const jnli = misses
    .get(llama?.runId ?? "")
    ?.find(({ dataset }) => dataset === "jnli");
  expect(jnli).toEqual({
    dataset: "jnli",
    n: 100,
    hasAnswerScores: true,
    diagnoses: { wrong: 85 },
  });
  expect(llama?.gaps["understanding"]).toBeGreaterThanOrEqual(0);
  expect(llama?.gaps["generation"] ?? null).toBeNull();
});
