import { createHash, randomUUID } from "node:crypto";
import { saveBenchmark } from "#lib/db/save-benchmark.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { setRunStatus } from "#lib/db/set-run-status.ts";
import { answerKey } from "#lib/schema/answer-key.ts";
import { benchmarkSchema, type Benchmark } from "#lib/schema/benchmark.ts";
import type { Diagnosis } from "#lib/schema/diagnosis.ts";
import type { BankQuestion, RunRow } from "#lib/schema/run-rows.ts";
import { loadQuestionBank } from "#lib/db/load-question-bank.ts";
import { madeResult, madeRun, rowsOf } from "./made-run.ts";

const text = (name: string) => ({ ja: name, en: name });

/** A benchmark with an open dataset `facts`, a closed one `closed` and a judged one `talk` of two turns; returns its id. */
export async function saveAnswersBenchmark(questions = 4): Promise<string> {
  const benchmark = answersBenchmark(questions);
  await saveBenchmark(benchmark, bankOf(benchmark, questions), 99);
  return benchmark.id;
}

function answersBenchmark(questions: number): Benchmark {
  const id = `answers-${randomUUID()}`;
  const scale = { min: 0, max: 1 };
  const dataset = (key: string, more: object) => ({
    id: key,
    name: text(key),
    metric: "exact_match",
    questions,
    licence: "CC BY-SA 4.0",
    ...more,
  });
  const category = (key: string, ...datasets: object[]) => ({
    id: key,
    name: text(key),
    datasets,
  });
  return benchmarkSchema.parse({
    id,
    family: "answers",
    version: "1",
    name: text("Answers"),
    description: text("Answers"),
    formula: "understanding",
    axes: [
      {
        id: "understanding",
        name: text("Understanding"),
        scale,
        categories: [
          category(
            "QA",
            dataset("facts", {}),
            dataset("closed", { licence: "research only" }),
          ),
        ],
      },
      {
        id: "generation",
        name: text("Generation"),
        scale: { min: 1, max: 10 },
        categories: [
          category(
            "TALK",
            dataset("talk", {
              metric: "judge_rating",
              scale: { min: 1, max: 10 },
              turns: 2,
            }),
          ),
        ],
      },
    ],
    rules: {
      missingCategory: "missing",
      judgements: "mean-of-rows",
      duplicates: "count",
      postProcess: "none",
    },
  });
}

function bankOf(
  benchmark: Benchmark,
  count: number,
): Map<string, BankQuestion[]> {
  return new Map(
    ["facts", "closed", "talk"].map((dataset) => [
      dataset,
      Array.from({ length: count }, (_, position) => ({
        id: position + 1,
        position,
        externalId: `${dataset}-${position}`,
        hash: sha256(`${benchmark.id} ${dataset} ${position}`),
        inputHashes: [sha256(`${dataset} ${position}`)],
        inputs: [`${dataset}の問い${position}`, "続き"].slice(
          0,
          dataset === "talk" ? 2 : 1,
        ),
        references: [`答え${position}`, null].slice(
          0,
          dataset === "talk" ? 2 : 1,
        ),
      })),
    ]),
  );
}

const sha256 = (of: string) => createHash("sha256").update(of).digest("hex");

export interface MadeAnswer {
  output: string;
  score: number;
  lenient?: number;
  diagnosis?: Diagnosis;
}

export interface MadeAnswers {
  /** By position; a string is right where it is the reference. Null: not answered. */
  facts?: (string | MadeAnswer | null)[];
  closed?: (string | MadeAnswer | null)[];
  /** By position, the ratings of both turns; null: the judge's text holds none. */
  talk?: [number | null, number | null][];
  /** One question of the run's own in `facts`: its hash is of this. */
  brought?: { hash: string; answer: string }[];
}

/** Saves a run with these answers, published unless told otherwise; returns its id and the key of its model's only run. */
export async function saveAnswers(
  benchmarkId: string,
  model: string,
  answers: MadeAnswers,
  { publish = true, label = "" } = {},
): Promise<{ runId: string; key: string }> {
  const bank = await loadQuestionBank(benchmarkId);
  const rows = [
    ...rowsIn(answers, (dataset, at) => bank.get(dataset)?.[at]?.id ?? 0),
  ];
  const run = await madeRun(benchmarkId, {
    model: `org/${model}`,
    label,
    publish,
    rows: rowsOf([rows], madeResult(benchmarkId)),
  });
  const saved = await saveRun(run);
  if (!saved.ok) throw new Error(saved.reason);
  return { runId: saved.runId, key: `org--${model.toLowerCase()}` };
}

export async function withdraw(runId: string): Promise<void> {
  const { ok } = await setRunStatus({
    runId,
    transition: "withdraw",
    expected: "published",
    actorId: null,
  });
  if (!ok) throw new Error("The run was not withdrawn.");
}

function* rowsIn(
  answers: MadeAnswers,
  idOf: (dataset: string, position: number) => number,
): Generator<RunRow> {
  yield { kind: "prompt", number: 1, text: "### 指示\n{input}\n### 応答\n" };
  for (const dataset of ["facts", "closed"] as const)
    for (const [at, answer] of (answers[dataset] ?? []).entries())
      if (answer !== null)
        yield prediction(idOf(dataset, at), answer, `答え${at}`);
  for (const [at, { hash, answer }] of (answers.brought ?? []).entries()) {
    yield {
      kind: "question",
      ref: -1 - at,
      dataset: "facts",
      position: 100 + at,
      externalId: null,
      hash,
      inputs: ["持ち込み"],
      references: ["答え"],
    };
    yield prediction(-1 - at, answer, "答え");
  }
  for (const [at, ratings] of (answers.talk ?? []).entries())
    for (const [turn, rating] of ratings.entries())
      yield* judged(idOf("talk", at), turn + 1, rating);
}

function prediction(
  question: number,
  answer: string | MadeAnswer,
  reference: string,
): RunRow {
  const made: MadeAnswer =
    typeof answer === "string"
      ? { output: answer, score: answer === reference ? 1 : 0 }
      : answer;
  return {
    kind: "prediction",
    question,
    turn: 1,
    choice: 0,
    output: made.output,
    score: made.score,
    claimed: null,
    lenient: made.lenient ?? made.score,
    diagnosis: made.diagnosis ?? null,
    answerKey: answerKey(made.output),
    promptNumber: 1,
  };
}

function* judged(
  question: number,
  turn: number,
  rating: number | null,
): Generator<RunRow> {
  const output = `返事${turn}`;
  yield {
    ...prediction(question, output, ""),
    turn,
    score: null,
    lenient: null,
    answerKey: null,
  } as RunRow;
  yield {
    kind: "judgement",
    question,
    turn,
    repeat: 0,
    judge: "gpt-4",
    judgePrompt: "single-v1",
    rating,
    claimed: null,
    rationale: rating === null ? "評価できません" : `[[${rating}]]`,
    prompt: "[Question] talkの問い",
  };
}
