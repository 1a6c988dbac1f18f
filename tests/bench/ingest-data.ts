import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { benchmarkSchema } from "../../lib/schema/benchmark.ts";
import type { Benchmark } from "../../lib/schema/benchmark.ts";
import { inputHash, questionHash } from "../../lib/schema/question-hash.ts";
import type { QuestionBank } from "../../lib/schema/run-rows.ts";

const DATASETS = 10;
const text = (name: string) => ({ ja: name, en: name });

/** Ten datasets, two of them scored by characters, as in Jaster. */
export function madeIngestBenchmark(questions: number): Benchmark {
  const datasets = Array.from({ length: DATASETS }, (_, i) => ({
    id: `set-${i}`,
    name: text(`Set ${i}`),
    metric: i < 2 ? "char_f1" : "exact_match",
    questions: questions / DATASETS,
  }));
  return benchmarkSchema.parse({
    id: "ingest",
    family: "ingest",
    version: "1",
    name: text("Ingest"),
    description: text("Made for measuring"),
    formula: "understanding",
    axes: [
      {
        id: "understanding",
        name: text("Understanding"),
        scale: { min: 0, max: 1 },
        categories: [{ id: "ALL", name: text("All"), datasets }],
      },
    ],
    rules: {
      missingCategory: "missing",
      judgements: "mean-of-rows",
      duplicates: "refuse",
      postProcess: "nfkc-first-line",
    },
  });
}

/** Its questions with their texts, some 60 characters each. */
export function madeBank(questions: number): QuestionBank {
  const bank: QuestionBank = new Map();
  for (let id = 1; id <= questions; id++) {
    const { dataset, position } = placeOf(id - 1, questions);
    const inputs = [`${id}番目の問い。${sentence(id, 60)}`];
    const references = [sentence(id + 1, 12)];
    const known = bank.get(dataset) ?? [];
    bank.set(dataset, known);
    known.push({
      id,
      position,
      externalId: null,
      hash: questionHash({ dataset, inputs, references }),
      inputHashes: inputs.map((input) => inputHash(dataset, input)),
      inputs,
      references,
    });
  }
  return bank;
}

/** A file in Kurabe's JSONL with an answer, or several alternatives, to every question. */
export async function writeAnswers(
  file: string,
  questions: number,
  seed: number,
  { choices = 1, length = 60 } = {},
): Promise<void> {
  function* lines() {
    for (let choice = 0; choice < choices; choice++) {
      let part = "";
      for (let i = 0; i < questions; i++) {
        const { dataset, position } = placeOf(i, questions);
        const output = sentence(i * 31 + seed * 7919 + choice, length);
        part += `${JSON.stringify({ dataset, index: position, choice, output })}\n`;
        if (part.length > 1_000_000) {
          yield part;
          part = "";
        }
      }
      yield part;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file));
}

function placeOf(i: number, questions: number) {
  const size = questions / DATASETS;
  return { dataset: `set-${Math.floor(i / size)}`, position: i % size };
}

const WORDS =
  "日本 東京 会社 技術 研究 言語 モデル 評価 結果 質問 回答 正解 です ます した こと もの ある する なる 、 。 2023年 100".split(
    " ",
  );

function sentence(seed: number, length: number): string {
  let state = seed >>> 0;
  let made = "";
  while (made.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    made += WORDS[(state >>> 16) % WORDS.length];
  }
  return made;
}
