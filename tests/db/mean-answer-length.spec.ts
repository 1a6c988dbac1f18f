import { readFileSync } from "node:fs";
import { getBoard } from "#lib/db/get-board.ts";
import { closeDatabase } from "#lib/db/client.ts";
import { closePool, pool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import type { RunRow } from "#lib/schema/run-rows.ts";
import { expect, test } from "../setup/database.ts";
import {
  madeResult,
  madeRun,
  rowsOf,
  saveMadeBenchmark,
} from "./support/made-run.ts";

test.afterAll(async () => {
  await closeDatabase();
  await closePool();
});

const question = (ref: number): RunRow => ({
  kind: "question",
  ref,
  dataset: "facts",
  position: -ref,
  externalId: null,
  hash: `${-ref}`.padStart(64, "0"),
  inputs: ["問い"],
  references: ["答え"],
});

const answer = (ref: number, turn: number, output: string, choice = 0) =>
  ({
    kind: "prediction",
    question: ref,
    turn,
    choice,
    output,
    score: null,
    claimed: null,
    lenient: null,
    diagnosis: null,
    answerKey: null,
    promptNumber: null,
  }) satisfies RunRow;

const judgement = (ref: number, turn: number, repeat = 0, rating = 7) =>
  ({
    kind: "judgement",
    question: ref,
    turn,
    repeat,
    judge: "gpt-4",
    judgePrompt: "single-v1",
    rating,
    claimed: null,
    rationale: "",
    prompt: null,
  }) satisfies RunRow;

const paired = "𠮷野家😀";
// Kept as a JSON literal, for its NUL and its half of a pair.
const encoded = 'a"\\\n\0\uD800\uDC00\uDC00 \\u0041 \\\\u0042 \\" 😀';

/** What a run of these rows gets: on a public board, where the next test finds it. */
async function savedLength(rows: RunRow[]) {
  const benchmark = await saveMadeBenchmark();
  const result = madeResult(benchmark);
  const saved = await saveRun(
    await madeRun(benchmark, { publish: true, rows: rowsOf([rows], result) }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  const board = await getBoard(benchmark);
  return { runId: saved.runId, length: board?.rows[0]?.meanAnswerLength };
}

const judged = [
  question(-1),
  question(-2),
  question(-3),
  answer(-1, 1, "答え"),
  answer(-1, 1, "not scored ".repeat(9), 1),
  answer(-1, 2, paired),
  answer(-2, 1, encoded),
  answer(-3, 1, "not judged ".repeat(9)),
  judgement(-1, 1),
  judgement(-1, 1, 1),
  judgement(-1, 2),
  judgement(-2, 1),
  // Of an answer that the files do not have.
  judgement(-2, 2),
];
const expected = (2 + 4 + [...encoded].length) / 3;

test("both turns count in code points, each answer once; an empty one is 0, none is null", async () => {
  expect((await savedLength(judged)).length).toBe(expected);
  const empty = [question(-1), answer(-1, 1, ""), judgement(-1, 1)];
  expect((await savedLength(empty)).length).toBe(0);
  const unjudged = [question(-1), answer(-1, 1, "答え")];
  expect((await savedLength(unjudged)).length).toBeNull();
});

test("the migration fills runs that are there to the same digit", async () => {
  const { runId } = await savedLength(judged);
  const { runId: bare } = await savedLength([
    question(-1),
    answer(-1, 1, "答え"),
  ]);
  const migration = readFileSync(
    "prisma/migrations/20261129120000_mean_answer_length/migration.sql",
    "utf8",
  );
  const client = await pool().connect();
  try {
    await client.query("begin");
    await client.query("alter table runs drop column mean_answer_length");
    await client.query(migration);
    const { rows } = await client.query(
      "select mean_answer_length as length from runs where id in ($1, $2) order by length",
      [runId, bare],
    );
    expect(rows).toEqual([{ length: expected }, { length: null }]);
  } finally {
    await client.query("rollback");
    client.release();
  }
});
