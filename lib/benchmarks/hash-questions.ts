/**
 * Writes the question manifests (hashes, no texts) under lib/benchmarks/questions/ from the original files.
 *
 *   node lib/benchmarks/hash-questions.ts DATA [OUTDIR]
 *
 * DATA holds `jaster-neo-subset/test/*.json` (llm-jp-eval dataset files) and `japanese-mt-bench/` (FastChat's
 * question and reference files). The same files give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { inputHash, questionHash } from "../schema/question-hash.ts";
import { benchmarksFolder } from "./benchmarks-folder.ts";
import { readJasterFiles } from "./read-own-questions.ts";
import type { QuestionManifest } from "./question-manifest.ts";

/** The manifests of all foreign question sets, made from a data folder. */
export function hashQuestions(data: string): QuestionManifest[] {
  const mtBench = path.join(data, "japanese-mt-bench");
  const references = path.join(
    mtBench,
    "reference_answer_at_5d4f13a",
    "gpt-4.jsonl",
  );
  const dialogues = (id: string, questions: string, revision: string) => ({
    id,
    source: `Stability-AI/FastChat jp-stable ${revision}, references of 5d4f13a (gpt-4.jsonl)`,
    licence: "Apache-2.0",
    datasets: hashDialogues(path.join(mtBench, questions), references),
  });
  return [
    {
      id: "jaster-neo-subset",
      source:
        "llm-jp-eval 1.3.0's preparers on the original corpora: the first 100 test items, 20 of wiki_*",
      licence: "CC BY-SA 4.0, BSD-3-Clause (jsem), Apache-2.0 (mawps)",
      datasets: hashJaster(path.join(data, "jaster-neo-subset", "test")),
    },
    dialogues(
      "japanese-mt-bench-5d4f13a",
      "question_full_at_5d4f13a.jsonl",
      "5d4f13a, question_full.jsonl",
    ),
    dialogues(
      "japanese-mt-bench-60-5d4f13a",
      "question_at_5d4f13a.jsonl",
      "5d4f13a, question.jsonl",
    ),
    dialogues(
      "japanese-mt-bench-e37eb28",
      "question_full.jsonl",
      "e37eb28, question_full.jsonl",
    ),
  ];
}

/** The text of a manifest's file. */
export function manifestText(manifest: QuestionManifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

type Hashed = QuestionManifest["datasets"];

function hashJaster(folder: string): Hashed {
  const datasets: Hashed = {};
  for (const { dataset, file } of readJasterFiles(folder))
    datasets[dataset] = file.samples.map(({ input, output }, position) =>
      hashed(dataset, position, null, [input], [output]),
    );
  return datasets;
}

function hashDialogues(questions: string, references: string): Hashed {
  const answers = new Map(
    readLines(references, referenceSchema).map((row) => [
      row.question_id,
      row.choices[0]?.turns ?? [],
    ]),
  );
  const datasets: Hashed = {};
  for (const row of readLines(questions, questionSchema)) {
    const dataset = `mt_bench_${row.category}`;
    const known = (datasets[dataset] ??= []);
    const given = answers.get(row.question_id);
    const turns = row.turns.map((_, turn) => given?.[turn] ?? null);
    const id = String(row.question_id);
    known.push(hashed(dataset, known.length, id, row.turns, turns));
  }
  return datasets;
}

const questionSchema = z.object({
  question_id: z.number().int(),
  category: z.string(),
  turns: z.array(z.string()),
});

const referenceSchema = z.object({
  question_id: z.number().int(),
  choices: z.array(z.object({ turns: z.array(z.string()) })),
});

function hashed(
  dataset: string,
  position: number,
  externalId: string | null,
  inputs: string[],
  references: (string | null)[],
): Hashed[string][number] {
  return {
    position,
    externalId,
    questionHash: questionHash({ dataset, inputs, references }),
    inputHashes: inputs.map((input) => inputHash(dataset, input)),
  };
}

function readLines<Row>(file: string, schema: z.ZodType<Row>): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => schema.parse(JSON.parse(line)));
}

if (import.meta.main) {
  const [data, out = path.join(benchmarksFolder(), "questions")] =
    process.argv.slice(2);
  if (!data)
    throw new Error("usage: node lib/benchmarks/hash-questions.ts DATA [OUT]");
  mkdirSync(out, { recursive: true });
  for (const manifest of hashQuestions(data))
    writeFileSync(
      path.join(out, `${manifest.id}.json`),
      manifestText(manifest),
    );
}
