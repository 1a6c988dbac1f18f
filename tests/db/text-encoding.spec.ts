import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { pool, closePool } from "#lib/db/pool.ts";
import { saveRun } from "#lib/db/save-run.ts";
import { decodeText, toName } from "#lib/db/text-encoding.ts";
import type { TextEncoding } from "#lib/db/text-encoding.ts";
import type { RunRow } from "#lib/schema/run-rows.ts";
import { expect, test } from "../setup/database.ts";
import {
  madeResult,
  madeRun,
  rowsOf,
  saveMadeBenchmark,
} from "./support/made-run.ts";

test.afterAll(() => closePool());

const ODD = [
  "",
  "\\",
  "\\N",
  "\\.",
  "\\\\N\t\n\r",
  "\0",
  "a\0b",
  "\uD800",
  "\uDC00\uD800",
  "😀",
  "\\u0000",
  '"\\u0000"',
  "\u2028\uFEFF\uFFFF\uFFFD",
  "長い回答".repeat(500_000),
];

// Any sequence of UTF-16 units, valid or not, and often the characters that formats trip over.
const unit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((u) => String.fromCharCode(u)),
  fc.constantFrom("\0", "\\", "\t", "\n", "\r", "N", '"', "\uD83D", "\uDE00"),
);
const anyText = fc.array(unit).map((units) => units.join(""));

test("any text comes back as it was, from every column that holds one", async () => {
  const benchmark = await saveMadeBenchmark();
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyText, { minLength: 1, maxLength: 60 }),
      (texts) => roundTrip(benchmark, texts),
    ),
    { numRuns: 40, seed: 20231222, examples: [[ODD]] },
  );
});

async function roundTrip(benchmark: string, texts: string[]) {
  const rows = texts.flatMap((text, i) => rowsWith(text, -1 - i));
  const saved = await saveRun(
    await madeRun(benchmark, {
      contentHash: randomUUID(),
      files: [],
      rows: rowsOf([rows], madeResult(benchmark)),
    }),
  );
  if (!saved.ok) throw new Error(saved.reason);
  const { rows: stored } = await pool().query<Stored>(
    `select p.output, p.encoding, pr.text as prompt, pr.encoding as prompt_encoding,
            j.rationale, j.prompt as judge_prompt, j.encoding as judgement_encoding,
            q.inputs, q."references", q.encoding as question_encoding
     from predictions p
     join prompts pr on pr.run_id = p.run_id and pr.number = p.prompt_number
     join judgements j on j.run_id = p.run_id and j.question_id = p.question_id
     join questions q on q.id = p.question_id
     where p.run_id = $1 order by pr.number`,
    [saved.runId],
  );
  const back = stored.map((row) => ({
    output: decodeText(row.output, row.encoding),
    prompt: decodeText(row.prompt, row.prompt_encoding),
    rationale: decodeText(row.rationale, row.judgement_encoding),
    judgePrompt: decodeText(row.judge_prompt, row.judgement_encoding),
    inputs: row.inputs.map((t) => decodeText(t, row.question_encoding)),
    references: row.references.map(
      (t) => t && decodeText(t, row.question_encoding),
    ),
  }));
  expect(back).toEqual(
    texts.map((text) => ({
      output: text,
      prompt: text,
      rationale: text,
      judgePrompt: `${text}!`,
      inputs: [text, "2"],
      references: [text === "" ? "" : text, null],
    })),
  );
}

interface Stored {
  output: string;
  encoding: TextEncoding;
  prompt: string;
  prompt_encoding: TextEncoding;
  rationale: string;
  judge_prompt: string;
  judgement_encoding: TextEncoding;
  inputs: string[];
  references: (string | null)[];
  question_encoding: TextEncoding;
}

function rowsWith(text: string, ref: number): RunRow[] {
  return [
    {
      kind: "question",
      ref,
      dataset: "facts",
      position: -ref,
      externalId: text,
      hash: String(ref),
      inputs: [text, "2"],
      references: [text, null],
    },
    { kind: "prompt", number: -ref, text },
    {
      kind: "prediction",
      question: ref,
      turn: 1,
      choice: 0,
      output: text,
      score: null,
      claimed: null,
      lenient: null,
      diagnosis: null,
      answerKey: null,
      promptNumber: -ref,
    },
    {
      kind: "judgement",
      question: ref,
      turn: 1,
      repeat: 0,
      judge: text,
      judgePrompt: text,
      rating: null,
      claimed: null,
      rationale: text,
      prompt: `${text}!`,
    },
  ];
}

test("names show what cannot be stored as escapes", () => {
  const rows = [
    ["gpt-4", "gpt-4"],
    ['a\\b\n"', 'a\\b\n"'],
    ["a\0", "a\\u0000"],
    ["\uD83D\uDE00\uD83D", "\uD83D\uDE00\\ud83d"],
  ];
  for (const [name, shown] of rows) expect(toName(name ?? "")).toBe(shown);
});
